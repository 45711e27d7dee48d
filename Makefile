# make run      install what the app needs and open it
# make serve    the app as a process a core behind one port, with nginx before them (PORT, WORKERS)
# make test     install what the tests need (a Chromium too) and run them all
# make check    format, lint, types and the quick tests of Python and JavaScript
# make js       build assets/components/ into the bundles that the app runs
# make pages    write the lessons that work in one HTML file each, without a server, into dist-pages/
# make mutants  put small faults into a copy of the tree, one at a time, and say which none notices
# make fuzz     10,000 hostile texts through every model, 1,000 hostile visits to the pages (SEED)
# make soak     40 sessions for 30 minutes over all pages (MINUTES)
# make lesson   NAME=my-lesson: the folder of a new lesson, whose tests pass
# make lock     pin requirements.txt with hashes: requirements.lock, for the container (make audit, make sbom)
# make bench    measure the app and write docs/benchmarks.md

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run serve fuzz soak test check lint types quick mutants lesson hooks bench browser nginx redis js js-check pages lock audit sbom clean
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

PORT ?= 8501
WORKERS ?= auto

serve: $(VENV)/.run
	$(BIN)/python -m seq2see serve --workers $(WORKERS) --server.port $(PORT)

# The tests drive a real Chromium; where there is none, Debian's is installed.
browser:
	@sh tests/browser/install.sh

nginx:
	@sh tests/seq2see/install.sh

redis:
	@sh tests/classroom/install.sh

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

SEED ?= 20
MINUTES ?= 30

fuzz: $(VENV)/.dev
	$(BIN)/python -m tests.fuzz --seed $(SEED)

soak: $(VENV)/.dev
	$(BIN)/python -m benchmarks.soak --minutes $(MINUTES)

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
test: lint types js-check browser nginx redis
	$(BIN)/python -m pytest -n 2 --dist worksteal --cov --cov-report=term:skip-covered

# Its tools stay out of the app's environment.
LOCK := .tools
CPU_INDEX ?= https://download.pytorch.org/whl/cpu
PINNED := --python-version 3.11 --python-platform x86_64-manylinux_2_28
WHERE ?= --extra-index-url $(CPU_INDEX) --index-strategy unsafe-best-match

$(LOCK)/.installed: requirements-lock.txt
	$(PYTHON) -m venv $(LOCK)
	$(LOCK)/bin/python -m pip install --quiet --disable-pip-version-check -r requirements-lock.txt
	@touch $@

# Where PyTorch's own index is out of reach, WHERE=--find-links=FOLDER names a folder with its wheel.
lock: $(LOCK)/.installed
	@sed -n 's/^torch==\(.*\)/torch==\1+cpu/p' requirements.txt > $(LOCK)/cpu.txt
	@{ echo "# Written by \`make lock\` for Python 3.11 on Linux, x86-64; what it satisfies is requirements.txt."; \
	  echo "# Install it with \`pip install --require-hashes -r requirements.lock\`."; \
	  echo "--extra-index-url $(CPU_INDEX)"; \
	  $(LOCK)/bin/uv pip compile requirements.txt --override $(LOCK)/cpu.txt --generate-hashes \
	    $(PINNED) $(WHERE) --no-header --no-annotate --quiet; } > $(LOCK)/lock
	@mv $(LOCK)/lock requirements.lock

# Asks PyPI (and, with AUDIT="-s osv", OSV) which of them have known faults.
audit: $(LOCK)/.installed
	@sed 's/+cpu//' requirements.lock | grep -v '^--extra' > $(LOCK)/audited.txt
	$(LOCK)/bin/pip-audit --disable-pip --no-deps -r $(LOCK)/audited.txt $(AUDIT)

sbom: $(LOCK)/.installed
	$(LOCK)/bin/cyclonedx-py requirements requirements.lock --output-reproducible -o sbom.cdx.json

bench: $(VENV)/.bench browser
	$(BIN)/python -m benchmarks

clean:
	rm -rf dist-pages sbom.cdx.json $(LOCK) $(VENV) node_modules .pytest_cache .ruff_cache .hypothesis
