"""The stage of /comeback: one computation as gates along time and as an attention matrix."""

from __future__ import annotations

import streamlit as st

from charts.facts import fact
from charts.text import fixed
from models.traces import MinGRUTrace
from pages.comeback import formulas
from pages.comeback.facts.readings import reading_facts, readings_alt
from pages.comeback.facts.units import (
    Opening,
    offered_units,
    opening,
    reach,
    telling_cell,
    with_unit,
)
from pages.comeback.figures.readings import WORDS, readings_figure
from pages.comeback.question import weight_question
from ui.component import component, flat, words
from ui.lesson import Lesson
from ui.parameters import integer, keep_integer, position, reported
from ui.question import ask
from ui.say import say, sentence
from ui.theme import colours

KEY = "two-readings"

_COMPONENT = component("two-readings")


def show_readings(trace: MinGRUTrace, lesson: Lesson) -> None:
    """The picture, what it says of the text, and the equation that both readings are."""
    shares = trace.shares
    start = opening(shares)
    layer, unit = chosen_unit(trace, start)
    weights = shares[layer].mean(axis=-1) if unit is None else shares[layer, :, :, unit]
    usual = (start.row, start.column) if (layer, unit) == start[:2] else telling_cell(weights)
    cell = position("step", len(trace), usual[0]), position("from", len(trace) + 1, usual[1])
    far = reach(shares)
    offered = offered_units(trace, shares)
    offered[layer] = with_unit(offered[layer], unit)
    named = [
        [(n, sentence("comeback", fact("unit_reach", steps=fixed(far[which, n], 1)))) for n in each]
        for which, each in enumerate(offered)
    ]
    with lesson.stage:
        _COMPONENT(
            key=KEY,
            data=readings_figure(trace, named, (layer, unit), cell)
            | {
                "alternative": sentence("comeback", readings_alt(trace, weights)),
                "palette": flat(colours()),
                "words": words(WORDS),
            },
            height="stretch",
            on_unit_change=_choose_unit,
            on_cell_change=_choose_cell,
        )
    ask(weight_question(trace, shares, start), lesson)
    say("comeback", reading_facts(trace, shares))
    st.latex(formulas.READINGS)
    code_unit, (row, column) = (start.unit, start[2:]) if unit is None else (unit, usual)
    code_layer = start.layer if unit is None else layer
    lesson.snippet(
        "weight",
        float(shares[code_layer, row, column, code_unit]),
        text=trace.text,
        layer=code_layer + 1,
        unit=code_unit + 1,
        t=row + 1,
        k=column + 1,
    )


def chosen_unit(trace: MinGRUTrace, start: Opening) -> tuple[int, int | None]:
    """Layer and unit of the address, from 0; unit 0 there is the mean. Else those of ``start``."""
    layers, _, units = trace.update.shape
    layer, unit = position("layer", layers), integer("unit", 0, units)
    if layer is None and unit is None:
        return start.layer, start.unit
    return layer or 0, unit - 1 if unit else None


def _choose_unit() -> None:
    _keep("unit", ("layer", "unit"))


def _choose_cell() -> None:
    _keep("cell", ("step", "from"))


def _keep(what: str, names: tuple[str, ...]) -> None:
    chosen = reported(KEY, what)
    if isinstance(chosen, dict):
        for name in names:
            keep_integer(name, chosen.get(name))
