"""A class: a room that a teacher opens and students join (classroom/, assets/components/room).

All of it happens in the browser and at the routes ``/rooms``; a rerun sends words.
"""

from __future__ import annotations

import streamlit as st

from ui.component import component
from ui.words import catalogs, language

_ROOM = component("room", needed=False)
#: Its labels, ``room.<name>`` in the catalog: named here, as looking for them would take longer.
WORDS = (
    *("button", "title", "about", "open", "code", "join", "link", "qr", "numbers", "dismiss"),
    *("ask", "no_question", "wall_open", "wall_close", "save", "end", "end_sure"),
    *("joined", "following", "looking", "look", "back", "leave", "lost", "lost_short"),
    *("asked", "choose", "voted", "votes", "second", "show", "again", "reveal", "close"),
    *("round", "stayed", "move", "moved_further", "answer"),
    *("write", "send", "sent", "anonymous", "sentences", "private", "hide", "stage"),
    *("small", "positive", "negative"),
)
#: What the server refuses with (``classroom.refusals``); anything else is ``failed``.
ERRORS = (
    *("no_room", "ended", "full", "slow_down", "closed", "revealed", "already_voted"),
    *("too_long", "unreachable", "failed"),
)
#: Those that it shares with the button beside it, ``share.<name>``.
SHARED = ("copy", "copied", "selected", "large", "local")
#: The two lists of words of which nicknames are made.
NAMES = ("room.names.first", "room.names.second")


def room_button() -> None:
    """Draw the button of the class. What it unfolds, and what is asked, is the browser's."""
    catalog = catalogs()[language()]
    words = {name: catalog[f"room.{name}"] for name in WORDS}
    words |= {f"error_{name}": catalog[f"room.error.{name}"] for name in ERRORS}
    words |= {name: catalog[f"share.{name}"] for name in SHARED}
    with st.container(key="room"):
        _ROOM(
            key="room-button",
            data={"words": words, "names": [catalog[name].split(", ") for name in NAMES]},
        )
