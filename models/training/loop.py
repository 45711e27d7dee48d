"""The training loop of the language models: resumable, seeded, on CPU or GPU."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from tqdm import tqdm

from models.arrays import IntArray, ReadOnly
from models.language_models import LanguageModule
from models.traces import TokenTrace
from models.training.corpora import Document
from models.training.loss import next_token_loss
from models.training.step import adamw, descend

#: Longest sequence that is trained on, in tokens.
LONGEST = 96
PAD = -1
#: Steps from one checkpoint to the next.
SAVE_EVERY = 200

#: One epoch of a history: step, training loss, held-out losses.
Row = dict[str, float]


@dataclass(frozen=True)
class Budget:
    """What every language model gets alike, so that lessons can compare them."""

    epochs: int = 10
    tokens_per_batch: int = 3072
    peak_rate: float = 3e-3
    warmup_steps: int = 300
    weight_decay: float = 0.01
    clip: float = 1.0
    dropout: float = 0.1
    korean_repeats: int = 2
    seed: int = 20260


@dataclass(frozen=True)
class TokenizedDocument(ReadOnly):
    language: str
    lines: tuple[IntArray, ...]


def tokenized(
    documents: Iterable[Document], encode: Callable[[str], TokenTrace]
) -> list[TokenizedDocument]:
    """The documents as ids."""
    return [
        TokenizedDocument(d.language, tuple(encode(line).ids for line in d.lines))
        for d in documents
    ]


def sequences(documents: Iterable[TokenizedDocument], end: int = 0) -> list[IntArray]:
    """Documents as sequences of at most ``LONGEST`` tokens, each closed by ``end``.

    Lines of one document follow each other in one sequence as long as they fit.
    """
    result: list[IntArray] = []
    for doc in documents:
        current = np.zeros(0, np.int64)
        for line in doc.lines:
            if len(current) and len(current) + len(line) >= LONGEST:
                result.append(np.append(current, end))
                current = np.zeros(0, np.int64)
            current = np.concatenate([current, line])
            while len(current) >= LONGEST:
                result.append(current[:LONGEST])
                current = current[LONGEST:]
        if len(current):
            result.append(np.append(current, end))
    return [s for s in result if len(s) > 1]


def split(
    documents: Sequence[Document], ids: Sequence[TokenizedDocument]
) -> tuple[list[TokenizedDocument], dict[str, list[IntArray]]]:
    """What is trained on; and by language what is held out, as sequences. ids: the documents'."""
    both = list(zip(documents, ids, strict=True))
    held = {
        language: sequences(t for d, t in both if d.held_out and d.language == language)
        for language in ("ko", "en")
    }
    return [t for d, t in both if not d.held_out], held


def batches(
    seqs: Sequence[IntArray], tokens: int, rng: np.random.Generator | None = None
) -> list[IntArray]:
    """Sequences of like length padded with ``PAD`` into (B, T) arrays of about ``tokens`` each."""
    order = np.arange(len(seqs)) if rng is None else rng.permutation(len(seqs))
    lengths = np.array([len(each) for each in seqs], np.int64)
    rising: list[int] = order[np.argsort(lengths[order], kind="stable")].tolist()
    result: list[IntArray] = []
    at = 0
    while at < len(rising):
        longest, rows = len(seqs[rising[at]]), 1
        while at + rows < len(rising) and (rows + 1) * len(seqs[rising[at + rows]]) <= tokens:
            longest = len(seqs[rising[at + rows]])
            rows += 1
        batch = np.full((rows, longest), PAD, np.int64)
        for row, i in enumerate(rising[at : at + rows]):
            batch[row, : len(seqs[i])] = seqs[i]
        result.append(batch)
        at += rows
    if rng is not None:
        rng.shuffle(result)
    return result


def loss_of(model: LanguageModule, batch: Tensor) -> Tensor:
    """Mean cross-entropy in nats of each token but the first, given those before it."""
    inputs, targets = batch[:, :-1], batch[:, 1:]
    real = targets != PAD
    features = model.features(inputs.clamp_min(0))[real]
    return next_token_loss(features, model.embedding.weight, model.output_bias, targets[real])


