"""Measuring where the heads look: ``python -m models.training looks``, a minute on one core.

Texts of both languages, half of them short, as they stand in the corpora; nothing is trained.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np
import torch

from models import store
from models.analysis.head_roles import MEASURES, look_shares
from models.analysis.looks import save_looks
from models.arrays import DoubleArray
from models.traces import TokenTrace
from models.training.corpora import Document, documents
from models.training.options import Options
from models.transformer import TransformerModel

LANGUAGES = ("ko", "en")


@dataclass(frozen=True)
class LooksBudget:
    """whole, short: texts of each language that fill ``longest`` tokens, and that do not.

    A text of fewer than ``least`` tokens shows no look.
    """

    whole: int = 250
    short: int = 250
    longest: int = 64
    least: int = 6
    seed: int = 20260


def sample(
    docs: Sequence[Document], budget: LooksBudget, rng: np.random.Generator
) -> Iterator[TokenTrace]:
    """Random documents of one language, cut to ``longest`` tokens; as many as there are."""
    encode = store.tokenizer().encode
    wanted = {True: budget.whole, False: budget.short}
    for n in rng.permutation(len(docs)):
        tokens = encode(" ".join(docs[int(n)].lines)[:2000], budget.longest)
        whole = len(tokens) == budget.longest
        if wanted[whole] and len(tokens) >= budget.least:
            wanted[whole] -= 1
            yield tokens
        if not any(wanted.values()):
            return


def measure(
    model: TransformerModel, texts: Sequence[TokenTrace], longest: int
) -> tuple[DoubleArray, dict[str, DoubleArray]]:
    """Means over texts: of each cell (L, heads, longest, longest), and MEASURES (L, heads)."""
    layers, heads = model.trace(texts[0]).weights.shape[:2]
    total = np.zeros((layers, heads, longest, longest))
    read = np.zeros(longest)
    shares: dict[str, list[DoubleArray]] = {name: [] for name in MEASURES}
    for tokens in texts:
        count = len(tokens)
        weights = model.trace(tokens).weights
        total[:, :, :count, :count] += weights
        read[:count] += 1
        for name, each in look_shares(weights, tokens.ids).items():
            if not np.isnan(each).any():
                shares[name].append(each)
    means = {name: np.mean(each, axis=0) for name, each in shares.items()}
    return total / np.maximum(read, 1)[:, None], means


def train(name: str, options: Options) -> None:
    """Measure and write what the heads of the Transformer usually look at."""
    budget = replace(LooksBudget(), **options.budget())
    torch.set_num_threads(1)
    rng = np.random.default_rng(budget.seed)
    docs, model = documents(), store.load("transformer")
    texts = [
        tokens
        for language in LANGUAGES
        for tokens in sample([d for d in docs if d.language == language], budget, rng)
    ]
    by_position, shares = measure(model, texts, budget.longest)
    card: dict[str, Any] = {
        "task": "the mean attention weight of each cell, and where each head's weight goes",
        "texts": len(texts),
        "tokens": sum(map(len, texts)),
        "measured_on": "random documents of the corpora, half ko, half en; half of 64 tokens",
        "weights_sha256": model.card["sha256"],
        "budget": asdict(budget),
        "date": datetime.date.today().isoformat(),
    }
    save_looks(by_position, shares, card, store.WEIGHTS)
    print(f"{len(texts)} texts; written to {store.WEIGHTS / 'looks.safetensors'}")
