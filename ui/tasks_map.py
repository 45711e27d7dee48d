"""The overview of /tasks: five shapes side by side, each on the reader's own sentence."""

from __future__ import annotations

import streamlit as st

from charts.task_columns import (
    Shape,
    encoder_decoder,
    in_step,
    many_to_one,
    map_html,
    one_to_many,
    shortened,
)
from models import load
from ui.sentence import tokens_notice
from ui.tasks_shapes import judge, named, written_after
from ui.traces import read
from ui.translations import HANGUL, read_translation
from ui.words import word

#: Columns for each network, and tokens that one-to-many writes.
FEW = 3


def show_map(text: str) -> None:
    """Every output is that of a trained model. Raises WeightsError."""
    verdict, reader = judge(text), read("gru", text)
    tokens_notice(verdict)
    translation = read_translation(text)
    entry = load("gru").tokenizer.entry
    written = [named(entry(int(i))) for i in written_after(int(verdict.ids[0]), True, 1).ids]
    target = [named(token) for token in translation.target_tokens]
    guesses = [named(best[0].token) for best in reader.guesses]

    def answer(p: float) -> str:
        return word("tasks.label.positive" if p > 0.5 else "tasks.label.negative")

    first, last = answer(float(verdict.verdicts[0])), answer(float(verdict.verdicts[-1]))
    end = word("reader.end")
    steps = {
        "one-to-one": many_to_one(verdict.tokens[:1], first),
        "one-to-many": one_to_many(verdict.tokens[0], written[:FEW]),
        "many-to-one": many_to_one(verdict.tokens, last),
        "in-step": in_step(reader.tokens, guesses),
        "encoder-decoder": encoder_decoder(translation.tokens, target, end),
    }
    notes = {name: word(f"tasks.note.{name}") for name in steps}
    if not HANGUL.search(text):
        notes["encoder-decoder"] = word("tasks.note.not_korean")
    shapes = [
        Shape(word(f"tasks.shape.{name}"), notes[name], shortened(each, FEW))
        for name, each in steps.items()
    ]
    st.html(map_html(shapes, word("tasks.map")))
