"""What the models compute on a sentence, computed once for everybody who typed it.

Each function raises ``WeightsError`` where a file of the model is missing or damaged: the frame
says so in one sentence (``Lesson.part``), and the rest of the page goes on.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import streamlit as st

from models import load, tokenizer
from models.analysis import gradients as backward
from models.analysis import radius_sweep as sweep
from models.analysis.start_values import Weights, model_with
from models.traces import (
    GradientTrace,
    InfluenceTrace,
    MinGRUTrace,
    RecurrentName,
    RecurrentTrace,
    TokenTrace,
    TransformerTrace,
    TranslationTrace,
    TranslatorName,
)
from models.transformer import WhatIf
from ui.kept import kept

AS_TRAINED = WhatIf()
#: Tokens of a text that are read.
LIMIT = 64


# 64 tokens hold about 5 kB.
@kept(megabytes=4)
def tokens(text: str) -> TokenTrace:
    """The first 64 tokens, as every model reads them."""
    return tokenizer().encode(text, LIMIT)


# A trace of 64 tokens holds about 2 MB, most of it logits.
@kept(megabytes=40)
def read(model_name: RecurrentName, text: str) -> RecurrentTrace:
    """The trace of the first 64 tokens."""
    return load(model_name).trace(tokens(text))


# A trace of 64 tokens holds about 5 MB, half of it logits.
@kept(megabytes=40)
def _transformer(
    text: str,
    mask: bool,
    scale: bool,
    temperature: float,
    positions: bool,
    off: tuple[tuple[int, int], ...],
    order: tuple[int, ...] | None,
) -> TransformerTrace:
    change = WhatIf(mask, scale, temperature, positions, frozenset(off))
    return load("transformer").trace(tokens(text), what_if=change, order=order)


def read_transformer(
    text: str, what_if: WhatIf = AS_TRAINED, order: tuple[int, ...] | None = None
) -> TransformerTrace:
    """The trace of the first 64 tokens. what_if, order: as in ``TransformerModel.trace``."""
    change = (what_if.mask, what_if.scale, float(what_if.temperature), what_if.positions)
    return _transformer(text, *change, tuple(sorted(what_if.off)), order)


# A trace of 64 tokens holds about 3 MB, most of it logits.
@kept(megabytes=20)
def read_mingru(text: str) -> MinGRUTrace:
    """The trace of the first 64 tokens."""
    return load("mingru").trace(tokens(text))


# A trace of 64 source and 48 target tokens holds about 0.3 MB.
@kept(megabytes=16)
def _translation(
    name: TranslatorName,
    text: str,
    target: str | None,
    beam: int,
    moved: tuple[tuple[int, int], ...],
) -> TranslationTrace:
    return load(name).trace(tokens(text), target=target, beam=beam, attend_to=dict(moved))


def read_translation(
    text: str,
    name: TranslatorName = "translator",
    target: str | None = None,
    beam: int = 1,
    attend_to: Mapping[int, int] | None = None,
) -> TranslationTrace:
    """The trace of the first 64 tokens. The arguments: as in ``TranslatorModel.trace``."""
    return _translation(name, text, target, beam, tuple(sorted((attend_to or {}).items())))


# A trace of 64 tokens holds about 5 kB, a map of pairs 70 kB, a sweep 30 kB.
@kept(megabytes=4)
def gradients(
    kind: RecurrentName,
    weights: Weights,
    text: str,
    target: int | None,
    checked: bool = True,
) -> GradientTrace:
    """Of the first 64 tokens. Raises WeightsError like ``load``, as all of these do.

    target, checked: as in ``models.analysis.gradients``.
    """
    return backward.gradients(model_with(kind, weights), tokens(text), target, checked)


@kept(megabytes=8)
def influence(kind: RecurrentName, weights: Weights, text: str) -> InfluenceTrace:
    return backward.influence(model_with(kind, weights), tokens(text))


@kept(megabytes=1)
def end_to_end(kind: RecurrentName, weights: Weights, text: str) -> float:
    return backward.end_to_end(model_with(kind, weights), tokens(text))


@kept(megabytes=4)
def radius_sweep(
    weights: Weights, text: str, radii: tuple[float, ...], target: int | None
) -> sweep.RadiusTrace:
    return sweep.radius_sweep(model_with("rnn", weights), tokens(text), radii, target)


@st.cache_data(max_entries=8, show_spinner=False)
def matrix_sizes(weights: Weights) -> tuple[float, float]:
    """Spectral radius and largest singular value of the RNN's W_hh."""
    w_hh = model_with("rnn", weights).weights()["W_hh"].astype(np.float64)
    return float(np.abs(np.linalg.eigvals(w_hh)).max()), float(np.linalg.norm(w_hh, 2))
