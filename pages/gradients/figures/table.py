"""The numbers of the bars and of the sum, as a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from charts.chips import visible
from charts.lines import NAMES

if TYPE_CHECKING:
    from models.traces import GradientTrace


def reach_table(traces: Sequence[GradientTrace]) -> dict[str, list]:
    """A row for each step, as columns: "step", "token", and each model's norms by their symbol."""
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
