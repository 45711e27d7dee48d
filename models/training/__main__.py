"""``python -m models.training rnn`` trains a model again from the corpora; ``tokenizer`` first."""

from __future__ import annotations

import argparse
import datetime
import math
from collections import Counter
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import torch

from models import store
from models.recurrent import LAYERS, RecurrentLM
from models.training.corpora import Document, documents
from models.training.loop import Budget, held_out_loss, sequences, tokenized, train
from models.training.trigram import Trigram
from models.transformer import TransformerLM

VOCABULARY = 10_000
WIDTH = 128


def learn_tokenizer() -> None:
    """Learn the tokenizer on all documents that are not held out and write it to ``assets/``."""
    from models.training import bpe  # needs Kiwi, which nothing else does

    learned = bpe.learn([d for d in documents() if not d.held_out], VOCABULARY)
    store.TOKENIZER.parent.mkdir(parents=True, exist_ok=True)
    learned.save(str(store.TOKENIZER), pretty=False)
    print(f"{learned.get_vocab_size()} entries written to {store.TOKENIZER}")


def described(docs: list[Document], lines: list[list[np.ndarray]]) -> dict:
    """What a card says of the data: documents and tokens by corpus, trained on and held out."""
    table: dict[str, Counter] = {"trained": Counter(), "held_out": Counter()}
    for doc, ids in zip(docs, lines, strict=True):
        part = "held_out" if doc.held_out else "trained"
        table[part][f"{doc.source} ({doc.language})"] += sum(len(line) for line in ids)
    return {part: dict(sorted(counts.items())) for part, counts in table.items()}


def language_model(name: str, vocabulary: int, dropout: float) -> torch.nn.Module:
    """An untrained language model of this name."""
    if name == "transformer":
        return TransformerLM(vocabulary, WIDTH, dropout=dropout)
    return RecurrentLM(name, vocabulary, WIDTH, dropout)


def lead(measured: dict) -> dict:
    """By how many nats a token the held-out loss is below that of the recurrent models."""
    below: dict[str, dict[str, float]] = {}
    for other in LAYERS:
        theirs = store.load(other).card["held_out"]
        below[other] = {
            language: round(theirs[language]["loss"] - here["loss"], 4)
            for language, here in measured.items()
        }
    return below


def train_language_model(name: str, budget: Budget, device: str, fresh: bool) -> None:
    """Train ``name``, measure it and its baseline on held-out text, write weights and card."""
    checkpoint = Path("runs") / name / "checkpoint.pt"
    if fresh:
        checkpoint.unlink(missing_ok=True)
    words = store.tokenizer()
    docs = documents()
    as_ids = tokenized(docs, words.encode)
    training = [t for d, t in zip(docs, as_ids, strict=True) if not d.held_out]
    held = {
        language: sequences(
            t for d, t in zip(docs, as_ids, strict=True) if d.held_out and d.language == language
        )
        for language in ("ko", "en")
    }
    torch.manual_seed(budget.seed)
    model = language_model(name, len(words), budget.dropout)
    history = train(model, training, held, budget, checkpoint, device)

    baseline = Trigram(sequences(training), len(words))
    baseline.fit(held["ko"] + held["en"])  # generous to the baseline: λ from the very test text
    measured = {}
    for language, seqs in held.items():
        loss, trigram = held_out_loss(model, seqs, device), baseline.loss(seqs)
        measured[language] = {
            "tokens": sum(len(s) - 1 for s in seqs),
            "loss": round(loss, 4),
            "perplexity": round(math.exp(loss), 2),
            "trigram_loss": round(trigram, 4),
            "trigram_perplexity": round(math.exp(trigram), 2),
        }
        print(language, measured[language])
    card = {
        "model": name,
        "task": "next-token prediction, Korean and English",
        "width": WIDTH,
        "vocabulary": len(words),
        "parameters": sum(p.numel() for p in model.parameters() if p.requires_grad),
        "held_out": measured,
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


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m models.training", description=__doc__)
    translators = ["translator", "translator_fixed"]
    whats = ["tokenizer", *LAYERS, "transformer", "probes", "sentiment", *translators]
    parser.add_argument("what", choices=whats)
    parser.add_argument("--epochs", type=int, help=f"default {Budget.epochs}")
    parser.add_argument("--seed", type=int, help=f"default {Budget.seed}")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--fresh", action="store_true", help="forget the checkpoint")
    chosen = parser.parse_args()
    if chosen.what == "tokenizer":
        learn_tokenizer()
        return
    if chosen.what == "probes":
        from models.training.probes import train_probes

        train_probes()
        return
    if chosen.what in translators:
        from models.training.translation import train_translator

        train_translator(chosen.what)
        return
    if chosen.what == "sentiment":
        from models.training.sentiment import train_sentiment

        train_sentiment()
        return
    given = {k: v for k in ("epochs", "seed") if (v := getattr(chosen, k)) is not None}
    train_language_model(chosen.what, replace(Budget(), **given), chosen.device, chosen.fresh)


if __name__ == "__main__":
    main()
