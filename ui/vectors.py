"""The two arrows of /dot-product: all that moves there moves in the browser.

The picture reads its place from the address (``a``, ``b``, ``pair``, ``onto``) and keeps it there
by itself: a drag would otherwise be a rerun for every move.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ui.component import component, flat, labels
from ui.theme import colours

_COMPONENT = component("vectors")


def vectors(tokens: Sequence[str], dots: NDArray[np.floating], dimensions: int) -> None:
    """Mount the picture.

    tokens: the reader's own, length T; their embeddings can be put in place of the arrows.
    dots: (T, T), the embeddings' dot products, squared lengths on the diagonal. dimensions: theirs.
    """
    words = labels("vectors.")
    for name in ("full", "pair_note"):
        words[name] = words[name].replace("{dimensions}", str(dimensions))
    _COMPONENT(
        key="vectors",
        data={
            "tokens": list(tokens),
            "dots": base64.b64encode(np.ascontiguousarray(dots, "<f4").tobytes()).decode(),
            "palette": flat(colours()),
            "words": words,
        },
    )
