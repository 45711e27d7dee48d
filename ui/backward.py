"""What a backward pass computed on the sentence, computed once for everybody who typed it."""

from __future__ import annotations

import numpy as np
import streamlit as st

from models import gradients as backward
from models import load
from models.gradient_trace import GradientTrace, InfluenceTrace, RadiusTrace


def _reader(kind: str, weights: str):
    return load(kind) if weights == "trained" else backward.default_start(kind)


# A trace of 64 tokens holds about 5 kB, a map of pairs 70 kB, a sweep 30 kB.
@st.cache_resource(max_entries=384, show_spinner=False)
def gradients(kind: str, weights: str, text: str, target: int | None) -> GradientTrace:
    """weights: "trained" or "start". Raises WeightsError like ``load``, as all of these do."""
    return backward.gradients(_reader(kind, weights), text, target)


@st.cache_resource(max_entries=128, show_spinner=False)
def influence(kind: str, weights: str, text: str) -> InfluenceTrace:
    return backward.influence(_reader(kind, weights), text)


@st.cache_resource(max_entries=64, show_spinner=False)
def radius_sweep(
    weights: str, text: str, radii: tuple[float, ...], target: int | None
) -> RadiusTrace:
    return backward.radius_sweep(_reader("rnn", weights), text, radii, target)


@st.cache_data(max_entries=8, show_spinner=False)
def matrix_sizes(weights: str) -> tuple[float, float]:
    """Spectral radius and largest singular value of the RNN's W_hh."""
    w_hh = _reader("rnn", weights).weights()["W_hh"].astype(np.float64)
    return float(np.abs(np.linalg.eigvals(w_hh)).max()), float(np.linalg.norm(w_hh, 2))
