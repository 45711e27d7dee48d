"""What /dot-product says follows from its numbers, branch by branch."""

from __future__ import annotations

import numpy as np
import pytest

from charts.facts import fact
from charts.text import percent
from models import load
from models.analysis.scaling import HeadSpread, Softening, Spread, draw, softening
from models.analysis.similarity import LengthByFrequency, pairwise
from pages.dot_product.facts.nearest_words import (
    held_back,
    length_facts,
    nearest_facts,
    pushed,
)
from pages.dot_product.facts.pairs import (
    beaten_rows,
    different_tokens,
    nearest_pair,
    pair_facts,
)
from pages.dot_product.facts.softmax import median_fact, norm, softmax_facts
from pages.dot_product.facts.spread import head_facts, law_fact, median_ratio


def entry(id: int) -> str:
    return f" <b>{id}"


# --- nearest words --------------------------------------------------------------------------------


def test_the_word_that_length_lifts_up_and_the_one_it_holds_back(disagreeing):
    up, back = pushed(disagreeing), held_back(disagreeing)
    assert up is not None
    assert back is not None
    assert (up.id, up.dot_rank, up.cosine_rank) == (100, 1, 12)
    assert (back.id, back.dot_rank, back.cosine_rank) == (101, 12, 1)
    assert up.longer == pytest.approx(11 / 12)
    assert back.longer == 0
    assert up.degrees == pytest.approx(np.degrees(np.arccos(0.3)))


def test_lists_that_disagree_name_what_moved(disagreeing, complete):
    facts = nearest_facts(disagreeing, "a", entry)
    keys = ["say_length_of", "say_shared", "say_longer", "say_pushed", "say_held_back"]
    assert complete("dot_product", facts) == keys
    assert facts[1].values["shared"] == 9
    # On the dot product's list 100 and nine of length 4; on the cosine's 101 and the same nine.
    lengths = {"dot": "6.600", "cosine": "3.710", "typical": "4.000"}
    assert facts[2].values == lengths
    assert "<" not in str(facts[3].values["word"]).replace("\\<", "")


def test_lists_that_agree_have_nothing_that_moved(agreeing, complete):
    facts = nearest_facts(agreeing, "a", entry)
    assert pushed(agreeing) is held_back(agreeing) is None
    keys = ["say_length_of", "say_shared_all", "say_not_longer"]
    assert complete("dot_product", facts) == keys


@pytest.mark.parametrize(
    ("correlation", "key"),
    [
        (-0.4, "say_rare_longer"),
        (0.4, "say_frequent_longer"),
        (0.05, "say_no_frequency"),
        (-0.05, "say_no_frequency"),
    ],
)
def test_whether_rare_words_are_longer(correlation, key, complete):
    quartiles = np.array([[1, 1], [2, 1.5], [3, 2.0]])
    groups = LengthByFrequency(correlation, np.array([5, 7]), np.array([1e-5, 2e-5]), quartiles)
    facts = length_facts(groups)
    assert complete("dot_product", facts) == [key, "say_groups"]
    assert facts[0].values["r"] == f"{correlation:.2f}".replace("-", "−")
    expected = {"rare": "2.000", "frequent": "1.500", "words": "12", "groups": 2}
    assert facts[1].values == expected


# --- pairs ----------------------------------------------------------------------------------------


def test_equal_tokens_are_no_pair(complete):
    trace = load("transformer").trace("the cat the cat the")
    pairs = pairwise(load("transformer").weights()["W_hy"][trace.ids])
    different = different_tokens(trace)
    for values in (pairs.dots, pairs.cosines):
        i, j = nearest_pair(values, different)
        assert i < j
        assert trace.ids[i] != trace.ids[j]
    said = pair_facts(trace, pairs)
    mean = float(np.unique(pairs.cosines[different].round(9)).mean())
    assert said[1].values["mean"] == f"{mean:.2f}"
    alone = load("transformer").trace("the the")
    assert complete("dot_product", pair_facts(alone, pairs)) == ["say_one_token"]


def test_the_pair_with_the_greatest_value_is_found():
    values = np.array([[9.0, 1, 3], [0, 9, 2], [0, 0, 9]])
    assert nearest_pair(values, np.triu(np.ones((3, 3), bool), 1)) == (0, 2)


