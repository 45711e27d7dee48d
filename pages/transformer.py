"""The Transformer: positions, many heads, many layers, and all tokens at once."""

from __future__ import annotations

import numpy as np
import streamlit as st

from charts import transformer_formulas as formulas
from charts.chips import visible
from charts.gradient_facts import number, percent
from charts.model_lines import NAMES, model_line
from charts.next_tokens import bars_figure, highest
from charts.transformer_facts import position_facts, role_counts, stream_facts
from charts.transformer_heads import glance_figure
from charts.transformer_layers import (
    active_figure,
    added_figure,
    depths_figure,
    exciting,
    lens_figure,
    most_active,
    norms_figure,
    positions_figure,
    units_figure,
    winner_figure,
)
from charts.transformer_strip import strip_html
from charts.transformer_times import chain_figure
from models import WeightsError, load, tokenizer
from models.changes import LEAST_TO_SHUFFLE
from models.head_roles import head_roles
from models.predictions import likeliest, perplexity
from models.transformer_trace import TransformerTrace
from ui.attention_traces import read_transformer
from ui.changes import lens
from ui.choose import as_label, choose, step_of
from ui.heads_off import show_heads_off
from ui.lesson import Lesson
from ui.link import carried
from ui.pass_times import show_times
from ui.road import stop
from ui.say import entry, said, token_at
from ui.sentence import sentence_bar, tokens_notice
from ui.theme import colours
from ui.traces import attempt
from ui.word_order import show_word_order
from ui.words import word

VIEWS = ("positions", "stream", "heads", "off", "feed-forward", "lens", "models", "time")
KINDS = ("rnn", "lstm", "gru", "transformer")
PLOT = {"displayModeBar": False}


def chosen_token(trace: TransformerTrace) -> int:
    """The token that several pictures are about, counted from 0, the last by default."""
    with st.container(width=560):
        return step_of("transformer.token", len(trace), word("transformer.token")) - 1


def stages(trace: TransformerTrace) -> list[str]:
    """The start of the stream and its sub-layers, in order."""
    names = [
        word(f"transformer.stage.{part}", n=n + 1)
        for n in range(len(trace.q))
        for part in ("attention", "feed_forward")
    ]
    return [word("transformer.stage.start"), *names]


def depths(trace: TransformerTrace) -> list[str]:
    """Where the lens reads: before the first layer, after each."""
    after = [word("transformer.depth", n=n + 1) for n in range(len(trace.q))]
    return [word("transformer.depth_start"), *after]


def table(trace: TransformerTrace, columns: dict[str, list]) -> None:
    """What a picture shows, a row for each token."""
    with st.expander(word("rnn.table"), icon=":material/table_rows:"):
        first = {
            word("rnn.column.step"): list(range(1, len(trace) + 1)),
            word("rnn.column.token"): [visible(token) for token in trace.tokens],
        }
        st.dataframe(first | columns, hide_index=True)


# --- positions ----------------------------------------------------------------------------------


def show_positions(trace: TransformerTrace, text: str) -> None:
    """The sinusoids, and what the order of the words is worth with and without them."""
    st.latex(formulas.POSITIONS)
    words = {"dimension": word("transformer.dimension")}
    st.plotly_chart(positions_figure(trace, colours(), words), key="sinusoids", config=PLOT)
    facts = position_facts(trace)
    short, middle, long = (f"{wave:,.1f}" if wave < 100 else f"{wave:,.0f}" for wave in facts.waves)
    sizes = {"embedded": f"{facts.embedded:.1f}", "position": f"{facts.position:.1f}"}
    lines = [
        word("transformer.say_waves", short=short, n=facts.middle, middle=middle, long=long),
        word("transformer.say_sizes", **sizes),
    ]
    if len(trace) > 1:
        near, far = f"{facts.near:.2f}", f"{facts.far:.2f}"
        lines.append(word("transformer.say_near", near=near, far=far))
    said(*lines)
    lesson.section("shuffle")
    if len(trace) < LEAST_TO_SHUFFLE:
        st.info(word("transformer.shuffle_short", least=LEAST_TO_SHUFFLE))
        return
    show_word_order(text)


