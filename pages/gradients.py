"""Limit 1: gradients across time steps. How much of a loss reaches the words read first."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import streamlit as st

from charts.gradient_chain import chain_figure
from charts.gradient_facts import (
    FAINT,
    ReachFacts,
    exploding_radius,
    nearest_radius,
    number,
    part_facts,
    percent,
    reach_facts,
    reach_table,
)
from charts.gradient_formulas import CHAIN, CLIPPING, PAIRS, SUM, W_HH
from charts.gradient_map import map_figure
from charts.gradient_parts import parts_figure
from charts.gradient_radius import lengths_figure, scaled_figure
from charts.gradient_reach import reach_figure
from charts.model_lines import NAMES
from models import WeightsError, tokenizer
from models.gradient_trace import GradientTrace, clip_factor
from models.trace import TokenTrace
from ui.backward import gradients, influence, matrix_sizes, radius_sweep
from ui.choose import choose
from ui.lesson import Lesson
from ui.say import counted, said, token_at
from ui.sentence import sentence_bar, tokens_notice
from ui.theme import colours
from ui.words import word

KINDS = ("rnn", "lstm", "gru")
VIEWS = ("pairs", "sum", "chain", "radius")
MAPS = ("rnn", "lstm", "gru", "forget", "update")
#: Spectral radii that the slider offers; all are computed at once.
RADII = (0.2, 0.3, 0.5, 0.7, 1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 7.0, 10.0, 15.0, 20.0, 30.0)
#: The length to which training clipped the gradient.
CLIP = 1.0
PLOT = {"displayModeBar": False}


def each(values: dict[str, str]) -> str:
    return ", ".join(f"**{NAMES[kind]}** {value}" for kind, value in values.items())


# --- the bars -----------------------------------------------------------------------------------


def chosen_target(tokens: TokenTrace) -> int | None:
    """The token whose prediction is the loss, counted from 0; None for the sum over all."""
    loss = choose("gradients.loss", ("last", "sum", "one"), word("gradients.loss"))
    last = len(tokens) - 1
    if loss == "sum":
        return None
    if loss == "last" or last < 2:
        return last
    key = "gradients.target"
    if st.session_state.get(key, 2) > last + 1:
        st.session_state[key] = last + 1
    picked = st.slider(word(key), 2, last + 1, last + 1, key=key, bind="query-params")
    return picked - 1


def show_reach(traces: dict[str, GradientTrace], weights: str) -> None:
    """‖∂L/∂h_t‖ of the three models on one scale, and what that says about this sentence."""
    figure = reach_figure(list(traces.values()), colours(), {"loss": word("gradients.loss_here")})
    st.plotly_chart(figure, key="reach", config=PLOT)
    st.caption(word("gradients.bars"))
    first = next(iter(traces.values()))
    facts = {kind: reach_facts(trace) for kind, trace in traces.items()}
    cell = reach_facts(traces["lstm"], of_cell=True) if "lstm" in traces else None

    def with_cell(say: Callable[[ReachFacts], str]) -> str:
        """A number for each model, for the LSTM also that of its cell."""
        said_of = {kind: say(fact) for kind, fact in facts.items()}
        if cell:
            said_of["lstm"] += f" ({word('gradients.of_cell', share=say(cell))})"
        return each(said_of)

    read = next(iter(facts.values())).read
    single = len(first.targets) == 1
    key = "say_reach_sum" if not single else "say_reach" if read else "say_reach_none"
    lines = [
        word(
            f"gradients.{key}",
            read=token_at(first, read),
            target=token_at(first, int(first.targets[-1])),
            first=token_at(first, 0),
            back=counted("gradients.steps", read),
            count=len(first.targets),
            each=with_cell(lambda fact: percent(fact.share)),
        )
    ]
    if single and read:
        factors = with_cell(lambda fact: f"× {number(fact.a_step)}")
        never = all(fact.faint is None for fact in facts.values())
        key = "gradients.say_no_faint" if never else "gradients.say_faint"
        left = word(key, faint=with_cell(first_faint), limit=percent(FAINT))
        lines.append(f"{word('gradients.say_steps', factors=factors)} {left}")
        if "rnn" in facts:
            shares = {kind: fact.share for kind, fact in facts.items()}
            if cell:  # what the cell brings back counts, too
                shares["lstm"] = max(shares["lstm"], cell.share)
            lines.append(verdict(shares, facts["rnn"].faint is None, weights))
    said(*lines)
    with st.expander(word("gradients.table"), icon=":material/table_rows:"):
        table = reach_table(list(traces.values()))
        columns = {"step": word("gradients.column.step"), "token": word("gradients.column.token")}
        numbers = {
            name: st.column_config.NumberColumn(name, format="%.3g")
            for name in table
            if name not in columns
        }
        st.dataframe(table, column_config=columns | numbers, hide_index=True)


def first_faint(fact: ReachFacts) -> str:
    if fact.faint is None:
        return word("gradients.never")
    return word("gradients.steps_back", steps=counted("gradients.steps", fact.faint))


def verdict(shares: dict[str, float], short: bool, weights: str) -> str:
    """Whether this sentence shows the textbook's picture, and if not, why.

    shares: what of the gradient reaches the first token, by model. short: the RNN's never vanishes.
    """
    radius, largest = matrix_sizes(weights)
    sizes = {"radius": f"{radius:.2f}", "largest": f"{largest:.2f}"}
    if weights == "start":
        return word("gradients.say_start", **sizes, trained=f"{matrix_sizes('trained')[0]:.2f}")
    lost = [NAMES[kind] for kind, share in shares.items() if share < shares["rnn"]]
    if shares["rnn"] >= 1:
        return word("gradients.say_grows", **sizes)
    if lost:
        return word("gradients.say_not_textbook", models=", ".join(lost), **sizes)
    return word("gradients.say_short" if short else "gradients.say_textbook", **sizes)


# --- closer -------------------------------------------------------------------------------------


def show_pairs(text: str, weights: str, kinds: list[str]) -> None:
    """‖∂h_t/∂h_k‖ for every pair of steps of one model."""
    gate_of = {"forget": "lstm", "update": "gru"}
    options = [name for name in MAPS if gate_of.get(name, name) in kinds]
    picked = choose("gradients.map", options)
    trace = influence(gate_of.get(picked, picked), weights, text)
    norms = trace.carried if picked in gate_of else trace.norms
    words = {"later": word("gradients.later"), "earlier": word("gradients.earlier")}
    symbol = "c" if picked == "forget" else "h"
    figure = map_figure(trace, norms, symbol, colours(), words)
    with st.container(key="gradient-map"):
        st.plotly_chart(figure, key="pairs", config=PLOT)
    st.latex(PAIRS[picked])
    last = len(trace) - 1
    near = np.diagonal(norms, -1)
    said(
        word(
            "gradients.say_pair",
            first=token_at(trace, 0),
            last=token_at(trace, last),
            steps=counted("gradients.steps", last),
            norm=number(norms[last, 0]),
            near=number(float(np.exp(np.log(np.maximum(near, 1e-300)).mean()))),
        ),
        word(f"gradients.say_map_{picked}", factor=f"{trace.factor[1:].mean():.2f}"),
        word("gradients.say_scale"),
    )


def show_sum(traces: dict[str, GradientTrace]) -> None:
    """∂L/∂W_hh as the sum of what each step adds."""
    st.latex(SUM)
    words = {key: word(f"gradients.parts.{key}") for key in ("part", "length", "sum")}
    figure = parts_figure(list(traces.values()), colours(), words)
    st.plotly_chart(figure, key="parts", config=PLOT)
    lines = []
    for kind, trace in traces.items():
        facts = part_facts(trace)
        if not facts.half:
            lines.append(word("gradients.say_no_parts", model=NAMES[kind]))
            continue
        line = word(
            "gradients.say_parts",
            model=NAMES[kind],
            token=token_at(trace, facts.largest),
            step=facts.largest + 1,
            share=percent(facts.largest_share),
            half=facts.half,
            steps=int(np.count_nonzero(trace.part_norms)),
        )
        if facts.against:
            line += f" {word('gradients.say_against', against=len(facts.against))}"
        lines.append(line)
    differences = {
        kind: word("gradients.difference", value=number(t.difference), largest=number(t.largest))
        for kind, t in traces.items()
    }
    said(*lines, word("gradients.say_first_part"))
    st.success(word("gradients.check", each=each(differences)), icon=":material/check:")


def show_chain(text: str, weights: str, traces: dict[str, GradientTrace]) -> None:
    """What multiplies the gradient at each step on its way back."""
    kind = choose("gradients.chain", list(traces))
    trace = traces[kind]
    if len(trace.targets) > 1:
        st.caption(word("gradients.chain_single"))
        trace = gradients(kind, weights, text, len(trace) - 1)
    read = int(trace.targets[-1]) - 1
    if read == 0:
        st.info(word("gradients.chain_short"))
        return
    pairs = influence(kind, weights, text)
    words = {
        key: word(f"gradients.chain.{kind}.{key}") for key in ("first", "second", "mean", "product")
    } | {"largest": word("gradients.chain.largest"), "factors": word("gradients.chain.factors")}
    largest = pairs.largest_singular_value if kind == "rnn" else None
    figure = chain_figure(trace, pairs.factor, largest, colours(), words)
    st.plotly_chart(figure, key="chain", config=PLOT)
    st.latex(CHAIN[kind])
    first = float(np.nanprod(trace.first_factors[1 : read + 1]))
    second = float(np.nanprod(trace.second_factors[1 : read + 1]))
    shrinks = {(True, False): "first", (False, True): "second", (True, True): "both"}
    found = shrinks.get((first < 1, second < 1), "none")
    one, two = words["first"], words["second"].replace(W_HH, "$W_{hh}$")
    said(
        word(
            "gradients.say_chain",
            read=token_at(trace, read),
            first=token_at(trace, 0),
            steps=counted("gradients.steps", read),
            one=one,
            two=two,
            one_product=number(first),
            two_product=number(second),
            product=number(first * second),
        ),
        word(f"gradients.say_chain_{found}", one=one, two=two),
        word(
            f"gradients.say_chain_{kind}",
            mean=f"{pairs.factor[1 : read + 1].mean():.2f}",
            largest=f"{pairs.largest_singular_value:.2f}",
        ),
    )


def show_radius(text: str, weights: str, target: int | None) -> None:
    """W_hh scaled from vanishing to exploding, clipped or not."""
    trace = radius_sweep(weights, text, RADII, target)
    with st.container(horizontal=True, vertical_alignment="bottom", key="radius-controls"):
        radius = st.select_slider(
            word("gradients.radius"),
            RADII,
            1.0,
            format_func=lambda radius: f"{radius:g}",
            key="gradients.radius",
            bind="query-params",
        )
        clip = st.toggle(
            word("gradients.clip", limit=f"{CLIP:g}"), key="gradients.clip", bind="query-params"
        )
    row = nearest_radius(trace, radius)
    own, length = trace.own, float(trace.total_norms[row])
    factor = clip_factor(length, CLIP)
    names = {key: word(f"gradients.scaled.{key}") for key in ("own", "clipped")}
    names["scaled"] = word("gradients.scaled.scaled", radius=f"{trace.radii[row]:g}")
    left, right = st.columns([3, 2])
    with left:
        st.markdown(f"**{word('gradients.scaled.title')}**")
        figure = scaled_figure(trace, row, factor if clip else 1.0, colours(), names)
        st.plotly_chart(figure, key="scaled", config=PLOT)
    with right:
        st.markdown(f"**{word('gradients.lengths.title')}**")
        names = {key: word(f"gradients.lengths.{key}") for key in ("radius", "length", "clipped")}
        names["own"] = word("gradients.lengths.own", radius=f"{trace.radii[own]:.2f}")
        figure = lengths_figure(trace, row, CLIP if clip else None, colours(), names)
        st.plotly_chart(figure, key="lengths", config=PLOT)
    st.latex(rf"{CLIPPING},\qquad \theta = {CLIP:g}")
    read = int(trace.targets[-1]) - 1
    lines = [
        word(
            "gradients.say_radius",
            radius=f"{trace.radii[row]:g}",
            own=f"{trace.radii[own]:.2f}",
            length=number(length),
            own_length=number(float(trace.total_norms[own])),
        )
    ]
    if read > 1:  # P_1 is 0, so the first part that can be compared is that of step 2
        ratios = trace.part_norms[:, 1] / trace.part_norms[:, read]
        lines.append(
            word(
                "gradients.say_radius_parts",
                early=token_at(trace, 1),
                late=token_at(trace, read),
                ratio=percent(float(ratios[row])),
                own=percent(float(ratios[own])),
            )
        )
    lines.append(
        word(
            "gradients.say_slopes",
            slope=f"{trace.slopes[row]:.2f}",
            own=f"{trace.slopes[own]:.2f}",
        )
    )
    explodes = exploding_radius(trace)
    if explodes is None:
        key = "gradients.say_no_explosion" if read else "gradients.chain_short"
        lines.append(word(key, most=f"{RADII[-1]:g}"))
    else:
        lines.append(word("gradients.say_explosion", radius=f"{explodes:.3g}"))
    if weights == "trained":
        lines.append(word("gradients.say_explosion_start"))
    if factor < 1:
        lines.append(word("gradients.say_clip_long", factor=number(factor), limit=f"{CLIP:g}"))
    else:
        lines.append(word("gradients.say_clip_short", limit=f"{CLIP:g}"))
    said(*lines)


# --- the page -----------------------------------------------------------------------------------


def picture(text: str) -> None:
    """Everything about one text."""
    tokens = tokenizer().encode(text, limit=64)
    tokens_notice(tokens)
    if len(tokens) < 2:
        st.info(word("gradients.too_short"))
        return
    with st.container(horizontal=True, vertical_alignment="bottom", key="gradient-controls"):
        weights = choose("gradients.weights", ("trained", "start"), word("gradients.weights"))
        target = chosen_target(tokens)
    traces = {}
    for kind in KINDS:
        try:
            traces[kind] = gradients(kind, weights, text, target)
        except WeightsError as error:
            st.error(word("error.weights", file=error.file), icon=":material/draft:")
    if not traces:
        return
    show_reach(traces, weights)
    lesson.section("formula")
    view = choose("gradients.view", VIEWS)
    lesson.section(view)
    if view == "pairs":
        show_pairs(text, weights, list(traces))
    elif view == "sum":
        show_sum(traces)
    elif view == "chain":
        show_chain(text, weights, traces)
    elif "rnn" in traces:
        show_radius(text, weights, target)


lesson = Lesson("gradients")
lesson.head()
sentence = sentence_bar()
if sentence:
    try:
        picture(sentence)
    except WeightsError as error:
        st.error(word("error.weights", file=error.file), icon=":material/draft:")
lesson.section("symbols")
lesson.section("try")
lesson.foot()
