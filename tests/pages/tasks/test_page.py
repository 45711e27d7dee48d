"""/tasks: every shape of any text, in both languages, with what was typed as text."""

from __future__ import annotations

import numpy as np
import pytest

from models import load
from ui.words import catalogs

LANGUAGES = sorted(catalogs())
#: Charts of each view.
VIEWS = {"overview": 0, "many-to-one": 2, "one-to-many": 1, "in-step": 1, "encoder-decoder": 1}
KOREAN = "나는 어제 친구와 함께 영화를 보았다."
ODD = (
    "가",
    "😀👩‍👩‍👧",
    "a\x00b\x07",
    "고양이가 " * 400,
    "![](http://127.0.0.1:9/x.png)<b>y</b> $x$",
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("view", VIEWS)
def test_every_view_has_its_pictures(show, charts, said, view, language):
    app = show(view, KOREAN, language)
    assert len(charts(app)) == VIEWS[view]
    assert bool(said(app)) == (view != "overview")


@pytest.mark.parametrize("view", [view for view in VIEWS if view != "overview"])
@pytest.mark.parametrize("text", [*ODD, ""])
def test_any_text_is_shown_or_asked_for(show, charts, view, text):
    app = show(view, text)
    assert charts(app) or app.info
    assert "<b>y" not in "".join(each.proto.body for each in app.get("html"))
    assert not any("<b>y" in each.value for each in app.markdown)


def test_the_bars_are_the_models_verdicts_and_the_label_decides_the_loss(show, charts, said):
    app = show("many-to-one", KOREAN, "en")
    trace = load("sentiment").trace(KOREAN)
    bars = [each["data"][0] for each in charts(app)]
    assert len(bars[0]["x"]) == len(bars[1]["x"]) == len(trace)
    p = float(trace.verdicts[-1])
    assert f"{-np.log2(p):.2f} bits" in said(app)
    app.segmented_control(key="tasks.label").set_value("negative").run()
    assert f"{-np.log2(1 - p):.2f} bits" in said(app)


def test_the_card_is_shown_with_its_linear_baselines(show):
    app = show("many-to-one", KOREAN, "en")
    card = load("sentiment").card["accuracy"]
    shown = app.table[0].value
    for column, field in (("Accuracy", "accuracy"), ("Linear baseline", "linear_baseline")):
        expected = [f"{100 * row[field]:.1f}%" for row in card.values()]
        assert shown[column].tolist() == expected
    behind = card["rtpolarity"]
    assert behind["accuracy"] < behind["linear_baseline"]
    assert any("Behind the linear model" in each.value for each in app.markdown)


def test_drawing_with_a_seed_can_be_repeated(show, charts):
    app = show("one-to-many", KOREAN, "en")
    app.segmented_control(key="tasks.writer").set_value("drawn").run()
    first = charts(app)
    app.number_input(key="tasks.seed").set_value(7).run()
    assert charts(app) != first
    app.number_input(key="tasks.seed").set_value(1).run()
    assert charts(app) == first
