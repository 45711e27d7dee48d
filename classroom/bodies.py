"""What browsers send, read with suspicion: anybody can send anything.

Refused: bad_request where something is missing or of another kind, too_long where it is.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import cast
from urllib.parse import urlsplit

from classroom.limits import ADDRESS, ASK, CHOICES, LABEL, SENTENCE, TOLD, VALUE
from classroom.refusals import Refused
from classroom.rooms import Choice, Question

Body = Mapping[str, object]
#: A lesson's path; the first page has none.
LESSON = re.compile(r"[a-z0-9-]{0,40}")


def text(body: Body, key: str, longest: int, may_be_empty: bool = False) -> str:
    """A text of at most ``longest`` characters, in one line, without what controls the screen."""
    said = body.get(key)
    if not isinstance(said, str):
        raise Refused("bad_request")
    if any("\ud800" <= each <= "\udfff" for each in said):  # halves of a character: no text
        raise Refused("bad_request")
    if len(said) > longest:
        raise Refused("too_long")
    line = "".join(" " if unicodedata.category(each) == "Cc" else each for each in said).strip()
    if not (line or may_be_empty):
        raise Refused("bad_request")
    return line


def truth(body: Body, key: str) -> bool:
    """True or false, and nothing that is taken for it."""
    said = body.get(key)
    if not isinstance(said, bool):
        raise Refused("bad_request")
    return said


def number(body: Body, key: str) -> int:
    """A whole number from 0."""
    said = body.get(key)
    if isinstance(said, bool) or not isinstance(said, int) or said < 0:
        raise Refused("bad_request")
    return said


def sentence(body: Body) -> str:
    """What a student wrote."""
    return text(body, "text", SENTENCE)


def address(body: Body) -> str:
    """Path and query of a page of the app: students' browsers go there, and nowhere else."""
    said = text(body, "url", ADDRESS)
    if len(said.encode()) > ADDRESS:
        raise Refused("too_long")
    if not said.startswith("/") or said.startswith("//") or set("\\ \t\n\r#") & set(said):
        raise Refused("bad_request")
    try:
        parts = urlsplit(said)
    except ValueError as error:
        raise Refused("bad_request") from error
    if parts.scheme or parts.netloc:
        raise Refused("bad_request")
    return said


def question(body: Body) -> Question:
    """What the presenter's page made of its lesson's question."""
    said = _body(body.get("question"))
    lesson = text(said, "lesson", 40, may_be_empty=True)
    if not LESSON.fullmatch(lesson):
        raise Refused("bad_request")
    choices = said.get("choices")
    if not isinstance(choices, list):
        raise Refused("bad_request")
    listed = cast("Sequence[object]", choices)
    answer, (least, most) = number(said, "answer"), CHOICES
    if not least <= len(listed) <= most or answer >= len(listed):
        raise Refused("bad_request")
    return Question(
        lesson=lesson,
        ask=text(said, "ask", ASK),
        choices=tuple(_choice(_body(each)) for each in listed),
        answer=answer,
        why=text(said, "why", TOLD, may_be_empty=True),
    )


def _choice(said: Body) -> Choice:
    value, told = text(said, "value", VALUE, True), text(said, "told", TOLD, True)
    return Choice(text(said, "label", LABEL), value, told)


def _body(said: object) -> Body:
    if not isinstance(said, dict):
        raise Refused("bad_request")
    return cast("Body", said)
