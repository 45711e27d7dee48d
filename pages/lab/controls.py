"""What is trained on what, and the buttons: start, pause, go on, stop."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import streamlit as st

from models.lab.queue import FULL, LEFT, PAUSED, STOPPED, server_queue
from models.lab.run import work_of
from models.lab.settings import Settings
from pages.lab.exercise import symbols_of
from pages.lab.facts import queue_facts
from pages.lab.runs import LabRun, current, press_start, pressed, start_pressed
from pages.lab.settings import chosen_settings
from ui.lesson import Lesson
from ui.parameters import choose
from ui.say import sentence
from ui.words import word

VIEWS = ("race", "gradients", "shares", "states")
#: Of a recorded run no states are kept.
RECORDED_VIEWS = VIEWS[:3]


class Chosen(NamedTuple):
    """view: one of ``VIEWS``. settings, names: what is trained next, and its symbols."""

    view: str
    settings: Settings
    names: tuple[str, ...]


def show_controls(text: str, lesson: Lesson) -> Chosen:
    """The buttons, the picture that is shown and the choices, in a line."""
    names, lab = symbols_of(text), current()
    with lesson.controls:
        buttons = st.container(horizontal=True, key="lab-controls", width="content")
        view = choose("lab.view", VIEWS if lab or pressed() else RECORDED_VIEWS)
        with st.popover(word("lab.more"), icon=":material/tune:"):
            settings = chosen_settings()
    lab = start_pressed(settings, names)
    with buttons:
        st.button(
            word("lab.again" if lab else "lab.start"),
            icon=":material/restart_alt:" if lab else ":material/play_arrow:",
            type="primary",
            on_click=press_start,
            key="lab-start",
        )
        if lab is not None:
            _buttons(lab)
    if lab is None:
        st.caption(_waiting_for(settings))
    elif (settings, names) != (lab.run.settings, lab.names):
        st.caption(word("lab.changed"))
    return Chosen(view, settings, names)


def _waiting_for(settings: Settings) -> str:
    """How many train, when a new run would begin, and how long it would take."""
    queue = server_queue()
    takes = queue.seconds_for(work_of(settings))
    facts = queue_facts(queue.busy(), queue.places, queue.seconds_before(), takes)
    return " ".join(sentence("lab", each) for each in facts)


def _buttons(lab: LabRun) -> None:
    """Pause, go on, stop, as far as they make sense now."""
    ticket, held = lab.ticket, lab.state in (PAUSED, LEFT, FULL)
    if ticket.active:
        _button("pause", ":material/pause:", ticket.pause)
    elif held:
        _button("go_on", ":material/play_arrow:", ticket.go)
    if ticket.active or held:
        _button("stop", ":material/stop:", ticket.pause, STOPPED)


def _button(name: str, icon: str, action: Callable[..., None], *args: str) -> None:
    st.button(word(f"lab.{name}"), icon=icon, on_click=action, args=args, key=f"lab-{name}")
