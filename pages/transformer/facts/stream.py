"""What is said of the residual stream of one token, and of all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from charts.chips import token_in_markdown
from charts.facts import Fact, fact
from charts.text import number, percent

if TYPE_CHECKING:
    from models.traces import TransformerTrace


def stage(n: int) -> Fact:
    """The name of the n-th sub-layer: 0 is the start, attention is odd, feed-forward even."""
    if n == 0:
        return fact("stage.start")
    return fact("stage.attention" if n % 2 else "stage.feed_forward", n=(n + 1) // 2)


def stages(trace: TransformerTrace) -> list[Fact]:
    """The start of the stream and its 2L sub-layers, in order."""
    return [stage(n) for n in range(len(trace.stream))]


def added_lengths(trace: TransformerTrace) -> np.ndarray:
    """The length of what each of 2L sub-layers adds to each of T tokens, (2L, T)."""
    return np.linalg.norm(np.diff(trace.stream.astype(np.float64), axis=0), axis=-1)


def shares(trace: TransformerTrace, step: int) -> tuple[float, float, float]:
    """How far the start, all attention and all feed-forward go in the direction of a token's final
    stream, as parts of its length; they add up to 1. step: counted from 0."""
    stream = trace.stream[:, step].astype(np.float64)  # (2L + 1, D)
    final = stream[-1]
    start = stream[0] @ final / (final @ final)
    parts = np.diff(stream, axis=0) @ final / (final @ final)  # attention, feed-forward in turn
    return float(start), float(parts[0::2].sum()), float(parts[1::2].sum())


def stream_facts(trace: TransformerTrace, step: int) -> list[Fact]:
    """Which sub-layer adds most to a token, what its final vector is made of, and the averages.

    step: counted from 0.
    """
    token = token_in_markdown(trace, step)
    lengths = added_lengths(trace)
    norms = np.linalg.norm(trace.stream[:, step].astype(np.float64), axis=-1)
    largest = int(lengths[:, step].argmax())
    start, attention, feed_forward = map(percent, shares(trace, step))
    means = lengths.mean(axis=1)
    most, least = int(means.argmax()), int(means.argmin())
    return [
        fact(
            "say_added",
            token=token,
            stage=stage(largest + 1),
            before=number(norms[largest]),
            added=number(lengths[largest, step]),
            after=number(norms[largest + 1]),
        ),
        fact(
            "say_shares", token=token, start=start, attention=attention, feed_forward=feed_forward
        ),
        fact(
            "say_means",
            most=stage(most + 1),
            most_length=number(means[most]),
            least=stage(least + 1),
            least_length=number(means[least]),
        ),
    ]
