"""Layer by layer: what the model would predict if it stopped after each layer."""

from __future__ import annotations

import streamlit as st

from charts.chips import token_in_markdown, visible
from charts.lens import depths_figure, lens_figure, winner_figure
from models import load
from models.decoding.predictions import LensTrace, lens
from models.traces import TransformerTrace
from pages.transformer import formulas
from pages.transformer.controls import chosen_token, titled, tokens_table
from pages.transformer.facts.predictions import depths, lens_facts
from ui.kept import kept
from ui.lesson import Lesson
from ui.read import read_transformer
from ui.say import say, sentence
from ui.theme import PLOT, colours
from ui.words import word


# 64 tokens at five depths with three guesses each: about 200 kB.
@kept(megabytes=4)
def lens_of(text: str) -> LensTrace:
    """What each layer would predict, computed once."""
    return lens(read_transformer(text), load("transformer").tokenizer)


def show_lens(trace: TransformerTrace, lesson: Lesson) -> None:
    """The likeliest token after each token at each depth, and the winner after one of them."""
    found, end = lens_of(trace.text), word("token.end")
    names = [sentence("transformer", depth) for depth in depths(trace)]
    step = chosen_token(trace, lesson)
    token = token_in_markdown(trace, step)
    left, right = lesson.stage.columns([3, 2])
    winners = lens_figure(found, trace, names, colours(), end)
    titled(left, word("transformer.winners"), winners, "lens")
    after = word("transformer.after", n=step + 1, token=token)
    winner = winner_figure(found, step, names, colours())
    titled(right, f"{after} {word('transformer.winner')}", winner, "winner")
    st.latex(formulas.LENS)
    depth = len(names) // 2
    chance = float(found.winner[depth, step])
    lesson.snippet("lens", chance, text=trace.text, step=step + 1, n=depth)
    firsts = [[visible(guesses[0].token) for guesses in layer] for layer in found.guesses]
    tokens_table(trace, dict(zip(names, firsts, strict=True)))
    st.markdown(f"**{after}**")
    figure = depths_figure(found, step, names, colours(), end)
    st.plotly_chart(figure, key="depths", config=PLOT)
    say("transformer", lens_facts(found, trace, step))
