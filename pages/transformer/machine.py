"""The Transformer as one machine to walk into: every block of it, on the visitor's tokens.

The picture reports a token that was chosen and a block that was entered; the first is the choice
that the other views share, the second opens the view that shows the block from inside.
"""

from __future__ import annotations

import streamlit as st

from charts.text import percent
from models.traces import TransformerTrace
from pages.transformer.controls import chosen_token
from pages.transformer.facts.stream import stream_facts
from pages.transformer.figures.machine import machine_figure
from pages.transformer.question import surest_question
from ui.component import component, flat, labels
from ui.lesson import Lesson
from ui.parameters import keep_integer, position, reported
from ui.question import ask
from ui.say import say
from ui.theme import colours
from ui.words import word

KEY = "machine"
#: The kinds of blocks, and the view that shows each from inside.
ROOMS = {
    "input": "positions",
    "attention": "heads",
    "add": "stream",
    "feed_forward": "feed-forward",
    "predict": "lens",
}
#: The block at which somebody stays.
BLOCK = "transformer.block"

_COMPONENT = component("machine")


def blocks(trace: TransformerTrace) -> int:
    """The blocks in a row: the input, of each layer two sub-layers and two sums, the prediction."""
    return 4 * len(trace.q) + 2


def show_machine(trace: TransformerTrace, lesson: Lesson) -> None:
    """The machine, and what it says of one token."""
    step = chosen_token(trace, lesson)
    with lesson.stage:
        _COMPONENT(
            key=KEY,
            data=machine_figure(trace, step)
            | {
                "step": position(BLOCK, blocks(trace)),
                "alternative": _alternative(trace),
                "rooms": {kind: word(f"transformer.view.{view}") for kind, view in ROOMS.items()},
                "palette": flat(colours()),
                "words": _words(),
            },
            on_token_change=_choose_token,
            on_room_change=_enter,
            on_block_change=_keep_block,
            height="stretch",
        )
    ask(surest_question(trace), lesson)
    chance = trace.guesses[step][0].probability
    lesson.snippet("machine", chance, text=trace.text, step=step + 1)
    say("transformer", stream_facts(trace, step))


def back_to_machine(lesson: Lesson) -> None:
    """The way out of a room, by Escape too."""
    with lesson.stage.container(key="way-out"):
        st.button(
            word("transformer.machine.back"),
            icon=":material/arrow_back:",
            key="back-to-machine",
            shortcut="Esc",
            on_click=_leave,
        )


def _leave() -> None:
    st.session_state["transformer.view"] = "machine"


def _words() -> dict[str, str]:
    player = ("first", "back", "play", "pause", "forward", "last", "speed")
    own = {name: word(f"unrolled.{name}") for name in player} | labels("transformer.machine.")
    return own | {"end": word("token.end"), "sheet": word("picture.sheet")}


def _alternative(trace: TransformerTrace) -> str:
    last, (guess, *_) = len(trace) - 1, trace.guesses[-1]
    return word(
        "transformer.machine.alternative",
        tokens=len(trace),
        layers=len(trace.q),
        last=trace.tokens[last].strip(),
        guess=guess.token.strip(),
        share=percent(guess.probability),
    )


def _choose_token() -> None:
    token = reported(KEY, "token")
    if isinstance(token, int) and not isinstance(token, bool) and 1 <= token <= 64:
        st.session_state["transformer.token"] = token


def _enter() -> None:
    room = reported(KEY, "room")
    if isinstance(room, str) and room in ROOMS:
        st.session_state["transformer.view"] = ROOMS[room]


def _keep_block() -> None:
    keep_integer(BLOCK, reported(KEY, "block"))
