"""/forgetting: every view of every text, in both languages, with what the visitor typed as text."""

from __future__ import annotations

import json

import pytest

from models import store, tokenizer
from ui.words import catalogs

LANGUAGES = sorted(catalogs())
VIEWS = {"twins": 1, "tanh": 2, "alone": 2, "read-back": 2}
SENTENCES = ("고양이가 따뜻한 창가에서 잠을 잔다.", "The cat sat by the warm window and slept.")
ODD = (
    "가",
    "😀👩‍👩‍👧",
    "뷁 쀍 꿿",
    "a\x00b\x07",
    "مرحبا",
    "고양이가 " * 60,
    "$x$ :red[r] <b>y</b> ![](u)",
)


@pytest.fixture
def show(visit):
    """A view of /forgetting on a text."""

    def show_(view: str, text: str, language: str = "ko"):
        app = visit("forgetting", language, text)
        if view != "twins":
            app.segmented_control(key="forgetting.view").set_value(view).run()
        assert not app.exception, app.exception[0].value
        assert app.segmented_control(key="forgetting.view").value == view
        return app

    return show_


def charts(app) -> list[dict]:
    return [json.loads(each.proto.spec) for each in app.get("plotly_chart")]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("text", SENTENCES)
def test_every_view_has_its_pictures_and_its_sentences(show, language, view, text):
    app = show(view, text, language)
    assert not app.error
    assert len(charts(app)) == VIEWS[view]
    assert any(each.value.startswith("- ") for each in app.markdown), "no sentence from the numbers"


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("text", ODD)
def test_any_text_gives_a_picture_or_a_sentence(show, view, text):
    app = show(view, text)
    assert not app.error
    assert charts(app) or app.info


@pytest.mark.parametrize("weights", ["trained", "start", "orthogonal"])
@pytest.mark.parametrize("view", ["twins", "tanh"])
def test_start_values_can_be_looked_at(show, view, weights):
    app = show(view, SENTENCES[0])
    app.segmented_control(key="forgetting.weights").set_value(weights).run()
    assert not app.exception
    assert charts(app)


def exchanged(app):
    """What the picture says was exchanged: "cat→dog"."""
    notes = charts(app)[0]["layout"]["annotations"]
    return next(note["text"] for note in notes if "→" in note["text"])


def test_another_token_is_exchanged_by_clicking_it(show):
    app = show("twins", SENTENCES[1], "en")
    before = exchanged(app)
    app.selectbox(key="swap").select_index(2).run()
    assert not app.exception
    assert exchanged(app) != before
    token = charts(app)[0]["data"][0]["x"][2].partition(" ")[2]
    assert exchanged(app).startswith(f"{token}→")


def test_the_visitor_may_type_the_twin(show):
    app = show("twins", SENTENCES[1], "en")
    app.text_input(key="twin").set_value("enormous old lion").run()
    assert not app.exception
    assert "enormous␣old" in exchanged(app)
    hostile = "![](http://127.0.0.1:9/x.png)<b>"
    app.text_input(key="twin").set_value(hostile).run()
    assert not app.exception
    assert not any(hostile in each.value for each in app.markdown)
    assert "<b>" not in json.dumps(charts(app)[0]["data"][0]["x"])


def test_the_same_word_again_is_no_twin(show):
    app = show("twins", SENTENCES[1], "en")
    app.text_input(key="twin").set_value("cat").run()
    assert not app.exception
    assert [each.value for each in app.info] == [catalogs()["en"]["forgetting.no_twin"]]


def test_reading_on_goes_to_64_tokens(show):
    app = show("twins", SENTENCES[0])
    assert len(charts(app)[0]["data"][0]["x"]) == 64
    app.toggle(key="further").set_value(False).run()
    assert not app.exception
    assert len(charts(app)[0]["data"][0]["x"]) == len(tokenizer().encode(SENTENCES[0]))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("example", ["example.1", "example.2", "example.3"])
def test_it_opens_where_the_rnn_forgets_and_the_others_do_not(show, language, example):
    app = show("twins", catalogs()[language][example], language)
    figure = charts(app)[0]
    assert figure["layout"]["yaxis"]["type"] == "log"
    said = " ".join(each.value for each in app.markdown)
    assert catalogs()[language]["forgetting.say_textbook"] in said


def test_a_step_beyond_a_shorter_sentence_is_its_last(show):
    app = show("tanh", SENTENCES[1], "en")
    app.text_input(key="text").set_value("The cat").run()
    assert not app.exception
    assert app.slider(key="at").value <= 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_missing_probes_are_named_and_the_page_goes_on(show, language, tmp_path, monkeypatch):
    for file in store.WEIGHTS.iterdir():
        if not file.name.startswith("probes"):
            (tmp_path / file.name).symlink_to(file)
    monkeypatch.setattr(store, "WEIGHTS", tmp_path)
    app = show("read-back", SENTENCES[0], language)
    wanted = catalogs()[language]["error.weights"].format(file="probes.json")
    assert [each.value for each in app.error] == [wanted]
    assert not charts(app)
