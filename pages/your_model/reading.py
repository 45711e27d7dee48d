"""What a model of one's own computes on a text: at once where it is small, in a queue if large."""

from __future__ import annotations

import dataclasses

import numpy as np
import streamlit as st

from charts.chips import in_markdown
from models.hugging_face.errors import ModelError
from models.hugging_face.model import OwnModel
from models.hugging_face.reading import LARGE, Reading, reading_queue
from models.hugging_face.traces import ModelTrace
from models.lab.queue import FULL, Ticket
from pages.your_model.loading import explain
from ui.internals import client, still_connected
from ui.kept import kept
from ui.read import LIMIT
from ui.words import word

#: This visitor's last ticket, the text that it is for, and the text that is shown.
TICKET, ASKED, SHOWN = "your_model_ticket", "your_model_asked", "your_model_shown"
#: Seconds between two looks at the queue; characters of a text by which it is called.
TICK, LONGEST = 0.4, 40


# On 64 tokens twelve layers of twelve heads hold 11 MB, 28 of 12 with d = 128 about 40; one of
# more than the bound is computed again whenever the page is drawn.
@kept(megabytes=100)
def traced(number: int, text: str, _model: OwnModel) -> ModelTrace:
    """The trace of the first 64 tokens, without the scores of all entries. number: the model's."""
    found = _model.trace(text, LIMIT)
    return dataclasses.replace(found, logits=np.zeros((0, 0), np.float32))


def trace_of(model: OwnModel, text: str) -> ModelTrace | None:
    """The trace that is shown. None where there is none yet, or one sentence has said why not.

    A large model reads on demand: until then the last text that it has read is shown.
    """
    try:
        if model.parameters <= LARGE:
            return traced(model.number, text, model)
        text_shown = _on_demand(model, text)
        return None if text_shown is None else traced(model.number, text_shown, model)
    except ModelError as error:
        explain(error)
        return None


def _on_demand(model: OwnModel, text: str) -> str | None:
    """The button, the queue, and the text of which a trace is there."""
    ticket: Ticket | None = st.session_state.get(TICKET)
    asked = st.session_state.get(ASKED)
    if ticket is not None and not ticket.active:
        del st.session_state[TICKET]
        run = ticket.run
        if isinstance(run, Reading) and run.over and run.error is None:
            st.session_state[SHOWN] = asked
        elif isinstance(run, Reading) and run.error is not None:
            raise run.error
    waits = TICKET in st.session_state
    number, shown = st.session_state.get(SHOWN, (0, ""))
    current = number == model.number and shown == text
    if waits:
        st.fragment(_wait, run_every=TICK)()
    elif not current:
        with st.container(key="your-model-ask", horizontal=True, vertical_alignment="center"):
            st.button(
                word("your_model.compute"),
                key="your-model-compute",
                type="primary",
                icon=":material/play_arrow:",
                on_click=_ask,
                args=(model, text),
            )
            if number == model.number:
                before = shown if len(shown) <= LONGEST else f"{shown[:LONGEST]}…"
                st.caption(word("your_model.before", text=in_markdown(before)))
            elif ticket is not None and ticket.state == FULL:
                st.caption(word("your_model.full"))
            else:
                st.caption(word("your_model.large"))
    return shown if number == model.number else None


def _ask(model: OwnModel, text: str) -> None:
    reading = Reading(lambda: traced(model.number, text, model))
    ticket = reading_queue().ticket(reading, still_connected(), client())
    st.session_state[TICKET] = ticket
    st.session_state[ASKED] = (model.number, text)
    ticket.go()


def _wait() -> None:
    ticket: Ticket | None = st.session_state.get(TICKET)
    if ticket is None or not ticket.active:
        st.rerun()
        return
    place = ticket.place()
    text = word("your_model.waiting", place=place) if place else word("your_model.computing")
    st.progress(0.0 if place else 0.5, text=text)
