"""Facts as sentences: under a picture, or one by one."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from charts.facts import Fact, Listed
from ui.catalogs import spoken, value_of
from ui.prose import held
from ui.words import catalogs, language


def sentence(lesson: str, fact: Fact) -> str:
    """A fact in the reader's language, as ``ui.catalogs.spoken``."""
    return spoken(catalogs()[language()], lesson, fact)


def points(lesson: str, facts: Iterable[Fact | Listed]) -> str:
    """The sentences as the points of a list in Markdown."""
    catalog = catalogs()[language()]
    return held("\n".join(f"- {value_of(catalog, lesson, each)}" for each in facts))


def say(lesson: str, facts: Iterable[Fact | Listed]) -> None:
    """What the numbers of a picture say, under it. The visitor's own words arrive escaped."""
    st.markdown(points(lesson, facts))
