"""The glossary: each term with its one definition, in every language, found as one types."""

from __future__ import annotations

import streamlit as st

from charts.glossary_entry import entry_html
from ui.glossary import entries, search, shown_in, term
from ui.link import address
from ui.words import language, word

#: Characters of a search.
LONGEST = 60


def show(key: str, code: str) -> None:
    """One term under its name, which is an anchor: ``/glossary#hidden-state``."""
    name, definition = term(key)
    st.subheader(name, anchor=key)
    others = {other: tuple(term(key, other)) for other in entries()[key] if other != code}
    lessons = [(stop.title, address(stop)) for stop in shown_in(key)]
    words = {each: word(f"glossary.{each}") for each in ("shown", "nowhere")}
    st.html(entry_html((code, definition), others, lessons, words))


st.title(word("page.glossary"), anchor=False)
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
    for each in found:
        show(each, language())
