"""The pictures of /next-token show the numbers of the models, and what was typed stays text."""

from __future__ import annotations

import json
import re
from typing import Any

import numpy as np
import plotly.graph_objects as go
import pytest

from charts.candidates import CandidateLabels, candidates_figure, shown_ranks
from charts.palette import DARK, LIGHT
from charts.written import BEFORE, WrittenLabels, sentence_html, written_html
from models import load
from models.decoding.expectations import expectations
from models.decoding.generation import write
from models.decoding.sampling import Settings, truncate
from pages.next_token.figures.mass import NARROW, MassLabels, mass_figure
from pages.next_token.figures.prediction_steps import opening_step, prediction_steps, telling_step
from pages.next_token.figures.surprise import surprise_figure
from pages.next_token.language_models import RECURRENT, TRANSFORMER

TEXT = "The <b>cat</b> sat by the window, and"
END = "(end)"
CANDIDATES = CandidateLabels(own="own", drawn="drawn", cut="cut")
MASS = MassLabels("before", "after", "{count} others", "{count} cut", "u = {u}")
WRITTEN = WrittenLabels(name="written", chip="{share} {own}")


@pytest.fixture(scope="module")
def traces():
    return {name: load(name).trace(TEXT) for name in (*RECURRENT, TRANSFORMER)}


@pytest.fixture(scope="module")
def entry():
    return load("rnn").tokenizer.entry


def drawn(figure: go.Figure) -> Any:
    """The figure, whose fields Plotly makes when they are asked for."""
    return figure


def a_cut(settings: Settings):
    return truncate(load("gru").trace(TEXT).logits[-1], settings)


def test_the_lists_are_the_models_own(traces, entry):
    expected = {name: expectations(trace) for name, trace in traces.items()}
    figure = prediction_steps(traces["rnn"], expected, entry, 10_000, LIGHT)
    json.dumps(figure)
    assert figure["tokens"] == list(traces["rnn"].tokens)
    assert [model["name"] for model in figure["models"]] == ["RNN", "LSTM", "GRU", "Transformer"]
    for model, trace in zip(figure["models"], traces.values(), strict=True):
        assert len(model["steps"]) == len(trace)
        p = np.exp(trace.logits - trace.logits.max(-1, keepdims=True))
        p /= p.sum(-1, keepdims=True)
        for t, step in enumerate(model["steps"]):
            assert [id for id, _ in step["guesses"]] == np.argsort(-p[t], kind="stable")[
                :10
            ].tolist()
            np.testing.assert_allclose(
                [c for _, c in step["guesses"]], -np.sort(-p[t])[:10], atol=1e-6
            )
            if t + 1 < len(trace):
                chance, rank = step["true"] or (0, 0)
                assert chance == pytest.approx(p[t, trace.ids[t + 1]], rel=1e-3)
                assert rank == 1 + (p[t] > p[t, trace.ids[t + 1]]).sum()
        assert model["steps"][-1]["true"] is None
    for model in figure["models"]:
        for step in model["steps"]:
            assert all(figure["entries"][str(id)] == entry(id) for id, _ in step["guesses"])


@pytest.mark.parametrize(
    ("text", "before"), [("고양이가 잠을 잔다.", " 잔"), ("The cat sat", " sat"), ("가", None)]
)
def test_it_opens_before_the_last_word(text, before):
    trace = load("rnn").tokenizer.encode(text)
    step = opening_step(trace)
    assert 1 <= step <= len(trace)
    if before:
        assert trace.tokens[step] == before


def test_it_shows_a_step_whose_answer_is_in_the_lists(traces):
    expected = [expectations(trace) for trace in traces.values()]
    step = telling_step(traces["rnn"], expected)
    most = max(
        sum(0 < each.true_ranks[t] <= 10 for each in expected) for t in range(len(expected[0]))
    )
    assert sum(0 < each.true_ranks[step - 1] <= 10 for each in expected) == most
    alone = load("rnn").trace("가")
    assert telling_step(alone, [expectations(alone)]) == 1


def test_bits_are_on_one_scale_with_their_mean(traces):
    bits = {name: trace.surprisal for name, trace in traces.items()}
    titles = dict.fromkeys(bits, "title")
    figure = drawn(surprise_figure(traces["rnn"].tokens, bits, titles, LIGHT, "bits"))
    tops = {tuple(figure.layout[axis].range) for axis in ("yaxis", "yaxis2", "yaxis3", "yaxis4")}
    assert len(tops) == 1
    for bars, line, own in zip(figure.data, figure.layout.shapes, bits.values(), strict=True):
        np.testing.assert_allclose(np.array(bars.y, float), own)
        assert line.y0 == pytest.approx(np.nanmean(own))
    assert "<b>" not in "".join(figure.data[0].x)


