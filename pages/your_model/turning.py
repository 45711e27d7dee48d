"""RoPE as the turning that it is: before, after, and at any other position."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from models.hugging_face.model import OwnModel
from models.hugging_face.turning import Turning
from pages.your_model.computed import turned
from pages.your_model.facts.turning import REACH, Pair, telling_pair, turning_facts
from pages.your_model.figures.turning import TurningLabels, arrows_figure, distance_figure
from pages.your_model.predicting import read_tokens
from pages.your_model.reading import computed
from pages.your_model.token_choice import chosen_token
from ui.lesson import Lesson
from ui.parameters import step_of
from ui.say import say
from ui.sentence import tokens_notice
from ui.theme import PLOT, colours
from ui.words import labelled, word

#: Query parameters: the tokens that ask and answer, the pair, the position, and whether both move.
QUERY, KEY, PAIR = "your_model.q", "your_model.k", "your_model.pair"
AT, BOTH = "your_model.at_position", "your_model.both"


def show_turning(text: str, model: OwnModel | None, lesson: Lesson) -> None:
    """A pair of dimensions as arrows, and what the turning makes of q · k."""
    with lesson.stage:
        found = computed(model, turned, text)
    if found is None:
        lesson.section("turning")
        return
    read = read_tokens(text, model)
    if found.cos.shape[1] < 2:
        lesson.stage.caption(word("your_model.turning_few"))
        return
    stage, side = lesson.stage.columns([4, 1], gap="medium")
    with side, st.container(key="your-model-controls", gap="xsmall"):
        chosen = _pair(found, read.tokens)
    labels = labelled(TurningLabels, "your_model.turned")
    with stage, st.container(key="your-model-turned"):
        left, right = st.columns(2)
        figure = arrows_figure(found, chosen, colours(), labels)
        left.plotly_chart(figure, key="your-model-arrows", config=PLOT, height="stretch")
        figure = distance_figure(found, chosen, colours(), labels)
        right.plotly_chart(figure, key="your-model-distance", config=PLOT, height="stretch")
    say("your_model", turning_facts(found, chosen, read))
    tokens_notice(read)
    lesson.section("turning")


def _pair(found: Turning, tokens: tuple[str, ...]) -> Pair:
    """What is turned, and where it is taken to stand."""
    steps, heads = found.q.shape[2], found.q.shape[1]
    layers = [int(layer) + 1 for layer in found.layers]
    at = layers.index(_number("your_model.turning_layer", layers))
    head = _number("your_model.turning_head", range(1, heads + 1)) - 1
    last = steps - 1
    i = chosen_token(tokens, QUERY, word("your_model.q"), range(steps), last, "stretch")
    j = chosen_token(tokens, KEY, word("your_model.k"), range(steps), max(0, last - 1), "stretch")
    telling = telling_pair(found, at, head, i, j)
    pair = step_of(PAIR, found.pairs, word("your_model.pair"), telling + 1) - 1
    p_i = step_of(AT, REACH, word("your_model.at_position"), i + 1) - 1
    both = st.toggle(word("your_model.both"), key=BOTH, bind="query-params")
    p_j = min(max(j + p_i - i, 0), REACH - 1) if both else j
    return Pair(at, head, pair, i, j, p_i, p_j)


def _number(key: str, options: Sequence[int]) -> int:
    """One of ``options``; the first where another model had more."""
    if st.session_state.get(key) not in (None, *options):
        del st.session_state[key]
    return int(st.selectbox(word(key), options, key=key, bind="query-params"))
