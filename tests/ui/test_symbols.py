"""Every symbol of a formula is explained in the prose of its page."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import pages.dot_product.formulas
import pages.gradients.formulas
import pages.seq2seq.formulas
import pages.tasks.formulas
import pages.transformer.formulas
from charts.formulas import PERPLEXITY
from ui.lesson import sections
from ui.road import ROAD
from ui.words import catalogs

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = sorted(catalogs())
DISPLAYED = re.compile(r"\$\$(.+?)\$\$", re.DOTALL)
INLINE = re.compile(r"\$([^$]+)\$")
#: What only lays a formula out, or is a name and no symbol: \text{RNN}, \mathrm{softmax}, \frac.
LAYOUT = re.compile(r"\\(?:text|begin|end|mathrm)\{[^{}]*\}|\\\\(?:\[\d+pt\])?")
GREEK = re.compile(r"\\(gamma|sigma|tau|theta)\b")
COMMAND = re.compile(r"\\[A-Za-z]+")
SCRIPT = re.compile(r"_(?:\{[^{}]*\}|\w)")
#: A symbol whose subscript belongs to its name, two of two letters, or one letter.
SYMBOL = re.compile(r"W_\{?(?:xh|hh|hy|[A-Zc12])\}?|b_y|w_\{?ii\}?|PE|pos|[A-Za-z]")
#: Letters that count, here and in every textbook, and the e of the exponential function.
COUNTING = set("eijkmnt")
#: Where the formulas and the words of a page stand, beside pages/<page>.py and its lesson.
SHARED = {
    "dot-product": [pages.dot_product.formulas],
    "gradients": [pages.gradients.formulas],
    "seq2seq": [pages.seq2seq.formulas],
    "transformer": [pages.transformer.formulas],
    "tasks": [pages.tasks.formulas],
}
FILES = {
    "next-token": ["pages/next_token/write.py", "charts/formulas.py"],
    "transformer": ["charts/formulas.py"],
}
LABELS = {"forgetting": "forgetting.means.", "dot-product": "dot_product.means."}
#: On /next-token the formulas of this file that it shows.
SHOWN = {"charts/formulas.py": {PERPLEXITY}}


def symbols(latex: str) -> set[str]:
    """The symbols of a formula: letters with the subscripts that name them, others dropped."""
    bare = LAYOUT.sub(" ", latex.replace(r"\mathcal", " "))
    found = set(GREEK.findall(bare))
    bare = COMMAND.sub(" ", GREEK.sub(" ", bare))
    for name in SYMBOL.findall(bare):
        if "_" in name:
            found.add(name.replace("{", "").replace("}", ""))
    named = re.sub(r"W_\{?(?:xh|hh|hy|[A-Zc12])\}?|b_y|w_\{?ii\}?", " ", bare)
    return found | set(SYMBOL.findall(SCRIPT.sub(" ", named))) - COUNTING


def written(path: Path) -> list[str]:
    """The LaTeX of a file: its strings with a command in them."""
    strings = (
        node.value
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )
    shown = SHOWN.get(path.relative_to(ROOT).as_posix())
    return [each for each in strings if "\\" in each and (shown is None or each in shown)]


def formulas(page: str, code: str) -> list[str]:
    """All that a page sets as a formula of its own."""
    found = DISPLAYED.findall("\n".join(sections(page, code).values()))
    for module in SHARED.get(page, ()):
        for value in vars(module).values():
            texts = value.values() if isinstance(value, dict) else [value]
            found += [each for each in texts if isinstance(each, str) and "\\" in each]
    for path in (f"pages/{page.replace('-', '_')}/page.py", *FILES.get(page, ())):
        found += written(ROOT / path)
    return found


def explained(page: str, code: str) -> set[str]:
    """The symbols that stand in the prose of a page, formulas of their own line aside."""
    texts = [DISPLAYED.sub(" ", text) for text in sections(page, code).values()]
    if page in LABELS:
        catalog = catalogs()[code]
        texts += [catalog[key] for key in catalog if key.startswith(LABELS[page])]
    return {symbol for text in texts for math in INLINE.findall(text) for symbol in symbols(math)}


def test_symbols_are_found():
    assert symbols(r"\frac{\partial L}{\partial h_{t-1}} = W_{hh}^{\top} + b_y") == {
        "L",
        "h",
        "W_hh",
        "b_y",
    }
    assert symbols(r"p_i = e^{z_i/\tau},\quad i \in \mathcal K") == {"p", "z", "tau", "K"}
    assert symbols(r"\text{RNN: } \mathrm{softmax}(a) \\[4pt] PE_{(pos,\,2i)}") == {"a", "PE"}


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("page", [stop.key for stop in ROAD if stop.key != "glossary"])
def test_every_symbol_of_a_formula_is_explained_on_its_page(page, code):
    for formula in formulas(page, code):
        missing = symbols(formula) - explained(page, code)
        assert not missing, formula
