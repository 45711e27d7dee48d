"""The buttons with which a reader lets a model write: draw one, write on, take back, start over."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from ui.words import word


def drawing_buttons(
    key: str, written: int, most: int, ended: bool, set_count: Callable[[int], None]
) -> None:
    """A row of buttons, in a container ``<key>-buttons``.

    written: tokens that stand there. most: that may be written. ended: no more can be drawn.
    set_count: called with the number of tokens that shall stand there, 0 to ``most``.
    """
    steps = (
        ("one", "casino", written + 1, ended),
        ("run", "fast_forward", most, ended),
        ("back", "undo", written - 1, not written),
        ("clear", "restart_alt", 0, not written),
    )
    with st.container(horizontal=True, key=f"{key}-buttons"):
        for name, icon, count, disabled in steps:
            st.button(
                word(f"drawing.{name}", most=most),
                key=f"{key}-{name}",
                icon=f":material/{icon}:",
                type="primary" if name == "one" else "secondary",
                disabled=disabled,
                on_click=set_count,
                args=(min(max(count, 0), most),),
            )
