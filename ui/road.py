"""The road: every lesson in order. A new lesson is one line here, one page file and its texts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import streamlit as st

from ui.texts import PAGES
from ui.words import word


@dataclass(frozen=True)
class Stop:
    """One stop on the road. ``key`` is its URL path; its folder is ``pages/<key with _>/``."""

    key: str
    group: str
    icon: str

    @property
    def folder(self) -> str:
        return self.key.replace("-", "_")

    @property
    def file(self) -> Path:
        return PAGES / self.folder / "page.py"

    @property
    def built(self) -> bool:
        return self.file.is_file()

    @property
    def path(self) -> str:
        return "" if self.key == "home" else self.key

    @property
    def title(self) -> str:
        return word(f"{self.folder}.menu")

    def page(self) -> st.Page:
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
    Stop("comeback", "transformer", "replay"),
    Stop("lab", "further", "science"),
    Stop("your-model", "further", "folder_open"),
    Stop("glossary", "further", "dictionary"),
)


def stop_at(path: str) -> Stop:
    """The stop at an address: that of ``""`` is home."""
    return stop(path or "home")


def stop(key: str) -> Stop:
    """The stop ``key``. KeyError where the road has none."""
    return {each.key: each for each in ROAD}[key]


def after(key: str) -> Stop | None:
    """The stop that follows ``key`` on the road, built or not."""
    keys = [each.key for each in ROAD]
    place = keys.index(key) + 1
    return ROAD[place] if place < len(ROAD) else None


def before(key: str) -> Stop | None:
    """The last stop before ``key`` that has a page; None for the first."""
    return _nearest(key, -1)


def following(key: str) -> Stop | None:
    """The first stop after ``key`` that has a page; None for the last."""
    return _nearest(key, 1)


def _nearest(key: str, step: int) -> Stop | None:
    place = [each.key for each in ROAD].index(key)
    rest = ROAD[place + 1 :] if step > 0 else ROAD[:place][::-1]
    return next((each for each in rest if each.built), None)


def grouped() -> dict[str, list[Stop]]:
    """The stops that have a page, by the name of their group in the reader's language."""
    groups: dict[str, list[Stop]] = {}
    for each in ROAD:
        if each.built:
            groups.setdefault(word(f"group.{each.group}"), []).append(each)
    return groups
