"""The words of every language: one catalog per file in ``assets/words/``.

A language is a file: ``assets/words/fr.json`` beside ``assets/lessons/fr/`` is all French
needs.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import streamlit as st

from ui.particles import fill

ASSETS = Path(__file__).resolve().parent.parent / "assets"
FALLBACK = "en"


@cache
def catalogs() -> dict[str, dict[str, str]]:
    """Language code to catalog, for every file in ``assets/words``."""
    return {
        path.stem: json.loads(path.read_text(encoding="utf-8"))
        for path in sorted((ASSETS / "words").glob("*.json"))
    }


def languages() -> dict[str, str]:
    """Language code to the language's own name."""
    return {code: catalog["language.name"] for code, catalog in catalogs().items()}


def language() -> str:
    """The reader's language: the link's first, then this session's choice, then the browser's."""
    known = catalogs()
    locale = (st.context.locale or "").replace("_", "-").split("-")[0].lower()
    for code in (st.query_params.get("lang"), st.session_state.get("lang"), locale):
        if code in known:
            return code
    return FALLBACK


def word(key: str, **values: object) -> str:
    """The short label ``key`` in the reader's language. KeyError when the catalog lacks it."""
    label = catalogs()[language()][key]
    return fill(label, values) if values else label
