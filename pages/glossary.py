"""The glossary: each term with its one definition."""

from __future__ import annotations

import streamlit as st

from ui.glossary import entries, term
from ui.words import word

st.title(word("page.glossary"), anchor=False)
for key in sorted(entries(), key=lambda each: term(each).name.casefold()):
    name, definition = term(key)
    st.subheader(name, anchor=key)
    st.markdown(definition)
