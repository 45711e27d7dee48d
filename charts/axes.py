"""An axis with the tokens of a text: a category for each step, thinned where space is short."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, cast

from charts.chips import label, literal

if TYPE_CHECKING:
    import plotly.graph_objects as go

    from charts.palette import Palette

#: For many tokens: rather some of them readable than all of them upright.
LEANING = {"autotickangles": [0, -45]}
MARGIN = {"l": 10, "r": 10, "t": 20, "b": 10}


def maths(symbols: str) -> str:
    """Symbols of a formula in a Plotly text, in the font of the formulas beside it.

    Korean fonts draw ‖ and ∂ as wide as a syllable.
    """
    symbols = symbols.replace("‖", "∥").replace("′", "<sup>′</sup>")
    return f'<span style="font-family:KaTeX_Main,serif">{symbols}</span>'


def step_labels(tokens: Sequence[str], start: int = 1) -> list[str]:
    """ "3 cat" for each step: the number makes equal tokens different categories."""
    return [literal(f"{start + t} {label(token)}") for t, token in enumerate(tokens)]


def quiet_layout(colours: Palette, height: int) -> dict[str, Any]:
    """The layout that small charts of a lesson share: size and ink."""
    return {
        "height": height,
        "margin": MARGIN,
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "font": {"size": 16, "color": colours.ink},
        "legend": {
            "orientation": "h",
            "x": 0,
            "y": 1.02,
            "yanchor": "bottom",
            "font": {"size": 17},
        },
        "hoverlabel": {"font": {"size": 16}},
    }


def quiet_axis(colours: Palette) -> dict[str, Any]:
    """What every axis of them shares: a quiet grid, and a finger on it scrolls the page."""
    return {
        "fixedrange": True,
        "gridcolor": colours.line,
        "zerolinecolor": colours.muted,
        "linecolor": colours.line,
        "tickfont": {"size": 15, "color": colours.ink},
        "title": {"font": {"size": 16, "color": colours.ink}},
        "automargin": True,
    }


def style(figure: go.Figure, colours: Palette, height: int) -> go.Figure:
    """What every small chart of a lesson shares: size, ink and quiet grid."""
    axes = [key for key in figure.layout if key[0] in "xy" and key[1:5] == "axis"]
    update_layout(figure, quiet_layout(colours, height) | dict.fromkeys(axes, quiet_axis(colours)))
    return figure


def update_layout(figure: go.Figure, layout: dict[str, Any]) -> None:
    """``figure.update_layout(layout)`` in a fifth of the time: the merging is done here."""
    old = {key: figure.layout[key] for key in layout}
    kept = {k: v.to_plotly_json() for k, v in old.items() if hasattr(v, "to_plotly_json")}
    figure.layout.update(merged(kept, layout), overwrite=True)


def merged(old: dict[str, Any], new: dict[str, Any]) -> dict[str, Any]:
    """``new`` over ``old``, dictionaries within them as well."""
    both = dict(old)
    for key, value in new.items():
        inner = both.get(key)
        if isinstance(value, dict) and isinstance(inner, dict):
            value = merged(cast("dict[str, Any]", inner), cast("dict[str, Any]", value))
        both[key] = value
    return both


def token_axis(figure: go.Figure, labels: Sequence[str]) -> None:
    """Make the x axes those of tokens."""
    axes = [key for key in figure.layout if key.startswith("xaxis")]
    update_layout(figure, dict.fromkeys(axes, token_categories(labels)))


def token_categories(labels: Sequence[str]) -> dict[str, Any]:
    """What makes an x axis one of tokens."""
    return {
        "type": "category",
        "categoryorder": "array",
        "categoryarray": list(labels),
        "range": [-0.5, len(labels) - 0.5],
        "showgrid": False,
        "autotickangles": [0, -45, -90],
    }
