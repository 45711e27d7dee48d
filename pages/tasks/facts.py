"""What /tasks says: of an answer, a continuation, losses and their slopes, a state that grows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from charts.chips import token_in_markdown
from charts.facts import Fact, Listed, counted, fact
from charts.text import count, fixed, number, percent
from models.traces import RecurrentTrace, TranslationTrace

if TYPE_CHECKING:
    from models.analysis.losses import LogitLosses
    from models.analysis.nonlinearity import NonlinearityTrace
    from models.decoding.generation import Continuation
    from models.sentiment import SentimentTrace


def label(positive: bool) -> Fact:
    """The name of a label."""
    return fact("label.positive" if positive else "label.negative")


def answer(probability: float) -> Fact:
    """The label that a probability of "positive" stands for."""
    return label(probability > 0.5)


def answer_with_probability(trace: SentimentTrace) -> Fact:
    """The last answer, and how sure the model is of it. At least one token."""
    p = float(trace.verdicts[-1])
    return fact("answer", label=answer(p), share=percent(max(p, 1 - p)))


def sentiment(trace: SentimentTrace, losses: LogitLosses) -> list[Fact]:
    """The answer, its loss for the true label, and the token it is most sensitive to.

    losses: at the last logit alone. At least one token.
    """
    p, norms = float(trace.verdicts[-1]), np.linalg.norm(trace.gradients, axis=1)
    t = int(norms.argmax())
    bits = losses.cross_entropy[0] / np.log(2)
    return [
        fact("say_verdict", p=percent(p), answer=answer(p)),
        fact("say_loss", label=label(bool(losses.label)), bits=fixed(bits, 2)),
        fact("say_pull", token=token_in_markdown(trace, t), norm=fixed(norms[t], 2)),
    ]


def against_linear(card: Mapping[str, Any]) -> list[Fact]:
    """Where the model loses against a linear model, where it wins, and how often a set was used.

    card: of the sentiment model: "accuracy" by test set, and "test_sets_used".
    """
    measured: Mapping[str, Mapping[str, float]] = card["accuracy"]
    lead = {name: row["accuracy"] - row["linear_baseline"] for name, row in measured.items()}
    sides = {
        "say_behind": [name for name in measured if lead[name] < 0],
        "say_ahead": [name for name in measured if lead[name] > 0],
        "say_level": [name for name in measured if lead[name] == 0],
    }
    found = [
        fact(key, each=Listed(tuple(_scores(name, measured[name]) for name in those)))
        for key, those in sides.items()
        if those
    ]
    used = max(card["test_sets_used"].values())
    return [*found, fact("say_used", used=used) if used > 1 else fact("say_used.one")]


def _scores(name: str, row: Mapping[str, float]) -> Fact:
    return fact(
        "card.scores",
        set=fact(f"card.{name}"),
        model=accuracy(row["accuracy"]),
        linear=accuracy(row["linear_baseline"]),
    )


def accuracy(share: float) -> str:
    """With one decimal, so that two models can be compared."""
    return f"{fixed(100 * share, 1)}%"


def continuation(trace: RecurrentTrace, written: Continuation) -> list[Fact]:
    """How likely the written tokens were, and why they are no more. trace: of the text."""
    mean = np.exp(np.log(written.own).mean())
    return [
        fact(
            "say_written",
            token=token_in_markdown(trace, 0),
            count=len(written),
            p=percent(mean),
        ),
        fact("say_ended" if written.ended else "say_stopped"),
    ]


def step_losses(bits: NDArray[np.float64]) -> list[Fact]:
    """The mean loss. bits: of each step whose next token is known, at least one."""
    return [fact("say_step_loss", steps=len(bits), bits=fixed(bits.mean(), 2))]


def translation(trace: TranslationTrace) -> list[Fact]:
    """How many tokens went in and came out, and the loss of those that came out."""
    bits = -np.log2(np.maximum(trace.probabilities.astype(np.float64), 1e-300))
    return [
        fact(
            "say_translated",
            source=len(trace),
            target=len(trace.target_tokens),
            bits=fixed(bits.mean(), 2),
        )
    ]


def note(shape: str, korean: bool) -> Fact:
    """What a shape of the overview is. korean: whether the text is, as the translator needs it."""
    return fact("note.not_korean" if shape == "encoder-decoder" and not korean else f"note.{shape}")


def losses(at: LogitLosses) -> list[Fact]:
    """Whether the model is wrong at one logit, how hard each loss pulls, and a linear output."""
    cross, squared = float(at.cross_entropy_slope[0]), float(at.squared_slope[0])
    z, p = float(at.z[0]), float(at.p[0])
    times = cross / squared
    wrong = (p < 0.5) == bool(at.label)
    return [
        fact(
            "say_wrong" if wrong else "say_right",
            z=fixed(z, 1),
            p=number(p),
            y=at.label,
            cross=number(cross),
            squared=number(squared),
            times=count(round(times)) if times >= 10 else fixed(times, 1),
        ),
        fact("say_linear", slope=fixed(z - at.label, 1)),
    ]


def growth(network: str, trace: NonlinearityTrace) -> Fact:
    """Whether the state runs away with ReLU: ends beyond what tanh can reach.

    network: "trained" or "start". At least one step.
    """
    relu, tanh = trace.norms["relu"], trace.norms["tanh"]
    return fact(
        "say_grows" if relu[-1] > trace.bound else "say_holds",
        net=fact(f"this.{network}"),
        steps=counted("steps", len(relu)),
        relu=number(relu[-1]),
        tanh=number(tanh[-1]),
        bound=fixed(trace.bound, 1),
        tanh_slope=fixed(trace.slopes["tanh"].mean(), 2),
        relu_slope=fixed(trace.slopes["relu"].mean(), 2),
    )


# --- answers to what there is to try --------------------------------------------------------------


def moved_verdict(trace: SentimentTrace) -> list[Fact]:
    """The token after which the verdict moved most."""
    verdicts = trace.verdicts.astype(float)
    if len(verdicts) < 2:
        return []
    step = int(abs(np.diff(verdicts)).argmax()) + 1
    before, after = (percent(verdicts[t]) for t in (step - 1, step))
    token = token_in_markdown(trace, step)
    return [fact("answer_moved", step=step + 1, token=token, before=before, after=after)]


def both_labels(positive: LogitLosses, negative: LogitLosses) -> list[Fact]:
    """The loss of the same verdict if either label were the true one, in bits."""
    bits = {
        n: fixed(it.cross_entropy[0] / np.log(2), 2) for n, it in (("p", positive), ("n", negative))
    }
    return [fact("answer_labels", p=percent(positive.p[0]), positive=bits["p"], negative=bits["n"])]


def harder_for_the_rnn(rnn: RecurrentTrace, gru: RecurrentTrace) -> list[Fact]:
    """The mean loss of both, and the token at which the RNN lost most to the GRU."""
    if len(rnn) < 2:
        return []
    step = int(np.nanargmax(rnn.surprisal - gru.surprisal))
    values = {
        name: fixed(np.nanmean(each.surprisal), 2) for name, each in (("rnn", rnn), ("gru", gru))
    }
    there = {
        f"{name}_there": fixed(each.surprisal[step], 1)
        for name, each in (("rnn", rnn), ("gru", gru))
    }
    return [fact("answer_rnn", token=token_in_markdown(rnn, step), **values, **there)]
