"""How a translator is trained: the loss, the schedule, and going on after a stop."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from tqdm import tqdm

from models.tensors import seed_everything, unique
from models.text.tokenizer import END_ID
from models.training.loss import next_token_loss
from models.training.step import adamw
from models.training.translation_gru import read
from models.training.translation_mix import Item, Mix, batches
from models.translator import TranslatorGRU

#: Where a batch has no target token.
PAD = -1
#: The output bias of entries that no translation has: their probability is 0.
NEVER = -100.0


@dataclass(frozen=True)
class TranslationBudget:
    """How long and how hard. The first ``corpora_steps`` know no written pairs; over the last
    ``settling_steps`` the rate falls to zero and everyday pairs weigh most."""

    steps: int = 120_000
    corpora_steps: int = 1_000
    settling_steps: int = 50_000
    corpora_tokens_per_batch: int = 1_800
    tokens_per_batch: int = 1_000
    peak_rate: float = 1.5e-3
    warmup_steps: int = 300
    weight_decay: float = 0.02
    clip: float = 1.0
    dropout: float = 0.2
    token_dropout: float = 0.08
    smoothing: float = 0.1
    embedded: int = 128
    width: int = 256
    negatives: int = 800
    measure_every: int = 500
    save_every: int = 100
    seed: int = 20263


def rate_at(step: int, budget: TranslationBudget) -> float:
    """The learning rate: up, level, then down to zero along a cosine."""
    warm = min(1.0, (step + 1) / budget.warmup_steps)
    settled = (step - (budget.steps - budget.settling_steps)) / budget.settling_steps
    return budget.peak_rate * warm * 0.5 * (1 + math.cos(math.pi * min(max(settled, 0.0), 1.0)))


def padded(rows: list[np.ndarray], fill: int) -> Tensor:
    width = max(len(row) for row in rows)
    batch = np.full((len(rows), width), fill, np.int64)
    for n, row in enumerate(rows):
        batch[n, : len(row)] = row
    return torch.as_tensor(batch)


def features_of(model: TranslatorGRU, source: Tensor, lengths: Tensor, previous: Tensor) -> Tensor:
    """``model.features``, through the fast GRU."""
    h = read(model.encoder, model.dropout(model.embedding(source)))
    last = h[torch.arange(len(h)), lengths - 1]
    s = read(model.decoder, model.dropout(model.embedding(previous)), last)
    if model.attention:
        beyond = torch.arange(h.shape[1])[None, :] >= lengths[:, None]
        scores = s @ h.transpose(1, 2) / math.sqrt(h.shape[-1])
        c = scores.masked_fill(beyond[:, None, :], -math.inf).softmax(-1) @ h
    else:
        c = last[:, None].expand_as(s)
    return model.dropout(torch.tanh(model.combine(torch.cat([s, c], dim=-1))))


def loss_of(
    model: TranslatorGRU,
    batch: list[Item],
    smoothing: float,
    token_dropout: float,
    entries: Tensor | None = None,
    negatives: int = 0,
) -> Tensor:
    """Mean cross-entropy in nats of each target token and the end entry, under teacher forcing.

    smoothing (Szegedy et al. 2016): that part of each target goes to all entries alike.
    entries: the entries that targets may have, sorted ids; all by default. negatives: of those that
    no target of the batch is, only so many are drawn, and each stands for its share of all (Jean et
    al. 2015): a cheaper estimate of the same loss.
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
    features = features_of(model, source, lengths, previous)
    real = target != PAD
    features, goal = features[real], target[real]
    weight, bias = model.embedding.weight, model.output_bias
    if entries is not None:
        mean_weight, mean_bias = weight[entries].mean(0), bias[entries].mean()
        known, lifted = entries, None
        if negatives:
            known = unique(goal)
            others = entries[~torch.isin(entries, known)]
            drawn = others[torch.randperm(len(others))[:negatives]]
            share = math.log(len(others) / len(drawn))
            entries = torch.cat([known, drawn])
            lifted = torch.cat([torch.zeros(len(known)), torch.full((len(drawn),), share)])
        weight, bias = nn.functional.embedding(entries, weight), bias[entries]
        goal = torch.searchsorted(known, goal)
        if lifted is not None:
            bias = bias + lifted
    else:
        mean_weight, mean_bias = weight.mean(0), bias.mean()
    loss = next_token_loss(features, weight, bias, goal)
    if not smoothing:
        return loss
    # Mean over the vocabulary of -log p, without a second pass over all logits: the mean logit is
    # linear in the features, and the normaliser is that of the loss itself.
    own = (features * weight[goal]).sum(-1) + bias[goal]
    mean = features @ mean_weight + mean_bias
    return loss + smoothing * (own - mean).mean()


