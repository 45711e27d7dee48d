"""Why a dot product: length, angle, the visitor's own words, and the division by √d."""

from __future__ import annotations

import numpy as np
import streamlit as st

from charts.dot_softmax import softening_figure, softening_table, weights_figure, weights_table
from charts.dot_spread import heads_facts, heads_table, spread_figure, spread_table
from charts.gradient_facts import number
from models import load
from models.scaling import (
    KEYS,
    MEASURES,
    SIZES,
    HeadSpread,
    Softening,
    Spread,
    draw,
    head_spread,
    softening,
    spread,
)
from models.similarity import pairwise
from models.transformer_trace import TransformerTrace
from ui.attention_traces import read_transformer
from ui.choose import choose
from ui.dot_words import show_pairs, show_words
from ui.lesson import Lesson
from ui.prose import prose
from ui.say import said
from ui.sentence import sentence_bar, tokens_notice
from ui.theme import colours
from ui.vectors import vectors
from ui.words import word

VIEWS = ("vectors", "words", "scale")
FORMULAS = {
    "jacobian": r"\begin{gathered}J=\mathrm{diag}(p)-p\,p^{\top}\\[4pt]"
    r"\lVert J\rVert=\sqrt{\textstyle\sum_{ij}J_{ij}^2}\end{gathered}",
    "query": r"\frac{\partial p}{\partial q}=J\,K\ \text{ / }\ J\,\frac{K}{\sqrt d}",
    "largest": r"\max_i\,p_i",
    "entropy": r"-\sum_i p_i\log_2 p_i",
}
PLOT = {"displayModeBar": False}
#: How many times "draw again" leads to something new; then it begins again.
SEEDS = 20


def go_on(view: str) -> None:
    """A button to the next part of the lesson."""

    def turn() -> None:
        st.session_state["dot.view"] = view

    st.button(word(f"dot.on_{view}"), icon=":material/arrow_forward:", on_click=turn, key="go-on")


def show_vectors(trace: TransformerTrace | None) -> None:
    """Two arrows to move, and beneath them what each sign stands for."""
    lesson.section("vectors")
    if trace is None:
        vectors((), np.zeros((0, 0)), 0)
    else:
        rows = load("transformer").weights()["W_hy"][trace.ids]
        vectors(trace.tokens, pairwise(rows).dots, rows.shape[1])


# --- dividing by √d ---------------------------------------------------------------------------


@st.cache_data(max_entries=SEEDS, show_spinner=False)
def _spread(seed: int) -> Spread:
    return spread(seed=seed)


@st.cache_data(max_entries=SEEDS, show_spinner=False)
def _softening(seed: int) -> Softening:
    return softening(seed=seed)


def chosen_seed() -> int:
    """Which draw, from the address."""
    given = st.query_params.get("seed", "0")
    return int(given) % SEEDS if given.isdecimal() and len(given) < 6 else 0


def draw_again(key: str) -> None:
    """A button for the next draw."""

    def turn() -> None:
        st.query_params["seed"] = str((chosen_seed() + 1) % SEEDS)

    st.button(word("dot.again"), icon=":material/casino:", on_click=turn, key=key)


def show_spread(trace: TransformerTrace | None, seed: int) -> None:
    """q·k of random vectors and of the trained heads against √d."""
    text, chart = st.columns([2, 3], gap="large")
    with text:
        lesson.section("scale")
        draw_again("again-spread")
    found = _spread(seed)
    heads = head_spread(trace) if trace is not None and len(trace) > 1 else None
    words = ("d", "deviation", "law", "random", "heads", "head", "measured", "ratio")
    words = {key: word(f"dot.spread.{key}") for key in words}
    with text, st.container(key="spread-table"):
        st.markdown(spread_table(found, words))
    with chart:
        st.plotly_chart(spread_figure(found, heads, colours(), words), key="spread", config=PLOT)
        ratio = found.deviation / found.law
        law = word(
            "dot.say_law",
            pairs=f"{found.pairs:,}",
            least=f"{ratio.min():.3f}",
            most=f"{ratio.max():.3f}",
        )
        said(law, *(() if heads is None else say_heads(heads)))
        if heads is None:
            st.info(word("dot.short"))
        else:
            show_heads(heads)


def say_heads(heads: HeadSpread) -> tuple[str, ...]:
    """How the trained heads compare with the law, and what the division does for them."""
    facts = heads_facts(heads)
    rest = "more" if facts.ratio > 1.1 else "less" if facts.ratio < 0.9 else "even"
    return (
        word(
            "dot.say_heads",
            heads=heads.deviation.size,
            size=heads.size,
            root=f"{np.sqrt(heads.size):.2f}",
            low=f"{facts.low:.1f}",
            middle=f"{facts.middle:.1f}",
            high=f"{facts.high:.1f}",
        ),
        word("dot.say_heads_sizes", of_query=f"{facts.query:.2f}", of_key=f"{facts.key:.2f}"),
        word(f"dot.say_heads_{rest}", ratio=f"{facts.ratio:.2f}"),
        word(
            "dot.say_heads_softmax",
            size=heads.size,
            raw=f"{heads.largest[0]:.0%}",
            scaled=f"{heads.largest[1]:.0%}",
        ),
    )


