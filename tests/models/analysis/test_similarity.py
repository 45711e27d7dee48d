"""Dot products and cosines against PyTorch's, and which entries count as whole words."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from models import load
from models.analysis.similarity import (
    left_over,
    length_by_frequency,
    nearness,
    pairwise,
    whole_words,
)

TEXT = "고양이가 자고 the cat sat, the end 뷁"


@pytest.fixture(scope="module")
def model():
    return load("transformer")


@pytest.fixture(scope="module")
def embeddings(model):
    return model.weights()["W_hy"]


@pytest.fixture(scope="module")
def words(model):
    return {model.tokenizer.entry(int(i)) for i in whole_words(model)}


@pytest.mark.parametrize("entry", [" cat", " the", " 고양이", " 친구", " window"])
def test_words_are_whole_words(words, entry):
    assert entry in words


@pytest.mark.parametrize(
    "entry", ["<end>", "<0xEB>", " ", " langu", " strugg", "cat", "는", " 7", " .", " a"]
)
def test_pieces_marks_bytes_and_controls_are_not(words, entry):
    assert entry not in words


def test_what_later_merges_take_is_gone():
    left = left_over()
    assert left[" 고양이"] == 1.0
    assert left[" langu"] < 0.2 < left[" cat"] < left[" the"]


@pytest.mark.parametrize("entry", [" cat", " 고양이", "<0xEB>", "는"])
def test_nearness_is_what_torch_computes(model, embeddings, entry):
    ids = {model.tokenizer.entry(i): i for i in range(len(model.tokenizer))}
    near = nearness(embeddings, ids[entry], whole_words(model))
    assert ids[entry] not in near.ids
    rows = torch.tensor(embeddings).double()
    a, b = rows[ids[entry]], rows[torch.tensor(near.ids)]
    cosines = torch.cosine_similarity(a[None], b)
    np.testing.assert_allclose(near.dots, (b @ a).numpy(), atol=1e-9)
    np.testing.assert_allclose(near.cosines, cosines.numpy(), atol=1e-9)
    np.testing.assert_allclose(near.lengths, b.norm(dim=1).numpy(), atol=1e-9)
    np.testing.assert_allclose(near.length * near.lengths * near.cosines, near.dots, atol=1e-9)
    by_dot, by_cosine = (b @ a).argsort(descending=True), cosines.argsort(descending=True)
    assert near.dot_rank[by_dot.numpy()].tolist() == list(range(1, len(near.ids) + 1))
    assert near.cosine_rank[by_cosine.numpy()].tolist() == list(range(1, len(near.ids) + 1))


def test_pairs_are_what_torch_computes(model, embeddings):
    trace = model.trace(TEXT)
    rows = torch.tensor(embeddings)[torch.tensor(trace.ids)].double()
    pairs = pairwise(embeddings[trace.ids])
    cosines = torch.cosine_similarity(rows[:, None], rows[None], dim=-1)
    np.testing.assert_allclose(pairs.cosines, cosines.numpy(), atol=1e-9)
    np.testing.assert_allclose(pairs.dots, (rows @ rows.T).numpy(), atol=1e-9)
    np.testing.assert_allclose(np.diag(pairs.dots), pairs.lengths**2, atol=1e-9)


def test_lengths_go_with_the_frequencies_they_are_given():
    counts = np.ones(10_000)
    words = np.arange(300, 5_000)
    counts[words] = 2.0 ** (1 + np.arange(len(words)) % 9)
    counts[words[:50]] = counts.min()  # never seen
    log_frequency = np.log(counts / counts.sum()).astype(np.float32)
    embeddings = np.zeros((len(counts), 3), np.float32)
    embeddings[:, 1] = 5 - 0.5 * np.log2(counts)
    found = length_by_frequency(embeddings, log_frequency, words)
    assert found.correlation == pytest.approx(-1, abs=1e-6)
    assert found.counts.sum() == len(words) - 50
    np.testing.assert_allclose(found.frequency[1:] / found.frequency[:-1], 2, rtol=1e-3)
    np.testing.assert_allclose(found.quartiles[1], 4.5 - 0.5 * np.arange(9), atol=1e-5)
