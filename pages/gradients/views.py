"""The pictures of /gradients: the way back through every model, and the closer views."""

from __future__ import annotations

import streamlit as st

from charts.gradients import reach_figure
from models.traces import GradientTrace, RecurrentName
from pages.gradients.code import (
    show_chain_code,
    show_clip_code,
    show_pairs_code,
    show_sum_code,
)
from pages.gradients.facts.clipping import clip_factor
from pages.gradients.facts.parts import check_fact, part_facts
from pages.gradients.facts.radius import nearest_radius, radius_facts
from pages.gradients.facts.reach import alone_facts, lasts, reach_facts
from pages.gradients.facts.scalar import products, scalar_facts
from pages.gradients.facts.steps import chain_facts, pair_facts
from pages.gradients.figures.chain import ChainLabels, FactorLabels, chain_figure
from pages.gradients.figures.map import MapLabels, map_figure
from pages.gradients.figures.parts import PartsLabels, parts_figure
from pages.gradients.figures.radius import (
    LengthsLabels,
    ScaledLabels,
    lengths_figure,
    scaled_figure,
)
from pages.gradients.figures.reach import ReachLabels, left_figure
from pages.gradients.figures.scalar import ScalarLabels, scalar_figure
from pages.gradients.figures.table import reach_table
from pages.gradients.formulas import CHAIN, CLIPPING, PAIRS, SCALAR, SUM
from pages.gradients.passes import WEIGHTS, Passes
from pages.gradients.question import reach_question
from ui.lesson import Lesson
from ui.parameters import choose
from ui.question import ask
from ui.read import gradients, influence, matrix_sizes, radius_sweep
from ui.say import say, sentence
from ui.snippet import show_snippet
from ui.theme import PLOT, colours
from ui.words import labelled, word

LESSON = "gradients"
#: By map: of which model. "forget" and "update" show the path along that gate alone.
MAPS: dict[str, RecurrentName] = {
    "rnn": "rnn",
    "lstm": "lstm",
    "gru": "gru",
    "forget": "lstm",
    "update": "gru",
}
#: Spectral radii that the slider offers; all are computed at once.
RADII = (0.2, 0.3, 0.5, 0.7, 1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 7.0, 10.0, 15.0, 20.0, 30.0)
#: The length to which training clipped the gradient.
CLIP = 1.0


def show_reach(passes: Passes, lesson: Lesson) -> None:
    """What is left of ‖∂L/∂h_t‖ on the way back, and what that says about this sentence."""
    far = passes.far
    figure = left_figure(far, _beside(passes), passes.typed, colours(), _reach_labels())
    lesson.stage.plotly_chart(figure, key="reach", config=PLOT, height="stretch")
    if "rnn" in far:
        ask(reach_question(far["rnn"]), lesson)
    st.caption(word("gradients.lines"))
    sizes = {name: matrix_sizes(name) for name in WEIGHTS} if "rnn" in far else {}
    say(LESSON, reach_facts(far, passes.weights, sizes))
    if passes.further:
        say(LESSON, alone_facts(passes.alone))
    with st.expander(word("table"), icon=":material/table_rows:"):
        table = reach_table(list(far.values()))
        columns = {name: word(f"gradients.column.{name}") for name in ("step", "token")}
        numbers = {
            name: st.column_config.NumberColumn(name, format="%.3g")
            for name in table
            if name not in columns
        }
        st.dataframe(table, column_config=columns | numbers, hide_index=True)
    if passes.further:
        st.caption(word("gradients.typed_alone"))


def _beside(passes: Passes) -> GradientTrace | None:
    """The RNN with random start values, where the trained one does not vanish."""
    rnn = passes.far.get("rnn")
    if rnn is None or passes.weights == "start" or not lasts(rnn):
        return None
    return gradients("rnn", "start", rnn.text, int(rnn.targets[-1]), False)


def _reach_labels() -> ReachLabels:
    return ReachLabels(
        cell=word("gradients.reach.cell"),
        start=word("gradients.reach.start"),
        loss=word("gradient_reach.loss"),
        added=word("sentence.added"),
    )


def show_bars(passes: Passes) -> None:
    """‖∂L/∂h_t‖ themselves, a row of bars for each model."""
    figure = reach_figure(list(passes.alone.values()), colours(), word("gradient_reach.loss"))
    st.plotly_chart(figure, key="bars", config=PLOT)


