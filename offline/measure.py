"""What rounding its weights costs a model: ``python -m offline.measure`` writes rounding.json.

Perplexity on the held-out text of the cards, and, on texts of the same sample, how far states and
scores move and how often the likeliest next token stays the same. Needs the corpora (CONTRIBUTING).
"""

from __future__ import annotations

import datetime
import json
import math
import random
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from models.store import load, tokenizer
from models.traces import TokenTrace
from models.training.corpora import documents
from models.training.loop import held_out_loss, split, tokenized
from offline.weights import MEASURED, Name, half, int8_rows, rounded

#: Texts on which states, scores and guesses are compared, half of each language.
TEXTS = 200
SEED = 20260
FORMATS: dict[str, Callable[[NDArray[np.float32]], NDArray[np.float32]]] = {
    "float32": lambda array: array,
    "float16": half,
    "int8": int8_rows,
}


def sample() -> list[str]:
    """Held-out lines, half of each language, always the same."""
    lines: dict[str, list[str]] = {"ko": [], "en": []}
    for doc in documents():
        if doc.held_out:
            lines[doc.language] += doc.lines
    draw = random.Random(SEED)
    return [text for each in lines.values() for text in draw.sample(sorted(each), TEXTS // 2)]


def cost(name: Name, held: dict, read: list[TokenTrace]) -> dict[str, dict[str, float]]:
    """By format: perplexity of each language, mean |Δ| of states and scores, agreement."""
    found: dict[str, dict[str, float]] = {}
    exact = load(name)
    before = [exact.trace(each) for each in read]
    for form, to in FORMATS.items():
        model = rounded(name, to)
        now = [model.trace(each) for each in read]
        pairs = list(zip(before, now, strict=True))
        tokens = sum(map(len, read))
        same = sum(int((a.logits.argmax(1) == b.logits.argmax(1)).sum()) for a, b in pairs)
        found[form] = {
            f"perplexity_{language}": round(math.exp(held_out_loss(model.module, seqs, "cpu")), 3)
            for language, seqs in held.items()
        } | {
            "hidden": float(f"{_mean_change(pairs, 'hidden'):.3g}"),
            "hidden_most": float(f"{_most_change(pairs, 'hidden'):.3g}"),
            "logits": float(f"{_mean_change(pairs, 'logits'):.3g}"),
            "likeliest": round(same / tokens, 4),
        }
    return found


def _mean_change(pairs: list, field: str) -> float:
    moved = [np.abs(getattr(a, field) - getattr(b, field)) for a, b in pairs]
    return float(sum(each.sum(dtype=np.float64) for each in moved) / sum(map(np.size, moved)))


def _most_change(pairs: list, field: str) -> float:
    return max(
        float(np.abs(getattr(a, field) - getattr(b, field)).max(initial=0)) for a, b in pairs
    )


def main() -> None:
    """Measure both models and write the file."""
    docs = documents()
    words = tokenizer()
    _, held = split(docs, tokenized(docs, words.encode))
    read = [words.encode(text, 64) for text in sample()]
    names: tuple[Name, ...] = ("rnn", "transformer")
    found = {
        name: {
            "sha256": load(name).card["sha256"],
            "texts": len(read),
            "tokens": sum(map(len, read)),
            "date": datetime.date.today().isoformat(),
            "formats": cost(name, held, read),
        }
        for name in names
    }
    MEASURED.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
