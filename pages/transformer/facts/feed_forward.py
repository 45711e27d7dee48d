"""What is said of the units of the feed-forward networks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from charts.chips import token_in_markdown
from charts.facts import Fact, fact
from charts.text import number, percent

if TYPE_CHECKING:
    from models.traces import TransformerTrace


def layer_name(n: int) -> Fact:
    """The name of a layer, counted from 0."""
    return fact("layer_n", n=n + 1)


def active_shares(trace: TransformerTrace) -> np.ndarray:
    """The share of feed-forward units above 0 for each layer and token, (L, T)."""
    return (trace.inner > 0).mean(-1)


def most_active(trace: TransformerTrace, layer: int, step: int, most: int = 8) -> list[int]:
    """The units of a layer's feed-forward network that a token excites most, none that it does
    not; layer and step from 0."""
    inner = trace.inner[layer][step]
    order = np.argsort(-inner, kind="stable")[:most]
    return [int(unit) for unit in order if inner[unit] > 0]


def unit_facts(trace: TransformerTrace, layer: int, step: int) -> list[Fact]:
    """How many units tokens switch on, and which other token switches on one token's strongest.

    layer, step: counted from 0.
    """
    active = trace.inner > 0  # (L, T, F)
    by_layer = active.mean((1, 2))
    most, least = int(by_layer.argmax()), int(by_layer.argmin())
    facts = [
        fact(
            "say_active",
            units=trace.inner.shape[-1],
            share=percent(float(active.mean())),
            most=layer_name(most),
            most_share=percent(by_layer[most]),
            least=layer_name(least),
            least_share=percent(by_layer[least]),
        )
    ]
    units = most_active(trace, layer, step, 1)
    if units:
        answers = trace.inner[layer][:, units[0]]  # (T,)
        top = int(answers.argmax())
        own = {
            "unit": units[0] + 1,
            "token": token_in_markdown(trace, step),
            "value": number(answers[step]),
        }
        if answers[top] > answers[step]:
            other = token_in_markdown(trace, top)
            facts.append(fact("say_unit", other=other, top=number(answers[top]), **own))
        else:
            facts.append(fact("say_own_unit", **own))
    return facts
