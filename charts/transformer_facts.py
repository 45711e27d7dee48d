"""What the pictures of /transformer say, as numbers for their sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from models.head_roles import HeadRole
    from models.pass_times import PassSize, PassTimes
    from models.predictions import Shift
    from models.transformer_trace import TransformerTrace

#: Two predictions computed in another order may differ by rounding: so many bits are none.
ROUNDING = 1e-6


@dataclass(frozen=True)
class PositionFacts:
    """Sinusoids beside the embeddings they are added to.

    waves: tokens after which the first, the middle and the last pair of dimensions come back to
    where they were: 2π · 10000^(2i/D). middle: the number of the middle pair's first dimension.
    embedded, position: mean length of √D E and of PE. near, far: cosine of neighbouring positions
    (the mean) and of the first and the last; NaN for a single token.
    """

    waves: tuple[float, float, float]
    middle: int
    embedded: float
    position: float
    near: float
    far: float


def position_facts(trace: TransformerTrace) -> PositionFacts:
    positions = trace.positions.astype(np.float64)
    width = positions.shape[1]
    pairs = (0, width // 4, width // 2 - 1)
    lengths = np.linalg.norm(positions, axis=1)
    unit = positions / lengths[:, None]
    several = len(positions) > 1
    return PositionFacts(
        waves=tuple(2 * np.pi * 10000 ** (2 * i / width) for i in pairs),
        middle=2 * pairs[1] + 1,
        embedded=float(np.linalg.norm(trace.embedded, axis=1).mean()),
        position=float(lengths.mean()),
        near=float((unit[1:] * unit[:-1]).sum(1).mean()) if several else np.nan,
        far=float(unit[0] @ unit[-1]) if several else np.nan,
    )


def same_prediction(shift: Shift) -> bool:
    """Whether a change left the prediction as it was, rounding apart."""
    return shift.bits < ROUNDING


def in_bits(value: float) -> str:
    """Bits to three places: 0 only where nothing but rounding is left."""
    if value < ROUNDING:
        return "0"
    return "<0.001" if value < 5e-4 else f"{value:.3f}" if value < 1 else f"{value:.2f}"


@dataclass(frozen=True)
class StreamFacts:
    """One token's residual stream. Sub-layers count from 1: attention is odd, feed-forward even.

    largest: the sub-layer that adds the longest vector to this token, how long it is (added), and
    the stream's length before and after. shares: how far the start, all attention and all
    feed-forward go in the direction of the final stream, as parts of its length; they add up to 1.
    most, least: the sub-layers that add the longest and the shortest vectors on average over the
    text, and those averages.
    """

    largest: int
    added: float
    before: float
    after: float
    shares: tuple[float, float, float]
    most: tuple[int, float]
    least: tuple[int, float]


def stream_facts(trace: TransformerTrace, step: int) -> StreamFacts:
    """step: the token, counted from 0."""
    stream = trace.stream.astype(np.float64)
    parts = np.diff(stream, axis=0)  # (2L, T, D)
    lengths = np.linalg.norm(parts, axis=-1)
    norms = np.linalg.norm(stream[:, step], axis=-1)
    n = int(lengths[:, step].argmax())
    final = stream[-1, step]
    along = np.array([stream[0, step] @ final, *(parts[:, step] @ final)]) / (final @ final)
    means = lengths.mean(1)
    most, least = int(means.argmax()), int(means.argmin())
    return StreamFacts(
        largest=n + 1,
        added=float(lengths[n, step]),
        before=float(norms[n]),
        after=float(norms[n + 1]),
        shares=(float(along[0]), float(along[1::2].sum()), float(along[2::2].sum())),
        most=(most + 1, float(means[most])),
        least=(least + 1, float(means[least])),
    )


def role_counts(roles: Sequence[Sequence[HeadRole]]) -> dict[str, int]:
    """How many heads have each role, the commonest first."""
    return dict(Counter(role.role for layer in roles for role in layer).most_common())


@dataclass(frozen=True)
class TimeFacts:
    """Measured times of two models at the longest text.

    faster: the lengths at which the RNN was faster. milliseconds: rnn and transformer. ratio:
    how many times as long the Transformer took, and work: how many times as much it computed.
    rates: multiply–adds a second.
    """

    faster: tuple[int, ...]
    milliseconds: tuple[float, float]
    ratio: float
    work: float
    rates: tuple[float, float]


def time_facts(times: PassTimes, sizes: Mapping[str, Sequence[PassSize]]) -> TimeFacts:
    rnn, transformer = times.seconds["rnn"], times.seconds["transformer"]
    totals = [sizes[name][-1].total for name in ("rnn", "transformer")]
    last = (float(rnn[-1]), float(transformer[-1]))
    return TimeFacts(
        faster=tuple(int(t) for t in times.lengths[rnn < transformer]),
        milliseconds=(1000 * last[0], 1000 * last[1]),
        ratio=last[1] / last[0],
        work=totals[1] / totals[0],
        rates=(totals[0] / last[0], totals[1] / last[1]),
    )
