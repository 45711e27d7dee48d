"""The text under several tokenizers; what lights up in it does so in the browser."""

from __future__ import annotations

from typing import Any

from ui.component import component, flat, labels
from ui.theme import colours

_COMPONENT = component("cuts")


def cuts(key: str, figure: dict[str, Any], selected: str, alternative: str) -> None:
    """Mount ``charts.token_rows.rows_figure``.

    selected: the row whose cuts are drawn into the text at first. alternative: the same in words.
    A row without "tokens" shows its "note" instead.
    """
    _COMPONENT(
        key=key,
        data=figure
        | {
            "selected": selected,
            "alternative": alternative,
            "palette": flat(colours()),
            "words": labels("cuts."),
        },
    )
