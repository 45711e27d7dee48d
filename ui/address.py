"""The addresses of pages: what a link carries, and what is done in the browser's address bar.

The address bar always says the language and the sentence, so that it can be passed on. Streamlit
writes a bound parameter only when the visitor changes it, drops one that equals its default and
takes unbound ones away when another page is opened; what is missing is put back in the browser.
There, too, the history is held to one entry a page: Back leads to the page before.

The theme menu changes the page's colours without a rerun, but charts are drawn in colours chosen
here: one rerun is asked for when the page looks other than it was drawn.
"""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlencode

import streamlit as st

from ui.component import script
from ui.internals import refresh_parameters
from ui.question import GUESS, WHEN, asks_first
from ui.road import ROAD, Stop
from ui.sentence import KEY, SOURCE, check, recall_sentence, remember_sentence
from ui.source import chosen_source
from ui.words import language

_KEEPER = script("address")


def carried() -> dict[str, str]:
    """The query parameters that go along to every page."""
    remember_sentence()
    source = chosen_source()
    own = {"lang": language(), "text": check(st.session_state[KEY]).text}
    if asks_first():
        own[GUESS] = WHEN[1]
    return own if source is None else own | {SOURCE: check(source).text}


def addresses(stops: Iterable[Stop]) -> dict[Stop, str]:
    """The relative addresses of pages with what a link carries."""
    query = urlencode(carried())
    return {stop: f"./{stop.path}?{query}" for stop in stops}


def page_link(stop: Stop, label: str | None = None) -> None:
    """A link to a page that exists."""
    st.page_link(stop.page(), label=label or stop.title, query_params=carried())


def keep_address(page: str) -> None:
    """Complete the address of ``page``. Draws nothing.

    Goes to another page where a link of the map was followed; the sentence goes along by itself,
    as it is bound to its widget.
    """
    refresh_parameters()
    recall_sentence()
    runs = st.session_state.get("address_runs", 0) + 1
    st.session_state.address_runs = runs
    # The count makes each run's data new, and new data is what makes the component run.
    with st.container(key="address"):
        found = _KEEPER(
            key="address-keeper",
            data={**carried(), "page": page, "run": runs, "theme": st.context.theme.type},
            on_theme_change=lambda: None,
            on_go_change=lambda: None,
            height=1,
        )
    for stop in ROAD:
        if stop.built and stop.key == found.go:
            st.switch_page(stop.page(), query_params={"lang": language()})
