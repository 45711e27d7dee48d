"""What the models expect after each token of a text, as the browser draws it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING, TypedDict

import numpy as np

from charts.lines import NAMES, model_line

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.decoding.expectations import Expectations
    from models.traces import TokenTrace


def opening_step(trace: TokenTrace) -> int:
    """The step, counted from 1, before the last word of the text; the last where it is one word.

    There something is still to come that the reader knows.
    """
    for t in range(len(trace) - 1, 0, -1):
        start = int(trace.spans[t, 0])
        if trace.text[start].isspace() or trace.text[start - 1].isspace():
            return t
    return max(1, len(trace) - 1)


def telling_step(trace: TokenTrace, expected: Collection[Expectations]) -> int:
    """The step, counted from 1, whose next token most models have in their lists, but not for sure.

    Of several the latest; ``opening_step`` where there is none.
    """
    chances = np.mean([each.true_chances for each in expected], axis=0)  # (T,), NaN at the end
    ranks = np.stack([each.true_ranks for each in expected])  # (models, T)
    sizes = np.array([[each.ids.shape[1]] for each in expected])
    listed = np.where(chances < 0.5, ((ranks > 0) & (ranks <= sizes)).sum(0), 0)
    if not listed.max(initial=0):
        return opening_step(trace)
    return 1 + int(np.flatnonzero(listed == listed.max())[-1])


class ModelStep(TypedDict):
    """guesses: [id, probability]. true: [probability, rank] of the token that came."""

    guesses: list[tuple[int, float]]
    true: tuple[float, int] | None


class ModelSteps(TypedDict):
    """The lists of one model, one after each token."""

    name: str
    colour: str
    steps: list[ModelStep]


class PredictionSteps(TypedDict):
    """What the component draws. start: the step that is shown at first. k: length of a list."""

    tokens: list[str]
    ids: list[int]
    start: int
    vocabulary: int
    k: int
    entries: dict[str, str]
    models: list[ModelSteps]


def prediction_steps(
    trace: TokenTrace,
    expected: Mapping[str, Expectations],
    entry: Callable[[int], str],
    vocabulary: int,
    colours: Palette,
    called: Mapping[str, str] = NAMES,
) -> PredictionSteps:
    """The lists of each model after each token; nothing came after the last.

    expected: by the name of the model, all of the tokens of ``trace``. entry: an id as the
    vocabulary writes it. vocabulary: V. called: the names of the models.
    """
    ids = {int(id) for each in expected.values() for id in each.ids.flat} | set(trace.ids.tolist())
    return {
        "tokens": list(trace.tokens),
        "ids": trace.ids.tolist(),
        "start": telling_step(trace, expected.values()),
        "vocabulary": vocabulary,
        "k": min(each.ids.shape[1] for each in expected.values()),
        "entries": {str(id): entry(id) for id in sorted(ids)},
        "models": [
            {
                "name": called[model],
                "colour": model_line(model, colours).colour,
                "steps": [_step(each, t) for t in range(len(each))],
            }
            for model, each in expected.items()
        ],
    }


def _step(expected: Expectations, t: int) -> ModelStep:
    guesses = zip(expected.ids[t].tolist(), expected.chances[t].tolist(), strict=True)
    rank = int(expected.true_ranks[t])
    return {
        "guesses": [(id, round(chance, 7)) for id, chance in guesses],
        "true": (float(expected.true_chances[t]), rank) if rank else None,
    }
