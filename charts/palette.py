"""The colours of the picture language: one role, one colour, on every page.

The hues follow Okabe and Ito, which people with any kind of colour vision tell apart. A mark
(a bar, a line, a node) takes ``palette.query``; words take ``palette.text["query"]``, which is dark
(or light) enough to read. ``.streamlit/config.toml`` repeats the text colours so that prose can say
``:blue[Query]``; a test holds the two together.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Literal

Scale = tuple[tuple[float, str], ...]
Theme = Literal["light", "dark"]

ROLES = ("hidden", "query", "key", "value", "gradient", "input")

#: The name under which Streamlit's Markdown knows the colour of a role: ``:violet[hidden state]``.
MARKDOWN_COLOURS = {
    "hidden": "violet",
    "query": "blue",
    "key": "orange",
    "value": "green",
    "gradient": "red",
    "input": "gray",
}


@dataclass(frozen=True)
class Palette:
    """The colours of one theme. Colours are ``#rrggbb``.

    hidden … input: the marks of each role.
    text: the same roles for words.
    tint: the same roles for the ground behind words (a chip, a cell).
    ink, muted, line, ground, panel: words, quiet words, thin lines, the page and a panel on it.
    diverging: for signed values, zero at 0.5; draw it with symmetric limits.
    sequential: for probabilities and weights, 0 at 0.0 and 1 at 1.0; never rescale it.
    """

    name: Theme
    hidden: str
    query: str
    key: str
    value: str
    gradient: str
    input: str
    text: dict[str, str]
    tint: dict[str, str]
    ink: str
    muted: str
    line: str
    ground: str
    panel: str
    diverging: Scale
    sequential: Scale


LIGHT = Palette(
    name="light",
    hidden="#7b3fa0",
    query="#0072b2",
    key="#e69f00",
    value="#009e73",
    gradient="#d55e00",
    input="#6b7280",
    text={
        "hidden": "#6b2f93",
        "query": "#005c91",
        "key": "#855600",
        "value": "#00664a",
        "gradient": "#b03a00",
        "input": "#555d6b",
    },
    tint={
        "hidden": "#f0e6f6",
        "query": "#e0eef7",
        "key": "#fbefd3",
        "value": "#dcf1ea",
        "gradient": "#fbe5d8",
        "input": "#eceae4",
    },
    ink="#1f2430",
    muted="#5a6172",
    line="#d9d4c9",
    ground="#faf8f4",
    panel="#f1ede5",
    diverging=(
        (0.0, "#8f4a00"),
        (0.25, "#e0a35c"),
        (0.5, "#f6f3ee"),
        (0.75, "#a883c4"),
        (1.0, "#4d1a78"),
    ),
    sequential=(
        (0.0, "#f6f3ee"),
        (0.25, "#bcd3e0"),
        (0.5, "#6fa3c0"),
        (0.75, "#2c6e96"),
        (1.0, "#0b3a57"),
    ),
)

DARK = Palette(
    name="dark",
    hidden="#c08be6",
    query="#56b4e9",
    key="#f0b429",
    value="#2fc79a",
    gradient="#ff7a45",
    input="#9aa3b2",
    text={
        "hidden": "#cfa4ee",
        "query": "#7cc6f0",
        "key": "#f4c453",
        "value": "#4fd6ae",
        "gradient": "#ff9468",
        "input": "#aab2c0",
    },
    tint={
        "hidden": "#332640",
        "query": "#173347",
        "key": "#3d3115",
        "value": "#143a30",
        "gradient": "#452618",
        "input": "#262a33",
    },
    ink="#ece9e2",
    muted="#a5abb8",
    line="#363b47",
    ground="#14161c",
    panel="#1d2028",
    diverging=(
        (0.0, "#ffb861"),
        (0.25, "#8f5a1c"),
        (0.5, "#1d2028"),
        (0.75, "#71449a"),
        (1.0, "#d9b3ff"),
    ),
    sequential=(
        (0.0, "#1d2028"),
        (0.25, "#1f4a66"),
        (0.5, "#2f7fae"),
        (0.75, "#6cb8e0"),
        (1.0, "#e3f4ff"),
    ),
)


def palette(theme: Theme | str | None) -> Palette:
    """The palette of a theme; light when the browser has not said yet."""
    return DARK if theme == "dark" else LIGHT


def flat(palette: Palette) -> dict[str, Any]:
    """The palette with ``text`` and ``tint`` as names of their own, for CSS variables."""
    fields = asdict(palette)
    for group in ("text", "tint"):
        fields |= {f"{group}-{role}": colour for role, colour in fields.pop(group).items()}
    return fields


def faint(colour: str, opacity: float) -> str:
    """``#rrggbb`` as a ground that lets what lies beneath shine through, for a band in a chart."""
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return f"rgba({red},{green},{blue},{opacity})"
