"""What linear attention costs in both orders, and what both orders give."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from charts.chips import token_in_markdown
from charts.facts import Fact, fact
from charts.text import count, fixed, number, percent

if TYPE_CHECKING:
    from models.analysis.linear_attention import LinearAttention
    from models.arrays import FloatArray
    from models.traces import TokenTrace

#: Dimensions of an output that are written out.
SHOWN = 4


class Cost(NamedTuple):
    """Multiply–adds of one head on T tokens: T² d and T d², each for two products of matrices."""

    pairs: int
    state: int


def cost(length: int, width: int) -> Cost:
    """All pairs: QKᵀ and the sums of V, the masked half included. State: φ(K)ᵀV and φ(Q)S."""
    return Cost(2 * length**2 * width, 2 * length * width**2)


def linear_facts(
    trace: TokenTrace, found: LinearAttention, softmax: FloatArray, step: int
) -> list[Fact]:
    """The same output in two orders, and how far its weights are from softmax's.

    softmax (T, T): the weights of the head. step: from 0.
    """
    apart = float(np.abs(found.by_pairs - found.by_state).max())
    soft, linear = softmax[step, : step + 1], found.weights[step, : step + 1]
    best, other = int(soft.argmax()), int(linear.argmax())
    facts = [
        fact(
            "say_same",
            token=token_in_markdown(trace, step),
            step=step + 1,
            pairs=", ".join(fixed(x, 4) for x in found.by_pairs[step, :SHOWN]),
            state=", ".join(fixed(x, 4) for x in found.by_state[step, :SHOWN]),
            shown=SHOWN,
            apart=number(apart),
        )
    ]
    if step:
        facts.append(
            fact(
                "say_not_softmax",
                token=token_in_markdown(trace, step),
                best=token_in_markdown(trace, best),
                share=percent(soft[best]),
                other=token_in_markdown(trace, other),
                linear=percent(linear[other]),
                moved=percent(float(np.abs(soft - linear).sum() / 2)),
            )
        )
    return facts


def cost_fact(length: int, width: int) -> Fact:
    """Which order is cheaper at this length, and by how much."""
    pairs, state = cost(length, width)
    values = {
        "length": count(length),
        "width": width,
        "pairs": count(pairs),
        "state": count(state),
    }
    if pairs == state:
        return fact("say_cost_even", **values)
    less, more = sorted((pairs, state))
    key = "say_cost_state" if state < pairs else "say_cost_pairs"
    return fact(key, times=number(more / less), **values)
