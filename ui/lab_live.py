"""The live pictures of a run: progress, curves, gradients or states, growing while it trains."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from charts.gradient_facts import percent
from charts.lab_curves import curves_figure
from charts.lab_gradients import gradients_figure, legend, shares
from charts.lab_states import states_figure
from charts.model_lines import NAMES
from models.lab.queue import FAILED, FINISHED, LEFT, PAUSED, STOPPED, TRAINING, WAITING
from models.lab.record import LEARNED, RunRecord
from models.lab.tasks import LabTokenizer
from ui.choose import choose
from ui.lab_runs import LabRun, queue
from ui.say import said
from ui.theme import colours
from ui.words import word

#: Seconds between two pictures.
TICK = 0.8
VIEWS = ("gradients", "shares", "states")
PLOT = {"displayModeBar": False}
#: A run that has just been started moves its pictures into sight.
_INTO_SIGHT = st.components.v2.component(
    "seq2see_lab_into_sight",
    js="""
export default function () {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches
  const buttons = document.querySelector(".st-key-lab-controls")
  buttons?.scrollIntoView({ behavior: still ? "instant" : "smooth", block: "start" })
}
""",
)


def buttons(lab: LabRun) -> str:
    """Pause, go on, stop, as far as they make sense now, and the view that is chosen."""
    ticket = lab.ticket
    if ticket.active:
        _button("pause", ":material/pause:", ticket.pause)
    elif lab.state in (PAUSED, LEFT):
        _button("go_on", ":material/play_arrow:", ticket.go)
    if ticket.active or lab.state in (PAUSED, LEFT):
        _button("stop", ":material/stop:", ticket.pause, STOPPED)
    return choose("lab.view", VIEWS)


def _button(name: str, icon: str, action: Callable, *args: str) -> None:
    st.button(word(f"lab.{name}"), icon=icon, on_click=action, args=args, key=f"lab-{name}")


def show(lab: LabRun, view: str) -> None:
    """The pictures of a run, live while it is active. view: one of ``VIEWS``."""
    at = None
    record = lab.run.record()
    if view == "states" and not lab.ticket.active and len(record.measured) > 1:
        at = st.select_slider(
            word("lab.step"),
            [int(step) for step in record.measured],
            int(record.measured[-1]),
            key=f"lab-at-{lab.run.steps_done}",
        )
    if st.session_state.pop("lab_started", False):
        _INTO_SIGHT(key=f"lab-into-sight-{id(lab)}", height=1)
    st.session_state.lab_drawn = lab.state
    st.fragment(_live, run_every=TICK if lab.ticket.active else None)(lab, view, at)


def _live(lab: LabRun, view: str, at: int | None) -> None:
    """One picture of the run. Where its state changed, the whole page is drawn again."""
    if lab.state != st.session_state.get("lab_drawn"):
        st.rerun()
    record = lab.run.record()
    _progress(lab, record)
    for stopped in record.stopped:
        st.error(
            word(
                f"lab.diverged.{stopped.what}",
                model=NAMES[stopped.model],
                step=stopped.step,
                rate=f"{record.settings.rate:g}",
            ),
            icon=":material/error:",
        )
    left, right = st.columns([2, 3], gap="medium")
    with left:
        words = {k: word(f"lab.curves.{k}") for k in ("right", "loss", "step", "chance", "best")}
        st.plotly_chart(
            curves_figure(record, colours(), words),
            key="lab-curves",
            config=PLOT,
            alt=word("lab.curves.alt"),
        )
    with right:
        if view == "states":
            _states(lab, record, at)
        else:
            _gradients(record, view == "shares")
    if record.steps:
        _say(record)


def _progress(lab: LabRun, record: RunRecord) -> None:
    done, steps = record.steps, record.settings.steps
    values = {"done": f"{done:,}", "steps": f"{steps:,}"}
    if lab.state == WAITING:
        text = word("lab.state.waiting", place=lab.ticket.place(), places=queue().places)
    elif lab.state == TRAINING:
        left = lab.ticket.seconds / done * (steps - done) if done else None
        text = word("lab.state.training", **values)
        if left is not None:
            text += " " + word("lab.time_left", seconds=max(1, round(left)))
    else:
        key = {PAUSED: "paused", LEFT: "left", FINISHED: "finished", FAILED: "failed"}
        text = word(f"lab.state.{key.get(lab.state, 'stopped')}", **values)
    st.progress(done / steps, text=text)


def _gradients(record: RunRecord, relative: bool) -> None:
    words = {"step": word("lab.curves.step"), "time": "t"}
    name = word("lab.scale.shares" if relative else "lab.scale.gradients")
    st.html(legend(colours(), name))
    for model, place in _places(record):
        with place:
            st.plotly_chart(
                gradients_figure(record, model, colours(), words, relative),
                key=f"lab-gradients-{model}",
                config=PLOT,
                alt=word("lab.gradients.alt", model=NAMES[model], steps=record.norms.shape[2]),
            )


def _places(record: RunRecord) -> Iterator[tuple[str, DeltaGenerator]]:
    """Each model with the place of its picture: two in a row, on a phone one below another."""
    count = min(2, len(record.models))
    for n, model in enumerate(record.models):
        if n % count == 0:
            row = st.columns(count, gap="small")
        yield model, row[n % count]


def _states(lab: LabRun, record: RunRecord, at: int | None) -> None:
    column = len(record.measured) - 1
    if at is not None:
        column = int((record.measured <= at).sum()) - 1
    read = LabTokenizer(lab.run.task, lab.names)
    tokens = [read.entry(i) for i in record.probe[:-1]]
    words = {"step": word("lab.curves.step"), "unit": word("home.unit")}
    for model, place in _places(record):
        with place:
            st.plotly_chart(
                states_figure(record, model, column, tokens, colours(), words),
                key=f"lab-states-{model}",
                config=PLOT,
                alt=word("lab.states.alt", model=NAMES[model]),
            )


def _say(record: RunRecord) -> None:
    """What the pictures say of each model, in numbers."""
    chance, lines = record.settings.exercise.chance, []
    for model, right in record.recent().items():
        if right != right:
            continue
        first = shares(record.norms[record.models.index(model)])[:, 0]
        known = first[first == first]
        key = "learned" if right >= LEARNED else "chance" if right < 1.5 * chance else "part"
        lines.append(
            word(
                f"lab.say.{key}",
                model=NAMES[model],
                right=f"{right:.0%}",
                chance=f"{chance:.0%}",
                start=_beside(known[:1]),
                now=_beside(known[-1:]),
            )
        )
    said(*lines)


def _beside(share: np.ndarray) -> str:
    """One share in words: 17%, or 3.2 times; a dash where there is none."""
    if not len(share):
        return "–"
    value = float(share[0])
    return percent(value) if value <= 1 else word("lab.times", n=f"{value:.1f}")
