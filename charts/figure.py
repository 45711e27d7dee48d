"""A Plotly figure from plain data, without Plotly's check of each property at each rerun.

That check takes 5 ms of the 6 that a figure of ten lines takes, which is more than our models need
for the numbers in it. The tests make it, of every figure of every lesson
(tests/snapshots/read_page.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go


def figure(data: Sequence[dict[str, Any]], layout: dict[str, Any]) -> go.Figure:
    """Traces, each with its ``type``, and a layout. Arrays may be numpy's."""
    return go.Figure({"data": list(data), "layout": layout}, _validate=False)