@pytest.mark.parametrize("palette", [LIGHT, DARK])
@pytest.mark.parametrize(
    "settings",
    [
        Settings(),
        Settings(0.5, 3),
        Settings(1.5, 0, 0.9),
        Settings(1, 1),
        Settings(1, 9),
        Settings(1, 10),
    ],
)
def test_the_cut_is_between_the_last_kept_and_the_first_cut(settings, palette, entry):
    found = a_cut(settings)
    rank_drawn = found.kept - 1 if found.kept < 100 else 60
    ranks = shown_ranks(found, rank_drawn)
    figure = drawn(candidates_figure(found, rank_drawn, entry, palette, CANDIDATES, END))
    own, after = figure.data
    np.testing.assert_allclose(own.x, found.own[ranks])
    np.testing.assert_allclose(after.x, found.drawn_from[ranks])
    lines = [s for s in figure.layout.shapes if s.type == "line" and s.line.dash is None]
    if found.kept == len(found.order):
        assert not lines
    else:
        assert {found.kept - 1, found.kept} <= set(ranks)
        assert lines[0].y0 == pytest.approx(ranks.index(found.kept) - 0.5)
        assert all(
            chance == 0 for chance, rank in zip(after.x, ranks, strict=True) if rank >= found.kept
        )
    marked = [name for name in figure.layout.yaxis.ticktext if "▶" in name]
    assert len(marked) == 1
    assert f" {rank_drawn + 1:,} " in marked[0]


@pytest.mark.parametrize("settings", [Settings(), Settings(1, 0, 0.9), Settings(0.3, 2)])
def test_the_strips_hold_all_the_probability(settings, entry):
    found = a_cut(settings)
    for rank in (None, 0, found.kept - 1):
        u = None if rank is None else 0.25
        figure = drawn(mass_figure(found, u, rank, entry, LIGHT, MASS, END))
        before, after = figure.data
        for bars in (before, after):
            ends = np.array(bars.base) + np.array(bars.x)
            np.testing.assert_allclose(ends[:-1], bars.base[1:], atol=1e-9)
            assert ends[-1] == pytest.approx(1)
        kept = [
            x for x, shape in zip(before.x, before.marker.pattern.shape, strict=True) if not shape
        ]
        assert sum(kept) == pytest.approx(found.mass)
        ink = [
            x for x, colour in zip(after.x, after.marker.color, strict=True) if colour == LIGHT.ink
        ]
        if rank is None:
            assert not ink
        else:
            assert ink == [pytest.approx(found.drawn_from[rank])]
        said = " ".join(each.text for each in figure.layout.annotations)
        assert ("u = 0.250" in said) == (rank is not None)
        assert len(after.x) < 60
        assert all(x >= NARROW for x in after.x[:2])


def test_a_candidate_is_never_markup():
    model = load("gru")
    found = a_cut(Settings(1.0, 5))
    hostile = "<b>x</b>&amp;"
    figures = (
        candidates_figure(found, 0, lambda id: hostile, LIGHT, CANDIDATES, END),
        mass_figure(found, 0.5, 0, lambda id: hostile, LIGHT, MASS, END),
    )
    for figure in figures:
        assert "<b>x" not in str(figure.to_json())
    ids = model.tokenizer.encode(TEXT).ids
    written = write(model, ids.tolist(), Settings(), 1, 3)
    html = written_html([hostile], written, lambda id: hostile, WRITTEN, END)
    assert "<b>x" not in html
    assert "<u>" not in sentence_html("<u>a</u>", "<u>b</u>", "<u>")


def test_chips_carry_the_probability_of_each_draw():
    model = load("gru")
    trace = model.tokenizer.encode(TEXT)
    found = write(model, trace.ids.tolist(), Settings(1.0, 3), 1, 5)
    html = written_html(trace.tokens, found, model.tokenizer.entry, WRITTEN, END, fresh=2)
    assert html.count('class="given"') == BEFORE
    assert html.count("drawn") == len(found)
    assert html.count("fresh") == 2
    widths = [float(x) for x in re.findall(r"width:([\d.]+)%", html)]
    np.testing.assert_allclose(widths, 100 * found.chances, atol=0.06)
