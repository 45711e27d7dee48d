"""A visitor's run in the lab: its start, its turn, its end when the visitor leaves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import streamlit as st

from models.lab.queue import LEFT, STOPPED, Ticket, server_queue
from models.lab.recorded import memory
from models.lab.run import Run
from models.lab.settings import Settings
from models.language_models import LanguageModel
from ui.internals import client, still_connected

KEY = "lab_run"
#: That the button was pressed, until the run begins: a page that is drawn anew meanwhile keeps it.
PRESSED = "lab_pressed"

Models = dict[str, LanguageModel]


@dataclass
class LabRun:
    """One visitor's run. names: of the symbols. number: counts the visitor's runs."""

    run: Run
    ticket: Ticket
    names: tuple[str, ...]
    number: int = 1
    _models: tuple[int, Models] | None = None

    @property
    def state(self) -> str:
        return self.ticket.state

    def models_now(self) -> Models:
        """The models as they are now, by kind, copied once for all that ask after the same step."""
        steps = self.run.steps_done
        if self._models is None or self._models[0] != steps:
            self._models = steps, self.run.models(self.names)
        return self._models[1]


def current() -> LabRun | None:
    """This visitor's run, whatever its state."""
    return st.session_state.get(KEY)


def press_start() -> None:
    """Start a run once the choices are read: they may be newer than the button."""
    st.session_state[PRESSED] = True


def pressed() -> bool:
    """Whether a run is to be started."""
    return PRESSED in st.session_state


def start_pressed(settings: Settings, names: tuple[str, ...]) -> LabRun | None:
    """Start a run of these settings if it was asked for. Returns this visitor's run."""
    if st.session_state.pop(PRESSED, False):
        start(settings, names)
    return current()


def start(settings: Settings, names: tuple[str, ...]) -> None:
    """A new run in place of the one before; once over, others who wait are shown it."""
    before = current()
    end(STOPPED)
    run = Run(settings)

    def ended() -> None:
        memory.keep(run.record(), date.today())

    ticket = server_queue().ticket(run, still_connected(), client(), ended)
    st.session_state[KEY] = LabRun(run, ticket, names, before.number + 1 if before else 1)
    st.session_state.lab_started = True
    ticket.go()


def end(state: str = LEFT) -> None:
    """Stop this visitor's run, if there is one that goes on. Called on every other page."""
    lab = current()
    if lab is not None and lab.ticket.active:
        lab.ticket.pause(state)
