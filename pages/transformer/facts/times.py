"""What is said of the time that a pass takes, and of the work that it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from charts.facts import Fact, fact
from charts.text import count, fixed, number, percent

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.analysis.pass_times import PassSize, PassTimes


#: Who is compared.
NAMED = ("rnn", "transformer")


def chain_facts(tokens: int, layers: int) -> list[Fact]:
    """How many steps wait for one another in one layer of the RNN and in the Transformer."""
    return [fact("say_chain", tokens=tokens, layers=layers)]


def time_facts(
    times: PassTimes,
    sizes: Mapping[str, Sequence[PassSize]],
    growths: Mapping[str, float],
    fitted_from: int,
) -> list[Fact]:
    """What was measured of "rnn" and "transformer", whoever was faster.

    sizes: model to what a pass is made of, at each of ``times.lengths`` in order (and perhaps at
    longer ones). growths: model to the power of T with which its time grew from ``fitted_from`` on.
    """
    last = len(times.lengths) - 1
    rnn, transformer = (float(times.seconds[name][last]) for name in ("rnn", "transformer"))
    rnn_work, work = (sizes[name][last].total for name in ("rnn", "transformer"))
    rnn_rate, rate = rnn_work / rnn, work / transformer  # multiply–adds a second
    low, high = (np.stack([times.spread[name][at] for name in NAMED]) for at in (0, 1))
    faster, slower = high[0] < low[1], high[1] < low[0]  # no pass of the one among the other's
    return [
        fact(
            "say_times",
            longest=int(times.lengths[last]),
            rnn=number(1000 * rnn),
            rnn_spread=_milliseconds(low[0, last], high[0, last]),
            transformer=number(1000 * transformer),
            transformer_spread=_milliseconds(low[1, last], high[1, last]),
            passes=int(times.passes["rnn"][last]),
        ),
        fact(
            "say_faster",
            faster=int(faster.sum()),
            slower=int(slower.sum()),
            open=int((~(faster | slower)).sum()),
            lengths=len(times.lengths),
        ),
        fact(
            "say_rate_more" if rate > rnn_rate else "say_rate_less",
            work=number(work / rnn_work),
            ratio=number(transformer / rnn),
            rnn_rate=number(rnn_rate / 1e9),
            transformer_rate=number(rate / 1e9),
        ),
        fact(
            "say_growth",
            least=fitted_from,
            rnn=fixed(growths["rnn"], 2),
            transformer=fixed(growths["transformer"], 2),
            threads=times.threads,
        ),
    ]


def _milliseconds(low: float, high: float) -> str:
    return f"{number(1000 * low)}–{number(1000 * high)}"


def even_length(size: PassSize, length: int) -> float:
    """The T at which the part of a pass that grows with T² is as large as the one with T.

    size: of a pass over ``length`` tokens.
    """
    return size.linear * length / size.pairs  # linear / pairs falls as 1 / T


def work_facts(lengths: Sequence[int], sizes: Sequence[PassSize]) -> list[Fact]:
    """What follows from counting the Transformer's work alone: where T² takes over.

    sizes: of a pass at each of ``lengths``.
    """
    return [
        fact(
            "say_work",
            even=count(round(even_length(sizes[0], lengths[0]))),
            longest=count(lengths[-1]),
            share=percent(sizes[-1].pairs / sizes[-1].total),
        )
    ]
