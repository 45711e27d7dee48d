"""The race on the stage: a lane for each model, with its answer to the question above."""

from __future__ import annotations

from models.lab.record import RECENT
from models.lab.tasks import LabTokenizer
from pages.lab.figures.lanes import lanes_figure
from pages.lab.shown import Shown
from ui.component import component, flat, labels
from ui.theme import colours
from ui.words import names

_COMPONENT = component("race")


def show_race(seen: Shown) -> None:
    """Draw it anew, or let its bars move on."""
    tokenizer = LabTokenizer(seen.record.settings.exercise, seen.names)
    entries = [tokenizer.entry(i) for i in range(len(tokenizer))]
    figure = lanes_figure(seen.record, RECENT, entries, colours(), names())
    _COMPONENT(
        key="lab-lanes",
        data=figure
        | {
            "run": seen.run,
            "mode": seen.mode,
            "palette": flat(colours()),
            "words": labels("unrolled.") | labels("lab.race."),
        },
        height="stretch",
    )
