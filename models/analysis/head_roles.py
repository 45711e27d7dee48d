"""What a head of attention does, measured on its weights over many texts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from scipy.special import entr

from models.arrays import BoolArray, DoubleArray, FloatArray, IntArray

#: What a head may be seen to look at. "even": it spreads its weight over all that it may see.
ROLES = ("self", "previous", "first", "same", "after-same", "even")
#: What is measured of each head on a text: the roles' shares, and how far back it looks.
MEASURES = (*ROLES, "reach")
#: A role sets a head apart where its share lies so many standard deviations above the mean of all
#: heads.
APART = 1.0


@dataclass(frozen=True)
class HeadRole:
    """What sets one head apart from the others of its model, over many texts.

    role: one of ROLES, or "mixed" where nothing sets it apart.
    share: of its weight, what goes there; for "even" the entropy's part of the largest possible.
    usual: the same as a mean over all heads. Both NaN for "mixed".
    shares: every role's.
    reach: the mean number of tokens that the head looks back, Σ_j a_ij (i - j).
    """

    role: str
    share: float
    usual: float
    shares: Mapping[str, float]
    reach: float


def look_shares(weights: FloatArray, ids: IntArray) -> dict[str, DoubleArray]:
    """Each of MEASURES on one text, (L, heads); NaN where no query can look there.

    weights (L, heads, T, T), rows being queries; ids (T,). All are means over the queries that
    have such a key. "previous": the token before. "first": token 1, asked from token 3 on, where
    it is neither self nor previous. "same": earlier places of the same token. "after-same": the
    tokens that followed those, as induction heads do (Olsson et al. 2022). "even": the entropy of
    a row over that of an even spread on the tokens up to it.
    """
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
    a = weights.astype(np.float64)
    found = {name: _share(a, where) for name, where in looks.items()}
    reach = (a * (i - j)).sum(-1)
    nothing = np.full(a.shape[:2], np.nan)
    return found | {"even": _evenness(a), "reach": reach.mean(-1) if count else nothing}


def head_roles(shares: Mapping[str, DoubleArray]) -> tuple[tuple[HeadRole, ...], ...]:
    """What sets each head apart: MEASURES of all heads, each (L, heads), as means over texts."""
    every = np.stack([shares[name] for name in ROLES])  # (roles, L, heads)
    mean = every.mean((1, 2), keepdims=True)
    above = (every - mean) / np.maximum(every.std((1, 2), keepdims=True), 1e-9)
    layers, heads = every.shape[1:]
    return tuple(
        tuple(
            _role(every[:, n, m], mean[:, 0, 0], above[:, n, m], float(shares["reach"][n, m]))
            for m in range(heads)
        )
        for n in range(layers)
    )


def _role(own: DoubleArray, usual: DoubleArray, above: DoubleArray, reach: float) -> HeadRole:
    best = int(above.argmax())
    apart = bool(above[best] >= APART)
    return HeadRole(
        role=ROLES[best] if apart else "mixed",
        share=float(own[best]) if apart else float("nan"),
        usual=float(usual[best]) if apart else float("nan"),
        shares=dict(zip(ROLES, map(float, own), strict=True)),
        reach=reach,
    )


def _share(a: DoubleArray, where: BoolArray) -> DoubleArray:
    """Mean weight that goes to ``where``, over the queries that have such a key."""
    able = where.any(axis=1)
    if not able.any():
        return np.full(a.shape[:2], np.nan)
    return (a * where).sum(-1)[..., able].mean(-1)


def _evenness(a: DoubleArray) -> DoubleArray:
    """Mean of a row's entropy over the logarithm of the keys it may see, from the second on."""
    count = int(a.shape[-1])
    if count < 2:
        return np.full(a.shape[:2], np.nan)
    causal = bool((a[..., 0, 1:] == 0).all())
    seen = np.arange(2, count + 1)
    largest = np.log(seen if causal else np.full_like(seen, count))
    return (entr(a[..., 1:, :]).sum(-1) / largest).mean(-1)
