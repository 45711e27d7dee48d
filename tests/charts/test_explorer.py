"""What the explorer and the strip are sent: torch's numbers, and few bytes."""

from __future__ import annotations

import base64
import io
import json

import numpy as np
import pytest
from PIL import Image

from charts.attention_strip import STEPS, strip_figure
from charts.chips import runs
from charts.explorer import explorer_figure, thumbnails
from charts.packing import picture
from charts.palette import DARK, LIGHT
from models import load

LONG = "어제 만난 친구가 빌려준 책을 밤새 읽었다. The cat sat on the mat, and I saw it. " * 4


def figure(trace, layer=0, head=0, **changes):
    parts = (getattr(trace, name)[layer, head] for name in ("q", "k", "v", "z", "dots", "weights"))
    given = (trace.tokens, trace.tokens, runs(trace), runs(trace), *parts)
    return explorer_figure(*given, causal=True, **changes)


def unpacked(text):
    return np.frombuffer(base64.b64decode(text), "<f4")


def test_every_number_is_sent_as_torch_computed_it():
    trace = load("transformer").trace("The cat sat on the mat.")
    sent = figure(trace, 2, 1)
    for name in ("q", "k", "v", "z", "dots", "weights"):
        assert np.array_equal(unpacked(sent[name]), getattr(trace, name)[2, 1].ravel())


def test_64_tokens_and_one_head_stay_under_150_kilobytes():
    trace = load("transformer").trace(LONG)
    assert len(trace) == 64
    heads = thumbnails(trace.weights, [["somewhere"] * 4] * 4, 0, 0, LIGHT)
    sent = figure(trace) | {"heads": heads}
    assert len(json.dumps(sent, ensure_ascii=False).encode()) < 150_000


def test_shapes_that_do_not_fit_are_refused():
    trace = load("transformer").trace("The cat sat.")
    q, k, v, z = (part[0, 0] for part in (trace.q, trace.k, trace.v, trace.z))
    dots, weights = trace.dots[0, 0], trace.weights[0, 0]
    sides = (trace.tokens, trace.tokens, runs(trace), runs(trace))
    with pytest.raises(ValueError, match="does not fit"):
        explorer_figure(*sides, q, k, v, z, dots[1:], weights, causal=True)
    with pytest.raises(ValueError, match="tokens for"):
        explorer_figure(trace.tokens[1:], *sides[1:], q, k, v, z, dots, weights, causal=True)


def opened(address):
    data = base64.b64decode(address.removeprefix("data:image/png;base64,"))
    return np.asarray(Image.open(io.BytesIO(data)).convert("RGB"))


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda p: p.name)
def test_a_picture_has_the_colours_of_its_scale(palette):
    values = np.array([[0.0, 0.5, 1.0], [-1.0, 2.0, 0.25]])
    pixels = opened(picture(values, palette.sequential, 0.0, 1.0, levels=5))
    stops = {at: [int(c[i : i + 2], 16) for i in (1, 3, 5)] for at, c in palette.sequential}
    expected = [[stops[0.0], stops[0.5], stops[1.0]], [stops[0.0], stops[1.0], stops[0.25]]]
    assert pixels.tolist() == expected


def test_the_strip_holds_every_matrix_with_its_shape():
    reader = load("transformer")
    trace = reader.trace("The cat sat on the mat.")
    t = len(trace)
    sent = strip_figure(trace, reader.weights(), 1, 2, LIGHT)
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
