"""The language switch. The browser's locale picks the language, the switch overrides it."""

from __future__ import annotations

import streamlit as st

from ui.words import language, languages, word

KEY = "lang"


def _choose() -> None:
    st.query_params[KEY] = st.session_state.language_switch


def language_switch() -> None:
    """Draw the switch at the top of the page. What it says goes into the address as ``lang``.

    Not in the sidebar: on a phone that is closed.

    The widget is not bound to the parameter: Streamlit would write the label ("English") there, and
    drop it altogether where it equals the default. See ui/address.py for how the address keeps it.
    """
    current = language()
    st.session_state.lang = current
    st.session_state.language_switch = current
    with st.container(key="language"):
        st.segmented_control(
            word("language.switch"),
            list(languages()),
            format_func=languages().get,
            key="language_switch",
            on_change=_choose,
            required=True,
            label_visibility="collapsed",
        )
