"""The second view of /train-vs-test: who decides where a translation ends."""

from __future__ import annotations

import streamlit as st

from models.decoding.decoder import Decoded
from models.translator import LONGEST_TARGET
from pages.train_vs_test.decoded import greedy
from pages.train_vs_test.facts import end_facts
from pages.train_vs_test.figures.end import EndLabels, end_figure, written_html
from pages.train_vs_test.source import notices
from ui.lesson import Lesson
from ui.parameters import choose
from ui.say import say
from ui.theme import PLOT, colours
from ui.words import labelled, word

RULES = ("free", "forbidden", "cut")
#: Least, most and usual length at which a translation is cut, and by which one goes on whose end
#: is forbidden.
LENGTHS = {"cut": (1, 12, 3), "forbidden": (1, 20, 8)}


def show_end(text: str, lesson: Lesson) -> None:
    """p(<end>) at each step: as the decoder likes, with the end forbidden, with the length cut."""
    if not text:
        return
    free = greedy(text)
    with lesson.controls:
        rule, found = _ruled(text, free)
    end = word("token.end")
    closing = end if found.ended else word("train_vs_test.unended")
    names = labelled(EndLabels, "train_vs_test.ending")
    ending = len(free) - 1 if free.ended and rule == "forbidden" else None
    figure = end_figure(found, ending, colours(), names, end)
    with lesson.stage:
        st.html(written_html(found, word("train_vs_test.wrote"), closing))
        st.plotly_chart(figure, key="ending", config=PLOT, height="stretch")
    notices(text)
    say(lesson.folder, end_facts(rule, found, free))


def _ruled(text: str, free: Decoded) -> tuple[str, Decoded]:
    """The rule about the end that is chosen, and what is written under it."""
    rule = choose("train_vs_test.rule", RULES)
    if rule == "free":
        return rule, free
    key = f"train_vs_test.{rule}"
    count = st.slider(word(key), *LENGTHS[rule], key=key, bind="query-params", width=240)
    if rule == "cut":
        return rule, greedy(text, longest=count)
    if not free.ended:
        return rule, free
    longest = min(len(free) - 1 + count, LONGEST_TARGET)
    return rule, greedy(text, forbid_end=True, longest=longest)
