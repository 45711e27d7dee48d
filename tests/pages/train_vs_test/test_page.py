"""/train-vs-test: every case of any text, in both languages, with what was typed as text."""

from __future__ import annotations

import json
from typing import Any

import pytest

from models import load
from models.decoding.decoder import beams, exposure, greedy
from pages.train_vs_test.decoded import TRANSLATOR
from pages.train_vs_test.truth import known_truth
from ui.lesson import written_sections
from ui.source import examples, translations
from ui.words import catalogs

LANGUAGES = sorted(catalogs())
VIEWS = {"forcing": 2, "end": 1, "dropout": 1, "loss": 1, "search": 0}
KOREAN = "나는 어제 친구와 함께 영화를 보았다."
HOSTILE = "![](http://127.0.0.1:9/x.png)<b>y</b> $x$ :red[r]"
#: What is always there, whatever was typed.
RECAPS = [written_sections("train-vs-test", code)["recap"] for code in LANGUAGES]
ODD = ("가", "😀👩‍👩‍👧", "뷁 쀍 꿿", "a\x00b\x07", "مرحبا", "고양이가 " * 400, HOSTILE)


@pytest.fixture
def show(visit):
    """A case of /train-vs-test on a text."""

    def show_(view: str, text: str, language: str = "ko"):
        app = visit("train-vs-test", language, text)
        if view != "forcing":
            app.segmented_control(key="train_vs_test.view").set_value(view).run()
        assert not app.exception, app.exception[0].value
        assert app.segmented_control(key="train_vs_test.view").value == view
        return app

    return show_


def charts(app) -> list[dict[str, Any]]:
    return [json.loads(each.proto.spec) for each in app.get("plotly_chart")]


def html(app) -> str:
    return "".join(each.proto.body for each in app.get("html"))


def said(app) -> str:
    """The sentences of the facts: every list on the page but the recap."""
    lists = (each.value for each in app.markdown if each.value.startswith("- "))
    return "".join(each for each in lists if each not in RECAPS)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("view", VIEWS)
def test_every_case_is_a_picture_and_its_sentences(show, view, language):
    app = show(view, KOREAN, language)
    assert not app.error
    assert len(charts(app)) == VIEWS[view]
    sentences = 3 if view == "forcing" else 2  # what training took away is said there
    assert said(app).count("\n- ") == sentences - 1


@pytest.mark.parametrize("view", [view for view in VIEWS if view != "loss"])
@pytest.mark.parametrize("text", ODD)
def test_any_text_gives_a_picture(show, view, text):
    app = show(view, text)
    assert not app.error
    assert len(charts(app)) == VIEWS[view]
    assert said(app)
    assert "<b>y" not in html(app)
    assert not any("<b>y" in each.value for each in app.markdown)


@pytest.mark.parametrize("view", VIEWS)
def test_without_a_text_the_bar_asks_for_one(show, view):
    app = show(view, "")
    assert not app.error
    assert bool(charts(app)) == (view == "loss")


def test_every_korean_example_has_a_known_truth():
    own = [text for key, text in catalogs()["ko"].items() if key.startswith("example.")]
    assert len(own) == 3
    assert all(known_truth(f" {each} ") for each in [*own, *translations()])
    assert known_truth("우리는 학교에 간다.") is None


def test_the_truth_may_be_typed_and_belongs_to_its_sentence(show):
    app = show("forcing", KOREAN, "en")
    truth = known_truth(KOREAN)
    assert truth is not None
    known = exposure(load(TRANSLATOR), KOREAN, truth)
    assert len(charts(app)[1]["data"][0]["x"]) == len(known.apart)
    assert "movie" in html(app)
    app.text_input(key="truth").set_value("We went home early. " + HOSTILE).run()
    assert not app.exception
    assert "early" in html(app)
    assert "<b>y" not in html(app)
    other = examples()[2]
    app.text_input(key="source").set_value(other).run()
    assert app.text_input(key="truth").value == ""
    assert "early" not in html(app)


def test_without_a_known_truth_the_models_own_translation_stands_in_and_says_so(show):
    text = "우리는 학교에 간다."
    app = show("forcing", text, "en")
    assert catalogs()["en"]["train_vs_test.offered"] in [each.value for each in app.caption]
    first = beams(load(TRANSLATOR), text, 4)[0]
    assert first.text in app.text_input(key="truth").placeholder


@pytest.mark.parametrize("rule", ["free", "forbidden", "cut"])
@pytest.mark.parametrize("text", [KOREAN, "가", "hello"])
def test_every_rule_about_the_end_has_its_sentences(show, rule, text):
    app = show("end", text, "en")
    app.segmented_control(key="train_vs_test.rule").set_value(rule).run()
    assert not app.exception
    assert said(app).count("\n- ") == 1
    if rule == "cut":
        app.slider(key="train_vs_test.cut").set_value(1).run()
        assert not app.exception
        assert greedy(load(TRANSLATOR), text, longest=1).text in html(app)


def test_dropout_at_zero_spreads_nothing_and_at_most_much(show):
    app = show("dropout", KOREAN)
    for rate in (0, 80):
        app.slider(key="train_vs_test.rate").set_value(rate).run()
        assert not app.exception
        assert said(app)


@pytest.mark.parametrize("model", ["rnn", "transformer", "translator", "translator_fixed"])
def test_the_log_of_every_model_can_be_looked_at(show, model):
    app = show("loss", KOREAN, "en")
    app.segmented_control(key="train_vs_test.model").set_value(model).run()
    assert not app.exception
    last = load(model).card["history"][-1]["training"]
    assert f"{last:.2f}" in said(app)
    assert ("label smoothing" in said(app)) == model.startswith("translator")


def test_the_list_holds_what_each_search_found(show):
    app = show("search", KOREAN, "en")
    app.slider(key="train_vs_test.beam").set_value(3).run()
    shown = html(app)
    found = beams(load(TRANSLATOR), KOREAN, 3)
    for each in (*found, greedy(load(TRANSLATOR), KOREAN)):
        assert f"{each.log_p:.2f}".replace("-", "−") in shown
    assert shown.count("<tr class=") == 5
    before = shown
    app.number_input(key="train_vs_test.seed").set_value(77).run()
    assert not app.exception
    assert html(app) != before
