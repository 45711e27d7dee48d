"""The baselines: Kneser and Ney's formulas, and choices made on dev alone."""

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest

from models.training.linear import linear_baseline
from models.training.sentiment_texts import Opinion
from models.training.trigram import Trigram, discounts_of


def kneser_ney(sequences, size):
    """p(c | a, b) by Chen and Goodman's formulas with dictionaries, one token at a time."""
    trigrams = Counter(
        gram
        for s in sequences
        for gram in zip([size, *s[:-2]], s[:-1], s[1:], strict=True)  # size: the start
    )
    counts = {3: trigrams, 2: Counter(), 1: Counter()}
    for gram in counts[3]:
        counts[2][gram[1:]] += 1
    for gram in counts[2]:
        counts[1][gram[1:]] += 1
    discounts = {}
    for n, table in counts.items():
        ones = [sum(v == k for v in table.values()) for k in range(1, 5)]
        y = ones[0] / (ones[0] + 2 * ones[1])
        discounts[n] = [0.0] + [k - (k + 1) * y * ones[k] / ones[k - 1] for k in (1, 2, 3)]

    def p(context, c):
        n = len(context) + 1
        shorter = p(context[1:], c) if context else 1 / size
        after = {gram: v for gram, v in counts[n].items() if gram[:-1] == tuple(context)}
        if not after:
            return shorter
        d, total = discounts[n], sum(after.values())
        kept = sum(d[min(v, 3)] for v in after.values())
        own = after.get((*context, c), 0)
        return max(own - d[min(own, 3)], 0) / total + kept / total * shorter

    return p


def test_the_trigram_is_modified_kneser_ney():
    rng = np.random.default_rng(0)
    size = 40
    favoured = rng.dirichlet(np.full(size, 2.0), size)

    def written(length):
        ids = [int(rng.integers(size))]
        for _ in range(length):
            ids.append(int(rng.choice(size, p=favoured[ids[-1]])))
        return np.array(ids)

    # Entries at the end come rarely, so that tokens too have counts of 1, 2, 3 and 4.
    favoured *= 0.75 ** np.arange(size)
    favoured /= favoured.sum(1, keepdims=True)
    counted = [written(30) for _ in range(60)]
    model = Trigram(counted, size)
    p = kneser_ney([s.tolist() for s in counted], size)
    assert all((d > 0).all() for d in model.discounts)
    unseen = [*(written(12) for _ in range(5)), rng.integers(0, size, 12)]
    for sequence in unseen:
        context = [size, *sequence.tolist()]
        expected = [p(context[t : t + 2], context[t + 2]) for t in range(len(sequence) - 1)]
        np.testing.assert_allclose(model.probabilities([sequence]), expected, rtol=1e-12)
    for context in ([5], [2, 3], [1, 2], [39, 39]):
        every = [np.array([*context, c]) for c in range(size)]
        last = [model.probabilities([each])[-1] for each in every]
        assert sum(last) == pytest.approx(1, abs=1e-12)
    whole = model.probabilities(unseen)
    assert model.loss(unseen) == pytest.approx(-np.log(whole).mean())


def test_a_text_too_small_for_its_own_discounts_has_the_usual_ones():
    assert discounts_of(np.array([1, 1, 2])).tolist() == [0.5, 1.0, 1.5]
    counts = np.array([1] * 40 + [2] * 12 + [3] * 5 + [4] * 3 + [9])
    y = 40 / (40 + 24)
    expected = [1 - 2 * y * 12 / 40, 2 - 3 * y * 5 / 12, 3 - 4 * y * 3 / 5]
    assert discounts_of(counts) == pytest.approx(expected)


def test_a_linear_baseline_is_chosen_on_dev_and_reads_no_test_label():
    rng = np.random.default_rng(0)
    good, bad = ("fine", "lovely", "warm"), ("dull", "cold", "grim")

    def texts(part, count, flipped=False):
        made = []
        for n in range(count):
            word = rng.choice(good if n % 2 else bad)
            text = f"a {word} thing number {rng.integers(9)}"
            made.append(Opinion("small", part, text, bool(n % 2) != flipped))
        return made

    training, dev, test = texts("train", 80), texts("dev", 20), texts("test", 20)
    found = linear_baseline(training, {"small": dev}, {"small": test}, costs=(0.1, 1.0))
    assert found.dev == {"small": 1.0}
    assert found.test == {"small": 1.0}
    assert found.cost in (0.1, 1.0)
    wrong = [replace(each, positive=not each.positive) for each in test]
    other = linear_baseline(training, {"small": dev}, {"small": wrong}, costs=(0.1, 1.0))
    assert (other.grams, other.cost, other.dev) == (found.grams, found.cost, found.dev)
    assert other.test == {"small": 0.0}
