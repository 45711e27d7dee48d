"""Twins differ only where they were made to; every distance is between the models' own states."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest

from models import load, names, tokenizer
from models.analysis.forgetting import (
    SATURATED,
    UNRELATED,
    recurrent_size,
    repeated_tanh,
    resting_point,
    saturation,
    twins,
    typical_distance,
)
from models.analysis.start_values import WEIGHTS, model_with
from models.text.twin_words import Exchange, exchange, first_choice, kind_of, suggestions
from models.traces import TokenTrace
from tests.closeness import close

KINDS = ("rnn", "lstm", "gru")
TEXTS = ("The cat sat on the mat.", "고양이가 매트 위에 누웠다.")
#: Text, token to exchange, what comes there, and the text that this makes.
PAIRS = [
    ("The cat sat on the mat.", 1, "dog", "The dog sat on the mat."),
    ("The cat sat on the mat.", 1, "big old dog", "The big old dog sat on the mat."),
    ("고양이가 매트 위에 누웠다.", 0, "친구", "친구가 매트 위에 누웠다."),
    ("고양이가 매트 위에 누웠다.", 1, "는", "고양이는 매트 위에 누웠다."),
]


def exchanged(tokens: TokenTrace, first: int, last: int, word: str) -> Exchange:
    """The exchange, where there has to be one."""
    change = exchange(tokens, first, last, word)
    assert change is not None
    return change


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("text", "at", "word", "twin"), PAIRS)
def test_distances_are_those_of_the_two_texts_own_states(kind, text, at, word, twin):
    tokens = tokenizer().encode(text)
    change = exchanged(tokens, at, at + 1, word)
    found = twins(kind, tokens, change)
    one, two = load(kind).trace(text), load(kind).trace(twin)
    longer = len(two) - len(one)
    assert longer == len(change.ids) - 1
    expected = [np.linalg.norm(one.hidden[t] - two.hidden[t]) for t in range(at)]
    expected += [
        np.linalg.norm(one.hidden[t] - two.hidden[t + longer]) for t in range(at, len(one))
    ]
    assert found.distance.shape == (len(one),)
    close(found.distance, expected)
    assert (found.distance[:at] == 0).all()
    assert (found.distance[at:] > 0).all()
    assert found.tokens[at].strip() == one.tokens[at].strip()
    assert found.others[at] == word
    if kind == "lstm":
        cells = one.gates["cell"][-1] - two.gates["cell"][-1]
        assert found.cell_distance is not None
        close(found.cell_distance[-1], np.linalg.norm(cells))
    else:
        assert found.cell_distance is None


@pytest.mark.parametrize("kind", KINDS)
def test_predictions_are_compared_by_the_formulas(kind):
    text, at, word, twin = PAIRS[0]
    tokens = tokenizer().encode(text)
    found = twins(kind, tokens, exchanged(tokens, at, at + 1, word))
    for t in range(len(tokens)):
        logits = [load(kind).trace(each).logits[t].astype(np.float64) for each in (text, twin)]
        p, q = (np.exp(z - z.max()) / np.exp(z - z.max()).sum() for z in logits)
        close(found.variation[t], np.abs(p - q).sum() / 2)
        close(found.bits[t], (p * np.log2(p / q)).sum())


def test_an_exchange_keeps_the_spacing_and_refuses_nothing_and_the_same():
    tokens = tokenizer().encode(TEXTS[1])
    assert exchange(tokens, 0, 1, "") is None
    assert exchange(tokens, 0, 1, "   ") is None
    assert exchange(tokens, 0, 1, tokens.tokens[0]) is None
    particle = exchanged(tokens, 1, 2, "는")
    assert [tokenizer().entry(i) for i in particle.ids] == ["는"]
    noun = exchanged(tokens, 2, 3, "바다")
    assert tokenizer().entry(noun.ids[0]).startswith(" ")


def test_a_rare_character_is_exchanged_whole():
    tokens = tokenizer().encode("뷁 cat sat")
    width = sum((span == tokens.spans[0]).all() for span in tokens.spans)
    assert width > 1
    found = twins("rnn", tokens, exchanged(tokens, 0, width, "dog"))
    assert found.tokens[0] == "뷁"
    assert len(found.distance) == len(tokens) - width + 1


@pytest.mark.parametrize("weights", WEIGHTS)
@pytest.mark.parametrize("kind", KINDS)
def test_the_yardstick_is_the_same_every_time(kind, weights):
    typical, cell = typical_distance(kind, weights)
    assert typical > 0
    assert (cell is None) == (kind != "lstm")
    typical_distance.cache_clear()
    assert typical_distance(kind, weights) == (typical, cell)


@pytest.mark.parametrize("kind", KINDS)
def test_the_yardstick_is_the_median_between_unrelated_states(kind):
    traces = [load(kind).trace(text) for text in UNRELATED]
    states = [[trace.hidden for trace in traces]]
    if kind == "lstm":
        states.append([trace.gates["cell"] for trace in traces])
    for found, read in zip(typical_distance(kind), states, strict=False):
        apart = np.sort(
            [np.linalg.norm(h - g) for a, b in combinations(read, 2) for h in a for g in b]
        )
        median = apart[(len(apart) - 1) // 2]
        assert found == pytest.approx(median, rel=1e-4)
        assert abs(apart.mean() - median) > 1e-3 * median  # a mean would be another number


def test_start_values_are_what_they_are_called():
    assert recurrent_size("rnn", "orthogonal") == pytest.approx(1, abs=1e-4)
    assert recurrent_size("rnn", "start") < 0.8
    assert model_with("rnn").card is load("rnn").card
    with pytest.raises(ValueError, match="weights"):
        model_with("rnn", "borrowed")  # pyright: ignore[reportArgumentType]


def test_with_random_start_values_the_rnn_forgets_as_the_textbook_says():
    tokens = tokenizer().encode("The cat sat by the warm window and slept all the day long.")
    found = twins("rnn", tokens, exchanged(tokens, 1, 2, "dog"), "start")
    apart = found.relative[1:]
    assert (np.diff(apart) < 0).all()
    assert apart[-1] < 0.01 * apart[0]


@pytest.mark.parametrize("text", TEXTS)
def test_saturation_is_of_the_states_themselves(text):
    trace = load("rnn").trace(text)
    seen = saturation(trace)
    np.testing.assert_allclose(np.tanh(seen.sums), trace.hidden, atol=1e-5)
    for t in range(len(trace)):
        beyond = [abs(h) > SATURATED for h in trace.hidden[t].tolist()]
        assert seen.share[t] == pytest.approx(sum(beyond) / len(beyond))
        assert seen.slope[t] == pytest.approx(np.mean(1 - trace.hidden[t].astype(float) ** 2))


def test_a_unit_is_saturated_from_0_9_on():
    trace = load("rnn").trace("가")
    hidden = np.array([[0.92, -0.92, 0.88, -0.88]], np.float32)
    seen = saturation(replace(trace, hidden=hidden))
    assert seen.share.tolist() == [0.5]
    assert seen.slope[0] == pytest.approx(1 - (0.92**2 + 0.88**2) / 2)


@pytest.mark.parametrize("w", [0.0, 0.5, 0.95, 1.05, 1.5, 3.0])
def test_repeated_tanh_comes_to_rest_where_it_says(w):
    rest = resting_point(w)
    assert np.tanh(w * rest) == pytest.approx(rest, abs=1e-9)
    assert (rest > 0) == (w > 1)
    starts = np.array([-3, -0.02, 0.02, 3.0])
    rows = repeated_tanh(w, starts, 2000)
    assert rows.shape == (2001, 4)
    np.testing.assert_array_equal(rows[0], starts)
    np.testing.assert_allclose(rows[-1], np.sign(starts) * rest, atol=1e-6)


def test_at_one_repeated_tanh_still_creeps_to_zero():
    rows = repeated_tanh(1.0, np.array([3.0]), 3000)[:, 0]
    assert (np.diff(rows) < 0).all()
    assert rows[-1] == pytest.approx(np.sqrt(3 / (2 * 3000)), rel=0.02)


@pytest.mark.parametrize(
    "text", [*TEXTS, "가", "😀😀", "비가 온다", "I am 3 years old!", "   x", "... ---", "뷁쀍"]
)
def test_any_place_of_any_text_has_suggestions_of_its_kind(text):
    tokens = tokenizer().encode(text, 64)
    assert 0 <= first_choice(tokens) < len(tokens)
    for t in range(len(tokens)):
        found = suggestions(tokens, t, t + 1)
        assert found == suggestions(tokens, t, t + 1)
        assert tokens.ids[t] not in [i for i, _ in found]
        kind = kind_of(tokenizer().entry(tokens.ids[t]))
        for i, word in found:
            entry = tokenizer().entry(i)
            assert entry.strip() == word
            assert kind is None or kind_of(entry) == kind
            change = Exchange(t, t + 1, (i,), word)
            assert len(twins("rnn", tokens, change).distance) == len(tokens)


def test_the_first_choice_is_a_word_with_something_after_it():
    assert tokenizer().encode("The cat sat on the mat.").tokens[1] == " cat"
    assert first_choice(tokenizer().encode("The cat sat on the mat.")) == 1
    assert first_choice(tokenizer().encode("고양이가 따뜻한 창가에서 잠을 잔다.")) == 0


def test_all_models_take_part():
    assert names()[:3] == KINDS
