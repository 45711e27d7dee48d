"""What becomes of an error in a page: a sentence for the visitor, one line for the log."""

from __future__ import annotations

import json
import logging
import traceback
from pathlib import Path

log = logging.getLogger("seq2see")

ROOT = Path(__file__).resolve().parent.parent


def line(error: Exception) -> str:
    """The error as one line of JSON: its type and the innermost places, not what a visitor typed.

    The message of an error can hold the text that led to it, so it is left out.
    """
    places = [
        f"{_short(each.filename)}:{each.lineno}"
        for each in traceback.extract_tb(error.__traceback__)
    ]
    return json.dumps({"event": "page failed", "error": type(error).__name__, "at": places[-4:]})


def _short(file: str) -> str:
    path = Path(file)
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else path.name


def on_script_error(error: Exception) -> bool:
    """For ``st.App``: says so on the page and in the log, and keeps Streamlit from doing it."""
    log.error(line(error))
    from ui.errors import unexpected
    from ui.measured import failed

    failed(error)
    unexpected()
    return True
