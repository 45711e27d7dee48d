"""Presenting: one picture fills the screen (assets/components/present, assets/styles/present.css).

All of it happens in the browser: a class on the page's root, which the address says as
``present=1``. Here are its words.
"""

from __future__ import annotations

from ui.component import script
from ui.words import catalogs, language, word

COMMANDS = ("on", "back", "notes", "sentence", "blank", "full", "help", "leave")
#: The keys as the help names them; the catalog says what each does as ``present.key.<name>``.
KEYS = {
    "steps": "→ ← PageDown PageUp",
    "ends": "Home End",
    "play": "Space",
    "notes": "N",
    "add": "A",
    "sentence": "S",
    "blank": "B",
    "full": "F",
    "help": "?",
    "leave": "Esc P",
}

_PRESENTATION = script("present")


def offer_presenting() -> None:
    """Let the keys and the button of the bar begin it. Draws nothing until then."""
    names = ("bar", "close", "entered", "no_notes", *COMMANDS)
    _PRESENTATION(
        key="presentation",
        data={
            "words": {name: word(f"present.{name}") for name in names}
            | {"minutes": catalogs()[language()]["plan.minutes"]},
            "keys": [[key, word(f"present.key.{name}")] for name, key in KEYS.items()],
        },
        height=1,
    )