# --- layers -------------------------------------------------------------------------------------


def show_stream(trace: TransformerTrace) -> None:
    """How long the stream is at every height, and what each sub-layer adds to one token's."""
    st.latex(formulas.STREAM)
    names = stages(trace)
    step = chosen_token(trace)
    left, right = st.columns([3, 2])
    with left:
        st.markdown(f"**{word('transformer.norms')}**")
        st.plotly_chart(norms_figure(trace, names, colours()), key="norms", config=PLOT)
        lengths = np.linalg.norm(trace.stream, axis=-1).round(3).tolist()
        table(trace, dict(zip(names, lengths, strict=True)))
    with right:
        st.markdown(f"**{word('transformer.added', n=step + 1, token=token_at(trace, step))}**")
        words = {key: word(f"transformer.{key}") for key in ("attention", "feed_forward", "stream")}
        figure = added_figure(trace, step, names, colours(), words)
        st.plotly_chart(figure, key="added", config=PLOT)
    facts = stream_facts(trace, step)
    start, attention, feed_forward = map(percent, facts.shares)
    said(
        word(
            "transformer.say_added",
            token=token_at(trace, step),
            stage=names[facts.largest],
            before=number(facts.before),
            added=number(facts.added),
            after=number(facts.after),
        ),
        word(
            "transformer.say_shares",
            token=token_at(trace, step),
            start=start,
            attention=attention,
            feed_forward=feed_forward,
        ),
        word(
            "transformer.say_means",
            most=names[facts.most[0]],
            most_length=number(facts.most[1]),
            least=names[facts.least[0]],
            least_length=number(facts.least[1]),
        ),
    )


def show_heads(trace: TransformerTrace) -> None:
    """The weights of all heads, each with a link to its numbers."""
    st.latex(formulas.HEADS)
    left, right = st.columns([5, 3], gap="medium")
    words = {
        "head": word("transformer.head_short"),
        "query": word("explorer.query"),
        "key": word("explorer.key"),
    }
    with left:
        st.plotly_chart(glance_figure(trace, colours(), words), key="glance", config=PLOT)
    roles = head_roles(trace.weights, trace.ids)
    with right, st.container(key="transformer-links"):
        st.markdown(f"**{word('transformer.links')}**")
        for n, row in enumerate(roles):
            for column, (m, role) in zip(st.columns(len(row)), enumerate(row), strict=True):
                with column:
                    head_link(n, m, word(f"attention.short.{role.role}"))
    with right:
        counts = ", ".join(
            f"{word(f'attention.short.{role}')} {count}"
            for role, count in role_counts(roles).items()
        )
        largest = trace.weights.max(-1).mean(-1)  # (L, heads)
        sharp = np.unravel_index(largest.argmax(), largest.shape)
        even = np.unravel_index(largest.argmin(), largest.shape)
        said(
            word("transformer.say_roles", heads=largest.size, counts=counts),
            word(
                "transformer.say_sharp",
                layer=sharp[0] + 1,
                head=sharp[1] + 1,
                share=percent(largest[sharp]),
                even_layer=even[0] + 1,
                even_head=even[1] + 1,
                even_share=percent(largest[even]),
            ),
        )


def head_link(layer: int, head: int, role: str) -> None:
    """A link to a head's own numbers, where that lesson is built."""
    name = word("transformer.head_short", layer=layer + 1, head=head + 1)
    there = stop("self-attention")
    if there.built:
        asked = carried() | {"layer": f"{layer + 1}", "head": f"{head + 1}"}
        st.page_link(there.page(), label=f"**{name}** {role}", query_params=asked)
    else:
        st.markdown(f"**{name}** {role}")


# --- feed-forward and read-off ------------------------------------------------------------------


