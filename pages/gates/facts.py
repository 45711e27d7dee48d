"""What the gates do on this text, what one unit's ledger says, and how far the direct path reaches.

Steps and units count from 0 in numbers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from charts.chips import token_in_markdown
from charts.facts import Fact, by_model, counted, fact
from charts.lines import NAMES
from charts.text import fixed, number, percent, signed, small_share

if TYPE_CHECKING:
    from models.arrays import DoubleArray, FloatArray
    from models.traces import RecurrentTrace
    from pages.gates.figures.ledger import Ledger

#: The gate that keeps: f of the LSTM's cell, z of the GRU's state.
KEEPER = {"lstm": "forget", "gru": "update"}
#: A gate's value counts as open above the one and as shut below the other.
OPEN, SHUT = 0.9, 0.1


@dataclass(frozen=True)
class GateUse:
    """How the gates are used on this text. Steps count from 0.

    keep: float64 (T,), the mean over the units of the gate that keeps: f_t (LSTM), z_t (GRU).
    most_kept, least_kept: the steps of its extremes, after the first, where there is nothing to
        keep; None in a text of one token.
    open_share, shut_share: the share of that gate's values above ``OPEN`` and below ``SHUT``.
    largest: the largest |c_t| (LSTM) or |h_t| (GRU), at its step and unit.
    """

    keep: DoubleArray
    most_kept: int | None
    least_kept: int | None
    open_share: float
    shut_share: float
    largest: float
    largest_step: int
    largest_unit: int


def memory(trace: RecurrentTrace) -> FloatArray:
    """What a unit remembers, float32 (T, H): c_t of the LSTM, h_t of the GRU."""
    return trace.gates["cell"] if trace.model == "lstm" else trace.hidden


def keeping(trace: RecurrentTrace) -> FloatArray:
    """The gate that keeps the memory, float32 (T, H): f_t of the LSTM, z_t of the GRU."""
    return trace.gates[KEEPER[trace.model]]


def gate_use(trace: RecurrentTrace) -> GateUse:
    """Needs at least one token."""
    gate = keeping(trace).astype(np.float64)
    keep = gate.mean(axis=1)
    state = np.abs(memory(trace))
    step, unit = np.unravel_index(int(state.argmax()), state.shape)
    several = len(trace) > 1
    return GateUse(
        keep=keep,
        most_kept=1 + int(keep[1:].argmax()) if several else None,
        least_kept=1 + int(keep[1:].argmin()) if several else None,
        open_share=float((gate > OPEN).mean()),
        shut_share=float((gate < SHUT).mean()),
        largest=float(state[step, unit]),
        largest_step=int(step),
        largest_unit=int(unit),
    )


def direct_factors(trace: RecurrentTrace, w_hh: FloatArray) -> DoubleArray:
    """What step t multiplies the direct path of each unit by, float64 (T, H).

    f_t of the LSTM's cell, z_t of the GRU; of the RNN (1 - h_t²) times the unit's own entry on
    the diagonal of W_hh, its slope with respect to itself one step before.
    """
    if trace.model != "rnn":
        return keeping(trace).astype(np.float64)
    slope = 1 - trace.hidden.astype(np.float64) ** 2
    return slope * np.diagonal(w_hh).astype(np.float64)


def reaching(factors: DoubleArray) -> DoubleArray:
    """|product of the factors of steps t + 1 … T|, for every t: (T, H). 1 at the last step."""
    later = np.ones_like(factors)
    later[:-1] = np.cumprod(factors[:0:-1], axis=0)[::-1]
    return np.abs(later)


def gate_facts(trace: RecurrentTrace) -> list[Fact]:
    """How open the gate that keeps is, where it keeps most and least, and the largest memory."""
    found = gate_use(trace)
    facts = [
        fact(
            "say_open",
            gate=fact(f"panel.{KEEPER[trace.model]}"),
            open=percent(found.open_share),
            shut=percent(found.shut_share),
        )
    ]
    if found.most_kept is not None and found.least_kept is not None:
        facts.append(
            fact(
                "say_kept",
                most=token_in_markdown(trace, found.most_kept),
                most_share=percent(found.keep[found.most_kept]),
                least=token_in_markdown(trace, found.least_kept),
                least_share=percent(found.keep[found.least_kept]),
            )
        )
    largest = fact(
        f"say_largest_{trace.model}",
        largest=fixed(found.largest, 2),
        unit=found.largest_unit + 1,
        token=token_in_markdown(trace, found.largest_step),
    )
    return [*facts, largest]


def ledger_fact(entry: Ledger, trace: RecurrentTrace, step: int) -> Fact:
    """What the unit of ``entry`` keeps and writes at ``step``."""
    written, after = signed(entry.written, 3), fixed(entry.after, 3)
    if step == 0:
        return fact("say_first", written=written, after=after)
    return fact(
        "say_ledger",
        token=token_in_markdown(trace, step),
        keeps=percent(entry.gates[KEEPER[entry.model]]),
        before=fixed(entry.before, 3),
        written=written,
        after=after,
    )


def path_facts(
    trace: RecurrentTrace,
    factors: Mapping[str, DoubleArray],
    whole: Mapping[str, float],
) -> list[Fact]:
    """How much of the first state the direct path brings to the last, beside all paths together.

    factors: ``direct_factors`` of each model, the RNN among them. whole: ‖∂h_T/∂h_1‖ of each.
    """
    steps = len(trace) - 1
    if steps == 0:
        return [fact("say_path_short")]
    left = {model: reaching(factor)[0] for model, factor in factors.items()}
    top = {model: float(np.quantile(kept, 0.9)) for model, kept in left.items()}
    gated = [model for model in factors if model != "rnn"]
    behind = [NAMES[model] for model in gated if top[model] <= top["rnn"]]
    less = [NAMES[model] for model in gated if whole[model] < whole["rnn"]]
    mean = {model: fixed(np.abs(factor[1:]).mean(), 2) for model, factor in factors.items()}
    longest = {
        model: fact("unit_share", unit=int(kept.argmax()) + 1, share=small_share(kept.max()))
        for model, kept in left.items()
    }
    facts = [
        fact(
            "say_longest",
            token=token_in_markdown(trace, 0),
            steps=counted("steps", steps),
            each=by_model(longest),
        ),
        fact("say_factor", each=by_model(mean)),
        fact(
            "say_path",
            token=token_in_markdown(trace, 0),
            steps=counted("steps", steps),
            median=by_model({model: percent(np.median(kept)) for model, kept in left.items()}),
            top=by_model({model: percent(share) for model, share in top.items()}),
        ),
        fact("say_path_behind", models=", ".join(behind)) if behind else fact("say_path_ahead"),
        fact("say_whole", each=by_model({model: number(norm) for model, norm in whole.items()})),
    ]
    if less:
        facts.append(fact("say_whole_more", models=", ".join(less)))
    return facts


# --- answers to what there is to try --------------------------------------------------------------


def steadiest_unit(trace: RecurrentTrace) -> list[Fact]:
    """The unit whose gate keeps most on average, and how far its memory still moves."""
    keeps, values = keeping(trace), memory(trace)
    unit = int(keeps.mean(axis=0).argmax())
    key = "answer_steady_cell" if trace.model == "lstm" else "answer_steady_state"
    return [
        fact(
            key,
            unit=unit + 1,
            keeps=fixed(keeps[:, unit].mean(), 2),
            low=fixed(values[:, unit].min(), 2),
            high=fixed(values[:, unit].max(), 2),
        )
    ]


def letting_go(trace: RecurrentTrace) -> list[Fact]:
    """The token at which the units keep least on average, the first token aside."""
    if len(trace) < 2:
        return []
    keeps = keeping(trace).mean(axis=1)
    step = int(keeps[1:].argmin()) + 1
    token = token_in_markdown(trace, step)
    return [fact("answer_lets_go", token=token, share=percent(keeps[step]))]


def keeps_more(traces: Mapping[str, RecurrentTrace]) -> list[Fact]:
    """How much each model keeps on average, and the token at which it keeps most."""
    found = []
    for trace in traces.values():
        keeps = keeping(trace).mean(axis=1)
        step = int(keeps.argmax())
        found.append(
            fact(
                "answer_keeps",
                model=NAMES[trace.model],
                mean=percent(keeps.mean()),
                token=token_in_markdown(trace, step),
                most=percent(keeps[step]),
            )
        )
    return found
