"""What /attention draws, on small traces made by hand and held to numpy."""

from __future__ import annotations

import base64

import numpy as np
import pytest

from charts.palette import LIGHT
from pages.attention.figures.contexts import contexts_figure
from pages.attention.figures.notations import LINES, notations


def numbers(text: str, columns: int) -> np.ndarray:
    return np.frombuffer(base64.b64decode(text), "<f4").reshape(-1, columns)


@pytest.mark.parametrize("attention", [True, False], ids=["attention", "fixed"])
def test_the_weights_that_are_drawn_make_the_contexts_that_are_drawn(translation, attention):
    figure = contexts_figure(translation(attention=attention))
    h, c = numbers(figure["h"], 4), numbers(figure["c"], 4)
    weights = numbers(figure["weights"], 7)
    np.testing.assert_allclose(weights @ h, c, atol=1e-6)
    np.testing.assert_allclose(weights.sum(axis=1), 1, atol=1e-6)
    assert (figure["scores"] is None) is not attention
    assert figure["target"] == list(translation().target_tokens)


def test_a_trace_of_nothing_is_refused(translation):
    with pytest.raises(ValueError, match="nothing"):
        contexts_figure(translation((), (), ()))


def test_the_three_notations_say_the_same_number_with_the_shapes_of_the_trace(translation):
    made = translation()
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
