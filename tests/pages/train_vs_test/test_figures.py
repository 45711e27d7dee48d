"""The pictures of /train-vs-test: every number is one of the models', every word is escaped."""

from __future__ import annotations

import math
import re
from typing import Any

import numpy as np
import pytest

from charts.palette import DARK, LIGHT
from charts.text import fixed
from models import load, tokenizer
from models.analysis.dropout_passes import dropout_passes
from models.decoding.decoder import beams, exposure, greedy, sampled
from models.decoding.sampling import Settings
from models.traces import TokenTrace
from models.training.log import training_log
from pages.train_vs_test.figures.dropout import DropoutLabels, dropout_figure
from pages.train_vs_test.figures.end import EndLabels, end_figure, written_html
from pages.train_vs_test.figures.forcing import (
    FeedingLabels,
    PairLabels,
    distance_figure,
    feeding_figure,
    feeding_table,
    pair_html,
)
from pages.train_vs_test.figures.loss import LossLabels, loss_figure
from pages.train_vs_test.figures.search import CandidateLabels, candidates, candidates_html

KOREAN = "나는 어제 친구와 함께 영화를 보았다."
TRUTH = 'We <b>swam</b> in "the" sea.'


#: Labels that are hostile too.
PAIR = PairLabels(*(f"<{field}>" for field in PairLabels._fields))
LIST = CandidateLabels(*(f"<{field}>" for field in CandidateLabels._fields))
FEEDING = FeedingLabels("truth", "own", "apart", "typical")


def tokens(text: str) -> TokenTrace:
    return tokenizer().encode(text, 64)


def data(figure: Any) -> Any:
    return figure.data


@pytest.fixture(scope="module")
def found():
    return exposure(load("translator_fixed"), KOREAN, TRUTH)


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_both_ways_of_feeding_are_drawn_as_computed(found, colours):
    fed, own = data(feeding_figure(found, colours, FEEDING, "end"))
    np.testing.assert_array_equal(fed.y, found.p_truth)
    np.testing.assert_array_equal(own.y, found.p_own)
    (bars,) = data(distance_figure(found, colours, FEEDING, "end"))
    np.testing.assert_array_equal(bars.y, found.apart)
    assert list(fed.x) == list(bars.x)
    assert len(set(fed.x)) == len(found.apart)
    assert not any("<b>" in label for label in fed.x)
    table = feeding_table(found, "end")
    assert table["p_own"] == found.p_own.tolist()
    assert {len(column) for column in table.values()} == {len(found.apart)}


def test_a_translation_of_one_step_has_a_picture(found):
    single = exposure(load("translator_fixed"), KOREAN, "")
    assert math.isnan(single.typical)
    assert len(data(distance_figure(single, LIGHT, FEEDING, "end"))[0].y) == 1


def test_the_rows_stand_step_by_step_and_the_parting_is_marked(found):
    shown = pair_html(found, PAIR, "<end>")
    columns = re.findall(r"<li.*?</li>", shown)
    assert len(columns) == 1 + max(len(found.truth), len(found.own))
    (parted,) = [n for n, column in enumerate(columns) if 'class="parted"' in column]
    assert parted == found.parted + 1
    assert "<b>swam" not in shown
    assert shown.count('class="none"') == abs(len(found.truth) - len(found.own))
    same = exposure(load("translator_fixed"), KOREAN, found.own.text)
    assert ("parted" in pair_html(same, PAIR, "<end>")) == (same.parted is not None)


def test_the_list_is_of_what_was_found():
    model = load("translator_fixed")
    found = [("greedy", "G<b>", greedy(model, KOREAN))]
    found += [("beam", f"{n}", each) for n, each in enumerate(beams(model, KOREAN, 3))]
    found.append(("sampling", "S", sampled(model, KOREAN, Settings(1.8), 5)))
    rows = candidates(found)
    highest = max(each.log_p for _, _, each in found)
    # The same translation, found in two ways, may differ in the last bits.
    assert [row.best for row in rows] == [row.found.log_p > highest - 1e-4 for row in rows]
    shown = candidates_html(rows, LIST, "<end>")
    assert "<b>" not in shown
    for row in rows:
        assert fixed(row.found.log_p, 2) in shown
        assert fixed(row.found.score, 2) in shown
    assert shown.count("<u ") == sum(int((~row.found.firsts).sum()) for row in rows)
    widths = [float(w) for w in re.findall(r"width:([\d.]+)%", shown)]
    logs = np.array([-row.found.log_p for row in rows])
    np.testing.assert_allclose(widths, 100 * logs / logs.max(), atol=0.06)


def test_what_was_written_is_escaped():
    model = load("translator_fixed")
    shown = written_html(greedy(model, KOREAN), '"<i>', "<end>")
    assert shown.count("<b>") == 1
    assert "<i>" not in shown
    assert "<end>" not in shown


def test_the_end_is_drawn_at_every_step():
    model = load("translator_fixed")
    free = greedy(model, KOREAN)
    longer = greedy(model, KOREAN, forbid_end=True, longest=len(free) + 4)
    figure = end_figure(longer, len(free) - 1, LIGHT, EndLabels("p", "here"), "end")
    (bars,) = data(figure)
    np.testing.assert_array_equal(bars.y, longer.p_end)
    assert bars.marker.color.index(LIGHT.hidden) == len(free) - 1
    assert bars.y[len(free) - 1] == pytest.approx(free.p[-1])


def test_each_pass_is_a_dot_and_dropout_off_a_diamond():
    passes = dropout_passes(load("gru"), tokens(KOREAN).ids, 0.1, seeds=range(4))
    dots, off = data(dropout_figure(passes, DARK, DropoutLabels("on", "off", "p"), "end"))
    np.testing.assert_array_equal(dots.x, passes.on.T.ravel())
    assert np.round(dots.y).tolist() == np.repeat(np.arange(len(passes.tokens)), 4).tolist()
    np.testing.assert_array_equal(off.x, passes.off)


@pytest.mark.parametrize("name", ["gru", "translator"])
def test_the_losses_are_those_of_the_log(name):
    log = training_log(load(name).card)
    names = LossLabels("training", {name: f"<{name}>" for name in log.held_out}, "s", "l", "f")
    figure: Any = loss_figure(log, LIGHT, names)
    drawn = {line.name: line.y for line in figure.data}
    np.testing.assert_array_equal(drawn.pop("training"), log.training)
    for held_out, losses in log.held_out.items():
        np.testing.assert_array_equal(drawn.pop(f"<{held_out}>"), losses)
    assert not drawn
    assert len(figure.layout.shapes) == bool(log.floor)
