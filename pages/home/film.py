"""The film that home opens on: a sentence read word by word, and one look back."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from pathlib import Path

import streamlit as st

from charts.text import percent
from models import WeightsError, load
from models.analysis.looks import HeadLooks, head_looks, load_looks
from models.analysis.omission import Omission, omission
from models.traces import RecurrentTrace, TransformerTrace
from pages.home.figures.film import SHOWN, film_figure
from ui.address import addresses
from ui.component import component, flat, labels
from ui.lesson import Lesson
from ui.read import read_transformer
from ui.road import following
from ui.texts import read_object
from ui.theme import colours
from ui.words import word

_COMPONENT = component("film")


@cache
def questions() -> dict[str, dict[str, str]]:
    """By the word that asks and the one that answers: the question as a person would ask it."""
    return read_object(Path(__file__).with_name("questions.json")) or {}


def show_film(trace: RecurrentTrace, lesson: Lesson) -> None:
    """The film of a sentence, and where the road begins. trace: with at least one token."""
    left = omission(load("rnn"), trace)
    looking, found = _look(trace.text)
    weights = looking.weights[found.layer, found.head] if looking and found else None
    begin = following("home")
    with lesson.stage:
        _COMPONENT(
            key="film",
            data=film_figure(trace, left, found, weights)
            | {
                "said": _said(left, found),
                "begin": addresses([begin])[begin] if begin else None,
                "palette": flat(colours()),
                "words": labels("unrolled.") | labels("home.film.words."),
            },
            height="stretch",
        )
    if len(trace) > SHOWN:
        st.caption(word("home.film.shown", shown=SHOWN))


def _look(text: str) -> tuple[TransformerTrace | None, HeadLooks | None]:
    """The Transformer's trace, and the head whose look the film ends on.

    None where no content word can look at another one, or where the model's files are not usable:
    the film is then without its end.
    """
    with suppress(WeightsError):
        trace = read_transformer(text)
        for each in head_looks(trace, load_looks()):
            if each.best and each.best.query.token < SHOWN:
                return trace, each
    return None, None


def _said(left: Omission, found: HeadLooks | None) -> dict[str, str]:
    """What the film says of this sentence where it asks and where it looks back."""
    best = found.best if found else None
    if found is None or best is None:
        return {"end": word("home.film.no_look")}
    asks, answers = best.query.word, best.key.word
    share = float(left.left[best.query.token, best.key.token])
    return {
        "ask": questions().get(asks, {}).get(answers) or word("home.film.ask", asks=asks),
        "look": word(
            "home.film.look" if found.interest else "home.film.weak_look",
            asks=asks,
            answers=answers,
            share=percent(best.weight),
        ),
        "end": word("home.film.left", answers=answers, asks=asks, share=percent(share)),
    }
