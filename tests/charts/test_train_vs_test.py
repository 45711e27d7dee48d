"""The pictures of /train-vs-test: every number is one of the models', every word is escaped."""

from __future__ import annotations

import math
import re

import numpy as np
import pytest

from charts.palette import DARK, LIGHT
from charts.testing_chips import Candidate, candidates_html, pair_html, sentence_of, signed
from charts.testing_figures import (
    apart_figure,
    dropout_figure,
    end_figure,
    feeding_figure,
    feeding_table,
    loss_figure,
)
from models import load
from models.decoding import beams, exposure, greedy, sampled
from models.dropout_passes import dropout_passes
from models.sampling import Settings
from models.training_log import training_log

KOREAN = "나는 어제 친구와 함께 영화를 보았다."
TRUTH = 'We <b>swam</b> in "the" sea.'


class Words(dict):
    """Labels that are hostile too."""

    def __missing__(self, key: str) -> str:
        return f"<{key}>"


@pytest.fixture(scope="module")
def found():
    return exposure(load("translator_fixed"), KOREAN, TRUTH)


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_both_ways_of_feeding_are_drawn_as_computed(found, colours):
    words = Words(truth="truth", own="own", p="p(y*)", apart="‖s − s′‖", typical="d", end="end")
    fed, own = feeding_figure(found, colours, words).data
    np.testing.assert_array_equal(fed.y, found.p_truth)
    np.testing.assert_array_equal(own.y, found.p_own)
    (bars,) = apart_figure(found, colours, words).data
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
    words = Words(p="p", apart="s", typical="d", end="end", truth="t", own="o")
    assert len(apart_figure(single, LIGHT, words).data[0].y) == 1


def test_the_rows_stand_step_by_step_and_the_parting_is_marked(found):
    shown = pair_html(found, Words())
    columns = re.findall(r"<li.*?</li>", shown)
    assert len(columns) == 1 + max(len(found.truth), len(found.own))
    (parted,) = [n for n, column in enumerate(columns) if 'class="parted"' in column]
    assert parted == found.parted + 1
    assert "<b>swam" not in shown
    assert shown.count('class="none"') == abs(len(found.truth) - len(found.own))
    same = exposure(load("translator_fixed"), KOREAN, found.own.text)
    assert ("parted" in pair_html(same, Words())) == (same.parted is not None)


def test_the_list_is_of_what_was_found():
    reader = load("translator_fixed")
    rows = [Candidate("greedy", "G<b>", greedy(reader, KOREAN), True)]
    rows += [
        Candidate("beam", f"{n}", each, False) for n, each in enumerate(beams(reader, KOREAN, 3))
    ]
    rows.append(Candidate("sampling", "S", sampled(reader, KOREAN, Settings(1.8), 5), False))
    shown = candidates_html(rows, Words())
    assert "<b>" not in shown
    for row in rows:
        assert signed(row.found.log_p) in shown
        assert signed(row.found.score) in shown
    assert shown.count("<u ") == sum(int((~row.found.firsts).sum()) for row in rows)
    widths = [float(w) for w in re.findall(r"width:([\d.]+)%", shown)]
    logs = np.array([-row.found.log_p for row in rows])
    np.testing.assert_allclose(widths, 100 * logs / logs.max(), atol=0.06)
    assert "<b>" not in sentence_of(rows[0].found, Words()).replace("<b>", "", 1)


def test_the_end_is_drawn_at_every_step():
    reader = load("translator_fixed")
    free = greedy(reader, KOREAN)
    longer = greedy(reader, KOREAN, forbid_end=True, longest=len(free) + 4)
    figure = end_figure(longer, len(free) - 1, LIGHT, Words(p="p", end="end", here="here"))
    (bars,) = figure.data
    np.testing.assert_array_equal(bars.y, longer.p_end)
    assert bars.marker.color.index(LIGHT.hidden) == len(free) - 1
    assert bars.y[len(free) - 1] == pytest.approx(free.p[-1])


def test_each_pass_is_a_dot_and_dropout_off_a_diamond():
    passes = dropout_passes(load("gru"), KOREAN, 0.1, seeds=range(4))
    dots, off = dropout_figure(passes, DARK, Words(on="on", off="off", p="p", end="end")).data
    np.testing.assert_array_equal(dots.x, passes.on.T.ravel())
    assert np.round(dots.y).tolist() == np.repeat(np.arange(len(passes.tokens)), 4).tolist()
    np.testing.assert_array_equal(off.x, passes.off)


@pytest.mark.parametrize("name", ["gru", "translator"])
def test_the_losses_are_those_of_the_log(name):
    log = training_log(load(name).card)
    figure = loss_figure(log, LIGHT, Words())
    drawn = {line.name: line.y for line in figure.data}
    np.testing.assert_array_equal(drawn.pop("<training>"), log.training)
    for held_out, losses in log.held_out.items():
        np.testing.assert_array_equal(drawn.pop(f"<{held_out}>"), losses)
    assert not drawn
    assert len(figure.layout.shapes) == bool(log.floor)
