"""What /your-model says of a head and of a family: facts decide, the catalog speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from charts.chips import in_markdown, label
from charts.facts import Fact, fact
from charts.text import count, percent

if TYPE_CHECKING:
    from collections.abc import Collection

    from models.arrays import BoolArray
    from models.hugging_face.traces import ModelTokens, ModelTrace, Part
    from models.traces import TokenTrace

#: A look with less weight than this is none worth telling.
TELLING = 0.1


class Look(NamedTuple):
    """Where one head looks hardest; query and key: tokens, None where none may be told.

    layer, head: counted from 0.
    """

    layer: int
    head: int
    cell: tuple[int, int] | None
    weight: float


def sides(
    trace: ModelTrace, part: Part
) -> tuple[ModelTrace | ModelTokens, ModelTrace | ModelTokens]:
    """The tokens that ask, and those that answer."""
    target = trace.target or trace
    asks = target if part in ("decoder", "cross") else trace
    return asks, target if part == "decoder" else trace


def looks(
    trace: ModelTrace, part: Part, content: tuple[Collection[int], Collection[int]]
) -> list[Look]:
    """The telling look of every head, by layer: from a word to another one, not its neighbour.

    content: the places of the words that name something, among those that ask and those that
    answer. Words of grammar, a first token and the token beside are where heads rest; they count
    only where there is nothing else. Added tokens and marks never do.
    """
    found = trace.parts[part]
    layers, heads, s, t = found.weights.shape
    asks, answers = sides(trace, part)
    read = np.outer(_words(asks), _words(answers))
    named = read & np.outer(
        np.isin(range(s), list(content[0])), np.isin(range(t), list(content[1]))
    )
    away = np.abs(np.subtract.outer(np.arange(s), np.arange(t)))
    first = np.zeros((s, t), bool)
    first[:, 0] = trace.kind == "decoder"
    if part == "cross":
        candidates = [named, read]
    else:
        candidates = [named & (away > 1) & ~first, read & (away > 1) & ~first, read & (away > 0)]
    open_ = ~found.closed(0)
    told = next((each & open_ for each in candidates if (each & open_).any()), None)
    if told is None:
        return [Look(n, m, None, 0.0) for n in range(layers) for m in range(heads)]
    weights = np.where(told, found.weights, -1.0).reshape(layers, heads, -1)
    cells, most = weights.argmax(-1), weights.max(-1)
    return [
        Look(n, m, (int(cells[n, m]) // t, int(cells[n, m]) % t), float(most[n, m]))
        for n in range(layers)
        for m in range(heads)
    ]


def _words(tokens: ModelTrace | ModelTokens) -> BoolArray:
    return np.array(
        [
            not special and any(map(str.isalnum, token))
            for token, special in zip(tokens.tokens, tokens.special, strict=True)
        ],
        bool,
    )


def of_last(found: list[Look], trace: ModelTrace, part: Part, wrote: int) -> list[Look]:
    """The looks of every head from the last written token that asks.

    Not to itself and not to the first token of a decoder's text, where there is another.
    """
    attentions = trace.parts[part]
    if part == "encoder" or not wrote:
        return found
    row = attentions.weights.shape[-2] - 1
    told = ~attentions.closed(0)[row]
    if part != "cross":
        others = told.copy()
        others[[0, row]] = False
        told = others if others.any() else told
    weights = np.where(told, attentions.weights[:, :, row], -1.0)
    return [
        Look(each.layer, each.head, (row, int(own.argmax())), float(own.max()))
        for each in found
        for own in [weights[each.layer, each.head]]
    ]


def opening(found: list[Look]) -> Look:
    """The look that a text opens on."""
    return max(found, key=lambda look: look.weight)


def look_fact(look: Look, trace: ModelTrace, part: Part) -> Fact:
    """A look in words, or that there is none."""
    if look.cell is None:
        return fact("look_few")
    asks, answers = sides(trace, part)
    return fact(
        "look" if look.weight >= TELLING else "look_none",
        head=fact("head", layer=look.layer + 1, head=look.head + 1),
        asks=label(asks.tokens[look.cell[0]]),
        answers=label(answers.tokens[look.cell[1]]),
        share=percent(look.weight),
    )


def family_facts(trace: ModelTrace, part: Part, layer: int, head: int) -> list[Fact]:
    """What is special about this attention: its mask, shared keys, scale, cap and bias."""
    found = trace.parts[part]
    n, groups, d = found.q.shape[1], found.k.shape[1], found.q.shape[-1]
    closed, window = found.closed(layer), int(found.windows[layer])
    if part == "cross":
        facts = [fact("mask_cross")]
    elif window and closed.any():
        facts = [fact("mask_window", window=count(window))]
    else:
        # A single token has nothing after it that could be closed.
        causal = closed.any() or (len(closed) == 1 and "decoder" in (part, trace.kind))
        facts = [fact("mask_causal" if causal else "mask_none")]
    if found.shared > 1:
        facts.append(
            fact(
                "grouped",
                heads=n,
                groups=groups,
                shared=found.shared,
                head=head + 1,
                group=head // found.shared + 1,
            )
        )
    scaling = found.scaling[layer]
    if scaling == 1:
        facts.append(fact("scale_none"))
    elif not np.isclose(scaling, d**-0.5):
        facts.append(fact("scale_other", root=f"{scaling**-2:g}", d=d))
    if found.softcap is not None:
        facts.append(fact("softcapped", cap=f"{found.softcap:g}"))
    if found.bias.size:
        facts.append(fact("biased"))
    if any(trace.special):
        facts.append(fact("added", count=sum(trace.special)))
    return facts


def cut_fact(trace: ModelTrace, ours: TokenTrace, name: str) -> Fact:
    """How many tokens the two tokenizers make of the text."""
    own = trace.total - sum(trace.special)
    return fact("cuts", model=in_markdown(name), own=count(own), ours=count(ours.total))


def size_fact(parameters: int, layers: int, heads: int) -> Fact:
    """How large a model is."""
    millions = f"{parameters / 1e6:,.1f}"
    return fact("size", millions=millions, layers=layers, heads=heads)
