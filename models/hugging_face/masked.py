"""A word is hidden, and an encoder guesses it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from jaxtyping import Float64, Int64
from torch import Tensor

from models.arrays import DoubleArray, IntArray, ReadOnly
from models.decoding.predictions import log_probabilities
from models.hugging_face.errors import ModelError
from models.hugging_face.model import OwnModel

#: Guesses that are kept.
GUESSES = 10


@dataclass(frozen=True)
class Masked(ReadOnly):
    """What an encoder takes one hidden token to be.

    place: of the token, from 0. ids: the likeliest entries, likeliest first. chances: theirs.
    entries: the same as a person reads them. true: the entry that stands there; true_chance and
    true_rank, counted from 1, are what it was given.
    """

    place: int
    ids: Int64[IntArray, " k"]
    chances: Float64[DoubleArray, " k"]
    entries: tuple[str, ...]
    true: str
    true_chance: float
    true_rank: int


def fills(model: OwnModel) -> bool:
    """Whether it has learned to guess hidden tokens: an encoder with a head that scores entries."""
    head = getattr(model.module, "get_output_embeddings", lambda: None)()
    return (
        model.kind == "encoder" and head is not None and model.tokenizer.mask_token_id is not None
    )


@torch.inference_mode()
def masked(model: OwnModel, text: str, place: int, limit: int | None = None) -> Masked:
    """Hide the token at ``place`` of the first ``limit`` and let the model guess it.

    place: counted from 0; IndexError where there is no token. ModelError where the model does not
    guess hidden tokens, or has no room for the text.
    """
    if not fills(model):
        raise ModelError("fills_nothing", name=model.name)
    with model.lock:
        ids = torch.tensor(model.read(text, limit).ids)[None]
        true = int(ids[0, place])
        ids[0, place] = model.tokenizer.mask_token_id
        module: Any = model.module
        logits: Tensor = module(input_ids=ids).logits[0, place].float()
    log_p = log_probabilities(logits.numpy())
    order = np.argsort(-log_p, kind="stable")
    best = order[:GUESSES]
    return Masked(
        place=place,
        ids=best,
        chances=np.exp(log_p[best]),
        entries=tuple(model.entry(int(id)) for id in best),
        true=model.entry(true),
        true_chance=float(np.exp(log_p[true])),
        true_rank=int(np.flatnonzero(order == true)[0]) + 1,
    )
