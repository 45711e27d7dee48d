"""What a browser reports for a picture may be anything: it is checked before it goes anywhere."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import streamlit as st

ROOT = Path(__file__).resolve().parents[2]
#: Module, callback, what it is called with, the picture's key, what the picture reports.
CALLBACKS = (
    ("pages.seq2seq.encoder_decoder", "_keep", (), "encoder-decoder", "at"),
    ("pages.attention.contexts", "_keep_step", ("play",), "contexts-play", "step"),
    ("pages.attention.contexts", "_keep_step", ("move",), "contexts-move", "step"),
    ("pages.attention.contexts", "_keep_moves", ("move",), "contexts-move", "moves"),
    ("pages.attention.contexts", "_keep_moves", ("play",), "contexts-play", "moves"),
    ("pages.next_token.predict", "_keep_place", (), "next-bars", "place"),
    ("pages.self_attention.strip", "_keep_step", (), "strip", "step"),
    ("pages.rnn.unrolled", "_choose_cell", (), "unrolled", "cell"),
    ("pages.rnn.unrolled", "_choose_order", (), "unrolled", "order"),
    ("pages.tokens.components", "_keep_place", ("learning", "merge"), "learning", "place"),
    ("pages.gates.linked", "_choose_cell", (), "gate-facets", "cell"),
    ("ui.explorer", "_keep_order", ("explorer",), "explorer", "order"),
    ("ui.explorer", "_keep_pins", ("explorer",), "explorer", "pins"),
    ("ui.explorer", "_choose_head", ("explorer",), "explorer", "head"),
    ("pages.transformer.machine", "_choose_token", (), "machine", "token"),
    ("pages.transformer.machine", "_enter", (), "machine", "room"),
    ("pages.transformer.machine", "_keep_block", (), "machine", "block"),
    ("ui.question", "_keep_first", (), "guess-first", "first"),
    ("pages.comeback.readings", "_choose_unit", (), "two-readings", "unit"),
    ("pages.comeback.readings", "_choose_cell", (), "two-readings", "cell"),
)
HUGE = 10**5_000
HOSTILE = (
    None,
    True,
    -1,
    1.5,
    float("nan"),
    float("inf"),
    HUGE,
    -HUGE,
    "",
    "x" * 100_000,
    "<script>",
    [],
    [[]],
    [[1, 2, 3]],
    [["1", "2"]],
    [[HUGE, 1]],
    [[-5, 1]],
    [[1, True]],
    [[[1], [2]]],
    [[n, n] for n in range(10_000)],
    {},
    {"unit": HUGE, "step": [], "layer": {}, "head": -1},
    {"unit": True, "step": "1", "layer": 1.5, "head": None},
    {"from": HUGE, "step": True},
    {"order": {}, "__class__": "x"},
)
#: Characters of an address that is still one.
ADDRESS = 200


@pytest.fixture
def report(monkeypatch: pytest.MonkeyPatch) -> Callable[..., dict[str, str]]:
    """What a callback writes into the address where the session holds ``state``."""

    def report_(module: str, name: str, given: tuple, state: dict[str, Any]) -> dict[str, str]:
        written: dict[str, str] = {}
        monkeypatch.setattr(st, "session_state", state)
        monkeypatch.setattr(st, "query_params", written)
        getattr(importlib.import_module(module), name)(*given)
        return written

    return report_


@pytest.mark.parametrize(("module", "name", "given", "key", "field"), CALLBACKS)
def test_what_a_browser_reports_is_checked(report, module, name, given, key, field):
    for value in HOSTILE:
        written = report(module, name, given, {key: {field: value}})
        assert all(isinstance(text, str) for text in written.values())
        assert sum(map(len, written.values())) <= ADDRESS, (field, str(value)[:40])
        assert not any("-" in text for text in written.values())


@pytest.mark.parametrize(("module", "name", "given", "key", "field"), CALLBACKS)
@pytest.mark.parametrize("state", [None, [], "x", 3, {}])
def test_a_picture_that_is_not_there_reports_nothing(
    report, module, name, given, key, field, state
):
    assert report(module, name, given, {key: state}) == {}
    assert report(module, name, given, {}) == {}


@pytest.mark.parametrize(
    ("callback", "value", "written"),
    [
        (CALLBACKS[1], 3, {"t": "3"}),
        (CALLBACKS[3], [[2, 1], [4, 0]], {"move": "3.2,5.1"}),
        (CALLBACKS[7], {"unit": 5, "step": 2}, {"unit": "5", "step": "2"}),
        (CALLBACKS[12], [[2, 1]], {"pin": "2.1"}),
        (CALLBACKS[13], {"layer": 2, "head": 3}, {"layer": "2", "head": "3"}),
        (CALLBACKS[18], {"layer": 2, "unit": 0}, {"layer": "2", "unit": "0"}),
        (CALLBACKS[19], {"step": 5, "from": 3}, {"step": "5", "from": "3"}),
    ],
)
def test_what_a_reader_has_chosen_is_kept(report, callback, value, written):
    module, name, given, key, field = callback
    assert report(module, name, given, {key: {field: value}}) == written


def test_every_callback_of_a_picture_is_tested():
    found = set()
    for path in [*(ROOT / "pages").rglob("*.py"), *(ROOT / "ui").glob("*.py")]:
        module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        source = path.read_text(encoding="utf-8")
        if "component(" in source:
            names = re.findall(r"on_\w+_change=(?:partial\()?(\w+)", source)
            found |= {(module, name) for name in names}
    assert found == {callback[:2] for callback in CALLBACKS}
