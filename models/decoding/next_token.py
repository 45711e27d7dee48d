"""What a next-token distribution says: the likeliest tokens, and how surprising one was."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from models.arrays import DoubleArray, IntArray
from models.tensors import floats, integers
from models.text.tokenizer import AnyTokenizer
from models.traces import Guess


def guesses(log_p: Tensor, tokenizer: AnyTokenizer, k: int = 3) -> tuple[tuple[Guess, ...], ...]:
    """The k likeliest next tokens of each row of log_p (T, V), likeliest first."""
    top = log_p.topk(k, dim=-1)
    return tuple(
        tuple(
            Guess(tokenizer.entry(i), p)
            for i, p in zip(integers(ids), floats(log.exp()), strict=True)
        )
        for ids, log in zip(top.indices, top.values, strict=True)
    )


def surprisal(log_p: Tensor, ids: IntArray) -> DoubleArray:
    """-log2 p(token t | tokens before t) in bits, float64 (T,); NaN where nothing came before.

    log_p (T, V): natural logarithms, row t-1 being what was expected of token t.
    """
    bits = np.full(len(ids), np.nan)
    if len(ids) > 1:
        came = log_p[:-1].double().gather(1, torch.tensor(ids[1:, None]))[:, 0]
        bits[1:] = (-came / np.log(2)).numpy()
    return bits
