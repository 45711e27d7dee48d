"""A visitor's question to freshly trained models, and what each of them answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.special import softmax

from models.arrays import FloatArray, IntArray, ReadOnly
from models.lab.tasks import SYMBOLS, LabTokenizer, Task
from models.traces import MinGRUTrace, RecurrentTrace, TransformerTrace

#: Longest question, in symbols, and most of a text that is read, in characters.
LONGEST, LONGEST_TEXT = 56, 2000


@dataclass(frozen=True)
class Question(ReadOnly):
    """What was asked, in the words of one task.

    asked: ids of its symbols, at most ``LONGEST``. expected: int64 (n,), the ids of the answer;
    None where there is none. text: question, mark and answer, as the models read them; "" where
    nothing is asked. left_out: the characters that no symbol fits. cut: whether it was longer.
    """

    asked: tuple[int, ...]
    expected: IntArray | None
    text: str
    left_out: str
    cut: bool

    @property
    def places(self) -> slice:
        """Where the answer is predicted, among the steps of a trace: at least one."""
        n = 0 if self.expected is None else len(self.expected)
        return slice(len(self.asked), len(self.asked) + max(1, n))


def question(task: Task, names: Sequence[str], typed: str) -> Question:
    """What a visitor typed as a question. names: of the symbols."""
    tokenizer, typed = LabTokenizer(task, names), typed[:LONGEST_TEXT]
    found = [int(i) for i in tokenizer.encode(typed).ids if i < SYMBOLS]
    asked = found[:LONGEST]
    expected = task.solve(asked)
    solution = () if expected is None else tuple(int(i) for i in expected)
    return Question(
        asked=tuple(asked),
        expected=expected,
        text=tokenizer.decode([*asked, SYMBOLS, *solution]) if asked else "",
        left_out=tokenizer.left_out(typed),
        cut=len(found) > LONGEST,
    )


@dataclass(frozen=True)
class Answer:
    """What one model answers to one question.

    tokens: the likeliest at each place of the answer. right: which of them are right, None where
    the question has no answer. probability: of the whole right answer, or of ``tokens``.
    """

    model: str
    tokens: tuple[str, ...]
    right: tuple[bool, ...] | None
    probability: float


def answer(
    model: str, entries: Sequence[str], logits: FloatArray, expected: IntArray | None
) -> Answer:
    """entries: the vocabulary. logits (n, V), at each place of the answer; expected (n,) ids."""
    p = softmax(logits.astype(np.float64), axis=1)
    likeliest = p.argmax(axis=1)
    wanted = likeliest if expected is None else expected
    return Answer(
        model=model,
        tokens=tuple(entries[int(i)] for i in likeliest),
        right=None if expected is None else tuple((likeliest == expected).tolist()),
        probability=float(p[np.arange(len(p)), wanted].prod()),
    )


def answers(
    asked: Question,
    entries: Sequence[str],
    traces: Mapping[str, RecurrentTrace | MinGRUTrace | TransformerTrace],
) -> list[Answer]:
    """What each model answers. traces: of ``asked.text``, by model."""
    return [
        answer(model, entries, trace.logits[asked.places], asked.expected)
        for model, trace in traces.items()
    ]
