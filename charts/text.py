"""The one place where a number becomes a string.

``tests/number_cases.json`` holds the rules, and this file and its twin in JavaScript to them.
Every function takes whatever ``float()`` takes, a NumPy scalar too.
"""

from __future__ import annotations

import math
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import SupportsFloat

MINUS = "−"
SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
#: A sum of float32 shares is off from 1 by no more than this.
ROUNDING = 1e-6
#: What is smaller is written as a bound by ``percent``, and as a power by ``small_share``.
SMALLEST_SHARE = 0.001
SMALLEST_PERCENT = 1e-6
THREE_DIGITS = Context(prec=3, rounding=ROUND_HALF_UP)


def fixed(value: SupportsFloat, digits: int) -> str:
    """−0.4312: so many decimals; what rounds to zero has no sign."""
    x = float(value)
    if not math.isfinite(x):
        return _not_finite(x)
    text = _rounded(abs(x), digits)
    return MINUS + text if x < 0 and text.strip("0.") else text


def signed(value: SupportsFloat, digits: int) -> str:
    """+0.4312 or −0.4312, for the parts of a sum; what rounds to zero has no sign."""
    text = fixed(value, digits)
    return f"+{text}" if float(value) > 0 and text.strip("0.") else text


def number(value: SupportsFloat) -> str:
    """Three digits that a person reads: 0.0123, 4.56 × 10⁻⁷, and 0 only where it is 0."""
    x = float(value)
    if x == 0 or not math.isfinite(x):
        return "0" if x == 0 else _not_finite(x)
    size, sign = abs(x), MINUS if x < 0 else ""
    mantissa, exponent = _three_digits(size)
    if -3 <= exponent < 3:
        plain = f"{float(f'{mantissa}e{exponent}'):.{2 - exponent}f}"
        return sign + (plain.rstrip("0").rstrip(".") if exponent < 2 else plain)
    if exponent >= 3 and float(whole := _rounded(size, 0)) < 10_000:
        return sign + whole
    return f"{sign}{mantissa} × {_ten_to(exponent)}"


def power(exponent: int) -> str:
    """A power of ten for a scale: 0.01, 1, 10, 10⁻⁶."""
    return f"{10.0**exponent:g}" if abs(exponent) <= 3 else _ten_to(exponent)


def percent(share: SupportsFloat) -> str:
    """12%, 3.4%, 95.9%: 0% and 100% only where it is none and all.

    One decimal below 10% and above 90%, so that a share and its rest add up; ".0" is left out.
    """
    x = float(share)
    if not math.isfinite(x):
        return _not_finite(x)
    if x < 0:
        mirrored = percent(-x)
        bound = {"<": ">", ">": "<"}.get(mirrored[0], "")
        return f"{bound}{MINUS}{mirrored.lstrip('<>')}"
    if x == 0:
        return "0%"
    if x < SMALLEST_SHARE:
        return "<0.1%"
    if 1 <= x <= 1 + ROUNDING:
        return "100%"
    if 0.999 < x < 1.0005:
        return ">99.9%" if x < 1 else ">100%"
    digits = 1 if x < 0.1 or 0.9 < x < 1.1 else 0
    return f"{_rounded(100 * x, digits).removesuffix('.0')}%"


def small_share(share: SupportsFloat) -> str:
    """A share whose smallness is the point: as ``percent``, but 0.052%, then 4.56 × 10⁻⁷."""
    x = float(share)
    if not 0 < abs(x) < SMALLEST_SHARE:
        return percent(x)
    if abs(x) < SMALLEST_PERCENT:
        return number(x)
    digits = 1 - _three_digits(abs(100 * x))[1]
    return f"{fixed(100 * x, digits).rstrip('0')}%"


def count(value: int) -> str:
    """10,000: how many, with a comma between thousands in every language."""
    return f"{value:,}".replace("-", MINUS)


def tenths(value: SupportsFloat) -> str:
    """11.9, 1,234.5: one decimal and a comma between thousands, as a perplexity is written."""
    whole, point, decimals = fixed(value, 1).partition(".")
    return count(int(whole)) + point + decimals if point else whole


def _rounded(size: float, digits: int) -> str:
    """A number from 0 on with so many decimals; half of its exact value goes up."""
    # Only a multiple of 2^-(digits + 1) can lie halfway; format() would round it to even.
    if size < 1e15 and (size * 2.0 ** (digits + 1)).is_integer():
        return f"{Decimal(size).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP):f}"
    return f"{size:.{digits}f}"


def _three_digits(size: float) -> tuple[str, int]:
    """("4.56", -7) of a number above 0; half of its exact value goes up."""
    text = f"{size:.2e}"
    exponent = int(text[5:])
    if (size * 2.0 ** (max(0, 2 - exponent) + 1)).is_integer():
        text = f"{THREE_DIGITS.create_decimal_from_float(size):.2e}"
        exponent = int(text[5:])
    return text[:4], exponent


def _ten_to(exponent: int) -> str:
    return f"10{str(exponent).translate(SUPERSCRIPTS)}"


def _not_finite(x: float) -> str:
    if math.isnan(x):
        return "–"
    return "∞" if x > 0 else f"{MINUS}∞"
