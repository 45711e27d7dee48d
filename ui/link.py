"""Links between the pages. Every link carries the sentence and the language."""

from __future__ import annotations

from urllib.parse import urlencode

import streamlit as st

from ui.road import Stop
from ui.sentence import KEY, check, remember_sentence
from ui.words import language


def carried() -> dict[str, str]:
    """The query parameters that go along to every page."""
    remember_sentence()
    return {"lang": language(), "text": check(st.session_state[KEY]).text}


def address(stop: Stop) -> str:
    """The relative address of a page with what it carries."""
    return f"./{stop.path}?{urlencode(carried())}"


def page_link(stop: Stop, label: str | None = None) -> None:
    """A link to a page that exists."""
    st.page_link(stop.page(), label=label or stop.title, query_params=carried())
