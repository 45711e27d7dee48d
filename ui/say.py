"""Facts as sentences: under a picture, or one by one."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from charts.facts import Fact, Listed
from ui.prose import held
from ui.words import catalogs, language, word


def sentence(lesson: str, fact: Fact) -> str:
    """A fact in the reader's language. lesson: the folder whose catalog has the sentence.

    A key that the lesson lacks is looked up among the labels that all lessons share.
    """
    values = {name: _value(lesson, value) for name, value in fact.values.items()}
    own = f"{lesson}.{fact.key}"
    return word(own if own in catalogs()[language()] else fact.key, **values)


def _value(lesson: str, value: object) -> object:
    if isinstance(value, Fact):
        return sentence(lesson, value)
    if isinstance(value, Listed):
        return value.separator.join(sentence(lesson, each) for each in value.facts)
    return value


def points(lesson: str, facts: Iterable[Fact | Listed]) -> str:
    """The sentences as the points of a list in Markdown."""
    return held("\n".join(f"- {_value(lesson, each)}" for each in facts))


def say(lesson: str, facts: Iterable[Fact | Listed]) -> None:
    """What the numbers of a picture say, under it. The visitor's own words arrive escaped."""
    st.markdown(points(lesson, facts))
