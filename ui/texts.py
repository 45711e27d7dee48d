"""The files of texts. A damaged one is told in the log and left out, and the pages go on without.

A language is files: ``assets/words/fr.json``, ``assets/glossary/fr.json`` and, in each lesson's
folder, ``fr.json`` and ``fr.md``.
"""

from __future__ import annotations

import json
import logging
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
ASSETS = ROOT / "assets"
PAGES = ROOT / "pages"
#: In which language a text is looked for that the reader's lacks.
FALLBACK = "en"

log = logging.getLogger("seq2see")


def text_files(pattern: str) -> list[Path]:
    """The files that fit, seen from the root: ``assets/words/*.json``."""
    return sorted(ROOT.glob(pattern))


def codes() -> list[str]:
    """The languages that there are: the names of the files in ``assets/words``."""
    return [path.stem for path in text_files("assets/words/*.json")]


def ranked(code: str) -> list[str]:
    """The languages in the order in which a text is looked for, ``code`` first."""
    return sorted({*codes(), code}, key=lambda each: (each != code, each != FALLBACK, each))


@cache
def read_text(path: Path) -> str | None:
    """What a file says; None where it is missing or no text."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeError) as error:
        log.error("%s cannot be read: %s", path, error)
        return None


@cache
def read_object(path: Path) -> dict[str, Any] | None:
    """The JSON object of a file; None where the file is missing, damaged or something else."""
    text = read_text(path)
    try:
        found = json.loads(text) if text is not None else None
    except (ValueError, RecursionError) as error:
        log.error("%s is no JSON: %s", path, error)
        return None
    return found if isinstance(found, dict) else None


def unreadable(code: str, folder: str) -> list[str]:
    """The files for want of which a lesson is not shown as the language ``code`` writes it."""
    texts = ("assets/words/{}.json", "assets/glossary/{}.json")
    texts += (f"pages/{folder}/{{}}.json", f"pages/{folder}/{{}}.md")
    found: list[str] = []
    for pattern in texts:
        path = ROOT / pattern.format(code)
        read = read_object if path.suffix == ".json" else read_text
        others = any((ROOT / pattern.format(each)).exists() for each in codes())
        if others and read(path) is None:
            found.append(pattern.format(code))
    return found


def forget() -> None:
    """Read the files anew, as after a change of them in a test."""
    read_text.cache_clear()
    read_object.cache_clear()
