"""Tokens that a model wrote, after those of the text that it read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

import numpy as np

from models.text.tokenizer import normalize
from models.traces import TokenTrace


def continued(
    read: TokenTrace,
    ids: Sequence[int],
    decode: Callable[[list[int]], str],
    entry: Callable[[int], str],
) -> TokenTrace:
    """The tokens of a text, then those that were written, as tokens of one text.

    decode: ids as text. entry: an id as its vocabulary writes it, for one that stands for no text.
    What was cut off of the text is left out of it.
    """
    end = int(read.spans[-1, 1]) if len(read) else 0
    given = [int(id) for id in read.ids]
    before = normalize(decode(given))
    ends, whole = [end], before
    for n in range(len(ids)):
        whole = normalize(decode([*given, *ids[: n + 1]]))
        # A character whose bytes are not all there yet decodes to a replacement sign.
        ends.append(max(ends[-1], end + len(whole.rstrip("\ufffd")) - len(before)))
    spans = list(pairwise(ends))
    text = read.text[:end] + whole[len(before) :]
    more = tuple(
        text[first:last] if last > first else entry(id)
        for id, (first, last) in zip(ids, spans, strict=True)
    )
    return TokenTrace(
        text=text,
        tokens=(*read.tokens, *more),
        ids=np.concatenate([read.ids, np.array(ids, np.int64)]),
        spans=np.concatenate([read.spans, np.array(spans, np.int64).reshape(-1, 2)]),
        total=len(read) + len(ids),
    )
