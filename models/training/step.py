"""One step of training, the same for the language models and for the lab."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn


class Diverged(ArithmeticError):
    """The loss or its gradient is NaN or infinite. ``what`` is "loss" or "gradient"."""

    def __init__(self, what: str):
        self.what = what
        super().__init__(f"the {what} is not a finite number any more")


def adamw(model: nn.Module, rate: float, weight_decay: float = 0.0) -> torch.optim.Optimizer:
    """AdamW (Loshchilov and Hutter 2019) on the parameters that are trained."""
    trained = [p for p in model.parameters() if p.requires_grad]
    return torch.optim.AdamW(trained, lr=rate, weight_decay=weight_decay, fused=True)


def descend(
    optimizer: torch.optim.Optimizer, loss: Tensor, rate: float, clip: float = math.inf
) -> tuple[float, float]:
    """One step of ``optimizer`` down the gradient of ``loss`` at the learning rate ``rate``.

    clip: a longer gradient of all weights together is cut to this length (Pascanu et al. 2013).
    -> the loss and the gradient's length before it was cut. Raises Diverged, before any weight has
    moved, where one of them is not finite.
    """
    for group in optimizer.param_groups:
        group["lr"] = rate
    value = loss.item()
    if not math.isfinite(value):
        raise Diverged("loss")
    weights = [p for group in optimizer.param_groups for p in group["params"]]
    optimizer.zero_grad()
    torch.autograd.backward([loss])
    norm = nn.utils.get_total_norm([p.grad for p in weights if p.grad is not None])
    length = norm.item()
    if not math.isfinite(length):
        raise Diverged("gradient")
    if length > clip:
        nn.utils.clip_grads_with_norm_(weights, clip, norm)
    optimizer.step()
    return value, length
