"""What the order of the words is worth: the sentence shuffled, with positions and without."""

from __future__ import annotations

import streamlit as st

from charts.hidden_states import token_chips
from charts.next_tokens import highest, shift_figure
from charts.transformer_facts import in_bits, same_prediction
from ui.changes import order_effect
from ui.say import said
from ui.theme import colours
from ui.words import word

#: The order's number is the seed of the shuffle; 0 is the order as written.
KEY = "transformer.order"
MOST = 999


def show_word_order(text: str) -> None:
    """The last token's prediction in both orders, with positions and without."""
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
    shown = [found.shifts[positions, mask] for positions in (True, False)]
    top = highest(*(chances for each in shown for chances in (each.before, each.after)))
    names = {key: word(f"transformer.order.{key}") for key in ("before", "after")}
    for column, key, each in zip(st.columns(2), ("with", "without"), shown, strict=True):
        with column:
            moved = word("transformer.divergence", bits=in_bits(each.bits))
            st.markdown(f"**{word(f'transformer.{key}')}**: {moved}")
            figure = shift_figure(each, top, colours(), names, word("reader.end"))
            st.plotly_chart(figure, key=f"order-{key}", config={"displayModeBar": False})
    values = {
        "both": found.shifts[True, True].bits,
        "positions": found.shifts[True, False].bits,
        "mask": found.shifts[False, True].bits,
        "none": found.shifts[False, False].bits,
    }
    lines = [word("transformer.say_order", **{key: in_bits(x) for key, x in values.items()})]
    if found.order == tuple(range(len(found.order))):
        lines.append(word("transformer.say_unshuffled"))
    else:
        if same_prediction(found.shifts[False, False]):
            lines.append(word("transformer.say_no_order"))
        if not same_prediction(found.shifts[False, True]):
            lines.append(word("transformer.say_mask_orders"))
        if values["both"] < values["mask"]:
            lines.append(word("transformer.say_not_textbook"))
    said(*lines, word("transformer.say_untrained"))


def _another() -> None:
    st.session_state[KEY] = st.session_state.get(KEY, 1) % MOST + 1
