"""What /your-model says of predictions, and the pictures of what they rest on."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from charts.palette import LIGHT
from models import load, tokenizer
from models.analysis.attribution import Attribution, attribute_next
from models.decoding.generation import write
from models.decoding.predictions import LensTrace, lens
from models.decoding.sampling import Settings
from models.hugging_face.masked import Masked
from models.hugging_face.turning import Turning
from pages.your_model.facts.predictions import (
    attribution_facts,
    drawn_facts,
    lens_facts,
    masked_facts,
)
from pages.your_model.facts.turning import Pair, products, telling_pair, turning_facts
from pages.your_model.figures.attribution import FEW, AttributionLabels, attribution_figure
from pages.your_model.figures.chips import AROUND, hidden_html
from pages.your_model.figures.turning import TurningLabels, arrows_figure, distance_figure

TEXT = "The old cat sat by the warm"
READ = tokenizer().encode(TEXT, 64)
ENTRY = tokenizer().entry
TURNED = TurningLabels("query at {n}", "key at {n}", "before", "pair", "all", "position")


def rotating(theta: tuple[float, ...] = (1.0, 0.01)) -> Turning:
    """Six tokens, one head, two pairs that turn at these speeds."""
    drawn, steps = np.random.default_rng(1), 6
    angles = np.arange(steps)[:, None] * np.array(theta)
    q, k = (drawn.normal(size=(1, 1, steps, 4)).astype(np.float32) for _ in "qk")
    cos, sin = (f(angles)[None].astype(np.float32) for f in (np.cos, np.sin))
    return Turning(np.array([2]), q, k, cos, sin)


def test_a_draw_is_told_as_what_it_was(complete):
    ids = READ.ids.tolist()
    none = write(load("gru"), ids, Settings(), 1, 0)
    assert complete("your_model", drawn_facts(none, None, ENTRY, False)) == ["next"]
    first = write(load("gru"), ids, Settings(top_k=1), 1, 1)
    (said,) = drawn_facts(first, 0, ENTRY, False)
    assert said.key == "drawn_first"
    assert (said.values["share"], said.values["kept"]) == ("100%", "1")
    assert complete("your_model", drawn_facts(first, 3, ENTRY, True)) == ["drawn", "no_room"]
    over = dataclasses.replace(first, ended=True)
    assert complete("your_model", drawn_facts(over, 0, ENTRY, True)) == ["drawn_first", "ended"]


def test_a_hidden_token_is_told_with_its_rank(complete):
    found = Masked(1, np.arange(2), np.array([0.6, 0.2]), ("a", "b"), "b", 0.2, 2)
    (said,) = masked_facts(found)
    assert (said.key, said.values["rank"], said.values["best"]) == ("hidden", "2", "a")
    won = dataclasses.replace(found, true="a", true_rank=1, true_chance=0.6)
    assert complete("your_model", masked_facts(won)) == ["hidden_first"]


def test_the_layer_that_decides_is_named(complete):
    found = lens(load("transformer").trace(TEXT), tokenizer())
    (said, *more) = lens_facts(found, 3, encoder=False)
    depth = int(found.settled[3])
    assert said.values["n"] == depth
    assert said.key == ("settled_end" if depth == 4 else "settled" if depth else "settled_start")
    assert bool(more) == bool(found.echoes)
    assert len(lens_facts(found, 3, encoder=True)) == 1
    early = LensTrace((found.guesses[-1],) * 5, found.winner, found.surprisal, 0)
    late = LensTrace((*found.guesses[:-1], found.guesses[0]), found.winner, found.surprisal, 2)
    assert complete("your_model", lens_facts(early, 3, False)) == ["settled_start"]
    complete("your_model", lens_facts(late, 3, False))


def attributed() -> Attribution:
    return attribute_next(load("transformer"), READ.ids)


def test_the_largest_parts_are_named_and_the_sum_is_told(complete):
    found = attributed()
    rests, adds = attribution_facts(found, READ, " x")
    largest = int(np.abs(found.integrated).argmax())
    assert str(rests.values["parts"]).startswith(READ.tokens[largest].strip())
    assert adds.values["points"] == f"{found.points:,}"
    assert complete("your_model", [rests, adds]) == ["rests", "adds_up"]


def test_a_bar_a_token_and_zero_in_the_middle():
    found = attributed()
    figure = attribution_figure(found, READ, LIGHT, AttributionLabels("one", "two"))
    for bars, values in zip(figure.data, (found.integrated, found.gradient_input), strict=True):
        np.testing.assert_array_equal(bars.y, values)
        colours = {LIGHT.diverging[-1][1], LIGHT.diverging[0][1]}
        assert set(bars.marker.color) <= colours
        assert (bars.marker.color[0] == LIGHT.diverging[-1][1]) == (values[0] >= 0)
        assert bars.text is not None
    for axis in (figure.layout.yaxis, figure.layout.yaxis2):
        assert axis.range[0] == -axis.range[1]
    many = tokenizer().encode("a b " * FEW, 64)
    long = attribute_next(load("rnn"), many.ids)
    figure = attribution_figure(long, many, LIGHT, AttributionLabels("one", "two"))
    assert figure.data[0].text is None


def test_a_hidden_token_stands_as_a_box_and_text_is_text():
    read = tokenizer().encode("a <b> c & d " * 6, 64)
    html = hidden_html(read, 20, "<name>")
    assert html.count("▢") == 1
    assert "<b>" not in html
    assert "&lt;name&gt;" in html
    assert html.count("<li") == 2 * AROUND + 1 + 2
    assert hidden_html(read, 0, "x").count("…") == 1


def test_the_telling_pair_is_the_one_that_turning_moves_most():
    turning = rotating()
    assert telling_pair(turning, 0, 0, 5, 2) == 0, "one turns round, the other hardly moves"
    parts = products(turning, 0, 0, 5, 2, 5, 2)
    q, k = (x[0, 0] for x in (turning.q, turning.k))
    whole = complex(*q[5][[0, 2]]) * np.exp(5j) * np.conj(complex(*k[2][[0, 2]]) * np.exp(2j))
    assert parts[0] == pytest.approx(whole.real, abs=1e-5)


def test_arrows_stand_where_they_are_turned_to():
    turning, chosen = rotating(), Pair(0, 0, 0, 5, 2, 9, 2)
    figure = arrows_figure(turning, chosen, LIGHT, TURNED)
    tips = {each.name: (each.x[1], each.y[1]) for each in figure.data if each.mode != "lines"}
    q, _ = turning.arrows(0, 0, 5, 2)
    assert tips["query at 10"] == pytest.approx(turning.turned(0, q, 9)[0])
    assert tips["key at 3"] == pytest.approx(turning.turned(0, turning.arrows(0, 0, 5, 2)[1], 2)[0])
    distance = distance_figure(turning, chosen, LIGHT, TURNED)
    assert distance.data[2].y[9] == pytest.approx(products(turning, *chosen[:2], 5, 2, 9, 2)[0])
    assert distance.data[0].y[9] == pytest.approx(products(turning, *chosen[:2], 5, 2, 9, 2).sum())
    assert distance.data[3].x == (10,)


def test_the_turning_is_told_in_degrees(complete):
    facts = turning_facts(rotating(), Pair(0, 0, 1, 5, 2, 9, 2), READ)
    assert facts[0].values["angle"] == "5.2"
    assert facts[2].values["tokens"] == "628"
    assert complete("your_model", facts) == ["turned_by", "meets", "slow"]
    still = turning_facts(rotating((1.0, 0.0)), Pair(0, 0, 1, 5, 2, 9, 2), READ)
    assert complete("your_model", still)[2] == "still"
