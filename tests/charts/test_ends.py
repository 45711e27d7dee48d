"""Names at the ends of lines lie in the picture, in the order of the lines, apart."""

from __future__ import annotations

from typing import Literal

import numpy as np
import pytest

from charts.ends import APART, End, end_names, spread, stacked


@pytest.mark.parametrize(
    "places",
    [
        [],
        [0.5],
        [0.1, 0.4, 0.9],
        [0.5, 0.5, 0.5, 0.5],
        [1.0, 0.99, 0.98],
        [0.0, 0.0, 1.0],
        [-3.0, 0.2, 4.0],
    ],
)
def test_names_are_apart_and_in_order(places):
    found = np.array(spread(places))
    assert len(found) == len(places)
    assert ((found >= 0) & (found <= 1)).all()
    order = np.argsort(places, kind="stable")
    assert (np.diff(found[order]) >= APART - 1e-9).all()


def test_names_that_do_not_touch_stay_where_their_lines_end():
    assert spread([0.2, 0.8, 0.5]) == [0.2, 0.8, 0.5]


def test_names_that_touch_form_a_pile_around_their_middle():
    found = stacked([0.9, 0.1, 0.88, 0.92], apart=0.1, line=20)
    assert [place for place, _ in found] == pytest.approx([0.9, 0.1, 0.9, 0.9])
    assert [up for _, up in found] == [0, 0, -20, 20]
    assert stacked([], 0.1, 20) == []


def test_a_name_stands_beside_the_plot_with_its_number():
    ends = [End("RNN", "3%", 0.2, "#111111"), End("GRU", "40%", 0.9, "#222222")]
    sides: tuple[tuple[Literal["left", "right"], int], ...] = (("left", 0), ("right", 1))
    for side, x in sides:
        notes = end_names(ends, side)
        assert [note["text"] for note in notes] == ["<b>RNN</b><br>3%", "<b>GRU</b><br>40%"]
        assert {note["x"] for note in notes} == {x}
