"""The linked picture of /gates: pointing at a unit and a token shows both in every facet.

The chosen unit and step are query parameters; where there are none, the unit is the one that holds
the longest on this text.
"""

from __future__ import annotations

from models import load
from models.arrays import DoubleArray
from models.traces import RecurrentTrace
from pages.gates.facts import direct_factors, reaching
from pages.gates.figures.facets import MOST, WORDS, Chosen, facets_figure, longest_unit
from pages.gates.figures.units import PANELS
from ui.component import component, flat, words
from ui.lesson import Lesson
from ui.parameters import keep_integer, position, reported
from ui.theme import colours
from ui.words import word

KEY = "gate-facets"

_COMPONENT = component("gate-facets")


def held_to_the_end(trace: RecurrentTrace) -> DoubleArray:
    """What of each unit's first memory its direct path still has at the end, float64 (H,)."""
    return reaching(direct_factors(trace, load(trace.model).weights()["W_hh"]))[0]


def chosen_cell(trace: RecurrentTrace, held: DoubleArray) -> Chosen:
    """Unit and step of the address; else the unit that holds the longest, at the last step."""
    return Chosen(
        position("unit", len(held), longest_unit(held)),
        position("step", len(trace), len(trace) - 1),
    )


def linked(trace: RecurrentTrace, lesson: Lesson, every: bool) -> Chosen:
    """Mount the picture on the stage. every: all units, not only both ends. Returns the cell."""
    held = held_to_the_end(trace)
    chosen = chosen_cell(trace, held)
    names = {panel: word(f"gates.panel.{panel}") for panel in PANELS[trace.model]}
    figure = facets_figure(trace, held, chosen, names, None if every else MOST)
    with lesson.stage:
        _COMPONENT(
            key=KEY,
            data=figure
            | {
                "alternative": word("gates.linked.alternative", units=len(held), steps=len(trace)),
                "palette": flat(colours()),
                "words": words(WORDS),
            },
            height="stretch",
            on_cell_change=_choose_cell,
        )
    return chosen


def _choose_cell() -> None:
    cell = reported(KEY, "cell")
    if isinstance(cell, dict):
        for name in ("unit", "step"):
            keep_integer(name, cell.get(name))
