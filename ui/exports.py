"""Saving a picture: PNG, SVG, CSV, JSON, HTML, made in the browser (assets/components/exports).

Only a page that works offline asks the server for anything (serving/saving.py). A rerun sends
words and what the page is called.
"""

from __future__ import annotations

from ui.component import script
from ui.road import Stop
from ui.words import catalogs, language, word

#: The entries of the menu, by the endings of the files.
FORMATS = ("png", "svg", "csv", "json", "html")
WORDS = ("button", "failed", "model", "sentence")

_EXPORTS = script("exports")


def offer_exports(here: Stop) -> None:
    """Let every picture of the page ``here`` be saved. Draws nothing; the buttons lie on them."""
    catalog = catalogs()[language()]
    view = f"{here.folder}.view."
    _EXPORTS(
        key="exports",
        data={
            "words": {name: word(f"exports.{name}") for name in WORDS},
            "formats": {name: word(f"exports.{name}") for name in FORMATS},
            "key": here.key,
            "title": here.title,
            "model": catalog.get(f"{here.folder}.exports.model", ""),
            "language": language(),
            "credit": word("exports.credit"),
            "views": {
                label: key.removeprefix(view)
                for key, label in catalog.items()
                if key.startswith(view)
            },
        },
        height=1,
    )
