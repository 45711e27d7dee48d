"""Numbers and pictures small enough for the browser: base64 of float32, and of palette PNGs.

For a page that is saved, where every byte stays: numbers in 22 bits, in base 85.
"""

from __future__ import annotations

import base64
import io
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

from charts.palette import Scale

if TYPE_CHECKING:
    from numpy.typing import NDArray


#: Of base 85 as Python writes it: what an HTML file cannot hold as it stands, and its place.
ESCAPED = str.maketrans("<&", ",.")
#: Bits of a number in a page that is saved.
BITS = 22
MIDDLE = 2 ** (BITS - 1)


def packed(array: NDArray[np.number]) -> str:
    """The float32 values of ``array``, little-endian, in base64."""
    return base64.b64encode(np.ascontiguousarray(array, "<f4").tobytes()).decode("ascii")


def rounded(rows: NDArray[np.floating]) -> dict[str, Any]:
    """The values of ``rows`` (N, W) in 22 bits each, within 3e-7 of the largest of their row.

    So near, a product of a query and a key errs no more than float32 itself does in the sum.
    "largest": N numbers. "digits": the shares of them one after another, the lowest bit first, in
    base 85.
    """
    largest = np.abs(rows).max(axis=1, initial=1e-30).astype(np.float64)
    whole = np.rint(rows / largest[:, None] * (MIDDLE - 1)).astype(np.int64) + MIDDLE
    four = whole.astype("<u4").view(np.uint8).reshape(-1, 4)
    bits = np.unpackbits(four, axis=1, bitorder="little")[:, :BITS]
    data = np.packbits(bits, bitorder="little").tobytes()
    data += bytes(4 + -len(data) % 4)  # four bytes are read at once, the last time too
    digits = base64.b85encode(data).decode("ascii").translate(ESCAPED)
    return {"digits": digits, "largest": [float(f"{x:.9g}") for x in largest]}


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
