"""The pictures of /gates: every number is one of the trace, and the books balance."""

from __future__ import annotations

import base64
import re

import numpy as np
import pytest

from charts.lines import NAMES
from charts.palette import DARK, LIGHT
from charts.text import small_share
from models import load
from models.traces import RecurrentName
from pages.gates.facts import direct_factors, reaching
from pages.gates.figures.facets import MOST, Chosen, facets_figure, longest_unit, rows_of
from pages.gates.figures.ledger import LedgerLabels, ledger, ledger_figure, lines
from pages.gates.figures.path import PathLabels, path_figure
from pages.gates.figures.units import GATES, PANELS, AxisLabels, unit_figure, values_of

KINDS: tuple[RecurrentName, ...] = ("lstm", "gru")
TEXTS = ("The cat sat <b>by</b> the window.", "고양이가 창가에서 잔다.", "가")
PATH = PathLabels("axis", "unit {unit}", "median", "thick and thin")
LEDGER = LedgerLabels("before", "let_go", "written", "after", "shown")


def held_by(trace):
    return reaching(direct_factors(trace, load(trace.model).weights()["W_hh"]))[0]


def unpacked(facet, trace) -> np.ndarray:
    values = np.frombuffer(base64.b64decode(facet["values"]), "<f4")
    return values.reshape(len(trace), -1)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("most", [MOST, None])
def test_facets_show_the_trace_on_fixed_scales(kind, text, most):
    trace = load(kind).trace(text)
    names = {panel: panel.upper() for panel in PANELS[kind]}
    figure = facets_figure(trace, held_by(trace), Chosen(40, 0), names, most)
    there = np.array(figure["units"]) > 0
    at = np.array(figure["units"])[there] - 1
    assert figure["units"][figure["row"]] == 41
    assert [facet["name"] for facet in figure["facets"]] == list(names.values())
    for panel, facet in zip(PANELS[kind], figure["facets"], strict=True):
        drawn, values = unpacked(facet, trace)[:, there], values_of(trace, panel)[:, at]
        np.testing.assert_array_equal(drawn, values)
        assert facet["gate"] == (panel in GATES)
        low = 0 if facet["gate"] else -facet["limit"]
        assert ((low <= drawn) & (drawn <= facet["limit"])).all()
        assert facet["limit"] == 1 or panel == "cell"


def test_units_stand_in_the_order_of_what_they_hold():
    held = np.linspace(0, 1, 40)[np.random.default_rng(0).permutation(40)]
    assert longest_unit(held) == int(held.argmax())
    every = rows_of(held, 3, None)
    assert sorted(every) == list(range(1, 41))
    assert (np.diff(held[np.array(every) - 1]) <= 0).all()
    ends = rows_of(held, longest_unit(held), 5)
    assert ends == [*every[:5], 0, *every[-5:]]
    middle = every[20]
    assert rows_of(held, middle - 1, 5) == [*every[:4], middle, 0, *every[-5:]]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("text", TEXTS)
def test_the_books_of_every_unit_balance(kind, text):
    trace = load(kind).trace(text)
    for step in range(len(trace)):
        for unit in (0, 17, 127):
            entry = ledger(trace, unit, step)
            assert entry.kept + entry.written == pytest.approx(entry.after, abs=1e-5)
            assert entry.shown == trace.hidden[step, unit]
            for name, value in entry.gates.items():
                a = entry.sums[name]
                curve = np.tanh(a) if name == "candidate" else 1 / (1 + np.exp(-a))
                assert value == pytest.approx(curve, abs=1e-5)
            if kind == "lstm":
                assert entry.gates["output"] * np.tanh(entry.after) == pytest.approx(
                    entry.shown, abs=1e-5
                )
            if step == 0:
                assert entry.before == 0


@pytest.mark.parametrize("kind", KINDS)
def test_the_lines_hold_only_numbers_and_symbols(kind):
    trace = load(kind).trace(TEXTS[0])
    written = lines(ledger(trace, 5, 3))
    assert [name for name, _ in written][-1] == "hidden"
    for _, latex in written:
        assert re.fullmatch(r"[\\a-zA-Z_{}()=+\-0-9., ^]*", latex), latex


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("text", TEXTS)
def test_the_waterfall_ends_where_the_memory_does(kind, text):
    trace = load(kind).trace(text)
    entry = ledger(trace, 9, len(trace) - 1)
    (fall,) = ledger_figure(entry, LIGHT, LEDGER).data
    assert sum(fall.y[:3]) == pytest.approx(entry.after, abs=1e-5)
    assert len(fall.y) == (5 if kind == "lstm" else 4)


@pytest.mark.parametrize("kind", KINDS)
def test_one_unit_is_drawn_as_traced(kind):
    trace = load(kind).trace(TEXTS[0])
    panels = dict.fromkeys(PANELS[kind], "w")
    figure = unit_figure(trace, 7, 2, DARK, AxisLabels("gates", "states"), panels)
    for drawn, panel in zip(figure.data, PANELS[kind], strict=True):
        np.testing.assert_allclose(drawn.y, values_of(trace, panel)[:, 7])


@pytest.mark.parametrize("text", TEXTS)
def test_the_path_is_that_of_the_longest_unit_and_of_the_middle(text):
    models: tuple[RecurrentName, ...] = ("rnn", *KINDS)
    traces = {kind: load(kind).trace(text) for kind in models}
    left = {
        kind: reaching(direct_factors(trace, load(trace.model).weights()["W_hh"]))
        for kind, trace in traces.items()
    }
    figure = path_figure(left, traces["rnn"], LIGHT, PATH)
    for n, (kind, kept) in enumerate(left.items()):
        best, middle = figure.data[2 * n : 2 * n + 2]
        unit = int(kept[0].argmax())
        np.testing.assert_allclose(np.array(best.y, float), kept[:, unit])
        assert best.name == f"{NAMES[kind]}, unit {unit + 1}"
        wanted = np.median(kept, axis=1)
        np.testing.assert_allclose(
            np.array(middle.y, float), np.where(wanted > 0, wanted, np.nan), rtol=1e-12
        )
        said = f"<b>{NAMES[kind]}</b><br>{small_share(kept[0].max())}"
        assert said in [note.text for note in figure.layout.annotations]
