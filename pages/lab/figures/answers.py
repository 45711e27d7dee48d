"""What each freshly trained model answers, as cards; and sequences as chips. HTML, all escaped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from charts.chips import visible
from charts.lines import NAMES
from charts.text import percent

if TYPE_CHECKING:
    from models.lab.question import Answer

#: The style of a token of an answer that is right, wrong, or neither.
STYLES = {True: "right", False: "wrong", None: "open"}


#: A question of more tokens is written with so many at its beginning and its end, on a wide screen
#: and on a phone.
LONGEST = 12
ENDS = {"wide": 4, "narrow": 1}


class AnswerLabels(NamedTuple):
    """name: of the list, for those who hear it. probability: with {share}."""

    right: str
    wrong: str
    probability: str
    name: str


def answers_html(
    answers: Sequence[Answer], labels: AnswerLabels, called: Mapping[str, str] = NAMES
) -> str:
    """A card for each model: its answer, whether it is right, and its probability.

    called: the names of the models.
    """
    cards = "".join(_card(each, labels, called[each.model]) for each in answers)
    return f'<ul class="lab-answers" aria-label="{escape(labels.name)}">{cards}</ul>'


def _card(answer: Answer, labels: AnswerLabels, name: str) -> str:
    marks = answer.right or (None,) * len(answer.tokens)
    tokens = "".join(
        f'<b class="{STYLES[mark]}">{escape(visible(token))}</b>'
        for token, mark in zip(answer.tokens, marks, strict=True)
    )
    verdict = ""
    if answer.right is not None:
        verdict = labels.right if all(answer.right) else labels.wrong
    share = labels.probability.format(share=percent(answer.probability))
    return (
        f"<li><h4>{escape(name)}</h4><p>{tokens}</p>"
        f"<small>{escape(verdict)} {escape(share)}</small></li>"
    )


def exercise_html(question: Sequence[str], mark: str, solution: Sequence[str], name: str) -> str:
    """A question, the mark and its answer as one row of chips; of a long one both ends."""
    chips = [(token, "") for token in question]
    if len(question) > LONGEST:
        chips = [
            (text, f"{kind} {room}".strip())
            for room, ends in ENDS.items()
            for text, kind in _ends(question, ends, solution[0])
        ]
    chips.append((mark, "asks"))
    chips += [(token, "solution") for token in solution]
    items = "".join(
        f'<li class="{kind}"><span>{escape(visible(token))}</span></li>' for token, kind in chips
    )
    return f'<ol class="chips lab-exercise" tabindex="0" aria-label="{escape(name)}">{items}</ol>'


def _ends(question: Sequence[str], size: int, answer: str) -> list[tuple[str, str]]:
    """Chips of both ends, and of the answer where it stands between them alone."""
    last = len(question) - size
    ends = [*question[:size], *question[last:]]
    kept = [] if answer in ends or answer not in question else [question.index(answer)]
    chips, at = [(token, "") for token in question[:size]], size
    for stop in (*kept, last):
        if stop > at:
            chips.append((f"…{stop - at}…", "mark"))
        chips += [(question[stop], "")] if stop < last else []
        at = stop + 1
    return chips + [(token, "") for token in question[last:]]
