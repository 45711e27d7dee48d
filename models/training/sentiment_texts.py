"""The labelled texts of the sentiment model, and how a text may vary and keep its label."""

from __future__ import annotations

import csv
import html
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from models.training.corpora import fingerprint, is_held_out, table, tidy

EVERYDAY = Path(__file__).with_name("everyday.tsv")
#: How often a text is read in another case than it was written in. The tokenizer keeps case apart:
#: " cheap" is one entry, " Cheap" two, and a title has few entries that the language models knew.
RECASED = {"rtpolarity": 0.15, "proscons": 0.5, "goemotions": 0.15}
#: Lower case as often as a title, a sentence's capital half as often.
CASES = (str.lower, str.lower, str.title, str.title, str.capitalize)
#: A list of points for or against a product stays one in another order (0.4), with some points
#: left out (0.2), or with the points of another text of its label behind it (0.2).
REORDERED, SHORTENED, JOINED = 0.4, 0.2, 0.2
#: Of the pros and cons, which come without a split. One in forty would be 984 texts, where a
#: standard error is 0.8 points: too few to tell a network from a linear model.
TESTED_ONE_IN = 10
#: A list is not joined with another one where it is longer than this, in characters.
LONG_LIST = 150


@dataclass(frozen=True)
class Opinion:
    """A text and whether it is positive. part: "train", "dev" or "test"."""

    source: str
    part: str
    text: str
    positive: bool


def opinions(root: Path | None = None) -> list[Opinion]:
    """Every labelled text; where a corpus has no split, one in ten is its test set, and one in
    forty of the others is what choices are made on.

    A training text that also stands in a test set is dropped.
    """
    found: list[Opinion] = []

    def add(source: str, part: str, text: str, positive: bool) -> None:
        text = tidy(html.unescape(text))
        if fingerprint(text):
            found.append(Opinion(source, part, text, positive))

    for row in table("sent_ko_nsmc.tsv", root):
        add("nsmc", row["split"], row["text"], row["label"] == "1")
    for row in table("sent_en_rtpolarity.tsv", root):
        add("rtpolarity", row["split"], row["text"], row["label"] == "1")
    for row in table("sent_en_proscons.tsv", root):
        key = fingerprint(row["text"])
        part = "dev" if is_held_out(f"dev {key}") else "train"
        part = "test" if is_held_out(key, TESTED_ONE_IN) else part
        add("proscons", part, row["text"], row["label"] == "1")
    for row in table("sent_en_goemotions.tsv", root):
        if row["polarity"] in ("pos", "neg"):
            add("goemotions", row["split"], row["text"], row["polarity"] == "pos")
    tested = {fingerprint(o.text) for o in found if o.part == "test"}
    return [o for o in found if o.part == "test" or fingerprint(o.text) not in tested]


def everyday() -> list[tuple[str, str, bool]]:
    """(language, text, positive) of sentences of a domain that nothing was trained on."""
    with EVERYDAY.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [(row["language"], row["text"], row["label"] == "1") for row in rows]


def points(text: str) -> list[str]:
    """The points of a list: "Small, light; cheap." -> ["Small", "light", "cheap"]."""
    return [point for point in re.split(r"\s*[,;.](?:\s+|$)", text) if point]


class Variations:
    """Training texts, read a little differently each time."""

    def __init__(self, training: list[Opinion]):
        self._lists = {
            label: [o for o in training if o.source == "proscons" and o.positive == label]
            for label in (True, False)
        }

    def recased(self, opinion: Opinion, rng: np.random.Generator) -> str:
        """``opinion``'s text as written or, now and then, in another case."""
        if rng.random() >= RECASED.get(opinion.source, 0.0):
            return opinion.text
        return CASES[rng.integers(len(CASES))](opinion.text)

    def draw(self, opinion: Opinion, rng: np.random.Generator) -> str:
        """One variation of ``opinion``'s text, of the same label. Korean stays as it is written."""
        text = self.recased(opinion, rng)
        listed = points(text) if opinion.source == "proscons" else []
        if not listed:
            return text
        written = listed
        if rng.random() < JOINED and len(text) < LONG_LIST:
            others = self._lists[opinion.positive]
            listed = [*listed, *points(self.recased(others[rng.integers(len(others))], rng))]
        if rng.random() < SHORTENED and len(listed) > 1:
            kept = [point for point in listed if rng.random() < 0.7]
            listed = kept or [listed[rng.integers(len(listed))]]
        if rng.random() < REORDERED and len(listed) > 1:
            listed = [listed[int(i)] for i in rng.permutation(len(listed))]
        return text if listed is written else ", ".join(listed)
