"""What a head of attention does on a text, measured on its weights."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from models.trace import FloatArray

#: What a head may be seen to look at. "even": it spreads its weight over all that it may see.
ROLES = ("self", "previous", "first", "same", "after-same", "even")
#: A head is said to look somewhere where at least this part of its weight goes there,
CLEAR = 0.4
#: and this many times what an even spread would put there;
BEYOND = 1.5
#: to spread evenly where its entropy reaches this part of the largest possible.
EVEN = 0.85


@dataclass(frozen=True)
class HeadRole:
    """Where one head's weight goes, as means over the queries that can look there.

    role: one of ROLES, or "mixed" where nothing is clear.
    share: the part of the weight that goes there; for "even" the entropy's part of the largest.
    shares: every role's; NaN where no query can look there (no word came before, none twice).
    reach: the mean number of tokens that the head looks back, Σ_j a_ij (i - j).
    """

    role: str
    share: float
    shares: dict[str, float]
    reach: float


def head_roles(weights: FloatArray, ids: np.ndarray) -> tuple[tuple[HeadRole, ...], ...]:
    """The role of each head: weights (L, heads, T, T), rows being queries; ids (T,).

    "previous": the token before. "first": token 1, asked from token 3 on, where it is neither
    self nor previous. "same": earlier places of the same token. "after-same": the tokens that
    followed those, as induction heads do (Olsson et al. 2022). "even": the entropy of a row over
    that of an even spread on the tokens up to it.
    """
    return tuple(tuple(_role(head, ids) for head in layer) for layer in weights)


def _role(a: FloatArray, ids: np.ndarray) -> HeadRole:
    count = len(ids)
    i, j = np.indices((count, count))
    same = (ids[:, None] == ids[None, :]) & (j < i)
    after = np.zeros_like(same)
    after[:, 1:] = same[:, :-1] & (j[:, 1:] < i[:, 1:])
    looks = {
        "self": i == j,
        "previous": i == j + 1,
        "first": (j == 0) & (i > 1),
        "same": same,
        "after-same": after,
    }
    shares = {name: _share(a, where) for name, where in looks.items()}
    shares["even"] = _evenness(a)
    even = np.where((j <= i) | (not _causal(a)), 1.0, 0.0)
    even /= even.sum(axis=1, keepdims=True)
    clear = [
        name
        for name, where in looks.items()
        if shares[name] >= max(CLEAR, BEYOND * _share(even, where))
    ]
    role = max(clear, key=shares.get, default="even" if shares["even"] >= EVEN else "mixed")
    reach = float((a * (i - j)).sum(axis=1).mean()) if count else 0.0
    return HeadRole(role, shares.get(role, float("nan")), shares, reach)


def _causal(a: FloatArray) -> bool:
    """Whether the first query sees the first key only."""
    return bool((a[0, 1:] == 0).all()) if len(a) else True


def _share(a: FloatArray, where: np.ndarray) -> float:
    """Mean weight that goes to ``where``, over the queries that have such a key."""
    able = where.any(axis=1)
    return float((a * where).sum(axis=1)[able].mean()) if able.any() else float("nan")


def _evenness(a: FloatArray) -> float:
    """Mean of a row's entropy over the logarithm of the keys it may see, from the second on."""
    count = len(a)
    if count < 2:
        return float("nan")
    seen = np.arange(2, count + 1) if _causal(a) else np.full(count - 1, count)
    a = a[1:].astype(np.float64)
    entropy = -(a * np.log(np.where(a > 0, a, 1.0))).sum(axis=1)
    return float((entropy / np.log(seen)).mean())
