"""The pictures of /tokens that live in the browser."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from pages.tokens.figures.embedding import EmbeddingFigure
from pages.tokens.figures.merges import LaddersFigure, LearningFigure
from pages.tokens.figures.token_rows import TokenRowsFigure
from ui.component import component, flat, labels
from ui.parameters import integer, keep_integer, reported
from ui.theme import colours

_TOKEN_ROWS = component("token-cuts")
_MERGES = component("merges")
_EMBEDDING = component("embedding-rows")


def token_rows(key: str, figure: TokenRowsFigure, painted: str, alternative: str) -> None:
    """The text under several tokenizers, what lights up in it in the browser.

    painted: the row whose tokens are painted into the text at first. alternative: the picture in
    words.
    """
    _TOKEN_ROWS(
        key=key,
        data={
            **figure,
            "selected": painted,
            "alternative": alternative,
            "palette": flat(colours()),
            "words": labels("tokens.token_rows."),
        },
    )


def embedding_rows(figure: EmbeddingFigure, alternative: str) -> None:
    """The rows of the embedding that the ids pick, one strip of colours each."""
    _EMBEDDING(
        key="embedding-rows",
        data={
            **figure,
            "alternative": alternative,
            "palette": flat(colours()),
            "words": labels("tokens.embedding."),
        },
    )


def learning(figure: LearningFigure, alternative: str) -> None:
    """Byte-pair encoding learned merge by merge; the query parameter ``merge`` is the place."""
    _merges("learning", figure, alternative, "merge")


def ladders(figure: LaddersFigure, alternative: str) -> None:
    """The learned merges applied to a word; the query parameter ``word`` is the word."""
    _merges("ladders", figure, alternative, "word")


def _keep_place(kind: str, parameter: str) -> None:
    keep_integer(parameter, reported(kind, "place"))


def _merges(kind: str, figure: Mapping[str, object], alternative: str, parameter: str) -> None:
    _MERGES(
        key=kind,
        data={
            **figure,
            "kind": kind,
            "place": integer(parameter, 0, 9999),
            "alternative": alternative,
            "palette": flat(colours()),
            "labels": labels("tokens.merges."),
        },
        on_place_change=partial(_keep_place, kind, parameter),
    )
