"""What the strip of one head's matrices is sent."""

from __future__ import annotations

import numpy as np
import pytest

from charts.palette import LIGHT
from models import load
from pages.self_attention.figures import STEPS, strip_figure


def test_the_strip_holds_every_matrix_with_its_shape():
    model = load("transformer")
    trace = model.trace("The cat sat on the mat.")
    t = len(trace)
    sent = strip_figure(trace, model.weights(), 1, 2, LIGHT)
    shapes = {block["name"]: tuple(block["shape"]) for block in sent["blocks"]}
    assert shapes == {
        "X": (t, 128), "W_Q": (128, 32), "W_K": (128, 32), "W_V": (128, 32),
        "Q": (t, 32), "K": (t, 32), "V": (t, 32), "QKᵀ": (t, t), "scaled": (t, t), "S": (t, t),
        "A": (t, t), "Z": (t, 32),
    }  # fmt: skip
    assert [step for step in STEPS if step not in {b["step"] for b in sent["blocks"]}] == []
    limits = {block["name"]: block["limit"] for block in sent["blocks"]}
    assert limits["QKᵀ"] == pytest.approx(np.abs(trace.dots[1, 2]).max())
    assert limits["A"] is None
    assert sum(bool(block.get("closed")) for block in sent["blocks"]) == 1
