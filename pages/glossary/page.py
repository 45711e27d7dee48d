"""The glossary: each term with its one definition, in every language, found as one types."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from pages.glossary.figures import EntryLabels, entry_html
from ui.address import addresses
from ui.glossary import entries, search, shown_in, term
from ui.road import ROAD, Stop
from ui.words import labelled, language, word

#: Characters of a search.
LONGEST = 60


def show(key: str, code: str, links: Mapping[Stop, str]) -> None:
    """One term under its name, which is an anchor: ``/glossary#hidden-state``.

    links: the addresses of the lessons.
    """
    name, definition = term(key)
    st.header(name, anchor=key)
    others = {other: term(key, other) for other in entries()[key] if other != code}
    lessons = [(stop.title, links[stop]) for stop in shown_in(key)]
    labels = labelled(EntryLabels, "glossary")
    st.html(entry_html((code, definition), others, lessons, labels))


st.title(word("glossary.menu"), anchor=False)
typed = st.text_input(
    word("glossary.search"),
    key="q",
    bind="query-params",
    live=True,
    placeholder=word("glossary.placeholder"),
    autocomplete="off",
    icon=":material/search:",
)
found = search((typed or "")[:LONGEST], language())
st.caption(word("glossary.found", found=len(found), total=len(entries())))
if not found:
    st.info(word("glossary.none"))
with st.container(key="glossary-entries", gap="small"):
    links = addresses(ROAD)
    for each in found:
        show(each, language(), links)
