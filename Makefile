# make run      install what the app needs and open it
# make test     install what the tests need (a Chromium too) and run them all
# make check    format, lint, types and the quick tests of Python and JavaScript
# make js       build assets/components/ into the bundles that the app runs
# make pages    write the lessons that work in one HTML file each, without a server, into dist-pages/
# make mutants  put small faults into a copy of the tree, one at a time, and say which none notices
# make lesson   NAME=my-lesson: the folder of a new lesson, whose tests pass
# make bench    measure the app and write docs/benchmarks.md

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test check lint types quick mutants lesson hooks bench browser js js-check pages clean
.DEFAULT_GOAL := run

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "seq2see needs Python 3.11 or newer; this is $$($(PYTHON) --version 2>&1)."; \
	    echo "Name another one: make PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || \
	  { rm -rf $(VENV); echo "Python's venv module is missing; on Debian and Ubuntu:"; \
	    echo "  sudo apt-get install python3-venv"; exit 1; }

$(VENV)/.run: requirements.txt | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

$(VENV)/.dev: requirements.txt requirements-dev.txt requirements-notebook.txt requirements-hf.txt | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@

$(VENV)/.bench: requirements.txt requirements-dev.txt requirements-bench.txt | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-bench.txt
	@touch $@

run: $(VENV)/.run
	$(BIN)/python -m streamlit run app.py

# The tests drive a real Chromium; where there is none, Debian's is installed.
browser:
	@sh tests/browser/install.sh

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports --no-logo

types: $(VENV)/.dev
	$(BIN)/basedpyright --level error

# The tests that need no page and no browser.
quick: $(VENV)/.dev
	$(BIN)/python -m pytest tests/charts tests/ui tests/models/text tests/models/decoding \
	  tests/test_layers.py tests/mutants

# The types take one core as long as all the rest takes the other.
check: $(VENV)/.dev node_modules/.installed
	@$(MAKE) --no-print-directory -j 2 types quick lint js-check

pages: $(VENV)/.run
	$(BIN)/python -m offline

mutants: node_modules/.installed
	$(BIN)/python -m tests.mutants

lesson: $(VENV)/.dev
	@$(BIN)/python -m templates "$(NAME)"

hooks: $(VENV)/.dev
	$(BIN)/pre-commit install

# Node comes with requirements-dev.txt; what the build and the checks need besides is pinned in
# package-lock.json. Running the app needs neither.
NPM := PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/npm

node_modules/.installed: package.json package-lock.json $(VENV)/.dev
	$(NPM) ci --ignore-scripts --no-audit --no-fund --silent
	@touch $@

js: node_modules/.installed
	$(NPM) run --silent build

js-check: node_modules/.installed
	$(NPM) run --silent check

# Two workers; the one that is done takes over from the other.
test: lint types js-check browser
	$(BIN)/python -m pytest -n 2 --dist worksteal --cov --cov-report=term:skip-covered

bench: $(VENV)/.bench browser
	$(BIN)/python -m benchmarks

clean:
	rm -rf dist-pages $(VENV) node_modules .pytest_cache .ruff_cache .hypothesis
