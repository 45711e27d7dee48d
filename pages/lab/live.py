"""The stage of the lab: the question, where the run stands, and the picture that is chosen."""

from __future__ import annotations

import streamlit as st

from models.lab.queue import TRAINING, WAITING, server_queue
from models.lab.record import RunRecord
from models.lab.settings import Settings
from models.lab.tasks import LabTokenizer
from pages.lab.exercise import show_exercise
from pages.lab.facts import learned_facts, progress_facts, recorded_fact, stopped_facts
from pages.lab.figures.curves import CurvesLabels, curves_figure, loss_figure
from pages.lab.figures.gradients import gradients_figure, legend
from pages.lab.figures.states import StatesLabels, states_figure
from pages.lab.race import show_race
from pages.lab.runs import LabRun
from pages.lab.shown import Shown, shown
from ui.component import script
from ui.lesson import Lesson
from ui.say import say, sentence
from ui.theme import PLOT, colours
from ui.words import labelled, names, word

#: Seconds between two pictures.
TICK = 0.8
#: Seconds between two states of what stands below them, and of what only waits.
SLOW = 2.4
#: A run that has just been started moves its pictures into sight.
_INTO_SIGHT = script("into-sight")


def show_stage(
    lab: LabRun | None, settings: Settings, called: tuple[str, ...], view: str, lesson: Lesson
) -> None:
    """The pictures of a run, live while it trains; a recorded one before that.

    settings, called: what is to be trained next, and its symbols. view: of ``controls.VIEWS``.
    """
    at = None
    if lab is not None:
        at = _chosen_step(lab, view, lesson)
        if st.session_state.pop("lab_started", False):
            _INTO_SIGHT(key=f"lab-into-sight-{id(lab)}", height=1)
    st.session_state.lab_drawn = lab.state if lab else None
    with lesson.stage:
        st.fragment(_live, run_every=_tick(lab))(lab, settings, called, view, at)


def show_said(lab: LabRun | None, settings: Settings, called: tuple[str, ...]) -> None:
    """Under the pictures: what the run says, its loss, and the models that could not go on."""
    if lab is None:
        st.caption(word("lab.not_yet"))
    st.fragment(_said, run_every=SLOW if lab and lab.ticket.active else None)(lab, settings, called)


def _tick(lab: LabRun | None) -> float | None:
    """Whoever waits looks at a recording, which plays in the browser by itself."""
    if lab is None or not lab.ticket.active:
        return None
    return TICK if lab.state == TRAINING else SLOW


def _chosen_step(lab: LabRun, view: str, lesson: Lesson) -> int | None:
    """The training step whose states are shown; None for the last one."""
    measured = lab.run.record().measured
    if view != "states" or lab.ticket.active or len(measured) < 2:
        return None
    with lesson.controls:
        return st.select_slider(
            word("lab.step"),
            [int(step) for step in measured],
            int(measured[-1]),
            key=f"lab-at-{lab.run.steps_done}",
            label_visibility="collapsed",
            width=260,
        )


def _live(
    lab: LabRun | None, settings: Settings, called: tuple[str, ...], view: str, at: int | None
) -> None:
    """One picture of the run. Where its state changed, the whole page is drawn again."""
    if lab is not None and lab.state != st.session_state.get("lab_drawn"):
        st.rerun()
    seen = shown(lab, settings, called)
    show_exercise(seen.record, seen.names)
    with st.container(key="lab-status"):
        _show_status(lab, seen)
    if view == "race":
        with st.container(key="lab-race"):
            show_race(seen)
        return
    with st.container(key="lab-pictures"):
        _show_curves(seen.record)
        if view == "states" and seen.record.hidden.size:
            _show_states(seen, at)
        else:
            _show_gradients(seen.record, view == "shares")


def _said(lab: LabRun | None, settings: Settings, called: tuple[str, ...]) -> None:
    record = shown(lab, settings, called).record
    for stopped in stopped_facts(record):
        st.error(sentence("lab", stopped), icon=":material/error:")
    if record.steps:
        say("lab", learned_facts(record))
    _show_loss(record)


def _show_status(lab: LabRun | None, seen: Shown) -> None:
    """What is recorded, or how far one's own run is: by one bar, so that a start moves nothing."""
    record = seen.record
    if lab is None:
        st.progress(0.0, text=sentence("lab", recorded_fact(record.settings, seen.on)))
        return
    ticket, waits = lab.ticket, lab.state == WAITING
    done, steps = lab.run.steps_done, record.settings.steps
    before = ticket.seconds_before() if waits else None
    places = server_queue().places
    facts = progress_facts(lab.state, done, steps, ticket.seconds, ticket.place(), places, before)
    if seen.mode == "replay":
        facts.append(recorded_fact(record.settings, seen.on, waiting=True))
    st.progress(done / steps, text=" ".join(sentence("lab", each) for each in facts))


def _show_curves(record: RunRecord) -> None:
    """The share of right answers."""
    labels = labelled(CurvesLabels, "lab.curves")
    figure = curves_figure(record, colours(), labels, names())
    alt = word("lab.curves.alt")
    st.plotly_chart(figure, key="lab-curves", config=PLOT, height="stretch", alt=alt)


def _show_loss(record: RunRecord) -> None:
    labels = labelled(CurvesLabels, "lab.curves")
    figure = loss_figure(record, colours(), labels, names())
    st.plotly_chart(figure, key="lab-loss", config=PLOT, alt=word("lab.loss.alt"))


def _show_gradients(record: RunRecord, relative: bool) -> None:
    name = word("lab.scale.shares" if relative else "lab.scale.gradients")
    with st.container(key="lab-panels"):
        st.plotly_chart(
            gradients_figure(record, colours(), word("lab.curves.step"), relative, names()),
            key="lab-gradients",
            config=PLOT,
            height="stretch",
            alt=word("lab.gradients.alt", model=_names(record), steps=record.norms.shape[2]),
        )
        st.html(legend(colours(), name))


def _show_states(seen: Shown, at: int | None) -> None:
    """at: the training step whose measurement is shown; None: the last one."""
    record = seen.record
    column = len(record.measured) - 1
    if at is not None:
        column = int((record.measured <= at).sum()) - 1
    entries = LabTokenizer(record.settings.exercise, seen.names)
    tokens = [entries.entry(i) for i in record.probe[:-1]]
    labels = StatesLabels(word("lab.curves.step"), word("hidden_states.unit"))
    with st.container(key="lab-panels"):
        st.plotly_chart(
            states_figure(record, column, tokens, colours(), labels, names()),
            key="lab-states",
            config=PLOT,
            height="stretch",
            alt=word("lab.states.alt", model=_names(record)),
        )


def _names(record: RunRecord) -> str:
    return ", ".join(names()[model] for model in record.models)
