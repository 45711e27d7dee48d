"""What /self-attention says of a head, and of a change of the trained network."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from charts.facts import Fact, fact
from charts.text import fixed, percent

if TYPE_CHECKING:
    from models.analysis.head_roles import HeadRole
    from models.analysis.looks import HeadLooks
    from models.arrays import DoubleArray
    from models.traces import TransformerTrace
    from models.transformer import WhatIf


def head_fact(role: HeadRole, layer: int, head: int) -> Fact:
    """What sets a head apart, and where it looks, as means over many texts. Both from 0."""
    does = fact(f"role.{role.role}", share=percent(role.share), usual=percent(role.usual))
    return fact(
        "head_does",
        head=fact("head", layer=layer + 1, head=head + 1),
        does=does,
        own=percent(role.shares["self"]),
        previous=percent(role.shares["previous"]),
        first=percent(role.shares["first"]),
        reach=fixed(role.reach, 1),
    )


def look_fact(found: HeadLooks, trace: TransformerTrace) -> Fact:
    """The look that a text opens on, in words; where none is telling, that.

    trace: what is shown, which may be of the changed network; its weight is the one that is said.
    """
    best = found.best
    if best is None:
        return fact("look_few")
    weight = float(trace.weights[found.layer, found.head, best.query.token, best.key.token])
    return fact(
        "look" if found.interest else "look_none",
        head=fact("head", layer=found.layer + 1, head=found.head + 1),
        asks=best.query.word,
        answers=best.key.word,
        share=percent(weight),
        usual=percent(best.usual),
    )


def change_facts(change: WhatIf, trace: TransformerTrace, trained: TransformerTrace) -> list[Fact]:
    """What is changed, that the model never learned so, and what that does to the weights.

    trace: of the changed network. trained: of the same text as the model was trained. Nothing is
    said where nothing is changed.
    """
    facts = []
    if not change.mask:
        facts.append(fact("note_mask"))
    if not change.scale:
        facts.append(fact("note_scale", root=fixed(trace.q.shape[-1] ** 0.5, 2)))
    if change.temperature != 1:
        key = "note_sharp" if change.temperature < 1 else "note_soft"
        facts.append(fact(key, temperature=f"{change.temperature:g}"))
    if facts:
        before, now = (fixed(t.weights.max(axis=-1).mean(), 2) for t in (trained, trace))
        facts.append(fact("note_largest", trained=before, now=now))
    return facts


# --- answers to what there is to try --------------------------------------------------------------


def looks_back_at_the_same(shares: Mapping[str, DoubleArray]) -> list[Fact]:
    """The head that puts most on the same token before, and the one on what followed it.

    shares: "same" and "after-same" of every head on one text, each (L, heads); NaN where no token
    occurs twice.
    """
    found = []
    for role in ("same", "after-same"):
        each = shares[role]
        if np.isnan(each).all():
            return [fact("answer_no_twice")]
        n, m = divmod(int(np.nanargmax(each)), each.shape[1])
        name = fact("head", layer=n + 1, head=m + 1)
        found.append(fact(f"answer_{role}", head=name, share=percent(each[n, m])))
    return found


def looks_ahead(trace: TransformerTrace) -> list[Fact]:
    """How much weight goes to later tokens once the mask is off. trace: without the mask."""
    ahead = np.triu(np.ones(trace.weights.shape[-2:]), 1)
    share = (trace.weights * ahead).sum(axis=-1).mean()
    return [fact("answer_ahead", share=percent(share))]


def gathered(
    trained: TransformerTrace, unscaled: TransformerTrace, cold: TransformerTrace
) -> list[Fact]:
    """The mean of the largest weight of a row: as trained, without √d, at a low temperature."""
    largest = {
        name: fixed(each.weights.max(axis=-1).mean(), 2)
        for name, each in (("trained", trained), ("unscaled", unscaled), ("cold", cold))
    }
    return [fact("answer_gathered", **largest)]
