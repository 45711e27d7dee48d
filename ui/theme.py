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


def dress() -> None:
    """Apply ``assets/styles/*.css`` to the page."""
    st.html(f"<style>{_sheets()}</style>")
