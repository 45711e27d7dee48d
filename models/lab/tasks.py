"""Small tasks that need memory, over the tokens of a visitor's sentence.

A task is next-token prediction like everything else here: a question, the mark ``?``, and an answer
of which only the tokens count. So the same modules learn it that learned to predict text.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from models.arrays import IntArray
from models.traces import TokenTrace

#: Symbols of every task; ids 0 … 7. Their tokens come from the sentence.
SYMBOLS = 8
#: "odd": so many of them belong together, the others do not.
HOME = 4
#: Separates question and answer; id 8. Numbers follow it where a task counts.
MARK = "?"
#: Highest number that is counted to.
MOST = 9
#: Where a sentence has too few tokens and the examples too.
SPARE = tuple("ABCDEFGH")
#: Shortest, longest and usual length of a question.
LENGTHS = {
    "recall": (2, 48, 20),
    "copy": (2, 16, 6),
    "reverse": (2, 16, 6),
    "count": (2, 40, 12),
    "odd": (2, 48, 16),
}
TASKS = tuple(LENGTHS)


@dataclass(frozen=True)
class Task:
    """One task: questions of ``length`` symbols and what has to be answered.

    recall: the first symbol of the question. copy: the question again. reverse: the same, last
    symbol first. count: how often symbol 0 occurs, as a number. odd: the one symbol that does
    not belong to the first four. ValueError where there is no such name or length.
    """

    name: str
    length: int

    def __post_init__(self) -> None:
        if self.name not in LENGTHS:
            raise ValueError(f"no task is called {self.name!r}; there are {', '.join(TASKS)}")
        low, high, _ = LENGTHS[self.name]
        if not low <= self.length <= high:
            raise ValueError(f"{self.name} takes {low} to {high} symbols, not {self.length}")

    @property
    def vocabulary(self) -> int:
        """Entries: the symbols, the mark, and 0 … 9 for counting."""
        return SYMBOLS + 1 + (MOST + 1 if self.name == "count" else 0)

    @property
    def answers(self) -> int:
        """Tokens of an answer."""
        return self.length if self.name in ("copy", "reverse") else 1

    @property
    def steps(self) -> int:
        """T, tokens that a network reads: question, mark, and the answer but for its last token."""
        return self.length + self.answers

    @property
    def choices(self) -> int:
        """How many tokens an answer may be, all of them equally often."""
        if self.name == "count":
            return min(self.length, MOST) + 1
        return SYMBOLS - HOME if self.name == "odd" else SYMBOLS

    @property
    def chance(self) -> float:
        """The best share of right answers without reading the question."""
        return 1 / self.choices

    @property
    def chance_loss(self) -> float:
        """The lowest loss, in nats, without reading the question."""
        return math.log(self.choices)

    @property
    def best(self) -> float:
        """The best share of right answers: the question always says the answer."""
        return 1.0

    def questions(self, rng: np.random.Generator, rows: int) -> IntArray:
        """``rows`` random questions, (B, length)."""
        shape = rows, self.length
        if self.name == "count":
            order = rng.random(shape).argsort(axis=1)
            ones = order < rng.integers(0, self.choices, (rows, 1))
            return np.where(ones, 0, rng.integers(1, SYMBOLS, shape))
        if self.name == "odd":
            odd = rng.integers(HOME, SYMBOLS, (rows, 1))
            place = rng.integers(0, self.length, (rows, 1))
            return np.where(np.arange(self.length) == place, odd, rng.integers(0, HOME, shape))
        return rng.integers(0, SYMBOLS, shape)

    def solve(self, question: Sequence[int] | IntArray) -> IntArray | None:
        """The answer to one question of any length, (n,); None where it has none."""
        asked = np.asarray(question, np.int64)
        if not len(asked) or (self.name == "count" and (asked == 0).sum() > MOST):
            return None
        if self.name == "odd" and (asked >= HOME).sum() != 1:
            return None
        return self._answers(asked[None])[0]

    def _answers(self, asked: IntArray) -> IntArray:
        """The answers to questions that have one, (B, n)."""
        if self.name == "recall":
            return asked[:, :1]
        if self.name == "copy":
            return asked
        if self.name == "reverse":
            return asked[:, ::-1]
        if self.name == "count":
            return SYMBOLS + 1 + (asked == 0).sum(axis=1, keepdims=True)
        return asked.max(axis=1, keepdims=True)  # the odd one has the highest id

    def batch(self, rng: np.random.Generator, rows: int) -> IntArray:
        """Question, mark and answer, (B, steps + 1)."""
        asked = self.questions(rng, rows)
        mark = np.full((rows, 1), SYMBOLS)
        return np.concatenate([asked, mark, self._answers(asked)], axis=1)


def symbols(tokens: Iterable[str], spare: Iterable[str] = ()) -> tuple[str, ...]:
    """The symbols' names: the first distinct tokens of the sentence, filled up from ``spare``.

    Spaces around a token do not count, nor does a token of spaces only. The mark and the numbers
    mean something else here and are no symbols.
    """
    reserved = {MARK, *map(str, range(MOST + 1))}
    found: list[str] = []
    for token in (*tokens, *spare, *SPARE):
        name = "".join(token.split())
        if name and name not in reserved and name not in found:
            found.append(name)
        if len(found) == SYMBOLS:
            break
    return tuple(found)


class LabTokenizer:
    """Reads a text made of the symbols, the mark and the numbers of one task.

    Spaces separate and do not count; where two entries fit, the longer one is read; what fits none
    is left out.
    """

    def __init__(self, task: Task, names: Sequence[str]):
        """names: what ``symbols`` gave. ValueError unless there are ``SYMBOLS`` of them."""
        if len(names) != SYMBOLS:
            raise ValueError(f"{len(names)} names for {SYMBOLS} symbols")
        numbers = map(str, range(task.vocabulary - SYMBOLS - 1))
        self._entries = (*names, MARK, *numbers)
        self._longest = sorted(range(len(self)), key=lambda i: -len(self._entries[i]))

    def __len__(self) -> int:
        return len(self._entries)

    def entry(self, id: int) -> str:
        return self._entries[id]

    def decode(self, ids: Sequence[int] | IntArray) -> str:
        """The text of these ids, a space between two of them."""
        return " ".join(self._entries[i] for i in ids)

    def encode(self, text: str, limit: int | None = None) -> TokenTrace:
        """Tokens, ids and spans of ``text``; the first ``limit`` of them if given."""
        ids, spans, _ = self._read(text)
        total = len(ids)
        ids, spans = ids[:limit], spans[:limit]
        return TokenTrace(
            text=text,
            tokens=tuple(self._entries[i] for i in ids),
            ids=np.array(ids, np.int64),
            spans=np.array(spans, np.int64).reshape(-1, 2),
            total=total,
        )

    def left_out(self, text: str) -> str:
        """The characters of ``text`` that no entry fits."""
        return self._read(text)[2]

    def _read(self, text: str) -> tuple[list[int], list[tuple[int, int]], str]:
        ids: list[int] = []
        spans: list[tuple[int, int]] = []
        unknown, at = "", 0
        while at < len(text):
            fit = next((i for i in self._longest if text.startswith(self._entries[i], at)), None)
            if fit is None:
                unknown += "" if text[at].isspace() else text[at]
                at += 1
                continue
            end = at + len(self._entries[fit])
            ids.append(fit)
            spans.append((at, end))
            at = end
        return ids, spans, unknown
