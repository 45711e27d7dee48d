"""The layout of what grows with the length of a text: both axes by powers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from charts.axes import quiet_axis, quiet_layout
from charts.text import count

if TYPE_CHECKING:
    from charts.palette import Palette


def by_powers(
    colours: Palette,
    height: int,
    titles: tuple[str, str],
    ticks: Sequence[int],
    ends: tuple[float, float],
    step: int,
) -> dict[str, Any]:
    """titles: of both axes. ticks, ends: of the lengths. step: powers of ten from line to line."""
    axis = quiet_axis(colours)
    length, value = (axis["title"] | {"text": title} for title in titles)
    return quiet_layout(colours, height) | {
        "xaxis": axis
        | {
            "type": "log",
            "title": length,
            "tickvals": ticks,
            "ticktext": [count(each) for each in ticks],
            "range": [float(np.log10(each)) for each in ends],
        },
        "yaxis": axis | {"type": "log", "title": value, "dtick": step},
    }
