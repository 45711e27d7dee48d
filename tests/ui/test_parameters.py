"""Reading the address: what it says is held to what the page can show."""

from __future__ import annotations

import re
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as hypo

from ui import parameters
from ui.parameters import (
    check_address,
    chosen,
    integer,
    keep_integer,
    keep_option,
    keep_pairs,
    match,
    option,
    pairs,
    position,
    reported_pairs,
)

ANYTHING = hypo.text(hypo.characters(), max_size=60)


@pytest.fixture
def address(monkeypatch) -> dict[str, str]:
    """The parameters of the address, as a page reads and writes them."""
    parameters_: dict[str, str] = {}
    monkeypatch.setattr(parameters, "st", SimpleNamespace(query_params=parameters_))
    return parameters_


@pytest.mark.parametrize(
    ("given", "found"),
    [("3", 3), ("1", 1), ("9", 9), ("0", None), ("10", None), ("03", None), ("-1", None)]
    + [(odd, None) for odd in ("", " 3", "3 ", "+3", "3.0", "1e0", "²", "٣", "９", "x", "9" * 999)],
)
def test_an_integer_is_one_from_low_to_high(address, given, found):
    address["n"] = given
    assert integer("n", 1, 9) == found
    assert integer("n", 1, 9, 5) == (5 if found is None else found)
    assert position("n", 9) == (None if found is None else found - 1)
    assert position("n", 9, 0) == (0 if found is None else found - 1)


def test_what_is_not_given_is_the_default(address):
    assert integer("n", 0, 9) is None
    assert integer("n", 0, 9, 4) == 4
    assert option("o", ("a", "b")) == "a"
    assert pairs("p", 3, 3, 4) == []
    assert match("m", re.compile("x")) is None


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ("2.6,1.1", [(1, 5), (0, 0)]),
        ("2.6,2.6,3.1", [(1, 5), (2, 0)]),
        ("2.6,99.1,1.99,x,²,0.1,1.0,1,1.1.1, 1.1,,1.1", [(1, 5)]),
        ("1.1,1.2,1.3,1.4,1.5", [(0, 0), (0, 1), (0, 2), (0, 3)]),
    ],
)
def test_pairs_are_those_that_exist(address, given, found):
    address["p"] = given
    assert pairs("p", 3, 6, 4) == found


@pytest.mark.parametrize(
    ("visit", "link", "found"),
    [
        ({}, {}, "one"),
        ({}, {"view": "The second"}, "two"),
        ({}, {"view": "two"}, "one"),
        ({"view": "two"}, {"view": "The first"}, "two"),
        ({"view": "gone"}, {"view": "The second"}, "two"),
    ],
)
def test_what_will_be_chosen_is_that_of_the_visit_or_what_the_link_names(
    monkeypatch, visit, link, found
):
    page = SimpleNamespace(query_params=link, session_state=visit)
    monkeypatch.setattr(parameters, "st", page)
    names = {"view.one": "The first", "view.two": "The second"}
    monkeypatch.setattr(parameters, "word", names.__getitem__)
    assert chosen("view", ("one", "two")) == found


def test_an_option_is_one_of_them(address):
    address["o"] = "b"
    assert option("o", ("a", "b")) == "b"
    address["o"] = "c"
    assert option("o", ("a", "b")) == "a"


@given(ANYTHING)
def test_anything_may_stand_in_the_address(given):
    held = SimpleNamespace(query_params={"n": given})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parameters, "st", held)
        assert integer("n", 0, 40, 7) in range(41)
        assert position("n", 3) in (None, 0, 1, 2)
        assert option("n", ("a", "b")) in ("a", "b")
        assert all(i < 3 and j < 4 for i, j in pairs("n", 3, 4, 5))
        match("n", re.compile("[a-z]*"))


def test_what_is_kept_is_read_again(address):
    keep_integer("n", 3)
    keep_option("o", "b", ("a", "b"))
    keep_pairs("p", [(1, 5), (0, 0)])
    assert address == {"n": "3", "o": "b", "p": "2.6,1.1"}
    assert integer("n", 0, 9) == 3
    assert option("o", ("a", "b")) == "b"
    assert pairs("p", 6, 6, 4) == [(1, 5), (0, 0)]
    keep_option("o", "a", ("a", "b"))
    keep_pairs("p", [])
    assert address == {"n": "3"}


@pytest.mark.parametrize("odd", [None, "3", 1.5, True, -1, 10**40, [3], {"n": 3}, float("nan")])
def test_what_a_picture_may_not_report_is_ignored(address, odd):
    keep_integer("n", odd)
    keep_option("o", odd, ("a", "b"))
    assert address == {}


def test_reported_pairs_are_pairs_of_whole_numbers():
    assert reported_pairs([[1, 2], [1], [1, "2"], [True, 2], 3, [3, 4, 5], [5, 6]]) == [
        (1, 2),
        (5, 6),
    ]
    assert reported_pairs(None) == reported_pairs({"a": 1}) == reported_pairs("12") == []


def dropped(monkeypatch, given: dict[str, list[str]]) -> set[str]:
    found: list[str] = []
    monkeypatch.setattr(parameters, "given_parameters", lambda: given)
    monkeypatch.setattr(parameters, "drop_parameters", found.extend)
    check_address()
    return set(found)


@pytest.mark.parametrize("value", ["", "inf", "-Infinity", "nan", "1e400", "9" * 400, "x" * 201])
def test_what_no_widget_takes_is_dropped(monkeypatch, value):
    assert dropped(monkeypatch, {"a": [value], "b": ["1"], "c": ["1", value]}) == (
        {"a"} if not value else {"a", "c"}
    )
    assert not dropped(monkeypatch, {name: [value] for name in parameters.WRITTEN})


def test_what_a_widget_takes_stays(monkeypatch):
    values = ["0", "-1", "1.5", "1e-3", "Hidden states", "은닉 상태", "2.6,1.1", "x" * 200, "infer"]
    assert not dropped(monkeypatch, {f"p{n}": [value] for n, value in enumerate(values)})
    assert dropped(monkeypatch, {"lab.models": [""], "transformer.on.2": [""], "of": [""]}) == {
        "of"
    }
