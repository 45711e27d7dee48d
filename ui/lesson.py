"""The frame of a lesson: problem, idea, picture, try this, limit, next."""

from __future__ import annotations

import re
from functools import cache

import streamlit as st

from ui.link import page_link
from ui.prose import prose
from ui.road import after
from ui.words import ASSETS, FALLBACK, catalogs, language, word

HEADING = re.compile(r"^(#{1,2}) +(.+?) *$", re.MULTILINE)


@cache
def sections(key: str, code: str) -> dict[str, str]:
    """The sections of ``assets/lessons/<code>/<key>.md`` by name, the title under "title"."""
    path = ASSETS / "lessons" / code / f"{key}.md"
    if not path.is_file():
        path = ASSETS / "lessons" / FALLBACK / f"{key}.md"
    pieces = HEADING.split(path.read_text(encoding="utf-8"))
    found: dict[str, str] = {}
    for level, name, body in zip(pieces[1::3], pieces[2::3], pieces[3::3], strict=True):
        if level == "#":
            found["title"] = name
        elif name in found:
            raise ValueError(f"{path.name} has two sections named {name}.")
        else:
            found[name] = body.strip()
    return found


class Lesson:
    """One lesson's text in the reader's language, drawn section by section."""

    def __init__(self, key: str) -> None:
        self.key = key
        self._sections = sections(key, language())

    @property
    def title(self) -> str:
        return self._sections["title"]

    def text(self, name: str) -> str:
        """The Markdown of a section. KeyError where the lesson has none."""
        return self._sections[name]

    def head(self) -> None:
        """Title, and problem beside idea, so that the picture stays in sight on a projector."""
        st.title(self.title, anchor=False)
        with st.container(key="lesson-head"):
            problem, idea = st.columns(2, gap="large")
            with problem:
                self.section("problem")
            with idea:
                self.section("idea")

    def section(self, name: str) -> None:
        """One section, under its heading where the catalog has one for it."""
        with st.container(key=f"lesson-{name}", gap="xsmall"):
            if f"lesson.{name}" in catalogs()[language()]:
                st.markdown(f"##### {word(f'lesson.{name}')}", anchors=False)
            prose(self.text(name))

    def foot(self) -> None:
        """The limit, and where the road goes on."""
        with st.container(key="lesson-foot", gap="small"):
            self.section("limit")
            self.section("next")
            following = after(self.key)
            if following is None:
                return
            if following.built:
                page_link(following, word("lesson.go", title=following.title))
            else:
                st.caption(word("lesson.soon", title=following.title))
