"""Questions: their choices, the true one, and how far from it each of the others is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from charts.facts import fact
from charts.question import EDGES, MOST, Item, Spot, banded, counted_or_close, largest, points
from charts.text import percent

ASK, WHY = fact("ask"), fact("why")
SHARES = st.floats(0, 1)


def items(values: list[float]) -> list[Item]:
    return [Item(f"w{n}", value, Spot("key", n)) for n, value in enumerate(values)]


@given(st.lists(SHARES, max_size=12))
def test_the_largest_is_the_answer_among_its_runners_up(values):
    found = largest(items(values), ASK, lambda n: fact("why", n=n), ("head",))
    ranked = sorted(values, reverse=True)
    if len(values) < 2 or percent(ranked[0]) == percent(ranked[1]):
        assert found is None
        return
    assert found is not None
    best = values.index(ranked[0])
    assert found.number == ranked[0]
    assert found.choices[found.answer].name == f"w{best}"
    assert found.why.values == {"n": best}
    assert len(found.choices) == min(len(values), MOST)
    places = [choice.spot.n for choice in found.choices if choice.spot]
    assert places == sorted(places)  # where it stands does not say which one it is
    assert sorted((values[int(n)] for n in places), reverse=True) == ranked[:MOST]
    for choice, place in zip(found.choices, places, strict=True):
        right = int(place) == best
        assert choice.told.key == ("guess.right" if right else "guess.share")
        if not right:
            assert choice.told.values["points"] == points(ranked[0] - values[int(place)])
            assert 2 <= int(str(choice.told.values["rank"])) <= MOST


def test_what_are_no_shares_have_no_percentage_points():
    found = largest(items([3.0, 9.5]), ASK, lambda _: WHY, (), str)
    assert found is not None
    assert found.choices[0].told == fact(
        "guess.other", mine="w0", value="3.0", answer="w1", best="9.5", rank=2
    )


@given(st.floats(-1, 2) | st.just(float("nan")))
def test_a_share_lies_in_the_band_that_is_the_answer(share):
    found = banded(share, ASK, WHY, ("chart",))
    if not 0 <= share <= 1:
        assert found is None
        return
    assert found is not None
    assert len(found.choices) == len(EDGES) + 1
    bands = [(c.spot.n, c.spot.to) for c in found.choices if c.spot]
    low, high = bands[found.answer]
    assert low <= share or found.answer == len(EDGES)
    assert share < high or high == 1
    assert [b[0] for b in bands[:-1]] == [b[1] for b in bands[1:]]  # they join, from the top down
    keys = [choice.told.key for choice in found.choices]
    before, after = keys[: found.answer], keys[found.answer + 1 :]
    assert keys[found.answer] == "guess.right_band"
    assert set(before) <= {"guess.too_high"}
    assert set(after) <= {"guess.too_low"}


def test_bands_have_no_place_of_their_own_where_the_scale_is_not_one_of_powers():
    found = banded(0.2, ASK, WHY, ("chart",), powers=False)
    assert found is not None
    assert {choice.spot for choice in found.choices} == {Spot("chart")}


@given(st.integers(0, 99), st.lists(st.integers(0, 99), max_size=8))
def test_a_number_stands_among_others_in_order(true, others):
    found = counted_or_close(float(true), list(map(float, others)), ASK, WHY, (), Spot("cut"))
    if not set(others) - {true}:
        assert found is None
        return
    assert found is not None
    names = [int(str(choice.name)) for choice in found.choices]
    assert names == sorted(set(names))
    assert 2 <= len(names) <= MOST
    assert names[found.answer] == true
    for name, choice in zip(names, found.choices, strict=True):
        if name == true:
            assert choice.told.key == "guess.right_number"
        else:
            assert choice.told.key == ("guess.more" if name > true else "guess.fewer")
            assert choice.told.values["off"] == str(abs(name - true))
