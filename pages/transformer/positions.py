"""Positions: the sinusoids, and what the order of the words is worth with and without them."""

from __future__ import annotations

import streamlit as st

from charts.bars import ShiftLabels, highest, shift_figure
from charts.heatmap import token_chips
from models.analysis.changes import LEAST_TO_SHUFFLE
from models.text.content_words import last_content_word
from models.traces import TransformerTrace
from pages.transformer import formulas
from pages.transformer.changes import order_effect
from pages.transformer.facts.bits import bits
from pages.transformer.facts.positions import order_facts, position_facts
from pages.transformer.figures.positions import positions_figure
from ui.lesson import Lesson
from ui.say import say
from ui.theme import PLOT, colours
from ui.words import labelled, word

#: The order's number is the seed of the shuffle; 0 is the order as written.
KEY = "transformer.order"
MOST = 999
#: The pair of dimensions whose sine the code makes.
PAIR = 8


def show_positions(trace: TransformerTrace, lesson: Lesson) -> None:
    """The sinusoids, and the sentence shuffled."""
    figure = positions_figure(trace, colours(), word("transformer.dimension"))
    lesson.stage.plotly_chart(figure, key="sinusoids", config=PLOT, height="stretch")
    st.latex(formulas.POSITIONS)
    last, value = len(trace) - 1, float(trace.positions[-1, 2 * PAIR])
    lesson.snippet("positions", value, pos=last, i=PAIR)
    say("transformer", position_facts(trace))
    lesson.section("shuffle")
    last = last_content_word(trace)
    if last + 1 < LEAST_TO_SHUFFLE:
        last = len(trace) - 1
    if last + 1 < LEAST_TO_SHUFFLE:
        st.info(word("transformer.shuffle_short", least=LEAST_TO_SHUFFLE))
    else:
        _show_order(trace.text[: int(trace.spans[last][1])])


def _show_order(text: str) -> None:
    """The last token's prediction in both orders, with positions and without.

    text: up to its last content word, which stays where it is and predicts.
    """
    with st.container(horizontal=True, vertical_alignment="bottom", key="order-controls"):
        seed = st.number_input(word(KEY), 0, MOST, 1, key=KEY, bind="query-params", width=240)
        st.button(
            word("transformer.again"),
            key="another-order",
            icon=":material/shuffle:",
            on_click=_another,
        )
        mask = st.toggle(
            word("transformer.mask"), True, key="transformer.mask", bind="query-params"
        )
    found = order_effect(text, min(max(int(seed or 0), 0), MOST))
    st.html(token_chips(found.read, word("transformer.shuffled", count=len(found.read))))
    shifts = {"with": found.shifts[True, mask], "without": found.shifts[False, mask]}
    top = highest(*(chances for each in shifts.values() for chances in (each.before, each.after)))
    names = labelled(ShiftLabels, "transformer.order")
    for column, (key, shift) in zip(st.columns(2), shifts.items(), strict=True):
        with column:
            moved = word("transformer.divergence", bits=bits(shift.bits))
            st.markdown(f"**{word(f'transformer.{key}')}**: {moved}")
            figure = shift_figure(shift, top, colours(), names, word("token.end"))
            st.plotly_chart(figure, key=f"order-{key}", config=PLOT)
    say("transformer", order_facts(found))


def _another() -> None:
    st.session_state[KEY] = st.session_state.get(KEY, 1) % MOST + 1
