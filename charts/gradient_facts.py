"""What the traces of a backward pass say, as numbers for sentences and tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from charts.chips import visible
from charts.model_lines import NAMES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.gradient_trace import GradientTrace, RadiusTrace

#: Below this share of what reaches the last state a gradient counts as gone.
FAINT = 0.01
SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def number(x: float) -> str:
    """Three digits that a person reads: 0.0123, 4.56 × 10⁻⁷, and 0 only where it is 0."""
    if x == 0 or not np.isfinite(x):
        return "0" if x == 0 else "–"
    if 1e-3 <= abs(x) < 1e4:
        return f"{x:.3g}" if abs(x) < 1000 else f"{x:.0f}"
    mantissa, exponent = f"{x:.2e}".split("e")
    return f"{mantissa} × 10{str(int(exponent)).translate(SUPERSCRIPTS)}"


def power(exponent: int) -> str:
    """A power of ten for a scale: 0.01, 1, 10, 10⁻⁶."""
    if -3 <= exponent <= 3:
        return f"{10.0**exponent:g}"
    return f"10{str(exponent).translate(SUPERSCRIPTS)}"


def percent(share: float) -> str:
    """ "18%", "0.31%", "4.56 × 10⁻⁷": never a share that is there as 0%."""
    if share == 0 or not np.isfinite(share):
        return "0%" if share == 0 else "–"
    if abs(share) < 1e-4:
        return number(share)
    return f"{share:.0%}" if abs(share) >= 0.1 else f"{100 * share:.2g}%"


@dataclass(frozen=True)
class ReachFacts:
    """How far one model's gradient reaches back. Steps count from 0.

    read: the last state that the loss reads: h_read predicts the last target.
    share: ‖∂L/∂h_1‖ / ‖∂L/∂h_read‖.
    a_step: the factor of a single step that multiplies up to ``share``; NaN when read is 0.
    faint: how many steps before ``read`` the gradient is for the first time below ``FAINT`` of what
        it is there; None where it never is.
    """

    read: int
    share: float
    a_step: float
    faint: int | None


def reach_facts(trace: GradientTrace, of_cell: bool = False) -> ReachFacts:
    """Facts of ∂L/∂h_t, or of ∂L/∂c_t."""
    norms = trace.cell_norms if of_cell else trace.hidden_norms
    read = int(trace.targets[-1]) - 1
    if norms[read] == 0:
        return ReachFacts(read, np.nan, np.nan, None)
    shares = norms[: read + 1] / norms[read]
    below = np.flatnonzero(shares < FAINT)
    return ReachFacts(
        read=read,
        share=float(shares[0]),
        a_step=float(shares[0] ** (1 / read)) if read else np.nan,
        faint=read - int(below[-1]) if len(below) else None,
    )


@dataclass(frozen=True)
class PartFacts:
    """How unevenly the steps weigh in ∂L/∂W_hh. Steps count from 0.

    largest: the step that moves the sum furthest; its share of ‖∂L/∂W_hh‖.
    half: how many of the largest parts (by length) hold half of all the parts' lengths.
    against: the steps whose part points against the sum.
    """

    largest: int
    largest_share: float
    half: int
    against: tuple[int, ...]


def part_facts(trace: GradientTrace) -> PartFacts:
    shares = part_shares(trace)
    lengths = np.sort(trace.part_norms)[::-1]
    largest = int(np.abs(shares).argmax())
    return PartFacts(
        largest=largest,
        largest_share=float(shares[largest]),
        half=int((lengths.cumsum() < lengths.sum() / 2).sum()) + 1 if lengths.any() else 0,
        against=tuple(np.flatnonzero(shares < 0).tolist()),
    )


def part_shares(trace: GradientTrace) -> np.ndarray:
    """Each step's signed share of ‖∂L/∂W_hh‖, (T,); they add up to 1, or are all 0."""
    return trace.part_along / trace.total_norm if trace.total_norm else trace.part_along


def reach_table(traces: Sequence[GradientTrace]) -> dict[str, list]:
    """A row for each step, as columns: every number of the bars and of the sum."""
    table: dict[str, list] = {
        "step": list(range(1, len(traces[0]) + 1)),
        "token": [visible(token) for token in traces[0].tokens],
    }
    for trace in traces:
        table[f"{NAMES[trace.model]} ‖∂L/∂h_t‖"] = trace.hidden_norms.tolist()
        if len(trace.cell_norms):
            table[f"{NAMES[trace.model]} ‖∂L/∂c_t‖"] = trace.cell_norms.tolist()
        table[f"{NAMES[trace.model]} ‖P_t‖"] = trace.part_norms.tolist()
    return table


def exploding_radius(trace: RadiusTrace) -> float | None:
    """The smallest radius of the sweep at which more arrives at h_1 than where the loss reads."""
    read = int(trace.targets[-1]) - 1
    grown = np.flatnonzero(trace.hidden_norms[:, 0] > trace.hidden_norms[:, read])
    return float(trace.radii[grown[0]]) if len(grown) and read else None


def nearest_radius(trace: RadiusTrace, radius: float) -> int:
    """The row of ``radius``, whichever of the sweep lies nearest."""
    return int(np.abs(trace.radii - radius).argmin())
