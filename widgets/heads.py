"""The attention explorer with every head to choose from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from charts.explorer import WORDS, matrix_fact, thumbnails
from ui.catalogs import Catalog, spoken
from widgets.picture import Choice, Picture, difference, themes

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.arrays import FloatArray

#: In pixels, unless one says so: as high as on a page of the app.
HEIGHT = 640
#: Pixels of a thumbnail's side.
SMALL = 64


def explorer_picture(
    figure: Callable[[int, int], dict[str, Any]],
    weights: FloatArray,
    at: tuple[int, int],
    titles: Sequence[Sequence[str]],
    words: Catalog,
    ranking: Sequence[tuple[int, int]] = (),
    height: int = HEIGHT,
) -> Picture:
    """figure: layer, head → what the explorer is sent of it. weights (L, heads, S, T).

    at: the layer and head that it opens on; all of them count from 0. titles: L × heads, what each
    is called, "" for nothing. ranking: as in ``charts.explorer.thumbnails``.
    """
    layers, heads = weights.shape[:2]

    def one(layer: int, head: int) -> dict[str, Any]:
        found = figure(layer, head)
        fact = matrix_fact(found["queries"], weights[layer, head], found["keys"])
        return found | {"alternative": spoken(words, "explorer", fact)}

    first = one(*at)
    first |= {"heads": None, "pins": list[Any](), "words": WORDS.of(words)}
    if layers * heads == 1:
        return Picture("explorer", first, height, themes())
    options = {
        f"{layer + 1}.{head + 1}": difference(first, one(layer, head))
        | {"heads": {"layer": layer, "head": head}}
        for layer in range(layers)
        for head in range(heads)
    }

    def small(palette: Palette) -> dict[str, Any]:
        every = thumbnails(pooled(weights), titles, *at, palette, ranking)
        return {"heads": every | {"byLayer": False}}

    choices = {"head": Choice(("layer", "head"), options)}
    return Picture("explorer", first, height, themes(small), choices)


def pooled(weights: FloatArray) -> FloatArray:
    """Weights (L, heads, S, T) for thumbnails: of more than SMALL tokens the largest of a block."""
    s, t = weights.shape[2:]
    by = -(-max(s, t) // SMALL)
    padded = np.pad(weights, ((0, 0), (0, 0), (0, -s % by), (0, -t % by)))
    rows, columns = padded.shape[2] // by, padded.shape[3] // by
    return padded.reshape(*weights.shape[:2], rows, by, columns, by).max(axis=(3, 5))


def place_of(layer: int | None, head: int | None, layers: int, heads: int) -> tuple[int, int]:
    """Layer and head as they were asked for, from 0; ValueError where there is none."""
    for name, number, count in (("layer", layer, layers), ("head", head, heads)):
        if number is not None and not 0 <= number < count:
            raise ValueError(f"{name} is 0 … {count - 1}, not {number}")
    return layer or 0, head or 0
