"""The labels of ``ui.catalogs`` in the reader's language, and the switch of languages."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Protocol, Self, TypeVar

import streamlit as st

from charts.lines import NAMES
from ui.catalogs import catalogs, filled, written
from ui.texts import FALLBACK, codes


class Labels(Protocol):
    """The labels of a figure: a NamedTuple of strings."""

    _fields: tuple[str, ...]

    @classmethod
    def _make(cls, iterable: Iterable[Any], /) -> Self: ...


Kind = TypeVar("Kind", bound=Labels)
_drawn_in: ContextVar[str | None] = ContextVar("language", default=None)


def languages() -> dict[str, str]:
    """Language code to the language's own name."""
    return {code: written(code).get("language.name", code) for code in codes()}


def language() -> str:
    """The reader's language: the link's first, then this session's choice, then the browser's."""
    if (settled := _drawn_in.get()) is not None:
        return settled
    known = catalogs()
    locale = (st.context.locale or "").replace("_", "-").split("-")[0].lower()
    for code in (st.query_params.get("lang"), st.session_state.get("lang"), locale):
        if code in known:
            return code
    return FALLBACK


@contextmanager
def one_language() -> Generator[None]:
    """The language is looked up once for all that is drawn in here, not again for each word."""
    settled = _drawn_in.set(language())
    try:
        yield
    finally:
        _drawn_in.reset(settled)


def language_of(text: str) -> str:
    """The language whose letters ``text`` has; the reader's or the fallback where several do.

    The catalogs say what their letters are (``language.letters``). One that shares its letters with
    the fallback is taken only where it is the reader's.
    """
    letters = {code: catalog["language.letters"] for code, catalog in catalogs().items()}
    for code in sorted(letters):
        if letters[code] != letters[FALLBACK] and re.search(f"[{letters[code]}]", text):
            return code
    return language() if letters[language()] == letters[FALLBACK] else FALLBACK


def word(key: str, **values: object) -> str:
    """The short label ``key`` in the reader's language. KeyError when the catalog lacks it."""
    return filled(catalogs()[language()], key, values)


def labelled(kind: type[Kind], prefix: str) -> Kind:
    """A figure's labels in the reader's language: field ``x`` is ``<prefix>.x`` of the catalog."""
    return kind._make(word(f"{prefix}.{field}") for field in kind._fields)


def names() -> dict[str, str]:
    """What the language models are called, by model."""
    return NAMES | {"transformer": word("model_name.transformer")}


def language_switch() -> None:
    """Draw the switch at the top of the page. What it says goes into the address as ``lang``.

    Not in the sidebar: on a phone that is closed.

    The widget is not bound to the parameter: Streamlit would write the label ("English") there, and
    drop it altogether where it equals the default. See ui/address.py for how the address keeps it.
    """
    names = languages()
    st.session_state.lang = st.session_state.language_switch = language()
    with st.container(key="language"):
        st.segmented_control(
            word("language.switch"),
            list(names),
            format_func=lambda code: names[code],
            key="language_switch",
            on_change=_keep_language,
            required=True,
            label_visibility="collapsed",
        )


def _keep_language() -> None:
    st.query_params["lang"] = st.session_state.language_switch
