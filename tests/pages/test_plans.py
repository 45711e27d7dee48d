"""The lesson plans that come with the app: every view opens, on what the plan says it shows."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Block, Element

from models import load
from tests.pages.test_addresses import bound, named, opened
from ui.plan import PLANS, SHIPPED
from ui.texts import codes

FILES = sorted(PLANS.glob("*.json"))
#: Of every view: language and sentence; the translators' source goes along to every page.
ALWAYS = {"lang", "text", "source"}
MINUTES = {"rnn-to-attention": 50, "attention": 20}


def plan(file: Path) -> dict[str, Any]:
    return json.loads(file.read_text(encoding="utf-8"))


def parts(path: str) -> tuple[str, dict[str, str]]:
    """The lesson of a view, and its parameters."""
    lesson, _, query = path.removeprefix("/").partition("?")
    pairs = parse_qsl(query, keep_blank_values=True)
    assert len(dict(pairs)) == len(pairs), path
    return lesson or "home", dict(pairs)


VIEWS = [
    pytest.param(view["path"], id=f"{file.stem}-{n}")
    for file in FILES
    for n, view in enumerate(plan(file)["views"], 1)
]


def sent(app: AppTest, name: str) -> dict[str, Any]:
    """What the first component ``name`` of a page is sent."""

    def found(block: Block) -> Iterator[Any]:
        for each in block.children.values():
            if isinstance(each, Block):
                yield from found(each)
            elif isinstance(each, Element) and each.type == "bidi_component":
                yield each.proto

    protos = [proto for proto in found(app._tree.main) if proto.component_name == name]
    return json.loads(protos[0].json)


def test_each_plan_is_there_in_each_language_and_takes_its_time():
    assert {file.name for file in FILES} == {
        f"{name}.{code}.json" for name in SHIPPED for code in codes()
    }
    for file in FILES:
        views = plan(file)["views"]
        assert sum(view["minutes"] for view in views) == MINUTES[file.name.split(".")[0]]
        assert all(view["title"] and view["note"] for view in views)
        assert len({view["title"] for view in views}) == len(views)


@pytest.mark.parametrize("name", SHIPPED)
def test_a_plan_is_the_same_in_each_language(name: str):
    by_code = {code: plan(PLANS / f"{name}.{code}.json")["views"] for code in codes()}
    views = list(by_code.values())
    for code, each in by_code.items():
        assert all(parts(view["path"])[1]["lang"] == code for view in each)
        assert [view["minutes"] for view in each] == [view["minutes"] for view in views[0]]
        assert [parts(view["path"])[0] for view in each] == [
            parts(view["path"])[0] for view in views[0]
        ]
        assert [parts(view["path"])[1].keys() for view in each] == [
            parts(view["path"])[1].keys() for view in views[0]
        ]


@pytest.mark.parametrize("path", VIEWS)
def test_a_view_opens_on_what_its_link_says(path: str):
    lesson, given = parts(path)
    app = opened(lesson, given)
    widgets = dict(bound(app._tree.main))
    for name in given.keys() - ALWAYS:
        assert name in widgets or name in named(lesson), name
        # What a widget does not take, or takes anyway, Streamlit drops from the address.
        assert app.query_params[name] in (given[name], [given[name]]), name
    at = given.get("step") or given.get("t")
    if lesson in ("rnn", "attention"):
        shown = sent(app, {"rnn": "unrolled-rnn", "attention": "contexts"}[lesson])
        assert shown["step"] == int(at or 0) - 1
    if lesson == "seq2seq":
        shown = sent(app, "encoder-decoder")
        assert given["at"] == "c"
        assert shown["step"] == len(shown["tokens"])
    if lesson == "self-attention":
        shown = sent(app, "explorer")
        i, j = (int(place) - 1 for place in given["pin"].split("."))
        assert shown["pins"] == [[i, j]]
        # The pinned cell is the one that the plan asks about: where this query looks most.
        layer, head = int(given["layer"]) - 1, int(given["head"]) - 1
        row = load("transformer").trace(given["text"]).weights[layer, head, i]
        assert row.argmax() == j
