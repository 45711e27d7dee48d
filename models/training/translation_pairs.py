"""Korean sentences with their English, split into train, dev and test so that the split holds.

What is tested is not trained on in any form: a pair is left out of training when either of its
sides is a side of a dev or test pair of any source; Tatoeba is split by its English sentence,
StyleKQC by its set of paraphrases, and everyday pairs that differ in one word stay together.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from models.text.tokenizer import Tokenizer
from models.training.corpora import fingerprint, table, tidy
from models.training.language_filter import fit_for_class

#: Tatoeba: one English sentence in this many is tested, with all its Korean sides.
HELD_OUT_ONE_IN = 12
#: A source token that stands fewer times in the Korean sides of the pairs is hardly known.
KNOWN_FROM = 15
#: Pairs written for this project before any training, for dev and test alone (CC0).
OWN = Path(__file__).with_name("everyday_heldout.tsv")
#: More neighbours than this are a pattern, not a sentence with one word changed.
MOST_NEIGHBOURS = 60

SOURCES = ("own", "everyday", "tatoeba", "massive", "stylekqc", "xpersona", "storybooks")


@dataclass(frozen=True)
class Pair:
    """A Korean sentence and its English. part: "train", "dev" or "test"."""

    source: str
    part: str
    korean: str
    english: str


def drawn(key: str, one_in: int) -> bool:
    """One key in so many, the same ones on every machine."""
    digest = hashlib.sha256(key.encode()).digest()
    return int.from_bytes(digest[:4], "big") % one_in == 0


def held_out(english: str) -> bool:
    """Whether a Tatoeba sentence is tested: the same answer for every spelling of it."""
    return drawn(f"tatoeba/{fingerprint(english)}", HELD_OUT_ONE_IN)


def part_of(key: str, test_one_in: int, dev_one_in: int) -> str:
    if drawn(f"test/{key}", test_one_in):
        return "test"
    return "dev" if drawn(f"dev/{key}", dev_one_in) else "train"


def neighbourhoods(sides: Sequence[tuple[str, str]]) -> list[str]:
    """For each pair the name of its group: pairs that share a side, or all but one word of one."""
    root = list(range(len(sides)))

    def top(i: int) -> int:
        while root[i] != i:
            root[i] = root[root[i]]
            i = root[i]
        return i

    groups: dict[object, list[int]] = {}
    for n, pair in enumerate(sides):
        for side, text in enumerate(pair):
            groups.setdefault((side, fingerprint(text)), []).append(n)
            words = tuple(fingerprint(word) for word in text.split())
            if len(words) >= 3:
                for at in range(len(words)):
                    key = (side, at, words[:at], words[at + 1 :])
                    groups.setdefault(key, []).append(n)
    for members in groups.values():
        if len(members) <= MOST_NEIGHBOURS:
            for other in members[1:]:
                root[top(other)] = top(members[0])
    return [fingerprint(sides[top(n)][1]) for n in range(len(sides))]


def own() -> list[Pair]:
    """The pairs of ``OWN``."""
    rows = (line.split("\t") for line in OWN.read_text(encoding="utf-8").splitlines()[1:])
    return [Pair("own", part, korean, english) for part, korean, english in rows]


def fingerprints(found: Iterable[Pair]) -> set[str]:
    """Both sides of the pairs, as ``fingerprint`` has them."""
    return {fingerprint(side) for pair in found for side in (pair.korean, pair.english)}


def pairs(root: Path | None = None) -> list[Pair]:
    """Every sentence pair. No side of a dev or test pair is trained on from elsewhere."""
    found = own()

    def add(source: str, part: str, korean: str, english: str) -> None:
        korean, english = tidy(korean), tidy(english)
        if korean and english and fit_for_class(korean) and fit_for_class(english):
            found.append(Pair(source, part, korean, english))

    everyday = table("par_koen_everyday.tsv", root)
    groups = neighbourhoods([(row["ko"], row["en"]) for row in everyday])
    for row, group in zip(everyday, groups, strict=True):
        add("everyday", part_of(f"everyday/{group}", 20, 30), row["ko"], row["en"])
    for row in table("par_koen_tatoeba.tsv", root):
        dev = drawn(f"tatoeba-dev/{fingerprint(row['en'])}", 24)
        part = "test" if held_out(row["en"]) else "dev" if dev else "train"
        add("tatoeba", part, row["ko"], row["en"])
    for row in table("par_koen_massive.tsv", root):
        if row["named_slot"] == "0":
            add("massive", row["split"], row["ko"], row["en"])
    for row in table("par_koen_stylekqc.tsv", root):
        add("stylekqc", part_of(f"stylekqc/{row['set']}", 20, 60), row["ko"], row["en"])
    for row in table("par_koen_xpersona.tsv", root):
        add("xpersona", "train", row["ko"], row["en"])
    for row in table("par_koen_storybooks.tsv", root):
        add("storybooks", "train", row["ko"], row["en"])
    tested = fingerprints(p for p in found if p.part == "test")
    found = [p for p in found if p.part == "test" or not fingerprints([p]) & tested]
    held = tested | fingerprints(p for p in found if p.part == "dev")
    return [p for p in found if p.part != "train" or not fingerprints([p]) & held]


def ends(korean: str) -> bool:
    """Whether a text ends like a sentence, so that another can follow it."""
    return korean.endswith((".", "?", "!"))


def joined(
    found: Sequence[Pair],
    part: str,
    count: int,
    sizes: range,
    seed: int,
    sources: Sequence[str] = ("tatoeba",),
) -> list[Pair]:
    """Texts of several sentences: ``count`` times some pairs of ``sources`` in a row.

    Kondo et al. (2021). sizes: how many sentences in a row.
    """
    whole = [p for p in found if p.part == part and p.source in sources and ends(p.korean)]
    rng = np.random.default_rng(seed)
    result: list[Pair] = []
    for n in range(count):
        picked: list[int] = rng.integers(len(whole), size=sizes[n % len(sizes)]).tolist()
        chosen = [whole[i] for i in picked]
        korean, english = (
            " ".join(side) for side in zip(*((p.korean, p.english) for p in chosen), strict=True)
        )
        result.append(Pair("joined", part, korean, english))
    return result


def known_source_ids(sources: Iterable[str], tokenizer: Tokenizer) -> list[int]:
    """Entries that stand at least ``KNOWN_FROM`` times in the sources that are trained on.

    sources: every one that an encoder read, English lines that are only copied too.
    """
    counts = np.zeros(len(tokenizer), np.int64)
    for text in sources:
        np.add.at(counts, tokenizer.encode(text).ids, 1)
    return np.flatnonzero(counts >= KNOWN_FROM).tolist()
