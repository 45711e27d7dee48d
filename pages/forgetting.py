"""Limit 2: tanh squashes what came before. What a state still knows of the words read first."""

from __future__ import annotations

import numpy as np
import streamlit as st

from charts.forgetting_probes import (
    accuracy_figure,
    read_back_figure,
    read_back_table,
    readable,
)
from charts.forgetting_tanh import curve_figure, repeated_figure, share_figure, tanh_figure
from charts.forgetting_twins import MEASURES, twin_facts, twins_figure, twins_table
from charts.model_lines import NAMES
from models import WeightsError, load, names
from models.forgetting import (
    SATURATED,
    WEIGHTS,
    Exchange,
    Twins,
    reader,
    recurrent_size,
    repeated_tanh,
    resting_point,
    saturation,
    twins,
)
from models.probes import load_probes
from models.trace import RecurrentTrace
from ui.choose import choose, step_of
from ui.lesson import Lesson
from ui.say import counted, entry, said, token_at
from ui.sentence import sentence_bar, tokens_notice
from ui.theme import colours
from ui.traces import read
from ui.twin import choose_exchange, reads_on, write_twin
from ui.words import word

VIEWS = ("twins", "tanh", "alone", "read-back")
FORMULAS = {
    "relative": r"\frac{\lVert h_t - h'_t \rVert}{d}",
    "distance": r"\lVert h_t - h'_t \rVert",
    "variation": r"\tfrac{1}{2}\sum_{v}\,\bigl|\,p_t(v) - p'_t(v)\,\bigr|",
}
STARTS = np.array(
    [-3, -2.2, -1.5, -1, -0.6, -0.3, -0.1, -0.02, 0.02, 0.1, 0.3, 0.6, 1, 1.5, 2.2, 3]
)
TIMES = 24
PLOT = {"displayModeBar": False}


def each(values: dict[str, str]) -> str:
    """ "RNN 6%, LSTM 29%, GRU 4%"."""
    return ", ".join(f"{NAMES[name]} {value}" for name, value in values.items())


def percent(share: float) -> str:
    return f"{share:.0%}" if share >= 0.1 else f"{share:.1%}" if share >= 0.001 else "<0.1%"


# --- the sentence and its twin ----------------------------------------------------------------


@st.cache_data(max_entries=128, show_spinner=False)
def _twins(text: str, change: tuple, weights: str) -> list[Twins]:
    tokens = load("rnn").tokenizer.encode(text, limit=64)
    return [twins(name, tokens, Exchange(*change), weights) for name in names()[:3]]


def show_twins(text: str, trace: RecurrentTrace) -> None:
    """Two readings that part at one token."""
    change = choose_exchange(trace)
    if change is None:
        st.info(word("forgetting.no_twin"))
        return
    write_twin(trace, change)
    with st.container(horizontal=True, vertical_alignment="center", key="twin-controls"):
        measure = choose("forgetting.measure", MEASURES)
        weights = choose("forgetting.weights", WEIGHTS)
        log = st.toggle(word("forgetting.log"), key="log", bind="query-params")
        further = st.toggle(word("forgetting.further"), key="further", bind="query-params")
    whole = reads_on(text) if further and len(trace) == trace.total else text
    found = _twins(whole, (change.start, change.stop, change.ids, change.text), weights)
    typed = len(trace) - (change.stop - change.start - 1)
    figure = twins_figure(
        found,
        measure,
        log,
        typed,
        colours(),
        {
            "axis": word(f"forgetting.axis.{measure}"),
            "unrelated": word("forgetting.unrelated"),
            "added": word("forgetting.added"),
            "cell": word("forgetting.cell"),
        },
    )
    st.plotly_chart(figure, key="twins", config=PLOT)
    with st.container(horizontal=True, vertical_alignment="center", key="twin-formula"):
        st.latex(FORMULAS[measure], width="content")
        st.caption(word(f"forgetting.means.{measure}"))
    say_twins(found, weights, log)
    with st.expander(word("forgetting.table"), icon=":material/table_rows:"):
        st.dataframe(twins_table(found), column_config=twin_columns(), hide_index=True)


