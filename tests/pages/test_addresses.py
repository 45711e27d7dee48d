"""A link may say anything: every page is shown, whatever stands in its address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Block, Element
from streamlit.util import calc_hash

from ui.parameters import MAY_BE_EMPTY, WRITTEN
from ui.road import ROAD
from ui.words import catalogs

ROOT = Path(__file__).resolve().parents[2]
SITE = ROOT / "ui" / "site.py"
TEXT = "The cat sat down."
ROADS = {stop.key: stop.folder for stop in ROAD}
#: What has stopped a page, and what is near it: dropped before any widget reads it.
IMPOSSIBLE = (
    "inf",
    "-inf",
    "nan",
    "1e400",
    "9" * 400,
    "-" + "9" * 400,
    "",
    "Infinity",
    "x" * 5_000,
)
#: What a page has to hold against its own bounds.
ODD = ("-1", "0", "99999", "1.5", "²", "٣", "x", "3.", ".", "1,2", "1.1,1.1,0.0,9.9", "h0", "s99")
#: What may be the name of a parameter in the code of a page.
NAME = re.compile(r"\"([a-z_]+(?:\.[a-z_]+)*)\"")


def named(lesson: str) -> list[str]:
    """All that may be the name of a parameter of a page, sentence and language aside."""
    files = [*(ROOT / "pages" / ROADS[lesson]).glob("*.py"), *(ROOT / "ui").glob("*.py")]
    found = {name for file in files for name in NAME.findall(file.read_text(encoding="utf-8"))}
    return sorted(found - {"text", "lang"})


def bound(block: Block) -> Iterator[tuple[str, str]]:
    """(parameter, kind of widget) of every widget that is bound to the address."""
    for child in block.children.values():
        if isinstance(child, Element) and getattr(child.proto, "query_param_key", ""):
            yield child.proto.query_param_key, type(child).__name__
        if isinstance(child, Block):
            yield from bound(child)


def opened(lesson: str, parameters: dict[str, str]) -> AppTest:
    """A page as a link with these parameters opens it."""
    app = AppTest.from_file(SITE, default_timeout=60)
    app._page_hash = calc_hash("" if lesson == "home" else lesson)  # its path, as st.Page has it
    app.query_params = {"lang": "en", "text": TEXT} | parameters
    app.run()
    assert not app.exception, (parameters, app.exception[0].value)
    return app


def views(lesson: str) -> list[dict[str, str]]:
    """The parameters that open each view of a page; what a choice is called stands in a link."""
    key = f"{ROADS[lesson]}.view"
    names = [text for name, text in catalogs()["en"].items() if name.startswith(f"{key}.")]
    # The lab's are those of a run.
    return [{key: name} for name in names if lesson != "lab"] or [{}]


@pytest.mark.parametrize("lesson", ROADS)
def test_a_page_is_shown_whatever_its_address_says(lesson: str):
    values = IMPOSSIBLE + ODD
    for turn, view in enumerate(views(lesson)):
        start = turn * 5 % len(values)
        tried, names = {"text", *view}, set(named(lesson))
        while names:
            tried |= names
            given = dict(zip(sorted(names), cycle(values[start:] + values[:start]), strict=False))
            found = dict(bound(opened(lesson, given | view)._tree.main))
            assert view.keys() <= found.keys()
            for name, kind in found.items():
                assert (kind == "TextInput") == (name in WRITTEN), name
            # Names that are put together, as transformer.on.1, have their turn now.
            names = found.keys() - tried


#: Links that showed the error box before ``check_address``: the choices around it, and its name.
BROKEN = {
    "next-token": ({"view": "write"}, "next_token.seed"),
    "tasks": ({"view": "one-to-many", "writer": "drawn"}, "tasks.seed"),
    "train-vs-test": ({"view": "search"}, "train_vs_test.seed"),
    "transformer": ({"view": "positions"}, "transformer.order"),
    "lab": ({}, "lab.seed"),
    "forgetting": ({"view": "twins"}, "swap"),
    "dot-product": ({"view": "words"}, "of"),
}


@pytest.mark.parametrize("lesson", BROKEN)
def test_a_link_that_showed_the_error_box_shows_the_page(lesson: str):
    choices, name = BROKEN[lesson]
    labels = catalogs()["en"]
    for value in ("",) if name in ("swap", "of") else ("inf", "1e400", "9" * 400):
        keys = {f"{ROADS[lesson]}.{key}": option for key, option in choices.items()}
        chosen = {key: labels[f"{key}.{option}"] for key, option in keys.items()}
        app = opened(lesson, chosen | {name: value})
        assert name in dict(bound(app._tree.main))
        assert name not in app.query_params


def test_a_choice_of_nothing_stays_in_the_address():
    assert MAY_BE_EMPTY.fullmatch("transformer.on.1")
    assert "lab.models" in opened("lab", {"lab.models": ""}).query_params


def test_what_can_be_shown_is_taken_from_the_address():
    app = opened("lab", {"lab.seed": "7", "lab.task": catalogs()["en"]["lab.task.copy"]})
    assert app.number_input(key="lab.seed").value == 7
