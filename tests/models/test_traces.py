"""Every trace and every result of an analysis is read-only, with the shapes that its type says."""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
import types
import typing
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import numpy as np
import pytest
from jaxtyping import Float32, jaxtyped

import models
from models import load, names, tokenizer
from models.analysis import changes, forgetting, scaling, similarity
from models.analysis.attribution import attribute_next
from models.analysis.dropout_passes import dropout_passes
from models.analysis.gradients import gradients, influence
from models.analysis.linear_attention import linear_attention
from models.analysis.looks import load_looks
from models.analysis.losses import logit_losses
from models.analysis.nonlinearity import nonlinearity
from models.analysis.omission import omission
from models.analysis.pass_times import time_passes
from models.analysis.probes import load_probes
from models.analysis.radius_sweep import radius_sweep
from models.analysis.writing_times import writing_times
from models.arrays import ReadOnly
from models.decoding import decoder
from models.decoding.expectations import expectations
from models.decoding.generation import write
from models.decoding.predictions import lens, shift
from models.decoding.sampling import Settings, truncate
from models.decoding.writers import writer
from models.hugging_face.masked import Masked
from models.hugging_face.traces import ModelTokens, of_ours
from models.hugging_face.turning import Turning
from models.lab import settings as lab
from models.lab.measure import measure
from models.lab.question import question
from models.lab.run import Run
from models.lab.tasks import Task
from models.recurrent import RecurrentModel
from models.text.code_points import without_nfc
from models.text.cutters import CUTTERS, tokenize
from models.text.twin_words import Exchange
from models.traces import TokenTrace
from models.training.log import training_log
from models.transformer import WhatIf

TEXT = "고양이가 매트 위에 누웠다. The cat sat."
KOREAN = "비가 오면 길이 젖는다."


def tokens(text: str = TEXT) -> TokenTrace:
    return tokenizer().encode(text, 64)


def _run() -> Run:
    run = Run(lab.Settings(steps=200))
    run.step()
    return run


def _written() -> object:
    return write(load("gru"), tokens().ids.tolist(), Settings(), 1, 3)


def _swapped() -> Exchange:
    return Exchange(0, 1, (300, 301), "x")