def say_twins(found: list[Twins], weights: str, log: bool) -> None:
    """The picture in words, and whether it shows what the textbook says."""
    facts = {twin.model: twin_facts(twin) for twin in found}
    rnn = facts["rnn"]
    if rnn.steps == 0:
        said(word("forgetting.say_none_after"))
        return
    lines = [
        word(
            "forgetting.say_last",
            steps=counted("forgetting.count", rnn.steps),
            first=each({name: percent(fact.first) for name, fact in facts.items()}),
            last=each({name: percent(fact.last) for name, fact in facts.items()}),
        ),
        word(
            "forgetting.say_together",
            each=each(
                {
                    name: word("forgetting.not_yet")
                    if fact.together is None
                    else counted("forgetting.count", fact.together)
                    for name, fact in facts.items()
                }
            ),
        ),
        word(
            "forgetting.say_predictions",
            first=each({name: percent(fact.variation_first) for name, fact in facts.items()}),
            last=each({name: percent(fact.variation_last) for name, fact in facts.items()}),
            bits=each(
                {
                    name: f"{fact.bits_last:.2g}" if fact.bits_last >= 0.001 else "<0.001"
                    for name, fact in facts.items()
                }
            ),
        ),
    ]
    ahead = [NAMES[name] for name, fact in facts.items() if fact.last < rnn.last]
    radius = f"{recurrent_size('rnn', weights):.2f}"
    if weights != "trained":
        lines.append(word(f"forgetting.say_{weights}", radius=radius))
    elif ahead:
        lines.append(word("forgetting.say_not_textbook", models=", ".join(ahead), radius=radius))
    else:
        lines.append(word("forgetting.say_textbook"))
    if rnn.together is None:
        lines.append(word("forgetting.say_short"))
    if log:
        lines.append(word("forgetting.say_log"))
    said(*lines)


def twin_columns() -> dict:
    """Headings and formats of the table."""
    columns = {key: word(f"forgetting.column.{key}") for key in ("step", "token", "other")}
    formats = {"relative": "percent", "distance": "%.4g", "variation": "percent", "bits": "%.3g"}
    for name in names()[:3]:
        for measure, shown in formats.items():
            columns[f"{name}-{measure}"] = st.column_config.NumberColumn(
                f"{NAMES[name]} {word(f'forgetting.column.{measure}')}", format=shown
            )
    return columns


# --- tanh -------------------------------------------------------------------------------------


@st.cache_resource(max_entries=64, show_spinner=False)
def _rnn(text: str, weights: str) -> RecurrentTrace:
    return reader("rnn", weights).trace(text)


def show_tanh(text: str, trace: RecurrentTrace) -> None:
    """The sums of one step on the curve of tanh, and how many are in its flat ends."""
    choice = choose("forgetting.weights", WEIGHTS)
    seen, fresh = saturation(trace), saturation(_rnn(text, "start"))
    shown = seen if choice == "trained" else saturation(_rnn(text, choice))
    step = step_of("at", len(trace), word("forgetting.step"))
    figure = tanh_figure(
        shown,
        trace.tokens,
        step - 1,
        SATURATED,
        colours(),
        {
            key: word(f"forgetting.tanh.{key}")
            for key in ("sums", "states", "unit", "play", "pause", "title")
        },
    )
    st.plotly_chart(figure, key="tanh", config=PLOT)
    st.latex(
        r"\begin{gathered}a_t = W_{xh}x_t + W_{hh}h_{t-1} + b,\\"
        r" h_t = \tanh(a_t),\quad \tanh'(a_t) = 1 - h_t^2\end{gathered}"
    )
    units = shown.hidden.shape[1]
    beyond = round(shown.share[step - 1] * units)
    lines = [
        word(
            "forgetting.say_saturated",
            token=token_at(trace, step - 1),
            beyond=beyond,
            units=units,
            share=percent(shown.share[step - 1]),
            slope=f"{shown.slope[step - 1]:.2f}",
        ),
        word(
            "forgetting.say_shares",
            trained=percent(seen.share.mean()),
            untrained=percent(fresh.share.mean()),
            slope=f"{seen.slope.mean():.2f}",
            fresh=f"{fresh.slope.mean():.2f}",
        ),
    ]
    lines.append(word("forgetting.say_few" if seen.share.mean() < 0.1 else "forgetting.say_many"))
    said(*lines)
    figure = share_figure(
        seen,
        fresh,
        trace.tokens,
        colours(),
        {
            "share": word("forgetting.share"),
            "trained": word("forgetting.weights.trained"),
            "untrained": word("forgetting.weights.start"),
        },
    )
    st.plotly_chart(figure, key="shares", config=PLOT)


def show_alone() -> None:
    """x ← tanh(w x), again and again."""
    w = st.slider(word("forgetting.w"), 0.0, 3.0, 0.9, 0.05, key="w", bind="query-params")
    rest = resting_point(w)
    rows = repeated_tanh(w, STARTS, TIMES)
    left, right = st.columns(2)
    with left:
        words = {key: word(f"forgetting.alone.{key}") for key in ("before", "after")}
        figure = curve_figure(w, rest, colours(), words)
        st.plotly_chart(figure, key="curve", config=PLOT)
    with right:
        words = {key: word(f"forgetting.alone.{key}") for key in ("times", "x")}
        figure = repeated_figure(rows, rest, colours(), words)
        st.plotly_chart(figure, key="repeated", config=PLOT)
    st.latex(r"x_{n+1} = \tanh(w\,x_n)")
    positive = rows[-1, STARTS > 0]
    kind = "below" if w < 1 else "one" if w == 1 else "above"
    said(
        word(f"forgetting.say_alone_{kind}", w=f"{w:.2f}", rest=f"{rest:.4f}"),
        word(
            "forgetting.say_gap",
            low=f"{STARTS[STARTS > 0].min():g}",
            high=f"{STARTS.max():g}",
            gap=f"{np.ptp(rows[0, STARTS > 0]):.2f}",
            times=TIMES,
            after=f"{np.ptp(positive):.2g}",
        ),
        word(
            "forgetting.say_alone_network",
            radius=f"{recurrent_size('rnn'):.2f}",
            start=f"{recurrent_size('rnn', 'start'):.2f}",
        ),
    )