def show_heads(heads: HeadSpread) -> None:
    """A row for each trained head."""
    with st.expander(word("dot.heads"), icon=":material/table_rows:"):
        table = heads_table(heads)
        columns = {
            key: word(f"dot.head.{key}")
            if key in ("layer", "head")
            else st.column_config.NumberColumn(word(f"dot.head.{key}"), format="%.2f")
            for key in table
        }
        st.dataframe(table, column_config=columns, hide_index=True)


def show_softmax(seed: int) -> None:
    """The same scores through softmax, divided and not."""
    lesson.section("softmax")
    slider, again = st.columns([5, 1], vertical_alignment="bottom")
    size = slider.select_slider(word("dot.d"), SIZES, 64, key="d", bind="query-params")
    with again:
        draw_again("again-softmax")
    one, many = draw(size, seed), _softening(seed)
    words = {key: word(f"dot.{key}") for key in ("without", "with", "weight", "here")}
    for scaled, (name, column) in enumerate(zip(("without", "with"), st.columns(2), strict=True)):
        figure = weights_figure(one, bool(scaled), colours(), words | {"title": words[name]})
        column.plotly_chart(figure, key=f"weights-{name}", config=PLOT)
    measures = one.measures
    effective = [f"{2**bits:.1f}" for bits in measures["entropy"]]
    said(
        word(
            "dot.say_weights",
            d=size,
            raw_largest=percent(measures["largest"][0]),
            largest=percent(measures["largest"][1]),
            raw_bits=f"{measures['entropy'][0]:.2f}",
            bits=f"{measures['entropy'][1]:.2f}",
            raw_keys=effective[0],
            keys=effective[1],
        ),
        word(
            "dot.say_jacobian",
            raw=small(measures["jacobian"][0]),
            scaled=small(measures["jacobian"][1]),
        ),
        say_median(many, size),
    )
    measure = choose("dot.softening", MEASURES)
    words |= {"d": word("dot.d"), "measure": word(f"dot.softening.{measure}")}
    figure = softening_figure(many, measure, one, colours(), words)
    st.plotly_chart(figure, key="softening", config=PLOT)
    st.latex(FORMULAS[measure])
    prose(
        word(f"dot.means.{measure}", keys=KEYS, even=f"{1 / KEYS:.1%}", bits=f"{np.log2(KEYS):g}")
    )
    st.caption(word("dot.bands", draws=many.draws))
    with st.expander(word("dot.table"), icon=":material/table_rows:"):
        for table in (weights_table(one), softening_table(many, measure)):
            columns = {
                key: word(f"dot.column.{key}")
                if key in ("key", "d")
                else st.column_config.NumberColumn(word(f"dot.column.{key}"), format="%.4g")
                for key in table
            }
            st.dataframe(table, column_config=columns, hide_index=True)


def percent(share: float) -> str:
    return f"{share:.1%}" if share < 0.9995 else ">99.9%"


def small(value: float) -> str:
    return f"{value:.3f}" if value >= 0.01 else number(value)


def say_median(many: Softening, size: int) -> str:
    """How much of the gradient the typical draw keeps."""
    raw, scaled = many.quartiles["jacobian"][:, 1]
    place = SIZES.index(size)
    values = {
        "draws": many.draws,
        "d": size,
        "raw": small(raw[place]),
        "scaled": small(scaled[place]),
    }
    if raw[place] > 0.5 * scaled[place]:
        return word("dot.say_median_even", **values)
    times = word("dot.times", n=f"{raw[0] / raw[place]:,.0f}")
    least = {"least": SIZES[0], "raw_least": small(raw[0]), "scaled_least": small(scaled[0])}
    return word("dot.say_median_lost", times=times, **values, **least)


lesson = Lesson("dot-product")
lesson.head()
view = choose("dot.view", VIEWS)
above = st.container()
text = sentence_bar()
trace = read_transformer(text) if text else None
if view == "vectors":
    with above:
        show_vectors(trace)
    go_on("words")
    with st.container(key="dot-symbols"):
        lesson.section("symbols")
    with st.expander(word("dot.proof"), icon=":material/function:"):
        lesson.section("proof")
elif trace is not None:
    tokens_notice(trace)
if view == "words" and trace is not None:
    show_words(trace, lesson)
    show_pairs(trace, lesson)
    go_on("scale")
elif view == "scale":
    show_spread(trace, chosen_seed())
    show_softmax(chosen_seed())
lesson.section("try")
lesson.foot()
