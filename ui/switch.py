"""The language switch. The browser's locale picks the language, the switch overrides it."""

from __future__ import annotations

import streamlit as st

from ui.words import language, languages, word

KEY = "lang"


def language_switch() -> None:
    """Draw the switch in the sidebar. Its choice is the query parameter ``lang``.

    The widget has no default on purpose: Streamlit drops a bound parameter that equals the default
    from the address bar, and a link that is passed on must say its language.
    """
    if st.session_state.get(KEY) not in languages():
        st.session_state[KEY] = language()
    with st.sidebar:
        st.segmented_control(
            word("language.switch"),
            list(languages()),
            format_func=languages().get,
            key=KEY,
            bind="query-params",
            persist_state="session",
            required=True,
            label_visibility="collapsed",
        )
