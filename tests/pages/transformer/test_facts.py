"""What /transformer says of a sentence follows from its numbers, branch by branch."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from charts.facts import Listed, fact
from models import load
from models.analysis.changes import OffTrace, OrderTrace
from models.analysis.looks import load_looks
from models.decoding.predictions import Shift
from models.traces import TransformerTrace
from pages.transformer.facts.bits import bits
from pages.transformer.facts.feed_forward import most_active, unit_facts
from pages.transformer.facts.heads import head_facts, off_facts, role_counts
from pages.transformer.facts.positions import (
    order_facts,
    position_cosines,
    position_facts,
    wavelengths,
)
from pages.transformer.facts.stream import shares, stage, stages, stream_facts

TEXT = "The <b>cat</b> sat by the window, and the cat slept."


@pytest.fixture(scope="module")
def trace() -> TransformerTrace:
    return load("transformer").trace(TEXT)


@pytest.fixture(scope="module")
def single() -> TransformerTrace:
    return load("transformer").trace("가")


# --- positions ----------------------------------------------------------------------------------


def test_the_waves_are_those_of_the_formula():
    expected = (2 * math.pi, 200 * math.pi, 2 * math.pi * 10000 ** (63 / 64))
    assert wavelengths(128) == pytest.approx(expected)


def test_near_and_far_positions_have_the_cosine_of_their_distance(trace):
    def cosine(distance: int) -> float:  # PE_p · PE_q = Σ cos(ω (p − q)), ‖PE‖² = D / 2
        return sum(math.cos(distance / 10000 ** (i / 64)) for i in range(64)) / 64

    near, far = position_cosines(trace.positions)
    assert near == pytest.approx(cosine(1), abs=1e-5)
    assert far == pytest.approx(cosine(len(trace) - 1), abs=1e-5)


def test_the_far_cosine_is_of_the_first_and_the_last_position():
    rows = np.array([[1, 0], [0, 2], [-1, 0], [3, 3]], np.float32)
    near, far = position_cosines(rows)
    assert near == pytest.approx((0 + 0 - math.sqrt(0.5)) / 3)
    assert far == pytest.approx(math.sqrt(0.5))
    with pytest.raises(ValueError, match="two positions"):
        position_cosines(rows[:1])


def test_positions_are_compared_where_there_are_two(trace, single, complete):
    facts = position_facts(trace)
    assert complete("transformer", facts) == ["say_waves", "say_sizes", "say_near"]
    assert facts[0].values == {"short": "6.3", "n": 65, "middle": "628", "long": "54,410"}
    assert facts[1].values["position"] == "8.0"  # √(D / 2)
    lengths = np.linalg.norm(trace.embedded, axis=1)
    assert facts[1].values["embedded"] == f"{lengths.mean():.1f}"
    near, far = position_cosines(trace.positions)
    assert facts[2].values == {"near": f"{near:.2f}", "far": f"{far:.2f}"}
    assert [each.key for each in position_facts(single)] == ["say_waves", "say_sizes"]


def order(both: float, positions: float, mask: float, none: float, moved: bool = True):
    shifts = {
        (positions_, mask_): Shift((), np.zeros(0), np.zeros(0), moved_by)
        for (positions_, mask_), moved_by in {
            (True, True): both,
            (True, False): positions,
            (False, True): mask,
            (False, False): none,
        }.items()
    }
    read = load("transformer").trace("a b c")
    return OrderTrace((1, 0, 2) if moved else (0, 1, 2), read, shifts)


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (order(0, 0, 0, 0, moved=False), ["say_unshuffled"]),
        (order(2, 1, 0.5, 0), ["say_no_order", "say_mask_orders"]),
        (order(2, 1, 1e-9, 1e-9), ["say_no_order"]),
        (order(0.5, 1, 2, 1e-3), ["say_mask_orders", "say_not_textbook"]),
    ],
)
def test_what_another_order_shows(found, said, complete):
    keys = complete("transformer", order_facts(found))
    assert keys == ["say_order", *said, "say_untrained"]


def test_the_four_networks_are_told_apart():
    (said, *_) = order_facts(order(1, 2, 3, 4))
    assert said.values == {"both": "1.00", "positions": "2.00", "mask": "3.00", "none": "4.00"}


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "0"), (9e-7, "0"), (2e-6, "<0.001"), (0.25, "0.250"), (1, "1.00"), (12.345, "12.35")],
)
def test_bits_as_text(value, text):
    assert bits(value) == text


# --- stream -------------------------------------------------------------------------------------


def test_attention_and_feed_forward_have_their_own_shares(trace):
    """By hand: start (1, 0), attention adds (3, 1) and (0, 0), feed-forward (0, 1) and (1, 2)."""
    added = np.array([[1, 0], [3, 1], [0, 1], [0, 0], [1, 2]], np.float32)
    made = replace(trace, stream=np.repeat(added.cumsum(0)[:, None], len(trace), axis=1))
    final = np.array([5.0, 4.0])
    parts = [
        (rows @ final).sum() / (final @ final) for rows in (added[:1], added[1::2], added[2::2])
    ]
    assert shares(made, 0) == pytest.approx(parts)
    assert sum(parts) == pytest.approx(1)
    assert parts[1] != pytest.approx(parts[2])
    said = stream_facts(made, 0)[1]
    assert said.values["attention"] == f"{parts[1]:.0%}"
    assert said.values["feed_forward"] == f"{parts[2]:.0%}"


def test_the_shares_of_the_trained_stream_are_those_of_its_sub_layers(trace):
    final = trace.stream[-1, 3].astype(np.float64)
    heads = trace.head_outputs[:, :, 3].astype(np.float64).sum((0, 1))
    start, attention, feed_forward = shares(trace, 3)
    assert attention == pytest.approx(heads @ final / (final @ final), rel=1e-4)
    assert start + attention + feed_forward == pytest.approx(1)


def test_sub_layers_are_named_in_turn(trace):
    assert stages(trace)[:3] == [
        fact("stage.start"),
        fact("stage.attention", n=1),
        fact("stage.feed_forward", n=1),
    ]
    assert stages(trace)[-1] == fact("stage.feed_forward", n=4)


def test_the_largest_addition_is_found(trace, complete):
    facts = stream_facts(trace, 3)
    assert complete("transformer", facts) == ["say_added", "say_shares", "say_means"]
    lengths = np.linalg.norm(np.diff(trace.stream, axis=0), axis=-1)
    means = lengths.mean(1)
    assert facts[0].values["stage"] == stage(int(lengths[:, 3].argmax()) + 1)
    assert facts[0].values["added"] == f"{lengths[:, 3].max():.3g}"
    assert facts[2].values["most"] == stage(int(means.argmax()) + 1)
    assert facts[2].values["least"] == stage(int(means.argmin()) + 1)


# --- heads --------------------------------------------------------------------------------------


def test_every_head_has_one_role(trace, complete):
    roles = load_looks().roles
    assert sum(role_counts(roles).values()) == 16
    facts = head_facts(trace, roles)
    assert complete("transformer", facts) == ["say_roles", "say_sharp"]
    counts = facts[0].values["counts"]
    assert isinstance(counts, Listed)
    assert len(counts.facts) == len(role_counts(roles))
    largest = trace.weights.max(-1).mean(-1)
    place = (facts[1].values["layer"], facts[1].values["head"])
    assert place == tuple(n + 1 for n in np.unravel_index(largest.argmax(), largest.shape))


def off(*heads: tuple[int, int], after=(0.7, 0.1), tokens: int = 2) -> OffTrace:
    last = Shift(("a", "<end>"), np.array([0.6, 0.2]), np.array(after), 0.25)
    surprisal = np.array([np.nan, 3.0, 5.0])[:tokens]
    return OffTrace(frozenset(heads), last, surprisal, surprisal + 1)


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (off(), ["say_none_off"]),
        (off((0, 1)), ["say_off_same", "say_off_surprise"]),
        (off((0, 1), after=(0.1, 0.7)), ["say_off_other", "say_off_surprise"]),
        (off((0, 1), tokens=1), ["say_off_same"]),
        (off((0, 1), (1, 0)), ["say_off_same", "say_off_surprise", "say_off_sum"]),
    ],
)
def test_what_switching_heads_off_shows(found, said, complete):
    effects = np.array([[0.01, 0.5], [0.25, 0.0], [0.09, 0.0]])
    facts = off_facts(found, effects)
    assert complete("transformer", facts) == [*said, "say_effects"]
    values = facts[-1].values
    assert (values["layer"], values["head"], values["little"], values["heads"]) == (1, 2, 4, 6)
    if said[-1] == "say_off_sum":
        assert facts[-2].values == {"sum": "0.750", "bits": "0.250"}


def test_another_likeliest_token_is_named():
    (said, surprise, _) = off_facts(off((0, 0), after=(0.1, 0.7), tokens=3), np.ones((2, 2)))
    assert (said.values["before"], said.values["after"]) == ("a", fact("token.end"))
    assert (said.values["chance"], said.values["now"]) == ("60%", "70%")
    assert surprise.values == {"before": "4.00", "after": "5.00"}


# --- feed-forward -------------------------------------------------------------------------------


def test_the_unit_that_another_token_excites_more(trace, complete):
    inner = np.zeros_like(trace.inner)
    inner[1, 2, 7], inner[1, 4, 7], inner[2] = 3.0, 5.0, 1.0
    made = replace(trace, inner=inner)
    assert most_active(made, 1, 2) == [7]
    active, unit = unit_facts(made, 1, 2)
    assert complete("transformer", [active, unit]) == ["say_active", "say_unit"]
    assert (unit.values["unit"], unit.values["value"], unit.values["top"]) == (8, "3", "5")
    assert active.values["most"] == fact("layer_n", n=3)
    assert active.values["least"] == fact("layer_n", n=1)
    assert complete("transformer", unit_facts(made, 1, 4)) == ["say_active", "say_own_unit"]
    assert complete("transformer", unit_facts(made, 1, 0)) == ["say_active"]
