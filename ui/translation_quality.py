"""The measured quality of both translators by source length, from their cards."""

from __future__ import annotations

from typing import Any

import streamlit as st

from charts.translation_quality import (
    FEW,
    SAME,
    VERSIONS,
    Length,
    compared,
    lengths,
    quality_figure,
    quality_table,
)
from models import WeightsError, load
from ui.say import said
from ui.theme import colours
from ui.words import word

TESTS = ("tatoeba", "massive", "joined")


def cards() -> list[dict[str, Any]] | None:
    """The cards of ``VERSIONS``; one sentence on the page and None where a file is not usable."""
    try:
        return [load(name).card for name in VERSIONS]
    except WeightsError as error:
        st.error(word("error.weights", file=str(error.file)), icon=":material/draft:")
        return None


def show_quality() -> None:
    """A picture for each test set, the sentences that its numbers say, and the numbers."""
    read = cards()
    if read is None:
        return
    measured = {test: lengths(read, test) for test in TESTS}
    top = max(score for found in measured.values() for each in found for score in each.chrf)
    names = {version: word(f"seq2seq.{version}") for version in VERSIONS}
    words = names | {
        "axis": word("seq2seq.length"),
        "sentences": word("seq2seq.sentences"),
    }
    for column, (test, found) in zip(
        st.columns(len(TESTS), gap="medium"), measured.items(), strict=True
    ):
        with column:
            st.markdown(f"**{word(f'seq2seq.test.{test}')}**")
            figure = quality_figure(found, top, colours(), words)
            st.plotly_chart(figure, key=f"quality-{test}", config={"displayModeBar": False})
    said(
        *(sentence for test, found in measured.items() for sentence in sentences(test, found)),
        loss_sentence(read),
    )
    st.caption(word("seq2seq.how_measured", few=FEW))
    with st.expander(word("rnn.table"), icon=":material/table_rows:"):
        rows: dict[str, list] = {}
        for test, found in measured.items():
            for name, values in quality_table(found, word(f"seq2seq.test.{test}")).items():
                rows.setdefault(name, []).extend(values)
        st.dataframe(
            rows,
            column_config={name: word(f"seq2seq.column.{name}") for name in rows},
            hide_index=True,
        )


def loss_sentence(read: list[dict[str, Any]]) -> str:
    """How the lead of attention goes with length, in held-out loss over all texts together."""
    fixed, attention = (card["loss_by_length"] for card in read)
    lead = {key: fixed[key]["loss"] - attention[key]["loss"] for key in fixed}
    first, last = min(lead, key=_low), max(lead, key=_low)
    return word(
        "seq2seq.say_loss",
        short=f"{lead[first]:.2f}",
        long=f"{lead[last]:.2f}",
        short_words=first.removesuffix(" words").replace("-", "–"),
        long_words=_low(last),
    )


def _low(key: str) -> int:
    return int(key.split("-")[0])


def sentences(test: str, found: list[Length]) -> list[str]:
    """What the numbers of one test set say."""
    pair = compared(found)
    name = word(f"seq2seq.test.{test}")
    if pair is None:
        return [word("seq2seq.say_short_only", test=name)]
    short, long = pair
    grown = long.lead - short.lead
    key = "grows" if grown > SAME else "shrinks" if grown < -SAME else "stays"
    return [
        word(
            "seq2seq.say_fall",
            test=name,
            short=short.name,
            long=long.name,
            fixed_short=f"{short.chrf[0]:.1f}",
            fixed_long=f"{long.chrf[0]:.1f}",
            attention_short=f"{short.chrf[1]:.1f}",
            attention_long=f"{long.chrf[1]:.1f}",
        )
        + " "
        + word(
            f"seq2seq.say_lead_{key}",
            lead_short=f"{short.lead:+.1f}".replace("-", "−"),
            lead_long=f"{long.lead:+.1f}".replace("-", "−"),
        )
    ]
