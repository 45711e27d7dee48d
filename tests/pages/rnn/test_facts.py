"""What /rnn points out is true of the trace."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from charts.text import percent
from models.traces import SATURATED
from pages.rnn.facts import path_fact, state_changes
from pages.rnn.figures.state_path import state_path
from pages.rnn.figures.table import COLUMNS, steps_table
from ui.words import catalogs

TEXTS = [
    "고양이가 따뜻한 창가에 앉아 있다가 잠들었다.",
    "The cat sat on the mat because the cat was tired.",
    "뷁 😀 <b>",
]


@pytest.mark.parametrize("text", TEXTS)
def test_the_pointers_point_at_the_extremes(read, text):
    trace = read(text)
    seen = state_changes(trace)
    steps = range(len(trace))
    states = [trace.initial.astype(float), *trace.hidden.astype(float)]
    moved = [math.dist(states[t], states[t + 1]) for t in steps]
    np.testing.assert_allclose(seen.change, moved, rtol=1e-9)
    assert seen.most_changed == max(steps[1:], key=lambda t: moved[t])
    near = [sum(abs(float(value)) > 0.9 for value in trace.hidden[t]) for t in steps]
    assert seen.saturated.tolist() == near
    values = trace.hidden[:, seen.liveliest]
    assert values[seen.lowest] == values.min()
    assert values[seen.highest] == values.max()
    assert seen.most_surprising == max(steps[1:], key=lambda t: trace.surprisal[t])


def test_a_unit_is_saturated_beyond_0_9(read):
    trace = read(TEXTS[0])
    hidden = np.zeros_like(trace.hidden)
    hidden[0, :4] = (0.92, -0.92, 0.88, -0.88)
    assert state_changes(replace(trace, hidden=hidden)).saturated[0] == 2


@pytest.mark.parametrize("code", sorted(catalogs()))
@pytest.mark.parametrize("key", ["hidden_states.alt", "unrolled.see_near", "rnn.column.near"])
def test_what_is_said_of_saturated_units_names_the_limit(code, key):
    assert f"{SATURATED:g}" in catalogs()[code][key]


def test_one_token_is_too_short_for_comparisons(read):
    trace = read("가")
    assert len(trace) == 1
    seen = state_changes(trace)
    assert (seen.most_changed, seen.most_surprising) == (None, None)
    assert seen.change == pytest.approx([np.linalg.norm(trace.hidden[0].astype(float))])
    assert steps_table(trace)["bits"] == [None]


@pytest.mark.parametrize("text", TEXTS)
def test_the_table_says_what_the_trace_says(read, text):
    trace = read(text)
    table = steps_table(trace)
    assert tuple(table) == COLUMNS
    assert {len(column) for column in table.values()} == {len(trace)}
    assert table["step"] == list(range(1, len(trace) + 1))
    assert table["token"] == [token.replace(" ", "␣") for token in trace.tokens]
    assert table["bits"][0] is None
    assert table["bits"][1:] == trace.surprisal[1:].tolist()
    assert table["guess"] == [best[0].token.replace(" ", "␣") for best in trace.guesses]
    assert table["share"] == [best[0].probability for best in trace.guesses]


@pytest.mark.parametrize("components", [2, 3])
def test_the_path_says_how_much_of_the_states_it_holds(read, complete, components):
    trace = read(TEXTS[1])
    explained = state_path(trace.hidden, components).explained
    said = path_fact(trace, explained)
    assert complete("rnn", [said]) == ["path_alt"]
    wanted = {"steps": len(trace), "count": components, "share": percent(explained.sum())}
    assert said.values == wanted
