"""The lab: train RNN, LSTM, GRU and attention on a small task and watch their gradients learn."""

from __future__ import annotations

import streamlit as st

from ui import lab_live, lab_results
from ui.lab_runs import current, queue, start
from ui.lab_settings import chosen_settings, names_of, show_exercise
from ui.lesson import Lesson
from ui.sentence import sentence_bar
from ui.words import word


def controls(text: str) -> str | None:
    """What is trained on what, the buttons, and the view that is chosen once there is one."""
    names, settings, lab = names_of(text), chosen_settings(), current()
    show_exercise(settings, names)
    with st.container(horizontal=True, vertical_alignment="center", key="lab-controls"):
        st.button(
            word("lab.again" if lab else "lab.start"),
            icon=":material/restart_alt:" if lab else ":material/play_arrow:",
            type="primary",
            on_click=start,
            args=(settings, names),
            key="lab-start",
        )
        if lab is None:
            st.caption(word("lab.busy", busy=queue().busy(), places=queue().places))
            return None
        view = lab_live.buttons(lab)
        if (settings, names) != (lab.run.settings, lab.names):
            st.caption(word("lab.changed"))
    return view


lesson = Lesson("lab")
lesson.head()
view = controls(sentence_bar())
lab = current()
if lab is None or view is None:
    st.info(word("lab.not_yet"), icon=":material/science:")
else:
    lab_live.show(lab, view)
    if not lab.ticket.active and lab.run.steps_done:
        lesson.section("test")
        lab_results.show(lab)
lesson.section("symbols")
lesson.section("try")
lesson.foot()
