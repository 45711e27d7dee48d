"""What each tokenizer costs on text that nobody trained on, as a table."""

from __future__ import annotations

import streamlit as st

from charts.text import count, fixed, percent
from models import tokenizer
from models.text.cutters import CUTTERS, Measure, known_entries, measures
from ui.errors import part
from ui.words import word


def show_held_out() -> None:
    """Tokens per 100 characters and the share of unknown ones, by language."""
    with part():
        measured = measures()
        languages = list(measured["word"])
        of_each = [f"{code}_{what}" for what in ("length", "unknown") for code in languages]
        lines = [
            [word(f"tokens.column.{name}") for name in ("name", "entries", *of_each)],
            ["---", *["---:"] * (1 + len(of_each))],
            *(
                [_name(each), count(_entries(each)), *_cells(each, measured[each])]
                for each in CUTTERS
            ),
        ]
        st.markdown(f"### {word('tokens.measured')}", anchors=False)
        with st.container(key="tokens-measured"):
            st.markdown("\n".join(f"| {' | '.join(line)} |" for line in lines))
        counts = {code: count(measured["word"][code].characters) for code in languages}
        st.caption(word("tokens.measured_note", entries=count(_entries("word")), **counts))


def _cells(name: str, measured: dict[str, Measure]) -> list[str]:
    """Tokens per 100 characters of each language, then the share of unknown ones of each."""
    lengths = {code: fixed(each.per_100, 1) for code, each in measured.items()}
    unknown = {code: percent(each.unknown / each.tokens) for code, each in measured.items()}
    cells = [(code, text) for column in (lengths, unknown) for code, text in column.items()]
    # The analyser of morphemes is for Korean.
    return ["–" if name == "morpheme" and code != "ko" else text for code, text in cells]


def _name(name: str) -> str:
    return word(f"tokens.token_rows.row_{name}")


def _entries(name: str) -> int:
    return len(tokenizer()) if name == "subword" else len(known_entries(name))
