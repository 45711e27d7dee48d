"""What the reader chose to look back from, and one backward pass of each model."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import streamlit as st

from models.analysis.start_values import Weights
from models.traces import GradientTrace, RecurrentName
from ui.errors import attempted
from ui.lesson import Lesson
from ui.parameters import choose
from ui.read import gradients, tokens
from ui.sentence import reads_on, tokens_notice, typed_steps
from ui.words import word

MODELS: tuple[RecurrentName, ...] = ("rnn", "lstm", "gru")
#: Whose weights: as trained, or PyTorch's random start values.
WEIGHTS: tuple[Weights, ...] = ("trained", "start")


@dataclass(frozen=True)
class Passes:
    """The backward pass of one loss through each model whose file is there, at least one.

    text: as typed. weights: one of ``WEIGHTS``. target: the token of ``text`` whose prediction is
    the loss, counted from 0; None for the sum over all.
    far: by model, through the text of the main picture, of which the visitor typed ``typed``
    tokens: the typed one, or that and the neutral text after it.
    """

    text: str
    weights: Weights
    target: int | None
    typed: int
    far: Mapping[str, GradientTrace]

    @property
    def further(self) -> bool:
        """Whether the main picture reads on after the text."""
        return self.typed < len(next(iter(self.far.values())))

    @cached_property
    def alone(self) -> dict[str, GradientTrace]:
        """Through the typed text alone, not checked against autograd."""
        if not self.further:
            return dict(self.far)
        return {m: self._pass(m, checked=False) for m in MODELS if m in self.far}

    @cached_property
    def traces(self) -> dict[str, GradientTrace]:
        """The same, and each checked against autograd."""
        return {m: self._pass(m, checked=True) for m in MODELS if m in self.far}

    def _pass(self, model: RecurrentName, checked: bool) -> GradientTrace:
        return gradients(model, self.weights, self.text, self.target, checked)


def chosen_passes(text: str, lesson: Lesson) -> Passes | None:
    """The passes for what is chosen above the picture; None, and a sentence in its place."""
    with lesson.stage:
        typed = attempted(tokens, text)
        if typed is None:
            return None
        tokens_notice(typed)
        if len(typed) < 2:
            st.info(word("gradients.too_short"))
            return None
    with lesson.controls:
        further = st.toggle(word("sentence.further"), True, key="further", bind="query-params")
        shown = reads_on(text) if further and len(typed) == typed.total else text
        read = tokens(shown)
        weights = choose("gradients.weights", WEIGHTS)
        target = _chosen_target(len(read))
    with lesson.stage:
        found = {m: attempted(gradients, m, weights, shown, target, False) for m in MODELS}
    far = {model: trace for model, trace in found.items() if trace is not None}
    if not far:
        return None
    own = None if target is None else min(target, len(typed) - 1)
    return Passes(text, weights, own, min(len(read), typed_steps(text, read)), far)


def _chosen_target(count: int) -> int | None:
    """The token whose prediction is the loss, counted from 0; None for the sum over all."""
    loss = choose("gradients.loss", ("last", "sum", "one"))
    last = count - 1
    if loss == "sum":
        return None
    if loss == "last" or last < 2:
        return last
    key = "gradients.target"
    if st.session_state.get(key, 2) > last + 1:
        st.session_state[key] = last + 1
    picked = st.slider(
        word(key),
        2,
        last + 1,
        last + 1,
        key=key,
        bind="query-params",
        label_visibility="collapsed",
        width=220,
    )
    return picked - 1
