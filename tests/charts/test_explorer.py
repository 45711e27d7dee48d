"""What the explorer is sent: torch's numbers, and few bytes."""

from __future__ import annotations

import base64
import io
import json
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from charts.explorer import explorer_figure, head_attention, matrix_fact, thumbnails
from charts.packing import picture
from charts.palette import DARK, LIGHT
from models import load

LONG = "어제 만난 친구가 빌려준 책을 밤새 읽었다. The cat sat on the mat, and I saw it. " * 4


def figure(trace, layer=0, head=0):
    return explorer_figure(head_attention(trace, layer, head), causal=True)


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
    head = head_attention(trace, 0, 0)
    with pytest.raises(ValueError, match="does not fit"):
        explorer_figure(replace(head, dots=head.dots[1:]), causal=True)
    with pytest.raises(ValueError, match="tokens for"):
        explorer_figure(replace(head, queries=trace.tokens[1:]), causal=True)


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


def test_the_alternative_names_where_each_query_looks_most():
    trace = load("transformer").trace("The old cat sat.")
    said = matrix_fact(trace.tokens, trace.weights[2, 1])
    pairs = str(said.values["pairs"]).split("; ")
    assert len(pairs) == said.values["tokens"] == len(trace)
    for i, (pair, j) in enumerate(zip(pairs, np.argmax(trace.weights[2, 1], 1), strict=True)):
        assert pair.startswith(f"{i + 1} ")
        assert f"→ {j + 1} " in pair
