"""What a page keeps in its address: the one checked way to read it, and the choices bound to it.

A link may say anything. What it says is read here, held to what the page can show, and left out
where it cannot; a widget bound to a parameter reads it by itself, after ``check_address``.
Positions count from 1 in the address, as on the page, and from 0 in the code.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar, overload

import streamlit as st

from ui.internals import drop_parameters, given_parameters
from ui.words import word

Choice = TypeVar("Choice", bound=str)

#: Parameters that hold what the visitor wrote: any text is one.
WRITTEN = frozenset({"text", "source", "twin", "truth", "new", "q", "lab.try", "plan"})
#: Parameters of which nothing at all may be chosen.
MAY_BE_EMPTY = re.compile(r"lab\.models|transformer\.on\.\d+")
#: The largest number that every widget takes.
LARGEST = 1e12
#: More characters than any choice has.
LONGEST = 200


def check_address() -> None:
    """Drop what no widget can take from the address: before any is drawn, in every run.

    Streamlit clamps or drops most of it by itself, but stops at an infinite number, at one of 400
    digits and at a choice of nothing.
    """
    given = given_parameters()
    drop_parameters([name for name, values in given.items() if not _usable(name, values)])


def _usable(name: str, values: Sequence[str]) -> bool:
    if name in WRITTEN:
        return True
    if not any(values):
        return MAY_BE_EMPTY.fullmatch(name) is not None
    return all(len(value) <= LONGEST and not _too_large(value) for value in values)


def _too_large(value: str) -> bool:
    try:
        return not abs(float(value)) <= LARGEST  # also where it is not a number: "nan"
    except ValueError:
        return False


@overload
def integer(name: str, low: int, high: int, default: int) -> int: ...
@overload
def integer(name: str, low: int, high: int, default: None = None) -> int | None: ...
def integer(name: str, low: int, high: int, default: int | None = None) -> int | None:
    """The whole number of the parameter, ``default`` where there is none from low to high."""
    return _integer(st.query_params.get(name, ""), low, high, default)


@overload
def position(name: str, count: int, default: int) -> int: ...
@overload
def position(name: str, count: int, default: None = None) -> int | None: ...
def position(name: str, count: int, default: int | None = None) -> int | None:
    """One of ``count`` places, counted from 0; ``default`` where the parameter is none of them."""
    found = integer(name, 1, count)
    return default if found is None else found - 1


def pairs(name: str, rows: int, columns: int, most: int) -> list[tuple[int, int]]:
    """``pin=5.2,3.1`` as (row, column) counted from 0, each once, in order.

    At most the first ``most``, and of those only the ones that lie in rows × columns.
    """
    found: dict[tuple[int, int], None] = {}
    for pair in st.query_params.get(name, "").split(",")[:most]:
        row, _, column = pair.partition(".")
        i, j = _integer(row, 1, rows, None), _integer(column, 1, columns, None)
        if i is not None and j is not None:
            found[i - 1, j - 1] = None
    return list(found)


def option(name: str, options: Sequence[str]) -> str:
    """One of ``options``, the first by default."""
    given = st.query_params.get(name, "")
    return given if given in options else options[0]


def match(name: str, pattern: re.Pattern[str]) -> re.Match[str] | None:
    """The parameter as the pattern reads all of it."""
    return pattern.fullmatch(st.query_params.get(name, "")[:LONGEST])


def _integer(given: str, low: int, high: int, default: int | None) -> int | None:
    if not (given.isascii() and given.isdecimal() and len(given) <= len(str(high))):
        return default
    return int(given) if low <= int(given) <= high else default


def reported(component: str, name: str) -> object:
    """What a picture reports as ``name``: anything at all, None where it has reported nothing.

    component: its key. A client may report for a picture that is not on its page.
    """
    state = st.session_state.get(component)
    return state.get(name) if isinstance(state, Mapping) else None


def keep_integer(name: str, value: object) -> None:
    """Write what a picture reports into the address; whatever is no whole number is ignored."""
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= LARGEST:
        st.query_params[name] = str(value)


def keep_option(name: str, value: object, options: Sequence[str]) -> None:
    """The same for one of ``options``; the first, which is the default, is not written."""
    if value == options[0]:
        st.query_params.pop(name, None)
    elif isinstance(value, str) and value in options:
        st.query_params[name] = value


def keep_pairs(name: str, found: Iterable[tuple[int, int]]) -> None:
    """Pairs counted from 0, as ``pairs`` reads them; no parameter where there are none."""
    written = ",".join(f"{i + 1}.{j + 1}" for i, j in found)
    if written:
        st.query_params[name] = written
    else:
        st.query_params.pop(name, None)


def reported_pairs(value: object) -> list[tuple[int, int]]:
    """The pairs of whole numbers, none of them negative, among what a picture reports."""
    if not isinstance(value, list):
        return []
    return [
        (pair[0], pair[1])
        for pair in value
        if isinstance(pair, list)
        and len(pair) == 2
        and all(type(n) is int and 0 <= n <= LARGEST for n in pair)
    ]


# --- choices that are widgets, bound to the address -----------------------------------------------


def choose(key: str, options: Sequence[Choice], label: str | None = None) -> Choice:
    """One of ``options``, the first by default; the catalog calls them ``<key>.<option>``."""
    chosen = st.segmented_control(
        label or word(key),
        list(options),
        default=options[0],
        format_func=lambda option: word(f"{key}.{option}"),
        key=key,
        bind="query-params",
        required=True,
        label_visibility="collapsed" if label is None else "visible",
    )
    return chosen or options[0]


def chosen(key: str, options: Sequence[Choice]) -> Choice:
    """What ``choose`` is going to return in this run: for what stands above it on the page."""
    known = st.session_state.get(key)
    given = st.query_params.get(key, "")  # what a reader reads: "Encoder–decoder"
    of_visit = [each for each in options if each == known]
    of_link = [each for each in options if word(f"{key}.{each}") == given]
    return [*of_visit, *of_link, *options][0]


def step_of(
    key: str, steps: int, label: str, default: int | None = None, named: bool = True
) -> int:
    """A step of the text, counted from 1; ``default`` until another is chosen, or else the last.

    named: whether the label is shown.
    """
    if steps < 2:
        return steps
    usual, before = default or steps, f"{key}.usual"
    chosen = st.session_state.get(key)
    if chosen is not None and (chosen > steps or chosen == st.session_state.get(before)):
        st.session_state[key] = usual
    st.session_state[before] = usual
    shown = "visible" if named else "collapsed"
    return st.slider(label, 1, steps, usual, key=key, bind="query-params", label_visibility=shown)


def go_on(key: str, option: str, label: str) -> None:
    """A button to the next part of a lesson whose parts are chosen by ``choose(key, …)``."""

    def turn() -> None:
        st.session_state[key] = option

    st.button(label, icon=":material/arrow_forward:", on_click=turn, key="go-on")