#: What makes each result, by a name for the test.
MAKERS: dict[str, Callable[[], object]] = {
    "tokens": tokens,
    "usual looks": load_looks,
    "omission": lambda: omission(load("rnn"), tokens()),
    **{f"{name} trace": lambda name=name: load(name).trace(TEXT) for name in names()},
    **{f"{name} trace of nothing": lambda name=name: load(name).trace("") for name in names()},
    **{f"{name} trace of one token": lambda name=name: load(name).trace("가") for name in names()},
    "transformer, changed": lambda: load("transformer").trace(
        TEXT,
        what_if=WhatIf(positions=False, off=frozenset({(0, 1)})),
        order=(1, 0, 2, *range(3, 14)),
    ),
    "translator, moved": lambda: load("translator").trace(KOREAN, attend_to={0: 2}),
    **{
        f"{name} gradients": lambda name=name: gradients(load(name), tokens(), None)
        for name in names("recurrent")
    },
    **{
        f"{name} influence": lambda name=name: influence(load(name), tokens())
        for name in names("recurrent")
    },
    "linear attention": lambda: linear_attention(*np.random.default_rng(1).normal(size=(3, 5, 4))),
    "writing times": lambda: writing_times(
        {"rnn": lambda: writer(load("rnn"))}, len(load("rnn").tokenizer), (2,)
    ),
    "radius": lambda: radius_sweep(load("rnn"), tokens(), (0.5, 1.5)),
    "nonlinearity": lambda: nonlinearity(load("rnn"), tokens(), 2),
    **{
        f"{name} twins": lambda name=name: forgetting.twins(name, tokens(), _swapped())
        for name in names("recurrent")
    },
    "saturation": lambda: forgetting.saturation(load("rnn").trace(TEXT)),
    "order": lambda: changes.order_effect(load("transformer"), tokens(), 3),
    "heads off": lambda: changes.switch_off(
        load("transformer"), load("transformer").trace(TEXT), frozenset({(0, 0)})
    ),
    "dropout": lambda: dropout_passes(load("gru"), tokens().ids, 0.1, range(1, 3)),
    "losses": lambda: logit_losses(np.linspace(-1, 1, 5), 1),
    "pass times": lambda: time_passes({"rnn": load("rnn")}, (4, 64), seconds_each=0.0),
    "probes": lambda: load_probes("rnn"),
    "read back": lambda: load_probes("rnn").read_back(
        load("rnn").trace(TEXT).hidden[-1], tokens().ids, load("rnn")
    ),
    "spread": lambda: scaling.spread(10),
    "draw": lambda: scaling.draw(4),
    "softening": lambda: scaling.softening(3),
    "spread of heads": lambda: scaling.head_spread(load("transformer").trace(TEXT)),
    "nearness": lambda: similarity.nearness(
        load("transformer").weights()["W_hy"], 300, np.arange(290, 320)
    ),
    "pairwise": lambda: similarity.pairwise(load("transformer").trace(TEXT).embedded),
    "length by frequency": lambda: similarity.length_by_frequency(
        load("transformer").weights()["W_hy"],
        load_probes("rnn").log_frequency,
        similarity.whole_words(load("transformer")),
    ),
    "greedy": lambda: decoder.greedy(load("translator"), KOREAN),
    "exposure": lambda: decoder.exposure(load("translator"), KOREAN, "It rains."),
    "expectations": lambda: expectations(load("gru").trace(TEXT)),
    "written": _written,
    "truncation": lambda: truncate(np.arange(5.0), Settings()),
    "shift": lambda: shift(np.arange(400.0), np.zeros(400), tokenizer()),
    "lens": lambda: lens(load("transformer").trace(TEXT), tokenizer()),
    **{f"cut, {name}": lambda name=name: tokenize(name, TEXT) for name in CUTTERS},
    "cut, without NFC": lambda: without_nfc(TEXT),
    "own model": lambda: of_ours(load("transformer").trace(TEXT)),
    "own model's attentions": lambda: of_ours(load("transformer").trace(TEXT)).attentions,
    "own model's tokens": lambda: ModelTokens(
        **tokens().token_fields, special=(False,) * len(tokens())
    ),
    "own model's guess": lambda: Masked(0, np.arange(3), np.zeros(3), ("a", "b", "c"), "a", 0.1, 2),
    "own model's turning": lambda: Turning(
        np.arange(2),
        *(np.zeros((2, 4, 5, 8), np.float32) for _ in "qk"),
        *(np.zeros((2, 5, 4), np.float32) for _ in ("cos", "sin")),
    ),
    "attribution": lambda: attribute_next(load("rnn"), tokens().ids),
    "training log": lambda: training_log(load("gru").card),
    "lab question": lambda: question(Task("copy", 2), tuple("abcdefgh"), "a b"),
    "lab record": lambda: _run().record(),
    "lab measurement": lambda: measure(
        (run := _run()).learners[0].module, run.probes, run.task.answers
    ),
    **{
        f"{name} weights": lambda name=name: load(name).weights()
        for name in names("language model")
    },
    "head effects": lambda: changes.head_effects(
        load("transformer"), load("transformer").trace(TEXT)
    ),
    "whole words": lambda: similarity.whole_words(load("transformer")),
}


def arrays(value: object, path: str = "") -> Iterator[tuple[str, np.ndarray]]:
    """Every array in a result, with where it lies."""
    if isinstance(value, np.ndarray):
        yield path, value
    elif dataclasses.is_dataclass(value):
        for each in dataclasses.fields(value):
            yield from arrays(getattr(value, each.name), f"{path}.{each.name}")
    elif isinstance(value, Mapping):
        for name, each in value.items():
            yield from arrays(each, f"{path}[{name!r}]")
    elif isinstance(value, tuple | list):
        for n, each in enumerate(value):
            yield from arrays(each, f"{path}[{n}]")


