"""Trains the language models, all on the same text with the same budget."""

from __future__ import annotations

import datetime
import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, cast

import torch

from models import store
from models.arrays import IntArray
from models.language_models import LanguageModule
from models.mingru import MinGRULM
from models.recurrent import LAYERS, RecurrentLM
from models.tensors import seed_everything
from models.traces import LanguageModelName
from models.training.baselines import TRIGRAM, trigrams
from models.training.corpora import Document, documents
from models.training.loop import Budget, fit, held_out_loss, split, tokenized
from models.training.options import Options
from models.transformer import TransformerLM

#: H, or D of the Transformer.
WIDTH = 128
#: What a card says of the held-out text.
HELD_OUT_USED = (
    "measured after each of {epochs} epochs, none of which was chosen by it: the weights are those "
    "of the last"
)


def described(docs: list[Document], lines: list[tuple[IntArray, ...]]) -> dict[str, dict[str, int]]:
    """What a card says of the data: documents and tokens by corpus, trained on and held out."""
    table: dict[str, Counter[str]] = {"trained": Counter(), "held_out": Counter()}
    for doc, ids in zip(docs, lines, strict=True):
        part = "held_out" if doc.held_out else "trained"
        table[part][f"{doc.source} ({doc.language})"] += sum(len(line) for line in ids)
    return {part: dict(sorted(counts.items())) for part, counts in table.items()}


def untrained(name: LanguageModelName, vocabulary: int, dropout: float) -> LanguageModule:
    """A language model of this name before training."""
    if name == "transformer":
        return TransformerLM(vocabulary, WIDTH, dropout=dropout)
    if name == "mingru":
        return MinGRULM(vocabulary, WIDTH, dropout=dropout)
    return RecurrentLM(name, vocabulary, WIDTH, dropout)


def lead(measured: Mapping[str, Mapping[str, float]]) -> dict[str, dict[str, float]]:
    """By how many nats a token the held-out loss is below that of the recurrent models."""
    below: dict[str, dict[str, float]] = {}
    for other in LAYERS:
        theirs = store.load(other).card["held_out"]
        below[other] = {
            language: round(theirs[language]["loss"] - here["loss"], 4)
            for language, here in measured.items()
        }
    return below


def train(name: str, options: Options) -> None:
    """Train ``name``, measure it and its baseline on held-out text, write weights and card.

    It goes on from its checkpoint where there is one.
    """
    budget, device = replace(Budget(), **options.budget()), options.device
    checkpoint = Path("runs") / name / "checkpoint.pt"
    if options.fresh:
        checkpoint.unlink(missing_ok=True)
    words = store.tokenizer()
    docs = documents()
    as_ids = tokenized(docs, words.encode)
    training, held = split(docs, as_ids)
    seed_everything(budget.seed)
    model = untrained(cast(LanguageModelName, name), len(words), budget.dropout)
    history = fit(model, training, held, budget, checkpoint, device)

    baselines = trigrams(training, held, len(words))
    measured: dict[str, dict[str, float]] = {}
    for language, seqs in held.items():
        loss = held_out_loss(model, seqs, device)
        measured[language] = {
            "tokens": sum(len(s) - 1 for s in seqs),
            "loss": round(loss, 4),
            "perplexity": round(math.exp(loss), 2),
        } | baselines[language]
        print(language, measured[language])
    card: dict[str, Any] = {
        "model": name,
        "task": "next-token prediction, Korean and English",
        "width": WIDTH,
        **({"layers": len(model.blocks)} if isinstance(model, MinGRULM) else {}),
        "vocabulary": len(words),
        "parameters": sum(p.numel() for p in model.parameters() if p.requires_grad),
        "held_out": measured,
        "trigram": TRIGRAM,
        "held_out_used": HELD_OUT_USED.format(epochs=len(history)),
        "steps": history[-1]["step"],
        "budget": asdict(budget),
        "seed": budget.seed,
        "history": history,
        "tokens": described(docs, [t.lines for t in as_ids]),
        "trained_with": f"torch {torch.__version__}, {device}",
        "date": datetime.date.today().isoformat(),
    }
    if name == "transformer":
        card["lead"] = lead(measured)
    store.save(name, model, card)
    print(f"written to {store.WEIGHTS / name}.safetensors")
