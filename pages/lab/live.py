"""The live pictures of a run: progress, curves, gradients or states, growing while it trains."""

from __future__ import annotations

import streamlit as st

from models.lab.queue import WAITING, server_queue
from models.lab.record import RunRecord
from models.lab.recorded import recorded
from models.lab.tasks import LabTokenizer
from pages.lab.facts import learned_facts, progress_facts, recorded_fact, stopped_facts
from pages.lab.figures.curves import CurvesLabels, loss_figure, race_figure
from pages.lab.figures.gradients import gradients_figure, legend
from pages.lab.figures.states import StatesLabels, states_figure
from pages.lab.runs import LabRun
from ui.component import script
from ui.lesson import Lesson
from ui.say import say, sentence
from ui.theme import PLOT, colours
from ui.words import labelled, names, word

#: Seconds between two pictures.
TICK = 0.8
#: Seconds between two states of what stands below them.
SLOW = 2.4
#: A run that has just been started moves its pictures into sight.
_INTO_SIGHT = script("into-sight")


def show_live(lab: LabRun, view: str, lesson: Lesson) -> None:
    """The pictures of a run, live while it is active. view: one of ``controls.VIEWS``."""
    at = None
    record = lab.run.record()
    if view == "states" and not lab.ticket.active and len(record.measured) > 1:
        with lesson.controls:
            at = st.select_slider(
                word("lab.step"),
                [int(step) for step in record.measured],
                int(record.measured[-1]),
                key=f"lab-at-{lab.run.steps_done}",
                label_visibility="collapsed",
                width=260,
            )
    if st.session_state.pop("lab_started", False):
        _INTO_SIGHT(key=f"lab-into-sight-{id(lab)}", height=1)
    st.session_state.lab_drawn = lab.state
    with lesson.stage:
        st.fragment(_live, run_every=TICK if lab.ticket.active else None)(lab, view, at)


def show_said(lab: LabRun) -> None:
    """Under the pictures: what the run says, its loss, and the models that could not go on."""
    st.fragment(_said, run_every=SLOW if lab.ticket.active else None)(lab)


def show_recorded(view: str, lesson: Lesson) -> None:
    """The pictures of a run that was trained before, in place of one that has not been started."""
    kept = recorded()
    record, settings = kept.record, kept.record.settings
    with lesson.stage:
        with st.container(key="lab-status"):
            st.markdown(sentence("lab", recorded_fact(settings, kept.on)))
        with st.container(key="lab-pictures"):
            _show_race(record)
            _show_gradients(record, view == "shares")
    st.caption(word("lab.not_yet"))
    say("lab", learned_facts(record))
    _show_loss(record)


def _live(lab: LabRun, view: str, at: int | None) -> None:
    """One picture of the run. Where its state changed, the whole page is drawn again."""
    if lab.state != st.session_state.get("lab_drawn"):
        st.rerun()
    record = lab.run.record()
    with st.container(key="lab-status"):
        _show_progress(lab, record)
    with st.container(key="lab-pictures"):
        _show_race(record)
        if view == "states":
            _show_states(lab, record, at)
        else:
            _show_gradients(record, view == "shares")


def _said(lab: LabRun) -> None:
    record = lab.run.record()
    for stopped in stopped_facts(record):
        st.error(sentence("lab", stopped), icon=":material/error:")
    if record.steps:
        say("lab", learned_facts(record))
    _show_loss(record)


def _show_progress(lab: LabRun, record: RunRecord) -> None:
    done, steps, ticket = record.steps, record.settings.steps, lab.ticket
    places = server_queue().places
    before = ticket.seconds_before() if lab.state == WAITING else None
    facts = progress_facts(lab.state, done, steps, ticket.seconds, ticket.place(), places, before)
    st.progress(done / steps, text=" ".join(sentence("lab", each) for each in facts))


def _show_race(record: RunRecord) -> None:
    """The share of right answers."""
    labels = labelled(CurvesLabels, "lab.curves")
    figure = race_figure(record, colours(), labels, names())
    alt = word("lab.curves.alt")
    st.plotly_chart(figure, key="lab-race", config=PLOT, height="stretch", alt=alt)


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


def _show_states(lab: LabRun, record: RunRecord, at: int | None) -> None:
    """at: the training step whose measurement is shown; None: the last one."""
    column = len(record.measured) - 1
    if at is not None:
        column = int((record.measured <= at).sum()) - 1
    entries = LabTokenizer(lab.run.task, lab.names)
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