@pytest.mark.parametrize("name", MAKERS)
def test_nothing_can_be_written_to(name):
    found = dict(arrays(MAKERS[name]()))
    assert found
    for where, array in found.items():
        with pytest.raises(ValueError, match="read-only"):
            array[...] = 0
        assert not array.flags.writeable, where


def _results() -> Iterator[type]:
    """Every dataclass of ``models`` that has an array."""
    for module in pkgutil.walk_packages(models.__path__, "models."):
        if module.name.startswith("models.training.") and module.name != "models.training.log":
            continue
        for kind in vars(importlib.import_module(module.name)).values():
            if (
                isinstance(kind, type)
                and kind.__module__ == module.name
                and dataclasses.is_dataclass(kind)
                and any("Array" in str(each.type) for each in dataclasses.fields(kind))
            ):
                yield kind


def test_every_result_with_an_array_is_read_only_and_tried_here():
    results = set(_results())
    assert len(results) > 25
    for kind in results:
        assert issubclass(kind, ReadOnly), kind
    made = {type(each) for make in MAKERS.values() for each in _dataclasses(make())}
    assert results <= made, results - made


def _dataclasses(value: object) -> Iterator[object]:
    if dataclasses.is_dataclass(value):
        yield value
        for each in dataclasses.fields(value):
            yield from _dataclasses(getattr(value, each.name))


def test_the_weights_are_not_touched_by_whoever_has_a_trace():
    model = load("transformer")
    trace = model.trace(TEXT)
    assert np.shares_memory(trace.w_hy, model.module.embedding.weight.numpy())
    with pytest.raises(ValueError, match="read-only"):
        trace.w_hy[:] = 0
    assert isinstance(load("rnn"), RecurrentModel)
    with pytest.raises(ValueError, match="read-only"):
        load("rnn").weights()["W_hh"][0, 0] = 1


# --- shapes -----------------------------------------------------------------------------------


def _annotated(hint: object) -> Iterator[type]:
    """The array types in a field's type: itself, those of a union, or the values of a mapping."""
    if isinstance(hint, type) and hasattr(hint, "dim_str"):
        yield hint
    elif isinstance(hint, types.UnionType) or typing.get_origin(hint) in (typing.Union, Mapping):
        for each in typing.get_args(hint):
            yield from _annotated(each)


def checked(result: object) -> int:
    """Hold the arrays of one result to their types, with one number for each letter.

    -> how many were held. The tokens of a translation are of the source: S, not T.
    """
    count = 0
    own = typing.get_type_hints(type(result))
    if type(result).__name__ == "TranslationTrace":
        assert isinstance(result, TokenTrace)
        checked(TokenTrace(**result.token_fields))
        own = {name: own[name] for name in type(result).__annotations__}
    with jaxtyped("context"):
        for name, hint in own.items():
            for kind in _annotated(hint):
                value = getattr(result, name)
                every = value.values() if isinstance(value, Mapping) else [value]
                for array in every:
                    if array is not None:
                        assert isinstance(array, kind), f"{name}: {array.shape} is not {kind}"
                        count += 1
    return count


@pytest.mark.parametrize("name", [name for name in MAKERS if "weights" not in name])
def test_arrays_have_the_shapes_that_their_types_say(name):
    result = MAKERS[name]()
    if isinstance(result, TokenTrace):
        assert checked(result) >= 2


def test_another_shape_is_noticed():
    trace = load("rnn").trace(TEXT)
    with pytest.raises(AssertionError, match="hidden"):
        checked(dataclasses.replace(trace, hidden=trace.hidden[1:]))
    with pytest.raises(AssertionError, match="logits"):
        checked(dataclasses.replace(trace, logits=trace.logits.astype(np.float64)))
    matrix: Any = Float32[np.ndarray, "T E"]
    with jaxtyped("context"):
        assert isinstance(trace.inputs, matrix)
        assert not isinstance(trace.inputs.T, matrix)
