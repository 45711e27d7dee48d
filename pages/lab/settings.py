"""The choices of a run in the lab. All of them are in the address."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from models.lab.settings import (
    CLIPS,
    HOLDS,
    LAYERS,
    MODELS,
    RADII,
    RATES,
    SEEDS,
    STEPS,
    USUAL,
    WIDTHS,
    Settings,
)
from models.lab.tasks import LENGTHS, TASKS
from ui.parameters import choose
from ui.words import names, word

DEFAULT = Settings()
#: By their name in ``Settings``.
OPTIONS: dict[str, Sequence[float]] = {
    "rate": RATES,
    "clip": CLIPS,
    "radius": RADII,
    "hold": HOLDS,
    "width": WIDTHS,
    "layers": LAYERS,
    "steps": STEPS,
}
#: What 0 means.
ZERO = {"clip": "lab.clip.none", "radius": "lab.radius.orthogonal"}


def chosen_settings() -> Settings:
    """Draw the choices and return them, held to the bounds of the lab."""
    task = choose("lab.task", TASKS)
    key = f"lab.{task}.length"
    length = st.slider(word("lab.length"), *LENGTHS[task], key=key, bind="query-params")
    models = st.pills(
        word("lab.models"),
        MODELS,
        selection_mode="multi",
        default=USUAL,
        format_func=lambda model: names()[model],
        key="lab.models",
        bind="query-params",
    )
    chosen = {name: _option(name, options) for name, options in OPTIONS.items()}
    seed = st.number_input(
        word("lab.seed"),
        0,
        SEEDS,
        DEFAULT.seed,
        key="lab.seed",
        bind="query-params",
        help=word("lab.help.seed"),
    )
    return Settings.bounded(task=task, length=length, models=models, seed=seed, **chosen)


def _option(name: str, options: Sequence[float]) -> float:
    def text(value: float) -> str:
        return word(ZERO[name]) if value == 0 and name in ZERO else f"{value:g}"

    default: float = getattr(DEFAULT, name)
    return st.select_slider(
        word(f"lab.{name}"),
        options,
        default,
        format_func=text,
        key=f"lab.{name}",
        bind="query-params",
        help=word(f"lab.help.{name}"),
    )
