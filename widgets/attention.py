"""``attention_view``: the attention explorer on anyone's weights."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from charts.explorer import Attention, explorer_figure, weights_figure
from widgets.arrays import checked_vectors, checked_weights, divided, named
from widgets.heads import HEIGHT, explorer_picture, place_of
from widgets.picture import Picture, catalog, widget

if TYPE_CHECKING:
    from models.arrays import FloatArray
    from widgets.view import View


def attention_view(
    tokens: Sequence[str],
    weights: object,
    *,
    keys: Sequence[str] | None = None,
    q: object = None,
    k: object = None,
    v: object = None,
    layer: int | None = None,
    head: int | None = None,
    lang: str = "en",
    height: int = HEIGHT,
) -> View:
    """Draw attention weights, each row what one query puts on every key.

    tokens: of the S queries. keys: of the T keys, where they are others (cross-attention); without
    them S = T. weights: (S, T), (heads, S, T) or (layers, heads, S, T) as numpy arrays, tensors of
    torch (on any device, with a gradient or not), lists of these or nested lists; with a batch of 1
    as Hugging Face returns ``attentions``: a tuple, a layer each, of (1, heads, T, T).

    q: (layers, heads, S, d). k, v: (layers, heads, T, d), all three or none; with them the picture
    shows how each weight comes about, q · k / √d and softmax, and the weighted sum of v. They have
    to give these weights, to within 0.01.

    layer, head: what it opens on, counted from 0, as in the array; on the screen both count from 1.
    Where no head looks ahead at all the keys after a query are drawn as masked. lang: "en" or "ko".
    height: in pixels.

    ValueError where the shapes do not fit, for NaN, for negative weights, for rows that do not add
    up to 1, for more than 256 tokens or a million numbers (GPT-2 small, all 144 heads: 83 tokens)
    and where q and k do not give the weights. ImportError without anywidget.
    """
    return widget(
        attention_picture(
            tokens, weights, keys, (q, k, v), layer=layer, head=head, lang=lang, height=height
        )
    )


def attention_picture(
    tokens: Sequence[str],
    weights: object,
    keys: Sequence[str] | None = None,
    vectors: tuple[object, object, object] = (None, None, None),
    *,
    layer: int | None = None,
    head: int | None = None,
    lang: str = "en",
    height: int = HEIGHT,
) -> Picture:
    """What ``attention_view`` shows. vectors: q, k and v."""
    words = catalog(lang)
    queries = named(tokens, "tokens")
    asked = queries if keys is None else named(keys, "keys")
    found = checked_weights(weights, queries, asked)
    layers, heads = found.shape[:2]
    at = place_of(layer, head, layers, heads)
    causal = keys is None and not np.triu(found, 1).any()
    if all(each is None for each in vectors):

        def figure(layer: int, head: int) -> dict[str, Any]:
            return weights_figure(queries, asked, found[layer, head], causal)

    elif any(each is None for each in vectors):
        raise ValueError("q, k and v are given all three or not at all")
    else:
        q, k, v = checked_vectors(*vectors, found)
        scaled = divided(q, k, found, causal)

        def figure(layer: int, head: int) -> dict[str, Any]:
            parts = (each[layer, head] for each in (q, k, v, found))
            return explorer_figure(_attention(queries, asked, *parts), causal, scaled)

    titles = [[""] * heads for _ in range(layers)]
    return explorer_picture(figure, found, at, titles, words, height=height)


def _attention(
    queries: list[str],
    keys: list[str],
    q: FloatArray,
    k: FloatArray,
    v: FloatArray,
    weights: FloatArray,
) -> Attention:
    return Attention(
        queries=queries,
        keys=keys,
        query_runs=[(i, 1) for i in range(len(queries))],
        key_runs=[(j, 1) for j in range(len(keys))],
        q=q,
        k=k,
        v=v,
        z=weights @ v,
        dots=q @ k.T,
        weights=weights,
    )
