"""What a visitor reads where a model's file is missing or damaged: one sentence, one place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

import streamlit as st

from models import WeightsError
from ui.texts import unreadable
from ui.words import language, word

Found = TypeVar("Found")


#: Said where not even the files of texts can be read.
LAST_RESORT = "Something went wrong. / 문제가 생겼습니다."


def unexpected() -> None:
    """Say that a page failed for a reason that nobody foresaw. Raises nothing."""
    try:
        sentence = word("error.unexpected")
    except Exception:
        sentence = LAST_RESORT
    st.error(sentence, icon=":material/sentiment_dissatisfied:")


def unreadable_texts(folder: str) -> None:
    """Say so where texts of a lesson are shown in another language, for want of a file."""
    files = unreadable(language(), folder)
    if files:
        st.warning(word("error.texts", files=", ".join(files)), icon=":material/draft:")


def missing_file(error: WeightsError) -> None:
    """Say which file of a model the picture needs."""
    missing(error.file)


def missing(file: str) -> None:
    """Say which file the picture needs. file: its name, without its folder."""
    st.error(word("error.weights", file=file), icon=":material/draft:")


@contextmanager
def part() -> Iterator[None]:
    """A part of a page: where a model's file is not usable it says so, and the page goes on."""
    try:
        yield
    except WeightsError as error:
        missing_file(error)


def attempted(read: Callable[..., Found], *args: object, **options: object) -> Found | None:
    """What ``read`` returns, or None after one sentence on the page."""
    with part():
        return read(*args, **options)
    return None
