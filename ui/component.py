"""A picture that lives in the browser: ``assets/<name>/`` after the shared ``assets/scripts/``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

import streamlit as st

from charts.palette import Palette
from ui.words import ASSETS, catalogs, language


def component(name: str, shares: tuple[str, ...] = ()) -> Callable[..., Any]:
    """Register ``assets/<name>/*.js`` and ``*.css`` once, at a module's top level.

    Every component begins with ``assets/scripts/``: numbers as a person reads them, elements whose
    text is set by textContent only, the palette. Its root is ``<div class="<name>">``.
    shares: files of other components that go before its own, as "reader/60_transport.js".
    """

    def joined(ending: str) -> str:
        paths = [
            *sorted((ASSETS / "scripts").glob(f"*.{ending}")),
            *(ASSETS / file for file in shares if file.endswith(ending)),
            *sorted((ASSETS / name).glob(f"*.{ending}")),
        ]
        return "\n".join(path.read_text(encoding="utf-8") for path in paths)

    return st.components.v2.component(
        name,
        html=f'<div class="{name}">\n</div>',
        css=joined("css"),
        js=joined("js"),
    )


def labels(prefix: str) -> dict[str, str]:
    """The words of the catalog whose keys begin with ``prefix``, in the reader's language."""
    return {
        key.removeprefix(prefix): text
        for key, text in catalogs()[language()].items()
        if key.startswith(prefix)
    }


def flat(palette: Palette) -> dict[str, Any]:
    """The palette with ``text`` and ``tint`` as names of their own, for CSS variables."""
    fields = asdict(palette)
    for group in ("text", "tint"):
        fields |= {f"{group}-{role}": colour for role, colour in fields.pop(group).items()}
    return fields
