"""What /your-model says of predictions: drawn, guessed, read off layer by layer, traced back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from charts.chips import token_in_markdown
from charts.facts import Fact, entry, fact
from charts.text import count, fixed, percent

if TYPE_CHECKING:
    from models.analysis.attribution import Attribution
    from models.decoding.generation import Continuation
    from models.decoding.predictions import LensTrace
    from models.hugging_face.masked import Masked
    from models.traces import TokenTrace

#: Tokens that are named as those on which a prediction rests.
NAMED = 3


def drawn_facts(
    found: Continuation, drawn: int | None, named: Callable[[int], str], full: bool
) -> list[Fact]:
    """The draw, or the one to come; and why no more can be written.

    drawn: the rank of the last token, from 0. named: an id in words. full: whether there was no
    room for as many as were asked for.
    """
    cut = found.cut
    best = entry(named(int(cut.order[0])))
    if drawn is None:
        said = [fact("next", best=best, share=percent(float(cut.own[0])), kept=count(cut.kept))]
    else:
        token = entry(named(int(found.ids[-1])))
        said = [
            fact(
                "drawn_first" if drawn == 0 else "drawn",
                token=token,
                share=percent(float(found.chances[-1])),
                rank=count(drawn + 1),
                best=best,
                kept=count(cut.kept),
            )
        ]
    if found.ended:
        said.append(fact("ended"))
    elif full:
        said.append(fact("no_room"))
    return said


def masked_facts(found: Masked) -> list[Fact]:
    """What was hidden, and what it was given."""
    return [
        fact(
            "hidden_first" if found.true_rank == 1 else "hidden",
            true=entry(found.true),
            share=percent(found.true_chance),
            rank=count(found.true_rank),
            best=entry(found.entries[0]),
        )
    ]


def lens_facts(found: LensTrace, step: int, encoder: bool) -> list[Fact]:
    """From which layer on the likeliest token stays the same. step: from 0."""
    depth = int(found.settled[step])
    winner = found.guesses[-1][step][0]
    layers = len(found.guesses) - 1
    key = "settled_start" if depth == 0 else "settled_end" if depth == layers else "settled"
    said = [
        fact(
            key, token=entry(winner.token), share=percent(winner.probability), n=depth, last=layers
        )
    ]
    if found.echoes and not encoder:
        said.append(fact("echoes", echoes=found.echoes, count=len(found.guesses[0])))
    return said


def attribution_facts(found: Attribution, read: TokenTrace, target: str) -> list[Fact]:
    """On which tokens it rests most, and whether the bars add up."""
    order = np.argsort(-np.abs(found.integrated), kind="stable")[:NAMED]
    parts = ", ".join(
        f"{token_in_markdown(read, int(t))} {fixed(float(found.integrated[t]), 2)}" for t in order
    )
    return [
        fact("rests", target=entry(target), share=percent(np.exp(found.log_p)), parts=parts),
        fact(
            "adds_up",
            sum=fixed(float(found.integrated.sum()), 3),
            whole=fixed(found.log_p - found.nothing, 3),
            log_p=fixed(found.log_p, 3),
            nothing=fixed(found.nothing, 3),
            points=count(found.points),
        ),
    ]
