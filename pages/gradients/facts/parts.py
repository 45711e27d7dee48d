"""∂L/∂W_hh as an unevenly weighted sum over the steps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from charts.chips import token_in_markdown
from charts.facts import Fact, Listed, by_model, fact, together
from charts.lines import NAMES
from charts.text import number, percent

if TYPE_CHECKING:
    from models.arrays import DoubleArray
    from models.traces import GradientTrace


@dataclass(frozen=True)
class Parts:
    """How unevenly the steps weigh in ∂L/∂W_hh. Steps count from 0.

    largest: the step that moves the sum furthest; its share of ‖∂L/∂W_hh‖.
    half: how many of the largest parts (by length) hold half of all the parts' lengths.
    against: the steps whose part points against the sum.
    """

    largest: int
    largest_share: float
    half: int
    against: tuple[int, ...]


def parts(trace: GradientTrace) -> Parts:
    """Of the sum of ``part_shares``."""
    shares = part_shares(trace)
    lengths = np.sort(trace.part_norms)[::-1]
    largest = int(np.abs(shares).argmax())
    return Parts(
        largest=largest,
        largest_share=float(shares[largest]),
        half=int((lengths.cumsum() < lengths.sum() / 2).sum()) + 1 if lengths.any() else 0,
        against=tuple(np.flatnonzero(shares < 0).tolist()),
    )


def part_shares(trace: GradientTrace) -> DoubleArray:
    """Each step's signed share of ‖∂L/∂W_hh‖, (T,); they add up to 1, or are all 0."""
    return trace.part_along / trace.total_norm if trace.total_norm else trace.part_along


def part_facts(traces: Mapping[str, GradientTrace]) -> list[Fact | Listed]:
    """Which steps make up ∂L/∂W_hh, model by model."""
    facts: list[Fact | Listed] = []
    for model, trace in traces.items():
        found = parts(trace)
        if not found.half:
            facts.append(fact("say_no_parts", model=NAMES[model]))
            continue
        line = fact(
            "say_parts",
            model=NAMES[model],
            token=token_in_markdown(trace, found.largest),
            step=found.largest + 1,
            share=percent(found.largest_share),
            half=found.half,
            steps=int(np.count_nonzero(trace.part_norms)),
        )
        against = fact("say_against", against=len(found.against))
        facts.append(together(line, against) if found.against else line)
    return [*facts, fact("say_first_part")]


def check_fact(traces: Mapping[str, GradientTrace]) -> Fact:
    """How far the parts' sum is from autograd's gradient."""
    differences = {
        model: fact("difference", value=number(it.difference), largest=number(it.largest))
        for model, it in traces.items()
    }
    return fact("check", each=by_model(differences))