@torch.inference_mode()
def held_out_loss(model: TranslatorGRU, items: list[Item]) -> float:
    """Mean cross-entropy in nats of each target token and the end entry, without dropout."""
    model.eval()
    total = count = 0
    for batch in batches(items, 4000, np.random.default_rng(0)):
        size = sum(len(target) + 1 for _, target in batch)
        total += loss_of(model, batch, 0.0, 0.0).item() * size
        count += size
    model.train()
    return total / count


def start(
    budget: TranslationBudget, attention: bool, vocabulary: int, entries: Tensor
) -> TranslatorGRU:
    """An untrained translator; it has read nothing, and writes none but ``entries``."""
    seed_everything(budget.seed)
    model = TranslatorGRU(vocabulary, attention, budget.embedded, budget.width, budget.dropout)
    model.output_bias.data.fill_(NEVER)
    model.output_bias.data[entries] = 0.0
    return model


def fit(
    model: TranslatorGRU,
    mix: Mix,
    dev: Mapping[str, list[Item]],
    entries: Tensor,
    budget: TranslationBudget,
    checkpoint: Path,
) -> tuple[list[dict[str, float]], list[dict[str, Any]]]:
    """Train ``model``, going on from ``checkpoint`` where there is one; keep the best weights.

    Best: the lowest mean loss on the dev sets, measured every ``measure_every`` steps. Returns one
    row each time: step, training loss with dropout and smoothing, dev losses without, nats a token;
    and the budgets, each with the step from which it held: a budget may be changed between runs.
    """
    free = [p for p in model.parameters() if p.requires_grad]
    optimizer = adamw(model, budget.peak_rate, budget.weight_decay)
    step, best = 0, math.inf
    kept: dict[str, Tensor] | None = None
    losses: list[float] = []
    history: list[dict[str, float]] = []
    budgets: list[dict[str, Any]] = []
    if checkpoint.exists():
        found = torch.load(checkpoint, weights_only=True)
        step, best, kept = found["step"], found["best"], found["kept"]
        history, budgets = json.loads(found["history"]), json.loads(found["budgets"])
        losses = list(found.get("losses", []))
        model.load_state_dict(found["model"])
        optimizer.load_state_dict(found["optimizer"])
        torch.set_rng_state(found["random"])
    if not budgets or budgets[-1] | {"from": 0} != asdict(budget) | {"from": 0}:
        budgets.append({"from": step} | asdict(budget))
    allowed = torch.zeros(len(model.output_bias), dtype=torch.bool)
    allowed[entries] = True
    with tqdm(total=budget.steps, initial=step, unit="step", mininterval=10) as bar:
        for batch in mix.stream(step):
            if step >= budget.steps:
                break
            for group in optimizer.param_groups:
                group["lr"] = rate_at(step, budget)
            loss = loss_of(
                model, batch, budget.smoothing, budget.token_dropout, entries, budget.negatives
            )
            optimizer.zero_grad()
            torch.autograd.backward([loss])
            nn.utils.clip_grad_norm_(free, budget.clip)
            optimizer.step()
            model.output_bias.data.masked_fill_(~allowed, NEVER)  # weight decay would raise it
            losses.append(loss.item())
            step += 1
            bar.update()
            if step % budget.measure_every == 0 or step == budget.steps:
                row = {"step": step, "training": round(float(np.mean(losses)), 4)}
                row |= {name: round(held_out_loss(model, items), 4) for name, items in dev.items()}
                history.append(row)
                losses = []
                bar.write(json.dumps(row))
                now = float(np.mean([row[name] for name in dev]))
                if now < best:
                    best, kept = now, {k: v.clone() for k, v in model.state_dict().items()}
            elif step % budget.save_every:
                continue
            state = {
                "step": step,
                "best": best,
                "kept": kept,
                "losses": losses,
                "history": json.dumps(history),
                "model": model.state_dict(),
                "optimizer": optimizer.state_dict(),
                "random": torch.get_rng_state(),
                "budgets": json.dumps(budgets),
            }
            checkpoint.parent.mkdir(parents=True, exist_ok=True)
            partial = checkpoint.with_suffix(".part")
            torch.save(state, partial)
            partial.replace(checkpoint)
    assert kept is not None
    model.load_state_dict(kept)
    return history, budgets
