"""The road: every lesson in order. A new lesson is one line here, one page file and its texts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import streamlit as st
from streamlit.navigation.page import Page

from ui.words import catalogs, language, word

PAGES = Path(__file__).resolve().parent.parent / "pages"


@dataclass(frozen=True)
class Stop:
    """One stop on the road. ``key`` is its URL path; its page is ``pages/<key with _>.py``."""

    key: str
    group: str
    icon: str

    @property
    def file(self) -> Path:
        return PAGES / f"{self.key.replace('-', '_')}.py"

    @property
    def built(self) -> bool:
        return self.file.is_file()

    @property
    def path(self) -> str:
        return "" if self.key == "home" else self.key

    @property
    def title(self) -> str:
        key = f"page.{self.key}"
        if key in catalogs()[language()]:
            return word(key)
        from ui.lesson import Lesson

        return Lesson(self.key).title

    def page(self) -> Page:
        return st.Page(
            self.file,
            title=self.title,
            icon=f":material/{self.icon}:",
            url_path=self.key,
            default=self.key == "home",
        )


ROAD = (
    Stop("home", "start", "map"),
    Stop("tokens", "text", "content_cut"),
    Stop("next-token", "text", "casino"),
    Stop("tasks", "text", "account_tree"),
    Stop("rnn", "recurrent", "repeat"),
    Stop("gates", "recurrent", "door_open"),
    Stop("gradients", "limits", "trending_down"),
    Stop("forgetting", "limits", "compress"),
    Stop("train-vs-test", "limits", "call_split"),
    Stop("seq2seq", "attention", "translate"),
    Stop("attention", "attention", "center_focus_strong"),
    Stop("dot-product", "attention", "close"),
    Stop("self-attention", "transformer", "grid_on"),
    Stop("transformer", "transformer", "layers"),
    Stop("lab", "further", "science"),
    Stop("glossary", "further", "dictionary"),
)


def stop(key: str) -> Stop:
    """The stop ``key``. KeyError where the road has none."""
    return {each.key: each for each in ROAD}[key]


def after(key: str) -> Stop | None:
    """The stop that follows ``key`` on the road, built or not."""
    keys = [each.key for each in ROAD]
    following = keys.index(key) + 1
    return ROAD[following] if following < len(ROAD) else None


def grouped() -> dict[str, list[Stop]]:
    """The stops that have a page, by the name of their group in the reader's language."""
    groups: dict[str, list[Stop]] = {}
    for each in ROAD:
        if each.built:
            groups.setdefault(word(f"group.{each.group}"), []).append(each)
    return groups
