"""Trains the sentiment model on four corpora and measures it on each, and on everyday sentences."""

from __future__ import annotations

import datetime
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, cast

import numpy as np
import torch
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn
from tqdm import tqdm

from models import store
from models.arrays import BoolArray, IntArray
from models.recurrent import RecurrentLM, recurrent_weights
from models.sentiment import SentimentGRU
from models.tensors import seed_everything
from models.training.baselines import with_linear
from models.training.options import Options
from models.training.sentiment_texts import RECASED, Variations, everyday, opinions
from models.training.step import adamw

#: Longest text that is trained on, in tokens: its last ones, where a review comes to its verdict.
LONGEST = 80
#: How often an epoch reads the texts of the small corpora.
REPEATS = {"nsmc": 1, "rtpolarity": 4, "proscons": 3, "goemotions": 2}


@dataclass(frozen=True)
class SentimentBudget:
    epochs: int = 5
    texts_per_batch: int = 96
    peak_rate: float = 1.5e-3
    weight_decay: float = 0.02
    clip: float = 1.0
    dropout: float = 0.35
    token_dropout: float = 0.1
    earlier: float = 0.5
    averaging: float = 0.9995
    embedded: int = 128
    width: int = 256
    seed: int = 20261


def padded(ids: Sequence[IntArray]) -> tuple[Tensor, Tensor]:
    """(B, T) padded with 0 at the end, and lengths (B,)."""
    lengths = [len(one) for one in ids]
    batch = np.zeros((len(ids), max(lengths)), np.int64)
    for row, one in enumerate(ids):
        batch[row, : len(one)] = one
    return torch.as_tensor(batch), torch.tensor(lengths)


