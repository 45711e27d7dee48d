"""A grammar that writes everyday Korean sentences with their English, as many as are wanted.

Words come from the tables beside this file, restricted by kind; frames (``frames``) put them into
sentences of both languages at once; Kiwi conjugates the Korean, lemminflect inflects the English.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Set

from models.training.corpora import fingerprint
from models.training.everyday_grammar.frames import FRAMES
from models.training.everyday_grammar.words import Writer
from models.training.language_filter import fit_for_class


def write(count: int, seed: int, held: Set[str] = frozenset()) -> Iterator[tuple[str, str]]:
    """``count`` different pairs (Korean, English), the same ones for the same seed.

    held: fingerprints of sentences that are tested: no pair is written with one of them as a side.
    """
    w = Writer(random.Random(seed))
    names = list(FRAMES)
    weights = [FRAMES[name][0] for name in names]
    seen: set[int] = set()
    while len(seen) < count:
        for name in w.rng.choices(names, weights, k=1000):
            w.new_level()
            korean, english = FRAMES[name][1](w)
            korean, english = " ".join(korean.split()), " ".join(english.split())
            mark = hash(korean + english)
            if len(set(w.people)) < len(w.people):
                continue  # 막내가 막내의 사진을 찍다
            if mark in seen or fingerprint(korean) in held or fingerprint(english) in held:
                continue
            if not (fit_for_class(korean) and fit_for_class(english)):
                continue
            seen.add(mark)
            yield korean, english
            if len(seen) >= count:
                return
