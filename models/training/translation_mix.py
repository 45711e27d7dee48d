"""What a translator reads, in which order: pairs of every source, mixed by weight, in batches.

The order depends on the seed and the step alone, so that two models read the same and a training
that was stopped goes on where it was.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

#: Ids of a source and of its target, each integers (S,) and (T,), without the end entry.
Item = tuple[np.ndarray, np.ndarray]
#: Batches that are drawn together; lengths are alike within a batch, not within a draw.
DRAW = 50
#: Longest source and target, in tokens.
LONGEST_SOURCE, LONGEST_TARGET = 60, 46

#: How much of the reading each source is, in the three parts of the training.
CORPORA = {
    "everyday": 25,
    "tatoeba": 16,
    "massive": 16,
    "stylekqc": 18,
    "xpersona": 14,
    "storybooks": 1,
    "joined": 10,
}
WRITTEN = {
    "written": 46,
    "everyday": 20,
    "tatoeba": 14,
    "massive": 8,
    "stylekqc": 5,
    "xpersona": 2,
    "joined": 5,
}
SETTLING = {
    "written": 32,
    "everyday": 30,
    "tatoeba": 20,
    "massive": 8,
    "stylekqc": 2,
    "joined": 8,
}
#: Sources whose sentences are read several in a row.
IN_A_ROW = ("everyday", "tatoeba", "written")


def batches(items: list[Item], tokens: int, rng: np.random.Generator) -> list[list[Item]]:
    """Pairs of like length, about ``tokens`` padded tokens of the longer side, in random order."""
    noise = rng.random(len(items))
    order = sorted(range(len(items)), key=lambda i: (len(items[i][1]), len(items[i][0]) + noise[i]))
    result: list[list[Item]] = []
    at = 0
    while at < len(order):
        chosen: list[Item] = []
        widest = 0
        while at < len(order):
            source, target = items[order[at]]
            widest = max(widest, len(source), len(target))
            if chosen and widest * (len(chosen) + 1) > tokens:
                break
            chosen.append(items[order[at]])
            at += 1
        result.append(chosen)
    rng.shuffle(result)
    return result


class Items:
    """Many items in four arrays: a million pairs as objects of their own would fill the memory."""

    def __init__(self, items: list[Item] | None = None, ends: np.ndarray | None = None):
        """items: the pairs. ends: bool, which of them may stand in a row; all by default."""
        items = items or []
        sides = [[pair[side] for pair in items] for side in (0, 1)]
        self.ids = [
            np.concatenate(side).astype(np.int16) if side else np.zeros(0, np.int16)
            for side in sides
        ]
        self.at = [
            np.concatenate([[0], np.cumsum([len(ids) for ids in side])]).astype(np.int64)
            for side in sides
        ]
        self.whole = np.arange(len(items)) if ends is None else np.flatnonzero(ends)

    @classmethod
    def of(cls, arrays: Mapping[str, np.ndarray]) -> Items:
        """What ``arrays`` gave."""
        made = cls()
        made.ids = [arrays["source"], arrays["target"]]
        made.at = [arrays["source_at"], arrays["target_at"]]
        made.whole = arrays["whole"]
        return made

    def arrays(self) -> dict[str, np.ndarray]:
        """For a file."""
        return {
            "source": self.ids[0],
            "target": self.ids[1],
            "source_at": self.at[0],
            "target_at": self.at[1],
            "whole": self.whole,
        }

    def __len__(self) -> int:
        return len(self.at[0]) - 1

    def __getitem__(self, n: int) -> Item:
        source, target = (ids[at[n] : at[n + 1]] for ids, at in zip(self.ids, self.at, strict=True))
        return source, target


@dataclass(frozen=True)
class Mix:
    """The sources and when each is read.

    sources: by name. parts: (first step, weights, tokens of a batch), in order. seed: of it all.
    """

    sources: Mapping[str, Items]
    parts: tuple[tuple[int, Mapping[str, float], int], ...]
    seed: int

    def part(self, step: int) -> tuple[Mapping[str, float], int]:
        """The weights and the size of a batch at this step."""
        return [part[1:] for part in self.parts if part[0] <= step][-1]

    def _one(self, source: str, weights: Mapping[str, float], rng: np.random.Generator) -> Item:
        if source != "joined":
            items = self.sources[source]
            return items[int(rng.integers(len(items)))]
        names = [name for name in IN_A_ROW if name in weights and len(self.sources[name].whole)]
        size = int(rng.integers(2, 5))
        row: list[Item] = []
        for _ in range(size):
            items = self.sources[names[rng.integers(len(names))]]
            row.append(items[items.whole[rng.integers(len(items.whole))]])
        source_ids, target_ids = (np.concatenate(side) for side in zip(*row, strict=True))
        if len(source_ids) > LONGEST_SOURCE or len(target_ids) > LONGEST_TARGET:
            return row[0]
        return source_ids, target_ids

    def draw(self, step: int) -> list[list[Item]]:
        """The next ``DRAW`` batches, or a few more or fewer, from ``step`` on."""
        rng = np.random.default_rng([self.seed, step])
        weights, tokens = self.part(step)
        names, share = list(weights), np.array(list(weights.values()), float)
        count = DRAW * tokens // 13
        chosen = rng.choice(len(names), size=count, p=share / share.sum())
        items = [self._one(names[int(n)], weights, rng) for n in chosen.tolist()]
        return batches(items, tokens, rng)[:DRAW]

    def stream(self, step: int) -> Iterator[list[Item]]:
        """Batches from ``step`` on, without end."""
        first = step - step % DRAW
        skip = step - first
        while True:
            found = self.draw(first)
            while len(found) < DRAW:  # longer sentences than usual: draw on
                found += self.draw(first + DRAW - 1)
            yield from found[skip:DRAW]
            skip, first = 0, first + DRAW