def shuffled_batches(
    ids: Sequence[IntArray], size: int, rng: np.random.Generator
) -> list[IntArray]:
    """Indices in batches of like length, in random order."""
    order = rng.permutation(len(ids))
    # Sorted in stretches, so that a batch hardly needs padding and still differs each epoch.
    stretches = np.array_split(order, max(1, len(order) // (size * 50)))
    batches: list[IntArray] = []
    for stretch in stretches:
        by_length: list[int] = sorted(stretch.tolist(), key=lambda i: len(ids[i]))
        batches += [np.array(by_length[at : at + size]) for at in range(0, len(by_length), size)]
    rng.shuffle(batches)
    return batches


def start_from(model: SentimentGRU, gru: RecurrentLM) -> None:
    """Give ``model`` the embeddings and, as its first units, the units of a language model.

    What tokens mean, and how to carry it along, was learned from more text than there are opinions
    (Dai and Le 2015). The other units start fresh; nothing flows from them into the first at start.
    """
    width, own = gru.layer.hidden_size, model.layer.hidden_size
    model.embedding.weight.data.copy_(gru.embedding.weight)
    into, given = recurrent_weights(model.layer), recurrent_weights(gru.layer)
    for gate in range(3):
        rows = slice(gate * own, gate * own + width)
        theirs = slice(gate * width, (gate + 1) * width)
        into.w_xh.data[rows] = given.w_xh.data[theirs]
        into.w_hh.data[rows] = 0.0
        into.w_hh.data[rows, :width] = given.w_hh.data[theirs]
        into.b.data[rows] = given.b.data[theirs]


def loss_of(
    model: SentimentGRU, ids: Tensor, lengths: Tensor, target: Tensor, earlier: float
) -> Tensor:
    """Binary cross-entropy of the last verdict and, weighing ``earlier``, of those before it.

    The verdict after token t of T counts t / T: much has been read late, little early ("linear
    gain" in Dai and Le 2015). ids (B, T); lengths (B,); target (B,), 1 for a positive text.
    """
    hidden, _ = model.layer(model.dropout(model.embedding(ids)))  # (B, T, H)
    logits = model.output(model.dropout(hidden))[..., 0]  # (B, T)
    losses = nn.functional.binary_cross_entropy_with_logits(
        logits, target[:, None].expand_as(logits), reduction="none"
    )
    tokens = torch.arange(1, ids.shape[1] + 1)
    gain = tokens / lengths[:, None] * (tokens <= lengths[:, None])  # (B, T)
    last = losses[torch.arange(len(ids)), lengths - 1]
    return ((1 - earlier) * last + earlier * (gain * losses).sum(1) / gain.sum(1)).mean()


@torch.inference_mode()
def accuracy(model: SentimentGRU, ids: Sequence[IntArray], positive: BoolArray) -> float:
    """Part of the texts that the model judges as they are labelled."""
    model.eval()
    right = 0
    lengths = np.array([len(one) for one in ids], np.int64)
    order: list[int] = np.argsort(lengths, kind="stable").tolist()
    for at in range(0, len(order), 512):
        chosen = order[at : at + 512]
        verdict = model(*padded([ids[int(i)] for i in chosen])).numpy() > 0
        right += int((verdict == positive[chosen]).sum())
    model.train()
    return right / len(ids)


def times_used() -> dict[str, int]:
    """How many trainings were measured on each test set before, by the card that is there."""
    try:
        return dict(store.load("sentiment").card.get("test_sets_used", {}))
    except store.WeightsError:
        return {}


def train(name: str, options: Options) -> None:
    """Train, measure it and its baselines on every test set, write weights and card."""
    budget = replace(SentimentBudget(), **options.budget())
    seed_everything(budget.seed)
    rng = np.random.default_rng(budget.seed)
    words = store.tokenizer()
    texts = opinions()

    def read(text: str) -> IntArray:
        return words.encode(text).ids[-LONGEST:]

    parts: dict[str, tuple[list[IntArray], BoolArray]] = {}
    for source in REPEATS:
        for part in ("dev", "test"):
            chosen = [o for o in texts if o.source == source and o.part == part]
            if chosen:
                ids = [read(o.text) for o in chosen]
                parts[f"{source}/{part}"] = ids, np.array([o.positive for o in chosen])
    for language in ("ko", "en"):
        chosen = [(text, positive) for code, text, positive in everyday() if code == language]
        ids = [read(text) for text, _ in chosen]
        parts[f"everyday_{language}/test"] = ids, np.array([positive for _, positive in chosen])

    training = [o for o in texts if o.part == "train"]
    variations = Variations(training)
    training = [o for o in training for _ in range(REPEATS[o.source])]
    positive = np.array([o.positive for o in training])
    ids = [read(o.text) for o in training]

    model = SentimentGRU(len(words), budget.embedded, budget.width, budget.dropout)
    start_from(model, store.load("gru").module)
    moving_average = cast(Any, get_ema_multi_avg_fn(budget.averaging))
    averaged = AveragedModel(model, multi_avg_fn=moving_average)
    optimizer = adamw(model, budget.peak_rate, budget.weight_decay)
    per_epoch = len(shuffled_batches(ids, budget.texts_per_batch, np.random.default_rng(0)))
    steps, step = budget.epochs * per_epoch, 0
    history: list[dict[str, float]] = []
    with tqdm(total=steps, unit="step", mininterval=5) as bar:
        for epoch in range(budget.epochs):
            losses: list[float] = []
            for i, opinion in enumerate(training):  # English; Korean has no case and no lists
                if opinion.source in RECASED:
                    ids[i] = read(variations.draw(opinion, rng))
            for chosen in shuffled_batches(ids, budget.texts_per_batch, rng):
                cosine = 0.5 * (1 + math.cos(math.pi * step / steps))
                rate = budget.peak_rate * min(1.0, step / 200) * cosine
                for group in optimizer.param_groups:
                    group["lr"] = rate
                batch, lengths = padded([ids[int(i)] for i in chosen])
                # A lost token reads as the end entry, which no text contains.
                batch = batch.masked_fill(torch.rand(batch.shape) < budget.token_dropout, 0)
                target = torch.as_tensor(positive[chosen]).float()
                loss = loss_of(model, batch, lengths, target, budget.earlier)
                optimizer.zero_grad()
                torch.autograd.backward([loss])
                nn.utils.clip_grad_norm_(model.parameters(), budget.clip)
                optimizer.step()
                averaged.update_parameters(model)
                losses.append(loss.item())
                step += 1
                bar.update()
            row = {"step": step, "training": round(float(np.mean(losses)), 4)}
            judged = cast(SentimentGRU, averaged.module)
            row |= {n: round(accuracy(judged, *p), 4) for n, p in parts.items() if "dev" in n}
            history.append(row | {"epoch": epoch + 1})
            bar.write(str(row))
    model = cast(SentimentGRU, averaged.module)
    card: dict[str, Any] = {
        "model": "sentiment",
        "task": "many-to-one: is a Korean or English text positive",
        "width": budget.width,
        "embedded": budget.embedded,
        "vocabulary": len(words),
        "parameters": sum(p.numel() for p in model.parameters() if p.requires_grad),
        "accuracy": {
            name.removesuffix("/test"): {
                "texts": len(part[0]),
                "accuracy": round(accuracy(model, *part), 4),
            }
            for name, part in parts.items()
            if name.endswith("/test")
        },
        "texts": {
            source: sum(o.source == source and o.part == "train" for o in texts)
            for source in REPEATS
        },
        "repeats": REPEATS,
        "start": "embeddings and 128 units of the language model gru",
        "steps": step,
        "budget": asdict(budget),
        "seed": budget.seed,
        "history": history,
        "trained_with": f"torch {torch.__version__}, cpu",
        "date": datetime.date.today().isoformat(),
    }
    used = times_used()
    card["test_sets_used"] = {name: used.get(name, 0) + 1 for name in card["accuracy"]}
    store.save("sentiment", model, card | with_linear(card["accuracy"]))
