"""Four models after the same words, and how surprised each was by the sentence."""

from __future__ import annotations

import numpy as np
import streamlit as st

from charts.bars import bars_figure, highest
from charts.chips import token_in_markdown
from charts.formulas import PERPLEXITY
from charts.lines import model_line
from charts.text import tenths
from models import load, tokenizer
from models.decoding.predictions import likeliest, perplexity
from models.traces import RecurrentTrace, TransformerTrace
from pages.transformer.controls import chosen_token, titled
from pages.transformer.facts.predictions import model_facts
from ui.errors import attempted
from ui.lesson import Lesson
from ui.read import read
from ui.say import say
from ui.theme import colours
from ui.words import names, word

RECURRENT = ("rnn", "lstm", "gru")


def show_models(trace: TransformerTrace, lesson: Lesson) -> None:
    """What each model expects after a token, on one scale."""
    traces: dict[str, RecurrentTrace | TransformerTrace] = {}
    for name in RECURRENT:
        found = attempted(read, name, trace.text)
        if found is not None:
            traces[name] = found
    traces["transformer"] = trace
    step = chosen_token(trace, lesson)
    entries = tokenizer()
    guesses = {name: likeliest(each.logits[step], entries) for name, each in traces.items()}
    perplexities = {name: perplexity(each.surprisal) for name, each in traces.items()}
    top = highest(*(np.array([g.probability for g in each]) for each in guesses.values()))
    with lesson.stage:
        token = token_in_markdown(trace, step)
        st.markdown(f"**{word('transformer.after', n=step + 1, token=token)}**")
    columns = lesson.stage.container(key="four-models").columns(len(traces))
    for column, (name, each) in zip(columns, guesses.items(), strict=True):
        title = names()[name]
        if len(trace) > 1:  # the first token surprises nobody
            title += f": {word('transformer.perplexity', value=tenths(perplexities[name]))}"
        colour = model_line(name, colours()).colour
        figure = bars_figure(each, top, colour, colours(), word("token.end"))
        # A number beside the longest bar has room on a phone too.
        figure.update_layout(margin={"r": 34}).update_xaxes(nticks=3)
        titled(column, title, figure, f"next-{name}")
    st.latex(PERPLEXITY)
    if len(trace) > 1:
        lesson.snippet("models", perplexities["transformer"], text=trace.text)
    cards = {name: load(name).card for name in traces}
    say("transformer", model_facts(guesses, perplexities, cards))
