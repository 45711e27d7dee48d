"""How far the gradient of one loss reaches back, and whether that is the textbook's picture."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from charts.chips import token_in_markdown
from charts.facts import Fact, Listed, by_model, counted, fact, together
from charts.lines import NAMES
from charts.text import fixed, number, percent, small_share

if TYPE_CHECKING:
    from models.traces import GradientTrace

#: Below this share of what reaches the last state a gradient counts as gone.
FAINT = 0.01


@dataclass(frozen=True)
class Reach:
    """How far one model's gradient reaches back. Steps count from 0.

    read: the last state that the loss reads: h_read predicts the last target.
    share: ‖∂L/∂h_1‖ / ‖∂L/∂h_read‖.
    a_step: the factor of a single step that multiplies up to ``share``; NaN when read is 0.
    faint: how many steps before ``read`` the gradient is for the first time below ``FAINT`` of what
        it is there; None where it never is.
    """

    read: int
    share: float
    a_step: float
    faint: int | None


def reach(trace: GradientTrace, of_cell: bool = False) -> Reach:
    """Of ∂L/∂h_t, or of ∂L/∂c_t."""
    norms = trace.cell_norms if of_cell else trace.hidden_norms
    read = int(trace.targets[-1]) - 1
    if norms[read] == 0:
        return Reach(read, np.nan, np.nan, None)
    shares = norms[: read + 1] / norms[read]
    below = np.flatnonzero(shares < FAINT)
    return Reach(
        read=read,
        share=float(shares[0]),
        a_step=float(shares[0] ** (1 / read)) if read else np.nan,
        faint=read - int(below[-1]) if len(below) else None,
    )


def lasts(trace: GradientTrace) -> bool:
    """Whether as much as ``FAINT`` still reaches the first token from a single loss."""
    return len(trace.targets) == 1 and reach(trace).share >= FAINT


def alone_facts(traces: Mapping[str, GradientTrace]) -> list[Fact]:
    """What the visitor's own tokens alone show, where the picture reads on after them.

    traces: by model, at least one, of the typed text.
    """
    first = next(iter(traces.values()))
    found = {model: small_share(reach(trace).share) for model, trace in traces.items()}
    rnn = traces.get("rnn")
    short = rnn is not None and lasts(rnn)
    key = "say_alone_short" if short else "say_alone"
    return [fact(key, count=counted("tokens", len(first)), each=by_model(found))]


def reach_facts(
    traces: Mapping[str, GradientTrace],
    weights: str,
    sizes: Mapping[str, tuple[float, float]],
) -> list[Fact | Listed]:
    """What is left of the gradient at the first token, and whether that is the textbook's picture.

    traces: by model, at least one. weights: "trained" or "start". sizes: the spectral radius and
    the largest singular value of the RNN's W_hh by weights; read only where the RNN is there.
    """
    first = next(iter(traces.values()))
    found = {model: reach(trace) for model, trace in traces.items()}
    cell = reach(traces["lstm"], of_cell=True) if "lstm" in traces else None

    def each(say: Callable[[Reach], object]) -> Listed:
        """A value for each model, for the LSTM also that of its cell."""
        values: dict[str, object] = {model: say(it) for model, it in found.items()}
        if cell:
            values["lstm"] = fact("with_cell", state=values["lstm"], cell=say(cell))
        return by_model(values)

    read = next(iter(found.values())).read
    single = len(first.targets) == 1
    key = "say_reach_sum" if not single else "say_reach" if read else "say_reach_none"
    facts: list[Fact | Listed] = [
        fact(
            key,
            read=token_in_markdown(first, read),
            target=token_in_markdown(first, int(first.targets[-1])),
            first=token_in_markdown(first, 0),
            back=counted("steps", read),
            count=len(first.targets),
            each=each(lambda it: small_share(it.share)),
        )
    ]
    if not single or not read:
        return facts
    never = all(it.faint is None for it in found.values())
    key = "say_no_faint" if never else "say_faint"
    facts.append(
        together(
            fact("say_steps", factors=each(lambda it: f"× {number(it.a_step)}")),
            fact(key, faint=each(_first_faint), limit=percent(FAINT)),
        )
    )
    if "rnn" in found:
        shares = {model: it.share for model, it in found.items()}
        if cell:  # what the cell brings back counts, too
            shares["lstm"] = max(shares["lstm"], cell.share)
        facts.append(_verdict(shares, found["rnn"].faint is None, weights, sizes))
    return facts


def _first_faint(found: Reach) -> Fact:
    if found.faint is None:
        return fact("never")
    return fact("steps_back", steps=counted("steps", found.faint))


def _verdict(
    shares: Mapping[str, float],
    short: bool,
    weights: str,
    sizes: Mapping[str, tuple[float, float]],
) -> Fact:
    """Whether this sentence shows the textbook's picture, and if not, why.

    shares: what of the gradient reaches the first token, by model. short: the RNN's never vanishes.
    """
    radius, largest = (fixed(size, 2) for size in sizes[weights])
    if weights == "start":
        trained = fixed(sizes["trained"][0], 2)
        return fact("say_start", radius=radius, largest=largest, trained=trained)
    lost = [NAMES[model] for model, share in shares.items() if share < shares["rnn"]]
    if shares["rnn"] >= 1:
        return fact("say_grows", radius=radius)
    if lost:
        models = ", ".join(lost)
        return fact("say_not_textbook", models=models, radius=radius, largest=largest)
    if short:
        return fact("say_short", radius=radius)
    return fact("say_textbook", radius=radius, largest=largest)
