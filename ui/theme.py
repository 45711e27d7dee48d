"""The look of the page: the palette of the reader's theme, and the style sheets."""

from __future__ import annotations

from functools import cache

import streamlit as st

from charts.palette import Palette, palette
from ui.words import ASSETS


def colours() -> Palette:
    """The palette of the theme that the reader looks at. Charts take it as an argument."""
    return palette(st.context.theme.type)


@cache
def _sheets() -> str:
    return "\n".join(
        path.read_text(encoding="utf-8") for path in sorted((ASSETS / "styles").glob("*.css"))
    )


def _variables() -> str:
    """The palette as CSS variables, for the style sheets."""
    theme = colours()
    named = {"ink": theme.ink, "muted": theme.muted, "line": theme.line, "ground": theme.ground}
    named |= {"panel": theme.panel, "hidden": theme.hidden, "gradient": theme.gradient}
    named |= {f"text-{role}": colour for role, colour in theme.text.items()}
    named |= {f"tint-{role}": colour for role, colour in theme.tint.items()}
    return ":root{" + "".join(f"--{name}:{value};" for name, value in named.items()) + "}"


def dress() -> None:
    """Apply ``assets/styles/*.css`` to the page, in the colours of the reader's theme."""
    st.html(f"<style>{_variables()}{_sheets()}</style>")
