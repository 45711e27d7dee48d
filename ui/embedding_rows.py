"""The rows of the embedding that the ids pick, one strip of colours each."""

from __future__ import annotations

from typing import Any

from ui.component import component, flat, labels
from ui.theme import colours

_COMPONENT = component("embedding-rows")


def embedding_rows(figure: dict[str, Any], alternative: str) -> None:
    """Mount ``charts.token_embeddings.embeddings_figure``. alternative: the same in words."""
    _COMPONENT(
        key="embedding-rows",
        data=figure
        | {
            "alternative": alternative,
            "palette": flat(colours()),
            "words": labels("rows."),
        },
    )
