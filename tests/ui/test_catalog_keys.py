"""No label is kept that nothing shows: every key of a catalog is found in the code that uses it.

Keys are found as they are written: as a string, or as one with holes, ``f"tasks.view.{name}"``,
whose holes are filled with strings of the code too. A name that comes from elsewhere, a model's
card for example, is of a family that is named here.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pytest

from models.store import WEIGHTS
from ui.texts import ASSETS, PAGES, ROOT
from ui.words import catalogs

LESSONS = sorted(path.parent.name for path in PAGES.glob("*/en.json"))
SHARED = json.loads((ASSETS / "words" / "en.json").read_text(encoding="utf-8"))
#: What is put into a string by a hole.
HOLE = "\0"


def _accuracies(card: str) -> Iterable[str]:
    return json.loads((WEIGHTS / f"{card}.json").read_text(encoding="utf-8"))["accuracy"]


#: Keys whose last part is data: how they begin, and how they may go on.
FAMILIES: dict[str, Iterable[str]] = {
    "tasks.card.": _accuracies("sentiment"),
}


@dataclass
class Code:
    """What code says. local, local_holed: of files that make facts, whose keys are a lesson's own.

    strings: whole ones. fields: of classes, which labels are named after. holed: with holes.
    """

    strings: set[str] = field(default_factory=set)
    fields: set[str] = field(default_factory=set)
    holed: set[str] = field(default_factory=set)
    local: set[str] = field(default_factory=set)
    local_holed: set[str] = field(default_factory=set)

    def add(self, other: Code) -> None:
        self.strings |= other.strings
        self.fields |= other.fields
        self.holed |= other.holed
        self.local |= other.local
        self.local_holed |= other.local_holed


@cache
def code_of(path: Path) -> Code:
    """The strings of a Python file."""
    tree, found = ast.parse(path.read_text(encoding="utf-8")), Code()
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            found.strings.add(node.value)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found.fields.add(node.target.id)
        elif isinstance(node, ast.JoinedStr):
            parts = [n.value if isinstance(n, ast.Constant) else HOLE for n in node.values]
            holed = "".join(map(str, parts))
            # A key has no spaces and no tags; one that is all holes would be every key.
            if re.fullmatch(r"[\w.\0-]*[a-z][\w.\0-]*", holed):
                found.holed.add(holed)
    imported = {n.module for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)}
    if "charts.facts" in imported or path == ROOT / "charts" / "facts.py":
        found.local = found.strings - _asked_of_the_catalog(tree)
        found.local_holed = set(found.holed)
    return found


def _asked_of_the_catalog(tree: ast.AST) -> set[str]:
    """The keys of ``word("…")``: whole ones, never a lesson's own without its name."""
    calls = (n for n in ast.walk(tree) if isinstance(n, ast.Call))
    words = (n.args[0] for n in calls if ast.unparse(n.func) == "word" and n.args)
    return {str(n.value) for n in words if isinstance(n, ast.Constant)}


@cache
def code_in(*folders: Path) -> Code:
    found = Code()
    for folder in folders:
        for path in folder.rglob("*.py"):
            found.add(code_of(path))
    return found


@cache
def script() -> Code:
    """The names and strings of the components' source, and their templates with holes."""
    found = Code()
    for path in sorted((ASSETS / "components").rglob("*.ts")):
        text = path.read_text(encoding="utf-8")
        for names in (r"\.([A-Za-z_]\w*)", r"[\"']([\w.-]+)[\"']", r"\b([A-Za-z_]\w*)\??:"):
            found.strings |= set(re.findall(names, text))
        found.holed |= {re.sub(r"\$\{[^}]*\}", HOLE, each) for each in re.findall("`(.*?)`", text)}
    return found


@cache
def _pattern(holed: str) -> re.Pattern[str]:
    return re.compile(re.escape(holed).replace(re.escape(HOLE), "(.+?)"))


def known(name: str, parts: Set[str]) -> bool:
    """Whether ``name`` is one of ``parts``, or two of them with _ between them: ``ko_length``."""
    first, _, second = name.partition("_")
    return name in parts or (first in parts and second in parts)


