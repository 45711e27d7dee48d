"""Korean sides for English sentences that have none, written by a translator the other way round.

Back-translation: Sennrich, Haddow and Birch (2016).
"""

from __future__ import annotations

import json
import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from tqdm import tqdm

from models import store
from models.tokenizer import END_ID
from models.training.translation_fit import Item, TranslationBudget, fit, padded, start
from models.translator import TranslatorGRU

#: Longest that is written, in tokens.
LONGEST = 40


@torch.inference_mode()
def written_by(model: TranslatorGRU, sources: list[np.ndarray], size: int = 256) -> list[list[int]]:
    """Greedy translations of many sources at once, as ids without the end entry."""
    model.eval()
    result: list[list[int]] = [[] for _ in sources]
    order = sorted(range(len(sources)), key=lambda i: len(sources[i]))
    for at in tqdm(range(0, len(order), size), unit="batch"):
        chosen = order[at : at + size]
        lengths = torch.tensor([len(sources[i]) for i in chosen])
        h, _ = model.encoder(model.embedding(padded([sources[i] for i in chosen], END_ID)))
        s = h[torch.arange(len(h)), lengths - 1][None]  # (1, B, H)
        beyond = torch.arange(h.shape[1])[None, :] >= lengths[:, None]  # (B, S)
        previous, going = torch.full((len(chosen),), END_ID), torch.ones(len(chosen), dtype=bool)
        for _ in range(LONGEST):
            _, s = model.decoder(model.embedding(previous)[:, None], s)
            scores = (h @ s[0][:, :, None])[:, :, 0] / math.sqrt(h.shape[-1])  # (B, S)
            weights = scores.masked_fill(beyond, -math.inf).softmax(-1)
            c = (weights[:, None] @ h)[:, 0]
            o = torch.tanh(model.combine(torch.cat([s[0], c], dim=-1)))
            previous = (o @ model.embedding.weight.T + model.output_bias).argmax(-1)
            going &= previous != END_ID
            if not going.any():
                break
            for row in going.nonzero()[:, 0].tolist():
                result[chosen[row]].append(int(previous[row]))
    return result


def back_translated(
    training: list[Item],
    tests: dict[str, list[Item]],
    english: list[np.ndarray],
    budget: TranslationBudget,
) -> list[Item]:
    """(Korean as written by a translator from English, the English) pairs; kept in ``runs/``."""
    kept = Path("runs") / "back_translated.json"
    if not kept.exists():
        model = start(replace(budget, seed=budget.seed + 1), True, len(store.tokenizer()))
        turned = [(target, source) for source, target in training]
        fit(
            model,
            [turned] * (budget.epochs // 2),
            {k: [(t, s) for s, t in v] for k, v in tests.items()},
            budget,
        )
        kept.parent.mkdir(exist_ok=True)
        kept.write_text(json.dumps(written_by(model, english)))
    korean = [np.array(ids, np.int64) for ids in json.loads(kept.read_text())]
    return [
        (source, target)
        for source, target in zip(korean, english, strict=True)
        if 0 < len(source) < LONGEST and len(source) < 3 * len(target) + 4
    ]
