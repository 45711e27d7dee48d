"""/tokens without a browser: every part of the lesson, any text, in both languages."""

from __future__ import annotations

import json
import unicodedata

import pytest

from models import cutters, load
from models import morphemes as kiwi
from models.bpe_learning import learn, split_words
from models.cutters import CUTTERS
from ui import token_cuts
from ui.words import catalogs

LANGUAGES = ("ko", "en")
VIEWS = ("cut", "merge", "rows", "codes")
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
        if view != "cut":
            app.segmented_control(key="tokens.view").set_value(view).run()
        assert not app.exception, app.exception[0].value
        assert not app.error
        return app

    return show_


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_buttons_lead_through_all_parts(visit, language):
    app = visit("tokens", language, SENTENCES[language])
    pictures = ({"cuts": 2}, {"merges": 2}, {"embedding-rows": 1}, {"cuts": 1})
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
    app = show("cut", SENTENCES[language], language)
    picture, unseen = sent(app, "cuts")
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
    app = show("cut", SENTENCES["en"])
    app.text_input(key="new").set_value("<b>뷁</b>").run()
    assert not app.exception
    assert sent(app, "cuts")[1]["text"] == "<b>뷁</b>"
    app.text_input(key="new").set_value("").run()
    assert not app.exception
    assert len(sent(app, "cuts")) == 1


@pytest.mark.skipif(not kiwi.installed(), reason="kiwipiepy is not installed")
def test_the_analyser_is_loaded_only_when_asked_for(show, monkeypatch):
    kiwi._kiwi.cache_clear()
    app = show("cut", SENTENCES["ko"], "ko")
    assert kiwi._kiwi.cache_info().currsize == 0
    assert "note" in sent(app, "cuts")[0]["rows"][CUTTERS.index("morpheme")]
    app.toggle(key="kiwi").set_value(True).run(timeout=120)
    assert not app.exception
    row = sent(app, "cuts")[0]["rows"][CUTTERS.index("morpheme")]
    assert [form for form, *_ in row["tokens"]][:2] == ["고양이", "가"]
    assert kiwi._kiwi.cache_info().currsize == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_the_analyser_the_row_says_so(show, language, monkeypatch):
    monkeypatch.setattr(token_cuts, "installed", lambda: False)
    app = show("cut", SENTENCES[language], language)
    row = sent(app, "cuts")[0]["rows"][CUTTERS.index("morpheme")]
    assert row["note"] == catalogs()[language]["tokens.kiwi_missing"]
    assert not app.toggle


def test_a_missing_vocabulary_is_named(visit, monkeypatch, tmp_path):
    monkeypatch.setattr(cutters, "VOCABULARIES", tmp_path)
    cutters.known_entries.cache_clear()
    token_cuts._cut.clear()
    try:
        app = visit("tokens", "en", "something that nobody has typed yet")
        assert any("word.txt" in each.value for each in app.error)
    finally:
        cutters.known_entries.cache_clear()


def test_merges_and_ladders_are_of_the_text(show):
    text = SENTENCES["en"]
    learning, ladders = sent(show("merge", text), "merges")
    assert [tuple(each) for each in learning["merges"]] == list(learn(text).merges)
    assert ladders["words"] == list(dict.fromkeys(split_words(text)))


@pytest.mark.parametrize(
    ("given", "place"), [("3", 3), ("0", 0), ("-1", None), ("²", None), ("9" * 40, None)]
)
def test_the_address_chooses_the_merge(show, given, place):
    app = show("merge", SENTENCES["en"])
    app.query_params["merge"] = given
    app.run()
    assert not app.exception
    assert sent(app, "merges")[0]["place"] == place


def test_a_text_that_came_apart_is_said(visit):
    text = unicodedata.normalize("NFD", "나는 밥")
    app = visit("tokens", "en", text)
    app.segmented_control(key="tokens.view").set_value("codes").run()
    shown = " ".join(each.value for each in app.markdown)
    said = catalogs()["en"]["tokens.say_given_other"].format(given=len(text), composed=4)
    assert said in shown
    nfc, nfd = sent(app, "cuts")[0]["rows"]
    assert nfc["total"] < nfd["total"]
