"""Which tokens a chosen prediction rests on."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from charts.bars import END
from charts.chips import label
from charts.text import percent
from models.analysis.attribution import Attribution
from models.decoding.sampling import Settings
from models.hugging_face.attribution import predicts
from models.hugging_face.errors import ModelError
from models.hugging_face.model import OwnModel
from models.traces import LanguageModelName, TokenTrace
from pages.your_model.computed import attributed, written
from pages.your_model.facts.predictions import attribution_facts
from pages.your_model.figures.attribution import AttributionLabels, attribution_figure
from pages.your_model.loading import explain
from pages.your_model.predicting import MOST, entry_of, read_tokens, words_of
from pages.your_model.reading import computed
from pages.your_model.token_choice import chosen_token
from ui.lesson import Lesson
from ui.read import LIMIT
from ui.say import say
from ui.sentence import tokens_notice
from ui.theme import PLOT, colours
from ui.words import labelled, names, word

#: Query parameters: the token that predicts, and which of the likeliest entries is explained.
OF, RANK = "your_model.of", "your_model.rank"
#: Ours that predict a next token.
OURS: tuple[LanguageModelName, ...] = ("transformer", "mingru", "gru", "lstm", "rnn")
#: An encoder–decoder is taken to write what is likeliest.
LIKELIEST = Settings(top_k=1)


def show_attribution(text: str, model: OwnModel | None, lesson: Lesson) -> None:
    """Bars over the tokens: gradient × input, and integrated gradients."""
    if model is not None and not predicts(model):
        with lesson.stage:
            explain(ModelError("no_score", name=model.name))
        return
    read = read_tokens(text, model)
    wrote = _wrote(text, model, lesson)
    if wrote is None:
        return
    name: LanguageModelName = "transformer"
    with lesson.controls:
        if model is None:
            called = names()
            name = st.selectbox(
                word("your_model.which"),
                OURS,
                format_func=lambda each: called[each],
                key="your_model.which",
                bind="query-params",
                label_visibility="collapsed",
                width=150,
            )
        entry = entry_of(model)
        place = _place(read, model, [entry(id) for id in wrote])
    asked = (place, None, wrote, name)
    with lesson.stage:
        found = computed(model, attributed, text, *asked)
    if found is None:
        return
    with lesson.controls:
        target = _target(found, model)
    if target != found.target:
        with lesson.stage:
            found = computed(model, attributed, text, place, target, wrote, name)
        if found is None:
            return
    with lesson.stage:
        figure = attribution_figure(
            found, read, colours(), labelled(AttributionLabels, "your_model.attribution")
        )
        st.plotly_chart(figure, key="your-model-attribution", config=PLOT, height="stretch")
    say("your_model", attribution_facts(found, read, entry(found.target)))
    tokens_notice(read)
    lesson.section("attribution")
    if model is None:
        lesson.snippet(
            "attribution",
            float(found.gradient_input[-1]),
            text=text,
            name=name,
            steps=place + 1,
            target=found.target,
        )


def _wrote(text: str, model: OwnModel | None, lesson: Lesson) -> tuple[int, ...] | None:
    """What an encoder–decoder writes of the text; nothing for others. None: not yet."""
    if model is None or model.kind != "encoder-decoder":
        return ()
    with lesson.stage:
        found = computed(model, written, text, LIKELIEST, 1, MOST)
    return None if found is None else tuple(found.ids.tolist())


def _place(read: TokenTrace, model: OwnModel | None, wrote: Sequence[str]) -> int:
    """The token after which is predicted, that is hidden, or that is written."""
    if wrote:
        return chosen_token(wrote, OF, word("your_model.of_written"), range(len(wrote)), 0)
    if model is not None and model.kind == "encoder":
        own = model.cut(read.text, LIMIT)
        words = words_of(own)
        return chosen_token(
            read.tokens, OF, word("your_model.place"), words, words[len(words) // 2]
        )
    last = len(read) - 1
    return chosen_token(read.tokens, OF, word("your_model.after"), range(len(read)), last)


def _target(found: Attribution, model: OwnModel | None) -> int:
    """Which of the likeliest entries is explained."""
    entry = entry_of(model)

    def called(rank: int) -> str:
        token = entry(int(found.ids[rank]))
        shown = word("token.end") if token == END else label(token)
        return f"‘{shown}’ {percent(float(found.chances[rank]))}"

    rank = st.selectbox(
        word("your_model.rank"),
        range(len(found.ids)),
        format_func=called,
        key=RANK,
        label_visibility="collapsed",
        width=140,
    )
    return int(found.ids[rank])
