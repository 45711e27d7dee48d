"""Korean sentences with their English, which of them are held out, and several in a row."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from models.tokenizer import Tokenizer
from models.training.corpora import fingerprint, sentences, table, tidy
from models.training.language_filter import fit_for_class

#: Tatoeba: one English sentence in this many is held out, with all its Korean sides.
HELD_OUT_ONE_IN = 12
#: A source token that stands fewer times in the Korean sides of the pairs is hardly known.
KNOWN_FROM = 15


@dataclass(frozen=True)
class Pair:
    """A Korean sentence and its English. part: "train" or "test"."""

    source: str
    part: str
    korean: str
    english: str


def held_out(english: str) -> bool:
    """Whether a Tatoeba sentence is held out: the same answer for every spelling of it."""
    digest = hashlib.sha256(f"tatoeba/{fingerprint(english)}".encode()).digest()
    return int.from_bytes(digest[:4], "big") % HELD_OUT_ONE_IN == 0


def pairs(root: Path | None = None) -> list[Pair]:
    """Every sentence pair. No English sentence of a test set is trained on from elsewhere."""
    found = []

    def add(source: str, part: str, korean: str, english: str) -> None:
        korean, english = tidy(korean), tidy(english)
        if korean and english and fit_for_class(korean) and fit_for_class(english):
            found.append(Pair(source, part, korean, english))

    for row in table("par_koen_tatoeba.tsv", root):
        add("tatoeba", "test" if held_out(row["en"]) else "train", row["ko"], row["en"])
    for row in table("par_koen_massive.tsv", root):
        if row["named_slot"] == "0":
            add("massive", "test" if row["split"] == "test" else "train", row["ko"], row["en"])
    for row in table("par_koen_xpersona.tsv", root):
        add("xpersona", "train", row["ko"], row["en"])
    for row in table("par_koen_storybooks.tsv", root):
        add("storybooks", "train", row["ko"], row["en"])
    tested = {fingerprint(p.english) for p in found if p.part == "test"}
    tested |= {fingerprint(p.korean) for p in found if p.part == "test"}
    return [
        p
        for p in found
        if p.part == "test"
        or (fingerprint(p.english) not in tested and fingerprint(p.korean) not in tested)
    ]


def joined(found: Sequence[Pair], part: str, count: int, sizes: range, seed: int) -> list[Pair]:
    """Texts of several sentences: ``count`` times some pairs in a row (Kondo et al. 2021).

    Only pairs of ``part`` whose Korean ends like a sentence; those tested are of Tatoeba.
    sizes: how many sentences in a row.
    """
    whole = [p for p in found if p.part == part and p.korean.endswith((".", "?", "!"))]
    if part == "test":
        whole = [p for p in whole if p.source == "tatoeba"]
    rng, result = np.random.default_rng(seed), []
    for n in range(count):
        chosen = [whole[i] for i in rng.integers(len(whole), size=sizes[n % len(sizes)])]
        korean, english = (
            " ".join(side) for side in zip(*((p.korean, p.english) for p in chosen), strict=True)
        )
        result.append(Pair("joined", part, korean, english))
    return result


def known_source_ids(found: list[Pair], words: Tokenizer) -> list[int]:
    """Entries that stand at least ``KNOWN_FROM`` times in the Korean sides that are trained on."""
    counts = np.zeros(len(words), np.int64)
    for pair in found:
        if pair.part == "train":
            np.add.at(counts, words.encode(pair.korean).ids, 1)
    return np.flatnonzero(counts >= KNOWN_FROM).tolist()


def english_alone(tested: set[str], root: Path | None = None) -> list[str]:
    """Everyday English sentences that stand in no test set, in a fixed random order."""
    lines = [row["en"] for row in table("lm_en_tatoeba.tsv", root)]
    lines += sentences("lm_en_commonvoice.txt", root)
    clean = [tidy(line) for line in lines]
    fit = [t for t in clean if 2 <= len(t.split()) <= 12 and fit_for_class(t)]
    fresh = sorted({t for t in fit if fingerprint(t) not in tested})
    order = np.random.default_rng(0).permutation(len(fresh))
    return [fresh[i] for i in order]
