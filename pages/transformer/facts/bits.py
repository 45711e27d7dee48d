"""Bits as text, and how few of them are none."""

from __future__ import annotations

from charts.text import fixed

#: Two predictions computed in another order may differ by rounding: so many bits are none.
ROUNDING = 1e-6


def bits(value: float) -> str:
    """Bits to three places: 0 only where nothing but rounding is left."""
    if value < ROUNDING:
        return "0"
    return "<0.001" if value < 5e-4 else fixed(value, 3 if value < 1 else 2)
