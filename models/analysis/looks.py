"""Where a head looks, and how much of that its position alone explains.

``UsualLooks`` is measured once over many texts (``python -m models.training looks``): the mean
weight of each cell, whatever stands there. What a sentence adds to that is its own: a content word
that looks far harder at another one than words at these places do is worth being looked at.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load as read_safetensors
from safetensors.numpy import save as write_safetensors

from models import store
from models.analysis.head_roles import MEASURES, HeadRole, head_roles
from models.arrays import DoubleArray, FloatArray, ReadOnly
from models.model import Card
from models.text.content_words import ContentWord, content_words
from models.traces import TransformerTrace

FILE = "looks.safetensors"
#: A look is telling from this weight on,
TELLING = 0.3
#: where it is at least this many times what position alone explains.
TIMES = 3.0
#: Less than this is explained by no position: a mean over texts is no surer.
LEAST = 0.02


@dataclass(frozen=True)
class UsualLooks(ReadOnly):
    """What the heads of a model do on the texts of a sample. P is the longest text measured.

    by_position: float32 (L, heads, P, P), the mean weight of query i on key j, both from 0.
    roles: L × heads, what sets each head apart.
    texts: how many were measured. card: how.
    """

    by_position: FloatArray
    roles: tuple[tuple[HeadRole, ...], ...]
    texts: int
    card: Card


class Look(NamedTuple):
    """A content word's look at another.

    weight: what the query puts on the key. usual: what position alone explains of it, a mean over
    the sample and never below LEAST.
    """

    query: ContentWord
    key: ContentWord
    weight: float
    usual: float

    @property
    def beyond(self) -> float:
        """The part of the weight that position does not explain."""
        return self.weight - self.usual

    @property
    def telling(self) -> bool:
        return self.weight >= max(TELLING, TIMES * self.usual)

    @property
    def reach(self) -> int:
        """How many tokens the look goes back."""
        return self.query.token - self.key.token


class HeadLooks(NamedTuple):
    """What one head's content words look at. layer, head: from 0.

    best: its most telling look, or where none is telling the one furthest beyond what position
    explains; None where no two content words stand far enough apart.
    interest: what its telling looks have beyond what position explains, added up.
    """

    layer: int
    head: int
    best: Look | None
    interest: float


def head_looks(trace: TransformerTrace, usual: UsualLooks) -> list[HeadLooks]:
    """Every head of a text, the one with the most to tell first.

    A query looks at a content word that stands before it, but is neither the token before nor the
    first token: there a head looks anyway. Of a head's telling looks the best reaches furthest
    beyond what position explains, both in weight and in tokens.
    """
    measured = usual.by_position.shape[-1]
    words = [word for word in content_words(trace) if word.token < measured]
    pairs = [(q, k) for q in words for k in words if 0 < k.token < q.token - 1]
    found = [
        _looks_of(trace, usual, layer, head, pairs)
        for layer, head in np.ndindex(*trace.weights.shape[:2])
    ]
    return sorted(found, key=_rank, reverse=True)


def _looks_of(
    trace: TransformerTrace,
    usual: UsualLooks,
    layer: int,
    head: int,
    pairs: Sequence[tuple[ContentWord, ContentWord]],
) -> HeadLooks:
    weights, expected = trace.weights[layer, head], usual.by_position[layer, head]
    looks = [
        Look(q, k, float(weights[q.token, k.token]), max(float(expected[q.token, k.token]), LEAST))
        for q, k in pairs
    ]
    telling = [look for look in looks if look.telling]
    if telling:
        best = max(telling, key=lambda look: look.beyond * look.reach)
    else:
        best = max(looks, key=lambda look: look.beyond, default=None)
    return HeadLooks(layer, head, best, sum(look.beyond for look in telling))


def _rank(found: HeadLooks) -> tuple[float, float]:
    return found.interest, found.best.beyond if found.best else 0.0


def load_looks() -> UsualLooks:
    """What was measured on the Transformer that is here.

    Raises WeightsError where a file is missing or damaged, or where the model has been trained
    again since.
    """
    return _read(store.WEIGHTS, store.load("transformer").card["sha256"])


@lru_cache(maxsize=4)
def _read(folder: Path, expected: str) -> UsualLooks:
    path = folder / FILE
    card_path = path.with_suffix(".json")
    try:
        card = json.loads(card_path.read_text(encoding="utf-8"))
        shares = {name: np.array(card["shares"][name], np.float64) for name in MEASURES}
        checksum, trained, texts = card["sha256"], card["weights_sha256"], int(card["texts"])
    except FileNotFoundError:
        raise store.WeightsError(card_path, "is missing") from None
    except (ValueError, KeyError, TypeError):
        raise store.WeightsError(card_path, "cannot be read as a card of looks") from None
    if trained != expected:
        raise store.WeightsError(path, "was measured on other weights of transformer")
    data = store.checked_bytes(path, checksum)
    try:
        by_position = read_safetensors(data)["by_position"].astype(np.float32)
    except (SafetensorError, KeyError):
        raise store.WeightsError(path, "has no looks") from None
    return UsualLooks(by_position, head_roles(shares), texts, card)


def save_looks(
    by_position: DoubleArray, shares: Mapping[str, DoubleArray], card: Card, folder: Path
) -> None:
    """Write the table, in float16, and its card with the shares and the checksum."""
    data = write_safetensors({"by_position": by_position.astype(np.float16)})
    (folder / FILE).write_bytes(data)
    rounded = {name: np.round(each, 4).tolist() for name, each in shares.items()}
    whole = {**card, "shares": rounded, "sha256": hashlib.sha256(data).hexdigest()}
    text = json.dumps(whole, ensure_ascii=False, indent=2) + "\n"
    (folder / FILE).with_suffix(".json").write_text(text, encoding="utf-8")
