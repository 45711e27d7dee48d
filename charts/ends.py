"""Names at the ends of lines, with the number that the line ends at, none over another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from charts.palette import Palette

#: Two names are at least this share of the height apart.
APART = 0.125
#: Pixels that the names take beside the plot.
WIDTH = 96


class End(NamedTuple):
    """Where a line ends. value: in words. place: from 0, the bottom, to 1, the top."""

    name: str
    value: str
    place: float
    colour: str


def name_colour(model: str, colours: Palette) -> str:
    """The colour in which a model's name is written beside its line (``charts.lines``)."""
    roles = {"rnn": "hidden", "gru": "input", "transformer": "query"}
    return colours.text[roles[model]] if model in roles else colours.ink


def spread(places: Sequence[float], apart: float = APART) -> list[float]:
    """The places, moved as little as keeps them ``apart`` and between 0 and 1, in their order."""
    order = np.argsort(places, kind="stable")
    found = np.clip(np.array(places, float)[order], 0.03, 0.97)
    for n in range(1, len(found)):  # from the bottom up: where two would touch, move the upper
        found[n] = max(found[n], found[n - 1] + apart)
    top = 0.97
    for n in reversed(range(len(found))):  # and down again where the top is reached
        found[n] = min(found[n], top)
        top = found[n] - apart
    back = np.empty_like(found)
    back[order] = found
    return back.tolist()


def stacked(places: Sequence[float], apart: float, line: int) -> list[tuple[float, float]]:
    """A place and a shift in pixels upwards for each: names closer than ``apart`` form a pile.

    A pile stands at the middle of its places, its names ``line`` pixels apart: however high the
    picture is, a name stays near its line.
    """
    order = [int(n) for n in np.argsort(places, kind="stable")]
    piles: list[list[int]] = []
    for n in order:
        if piles and places[n] - places[piles[-1][-1]] < apart:
            piles[-1].append(n)
        else:
            piles.append([n])
    found = [(0.0, 0.0)] * len(places)
    for pile in piles:
        middle = float(np.mean([places[n] for n in pile]))
        for k, n in enumerate(pile):
            found[n] = (middle, (k - (len(pile) - 1) / 2) * line)
    return found


def end_names(
    ends: Sequence[End],
    side: Literal["left", "right"],
    apart: float = APART,
    between: str = "<br>",
    line: int | None = None,
) -> list[dict[str, Any]]:
    """Annotations beside the plot, whose margin on that side is ``WIDTH``.

    apart: the share of the height that two of them are apart at least. between: name and value.
    line: where names that are closer are piled up instead, the pixels between two (``stacked``).
    """
    left = side == "left"
    heights = [end.place for end in ends]
    if line is None:
        places = [(place, 0.0) for place in spread(heights, apart)]
    else:
        places = stacked(heights, apart, line)
    return [
        {
            "text": f"<b>{end.name}</b>{between}{end.value}",
            "xref": "paper",
            "yref": "paper",
            "x": 0 if left else 1,
            "y": place,
            "xanchor": "right" if left else "left",
            "xshift": -4 if left else 6,
            **({"yshift": up} if up else {}),
            "yanchor": "middle",
            "align": "right" if left else "left",
            "showarrow": False,
            "font": {"size": 14, "color": end.colour},
        }
        for end, (place, up) in zip(ends, places, strict=True)
    ]
