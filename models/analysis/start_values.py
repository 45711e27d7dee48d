"""The recurrent networks as they were before they had learned anything."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, get_args

import torch

from models.recurrent import RecurrentLM, RecurrentModel, recurrent_weights
from models.store import load
from models.tensors import seed_everything
from models.traces import RecurrentName

#: Whose weights: as trained, PyTorch's random start values, or the start our training chose.
Weights = Literal["trained", "start", "orthogonal"]
WEIGHTS: tuple[Weights, ...] = get_args(Weights)
#: Of PyTorch's start values.
SEED = 4


def model_with(name: RecurrentName, weights: Weights = "trained") -> RecurrentModel:
    """The network with one of ``WEIGHTS``. Raises WeightsError like ``load``."""
    if weights == "trained":
        return load(name)
    if weights == "start":
        return default_start(name)
    if weights == "orthogonal":
        return orthogonal_start(name)
    raise ValueError(f"weights is one of {WEIGHTS}, not {weights!r}")


@lru_cache(maxsize=4)
def default_start(name: RecurrentName) -> RecurrentModel:
    """A network of the same sizes as ``load(name)``, with PyTorch's own start values.

    Embedding: normal with standard deviation 1. All other weights: uniform within 1/√H of 0. Only
    the LSTM's forget gates get the bias 1 that they are usually started with (Jozefowicz et al.
    2015).
    """
    trained = load(name)
    width = int(trained.weights()["W_hh"].shape[1])
    module = RecurrentLM(name, len(trained.tokenizer), width)
    draw = torch.Generator().manual_seed(SEED)
    with torch.no_grad():
        module.embedding.weight.normal_(generator=draw)
        weights = recurrent_weights(module.layer)
        for weight in weights:
            weight.uniform_(-(width**-0.5), width**-0.5, generator=draw)
        if name == "lstm":
            weights.b[width : 2 * width] = 1.0
    return RecurrentModel(name, module, trained.tokenizer, {"width": width})


@lru_cache(maxsize=4)
def orthogonal_start(name: RecurrentName, seed: int = 0) -> RecurrentModel:
    """The network ``name`` as training began: W_hh orthogonal, everything else small."""
    trained = load(name)
    before = torch.get_rng_state()
    try:
        seed_everything(seed)
        module = RecurrentLM(name, len(trained.tokenizer), int(trained.card["width"]))
    finally:
        torch.set_rng_state(before)
    return RecurrentModel(name, module, trained.tokenizer, {"seed": seed})
