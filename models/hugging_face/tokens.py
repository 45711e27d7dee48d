"""A model's own tokenizer: text in, tokens with their places out."""

from __future__ import annotations

from typing import Any

import numpy as np

from models.hugging_face.traces import ModelTokens
from models.text.continued import continued
from models.text.tokenizer import normalize


def encode(tokenizer: Any, text: str, limit: int | None = None) -> ModelTokens:
    """The first ``limit`` tokens of ``text``, with those that the tokenizer adds.

    tokenizer: a fast one of transformers. Where it cuts a text off, what it adds at the end stays.
    """
    text = normalize(text)
    whole = tokenizer(text, return_offsets_mapping=True)
    ids, offsets = list(whole["input_ids"]), list(whole["offset_mapping"])
    total = len(ids)
    if limit is not None and total > limit:
        cut = tokenizer(text, return_offsets_mapping=True, truncation=True, max_length=limit)
        ids, offsets = list(cut["input_ids"]), list(cut["offset_mapping"])
    return tokens_of(tokenizer, text, ids, offsets, total)


def written(tokenizer: Any, ids: list[int]) -> ModelTokens:
    """Ids that a model wrote, as tokens of the text that they decode to."""
    pieces = [tokenizer.decode(ids[: n + 1], skip_special_tokens=True) for n in range(len(ids))]
    text = normalize(pieces[-1]) if pieces else ""
    # A character whose bytes are not all there yet decodes to a replacement sign.
    ends = [len(normalize(piece.rstrip("\ufffd"))) for piece in pieces]
    starts = [0, *ends[:-1]]
    spans = [(start, max(start, end)) for start, end in zip(starts, ends, strict=True)]
    return tokens_of(tokenizer, text, ids, spans, len(ids))


def followed(tokenizer: Any, read: ModelTokens, ids: list[int]) -> ModelTokens:
    """The tokens of a text, then those that a model wrote after them (models/text/continued.py)."""
    both = continued(
        read,
        ids,
        lambda some: str(tokenizer.decode(some, skip_special_tokens=True)),
        lambda id: raw_entry(tokenizer, id),
    )
    added = added_ids(tokenizer)
    more = tuple(
        id in added or bool(last <= first)
        for id, (first, last) in zip(ids, both.spans[len(read) :], strict=True)
    )
    return ModelTokens(**both.token_fields, special=(*read.special, *more))


def added_ids(tokenizer: Any) -> set[int]:
    """The entries that stand for no text."""
    return set(tokenizer.all_special_ids) - {tokenizer.unk_token_id}


def tokens_of(
    tokenizer: Any, text: str, ids: list[int], offsets: list[tuple[int, int]], total: int
) -> ModelTokens:
    """Ids with what they stand for. offsets: in ``text``; empty where a token stands for none."""
    added = added_ids(tokenizer)
    tokens, spans, special, end = list[str](), list[tuple[int, int]](), list[bool](), 0
    for id, (first, last) in zip(ids, offsets, strict=True):
        if last > first:
            tokens.append(text[first:last])
            spans.append((first, last))
            end = last
        else:
            tokens.append(raw_entry(tokenizer, id))
            spans.append((end, end))
        special.append(id in added or last <= first)
    return ModelTokens(
        text=text,
        tokens=tuple(tokens),
        ids=np.array(ids, np.int64),
        spans=np.array(spans, np.int64).reshape(-1, 2),
        total=total,
        special=tuple(special),
    )


def raw_entry(tokenizer: Any, id: int) -> str:
    """An entry as it stands in the vocabulary; its number where the tokenizer has none for it."""
    return tokenizer.convert_ids_to_tokens(id) or f"<{id}>"