def test_a_longer_neighbour_beats_the_diagonal(complete):
    trace = load("transformer").trace("the cat")
    long = pairwise(np.array([[1, 0], [3, 1]], np.float32))
    assert beaten_rows(long, different_tokens(trace)) == 1
    facts = pair_facts(trace, long)
    assert complete("dot_product", facts) == ["say_nearest", "say_mean_only", "say_self_beaten"]
    assert facts[-1].values == {"beaten": 1, "rows": 2}
    square = pairwise(np.array([[1, 0], [-0.1, 2]], np.float32))
    facts = pair_facts(trace, square)
    assert complete("dot_product", facts) == ["say_nearest", "say_mean", "say_self"]
    assert facts[1].values == {"mean": "−0.05", "degrees": "93"}


def test_one_token_has_no_other(complete):
    trace = load("transformer").trace("가")
    assert len(set(trace.ids.tolist())) == 1
    pairs = pairwise(load("transformer").weights()["W_hy"][trace.ids])
    assert complete("dot_product", pair_facts(trace, pairs)) == ["say_one_token"]


# --- spread ---------------------------------------------------------------------------------------


def heads(deviation: float) -> HeadSpread:
    """Six heads of d = 8 whose numbers measure 1.5 in q and 2 in k: the law says √8 · 3."""
    scaled = deviation / np.sqrt(8)
    spread, divided, query, key = (np.full((2, 3), n) for n in (deviation, scaled, 1.5, 2.0))
    return HeadSpread(8, spread, divided, query, key, np.array([0.9, 0.4]))


@pytest.mark.parametrize(
    ("ratio", "key"), [(1.2, "say_heads_more"), (1.0, "say_heads_even"), (0.8, "say_heads_less")]
)
def test_how_far_the_heads_spread(ratio, key, complete):
    found = heads(ratio * np.sqrt(8) * 3)
    assert median_ratio(found) == pytest.approx(ratio)
    facts = head_facts(found)
    expected = ["say_heads", "say_heads_sizes", key, "say_heads_softmax"]
    assert complete("dot_product", facts) == expected
    assert (facts[0].values["heads"], facts[0].values["root"]) == (6, "2.83")
    assert facts[1].values == {"of_query": "1.50", "of_key": "2.00"}
    assert facts[3].values == {"size": 8, "raw": "90%", "scaled": "40%"}


def test_the_law_is_measured(complete):
    said = law_fact(Spread(np.array([4, 16]), np.array([2.0, 4.4]), 10_000))
    assert complete("dot_product", [said]) == ["say_law"]
    assert said.values == {"pairs": "10,000", "least": "1.000", "most": "1.100"}


# --- softmax --------------------------------------------------------------------------------------


def many(raw: tuple[float, float], scaled: tuple[float, float]) -> Softening:
    """Medians at d = 2 and at d = 512."""
    quartiles = np.array([raw, scaled])[:, None] * np.array([0.5, 1, 2])[:, None]  # (2, 3, 2)
    return Softening(np.array([2, 512]), 500, {"jacobian": quartiles})


def test_the_gradient_is_lost_where_it_is_not_divided(complete):
    said = median_fact(many((0.4, 0.002), (0.6, 0.3)), 512)
    assert complete("dot_product", [said]) == ["say_median_lost"]
    assert said.values["times"] == fact("times", n="200")
    assert (said.values["raw"], said.values["scaled"]) == ("0.002", "0.300")
    assert (said.values["least"], said.values["raw_least"]) == (2, "0.400")


def test_with_few_numbers_little_is_lost(complete):
    said = median_fact(many((0.4, 0.002), (0.5, 0.3)), 2)
    assert complete("dot_product", [said]) == ["say_median_even"]
    assert (said.values["d"], said.values["raw"], said.values["scaled"]) == (2, "0.400", "0.500")


def test_the_weights_of_one_draw_are_told(complete):
    one = draw(512, seed=1)
    facts = softmax_facts(one, softening(draws=20))
    assert complete("dot_product", facts) == ["say_weights", "say_jacobian", "say_median_lost"]
    keys = [float(str(facts[0].values[key])) for key in ("raw_keys", "keys")]
    np.testing.assert_allclose(keys, 2 ** one.measures["entropy"], atol=0.051)
    largest = [percent(share) for share in one.measures["largest"]]
    assert [facts[0].values[key] for key in ("raw_largest", "largest")] == largest
    assert facts[0].values["raw_bits"] == f"{one.measures['entropy'][0]:.2f}"


@pytest.mark.parametrize(("value", "text"), [(0.25, "0.250"), (0.01, "0.010"), (0.0042, "0.0042")])
def test_a_small_gradient_keeps_its_digits(value, text):
    assert norm(value) == text
