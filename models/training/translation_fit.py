"""How a translator is trained on pairs: batches, loss, schedule."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from tqdm import tqdm

from models import store
from models.tokenizer import END_ID
from models.training.loss import next_token_loss
from models.translator import TranslatorGRU

#: Ids of a source and of its target, each int64 (S,) and (T,), without the end entry.
Item = tuple[np.ndarray, np.ndarray]
#: Where a batch has no target token.
PAD = -1


@dataclass(frozen=True)
class TranslationBudget:
    epochs: int = 24
    epochs_with_written: int = 16
    tokens_per_batch: int = 1500
    peak_rate: float = 2e-3
    warmup_steps: int = 300
    weight_decay: float = 0.02
    clip: float = 1.0
    dropout: float = 0.3
    token_dropout: float = 0.08
    smoothing: float = 0.1
    tatoeba_repeats: int = 3
    joined: int = 9_000
    epochs_with_joined: int = 6
    joined_rate: float = 8e-4
    copied: int = 6_000
    written: int = 24_000
    embedded: int = 128
    width: int = 256
    seed: int = 20262


def batches(items: list[Item], tokens: int, rng: np.random.Generator) -> list[list[Item]]:
    """Pairs of like length, about ``tokens`` padded tokens of both sides each, in random order."""
    noise = rng.random(len(items))
    order = sorted(range(len(items)), key=lambda i: (len(items[i][1]), len(items[i][0]) + noise[i]))
    result, at = [], 0
    while at < len(order):
        chosen, widest = [], 0
        while at < len(order):
            source, target = items[order[at]]
            widest = max(widest, len(source), len(target))
            if chosen and widest * (len(chosen) + 1) > tokens:
                break
            chosen.append(items[order[at]])
            at += 1
        result.append(chosen)
    rng.shuffle(result)
    return result


def padded(rows: list[np.ndarray], fill: int) -> Tensor:
    width = max(len(row) for row in rows)
    batch = np.full((len(rows), width), fill, np.int64)
    for n, row in enumerate(rows):
        batch[n, : len(row)] = row
    return torch.from_numpy(batch)


def loss_of(model: TranslatorGRU, batch: list, smoothing: float, token_dropout: float) -> Tensor:
    """Mean cross-entropy in nats of each target token and the end entry, under teacher forcing.

    smoothing (Szegedy et al. 2016): that part of each target goes to all entries alike.
    """
    sources, targets = zip(*batch, strict=True)
    source = padded(list(sources), END_ID)
    lengths = torch.tensor([len(one) for one in sources])
    target = padded([np.append(one, END_ID) for one in targets], PAD)
    previous = torch.cat([torch.full((len(target), 1), END_ID), target[:, :-1]], dim=1)
    previous = previous.clamp_min(0)
    if token_dropout:
        source = source.masked_fill(torch.rand(source.shape) < token_dropout, END_ID)
        previous = previous.masked_fill(torch.rand(previous.shape) < token_dropout, END_ID)
    features = model.features(source, lengths, previous)
    real = target != PAD
    features, goal = features[real], target[real]
    weight, bias = model.embedding.weight, model.output_bias
    loss = next_token_loss(features, weight, bias, goal)
    if not smoothing:
        return loss
    # Mean over the vocabulary of -log p, without a second pass over all logits: the mean logit is
    # linear in the features, and the normaliser is that of the loss itself.
    own = (features * weight[goal]).sum(-1) + bias[goal]
    mean = features @ weight.mean(0) + bias.mean()
    return loss + smoothing * (own - mean).mean()


@torch.inference_mode()
def held_out_loss(model: TranslatorGRU, items: list) -> float:
    """Mean cross-entropy in nats of each target token and the end entry, without dropout."""
    model.eval()
    total = count = 0
    for batch in batches(items, 4000, np.random.default_rng(0)):
        size = sum(len(target) + 1 for _, target in batch)
        total += loss_of(model, batch, 0.0, 0.0).item() * size
        count += size
    model.train()
    return total / count


def start(budget: TranslationBudget, attention: bool, vocabulary: int) -> TranslatorGRU:
    """An untrained translator, which knows what the tokens mean from the language model gru."""
    torch.manual_seed(budget.seed)
    model = TranslatorGRU(vocabulary, attention, budget.embedded, budget.width, budget.dropout)
    model.embedding.weight.data.copy_(store.load("gru").model.embedding.weight)
    return model


def fit(
    model: TranslatorGRU,
    epochs: list[list[Item]],
    tests: dict[str, list[Item]],
    budget: TranslationBudget,
) -> list[dict]:
    """Train ``model`` on the pairs of each epoch in turn; keep the weights of the best epoch.

    Best: the lowest sum of the held-out losses. Returns one row an epoch: step, training loss with
    dropout and smoothing, held-out losses without, in nats a token.
    """
    optimizer = torch.optim.AdamW(
        [p for p in model.parameters() if p.requires_grad],
        lr=budget.peak_rate,
        weight_decay=budget.weight_decay,
        fused=True,
    )

    def cut(epoch: int) -> list[list[Item]]:
        rng = np.random.default_rng([budget.seed, epoch])
        return batches(epochs[epoch], budget.tokens_per_batch, rng)

    steps, step, history = sum(len(cut(epoch)) for epoch in range(len(epochs))), 0, []
    best, kept = math.inf, None
    with tqdm(total=steps, unit="step", mininterval=5) as bar:
        for epoch in range(len(epochs)):
            losses = []
            for batch in cut(epoch):
                warm = min(1.0, (step + 1) / budget.warmup_steps)
                rate = budget.peak_rate * warm * 0.5 * (1 + math.cos(math.pi * step / steps))
                for group in optimizer.param_groups:
                    group["lr"] = rate
                loss = loss_of(model, batch, budget.smoothing, budget.token_dropout)
                optimizer.zero_grad()
                loss.backward()
                nn.utils.clip_grad_norm_(model.parameters(), budget.clip)
                optimizer.step()
                losses.append(loss.item())
                step += 1
                bar.update()
            row = {"step": step, "training": round(float(np.mean(losses)), 4)}
            row |= {k: round(held_out_loss(model, v), 4) for k, v in tests.items()}
            history.append(row)
            bar.write(str(row))
            now = sum(row[source] for source in tests)
            if now < best:
                best = now
                kept = {k: v.clone() for k, v in model.state_dict().items()}
    assert kept is not None
    model.load_state_dict(kept)
    return history
