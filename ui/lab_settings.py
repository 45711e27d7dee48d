"""The choices of a run in the lab. All of them are in the address."""

from __future__ import annotations

import numpy as np
import streamlit as st

from charts.lab_answers import exercise
from charts.model_lines import NAMES
from models.lab.settings import (
    CLIPS,
    HOLDS,
    LAYERS,
    MODELS,
    RADII,
    RATES,
    SEEDS,
    STEPS,
    WIDTHS,
    Settings,
)
from models.lab.tasks import HOME, LENGTHS, MARK, TASKS, LabTokenizer, symbols
from models.store import tokenizer
from ui.choose import as_label, choose
from ui.sentence import EXAMPLES
from ui.words import word

DEFAULT = Settings()


def names_of(text: str) -> tuple[str, ...]:
    """The symbols: the sentence's tokens, filled up from the examples."""
    read = tokenizer()
    spare = [token for name in EXAMPLES for token in read.encode(word(name)).tokens]
    return symbols(read.encode(text, 200).tokens, spare)


def chosen_settings() -> Settings:
    """Draw the choices and return them, held to the bounds of the lab."""
    task = choose("lab.task", TASKS)
    low, high, usual = LENGTHS[task]
    row = st.columns([3, 3, 2], gap="medium", vertical_alignment="bottom")
    with row[0]:
        length = st.slider(
            word("lab.length"),
            low,
            high,
            usual,
            key=f"lab.{task}.length",
            bind="query-params",
        )
    with row[1]:
        models = st.pills(
            word("lab.models"),
            MODELS,
            selection_mode="multi",
            default=MODELS,
            format_func=NAMES.get,
            key="lab.models",
            bind="query-params",
        )
    with row[2], st.popover(word("lab.more"), icon=":material/tune:", width="stretch"):
        chosen = {name: _pick(name, options) for name, options in _OPTIONS.items()}
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


_OPTIONS = {
    "rate": RATES,
    "clip": CLIPS,
    "radius": RADII,
    "hold": HOLDS,
    "width": WIDTHS,
    "layers": LAYERS,
    "steps": STEPS,
}
#: What 0 means.
_ZERO = {"clip": "lab.clip.none", "radius": "lab.radius.orthogonal"}


def _pick(name: str, options: tuple) -> float:
    def shown(value: float) -> str:
        return word(_ZERO[name]) if value == 0 and name in _ZERO else f"{value:g}"

    return st.select_slider(
        word(f"lab.{name}"),
        options,
        getattr(DEFAULT, name),
        format_func=shown,
        key=f"lab.{name}",
        bind="query-params",
        help=word(f"lab.help.{name}"),
    )


def show_exercise(settings: Settings, names: tuple[str, ...]) -> None:
    """A question of the task with its answer, as chips, and the rule in words."""
    task = settings.exercise
    entries = LabTokenizer(task, names)
    ids = task.batch(np.random.default_rng([settings.seed, 0]), 1)[0]
    tokens = [entries.entry(i) for i in ids]
    question, solution = tokens[: task.length], tokens[task.length + 1 :]
    with st.container(key="lab-exercise", gap="xsmall"):
        st.html(exercise(question, MARK, solution, word("lab.exercise")))
        said = {
            "first": as_label(names[0]),
            "others": task.length - 1,
            "group": ", ".join(map(as_label, names[:HOME])),
        }
        st.markdown(word(f"lab.rule.{task.name}", **said))
