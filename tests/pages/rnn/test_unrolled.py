"""The JSON behind the linked picture of /rnn."""

from __future__ import annotations

import base64
import json

import numpy as np
import pytest

from charts.packing import packed
from charts.units import liveliest_unit, unit_order
from models import load
from pages.rnn.figures.unrolled import below_figure, unrolled_figure

TEXTS = [
    "고양이가 따뜻한 창가에 앉아 있다가 잠들었다.",
    "The cat sat on the mat because it was tired.",
    "<b>bold</b> ![](http://x) &amp;",
    "뷁😀",
    "가",
]


def unpacked(text):
    return np.frombuffer(base64.b64decode(text), "<f4")


def figure(trace, **chosen):
    return unrolled_figure(trace, load("rnn").weights(), **chosen)


@pytest.mark.parametrize(
    "values",
    [
        np.array([0.1, -0.0, 1e-45, 3.4e38, np.pi, -1 + 2**-24], np.float32),
        np.random.default_rng(0).normal(size=(5, 7)).astype(np.float32),
        np.arange(12, dtype=np.float32).reshape(3, 4).T,
        np.zeros((0,), np.float32),
    ],
)
def test_packed_values_come_back_to_the_last_bit(values):
    back = unpacked(packed(values))
    assert back.tobytes() == np.ascontiguousarray(values).tobytes()
    np.testing.assert_array_equal(back.reshape(values.shape), values)


@pytest.mark.parametrize("text", TEXTS)
def test_the_picture_carries_the_trace_unchanged(read, text):
    trace = read(text)
    shown = json.loads(json.dumps(figure(trace)))
    steps, units = trace.hidden.shape
    assert shown["tokens"] == list(trace.tokens)
    assert (shown["units"], shown["inputs"], shown["vocabulary"]) == (
        units,
        trace.inputs.shape[1],
        len(load("rnn").tokenizer),
    )
    for name, array in {
        "hidden": trace.hidden,
        "fromInput": trace.from_input,
        "fromHidden": trace.from_hidden,
    }.items():
        np.testing.assert_array_equal(unpacked(shown[name]).reshape(steps, units), array)
    np.testing.assert_array_equal(unpacked(shown["bias"]), trace.bias)
    assert np.abs(unpacked(shown["hidden"])).max() <= 1
    assert shown["bits"][0] is None
    np.testing.assert_allclose(shown["bits"][1:], trace.surprisal[1:], atol=5.1e-5)
    assert [[token for token, _ in guesses] for guesses in shown["guesses"]] == [
        [guess.token for guess in guesses] for guesses in trace.guesses
    ]
    np.testing.assert_allclose(
        [[p for _, p in guesses] for guesses in shown["guesses"]],
        [[guess.probability for guess in guesses] for guesses in trace.guesses],
        atol=5.1e-7,
    )


@pytest.mark.parametrize("text", TEXTS)
def test_the_three_terms_make_the_cell_for_every_unit(read, text):
    trace = read(text)
    shown = figure(trace)
    sums = (
        unpacked(shown["fromInput"]).reshape(trace.hidden.shape).astype(float)
        + unpacked(shown["fromHidden"]).reshape(trace.hidden.shape)
        + unpacked(shown["bias"])
    )
    hidden = unpacked(shown["hidden"]).reshape(trace.hidden.shape)
    np.testing.assert_allclose(np.tanh(sums), hidden, atol=1e-6)


@pytest.mark.parametrize("unit", [0, 64, 127])
def test_the_parts_belong_to_the_chosen_unit(read, unit):
    trace, weights = read(TEXTS[0]), load("rnn").weights()
    shown = figure(trace, unit=unit)
    assert shown["unit"] == unit
    assert len(shown["parts"]) == len(trace)
    for t, parts in enumerate(shown["parts"]):
        for source, index, weight, value, product in parts:
            matrix, values = (
                (weights["W_xh"], trace.inputs[t])
                if source == "x"
                else (weights["W_hh"], trace.hidden[t - 1])
            )
            assert weight == pytest.approx(matrix[unit, index], rel=1e-6)
            assert value == pytest.approx(values[index], rel=1e-6)
            assert product == pytest.approx(float(matrix[unit, index]) * values[index], rel=1e-6)


@pytest.mark.parametrize("unit", [None, -1, 128, 10**6])
def test_without_a_unit_it_is_the_liveliest(read, unit):
    trace = read(TEXTS[1])
    assert figure(trace, unit=unit)["unit"] == liveliest_unit(trace.hidden)


@pytest.mark.parametrize("order", ["trained", "similar"])
def test_the_rows_are_in_the_order_asked_for(read, order):
    trace = read(TEXTS[1])
    shown = figure(trace, order=order)
    assert shown["order"] == order
    assert shown["rows"] == unit_order(trace.hidden, order).tolist()


@pytest.mark.parametrize("text", TEXTS)
def test_what_is_pointed_out_is_in_the_picture(read, text):
    trace = read(text)
    found = {it["name"]: it for it in below_figure(trace)["pointers"]}
    expected = {"near"} if len(trace) == 1 else {"changed", "lively", "surprising", "near"}
    assert set(found) == expected
    assert all(0 <= it["step"] < len(trace) for it in found.values())
    assert found["near"]["number"] == (np.abs(trace.hidden[-1]) > 0.9).sum()
    if len(trace) > 1:
        lively = found["lively"]
        assert lively["low"] == trace.hidden[lively["other"], lively["unit"]]
        assert lively["high"] == trace.hidden[lively["step"], lively["unit"]]
        surprising = found["surprising"]
        assert surprising["number"] == np.nanmax(trace.surprisal)
        assert surprising["number"] == trace.surprisal[surprising["step"]]
