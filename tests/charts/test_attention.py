"""What /attention draws and says, on small traces made by hand and held to numpy."""

from __future__ import annotations

import base64

import numpy as np
import pytest

from charts.alignment import alignment
from charts.contexts import contexts_figure
from charts.notations import LINES, notations
from charts.palette import LIGHT
from models.trace import Guess
from models.translation_trace import TranslationTrace

SOURCE = ("나", "는", " 책", "을", " 샀", "다", ".")
TARGET = (" I", " bought", " books", ".", "<end>")
#: Where each step puts its largest weight, and how large that is.
BEST = ((0, 0.5), (4, 0.6), (2, 0.7), (6, 0.4), (6, 0.9))
WIDTH = 4


def trace(best=BEST, source=SOURCE, target=TARGET, attention=True) -> TranslationTrace:
    random = np.random.default_rng(5)
    size, steps = len(source), len(target)
    h = random.uniform(-1, 1, (size, WIDTH)).astype(np.float32)
    s = random.uniform(-1, 1, (steps, WIDTH)).astype(np.float32)
    weights = np.zeros((steps, size), np.float32)
    for t, (j, weight) in enumerate(best):
        weights[t] = (1 - weight) / max(1, size - 1)
        weights[t, j] = weight
    ends = np.cumsum([len(token) for token in source])
    return TranslationTrace(
        text="".join(source),
        tokens=tuple(source),
        ids=np.arange(size),
        spans=np.stack([ends - [len(token) for token in source], ends], axis=1),
        total=size,
        model="translator" if attention else "translator_fixed",
        given=False,
        target_ids=np.arange(steps),
        target_tokens=tuple(target),
        encoder_states=h,
        decoder_states=s,
        dots=s @ h.T if attention else None,
        scores=s @ h.T / 2 if attention else None,
        weights=weights if attention else None,
        contexts=weights @ h if attention else np.repeat(h[-1:], steps, axis=0),
        probabilities=np.full(steps, 0.5, np.float32),
        guesses=tuple((Guess(token, 0.5),) for token in target),
    )


def numbers(text: str, columns: int) -> np.ndarray:
    return np.frombuffer(base64.b64decode(text), "<f4").reshape(-1, columns)


@pytest.mark.parametrize("attention", [True, False], ids=["attention", "fixed"])
def test_the_weights_that_are_drawn_make_the_contexts_that_are_drawn(attention):
    figure = contexts_figure(trace(attention=attention))
    h, c = numbers(figure["h"], WIDTH), numbers(figure["c"], WIDTH)
    weights = numbers(figure["weights"], len(SOURCE))
    np.testing.assert_allclose(weights @ h, c, atol=1e-6)
    np.testing.assert_allclose(weights.sum(axis=1), 1, atol=1e-6)
    assert (figure["scores"] is None) is not attention
    assert figure["target"] == list(TARGET)


def test_a_trace_of_nothing_is_refused():
    with pytest.raises(ValueError, match="nothing"):
        contexts_figure(trace((), (), ()))
    with pytest.raises(ValueError, match="no attention weights"):
        alignment(trace(attention=False))


def test_a_verb_at_the_end_crosses_its_object():
    found = alignment(trace())
    assert found.best.tolist() == [0, 4, 2, 6, 6]
    assert found.words == found.placed == (0, 1, 2)  # neither the full stop nor the end
    assert (found.pairs, found.crossed) == (3, 1)
    assert found.crossing == (1, 2)
    assert found.striking == 2
    assert found.largest == pytest.approx(0.6)
    assert found.even == pytest.approx(1 / 7)
    assert found.clear


def test_what_looks_at_a_mark_is_no_crossing():
    found = alignment(trace(((6, 0.9), (2, 0.6), (2, 0.5), (6, 0.4), (6, 0.9))))
    assert found.words == (0, 1, 2)
    assert found.placed == (1, 2)
    assert (found.pairs, found.crossed, found.crossing) == (0, 0, None)
    assert found.striking == 1


def test_nearly_even_weights_are_not_clear():
    assert not alignment(trace(tuple((j, 0.2) for j, _ in BEST))).clear
    assert alignment(trace(((0, 1.0),), ("가",), (".",))).words == ()


def test_the_three_notations_say_the_same_number_with_the_shapes_of_the_trace():
    made = trace()
    found = notations(made, 1, LIGHT)
    score, weight = f"{made.scores[1, 4]:.3f}", f"{made.weights[1, 4]:.3f}"
    assert {len(lines) for lines in found.values()} == {len(LINES)}
    for lines in found.values():
        assert lines[1].endswith(f"= {score}")
        assert lines[2].endswith(f"= {weight}")
        assert all(line.count("{") == line.count("}") for line in lines)
    shapes = "".join(found["matrix"])
    assert r"\underset{5\times4}" in shapes
    assert r"\underset{7\times4}" in shapes
    assert r"\underset{5\times7}" in shapes
