"""The look of the page: the palette of the reader's theme, and the style sheets."""

from __future__ import annotations

from functools import cache

import streamlit as st

from charts.palette import DARK, LIGHT, Palette, palette
from ui.texts import ASSETS, PAGES, read_text

#: The ``config`` of every Plotly chart: no bar of buttons over it.
PLOT = {"displayModeBar": False}


def colours() -> Palette:
    """The palette of the theme that the reader looks at. Charts take it as an argument."""
    return palette(st.context.theme.type)


@cache
def _sheets() -> str:
    paths = [*sorted((ASSETS / "styles").glob("*.css")), *sorted(PAGES.glob("*/style.css"))]
    return "\n".join(read_text(path) or "" for path in paths)


def _named(theme: Palette) -> dict[str, str]:
    named = {"ink": theme.ink, "muted": theme.muted, "line": theme.line, "ground": theme.ground}
    named |= {"panel": theme.panel, "hidden": theme.hidden, "gradient": theme.gradient}
    named |= {f"text-{role}": colour for role, colour in theme.text.items()}
    return named | {f"tint-{role}": colour for role, colour in theme.tint.items()}


def _variables(now: Palette) -> str:
    """The palette as CSS variables, for the style sheets.

    The browser chooses between light and dark by itself, so that the theme menu needs no rerun;
    one too old for ``light-dark`` keeps the theme that the page was drawn in.
    """
    light, dark = _named(LIGHT), _named(DARK)
    drawn = "".join(f"--{name}:{value};" for name, value in _named(now).items())
    both = "".join(f"--{name}:light-dark({light[name]},{dark[name]});" for name in light)
    return f":root{{{drawn}}}@supports(color:light-dark(red,red)){{:root{{{both}}}}}"


@cache
def _style(dark: bool) -> str:
    return f"<style>{_variables(DARK if dark else LIGHT)}{_sheets()}</style>"


def apply_theme() -> None:
    """Apply ``assets/styles/*.css`` and each lesson's ``style.css`` in the theme's colours."""
    st.html(_style(colours() is DARK))
