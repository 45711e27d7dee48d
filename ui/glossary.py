"""The one glossary: each term defined once, in every language, in ``assets/glossary.json``."""

from __future__ import annotations

import json
from functools import cache
from typing import NamedTuple

from ui.words import ASSETS, FALLBACK, language


class Term(NamedTuple):
    """A term as the reader's language writes it, and its one definition."""

    name: str
    definition: str


@cache
def entries() -> dict[str, dict[str, dict[str, str]]]:
    """Term key to language to ``{"name": …, "definition": …}``."""
    return json.loads((ASSETS / "glossary.json").read_text(encoding="utf-8"))


def term(key: str, code: str | None = None) -> Term:
    """The term ``key``. KeyError when the glossary lacks it."""
    entry = entries()[key]
    return Term(**entry.get(code or language(), entry[FALLBACK]))
