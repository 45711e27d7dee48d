"""What the page points out is true of the trace."""

from __future__ import annotations

import math

import numpy as np
import pytest

from charts.pointers import pointers, steps_table

TEXTS = [
    "고양이가 따뜻한 창가에 앉아 있다가 잠들었다.",
    "The cat sat on the mat because the cat was tired.",
    "뷁 😀 <b>",
]


@pytest.mark.parametrize("text", TEXTS)
def test_the_pointers_point_at_the_extremes(read, text):
    trace = read(text)
    seen = pointers(trace)
    steps = range(len(trace))
    states = [trace.initial.astype(float), *trace.hidden.astype(float)]
    moved = [math.dist(states[t], states[t + 1]) for t in steps]
    np.testing.assert_allclose(seen.change, moved, rtol=1e-9)
    assert seen.most_changed == max(steps[1:], key=lambda t: moved[t])
    near = [sum(abs(float(value)) > 0.9 for value in trace.hidden[t]) for t in steps]
    assert seen.near_one.tolist() == near
    values = trace.hidden[:, seen.liveliest]
    assert values[seen.lowest] == values.min()
    assert values[seen.highest] == values.max()
    assert seen.most_surprising == max(steps[1:], key=lambda t: trace.surprisal[t])


@pytest.mark.parametrize("text", TEXTS)
def test_a_token_counts_as_foreseen_when_it_was_the_first_guess(read, text):
    trace = read(text)
    seen = pointers(trace).foreseen
    assert 0 not in seen
    for t in range(1, len(trace)):
        rank = (trace.logits[t - 1] > trace.logits[t - 1, trace.ids[t]]).sum()
        assert (t in seen) == (rank == 0)
        if t in seen:
            chance = trace.guesses[t - 1][0].probability
            assert trace.surprisal[t] == pytest.approx(-math.log2(chance), abs=1e-3)


def test_something_is_foreseen_somewhere(read):
    texts = [*TEXTS, "나는 학교에 갔다.", "I do not want to go to the end of the world."]
    assert any(pointers(read(text)).foreseen for text in texts)


def test_one_token_is_too_short_for_comparisons(read):
    trace = read("가")
    assert len(trace) == 1
    seen = pointers(trace)
    assert (seen.most_changed, seen.most_surprising, seen.foreseen) == (None, None, ())
    assert seen.change == pytest.approx([np.linalg.norm(trace.hidden[0].astype(float))])
    assert steps_table(trace)["bits"] == [None]


@pytest.mark.parametrize("text", TEXTS)
def test_the_table_says_what_the_trace_says(read, text):
    trace = read(text)
    table = steps_table(trace)
    assert {len(column) for column in table.values()} == {len(trace)}
    assert table["step"] == list(range(1, len(trace) + 1))
    assert table["token"] == [token.replace(" ", "␣") for token in trace.tokens]
    assert table["bits"][0] is None
    assert table["bits"][1:] == trace.surprisal[1:].tolist()
    assert table["guess"] == [best[0].token.replace(" ", "␣") for best in trace.guesses]
    assert table["share"] == [best[0].probability for best in trace.guesses]
