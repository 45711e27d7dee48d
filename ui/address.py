"""What only the browser can do: the address bar, its history, and telling of a change of theme.

The address bar always says the language and the sentence, so that it can be passed on. Streamlit
writes a bound parameter only when the visitor changes it, drops one that equals its default and
takes unbound ones away when another page is opened; what is missing is put back in the browser.
There, too, the history is held to one entry a page: Back leads to the page before.

The theme menu changes the page's colours without a rerun, but charts are drawn in colours chosen
here: one rerun is asked for when the page looks other than it was drawn.
"""

from __future__ import annotations

import streamlit as st

from ui.link import carried
from ui.road import ROAD
from ui.sentence import recall_sentence
from ui.words import ASSETS, language

_KEEPER = st.components.v2.component(
    "seq2see_address",
    js=(ASSETS / "address" / "address.js").read_text(encoding="utf-8"),
)


def keep_address(page: str) -> None:
    """Complete the address of ``page``. Draws nothing.

    Goes to another page where a link of the map was followed; the sentence goes along by itself,
    as it is bound to its widget.
    """
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
