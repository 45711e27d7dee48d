"""What the answers of /forgetting say of the reader's text."""

from __future__ import annotations

from charts.facts import Fact
from models import load
from models.analysis.forgetting import Twins, twins
from models.analysis.probes import load_probes
from models.text.twin_words import Exchange, suggestions
from models.traces import RecurrentName, RecurrentTrace
from pages.forgetting.facts.answers import early_and_late, furthest, slopes
from ui.practice import Answer
from ui.read import read, tokens

MODELS: tuple[RecurrentName, ...] = ("rnn", "lstm", "gru")
#: Tokens of a text in which an early and a late exchange can be told apart.
LEAST = 4


def answers(trace: RecurrentTrace) -> dict[int, Answer]:
    """By the number of the item. Each raises WeightsError where a file is missing."""
    found: dict[int, Answer] = {5: lambda: _read_back(trace)}
    if len(trace) >= LEAST:
        found |= {1: lambda: _two_exchanges(trace), 2: lambda: _slopes(trace)}
    return found


def _twins(trace: RecurrentTrace, step: int) -> Twins | None:
    """The RNN on the text and on its twin with the first word that is offered for a token."""
    offered = suggestions(trace, step, step + 1)
    if not offered:
        return None
    change = Exchange(step, step + 1, (offered[0][0],), offered[0][1])
    return twins("rnn", tokens(trace.text), change, "trained")


def _exchanges(trace: RecurrentTrace) -> dict[int, Twins]:
    """An early and a late exchange for which words are offered, by step; none at the last."""
    steps = [*range(len(trace) // 3 + 1), *range(len(trace) - 2, len(trace) // 2, -1)]
    found = {step: each for step in steps if (each := _twins(trace, step)) is not None}
    early = [step for step in found if step <= len(trace) // 3][:1]
    late = [step for step in found if step > len(trace) // 2][:1]
    return {step: found[step] for step in early + late}


def _two_exchanges(trace: RecurrentTrace) -> list[Fact]:
    found = _exchanges(trace)
    if len(found) < 2:
        return []
    (one, early), (other, late) = found.items()
    return early_and_late(trace, (one, other), (early, late))


def _slopes(trace: RecurrentTrace) -> list[Fact]:
    return [fact for each in list(_exchanges(trace).values())[:1] for fact in slopes(each)]


def _read_back(trace: RecurrentTrace) -> list[Fact]:
    traces = {model: read(model, trace.text) for model in MODELS}
    found = {
        model: load_probes(model).read_back(it.hidden[-1], it.ids, load(it.model))
        for model, it in traces.items()
    }
    return furthest(found, trace)
