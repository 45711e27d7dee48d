"""Numbers and pictures small enough for the browser: base64 of float32, and of palette PNGs."""

from __future__ import annotations

import base64
import io
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from charts.palette import Scale

if TYPE_CHECKING:
    from numpy.typing import NDArray


def packed(array: NDArray[np.number]) -> str:
    """The float32 values of ``array``, little-endian, in base64."""
    return base64.b64encode(np.ascontiguousarray(array, "<f4").tobytes()).decode("ascii")


def picture(
    values: NDArray[np.number], scale: Scale, low: float, high: float, levels: int = 64
) -> str:
    """A matrix as a PNG of one pixel a cell, as a ``data:`` address.

    values (rows, columns): drawn in ``levels`` colours of ``scale`` from ``low`` to ``high``, what
    lies beyond them as the last colour. Where the picture is a thumbnail that is enough; numbers
    are sent by ``packed``.
    """
    share = (np.asarray(values, np.float64) - low) / (high - low)
    level = np.rint(np.clip(share, 0, 1) * (levels - 1)).astype(np.uint8)
    stops = np.array([at for at, _ in scale])
    channels = np.array([[int(c[i : i + 2], 16) for i in (1, 3, 5)] for _, c in scale])
    at = np.linspace(0, 1, levels)
    colours = np.stack([np.interp(at, stops, channels[:, n]) for n in range(3)], axis=1)
    image = Image.fromarray(level, "P")
    image.putpalette(np.rint(colours).astype(np.uint8).tobytes())
    file = io.BytesIO()
    image.save(file, "PNG", optimize=True)
    return "data:image/png;base64," + base64.b64encode(file.getvalue()).decode("ascii")
