"""The look of the page: the palette of the reader's theme, and the style sheets."""

from __future__ import annotations

from functools import cache

import streamlit as st

from charts.palette import DARK, LIGHT, Palette, palette
from ui.words import ASSETS


def colours() -> Palette:
    """The palette of the theme that the reader looks at. Charts take it as an argument."""
    return palette(st.context.theme.type)


@cache
def _sheets() -> str:
    return "\n".join(
        path.read_text(encoding="utf-8") for path in sorted((ASSETS / "styles").glob("*.css"))
    )


def _named(theme: Palette) -> dict[str, str]:
    named = {"ink": theme.ink, "muted": theme.muted, "line": theme.line, "ground": theme.ground}
    named |= {"panel": theme.panel, "hidden": theme.hidden, "gradient": theme.gradient}
    named |= {f"text-{role}": colour for role, colour in theme.text.items()}
    return named | {f"tint-{role}": colour for role, colour in theme.tint.items()}


def _variables() -> str:
    """The palette as CSS variables, for the style sheets.

    The browser chooses between light and dark by itself, so that the theme menu needs no rerun;
    one too old for ``light-dark`` keeps the theme that the page was drawn in.
    """
    light, dark = _named(LIGHT), _named(DARK)
    now = "".join(f"--{name}:{value};" for name, value in _named(colours()).items())
    both = "".join(f"--{name}:light-dark({light[name]},{dark[name]});" for name in light)
    return f":root{{{now}}}@supports(color:light-dark(red,red)){{:root{{{both}}}}}"


def dress() -> None:
    """Apply ``assets/styles/*.css`` to the page, in the colours of the reader's theme."""
    st.html(f"<style>{_variables()}{_sheets()}</style>")