@torch.inference_mode()
def held_out_loss(model: LanguageModule, seqs: Sequence[IntArray], device: str) -> float:
    """Mean cross-entropy in nats over all tokens of ``seqs``, in float32, without dropout."""
    model.eval()
    total = count = 0.0
    for batch in batches(seqs, 2048):
        ids = torch.as_tensor(batch).to(device)
        logits = model(ids[:, :-1].clamp_min(0))
        targets = ids[:, 1:]
        total += nn.functional.cross_entropy(
            logits.flatten(0, 1), targets.flatten(), ignore_index=PAD, reduction="sum"
        ).item()
        count += (targets != PAD).sum().item()
    model.train()
    return total / count


def rate(step: int, steps: int, budget: Budget) -> float:
    """Learning rate at ``step``: a linear rise, then half a cosine to zero (Loshchilov 2017)."""
    if step < budget.warmup_steps:
        return budget.peak_rate * (step + 1) / budget.warmup_steps
    done = (step - budget.warmup_steps) / max(1, steps - budget.warmup_steps)
    return budget.peak_rate * 0.5 * (1 + math.cos(math.pi * min(1.0, done)))


def fit(
    model: LanguageModule,
    training: Sequence[TokenizedDocument],
    held_out: Mapping[str, list[IntArray]],
    budget: Budget,
    checkpoint: Path,
    device: str = "cpu",
) -> list[Row]:
    """Train in place; returns one row an epoch: step, training loss, held-out loss by language.

    Every ``SAVE_EVERY`` steps the state goes to ``checkpoint``; if that file is there at the start,
    training goes on from it as if it had never stopped. Batches depend on the seed and the epoch.
    """
    model.to(device).train()
    optimizer = adamw(model, budget.peak_rate, budget.weight_decay)
    seqs = {
        language: sequences(d for d in training if d.language == language)
        for language in ("ko", "en")
    }
    epoch_seqs = seqs["ko"] * budget.korean_repeats + seqs["en"]
    steps = budget.epochs * len(batches(epoch_seqs, budget.tokens_per_batch))
    step = 0
    history: list[Row] = []
    running = torch.zeros(2)  # sum of the losses of this epoch so far, and their number
    if checkpoint.is_file():
        saved = torch.load(checkpoint, map_location=device, weights_only=True)
        if saved["budget"] != asdict(budget):
            raise ValueError(f"{checkpoint} was written with another budget; remove it first")
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        torch.set_rng_state(saved["random"].cpu())
        step, running, history = saved["step"], saved["running"], saved["history"]

    bar = tqdm(total=steps, initial=step, unit="step", smoothing=0.02, mininterval=5)
    at = 0
    for epoch in range(budget.epochs):
        rng = np.random.default_rng([budget.seed, epoch])
        for batch in batches(epoch_seqs, budget.tokens_per_batch, rng):
            at += 1
            if at <= step:
                continue
            loss = loss_of(model, torch.as_tensor(batch).to(device))
            value, _ = descend(optimizer, loss, rate(step, steps, budget), budget.clip)
            step += 1
            running += torch.tensor([value, 1.0])
            bar.update()
            if step % 50 == 0:
                bar.set_postfix_str(f"loss={running[0] / running[1]:.3f}")
            if step % SAVE_EVERY == 0:
                _save(checkpoint, model, optimizer, step, running, history, budget)
        if step == at and (not history or history[-1]["step"] < step):
            row: Row = {"step": step, "training": round(float(running[0] / running[1]), 4)}
            row |= {k: round(held_out_loss(model, v, device), 4) for k, v in held_out.items()}
            history.append(row)
            running.zero_()
            bar.write(str(row))
            _save(checkpoint, model, optimizer, step, running, history, budget)
    bar.close()
    return history


def _save(
    path: Path,
    model: nn.Module,
    optimizer: torch.optim.Optimizer,
    step: int,
    running: Tensor,
    history: list[Row],
    budget: Budget,
) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    state: dict[str, Any] = {
        "model": model.state_dict(),
        "optimizer": optimizer.state_dict(),
        "random": torch.get_rng_state(),
        "step": step,
        "running": running,
        "history": history,
        "budget": asdict(budget),
    }
    partial = path.with_suffix(".partial")
    torch.save(state, partial)
    partial.replace(path)