def show_feed_forward(trace: TransformerTrace) -> None:
    """How many units each token switches on, and what else switches on the strongest."""
    st.latex(formulas.FEED_FORWARD)
    layers = [word("transformer.layer_n", n=n + 1) for n in range(len(trace.inner))]
    st.markdown(f"**{word('transformer.active')}**")
    st.plotly_chart(active_figure(trace, layers, colours()), key="active", config=PLOT)
    shares = (trace.inner > 0).mean(-1).round(3).tolist()
    table(trace, dict(zip(layers, shares, strict=True)))
    share = (trace.inner > 0).mean((1, 2))
    most, least = int(share.argmax()), int(share.argmin())
    with st.container(horizontal=True, vertical_alignment="bottom", key="unit-controls"):
        numbers = [str(n + 1) for n in range(len(layers))]
        key = "transformer.layer"
        picked = st.segmented_control(
            word(key), numbers, default=numbers[-1], key=key, bind="query-params", required=True
        )
        step = chosen_token(trace)
    layer = int(picked or numbers[-1]) - 1
    units = most_active(trace, layer, step)
    lines = [
        word(
            "transformer.say_active",
            units=trace.inner.shape[-1],
            share=percent((trace.inner > 0).mean()),
            most=layers[most],
            most_share=percent(share[most]),
            least=layers[least],
            least_share=percent(share[least]),
        )
    ]
    if units:
        st.markdown(f"**{word('transformer.units', n=step + 1, token=token_at(trace, step))}**")
        words = {"unit": word("transformer.unit_n")}
        figure = units_figure(trace, layer, units, colours(), words)
        st.plotly_chart(figure, key="units", config=PLOT)
        own = float(trace.inner[layer, step, units[0]])
        other, top = exciting(trace, layer, units[0])
        values = {"unit": units[0] + 1, "token": token_at(trace, step), "value": number(own)}
        if top > own:
            lines.append(
                word("transformer.say_unit", other=as_label(other), top=number(top), **values)
            )
        else:
            lines.append(word("transformer.say_own_unit", **values))
    said(*lines)


def show_lens(trace: TransformerTrace, text: str) -> None:
    """What the model would predict if it stopped after each layer."""
    st.latex(formulas.LENS)
    found, names, end = lens(text), depths(trace), word("reader.end")
    st.markdown(f"**{word('transformer.winners')}**")
    st.plotly_chart(lens_figure(found, trace, names, colours(), end), key="lens", config=PLOT)
    firsts = [[visible(own[0].token) for own in layer] for layer in found.guesses]
    table(trace, dict(zip(names, firsts, strict=True)))
    step = chosen_token(trace)
    left, right = st.columns(2, gap="medium")
    with left:
        st.markdown(f"**{word('transformer.after', n=step + 1, token=token_at(trace, step))}**")
        figure = depths_figure(found, step, names, colours(), end)
        st.plotly_chart(figure, key="depths", config=PLOT)
    with right:
        st.markdown(f"**{word('transformer.winner')}**")
        figure = winner_figure(found, step, names, colours())
        st.plotly_chart(figure, key="winner", config=PLOT)
    with right:
        settled = int(found.settled[step])
        winner = entry(found.guesses[-1][step][0].token)
        chances = " → ".join(percent(chance) for chance in found.winner[:, step])
        lines = [
            word(
                "transformer.say_winner",
                token=token_at(trace, step),
                winner=winner,
                chances=chances,
            ),
            word(
                "transformer.say_settled", depth=names[settled], mean=f"{found.settled.mean():.1f}"
            ),
        ]
        if len(trace) > 1:
            means = " → ".join(f"{mean:.1f}" for mean in np.nanmean(found.surprisal, axis=1))
            lines.append(word("transformer.say_depth_bits", means=means))
        if 2 * found.echoes > len(trace):
            lines.append(word("transformer.say_echo", same=found.echoes, count=len(trace)))
        said(*lines)


