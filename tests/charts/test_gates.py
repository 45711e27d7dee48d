"""The pictures of /gates: every number is one of the trace, and the books balance."""

from __future__ import annotations

import re

import numpy as np
import pytest

from charts.gates import GATES, PANELS, gate_facts, panel_figure, unit_figure, values_of
from charts.gates_ledger import ledger, ledger_figure, lines
from charts.gates_path import direct_factors, path_figure, reaching
from charts.palette import DARK, LIGHT
from models import load

KINDS = ("lstm", "gru")
TEXTS = ("The cat sat <b>by</b> the window.", "고양이가 창가에서 잔다.", "가")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_panels_show_the_trace_on_fixed_scales(kind, text, colours):
    trace = load(kind).trace(text)
    for panel in PANELS[kind]:
        (heat,) = panel_figure(trace, panel, colours, "unit").data
        np.testing.assert_array_equal(heat.z, values_of(trace, panel).T)
        if panel in GATES:
            assert (heat.zmin, heat.zmax) == (0, 1)
            assert [list(stop) for stop in heat.colorscale] == [
                list(stop) for stop in colours.sequential
            ]
        else:
            assert heat.zmin == -heat.zmax
            assert np.abs(heat.z).max() <= heat.zmax
        assert not any("<b>" in name for name in heat.customdata[0])


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
    words = dict.fromkeys(("before", "let_go", "written", "after", "shown"), "w")
    (fall,) = ledger_figure(entry, LIGHT, words).data
    assert sum(fall.y[:3]) == pytest.approx(entry.after, abs=1e-5)
    assert len(fall.y) == (5 if kind == "lstm" else 4)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("text", TEXTS)
def test_facts_point_where_the_numbers_are(kind, text):
    trace = load(kind).trace(text)
    facts = gate_facts(trace)
    gate = trace.gates["forget" if kind == "lstm" else "update"]
    state = trace.gates["cell"] if kind == "lstm" else trace.hidden
    assert abs(state[facts.largest_step, facts.largest_unit]) == np.abs(state).max()
    np.testing.assert_allclose(facts.keep, gate.astype(float).mean(axis=1))
    if len(trace) > 1:
        assert facts.keep[facts.most_kept] >= facts.keep[facts.least_kept]
    else:
        assert facts.most_kept is None


@pytest.mark.parametrize("kind", KINDS)
def test_one_unit_is_drawn_as_traced(kind):
    trace = load(kind).trace(TEXTS[0])
    words = dict.fromkeys((*PANELS[kind], "gates", "states"), "w")
    figure = unit_figure(trace, 7, 2, DARK, words)
    for drawn, panel in zip(figure.data, PANELS[kind], strict=True):
        np.testing.assert_allclose(drawn.y, values_of(trace, panel)[:, 7])


@pytest.mark.parametrize("kind", ["rnn", *KINDS])
def test_the_direct_path_multiplies_what_comes_after(kind):
    trace = load(kind).trace(TEXTS[0])
    w_hh = load(kind).weights()["W_hh"]
    factors = direct_factors(trace, w_hh)
    left = reaching(factors)
    assert (left[-1] == 1).all()
    for t in range(len(trace)):
        np.testing.assert_allclose(left[t], np.abs(np.prod(factors[t + 1 :], axis=0)), rtol=1e-9)
    if kind == "rnn":
        slope = 1 - trace.hidden[1, 3].astype(float) ** 2
        assert factors[1, 3] == pytest.approx(slope * w_hh[3, 3])
    figure = path_figure({kind: left}, trace, LIGHT, {"axis": "a", "top": "t"})
    np.testing.assert_allclose(figure.data[0].y, np.median(left, axis=1))
