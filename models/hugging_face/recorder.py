"""One attention function that every family calls, and that keeps what it is called with.

transformers hands an attention function the queries and keys as they meet: after their turning by
position (RoPE), and before keys that several heads share are repeated. Within ``recording`` what it
computes is kept; it computes what transformers' own "eager" functions compute.
"""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from typing import Any

import torch
from torch import Tensor, nn

from models.hugging_face.errors import ModelError

#: The name under which transformers knows it.
NAME = "seq2see"


@dataclass(frozen=True)
class Call:
    """One attention: a batch of B, N heads of S queries on G groups of T keys and values.

    module: whose it is. q (B, N, S, d), k and v (B, G, T, d). scaling: what q·k is multiplied by.
    softcap: c where the scaled scores are then c·tanh(score / c). window: how many keys back a
    query may look, itself counted; 0 without such a limit. bias (…, S, T): what is added by
    distance. mask (B, 1, S, T): 0 where open, very negative where closed; None where all is open.
    scores: with all of that, and -inf where the mask closes. weights: (B, N, S, T). z (B, N, S, d).
    """

    module: nn.Module
    q: Tensor
    k: Tensor
    v: Tensor
    scaling: float
    softcap: float | None
    window: int
    bias: Tensor | None
    mask: Tensor | None
    scores: Tensor
    weights: Tensor
    z: Tensor


_calls: ContextVar[list[Call] | None] = ContextVar("calls", default=None)


@contextmanager
def recording() -> Generator[list[Call]]:
    """Keep the attentions that are computed in this thread meanwhile, in their order."""
    calls: list[Call] = []
    token = _calls.set(calls)
    try:
        yield calls
    finally:
        _calls.reset(token)


def attention(
    module: nn.Module,
    query: Tensor,
    key: Tensor,
    value: Tensor,
    attention_mask: Tensor | None,
    scaling: float | None = None,
    dropout: float = 0.0,
    softcap: float | None = None,
    sliding_window: int | None = None,
    position_bias: Tensor | None = None,
    s_aux: Tensor | None = None,
    **_: Any,
) -> tuple[Tensor, Tensor]:
    """softmax(QKᵀ · scaling + mask) V, as transformers asks for it: (B, S, N, d), and the weights.

    Raises ModelError for what no picture here can show, rather than leave it out.
    """
    if s_aux is not None:
        kind = type(module).__name__
        raise ModelError("no_interface", kind=kind, name=kind)
    if scaling is None:
        scaling = float(query.shape[-1] ** -0.5)
    shared = query.shape[1] // key.shape[1]
    keys, values = (each.repeat_interleave(shared, dim=1) for each in (key, value))
    scores = query @ keys.transpose(-1, -2) * scaling
    if softcap is not None:
        scores = torch.tanh(scores / softcap) * softcap
    if position_bias is not None:
        scores = scores + position_bias
    if attention_mask is not None:
        scores = scores + attention_mask
    weights = torch.softmax(scores, dim=-1, dtype=torch.float32).to(query.dtype)
    z = nn.functional.dropout(weights, dropout, module.training) @ values
    calls = _calls.get()
    if calls is not None:
        if attention_mask is not None:
            scores = scores.masked_fill(closed(attention_mask), -torch.inf)
        window = sliding_window or 0
        calls.append(
            Call(
                module,
                query,
                key,
                value,
                scaling,
                softcap,
                window,
                position_bias,
                attention_mask,
                scores,
                weights,
                z,
            )
        )
    return z.transpose(1, 2).contiguous(), weights


def closed(mask: Tensor) -> Tensor:
    """Where an additive mask closes: it holds zeros and the lowest number there is."""
    return mask < torch.finfo(mask.dtype).min / 2


@cache
def transformers() -> Any:
    """The package, with this function registered. ModelError where it is not installed."""
    try:
        package: Any = importlib.import_module("transformers")
        masks: Any = importlib.import_module("transformers.masking_utils")
    except ImportError:
        raise ModelError("not_installed") from None
    package.logging.set_verbosity_error()
    package.logging.disable_progress_bar()
    package.AttentionInterface.register(NAME, attention)
    package.AttentionMaskInterface.register(NAME, masks.eager_mask)
    return package


def installed() -> bool:
    """Whether transformers is there; it is not imported for that."""
    return importlib.util.find_spec("transformers") is not None