# --- reading back -----------------------------------------------------------------------------


def show_read_back(text: str, trace: RecurrentTrace) -> None:
    """What linear probes still read from one state, and how they do on held-out text."""
    traces = {name: trace if name == "rnn" else read(name, text) for name in names()[:3]}
    try:
        probes = {name: load_probes(name) for name in traces}
    except WeightsError as error:
        st.error(word("error.weights", file=error.file), icon=":material/draft:")
        return
    step = step_of("from", len(trace), word("forgetting.from"))
    found = {
        name: probes[name].read_back(each.hidden[step - 1], each.ids[:step], load(name))
        for name, each in traces.items()
    }
    words = {key: word(f"forgetting.probe.{key}") for key in ("chance", "guess")}
    figure = read_back_figure(found, trace.tokens[:step], colours(), words)
    st.plotly_chart(figure, key="read-back", config=PLOT)
    st.latex(r"p_k = \mathrm{softmax}\bigl(W_{hy}\,(M_k h_t + m_k) + \log f\bigr)")
    reach = probes["rnn"].furthest
    back = min(3, step - 1)
    lines = [
        word(
            "forgetting.say_sure",
            step=step,
            count=len(found["rnn"].chance),
            each=each({n: str(int((f.chance > 0.5).sum())) for n, f in found.items()}),
        )
    ]
    if back:
        lines.append(
            word(
                "forgetting.say_back",
                token=token_at(trace, step - 1 - back),
                back=counted("forgetting.back", back),
                each=each({n: percent(f.chance[back]) for n, f in found.items()}),
                guess=entry(found["rnn"].guess[back]),
            )
        )
    if step > reach + 1:
        lines.append(word("forgetting.say_reach", reach=reach))
    said(*lines)
    with st.expander(word("forgetting.table"), icon=":material/table_rows:"):
        table = read_back_table(found, trace.tokens[:step])
        columns = {key: word(f"forgetting.column.{key}") for key in ("back", "token")}
        for name in found:
            for key, shown in (("chance", "percent"), ("guess", None)):
                title = f"{NAMES[name]} {word(f'forgetting.column.{key}')}"
                columns[f"{name}-{key}"] = (
                    st.column_config.NumberColumn(title, format=shown) if shown else title
                )
        st.dataframe(table, column_config=columns, hide_index=True)
    st.markdown(f"##### {word('forgetting.held_out')}")
    card = probes["rnn"].card
    words = {key: word(f"forgetting.probe.{key}") for key in ("distance", "accuracy", "most")}
    figure = accuracy_figure(probes, card["chance"], colours(), words)
    st.plotly_chart(figure, key="accuracy", config=PLOT)
    curves = {name: each.accuracy for name, each in probes.items()}
    furthest = {name: readable(each, card["chance"]) for name, each in probes.items()}
    ahead = [NAMES[n] for n in ("lstm", "gru") if curves[n][1] > curves["rnn"][1]]
    better = {n: int((curves[n] > curves["rnn"]).sum()) for n in ("lstm", "gru")}
    said(
        word(
            "forgetting.say_accuracy",
            one=each({n: percent(a[1]) for n, a in curves.items()}),
            five=each({n: percent(a[5]) for n, a in curves.items()}),
            last=each({n: percent(a[reach]) for n, a in curves.items()}),
            reach=reach,
            chance=percent(card["chance"]),
        ),
        word(
            "forgetting.say_readable",
            each=each({n: "–" if k is None else f"k = {k}" for n, k in furthest.items()}),
        ),
        word(
            "forgetting.say_better", each=each({n: f"{k}" for n, k in better.items()}), of=reach + 1
        ),
        word("forgetting.say_far", models=", ".join(ahead))
        if ahead
        else word("forgetting.say_near"),
        *(
            [word("forgetting.say_below")]
            if min(a.min() for a in curves.values()) < card["chance"]
            else []
        ),
        word(
            "forgetting.say_measured",
            states=f"{card['measured_on']['states']:,}",
            reach=reach,
            trained=f"{card['trained_on']['states']:,}",
        ),
    )


lesson = Lesson("forgetting")
lesson.head()
text = sentence_bar()
if text:
    trace = read("rnn", text)
    tokens_notice(trace)
    view = choose("forgetting.view", VIEWS)
    lesson.section(view)
    if view == "twins":
        show_twins(text, trace)
    elif view == "tanh":
        show_tanh(text, trace)
    elif view == "alone":
        show_alone()
    else:
        show_read_back(text, trace)
lesson.section("try")
lesson.foot()
