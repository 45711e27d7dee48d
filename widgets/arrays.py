"""Anyone's attention as checked numpy arrays. Each thing that is wrong with it is one ValueError.

An array is whatever numpy reads, a list of such, or a tensor that is brought to the processor by
``detach``, ``cpu`` and ``numpy``, as torch's are; torch itself is not imported.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, cast

import numpy as np

if TYPE_CHECKING:
    from models.arrays import FloatArray

#: How far a row of weights may be from adding up to 1: bfloat16 rounds each to 1 in 256.
NEAR = 0.01
#: How far weights may be from softmax(q · k): a matter of float16 too.
ALIKE = 0.01
#: Tokens of a side: of more the cells are too small to be pointed at.
MOST_TOKENS = 256
#: Numbers in all; 4 bytes each and a third as much again on their way to the browser.
MOST_NUMBERS = 1_000_000


def array(given: object, name: str) -> FloatArray:
    """float32, read-only for the caller's sake: a copy. ValueError where it holds no numbers."""
    try:
        return np.array(_plain(given), dtype=np.float32)
    except (TypeError, ValueError) as error:
        raise ValueError(f"{name} is no array of numbers: {error}") from error


def _plain(given: Any) -> Any:
    if isinstance(given, list | tuple):
        return [_plain(each) for each in cast("Sequence[Any]", given)]
    for step in ("detach", "cpu"):
        given = getattr(given, step, lambda given=given: given)()
    try:
        return given.numpy() if hasattr(given, "numpy") else given
    except TypeError:  # numpy has no bfloat16
        return given.float().numpy()


def four_axes(found: FloatArray, name: str) -> FloatArray:
    """(layers, heads, rows, columns) of an array with two to four axes, or five with a batch of 1.

    The batch is where Hugging Face has it, after the layers.
    """
    if found.ndim == 5 and found.shape[1] == 1:
        found = found[:, 0]
    if found.ndim == 5:
        raise ValueError(f"{name} is of a batch of {found.shape[1]} texts: give those of one text")
    if not 2 <= found.ndim <= 4:
        raise ValueError(
            f"{name} has the shape {found.shape}; it is (S, T), (heads, S, T) or"
            " (layers, heads, S, T), T being the tokens that are asked and S those that ask"
        )
    return found.reshape((1,) * (4 - found.ndim) + found.shape)


def named(tokens: object, name: str) -> list[str]:
    """A list of tokens; ValueError where it is anything else."""
    if isinstance(tokens, str) or not isinstance(tokens, Sequence):
        raise ValueError(f"{name} is a list of tokens, each a str, not {type(tokens).__name__}")
    listed = list(cast("Sequence[object]", tokens))
    wrong = next((type(each).__name__ for each in listed if not isinstance(each, str)), None)
    if wrong:
        raise ValueError(f"{name} is a list of tokens, each a str; there is a {wrong} among them")
    if not 1 <= len(listed) <= MOST_TOKENS:
        raise ValueError(f"{name} has {len(listed)} tokens; a picture has 1 to {MOST_TOKENS}")
    return cast("list[str]", listed)


def checked_weights(given: object, queries: list[str], keys: list[str]) -> FloatArray:
    """Attention weights, (layers, heads, S, T): each row adds up to 1."""
    weights = four_axes(array(given, "weights"), "weights")
    s, t = weights.shape[2:]
    if (s, t) != (len(queries), len(keys)):
        sides = f"{len(queries)} tokens ask and {len(keys)} are asked"
        raise ValueError(f"weights are of {s} queries on {t} keys, but {sides}")
    if not weights.size:
        raise ValueError("weights are of no layer or no head")
    enough(weights.size)
    if not np.isfinite(weights).all():
        raise ValueError(f"weights hold NaN or infinity{_first(~np.isfinite(weights))}")
    if (weights < 0).any():
        raise ValueError(f"weights below 0{_first(weights < 0)}: are these scores, before softmax?")
    off = np.abs(weights.sum(axis=-1) - 1) > NEAR
    if off.any():
        total = float(weights.sum(axis=-1)[off][0])
        raise ValueError(
            f"a row of weights adds up to {total:.4g}, not to 1{_first(off)}: is it transposed, or"
            " was dropout on (model.eval() turns it off)?"
        )
    return weights


def enough(numbers: int) -> None:
    """ValueError where an array is too large to be sent."""
    if numbers > MOST_NUMBERS:
        raise ValueError(
            f"{numbers} numbers are more than a notebook shows ({MOST_NUMBERS}): give some of the"
            " layers or heads, or fewer tokens"
        )


def _first(wrong: np.ndarray[Any, np.dtype[np.bool_]]) -> str:
    names = ("layer", "head", "row", "column")
    place = np.argwhere(wrong)[0].tolist()
    return " (" + ", ".join(f"{n} {at}" for n, at in zip(names, place, strict=False)) + ", from 0)"


def checked_vectors(
    q: object, k: object, v: object, weights: FloatArray
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """q (layers, heads, S, d), k and v (layers, heads, T, d) of these weights."""
    layers, heads, s, t = weights.shape
    found: list[FloatArray] = []
    for name, given in (("q", q), ("k", k), ("v", v)):
        found.append(four_axes(array(given, name), name))
        if not np.isfinite(found[-1]).all():
            raise ValueError(f"{name} holds NaN or infinity")
    shapes = [each.shape for each in found]
    d = shapes[0][-1]
    if shapes != [(layers, heads, n, d) for n in (s, t, t)]:
        written = ", ".join(f"{name} {shape}" for name, shape in zip("qkv", shapes, strict=True))
        raise ValueError(
            f"{written} do not fit weights {weights.shape}: q is (layers, heads, {s}, d), k and v"
            f" (layers, heads, {t}, d), with as many layers and heads and one d"
        )
    enough(sum(each.size for each in found) + 2 * weights.size)
    return found[0], found[1], found[2]


def divided(q: FloatArray, k: FloatArray, weights: FloatArray, causal: bool) -> bool:
    """Whether the weights are softmax(q · k / √d); False: softmax(q · k). Else ValueError.

    causal: without the keys after the query.
    """
    dots = q.astype(np.float64) @ k.astype(np.float64).swapaxes(-1, -2)
    if causal:
        dots = np.where(np.triu(np.ones(dots.shape[-2:], bool), 1), -np.inf, dots)
    apart: list[float] = []
    for divisor in (float(q.shape[-1]) ** 0.5, 1.0):
        powers = np.exp((dots - dots.max(axis=-1, keepdims=True)) / divisor)
        apart.append(float(np.abs(powers / powers.sum(axis=-1, keepdims=True) - weights).max()))
        if apart[-1] <= ALIKE:
            return divisor != 1.0
    raise ValueError(
        f"softmax(q · k / √d) is not these weights: a weight differs by {min(apart):.3g}. Where"
        " something else goes into the scores, as a bias or a padding mask does, leave q, k and v"
        " away; give q and k after rotary positions"
    )
