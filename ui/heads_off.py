"""Heads switched off one by one, and what becomes of the prediction."""

from __future__ import annotations

import numpy as np
import streamlit as st

from charts import transformer_formulas as formulas
from charts.gradient_facts import percent
from charts.next_tokens import highest, shift_figure
from charts.transformer_facts import in_bits
from charts.transformer_heads import effects_figure
from models.changes import OffTrace
from models.transformer_trace import TransformerTrace
from ui.changes import head_effects, switch_off
from ui.say import entry, said, token_at
from ui.theme import colours
from ui.words import word

#: A head whose absence changes the prediction by less than so many bits counts for little.
LITTLE = 0.1
PLOT = {"displayModeBar": False}


def show_heads_off(trace: TransformerTrace, text: str) -> None:
    """The last token's prediction with some heads switched off."""
    st.latex(formulas.OFF)
    left, right = st.columns([2, 3], gap="large")
    with left:
        off = _switches(*trace.weights.shape[:2])
        found, effects = switch_off(text, off), head_effects(text)
        st.markdown(f"**{word('transformer.off.alone')}**")
        words = {key: word(f"transformer.{key}_n") for key in ("layer", "head")}
        figure = effects_figure(effects, colours(), words, off)
        st.plotly_chart(figure, key="effects", config=PLOT)
    with right:
        st.markdown(f"**{word('transformer.off.title', token=token_at(trace, len(trace) - 1))}**")
        top = highest(found.last.before, found.last.after)
        names = {key: word(f"transformer.off.{key}") for key in ("before", "after")}
        figure = shift_figure(found.last, top, colours(), names, word("reader.end"))
        st.plotly_chart(figure, key="off", config=PLOT)
        said(*_sentences(trace, off, found, effects))


def _sentences(
    trace: TransformerTrace, off: tuple[tuple[int, int], ...], found: OffTrace, effects: np.ndarray
) -> list[str]:
    """What is off, what that does, and which head alone matters most."""
    lines = [word("transformer.say_none_off")]
    if off:
        before, after = (int(chances.argmax()) for chances in (found.last.before, found.last.after))
        lines = [
            word(
                f"transformer.say_off_{'same' if before == after else 'other'}",
                count=len(off),
                bits=in_bits(found.last.bits),
                before=entry(found.last.tokens[before]),
                after=entry(found.last.tokens[after]),
                chance=percent(found.last.before[before]),
                now=percent(found.last.after[after]),
            )
        ]
        if len(trace) > 1:
            means = [in_bits(np.nanmean(each)) for each in (found.surprisal, found.changed)]
            lines.append(word("transformer.say_off_surprise", before=means[0], after=means[1]))
    if len(off) > 1:
        alone = sum(effects[head] for head in off)
        lines.append(
            word("transformer.say_off_sum", sum=in_bits(alone), bits=in_bits(found.last.bits))
        )
    strongest = np.unravel_index(effects.argmax(), effects.shape)
    lines.append(
        word(
            "transformer.say_effects",
            layer=strongest[0] + 1,
            head=strongest[1] + 1,
            bits=in_bits(effects.max()),
            little=int((effects < LITTLE).sum()),
            limit=f"{LITTLE:g}",
            heads=effects.size,
        )
    )
    return lines


def _switches(layers: int, heads: int) -> tuple[tuple[int, int], ...]:
    """A row of switches for each layer; the heads that are off, counted from 0."""
    names = [str(m + 1) for m in range(heads)]
    keys = [f"transformer.on.{n + 1}" for n in range(layers)]
    off = []
    for n, key in enumerate(keys):
        on = st.pills(
            word("transformer.switches", n=n + 1),
            names,
            selection_mode="multi",
            default=names,
            key=key,
            bind="query-params",
        )
        off += [(n, m) for m, name in enumerate(names) if name not in on]
    st.button(
        word("transformer.all_on"),
        key="all-on",
        icon=":material/restart_alt:",
        on_click=lambda: st.session_state.update(dict.fromkeys(keys, names)),
        disabled=not off,
    )
    return tuple(off)
