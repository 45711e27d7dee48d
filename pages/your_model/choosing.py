"""Which model is looked at: seq2see's own, one that the owner lists, or one that is typed."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit

import streamlit as st

from models.hugging_face.recorder import installed
from models.hugging_face.shelf import server_shelf
from models.hugging_face.sources import VARIABLE, Source, listed, named, typed
from ui.words import word

#: The choice, a query parameter; what was typed, for this visit; and where it is typed.
CHOICE, TYPED, LINE = "your_model.model", "your_model_typed", "your_model_line"
#: The option that is no source: seq2see's own Transformer, which needs nothing.
OURS = ""
#: Headers of whoever passes requests on: then a server that is bound to this machine serves others.
PASSED_ON = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via")


def may_type() -> bool:
    """Whether any folder may be typed: the server answers this machine alone, and nobody else's."""
    headers = {name.lower() for name in st.context.headers}
    host = urlsplit(f"//{st.context.headers.get('Host', '')}").hostname or ""
    bound = st.get_option("server.address") or ""
    return is_loopback(bound) and is_loopback(host) and not headers.intersection(PASSED_ON)


def is_loopback(host: str) -> bool:
    """Whether a name or an address is that of this machine to itself."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def offered() -> tuple[Source, ...]:
    """What may be chosen: the owner's list, and what this visitor has typed."""
    own = st.session_state.get(TYPED)
    sources = listed()
    return (*sources, own) if own is not None and may_type() and own not in sources else sources


def chosen() -> Source | None:
    """Draw the choice. None: seq2see's own Transformer."""
    with st.container(key="your-model-choice", horizontal=True, vertical_alignment="bottom"):
        return _choice()


def _choice() -> Source | None:
    sources = offered()
    if sources:
        labels = list(dict.fromkeys(each.label for each in sources))
        label = st.selectbox(
            word("your_model.model"),
            [OURS, *labels],
            format_func=lambda label: label or word("your_model.ours"),
            key=CHOICE,
            bind="query-params",
            label_visibility="collapsed",
            width=190,
        )
        source = named(label or OURS, reversed(sources))
    else:
        source = None
    if may_type() and installed():
        with st.popover(word("your_model.type"), icon=":material/folder_open:"):
            st.text_input(
                word("your_model.type_label"),
                key=LINE,
                placeholder=word("your_model.type_placeholder"),
                autocomplete="off",
                on_change=_take,
            )
            st.button(word("your_model.open"), key="your-model-open", on_click=_take)
            st.caption(word("your_model.type_note"))
    return source


def _take() -> None:
    """Choose what was typed, and begin to load it."""
    source = typed(str(st.session_state.get(LINE, "")))
    if source is None or not may_type():
        return
    st.session_state[TYPED] = source
    st.session_state[CHOICE] = source.label
    server_shelf().load(source)


def way() -> str | None:
    """How to get to a model of one's own, in a sentence; None where there is one to choose."""
    if not installed():
        return word("your_model.error.not_installed")
    if offered():
        return None
    return word("your_model.way_typed" if may_type() else "your_model.way", variable=VARIABLE)
