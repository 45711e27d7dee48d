"""The source of a translation: a line of its own, and examples that come out right."""

from __future__ import annotations

import pytest

from models import load
from ui import source
from ui.source import examples, is_korean, translations

ENGLISH = "The old cat sat on the mat."
KOREAN = "나는 어제 친구와 영화를 봤다."
OTHER = "저는 커피를 아주 좋아해요."


def test_what_is_offered_is_translated_as_a_person_would():
    offered = examples()
    assert 3 <= len(offered) <= source.OFFERED
    for korean in offered:
        assert is_korean(korean)
        assert load("translator").translate(korean).strip() in translations()[korean]


def test_where_the_translator_is_right_about_none_there_are_examples_all_the_same(monkeypatch):
    monkeypatch.setattr(source, "_right", lambda: ())
    assert examples() == tuple(translations())[: source.OFFERED]


@pytest.mark.parametrize("page", ["seq2seq", "attention"])
@pytest.mark.parametrize("language", ["en", "ko"])
def test_the_readers_sentence_is_never_replaced(visit, page, language):
    app = visit("rnn", language, ENGLISH)
    app.switch_page(f"../pages/{page}/page.py").run()
    assert app.session_state.text == ENGLISH
    assert app.text_input(key="source").value == examples()[0]
    app.text_input(key="source").set_value(OTHER).run()
    app.switch_page("../pages/rnn/page.py").run()
    assert app.text_input(key="text").value == ENGLISH
    app.switch_page(f"../pages/{page}/page.py").run()
    assert app.text_input(key="source").value == OTHER


def test_a_korean_sentence_of_the_readers_is_what_is_translated_until_another_is_chosen(visit):
    app = visit("rnn", "ko", KOREAN)
    app.switch_page("../pages/attention/page.py").run()
    assert app.text_input(key="source").value == KOREAN
    app.text_input(key="source").set_value(OTHER).run()
    assert app.session_state.text == KOREAN


def test_the_example_that_the_site_begins_with_is_not_what_is_translated(visit):
    app = visit("attention", "ko")
    assert app.text_input(key="source").value == examples()[0]
