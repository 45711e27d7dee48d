"""A number as text: the table that Python and JavaScript are both held to."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from charts import text

TABLE = json.loads((Path(__file__).parents[1] / "number_cases.json").read_text(encoding="utf-8"))
CASES = [(name, case) for name in TABLE if name != "rules" for case in TABLE[name]]


@pytest.mark.parametrize(("name", "case"), CASES, ids=str)
def test_a_number_is_written_as_the_table_says(name: str, case: list):
    value, *digits, written = case
    value = float(value) if isinstance(value, str) else value
    assert getattr(text, name)(value, *digits) == written


def test_the_table_says_something_of_every_function():
    assert all(len(TABLE[name]) >= 10 for name in TABLE if name != "rules")
    assert set(TABLE) - {"rules"} == set(TABLE["rules"]) - {"all"}


@given(st.floats(0, 1, exclude_min=True, exclude_max=True))
def test_a_share_is_never_written_as_none_or_all(share: float):
    assert text.percent(share) not in ("0%", "100%")
    assert text.small_share(share) != "0"


@given(st.floats(0, 1), st.floats(0, 1))
def test_a_larger_share_is_not_written_as_a_smaller_one(one: float, other: float):
    def value(share: float) -> float:
        written = text.percent(share)
        return {"<0.1%": 0.05, ">99.9%": 99.95}.get(written) or float(written.rstrip("%"))

    low, high = sorted([one, other])
    assert value(low) <= value(high)


@given(st.floats(-1e300, 1e300))
def test_three_digits_are_near(x: float):
    written = text.number(x).replace("−", "-")
    mantissa, _, exponent = written.partition(" × 10")
    back = exponent.translate(str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")) or "0"
    assert float(f"{mantissa}e{back}") == pytest.approx(x, rel=0.0051)


def test_where_smallness_is_the_point_it_is_written():
    shares = (0.0, 4.56e-7, -4.56e-7, 1e-6, 3.48e-5, -5.22e-4, 9.99e-4, 0.0031, 0.18)
    written = ["0%", "4.56 × 10⁻⁷", "−4.56 × 10⁻⁷", "0.0001%", "0.0035%", "−0.052%", "0.1%"]
    written += ["0.3%", "18%"]
    assert [text.small_share(share) for share in shares] == written


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (11.94, "11.9"),
        (0.25, "0.3"),
        (999.96, "1,000.0"),
        (1234567.05, "1,234,567.1"),
        (-0.01, "0.0"),
        (np.inf, "∞"),
        (np.nan, "–"),
    ],
)
def test_tenths_have_commas_between_thousands(value: float, written: str):
    assert text.tenths(value) == written


@pytest.mark.parametrize("kind", [np.float32, np.float64])
def test_numpy_scalars_are_numbers(kind: type):
    assert text.percent(kind(0.125)) == "13%"
    assert text.number(kind(0.5)) == "0.5"
    assert text.fixed(kind(-0.25), 1) == "−0.3"
