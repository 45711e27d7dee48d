"""One head of any model in the explorer, and what is special about its family."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext

import streamlit as st

from charts.explorer import matrix_fact
from models import tokenizer
from models.hugging_face.model import OwnModel
from models.hugging_face.traces import ModelTrace, Part
from models.text.content_words import content_words
from pages.your_model.computed import traced
from pages.your_model.facts.heads import (
    cut_fact,
    family_facts,
    look_fact,
    looks,
    of_last,
    opening,
    sides,
    size_fact,
)
from pages.your_model.figures.heads import cuts_figure, head_figure, heads_figure
from pages.your_model.reading import computed
from ui.component import component, flat, labels
from ui.explorer import HEIGHT, explorer
from ui.lesson import Lesson
from ui.parameters import choose, keep_integer, position
from ui.read import tokens
from ui.say import say, sentence
from ui.sentence import tokens_notice
from ui.theme import colours
from ui.words import word

PARTS: tuple[Part, ...] = ("encoder", "decoder", "cross")
_CUTS = component("token-cuts")


def show_attention(text: str, model: OwnModel | None, lesson: Lesson) -> None:
    """Any head, and the text as the model's tokenizer cuts it."""
    with lesson.stage:
        trace = computed(model, traced, text, ())
    if trace is None or not len(trace):
        return
    show_trace(trace, model, lesson)
    tokens_notice(trace)
    _show_cuts(trace, model)


def show_trace(
    trace: ModelTrace,
    model: OwnModel | None,
    lesson: Lesson,
    parts: Sequence[Part] = PARTS,
    wrote: int | None = None,
) -> None:
    """One head of one kind of attention. model: None for seq2see's own.

    wrote: how many of the last tokens the model wrote. Then the picture stands under the stage, and
    opens on where the last of them looks.
    """
    with lesson.controls if wrote is None else st.container(horizontal=True):
        part: Part = "self"
        if trace.kind == "encoder-decoder":
            part = choose("your_model.part", parts)
        found = looks(trace, part, _content(trace, part))
        if wrote:
            found = of_last(found, trace, part, wrote)
        layers, heads = trace.parts[part].weights.shape[:2]
        best = opening(found)
        layer = _chosen_layer(layers, best.layer)
    own = found[layer * heads : (layer + 1) * heads]
    head = position("head", heads, opening(own).head)
    look = own[head]
    names = word("your_model.softcap"), word("your_model.bias")
    figure = head_figure(trace, part, look, names)
    told = sentence("your_model", look_fact(best, trace, part))
    story = {"layer": best.layer, "head": best.head, "cell": best.cell, "text": told}
    shared = trace.parts[part].shared
    titles = [
        word("your_model.group", group=n // shared + 1) if shared > 1 else "" for n in range(heads)
    ]
    picker = heads_figure(trace, part, layer, head, titles, colours())
    asks, answers = sides(trace, part)
    weights = trace.parts[part].weights[layer, head]
    alternative = sentence("your_model", matrix_fact(asks.tokens, weights, answers.tokens))
    with lesson.stage if wrote is None else nullcontext():
        explorer(
            figure | {"story": story},
            alternative,
            picker,
            height="stretch" if wrote is None else HEIGHT,
            renamed={"all_heads": word("your_model.heads_of", layer=layer + 1)},
        )
    facts = family_facts(trace, part, layer, head)
    if model is not None:
        facts.insert(0, size_fact(model.parameters, layers, heads))
    say("your_model", facts)


def _content(trace: ModelTrace, part: Part) -> tuple[list[int], list[int]]:
    """The places of the words that name something, among those that ask and those that answer."""
    asks, answers = ([each.token for each in content_words(side)] for side in sides(trace, part))
    return asks, answers


def _chosen_layer(layers: int, usual: int) -> int:
    """A slider over the layers, counted from 0; the explorer keeps the same parameter."""
    layer = position("layer", layers, usual)
    if layers == 1:
        return 0
    st.session_state.your_model_layer = layer + 1
    st.select_slider(
        word("your_model.layer"),
        range(1, layers + 1),
        format_func=lambda n: word("explorer.layer", layer=n),
        key="your_model_layer",
        on_change=_keep_layer,
        label_visibility="collapsed",
        width=220,
    )
    return layer


def _keep_layer() -> None:
    keep_integer("layer", st.session_state.your_model_layer)


def _show_cuts(trace: ModelTrace, model: OwnModel | None) -> None:
    """The text as the model's tokenizer cuts it, beside ours."""
    if model is None:
        return
    name = trace.model
    ours, size = tokens(trace.text), len(tokenizer())
    said = cut_fact(trace, ours, name)
    say("your_model", [said])
    _CUTS(
        key="your-model-cuts",
        data=cuts_figure(trace, ours, (len(model.tokenizer), size))
        | {
            "selected": "own",
            "alternative": sentence("your_model", said),
            "palette": flat(colours()),
            "words": labels("tokens.token_rows.")
            | {"row_own": name, "row_ours": word("your_model.our_tokenizer")},
        },
    )
