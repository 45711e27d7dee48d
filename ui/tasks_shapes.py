"""The four shapes of a task on the reader's sentence, each with what a trained model computed."""

from __future__ import annotations

import numpy as np
import streamlit as st

from charts.gradient_facts import percent
from charts.next_tokens import END
from charts.task_bars import bars, binary_cross_entropy, gradient_bars, share_bars, verdict_bars
from charts.task_columns import (
    Step,
    encoder_decoder,
    in_step,
    many_to_one,
    one_to_many,
    steps_html,
)
from charts.task_formulas import sequence_formula, verdict_formula
from models import load
from models.generation import Continuation, write
from models.losses import logit_losses
from models.sampling import Settings
from models.sentiment import SentimentTrace
from ui.choose import choose
from ui.link import page_link
from ui.road import stop
from ui.say import said, token_at
from ui.sentence import tokens_notice
from ui.theme import colours
from ui.traces import read
from ui.translations import read_translation, source_notes
from ui.words import word

PLOT = {"displayModeBar": False}
WRITERS = ("likeliest", "drawn")
LABELS = ("positive", "negative")
READERS = ("gru", "rnn")
#: Tokens that the one-to-many model writes.
COUNT = 12


def _shape(kind: str, columns: list[Step]) -> None:
    outs = sum(bool(each.out) for each in columns)
    alternative = word(f"tasks.alt.{kind}", steps=len(columns), outs=outs)
    st.html(steps_html(columns, alternative))


def named(token: str) -> str:
    """An entry of the vocabulary, the end by its name."""
    return word("reader.end") if token == END else token


@st.cache_resource(max_entries=64, show_spinner=False)
def judge(text: str) -> SentimentTrace:
    """The sentiment model on a text, computed once. Raises WeightsError."""
    return load("sentiment").trace(text)


def show_many_to_one(text: str) -> None:
    """The verdict after each token, and how strongly the last one hangs on each."""
    trace = judge(text)
    tokens_notice(trace)
    p = float(trace.verdicts[-1])
    answer = word("tasks.label.positive" if p > 0.5 else "tasks.label.negative")
    _shape("many-to-one", many_to_one(trace.tokens, f"{answer}\u2009{max(p, 1 - p):.0%}"))
    left, right = st.columns(2)
    left.plotly_chart(verdict_bars(trace, colours()), key="verdicts", config=PLOT)
    right.plotly_chart(gradient_bars(trace, colours()), key="pulls", config=PLOT)
    truth = choose("tasks.label", LABELS, word("tasks.label"))
    loss = binary_cross_entropy(float(trace.logits[-1]), truth == "positive")
    at = logit_losses(trace.logits[-1], int(truth == "positive"))
    st.latex(verdict_formula(at, loss))
    norms = np.linalg.norm(trace.gradients, axis=1)
    t = int(norms.argmax())
    said(
        word("tasks.say_verdict", p=percent(p), answer=answer),
        word("tasks.say_loss", label=word(f"tasks.label.{truth}"), bits=f"{loss:.2f}"),
        word("tasks.say_pull", token=token_at(trace, t), norm=f"{norms[t]:.2f}"),
    )
    with st.expander(word("tasks.card"), icon=":material/fact_check:"):
        show_card()


def show_card() -> None:
    """How often the sentiment model is right, beside what a linear model reaches."""
    rows = [
        {
            word("tasks.card.set"): word(f"tasks.card.{name}"),
            word("tasks.card.texts"): each["texts"],
            word("tasks.card.accuracy"): f"{each['accuracy']:.1%}",
            word("tasks.card.baseline"): "–"
            if each["linear_baseline"] is None
            else f"{each['linear_baseline']:.1%}",
        }
        for name, each in load("sentiment").card["accuracy"].items()
    ]
    st.table(rows)
    st.caption(word("tasks.card.note"))


@st.cache_resource(max_entries=64, show_spinner=False)
def written_after(first: int, likeliest: bool, seed: int) -> Continuation:
    """What the GRU writes after one token."""
    settings = Settings(top_k=1) if likeliest else Settings()
    return write(load("gru"), [first], settings, seed, COUNT)


def show_one_to_many(text: str) -> None:
    """The first token only, and what the GRU writes after it."""
    trace = read("gru", text)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        likeliest = choose("tasks.writer", WRITERS) == "likeliest"
        seed = 1
        if not likeliest:
            seed = int(
                st.number_input(
                    word("tasks.seed"), 1, 9999, 1, key="tasks.seed", bind="query-params", width=150
                )
            )
    found = written_after(int(trace.ids[0]), likeliest, seed)
    tokenizer = load("gru").tokenizer
    written = [named(tokenizer.entry(int(i))) for i in found.ids]
    _shape("one-to-many", one_to_many(trace.tokens[0], written))
    figure = share_bars(written, found.own, colours(), "p(yₜ)")
    st.plotly_chart(figure, key="chances", config=PLOT)
    st.latex(sequence_formula(found.own, mean=False))
    said(
        word(
            "tasks.say_written",
            token=token_at(trace, 0),
            count=len(found),
            p=percent(float(np.exp(np.log(found.own).mean()))),
        ),
        word("tasks.say_ended" if found.ended else "tasks.say_stopped"),
    )


def show_in_step(text: str) -> None:
    """An answer at every token: the next one; the loss at each step is its surprise."""
    model = choose("tasks.reader", READERS)
    trace = read(model, text)
    tokens_notice(trace)
    guesses = [named(each[0].token) for each in trace.guesses]
    _shape("in-step", in_step(trace.tokens, guesses))
    bits = np.asarray(trace.surprisal, float)
    shown = bits[1:]
    if not len(shown):
        st.info(word("tasks.one_token"))
        return
    figure = bars(trace.tokens[1:], shown, colours().hidden, colours(), "−log₂ p(xₜ₊₁)", 1, start=2)
    st.plotly_chart(figure, key="losses", config=PLOT)
    st.latex(sequence_formula(2.0**-shown, mean=True))
    said(word("tasks.say_step_loss", steps=len(shown), bits=f"{shown.mean():.2f}"))


def show_encoder_decoder(text: str) -> None:
    """The whole sentence first, then its translation."""
    trace = read_translation(text)
    tokens_notice(trace)
    source_notes(trace)
    target = [named(each) for each in trace.target_tokens]
    _shape("encoder-decoder", encoder_decoder(trace.tokens, target, word("reader.end")))
    p = trace.probabilities
    figure = share_bars(target, p, colours(), "p(yₜ)")
    st.plotly_chart(figure, key="words", config=PLOT)
    st.latex(sequence_formula(p, mean=True))
    loss = -np.log2(np.maximum(p.astype(float), 1e-300)).mean()
    said(word("tasks.say_translated", source=len(trace), target=len(target), bits=f"{loss:.2f}"))
    if stop("seq2seq").built:
        page_link(stop("seq2seq"))


SHAPES = {
    "many-to-one": show_many_to_one,
    "one-to-many": show_one_to_many,
    "in-step": show_in_step,
    "encoder-decoder": show_encoder_decoder,
}
