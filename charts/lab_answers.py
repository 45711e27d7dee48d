"""What each freshly trained model answers, as cards; and sequences as chips. HTML, all escaped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

import numpy as np

from charts.chips import visible
from charts.gradient_facts import percent
from charts.model_lines import NAMES

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True)
class Answer:
    """What one model says to one question.

    said: the likeliest token at each place of the answer. right: which of them are right, None
    where the question has no answer. probability: of the whole right answer, or of what is said.
    """

    model: str
    said: tuple[str, ...]
    right: tuple[bool, ...] | None
    probability: float


def answer(
    model: str,
    entries: Sequence[str],
    logits: NDArray[np.float32],
    expected: NDArray[np.int64] | None,
) -> Answer:
    """entries: the vocabulary. logits (n, V), at each place of the answer; expected (n,) ids."""
    shifted = logits.astype(np.float64) - logits.max(axis=1, keepdims=True)
    p = np.exp(shifted)
    p /= p.sum(axis=1, keepdims=True)
    likeliest = p.argmax(axis=1)
    wanted = likeliest if expected is None else expected
    return Answer(
        model=model,
        said=tuple(entries[i] for i in likeliest),
        right=None if expected is None else tuple((likeliest == expected).tolist()),
        probability=float(p[np.arange(len(p)), wanted].prod()),
    )


def answer_cards(answers: Sequence[Answer], words: dict) -> str:
    """words: "right", "wrong", "probability" with {share}, "name" of the list."""
    cards = []
    for each in answers:
        marks = each.right or (None,) * len(each.said)
        tokens = "".join(
            f'<b class="{_CLASS[mark]}">{escape(visible(token))}</b>'
            for token, mark in zip(each.said, marks, strict=True)
        )
        verdict = "" if each.right is None else words["right" if all(each.right) else "wrong"]
        share = words["probability"].format(share=percent(each.probability))
        cards.append(
            f"<li><h6>{NAMES[each.model]}</h6><p>{tokens}</p>"
            f"<small>{escape(verdict)} {escape(share)}</small></li>"
        )
    return f'<ul class="lab-answers" aria-label="{escape(words["name"])}">{"".join(cards)}</ul>'


_CLASS = {True: "right", False: "wrong", None: "open"}


def exercise(question: Sequence[str], mark: str, solution: Sequence[str], name: str) -> str:
    """A question, the mark and its answer as one row of chips."""
    chips = [(token, "") for token in question] + [(mark, "mark")]
    chips += [(token, "solution") for token in solution]
    items = "".join(
        f'<li class="{kind}"><span>{escape(visible(token))}</span></li>' for token, kind in chips
    )
    return f'<ol class="chips lab-exercise" aria-label="{escape(name)}">{items}</ol>'
