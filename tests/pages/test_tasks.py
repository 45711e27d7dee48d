"""/tasks: every shape of any text, in both languages, with what was typed as text."""

from __future__ import annotations

import json

import numpy as np
import pytest

from models import load
from ui.words import catalogs

LANGUAGES = sorted(catalogs())
#: Charts of each view.
VIEWS = {"map": 0, "many-to-one": 2, "one-to-many": 1, "in-step": 1, "encoder-decoder": 1}
KOREAN = "나는 어제 친구와 함께 영화를 보았다."
ODD = (
    "가",
    "😀👩‍👩‍👧",
    "a\x00b\x07",
    "고양이가 " * 400,
    "![](http://127.0.0.1:9/x.png)<b>y</b> $x$",
)


@pytest.fixture
def show(visit):
    """A view of /tasks on a text."""

    def show_(view: str, text: str, language: str = "ko"):
        app = visit("tasks", language, text)
        app.segmented_control(key="tasks.view").set_value(view).run()
        assert not app.exception, app.exception[0].value
        return app

    return show_


def charts(app) -> list[dict]:
    return [json.loads(each.proto.spec) for each in app.get("plotly_chart")]


def said(app) -> str:
    return "".join(each.value for each in app.markdown if each.value.startswith("- "))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("view", VIEWS)
def test_every_view_has_its_pictures(show, view, language):
    app = show(view, KOREAN, language)
    assert not app.error
    assert len(charts(app)) == VIEWS[view]
    assert bool(said(app)) == (view != "map")


@pytest.mark.parametrize("view", [view for view in VIEWS if view != "map"])
@pytest.mark.parametrize("text", [*ODD, ""])
def test_any_text_is_shown_or_asked_for(show, view, text):
    app = show(view, text)
    assert not app.error
    assert charts(app) or app.info
    assert "<b>y" not in "".join(each.proto.body for each in app.get("html"))
    assert not any("<b>y" in each.value for each in app.markdown)


def test_the_bars_are_the_models_verdicts_and_the_label_decides_the_loss(show):
    app = show("many-to-one", KOREAN, "en")
    trace = load("sentiment").trace(KOREAN)
    bars = [each["data"][0] for each in charts(app)]
    assert len(bars[0]["x"]) == len(bars[1]["x"]) == len(trace)
    p = float(trace.verdicts[-1])
    assert f"{-np.log2(p):.2f} bits" in said(app)
    app.segmented_control(key="tasks.label").set_value("negative").run()
    assert f"{-np.log2(1 - p):.2f} bits" in said(app)


def test_drawing_with_a_seed_can_be_repeated(show):
    app = show("one-to-many", KOREAN, "en")
    app.segmented_control(key="tasks.writer").set_value("drawn").run()
    first = charts(app)
    app.number_input(key="tasks.seed").set_value(7).run()
    assert charts(app) != first
    app.number_input(key="tasks.seed").set_value(1).run()
    assert charts(app) == first
