"""The frame of a lesson: question, picture, problem, idea, try this, limit, next."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from functools import cache

import streamlit as st

from ui.address import page_link
from ui.errors import part
from ui.parameters import choose, go_on
from ui.practice import Answer, is_whole, show_check, show_exercises
from ui.prose import prose
from ui.road import after, stop
from ui.snippet import show_snippet
from ui.stage import screen
from ui.texts import ranked, read_text, text_files
from ui.words import catalogs, language, word

#: What is to be done when the visitor opens another page: (the lesson's folder, what).
LEAVING = "leaving"
#: Where the first sentence of a section ends.
SENTENCE_END = re.compile(r"(?<=[.?!])\s+")
HEADING = re.compile(r"^(#{1,2}) +(.+?) *$", re.MULTILINE)


def _folder(key: str) -> str:
    return key.replace("-", "_")


def written_sections(key: str, code: str) -> dict[str, str]:
    """The sections of ``pages/<key with _>/<code>.md`` by name, the title under "title".

    ValueError where a name stands twice.
    """
    found: dict[str, str] = {}
    for path in text_files(f"pages/{_folder(key)}/{code}.md"):
        pieces = HEADING.split(read_text(path) or "")
        for level, name, body in zip(pieces[1::3], pieces[2::3], pieces[3::3], strict=True):
            if level == "#":
                found["title"] = name
            elif name in found:
                raise ValueError(f"{path.name} has two sections named {name}.")
            else:
                found[name] = body.strip()
    return found


@cache
def sections(key: str, code: str) -> dict[str, str]:
    """The same; a section that the file lacks, or has half of, is that of another language.

    FileNotFoundError where the lesson has no text in any.
    """
    found: dict[str, str] = {}
    for each in reversed(ranked(code)):
        written = written_sections(key, each)
        found |= {name: text for name, text in written.items() if is_whole(name, text)}
    if not found:
        raise FileNotFoundError(f"pages/{_folder(key)} has no text.")
    return found


def leave(folder: str) -> None:
    """The visitor is on the lesson in ``folder``: do what the one before has asked for."""
    before, do = st.session_state.get(LEAVING, (folder, None))
    if before != folder:
        del st.session_state[LEAVING]
        do()


@contextmanager
def _box(name: str) -> Iterator[None]:
    """A section's place, under its heading where the catalog has one for it."""
    with st.container(key=f"lesson-{name}", gap="xsmall"):
        if f"lesson.{name}" in catalogs()[language()]:
            st.markdown(f"## {word(f'lesson.{name}')}", anchors=False)
        yield


class Lesson:
    """One lesson's text in the reader's language, drawn section by section."""

    def __init__(self, key: str) -> None:
        self.key = key
        self.folder = _folder(key)
        self._sections = sections(key, language())

    @property
    def title(self) -> str:
        return self._sections["title"]

    def text(self, name: str) -> str:
        """The Markdown of a section. KeyError where the lesson has none."""
        return self._sections[name]

    def open(self) -> None:
        """The first screen, and under it problem beside idea.

        From here on ``question``, ``controls`` and ``stage`` are there to draw into (ui/stage.py).
        """
        self.question, self.controls, self.stage = screen(self.title, self.text("question"))
        self._story()

    def _story(self) -> None:
        """A sentence of problem and idea each; the rest of both unfolds."""
        with st.container(key="lesson-story"):
            for column, name in zip(st.columns(2, gap="large"), ("problem", "idea"), strict=True):
                with column, _box(name):
                    first, *rest = SENTENCE_END.split(self.text(name), 1)
                    prose(first)
                    if rest:
                        with st.expander(word(f"lesson.more_{name}")):
                            prose(rest[0])

    def section(self, name: str) -> None:
        """One section, under its heading where the catalog has one for it."""
        with _box(name):
            prose(self.text(name))

    def views(
        self,
        parts: Mapping[str, Callable[..., object]],
        *args: object,
        on_stage: bool = False,
        above: Callable[[str], object] | None = None,
    ) -> str:
        """One of ``parts``, by the name of its view: the choice, its section, then the part itself.

        The catalog calls the views ``<folder>.view.<name>``, the prose has a section of each name.
        The chosen part is called with ``args``; where it raises WeightsError, one sentence says
        which file is missing and the page goes on. Returns the name of the chosen view.
        on_stage: whether the parts draw the main picture; then the choice stands above it.
        above: called with that name, it draws what stands between the choice and the section.
        """
        with self.controls if on_stage else nullcontext():
            view = choose(f"{self.folder}.view", tuple(parts))
        if above is not None:
            above(view)
        self.section(view)
        with part():
            parts[view](*args)
        return view

    def step_by_step(self, parts: Mapping[str, Callable[[str, Lesson], object]], text: str) -> None:
        """One of ``parts``, chosen above the picture, and the button to the one that follows it.

        Unlike those of ``views`` they draw their sections themselves, where they belong among
        their pictures. The chosen one is called with the text, where there is one, and with this
        lesson.
        """
        with self.controls:
            view = choose(f"{self.folder}.view", tuple(parts))
        if text:
            with part():
                parts[view](text, self)
        self.go_on(view, parts)

    def go_on(self, view: str, views: Iterable[str]) -> None:
        """A button to the view after ``view``, where there is one.

        The catalog says where it leads: ``<folder>.on_<name>``, or ``<folder>.on`` for all views.
        """
        names = list(views)
        for following in names[names.index(view) + 1 :][:1]:
            own = f"{self.folder}.on_{following}"
            if own in catalogs()[language()]:
                label = word(own)
            else:
                name = word(f"{self.folder}.view.{following}")
                label = word(f"{self.folder}.on", name=name)
            go_on(f"{self.folder}.view", following, label)

    def snippet(self, name: str, value: float, said: str | None = None, /, **given: object) -> None:
        """The code ``name`` behind ``value``, to be unfolded (ui/snippet.py)."""
        show_snippet(self.folder, name, value, said, **given)

    def practice(self, answers: Mapping[int, Answer] | None = None) -> None:
        """What to try, with answers that unfold; the recap; one question to check.

        answers: by the number of an item of "try", what its answer says of the reader's sentence.
        """
        with _box("try"):
            show_exercises(self.folder, self.text("try"), answers or {})
        self.section("recap")
        with _box("check"):
            show_check(self.folder, self.text("check"))

    def on_leave(self, do: Callable[[], object]) -> None:
        """Call ``do`` when the visitor opens another page in this tab."""
        st.session_state[LEAVING] = (self.folder, do)

    def foot(self, *also: str) -> None:
        """The limit, and where the road goes on.

        also: stops further on that show the limit, by their keys; the catalog says how:
        ``<folder>.to_<key>``.
        """
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
            for key in also:
                page_link(stop(key), word(f"{self.folder}.to_{key}"))
