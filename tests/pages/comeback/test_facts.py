"""What /comeback says, against the traces it speaks of and against the equations."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from charts.facts import Fact
from charts.text import fixed, percent
from models import load
from models.analysis.gradients import influence
from models.lab.recorded import FOLDER, recorded
from pages.comeback.beside import recalled
from pages.comeback.facts.answers import two_places, writes_most
from pages.comeback.facts.beside import (
    RISE,
    HeadPlace,
    beside_facts,
    furthest_layer,
    gru_fact,
    nearest_head,
    rises,
    row_shares,
    turning_head,
)
from pages.comeback.facts.readings import reading_facts, readings_alt
from pages.comeback.facts.units import (
    attention,
    offered_units,
    opening,
    reach,
    telling_cell,
    with_unit,
)
from pages.comeback.question import weight_question

TEXT = "The old cat sat <b>by</b> the window, looked at the birds and slept."
TEXTS = (TEXT, "고양이가 창가에서 잔다.", "가", "The cat")


@pytest.fixture(scope="module")
def trace():
    return load("mingru").trace(TEXT)


def with_gates(trace, update):
    """The trace with other gates: (T,) for every unit of every layer."""
    layers, steps, units = trace.update.shape
    made = np.broadcast_to(np.asarray(update, np.float32)[None, :, None], (layers, steps, units))
    return replace(trace, update=made.copy())


# --- units ----------------------------------------------------------------------------------------


def test_the_reach_of_a_unit_is_the_mean_distance_of_its_weights(trace):
    shares = trace.shares
    found = reach(shares)
    layers, steps, _, units = shares.shape
    for layer, unit in ((0, 0), (layers - 1, units - 1), (0, 17)):
        whole = sum(
            float(shares[layer, t, k, unit]) * (t - k) for t in range(steps) for k in range(t)
        )
        assert found[layer, unit] == pytest.approx(whole / steps, rel=1e-5)


def test_a_unit_that_writes_all_anew_reaches_nowhere_and_one_that_holds_reaches_the_start(trace):
    steps = len(trace)
    assert reach(with_gates(trace, np.ones(steps)).shares).max() == 0
    held = with_gates(trace, [1.0, *[0.0] * (steps - 1)]).shares
    assert reach(held) == pytest.approx((steps - 1) / 2)
    assert attention(held).max() == pytest.approx(0, abs=1e-9)  # it looks at one token alone
    assert reach(with_gates(trace, np.zeros(steps)).shares).max() == 0  # all is the empty start


@pytest.mark.parametrize("text", TEXTS)
def test_the_units_offered_are_those_that_reach_furthest_and_the_one_that_writes_most(text):
    trace = load("mingru").trace(text)
    shares = trace.shares
    far = reach(shares)
    for layer, units in enumerate(offered_units(trace, shares)):
        assert len(set(units)) == len(units)
        furthest = sorted(far[layer], reverse=True)[:3]
        assert sorted((far[layer, unit] for unit in units[:3]), reverse=True) == pytest.approx(
            furthest
        )
        assert int(trace.update[layer].mean(axis=0).argmax()) in units
    assert with_unit([3, 4], 9) == [3, 4, 9]
    assert with_unit([3, 4], 4) == with_unit([3, 4], None) == [3, 4]


@pytest.mark.parametrize("text", TEXTS)
def test_the_page_opens_on_a_cell_of_the_unit_that_looks_around_most(text):
    shares = load("mingru").trace(text).shares
    found = opening(shares)
    looks = attention(shares)
    assert looks[found.layer, found.unit] == looks.max()
    assert found.column <= found.row < shares.shape[1]
    weights = shares[found.layer, :, :, found.unit]
    assert (found.row, found.column) == telling_cell(weights)


def test_the_telling_cell_is_far_and_heavy():
    weights = np.zeros((5, 6), np.float32)
    weights[3, 0], weights[4, 4], weights[1, 0] = 0.4, 0.9, 0.9
    assert telling_cell(weights) == (3, 0)
    assert telling_cell(np.ones((1, 2), np.float32)) == (0, 0)


# --- what is said ---------------------------------------------------------------------------------


@pytest.mark.parametrize("text", TEXTS)
def test_every_sentence_of_the_readings_has_its_numbers(complete, text):
    trace = load("mingru").trace(text)
    shares = trace.shares
    said = reading_facts(trace, shares)
    keys = complete("comeback", said)
    written = ["say_written"] if len(trace) > 1 else []
    assert keys == [*["say_reach"] * len(trace.update), *written]
    for layer, each in enumerate(said[: len(trace.update)]):
        start = np.prod(1 - trace.update[layer].astype(float), axis=0).mean()
        assert each.values["start"] == percent(start)
        assert each.values["furthest"] == fixed(reach(shares)[layer].max(), 1)
    complete("comeback", [readings_alt(trace, shares[0, :, :, 0])])


def test_the_tokens_that_are_written_most_and_least(trace):
    gates = np.full(len(trace), 0.5)
    gates[0], gates[3], gates[5] = 1.0, 0.9, 0.1  # the first token is left aside
    said = reading_facts(made := with_gates(trace, gates), made.shares)[-1]
    assert (said.values["most"], said.values["most_share"]) == (trace.tokens[3].strip(), "90%")
    assert said.values["least_share"] == "10%"
    answers = writes_most(made)
    assert [each.values["share"] for each in answers] == ["90%"] * len(trace.update)


def test_two_places_are_the_best_pair_that_does_not_stand_side_by_side(complete, trace):
    (said,) = two_places(trace, shares := trace.shares)
    complete("comeback", [said])
    layers, steps, _, units = shares.shape
    best = max(
        min(shares[layer, t, j, unit], shares[layer, t, k, unit])
        for layer in range(layers)
        for unit in range(units)
        for t in range(steps)
        for j in range(t - 1)
        for k in range(j + 2, t + 1)
    )
    weights = [str(said.values[name]) for name in ("first_weight", "second_weight")]
    assert fixed(best, 2) == min(weights)
    assert two_places(load("mingru").trace("가"), load("mingru").trace("가").shares) == []


# --- side by side ---------------------------------------------------------------------------------


def test_a_rise_is_counted_where_an_older_token_gains():
    weights = np.array([[1, 0, 0, 0], [0.5, 0.5, 0, 0], [0.2, 0.5, 0.3, 0], [0.4, 0.505, 0, 0.095]])
    found = rises(weights)
    # Older: (2, 0), (3, 0), (3, 1). Of these only (3, 0) gains more than RISE.
    assert (found.count, found.among) == (1, 3)
    assert found.largest == (3, 0, 0.2, 0.4)
    assert RISE > 0.505 - 0.5
    assert rises(np.ones((1, 1))) == (0, 0, None)
    assert rises(np.tri(2) / 2) == (0, 0, None)


@pytest.mark.parametrize("text", TEXTS)
def test_no_weight_of_the_mingru_ever_rises(text):
    shares = load("mingru").trace(text).shares
    steps = shares.shape[1]
    for layer in shares:
        for unit in range(0, layer.shape[-1], 9):
            assert rises(layer[:, :steps, unit]).count == 0
        assert rises(layer[:, :steps].mean(axis=-1)).count == 0
        change = np.diff(layer, axis=0)
        older = np.tri(steps - 1, steps + 1, dtype=bool) if steps > 1 else np.zeros((0, 2), bool)
        assert (change[older] <= 0).all()


def test_the_heads_are_the_one_that_turns_back_most_and_the_one_most_alike(trace):
    weights = load("transformer").trace(TEXT).weights
    turning = turning_head(weights)

    def gain(place):
        largest = rises(weights[place]).largest
        return largest.after - largest.before if largest else 0

    assert gain(turning) == max(gain(at) for at in np.ndindex(*weights.shape[:2]))
    like = weights[1, 2]
    assert nearest_head(weights, like) == (1, 2)
    assert furthest_layer(trace.shares) == int(reach(trace.shares).mean(axis=1).argmax())


@pytest.mark.parametrize("text", TEXTS)
def test_every_sentence_beside_has_its_numbers(complete, text):
    trace, transformer = load("mingru").trace(text), load("transformer").trace(text)
    weights = trace.shares[0, :, :-1].mean(axis=-1)
    place = turning_head(transformer.weights)
    head = transformer.weights[place]
    said = beside_facts(trace, weights, head, place)
    keys = complete("comeback", said)
    if len(trace) < 3:
        assert keys == ["say_few"]
        return
    assert (keys[0], keys[-1]) == ("say_rises", "say_never")
    assert said[0].values["count"] == rises(head).count > 0
    assert said[-1].values["count"] == 0
    back = said[1].values
    assert float(str(back["after"])) > float(str(back["before"]))
    assert float(str(back["left"])) <= float(str(back["fallen"]))
    shares = row_shares(influence(load("gru"), trace).norms)
    np.testing.assert_allclose(shares.sum(axis=1), 1)
    assert (np.triu(shares, 1) == 0).all()
    complete("comeback", [gru_fact(trace, shares)])


def test_a_head_that_never_turns_back_is_not_said_to(complete, trace):
    steps = len(trace)
    still = (np.tri(steps) / np.arange(1, steps + 1)[:, None]).astype(np.float32)
    said = beside_facts(trace, still, still, HeadPlace(0, 0))
    assert complete("comeback", said) == ["say_rises", "say_never"]
    assert said[0].values["count"] == 0


def test_what_is_said_of_recalling_is_what_the_lab_recorded(complete):
    """A gate that sees its token alone cannot tell the first: one layer fails, two do not."""
    (said,) = recalled()
    assert complete("comeback", [said]) == ["say_recall"]
    one, two = (recorded(FOLDER / f"{name}.npz") for name in ("recall-mingru", "recall-mingru-2"))
    assert said.values["one"] == percent(one.record.recent()["mingru"])
    assert said.values["two"] == percent(two.record.recent()["mingru"])
    assert said.values["on"] == max(one.on, two.on).isoformat()
    assert one.record.recent()["mingru"] < 0.5
    assert two.record.recent()["mingru"] > 0.95


def test_the_question_is_answered_by_the_largest_weight_of_the_row(trace):
    found = opening(shares := trace.shares)
    question = weight_question(trace, shares, found)
    assert question is not None
    row = shares[found.layer, found.row, :-1, found.unit]
    assert question.number == row.max()
    spot = question.choices[question.answer].spot
    assert spot is not None
    assert spot.n == row.argmax()
    assert isinstance(question.ask.values["unit"], Fact)
    alone = load("mingru").trace("가")
    assert weight_question(alone, alone.shares, opening(alone.shares)) is None
