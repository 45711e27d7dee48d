"""The race as data for its component: a lane for each model, a moment for each measurement."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from charts.lines import NAMES, model_line
from pages.lab.facts import LEARNED, reached

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.lab.record import RunRecord


def lanes_figure(
    record: RunRecord,
    recent: int,
    entries: Sequence[str],
    colours: Palette,
    called: Mapping[str, str] = NAMES,
) -> dict[str, Any]:
    """What every model had right and answered at each measurement.

    recent: steps over which is counted what is right. entries: the vocabulary, by id. called: the
    names of the models.
    """
    task = record.settings.exercise
    moments = range(len(record.measured))
    right = [record.recent(c) for c in moments]
    first = reached(record)
    stopped = {each.model: each.step for each in record.stopped}
    lanes = [
        {
            "name": called[model],
            "colour": model_line(model, colours).colour,
            "right": [_known(right[c][model]) for c in moments],
            "answers": record.answers[m].tolist(),
            "reached": first[model],
            "stopped": stopped.get(model),
        }
        for m, model in enumerate(record.models)
    ]
    return {
        "steps": record.settings.steps,
        "at": record.measured.tolist(),
        "chance": task.chance,
        "goal": LEARNED,
        "recent": recent,
        "entries": list(entries),
        "wanted": record.probe[-task.answers :].tolist(),
        "lanes": lanes,
    }


def _known(share: float) -> float | None:
    return None if math.isnan(share) else share
