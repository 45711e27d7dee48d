"""The language switch. The browser's locale picks the language, the switch overrides it."""

from __future__ import annotations

import streamlit as st

from ui.words import language, languages, word

KEY = "lang"


def _choose() -> None:
    st.query_params[KEY] = st.session_state.language_switch


def language_switch() -> None:
    """Draw the switch in the sidebar and keep the language in the address bar as ``lang``.

    It is written at every run and not bound to the widget: Streamlit drops a bound parameter that
    equals its default, and a link that is passed on must say its language to another browser.
    """
    current = language()
    if st.query_params.get(KEY) != current:
        st.query_params[KEY] = current
    st.session_state.lang = current
    st.session_state.language_switch = current
    with st.sidebar:
        st.segmented_control(
            word("language.switch"),
            list(languages()),
            format_func=languages().get,
            key="language_switch",
            on_change=_choose,
            required=True,
            label_visibility="collapsed",
        )
