"""What a reader does with a lesson: things to try, the recap and one question to check, answered.

Three sections of a lesson's Markdown. Under ``## try`` each numbered item has its answer right
below it, as an indented quotation; ``## check`` is one question with its answer in the same form;
``## recap`` is a list of three. An answer is folded away until the reader asks for it::

    ## try

    1. Write the same word twice. Are the two rows the same?

       > Yes, to the last number: the same id picks the same row.

A question is the label of an expander, so it has no terms ``[[…]]``; its answer may have them.
What an answer says of the reader's own sentence are facts, which stand below the written answer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

import streamlit as st

from charts.facts import Fact, Listed
from charts.palette import MARKDOWN_COLOURS
from ui.errors import part
from ui.prose import ROLE, prose
from ui.say import points
from ui.words import word

ITEM = re.compile(r"^(\d+)\. +", re.MULTILINE)
QUOTED = re.compile(r"^[ \t]*> ?", re.MULTILINE)

#: Facts about the reader's sentence, or what computes them, called only where the answer is open.
Facts = Iterable[Fact | Listed]
Answer = Facts | Callable[[], Facts]


class Exercise(NamedTuple):
    """A question and its written answer, both in Markdown."""

    question: str
    answer: str


def exercise(markdown: str) -> Exercise:
    """A question, and its answer as a quotation below it. ValueError where either is missing."""
    asked, answered = [], []
    for line in markdown.strip().splitlines():
        if QUOTED.match(line):
            answered.append(QUOTED.sub("", line, count=1))
        else:
            asked.append(line.strip())
    question, answer = " ".join(filter(None, asked)), "\n".join(answered).strip()
    if not question or not answer:
        raise ValueError(f"No question with its answer: {markdown!r}")
    return Exercise(question, answer)


def exercises(markdown: str) -> dict[int, Exercise]:
    """The numbered items of a section by their numbers, which count from 1 without a gap."""
    pieces = ITEM.split(markdown.strip())
    found = {
        int(number): exercise(body) for number, body in zip(pieces[1::2], pieces[2::2], strict=True)
    }
    if pieces[0].strip() or list(found) != list(range(1, len(pieces) // 2 + 1)):
        raise ValueError(f"No list that counts from 1: {markdown[:60]!r}")
    return found


def is_whole(name: str, markdown: str) -> bool:
    """Whether a section of this name can be shown: a file that was cut ends in half an exercise."""
    read = {"try": exercises, "check": exercise}.get(name)
    try:
        return read is None or bool(read(markdown))
    except ValueError:
        return False


def show_exercises(folder: str, markdown: str, answers: Mapping[int, Answer]) -> None:
    """Each item as a question that unfolds its answer.

    folder: of the lesson, whose catalog has the sentences of the facts. answers: by the number of
    the item, what holds of the reader's sentence.
    """
    for number, each in exercises(markdown).items():
        label = f"**{number}.** {each.question}"
        _show(folder, label, each.answer, f"{folder}.try.{number}", answers.get(number))


def show_check(folder: str, markdown: str) -> None:
    """The one question, and its answer folded away."""
    asked = exercise(markdown)
    _show(folder, asked.question, asked.answer, f"{folder}.check", None)


def _show(folder: str, label: str, answer: str, key: str, own: Answer | None) -> None:
    coloured = ROLE.sub(lambda found: f":{MARKDOWN_COLOURS[found[1]]}[", label)
    # Only an answer that has to be computed needs to know that it was opened.
    ask = "rerun" if callable(own) else "ignore"
    unfolding = st.expander(coloured, key=key, on_change=ask)
    with unfolding:
        prose(answer)
        if own is None or (callable(own) and not unfolding.open):
            return
        with part():
            if facts := list(own() if callable(own) else own):
                st.markdown(f"**{word('practice.own')}**\n\n{points(folder, facts)}")
