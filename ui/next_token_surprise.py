"""The second part of /next-token: how surprised each model was, and its perplexity."""

from __future__ import annotations

import numpy as np
import streamlit as st

from charts.chips import visible
from charts.model_lines import NAMES
from charts.next_token_surprise import surprise_figure
from charts.transformer_formulas import PERPLEXITY
from models import load, tokenizer
from models.predictions import perplexity
from models.trace import RecurrentTrace
from models.transformer_trace import TransformerTrace
from ui.lesson import Lesson
from ui.say import said, token_at
from ui.theme import colours
from ui.words import word

PLOT = {"displayModeBar": False}


def show_surprise(traces: dict[str, RecurrentTrace | TransformerTrace], lesson: Lesson) -> None:
    """Bits of each token for each model, on the same tokens, and what they come to."""
    lesson.section("surprise")
    first = next(iter(traces.values()))
    if len(first) < 2:
        st.info(word("next.short"))
        return
    bits = {kind: trace.surprisal for kind, trace in traces.items()}
    own = {kind: perplexity(each) for kind, each in bits.items()}
    titles = {
        kind: word(
            "next.row",
            model=f"<b>{NAMES[kind]}</b>",
            perplexity=f"<b>{own[kind]:,.1f}</b>",
        )
        for kind in bits
    }
    figure = surprise_figure(first.tokens, bits, titles, colours(), {"bits": word("next.bits")})
    st.plotly_chart(figure, key="next-surprise", config=PLOT)
    st.latex(PERPLEXITY)
    said(*_sentences(first, bits, own))
    with st.expander(word("next.table"), icon=":material/table_rows:"):
        table = {
            word("next.column.step"): list(range(1, len(first) + 1)),
            word("next.column.token"): [visible(token) for token in first.tokens],
        }
        numbers = {NAMES[kind]: each.round(3).tolist() for kind, each in bits.items()}
        st.dataframe(table | numbers, hide_index=True)
    with st.container(key="next-symbols"):
        lesson.section("symbols-surprise")


def _sentences(
    trace: RecurrentTrace | TransformerTrace, bits: dict[str, np.ndarray], own: dict[str, float]
) -> list[str]:
    every = np.stack(list(bits.values()))[:, 1:]  # (models, T - 1)
    kinds, mean = list(bits), every.mean(0)
    best, worst = min(own, key=own.get), max(own, key=own.get)
    most, easy = int(mean.argmax()), int(mean.argmin())
    entries = len(tokenizer())
    low, high = f"{own[best]:,.1f}", f"{own[worst]:,.1f}"
    means = ", ".join(f"**{NAMES[kind]}** {np.nanmean(bits[kind]):.2f}" for kind in kinds)
    lines = [word("next.say_means", each=means)]
    if len(kinds) > 1:
        lines.append(
            word("next.say_best", best=NAMES[best], low=low, worst=NAMES[worst], high=high)
        )
    lines.append(
        word(
            "next.say_most",
            n=most + 2,
            token=token_at(trace, most + 1),
            bits=f"{mean[most]:.1f}",
            easy_n=easy + 2,
            easy=token_at(trace, easy + 1),
            easy_bits=f"{mean[easy]:.1f}",
        )
    )
    if len(kinds) > 1:
        apart = int(np.ptp(every, axis=0).argmax())
        column = every[:, apart]
        lines.append(
            word(
                "next.say_apart",
                n=apart + 2,
                token=token_at(trace, apart + 1),
                low_model=NAMES[kinds[int(column.argmin())]],
                low=f"{column.min():.1f}",
                high_model=NAMES[kinds[int(column.argmax())]],
                high=f"{column.max():.1f}",
            )
        )
    lines.append(word("next.say_uniform", count=f"{entries:,}", bits=f"{np.log2(entries):.1f}"))
    for code in ("ko", "en"):
        measured = ", ".join(
            f"**{NAMES[kind]}** {load(kind).card['held_out'][code]['perplexity']:,.1f}"
            for kind in kinds
        )
        lines.append(word(f"transformer.say_held_out_{code}", each=measured))
    return lines
