"""What a presenter takes home: questions, votes as numbers, sentences; nobody's name."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from classroom.rooms import Past, Room
from classroom.steps import close

COLUMNS: tuple[str, ...] = (
    "kind",
    "question",
    "lesson",
    "text",
    "round",
    "choice",
    "to",
    "count",
    "right",
)
#: With one of these in front a spreadsheet takes a text for a formula, and computes it.
FORMULA = "=+-@\t\r"

Row = dict[str, str | int]


def record(room: Room) -> str:
    """The room as CSV, a row for each question, count, move and sentence that is not hidden.

    A question that is still on the stage is in it as it stands.
    """
    past = room.past if room.asked is None else close(room, room.presenter).past
    written = io.StringIO()
    table = csv.DictWriter(written, COLUMNS, restval="", lineterminator="\r\n")
    table.writeheader()
    for number, each in enumerate(past, 1):
        table.writerows(_safe(row) | {"question": number} for row in _rows(each))
    for sentence in room.wall.sentences.values():
        if not sentence.hidden:
            table.writerow(_safe({"kind": "sentence", "text": sentence.text}))
    return written.getvalue()


def _rows(past: Past) -> Iterator[Row]:
    yield {"kind": "question", "lesson": past.lesson, "text": past.ask}
    for number, counts in enumerate(past.rounds, 1):
        for n, (label, count) in enumerate(zip(past.labels, counts, strict=True)):
            votes = {"round": number, "choice": label, "count": count}
            yield {"kind": "votes", **votes, "right": "yes" if n == past.answer else "no"}
    for first, then, count in past.moved:
        choices = {"choice": past.labels[first], "to": past.labels[then]}
        yield {"kind": "moved", **choices, "count": count}


def _safe(row: Row) -> Row:
    return {
        key: f"'{value}" if isinstance(value, str) and value.startswith(tuple(FORMULA)) else value
        for key, value in row.items()
    }
