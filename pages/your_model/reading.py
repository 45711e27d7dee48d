"""What a model of one's own computes on a text: at once where it is small, in a queue if large."""

from __future__ import annotations

from typing import Any, TypeVar

import streamlit as st

from charts.chips import in_markdown
from models.hugging_face.errors import ModelError
from models.hugging_face.model import OwnModel
from models.hugging_face.reading import LARGE, Reading, reading_queue
from models.lab.queue import FULL, Ticket
from pages.your_model.loading import explain
from ui.internals import client, still_connected
from ui.kept import Kept
from ui.words import word

Found = TypeVar("Found")

#: This visitor's last ticket, what it is for, and by function what is shown: (model, arguments).
TICKET, ASKED, SHOWN = "your_model_ticket", "your_model_asked", "your_model_shown"
#: Seconds between two looks at the queue; characters of a text by which it is called.
TICK, LONGEST = 0.4, 40


def computed(
    model: OwnModel | None,
    what: Kept[..., Found],
    text: str,
    *more: object,
    asked: bool = False,
) -> Found | None:
    """What ``what`` (pages/your_model/computed.py) finds of the model, the text and the rest.

    None where there is nothing yet, or one sentence has said why not. A large model computes on
    demand: until then the last that it has computed is shown. model: None for seq2see's own.
    asked: the visitor has just asked for it, elsewhere.
    """
    try:
        if model is None:
            return what(0, text, *more, model)
        if model.parameters <= LARGE:
            return what(model.number, text, *more, model)
        return _on_demand(model, what, (text, *more), asked)
    except ModelError as error:
        explain(error)
        return None


def _on_demand(
    model: OwnModel, what: Kept[..., Found], given: tuple[object, ...], asked: bool
) -> Found | None:
    """The button, the queue, and what has been computed, as long as it is kept."""
    name = what.__name__  # pyright: ignore[reportAttributeAccessIssue]
    ticket: Ticket | None = st.session_state.get(TICKET)
    shown = st.session_state.setdefault(SHOWN, {})
    if ticket is not None and not ticket.active:
        del st.session_state[TICKET]
        of, *for_what = st.session_state[ASKED]
        run = ticket.run
        if isinstance(run, Reading) and run.error is not None:
            raise run.error
        if isinstance(run, Reading) and run.over:
            shown[of] = tuple(for_what)
    if what.holds(model.number, *given, model):
        shown[name] = (model.number, given)
    number, last = shown.get(name, (0, ()))
    there = number == model.number and what.holds(number, *last, model)
    current = there and last == given
    if asked and not current:
        _ask(model, what, name, given)
    if TICKET in st.session_state and st.session_state[ASKED][0] == name:
        st.fragment(_wait, run_every=TICK)()
    elif not current:
        with st.container(
            key=f"your-model-ask-{name}", horizontal=True, vertical_alignment="center"
        ):
            st.button(
                word("your_model.compute"),
                key=f"your-model-compute-{name}",
                type="primary",
                icon=":material/play_arrow:",
                on_click=_ask,
                args=(model, what, name, given),
            )
            if there:
                text = str(last[0])
                before = text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
                st.caption(word("your_model.before", text=in_markdown(before)))
            elif ticket is not None and ticket.state == FULL:
                st.caption(word("your_model.full"))
            else:
                st.caption(word("your_model.large"))
    return what(number, *last, model) if there else None


def _ask(model: OwnModel, what: Kept[..., Any], name: str, given: tuple[object, ...]) -> None:
    reading = Reading(lambda: what(model.number, *given, model))
    ticket = reading_queue().ticket(reading, still_connected(), client())
    st.session_state[TICKET] = ticket
    st.session_state[ASKED] = (name, model.number, given)
    ticket.go()


def _wait() -> None:
    ticket: Ticket | None = st.session_state.get(TICKET)
    if ticket is None or not ticket.active:
        st.rerun()
        return
    place = ticket.place()
    text = word("your_model.waiting", place=place) if place else word("your_model.computing")
    st.progress(0.0 if place else 0.5, text=text)
