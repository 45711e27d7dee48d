"""What the checker knows: ``load`` and ``names`` by name. basedpyright holds these lines.

At run time ``assert_type`` does nothing; the tests then only say that the lines can be run.
"""

from __future__ import annotations

from typing import assert_type

from models import load, names
from models.arrays import DoubleArray, FloatArray
from models.mingru import MinGRUModel
from models.recurrent import RecurrentModel
from models.sentiment import SentimentModel, SentimentTrace
from models.traces import (
    LanguageModelName,
    MinGRUTrace,
    ModelName,
    RecurrentName,
    RecurrentTrace,
    TransformerTrace,
    TranslationTrace,
    TranslatorName,
)
from models.transformer import TransformerModel
from models.translator import TranslatorModel

TEXT = "고양이가 잔다."


def test_load_is_typed_by_name():
    assert_type(load("rnn"), RecurrentModel)
    assert_type(load("mingru"), MinGRUModel)
    assert_type(load("mingru").trace(TEXT), MinGRUTrace)
    assert_type(load("transformer"), TransformerModel)
    assert_type(load("sentiment"), SentimentModel)
    assert_type(load("translator"), TranslatorModel)
    assert_type(load("gru").trace(TEXT), RecurrentTrace)
    assert_type(load("transformer").trace(TEXT), TransformerTrace)
    assert_type(load("sentiment").trace(TEXT), SentimentTrace)
    assert_type(load("translator_fixed").trace(TEXT), TranslationTrace)


def test_names_are_typed_by_family():
    assert_type(names(), tuple[ModelName, ...])
    assert_type(names("language model"), tuple[LanguageModelName, ...])
    assert_type(names("recurrent"), tuple[RecurrentName, ...])
    assert_type(names("translator"), tuple[TranslatorName, ...])
    for name in names("recurrent"):
        assert_type(load(name), RecurrentModel)
    for name in names("language model"):
        assert_type(load(name), RecurrentModel | MinGRUModel | TransformerModel)
    for name in names("translator"):
        assert_type(load(name), TranslatorModel)


def test_arrays_are_typed():
    trace = load("rnn").trace(TEXT)
    assert_type(trace.hidden, FloatArray)
    assert_type(trace.surprisal, DoubleArray)
    assert_type(trace.model, RecurrentName)
    assert_type(load("rnn").weights(), dict[str, FloatArray])