def filled(key: str, holed: Iterable[str], parts: Set[str]) -> bool:
    """Whether a string with holes becomes ``key`` when they are filled with ``parts``."""
    matches = (_pattern(each).fullmatch(key) for each in holed)
    return any(found and all(known(each, parts) for each in found.groups()) for found in matches)


def joined(key: str, code: Code, parts: Set[str]) -> bool:
    """Whether ``labelled(kind, prefix)`` or ``choose(prefix, options)`` asks for ``key``."""
    ends = [(key[:i], key[i + 1 :]) for i, c in enumerate(key) if c == "."]
    return any(
        (prefix in code.strings or filled(prefix, code.holed, parts))
        and (name in code.fields or ("." in prefix and name in parts))
        for prefix, name in ends
    )


def sent(key: str, strings: Set[str], parts: Set[str]) -> bool:
    """Whether ``labels(prefix)`` has ``key``, and a component or a table a use for it."""
    prefixes = [text for text in strings if text.endswith(".") and key.startswith(text)]
    names, found = [key.removeprefix(prefix) for prefix in prefixes], script()
    return any(
        name in found.strings or filled(name, found.holed, parts) or known(name, strings)
        for name in names
    )


def in_a_family(key: str) -> bool:
    return any(
        key.startswith(prefix) and key.removeprefix(prefix) in names
        for prefix, names in FAMILIES.items()
    )


def unused(keys: Iterable[str], lesson: str | None) -> Iterator[str]:
    """Those of ``keys`` that nothing shows. lesson: whose they are, None for the shared ones."""
    own_code = [PAGES / lesson] if lesson else [PAGES, ROOT / "serving"]
    code = code_in(*own_code, ROOT / "ui", ROOT / "charts")
    parts = code.strings | code_in(ROOT / "models").strings | set(catalogs()) | set(LESSONS)
    # What a page says of every lesson: f"{stop.folder}.map.solved".
    of_all = {each for each in code_in(PAGES).holed if each.startswith(f"{HOLE}.")}
    for key in keys:
        own = key.removeprefix(f"{lesson}.") if lesson else key
        if not (
            key in code.strings
            or own in code.local
            or joined(key, code, parts)
            or filled(key, code.holed | of_all, parts)
            or filled(own, code.local_holed, parts)
            or sent(key, code.strings, parts)
            or in_a_family(key)
        ):
            yield key


def labels_of(lesson: str) -> list[str]:
    return [key for key in catalogs()["en"] if key.startswith(f"{lesson}.")]


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_lesson_has_no_label_that_it_does_not_show(lesson):
    assert list(unused(labels_of(lesson), lesson)) == []


def test_no_shared_label_is_unused():
    assert list(unused(SHARED, None)) == []


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_lesson_shows_its_own_labels_and_the_shared_ones(lesson):
    strings = code_in(PAGES / lesson).strings
    others = {key for other in LESSONS if other != lesson for key in labels_of(other)}
    assert strings & others == set()


def test_a_lesson_does_not_repeat_a_shared_label():
    catalog = catalogs()["en"]
    copies = [
        key
        for lesson in LESSONS
        for key in labels_of(lesson)
        if catalog[key] == SHARED.get(key.removeprefix(f"{lesson}."))
    ]
    assert [key for key in copies if all(_shared(c, key) for c in catalogs())] == []


def _shared(code: str, key: str) -> bool:
    catalog = catalogs()[code]
    return catalog[key] == catalog[key.partition(".")[2]]


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_label_that_nobody_uses_is_found(lesson):
    groups = {key.rpartition(".")[0] for key in labels_of(lesson)}
    odd = [
        f"{group}.{name}"
        for group in groups
        for name in ("unheardof", "say_unheardof", "on_unheardof")
    ]
    assert list(unused(odd, lesson)) == odd


def test_a_family_has_no_more_than_its_data():
    assert in_a_family("tasks.card.nsmc")
    assert not in_a_family("tasks.card.unheardof")
