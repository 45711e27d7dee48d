"""The twin of a text: a word in place of another, typed or suggested."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import numpy as np
import torch

from models import store
from models.arrays import IntArray, lock
from models.tensors import integers
from models.traces import TokenTrace

#: Which model judges what fits.
JUDGE = "rnn"
#: How much likeness of use counts beside likelihood: a cosine of 1 is worth this many nats.
LIKENESS = 8.0
#: Of so many candidates the model looks one token further.
CANDIDATES = 64
#: How many tokens count as early.
EARLY = 8
#: Little words of English; Korean writes them as particles, with no space before them.
LITTLE = re.compile("an?|the|and|but|or|if|i|you|s?he|it|we|they|my|your|his|her|its|our", re.I)
KINDS = {
    "hangul": re.compile(r" ?[가-힣]+"),
    "latin": re.compile(r" ?[A-Za-z]+"),
    "digit": re.compile(r" ?[0-9]"),
    "mark": re.compile(r" ?[^\w\s]"),
}


@dataclass(frozen=True)
class Exchange:
    """Tokens ``start`` … ``stop`` - 1 of a text give way to ``ids``; ``text`` is how those read."""

    start: int
    stop: int
    ids: tuple[int, ...]
    text: str


def exchange(tokens: TokenTrace, start: int, stop: int, replacement: str) -> Exchange | None:
    """Put ``replacement`` in place of tokens ``start`` … ``stop`` - 1, spaced as they were.

    None where nothing is left to put there or the two are the same.
    """
    spaced = tokens.tokens[start].startswith(" ") or start == 0
    tokenizer = store.tokenizer()
    ids: list[int] = tokenizer.encode(replacement.strip()).ids.tolist()
    if ids and not spaced:  # a particle: 가 and not " 가"
        inside = tokenizer.encode("x" + replacement.strip())
        if inside.tokens[0] == "x":
            ids = inside.ids[1:].tolist()
    if not ids or ids == tokens.ids[start:stop].tolist():
        return None
    return Exchange(start, stop, tuple(ids), replacement.strip())


class Kind(NamedTuple):
    """What a token must share with the one it stands in for."""

    script: str
    spaced: bool
    capital: bool
    short: bool


def kind_of(entry: str) -> Kind | None:
    """The kind of an entry of the vocabulary; None for a piece of a rare character."""
    for script, pattern in KINDS.items():
        if pattern.fullmatch(entry):
            word = entry.strip()
            return Kind(script, entry.startswith(" "), word[0].isupper(), len(word) == 1)
    return None


@lru_cache(maxsize=1)
def _kinds() -> tuple[Kind | None, ...]:
    words = store.tokenizer()
    return tuple(kind_of(words.entry(i)) for i in range(len(words)))


@lru_cache(maxsize=64)
def _of_kind(kind: Kind | None) -> IntArray:
    """The ids of a kind; of None the whole words of both scripts."""
    any_word = (Kind("hangul", True, False, False), Kind("latin", True, False, False))
    kinds = (kind,) if kind else any_word
    ids = np.array([i for i, each in enumerate(_kinds()) if each in kinds], np.int64)
    lock(ids)
    return ids


def first_choice(tokens: TokenTrace) -> int:
    """The place to exchange if nobody chooses: the first whole word that is not a little one.

    Among the first ``EARLY`` tokens and in the first half of the text, so that there is something
    left to read after it.
    """
    words: list[tuple[bool, int]] = []
    for t, i in enumerate(tokens.ids[: max(1, min(EARLY, (len(tokens) + 1) // 2))]):
        kind = _kinds()[int(i)]
        after = _kinds()[int(tokens.ids[t + 1])] if t + 1 < len(tokens) else None
        goes_on = after is not None and not after.spaced and after.script == "latin"
        if kind and kind.spaced and kind.script in ("hangul", "latin"):
            whole = kind.script == "hangul" or not goes_on
            little = kind.short or LITTLE.fullmatch(tokens.tokens[t].strip())
            words.append((bool(little) or not whole, t))
    return min(words, default=(True, 0))[1]


@torch.inference_mode()
def suggestions(
    tokens: TokenTrace, start: int, stop: int, count: int = 5
) -> tuple[tuple[int, str], ...]:
    """Tokens, as (id, text), that could stand in place of tokens ``start`` … ``stop`` - 1.

    Of the same script, spacing and capitals; ranked by the probability that the model gives them
    there, by how alike they are used (the cosine of the embeddings), and by how well the token
    that follows fits them.
    """
    model = store.load(JUDGE)
    module = model.module
    w_hy = module.embedding.weight
    ids = torch.tensor(tokens.ids)
    kind = _kinds()[int(tokens.ids[start])] if stop == start + 1 else None
    candidates = torch.tensor(_of_kind(kind))
    candidates = candidates[candidates != ids[start]]
    if start:
        hidden, state = module.layer(w_hy[ids[None, :start]])
        before = hidden[0, -1]
    else:
        before, state = w_hy.new_zeros(w_hy.shape[1]), None
    log_p = torch.log_softmax(w_hy @ before + module.output_bias, dim=0)
    weight = LIKENESS if kind else 0.0  # a piece of a rare character is like nothing
    likeness = torch.cosine_similarity(w_hy[candidates], w_hy[ids[start]][None])
    score = log_p[candidates] + weight * likeness
    best = score.topk(min(CANDIDATES, len(score)))
    score, candidates = best.values, candidates[best.indices]
    if stop < len(ids):
        if state is not None:
            state = state.expand(-1, len(candidates), -1).contiguous()
        hidden, _ = module.layer(w_hy[candidates][:, None], state)
        after = torch.log_softmax(hidden[:, 0] @ w_hy.T + module.output_bias, dim=1)
        score = score + after[:, ids[stop]]
    found: dict[str, int] = {}
    for i in integers(candidates[score.argsort(descending=True)]):
        found.setdefault(model.tokenizer.entry(i).strip(), i)
    return tuple((i, text) for text, i in list(found.items())[:count])