def show_pairs(passes: Passes) -> None:
    """‖∂h_t/∂h_k‖ for every pair of steps of one model."""
    options = [name for name, model in MAPS.items() if model in passes.traces]
    picked = choose("gradients.map", options)
    trace = influence(MAPS[picked], passes.weights, passes.text)
    norms = trace.norms if picked == trace.model else trace.carried
    symbol = "c" if picked == "forget" else "h"
    figure = map_figure(trace, norms, symbol, colours(), labelled(MapLabels, LESSON))
    with st.container(key="gradient-map"):
        st.plotly_chart(figure, key="pairs", config=PLOT)
    st.latex(PAIRS[picked])
    show_pairs_code(picked, norms, passes)
    say(LESSON, pair_facts(trace, norms, picked))


def show_sum(passes: Passes) -> None:
    """∂L/∂W_hh as the sum of what each step adds: of one number first, then of this sentence."""
    scalar, own = st.tabs([word("gradients.sum.scalar"), word("gradients.sum.own")])
    with scalar:
        _show_scalar()
    with own:
        _show_parts(passes)


def _show_scalar() -> None:
    """Why the parts are uneven, with nothing but a number w."""
    st.latex(SCALAR)
    left, right = st.columns(2)
    w = left.slider(
        word("gradients.scalar.w"),
        *(0.1, 1.5, 0.5, 0.05),
        format="%.2f",
        key="gradients.w",
        bind="query-params",
    )
    steps = right.slider(
        word("gradients.scalar.steps"), 2, 12, 4, key="gradients.steps", bind="query-params"
    )
    w = round(float(w), 2)
    show_snippet(LESSON, "scalar", products(w, int(steps))[0], w=w, n=int(steps))
    figure = scalar_figure(w, int(steps), colours(), labelled(ScalarLabels, "gradients.scalar"))
    st.plotly_chart(figure, key="scalar", config=PLOT)
    say(LESSON, scalar_facts(w, int(steps)))


def _show_parts(passes: Passes) -> None:
    """The parts of each model on the reader's sentence."""
    st.latex(SUM)
    show_sum_code(passes)
    st.caption(word("gradients.sum.gated"))
    labels = labelled(PartsLabels, "gradients.parts")
    figure = parts_figure(list(passes.traces.values()), colours(), labels)
    st.plotly_chart(figure, key="parts", config=PLOT)
    say(LESSON, part_facts(passes.traces))
    st.success(sentence(LESSON, check_fact(passes.traces)), icon=":material/check:")


def show_chain(passes: Passes) -> None:
    """What multiplies the gradient at each step on its way back."""
    trace = passes.traces[choose("gradients.chain", list(passes.traces))]
    model = trace.model
    if len(trace.targets) > 1:
        st.caption(word("gradients.chain_single"))
        trace = gradients(model, passes.weights, passes.text, len(trace) - 1)
    if int(trace.targets[-1]) == 1:
        st.info(word("gradients.chain_short"))
        return
    pairs = influence(model, passes.weights, passes.text)
    figure = chain_figure(
        trace,
        pairs.factor,
        pairs.largest_singular_value if model == "rnn" else None,
        colours(),
        labelled(ChainLabels, "gradients.chain"),
        labelled(FactorLabels, f"gradients.chain.{model}"),
    )
    st.plotly_chart(figure, key="chain", config=PLOT)
    st.latex(CHAIN[model])
    show_chain_code(trace, passes)
    say(LESSON, chain_facts(trace, pairs))


def show_radius(passes: Passes) -> None:
    """The RNN's W_hh scaled from vanishing to exploding, clipped or not."""
    if "rnn" not in passes.traces:
        return
    trace = radius_sweep(passes.weights, passes.text, RADII, passes.target)
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
    factor = clip_factor(float(trace.total_norms[row]), CLIP)
    left, right = st.columns([3, 2])
    with left:
        st.markdown(f"**{word('gradients.scaled.title')}**")
        labels = _scaled_labels(trace.radii[row])
        figure = scaled_figure(trace, row, factor if clip else 1.0, colours(), labels)
        st.plotly_chart(figure, key="scaled", config=PLOT)
    with right:
        st.markdown(f"**{word('gradients.lengths.title')}**")
        labels = _lengths_labels(trace.radii[trace.own])
        figure = lengths_figure(trace, row, CLIP if clip else None, colours(), labels)
        st.plotly_chart(figure, key="lengths", config=PLOT)
    st.latex(rf"{CLIPPING},\qquad \theta = {CLIP:g}")
    show_clip_code(trace, row, CLIP, factor, passes)
    say(LESSON, radius_facts(trace, row, passes.weights, CLIP, clip))


def _scaled_labels(radius: float) -> ScaledLabels:
    labels = labelled(ScaledLabels, "gradients.scaled")
    return labels._replace(scaled=word("gradients.scaled.scaled", radius=f"{radius:g}"))


def _lengths_labels(own: float) -> LengthsLabels:
    labels = labelled(LengthsLabels, "gradients.lengths")
    return labels._replace(own=word("gradients.lengths.own", radius=f"{own:.2f}"))
