"""What is said of the words nearest to a token by dot product and by cosine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from charts.chips import in_markdown, label
from charts.facts import Fact, fact
from charts.text import count, fixed, percent

if TYPE_CHECKING:
    from models.analysis.similarity import LengthByFrequency, Nearness

#: Words in each list.
COUNT = 10
#: How much longer one list's words are before length is said to decide.
LONGER = 1.01
#: From this size on a correlation is spoken of.
CLEAR = 0.1


@dataclass(frozen=True)
class Moved:
    """A word that the two lists place far apart. ``longer``: the share of words it is longer than.

    degrees: its angle to the chosen token.
    """

    id: int
    dot_rank: int
    cosine_rank: int
    length: float
    longer: float
    degrees: float


def nearest(near: Nearness, most: int = COUNT) -> tuple[np.ndarray, np.ndarray]:
    """Places in ``near`` of the first ``most`` by dot product and by cosine, nearest first."""
    return np.argsort(near.dot_rank)[:most], np.argsort(near.cosine_rank)[:most]


def pushed(near: Nearness, most: int = COUNT) -> Moved | None:
    """The word on the dot product's list that the cosine places lowest, where it is not on the
    cosine's list too."""
    return _furthest(near, nearest(near, most)[0], near.cosine_rank, most)


def held_back(near: Nearness, most: int = COUNT) -> Moved | None:
    """The word on the cosine's list that the dot product places lowest, likewise."""
    return _furthest(near, nearest(near, most)[1], near.dot_rank, most)


def _furthest(near: Nearness, places: np.ndarray, rank: np.ndarray, most: int) -> Moved | None:
    place = places[rank[places].argmax()]
    if rank[place] <= most:
        return None
    return Moved(
        id=int(near.ids[place]),
        dot_rank=int(near.dot_rank[place]),
        cosine_rank=int(near.cosine_rank[place]),
        length=float(near.lengths[place]),
        longer=float((near.lengths < near.lengths[place]).mean()),
        degrees=float(np.degrees(np.arccos(np.clip(near.cosines[place], -1, 1)))),
    )


def nearest_facts(near: Nearness, token: str, entry: Callable[[int], str]) -> list[Fact]:
    """How far the two lists agree, whether length decides, and the words that it moves most.

    token: the chosen one, ready for Markdown. entry: of the vocabulary, by its id.
    """
    by_dot, by_cosine = nearest(near)
    shared = len(set(by_dot) & set(by_cosine))
    dot_length, cosine_length = near.lengths[by_dot].mean(), near.lengths[by_cosine].mean()
    facts = [
        fact("say_length_of", token=token, length=fixed(near.length, 3)),
        fact("say_shared_all", count=COUNT)
        if shared == COUNT
        else fact("say_shared", count=COUNT, shared=shared),
        fact(
            "say_longer" if dot_length > LONGER * cosine_length else "say_not_longer",
            dot=fixed(dot_length, 3),
            cosine=fixed(cosine_length, 3),
            typical=fixed(np.median(near.lengths), 3),
        ),
    ]
    for key, moved in (("say_pushed", pushed(near)), ("say_held_back", held_back(near))):
        if moved is not None:
            facts.append(
                fact(
                    key,
                    word=in_markdown(label(entry(moved.id))),
                    dot_rank=count(moved.dot_rank),
                    cosine_rank=count(moved.cosine_rank),
                    degrees=fixed(moved.degrees, 0),
                    length=fixed(moved.length, 3),
                    longer=percent(moved.longer),
                )
            )
    return facts


def length_facts(groups: LengthByFrequency) -> list[Fact]:
    """Whether rare or frequent words are longer, and how long the rarest and the most frequent."""
    r = groups.correlation
    if abs(r) < CLEAR:
        key = "say_no_frequency"
    else:
        key = "say_rare_longer" if r < 0 else "say_frequent_longer"
    return [
        fact(key, r=fixed(r, 2)),
        fact(
            "say_groups",
            rare=fixed(groups.quartiles[1, 0], 3),
            frequent=fixed(groups.quartiles[1, -1], 3),
            words=count(int(groups.counts.sum())),
            groups=len(groups.counts),
        ),
    ]
