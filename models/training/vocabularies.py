"""``python -m models.training.vocabularies``: the vocabularies that /tokens sets beside the BPE's.

Whitespace words and morphemes, as many entries each as the models' subword tokenizer has, counted
on the same training texts with the same weight for Korean; and, for every cutter, what it needs
and what it misses on the held-out documents.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator

import numpy as np

from models.text.cutters import CUTTERS, ENTRIES, VOCABULARIES, known_entries, tokenize
from models.text.morphemes import morphemes
from models.training.corpora import Document, documents

#: English for the morpheme vocabulary: Kiwi would leave these words whole too.
ENGLISH = re.compile(r"[^\W\d_]+|\d+|[^\w\s]")


def lines_of(docs: Iterable[Document], language: str) -> list[str]:
    return [line for doc in docs if doc.language == language for line in doc.lines]


def weighted(korean: Counter[str], english: Counter[str], repeat: int) -> list[str]:
    """The most frequent entries, Korean counted ``repeat`` times; ties by spelling."""
    counts = Counter({entry: n * repeat for entry, n in korean.items()}) + english
    ranked = sorted(counts, key=lambda entry: (-counts[entry], entry))
    return ranked[: ENTRIES - 1]


def measured(docs: Iterable[Document]) -> Iterator[tuple[str, dict[str, dict[str, float]]]]:
    """For each cutter and language: tokens per 100 characters, share of unknown tokens."""
    docs = list(docs)
    for name in CUTTERS:
        facts: dict[str, dict[str, float]] = {}
        for language in ("ko", "en"):
            lines = lines_of(docs, language)
            cuts = [tokenize(name, line) for line in lines]
            tokens = sum(len(each) for each in cuts)
            unknown = sum(int(np.count_nonzero(~each.known)) for each in cuts)
            facts[language] = {
                "characters": sum(map(len, lines)),
                "tokens": tokens,
                "unknown": unknown,
                "per_100": round(100 * tokens / sum(map(len, lines)), 2),
                "unknown_share": round(unknown / tokens, 5),
            }
        yield name, facts


def main() -> None:
    docs = documents()
    training = [doc for doc in docs if not doc.held_out]
    korean, english = lines_of(training, "ko"), lines_of(training, "en")
    # As for the subwords (models.training.bpe): Korean is the scarce side.
    repeat = max(1, round(1.2 * sum(map(len, english)) / max(1, sum(map(len, korean)))))
    words = [Counter(w for line in lines for w in line.split()) for lines in (korean, english)]
    pieces = Counter(each.form for line in korean for each in morphemes(line))
    others = Counter(piece for line in english for piece in ENGLISH.findall(line))
    for name, counted in (("word", words), ("morpheme", [pieces, others])):
        text = "\n".join(weighted(counted[0], counted[1], repeat)) + "\n"
        (VOCABULARIES / f"{name}.txt").write_text(text, encoding="utf-8")
    known_entries.cache_clear()
    held_out = [doc for doc in docs if doc.held_out]
    card = {"entries": ENTRIES, "held_out": dict(measured(held_out))}
    text = json.dumps(card, indent=2) + "\n"
    (VOCABULARIES / "cutters.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
