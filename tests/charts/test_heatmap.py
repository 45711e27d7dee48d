"""The small heatmap and the chips of the home page."""

from __future__ import annotations

import re
from html import unescape

import numpy as np
import pytest

from charts.heatmap import hidden_states_figure, token_chips
from charts.palette import palette

TEXTS = [
    "고양이가 따뜻한 창가에 앉아 있다가 잠들었다.",
    "The cat sat on the mat.",
    "뷁😀 שלום",
    "가",
    "<b>x</b> &amp; ![](http://x) \"'><script>alert(1)</script>",
]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_cell_is_the_value_of_the_trace(read, text, theme):
    trace = read(text)
    figure = hidden_states_figure(trace, palette(theme), "unit")
    (heat,) = figure.data
    np.testing.assert_array_equal(np.asarray(heat.z), trace.hidden.T)
    assert list(heat.x) == list(range(1, len(trace) + 1))
    assert list(heat.y) == list(range(1, trace.hidden.shape[1] + 1))
    assert (heat.zmin, heat.zmax, heat.zauto) == (-1, 1, None)
    assert [tuple(stop) for stop in heat.colorscale] == list(palette(theme).diverging)
    assert "%{z:.4f}" in heat.hovertemplate
    assert figure.layout.yaxis.autorange == "reversed"


@pytest.mark.parametrize("text", TEXTS)
def test_the_labels_are_the_tokens_and_hold_no_markup(read, text):
    trace = read(text)
    figure = hidden_states_figure(trace, palette("light"), "unit")
    (heat,) = figure.data
    labels = figure.layout.xaxis.ticktext
    assert list(figure.layout.xaxis.tickvals) == list(heat.x)
    assert [unescape(shown) for shown in labels] == [token.strip() or "␣" for token in trace.tokens]
    assert not any(set("<>") & set(shown) for shown in labels)
    assert all(list(row) == list(labels) for row in heat.customdata)


@pytest.mark.parametrize("text", TEXTS)
def test_the_chips_spell_the_text(read, text):
    trace = read(text)
    html = token_chips(trace, "tokens")
    shown = re.findall(r"<li><span>(.*?)</span><small>", html)
    spelled = "".join(unescape(re.sub(r'<span class="unseen">␣</span>', " ", s)) for s in shown)
    assert spelled == text


@pytest.mark.parametrize("text", TEXTS)
def test_the_chips_let_no_tag_through(read, text):
    html = token_chips(read(text), 'a "name" <i>')
    assert set(re.findall(r"</?([a-zA-Z]+)", html)) <= {"ol", "li", "span", "small"}
    assert 'aria-label="a &quot;name&quot; &lt;i&gt;"' in html


def test_a_character_in_pieces_is_one_chip_with_a_range_of_places(read):
    html = token_chips(read("가뷁나"), "tokens")
    assert re.findall(r"<li><span>(.*?)</span><small>(.*?)</small></li>", html) == [
        ("가", "1"),
        ("뷁", "2–4"),
        ("나", "5"),
    ]
