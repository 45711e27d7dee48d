"""A small translation made by hand."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from models.traces import Guess, TranslationTrace

SOURCE = ("나", "는", " 책", "을", " 샀", "다", ".")
TARGET = (" I", " bought", " books", ".", "<end>")
#: Where each step puts its largest weight, and how large that is.
BEST = ((0, 0.5), (4, 0.6), (2, 0.7), (6, 0.4), (6, 0.9))
WIDTH = 4


def _translation(best=BEST, source=SOURCE, target=TARGET, attention=True) -> TranslationTrace:
    random = np.random.default_rng(5)
    size, steps = len(source), len(target)
    h = random.uniform(-1, 1, (size, WIDTH)).astype(np.float32)
    s = random.uniform(-1, 1, (steps, WIDTH)).astype(np.float32)
    weights = np.zeros((steps, size), np.float32)
    for t, (j, weight) in enumerate(best):
        weights[t] = (1 - weight) / max(1, size - 1)
        weights[t, j] = weight
    ends = np.array([len(token) for token in source], np.int64).cumsum()
    starts = np.append(np.zeros(1, np.int64), ends)[:size]
    return TranslationTrace(
        text="".join(source),
        tokens=tuple(source),
        ids=np.arange(size),
        spans=np.stack([starts, ends], axis=1),
        total=size,
        model="translator" if attention else "translator_fixed",
        target_ids=np.arange(steps),
        target_tokens=tuple(target),
        encoder_states=h,
        decoder_states=s,
        dots=s @ h.T if attention else None,
        scores=(s @ h.T / 2).astype(np.float32) if attention else None,
        weights=weights if attention else None,
        contexts=weights @ h if attention else np.repeat(h[-1:], steps, axis=0),
        probabilities=np.full(steps, 0.5, np.float32),
        guesses=tuple((Guess(token, 0.5),) for token in target),
    )


@pytest.fixture
def translation() -> Callable[..., TranslationTrace]:
    """``translation(best, source, target, attention)``: each step's largest weight, and where."""
    return _translation
