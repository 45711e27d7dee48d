"""The residual stream: how long it is at every height, and what each sub-layer adds to it."""

from __future__ import annotations

import numpy as np
import streamlit as st

from charts.chips import token_in_markdown
from models.traces import TransformerTrace
from pages.transformer import formulas
from pages.transformer.controls import chosen_token, titled, tokens_table
from pages.transformer.facts.stream import stages, stream_facts
from pages.transformer.figures.stream import StreamLabels, added_figure, norms_figure
from ui.lesson import Lesson
from ui.say import say, sentence
from ui.theme import colours
from ui.words import labelled, word


def show_stream(trace: TransformerTrace, lesson: Lesson) -> None:
    """The stream of every token, and the sum of one."""
    names = [sentence("transformer", stage) for stage in stages(trace)]
    step = chosen_token(trace, lesson)
    token = token_in_markdown(trace, step)
    labels = labelled(StreamLabels, "transformer")
    left, right = lesson.stage.columns([3, 2])
    titled(left, word("transformer.norms"), norms_figure(trace, names, colours()), "norms")
    added = added_figure(trace, step, names, colours(), labels)
    titled(right, word("transformer.added", n=step + 1, token=token), added, "added")
    st.latex(formulas.STREAM)
    lengths = np.linalg.norm(trace.stream, axis=-1)
    lesson.snippet("stream", float(lengths[-1, step]), text=trace.text, step=step + 1)
    tokens_table(trace, dict(zip(names, lengths.round(3).tolist(), strict=True)))
    say("transformer", stream_facts(trace, step))
