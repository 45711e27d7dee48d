"""A visitor's run: its place in the server's queue, and the end of it when the visitor leaves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import streamlit as st
from streamlit import runtime
from streamlit.runtime.scriptrunner import get_script_run_ctx

from models.lab.queue import LEFT, STOPPED, Queue, Ticket
from models.lab.run import Run
from models.lab.settings import Settings

KEY = "lab_run"


@dataclass
class LabRun:
    """One visitor's run. names: of the symbols. readers: the models after so many steps."""

    run: Run
    ticket: Ticket
    names: tuple[str, ...]
    readers: dict[int, dict] = field(default_factory=dict)

    @property
    def state(self) -> str:
        return self.ticket.state

    def models_now(self) -> dict:
        """The models as they are now, copied once."""
        steps = self.run.steps_done
        if steps not in self.readers:
            self.readers = {steps: self.run.readers(self.names)}
        return self.readers[steps]


@st.cache_resource(show_spinner=False)
def queue() -> Queue:
    """The one queue of this server."""
    return Queue()


def present() -> Callable[[], bool]:
    """Whether this visitor's browser is still connected, to be asked from any thread."""
    context = get_script_run_ctx()
    session = context.session_id if context else ""

    def connected() -> bool:
        return not runtime.exists() or runtime.get_instance().is_active_session(session)

    return connected


def current() -> LabRun | None:
    """This visitor's run, whatever its state."""
    return st.session_state.get(KEY)


def start(settings: Settings, names: tuple[str, ...]) -> None:
    """A new run in place of the one before."""
    end(STOPPED)
    run = Run(settings)
    ticket = queue().ticket(run, present())
    st.session_state[KEY] = LabRun(run, ticket, names)
    st.session_state.lab_started = True
    ticket.go()


def end(state: str = LEFT) -> None:
    """Stop this visitor's run, if there is one that goes on. Called on every other page."""
    lab = current()
    if lab is not None and lab.ticket.active:
        lab.ticket.pause(state)
