"""The two questions of /tasks: which loss fits a sigmoid, and tanh beside ReLU."""

from __future__ import annotations

import numpy as np
import pytest

from models import load, tokenizer
from models.analysis.losses import logit_losses
from models.analysis.nonlinearity import nonlinearity
from models.analysis.start_values import orthogonal_start
from models.traces import TokenTrace
from ui.words import catalogs

LANGUAGES = sorted(catalogs())
KOREAN = "나는 어제 친구와 함께 영화를 보았다."
CHARTS = {"loss": 2, "nonlinearity": 2}
ODD = (
    "가",
    "😀👩‍👩‍👧",
    "a\x00b\x07",
    "고양이가 " * 400,
    "![](http://127.0.0.1:9/x.png)<b>y</b> $x$",
)


def tokens(text: str) -> TokenTrace:
    return tokenizer().encode(text, 64)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("view", CHARTS)
def test_each_question_has_its_picture_and_sentences(show, charts, said, view, language):
    app = show(view, KOREAN, language)
    assert len(charts(app)) == CHARTS[view]
    assert said(app).count("\n- ") == 1


@pytest.mark.parametrize("view", CHARTS)
@pytest.mark.parametrize("text", ODD)
def test_any_text_is_answered(show, charts, view, text):
    app = show(view, text)
    assert len(charts(app)) == CHARTS[view]
    assert not any("<b>y" in each.value for each in app.markdown)


def test_without_a_text_the_losses_are_still_shown(show, charts):
    assert len(charts(show("loss", ""))) == 2
    assert not charts(show("nonlinearity", ""))


def test_the_slider_the_label_and_the_sentence_choose_the_slopes(show, charts, said):
    app = show("loss", KOREAN, "en")
    for z, label in ((-5.0, "positive"), (3.0, "positive"), (3.0, "negative")):
        app.slider(key="tasks.logit").set_value(z).run()
        app.segmented_control(key="tasks.label").set_value(label).run()
        at = logit_losses(z, int(label == "positive"))
        marks = [
            line["y"][0]
            for figure in charts(app)
            for line in figure["data"]
            if line.get("mode") == "markers"
        ]
        expected = (at.cross_entropy, at.squared, at.cross_entropy_slope, at.squared_slope)
        np.testing.assert_allclose(marks, np.ravel(expected))
        assert ("**wrong**" in said(app)) == ((z < 0) == (label == "positive"))
    app.button(key="tasks-own-logit").click().run()
    own = float(load("sentiment").trace(KOREAN).logits[-1])
    assert app.slider(key="tasks.logit").value == pytest.approx(np.clip(own, -8, 8), abs=0.051)


@pytest.mark.parametrize(("scale", "readings"), [(1.0, 1), (0.1, 3)])
def test_the_norms_are_the_models(show, charts, scale, readings):
    app = show("nonlinearity", KOREAN, "en")
    app.slider(key="tasks.scale").set_value(scale).run()
    app.slider(key="tasks.readings").set_value(readings).run()
    assert not app.exception
    for figure, model in zip(charts(app), (load("rnn"), orthogonal_start("rnn")), strict=True):
        expected = nonlinearity(model, tokens(KOREAN), readings, scale)
        for line, name in zip(figure["data"], ("relu", "tanh"), strict=True):
            np.testing.assert_allclose(line["y"], expected.norms[name])
