"""The machine's numbers are the trace's."""

from __future__ import annotations

import base64
import json

import numpy as np
import pytest

from models import load
from models.traces import TransformerTrace
from pages.transformer.figures.machine import GUESSES, LEAST, machine_figure

TEXTS = (
    "고양이가 창가에서 잔다.",
    "The cat sat by the warm window and slept.",
    "a",
    "the old " * 40,
)


@pytest.fixture(scope="module", params=TEXTS)
def trace(request) -> TransformerTrace:
    return load("transformer").trace(request.param, limit=64)


def test_the_lengths_are_those_of_the_stream(trace):
    sent = machine_figure(trace, 0)
    lengths = np.linalg.norm(trace.stream.astype(np.float64), axis=-1)
    assert np.allclose(sent["stream"], lengths, atol=0.0051)
    added = np.linalg.norm(np.diff(trace.stream.astype(np.float64), axis=0), axis=-1)
    assert np.allclose(sent["added"], added, atol=0.0051)
    start = trace.embedded + trace.positions
    assert np.allclose(sent["stream"][0], np.linalg.norm(start, axis=-1), atol=0.02)


def test_what_is_drawn_of_the_weights_is_their_mean_over_the_heads_and_little_is_left_out(trace):
    sent = machine_figure(trace, 0)
    for layer, looks in zip(trace.weights.mean(axis=1), sent["looks"], strict=True):
        drawn = np.zeros_like(layer)
        for i, j, weight in looks:
            assert j <= i  # the mask
            drawn[i, j] = weight
        assert np.allclose(drawn[layer >= LEAST], layer[layer >= LEAST], atol=1e-4)
        assert (drawn[layer < LEAST] == 0).all()


def test_units_and_guesses(trace):
    sent = machine_figure(trace, 0)
    assert sent["active"] == (trace.inner > 0).sum(axis=-1).tolist()
    for guesses, row in zip(sent["guesses"], trace.logits.astype(np.float64), strict=True):
        assert len(guesses) == GUESSES
        chances = np.exp(row - row.max())
        best = np.sort(chances / chances.sum())[::-1][:GUESSES]
        assert np.allclose([chance for _, chance in guesses], best, atol=1e-4)


def test_the_vectors_are_those_of_the_chosen_token(trace):
    last = len(trace) - 1
    sent = machine_figure(trace, last)
    vectors = np.frombuffer(base64.b64decode(sent["vectors"]), "<f4")
    assert np.array_equal(vectors, trace.stream[:, last].ravel())
    assert sent["of"] == last


def test_a_long_text_is_sent_in_few_bytes():
    trace = load("transformer").trace("The old cat sat by the warm window. " * 20, limit=64)
    assert len(trace) == 64
    assert len(json.dumps(machine_figure(trace, 63))) < 60_000
