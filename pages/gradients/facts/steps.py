"""What lies between two steps: every pair of them, and the chain of factors on the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from charts.chips import token_in_markdown
from charts.facts import Fact, counted, fact
from charts.text import fixed, number

if TYPE_CHECKING:
    from models.arrays import DoubleArray
    from models.traces import GradientTrace, InfluenceTrace


def pair_facts(trace: InfluenceTrace, norms: DoubleArray, which: str) -> list[Fact]:
    """How far a change of the first state moves the last one.

    norms: float64 (T, T), of the map that is shown: ``trace.norms`` or ``trace.carried``. which:
    the model of the map, or "forget" or "update" for the path along that gate.
    """
    last = len(trace) - 1
    near = np.maximum(np.diagonal(norms, -1), 1e-300)  # from one step to the next
    return [
        fact(
            "say_pair",
            first=token_in_markdown(trace, 0),
            last=token_in_markdown(trace, last),
            steps=counted("steps", last),
            norm=number(norms[last, 0]),
            near=number(np.exp(np.log(near).mean())),
        ),
        fact(f"say_map_{which}", factor=fixed(trace.factor[1:].mean(), 2)),
        fact("say_scale"),
    ]


def chain_facts(trace: GradientTrace, pairs: InfluenceTrace) -> list[Fact]:
    """What the two factors of every step multiply up to. trace: of one target, from step 2 on."""
    model, read = trace.model, int(trace.targets[-1]) - 1
    first = float(np.nanprod(trace.first_factors[1 : read + 1]))
    second = float(np.nanprod(trace.second_factors[1 : read + 1]))
    shrinking = {(True, False): "first", (False, True): "second", (True, True): "both"}
    shrinks = shrinking.get((first < 1, second < 1), "none")
    one = fact(f"chain.{model}.first")
    two = "$W_{hh}$" if model == "rnn" else fact(f"chain.{model}.second")
    return [
        fact(
            "say_chain",
            read=token_in_markdown(trace, read),
            first=token_in_markdown(trace, 0),
            steps=counted("steps", read),
            one=one,
            two=two,
            one_product=number(first),
            two_product=number(second),
            product=number(first * second),
        ),
        fact(f"say_chain_{shrinks}", one=one, two=two),
        fact(
            f"say_chain_{model}",
            mean=fixed(pairs.factor[1 : read + 1].mean(), 2),
            largest=fixed(pairs.largest_singular_value, 2),
        ),
    ]
