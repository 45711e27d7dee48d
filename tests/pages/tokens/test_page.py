"""/tokens without a browser: every part of the lesson, any text, in both languages."""

from __future__ import annotations

import json
import unicodedata
from typing import get_args

import pytest

from models import load
from models.text import analyser, cutters
from models.text.bpe_learning import learn, split_words
from models.text.cutters import CUTTERS
from pages.tokens import tokenizers
from ui.words import catalogs

LANGUAGES = ("ko", "en")
VIEWS = ("tokenizers", "merges", "embedding", "code_points")
SENTENCES = {
    "ko": "고양이가 따뜻한 창가에서 잠을 잔다.",
    "en": "The cat sat by the warm window and slept.",
}
ODD = (
    "가",
    "뷁 😀👩‍👩‍👧 e\u0301",
    "a\nb  c\x00\x07",
    "$x$ :red[r] <b>y</b> ![](u) [[token]] {0}",
    "고양이가 " * 300,
    "ab" * 990,
)


def sent(app, name: str) -> list[dict]:
    """What was sent to the components of this name."""
    protos = [each.proto for each in app.get("bidi_component")]
    return [json.loads(p.json) for p in protos if p.component_name == name]


@pytest.fixture
def show(visit):
    """A part of /tokens on a text."""

    def show_(view: str, text: str, language: str = "en"):
        app = visit("tokens", language, text)
        if view != "tokenizers":
            app.segmented_control(key="tokens.view").set_value(view).run()
        assert not app.exception, app.exception[0].value
        assert not app.error
        return app

    return show_


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_buttons_lead_through_all_parts(visit, language):
    app = visit("tokens", language, SENTENCES[language])
    pictures = ({"token-cuts": 2}, {"merges": 2}, {"embedding-rows": 1}, {"token-cuts": 1})
    for n, wanted in enumerate(pictures):
        assert {name: len(sent(app, name)) for name in wanted} == wanted
        assert len([each for each in app.button if each.key == "go-on"]) == (n < 3)
        if n < 3:
            app.button(key="go-on").click().run()
            assert not app.exception


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("text", ODD)
def test_any_text_gives_a_page(show, view, text):
    show(view, text)


@pytest.mark.parametrize("view", VIEWS)
def test_without_a_text_there_is_still_a_lesson(show, view):
    app = show(view, "")
    assert catalogs()["en"]["sentence.empty"] in [each.value for each in app.info]
    assert any("bank" in each.value for each in app.markdown)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_rows_are_the_five_tokenizers(show, language):
    app = show("tokenizers", SENTENCES[language], language)
    picture, unseen = sent(app, "token-cuts")
    assert [each["name"] for each in picture["rows"]] == list(CUTTERS)
    assert picture["text"] == SENTENCES[language]
    subwords = next(each for each in picture["rows"] if each["name"] == "subword")
    ids = load("rnn").tokenizer.encode(SENTENCES[language]).ids.tolist()
    assert [id for _, id, *_ in subwords["tokens"]] == ids
    words = catalogs()[language]
    assert unseen["text"] == words["tokens.new_default"]
    whole = next(each for each in unseen["rows"] if each["name"] == "word")
    assert whole["unknown"] == 1


def test_a_word_of_ones_own_is_cut_as_it_is_typed(show):
    app = show("tokenizers", SENTENCES["en"])
    app.text_input(key="new").set_value("<b>뷁</b>").run()
    assert not app.exception
    assert sent(app, "token-cuts")[1]["text"] == "<b>뷁</b>"
    app.text_input(key="new").set_value("").run()
    assert not app.exception
    assert len(sent(app, "token-cuts")) == 1


def morphemes(app) -> dict:
    """The row of the morphemes in the main picture."""
    return sent(app, "token-cuts")[0]["rows"][CUTTERS.index("morpheme")]


@pytest.mark.usefixtures("with_kiwi")
def test_the_morphemes_are_there_beside_the_others(show):
    app = show("tokenizers", SENTENCES["ko"], "ko")
    assert [form for form, *_ in morphemes(app)["tokens"]][:2] == ["고양이", "가"]
    said = catalogs()["ko"]["tokens.kiwi_takes"].format(megabytes=analyser.MEGABYTES)
    assert said in [each.value for each in app.caption]
    assert len(sent(app, "token-cuts")[1]["rows"]) == len(CUTTERS)
    assert not app.toggle


class Analyser:
    """One in a state of its own, that never answers."""

    def __init__(self, state: analyser.State) -> None:
        self.state = state

    def ask(self, text: str, patience: float | None = None):
        raise analyser.KiwiLoading


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", get_args(analyser.State))
def test_without_the_analyser_the_row_says_why(show, language, state, monkeypatch):
    monkeypatch.setattr(analyser, "installed", lambda: True)
    monkeypatch.setattr(analyser, "kiwi", Analyser(state))
    tokenizers.tokenized.clear()
    app = show("tokenizers", SENTENCES[language], language)
    said = "loading" if state == "ready" else state
    assert morphemes(app)["note"] == catalogs()[language][f"tokens.kiwi_{said}"]


class LoadsMeanwhile:
    """Loading while a page is drawn, ready when the page looks again."""

    def __init__(self, loaded: analyser.Kiwi) -> None:
        self.ask, self.looks = loaded.ask, 0

    @property
    def state(self) -> analyser.State:
        self.looks += 1
        return "loading" if self.looks < 4 else "ready"


@pytest.mark.usefixtures("with_kiwi")
def test_the_page_is_drawn_again_when_the_analyser_has_loaded(show, monkeypatch):
    kiwi = LoadsMeanwhile(analyser.kiwi)
    monkeypatch.setattr(analyser, "kiwi", kiwi)
    monkeypatch.setattr(tokenizers, "LOOK", 0.0)
    app = show("tokenizers", SENTENCES["ko"], "ko")
    assert kiwi.looks > 4
    assert "tokens" in morphemes(app)


def test_a_missing_vocabulary_is_named(visit, monkeypatch, tmp_path):
    monkeypatch.setattr(cutters, "VOCABULARIES", tmp_path)
    cutters.known_entries.cache_clear()
    tokenizers.tokenized.clear()
    try:
        app = visit("tokens", "en", "something that nobody has typed yet")
        assert any("word.txt" in each.value for each in app.error)
    finally:
        cutters.known_entries.cache_clear()


def test_merges_and_ladders_are_of_the_text(show):
    text = SENTENCES["en"]
    learning, ladders = sent(show("merges", text), "merges")
    assert [tuple(each) for each in learning["merges"]] == list(learn(text).merges)
    assert ladders["words"] == list(dict.fromkeys(split_words(text)))


@pytest.mark.parametrize(
    ("given", "place"), [("3", 3), ("0", 0), ("-1", None), ("²", None), ("9" * 40, None)]
)
def test_the_address_chooses_the_merge(show, given, place):
    app = show("merges", SENTENCES["en"])
    app.query_params["merge"] = given
    app.run()
    assert not app.exception
    assert sent(app, "merges")[0]["place"] == place


def test_a_text_that_came_apart_is_said(visit):
    text = unicodedata.normalize("NFD", "나는 밥")
    app = visit("tokens", "en", text)
    app.segmented_control(key="tokens.view").set_value("code_points").run()
    shown = " ".join(each.value for each in app.markdown)
    said = catalogs()["en"]["tokens.say_given_other"].format(given=len(text), composed=4)
    assert said in shown
    nfc, nfd = sent(app, "token-cuts")[0]["rows"]
    assert nfc["total"] < nfd["total"]