def show_models(text: str) -> None:
    """The four models after the same words, and how surprised each was by the sentence."""
    st.latex(formulas.PERPLEXITY)
    attempted = {kind: attempt(kind, text) for kind in KINDS[:-1]}
    traces = {kind: trace for kind, trace in attempted.items() if trace is not None}
    traces[KINDS[-1]] = read_transformer(text)
    step = chosen_token(traces[KINDS[-1]])
    words = tokenizer()
    expected = {kind: likeliest(trace.logits[step], words) for kind, trace in traces.items()}
    top = highest(*(np.array([g.probability for g in each]) for each in expected.values()))
    own = {kind: perplexity(trace.surprisal) for kind, trace in traces.items()}
    for column, (kind, each) in zip(st.columns(len(traces)), expected.items(), strict=True):
        with column:
            st.markdown(f"**{NAMES[kind]}**")
            colour = model_line(kind, colours()).colour
            figure = bars_figure(each, top, colour, colours(), word("reader.end"))
            st.plotly_chart(figure, key=f"next-{kind}", config=PLOT)
            if len(traces[kind]) > 1:
                st.markdown(word("transformer.perplexity", value=f"{own[kind]:,.1f}"))
    firsts = {kind: each[0] for kind, each in expected.items()}
    each_first = ", ".join(
        f"**{NAMES[kind]}** ‘{entry(first.token)}’ {percent(first.probability)}"
        for kind, first in firsts.items()
    )
    lines = [word("transformer.say_firsts", each=each_first)]
    if len(traces[KINDS[-1]]) > 1:
        best, worst = min(own, key=own.get), max(own, key=own.get)
        lines.append(word("transformer.say_perplexity", best=NAMES[best], worst=NAMES[worst]))
    cards = {kind: load(kind).card for kind in traces}
    for code in ("ko", "en"):
        measured = ", ".join(
            f"**{NAMES[kind]}** {card['held_out'][code]['perplexity']:,.1f}"
            for kind, card in cards.items()
        )
        lines.append(word(f"transformer.say_held_out_{code}", each=measured))
    counts = ", ".join(f"**{NAMES[k]}** {card['parameters']:,}" for k, card in cards.items())
    said(*lines, word("transformer.say_parameters", each=counts))


def show_time(trace: TransformerTrace) -> None:
    """The chain of steps that wait for one another, and the time that a pass takes."""
    layers = len(trace.q)
    words = {"step": word("transformer.chain.step")}
    for column, model in zip(st.columns(2), ("rnn", "transformer"), strict=True):
        with column:
            title = word(f"transformer.chain.{model}", steps=len(trace), layers=layers)
            st.markdown(f"**{title}**")
            figure = chain_figure(trace.tokens, model, layers, colours(), words)
            st.plotly_chart(figure, key=f"chain-{model}", config=PLOT)
    said(word("transformer.say_chain", tokens=len(trace), layers=layers))
    lesson.section("measure")
    show_times()
    st.latex(formulas.WORK)


# --- the page -----------------------------------------------------------------------------------


def picture(text: str) -> None:
    """One of the views of one text."""
    trace = read_transformer(text)
    tokens_notice(trace)
    view = choose("transformer.view", VIEWS)
    parts = ("name", "input", "attention", "add", "feed_forward", "norm", "predict")
    words = {part: word(f"transformer.strip.{part}") for part in parts}
    st.html(strip_html(view, len(trace.q), words))
    lesson.section(view)
    if view == "positions":
        show_positions(trace, text)
    elif view == "stream":
        show_stream(trace)
    elif view == "heads":
        show_heads(trace)
    elif view == "off":
        show_heads_off(trace, text)
    elif view == "feed-forward":
        show_feed_forward(trace)
    elif view == "lens":
        show_lens(trace, text)
    elif view == "models":
        show_models(text)
    else:
        show_time(trace)


lesson = Lesson("transformer")
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
