"""Things to try, the recap and the question to check: each has its answer, folded away."""

from __future__ import annotations

import re

import pytest
from streamlit.testing.v1 import AppTest

from ui import words
from ui.lesson import sections, written_sections
from ui.practice import Exercise, exercise, exercises
from ui.prose import TERM
from ui.texts import PAGES
from ui.words import catalogs

LANGUAGES = sorted(catalogs())
#: Every lesson that has something to try.
LESSONS = sorted(
    path.parent.name
    for path in PAGES.glob("*/en.md")
    if "try" in written_sections(path.parent.name, "en")
)


def test_an_item_is_a_question_and_the_quotation_below_it():
    found = exercises("1. One?\n\n   > Yes.\n   >\n   > $x$ > 0.\n\n2. Two\nlines?\n   > No.\n")
    assert found == {1: Exercise("One?", "Yes.\n\n$x$ > 0."), 2: Exercise("Two lines?", "No.")}


@pytest.mark.parametrize("text", ["Why?", "> Because.", ""])
def test_a_question_without_its_answer_is_an_error(text):
    with pytest.raises(ValueError, match="No question with its answer"):
        exercise(text)


@pytest.mark.parametrize("text", ["2. a\n > b", "1. a\n > b\n3. a\n > b", "x\n1. a\n > b"])
def test_a_list_counts_from_one(text):
    with pytest.raises(ValueError, match="No list that counts from 1"):
        exercises(text)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("lesson", LESSONS)
def test_every_lesson_has_answers_a_recap_and_a_question(lesson, code):
    texts = sections(lesson, code)
    items = exercises(texts["try"])
    assert list(items) == list(exercises(sections(lesson, "en")["try"]))
    assert len(re.findall(r"^[123]\. \S", texts["recap"], re.MULTILINE)) == 3
    assert len(texts["recap"].strip().splitlines()) == 3
    for each in [*items.values(), exercise(texts["check"])]:
        assert not TERM.search(each.question), "the label of an expander explains no terms"
        # A label is set by Streamlit, which leaves the asterisks of **가중치**로 alone.
        assert "**" not in each.question


def lesson_with_answers() -> None:
    """A script: the second answer says something of the sentence, the third on demand."""
    import streamlit as st

    from charts.facts import fact
    from ui.practice import show_check, show_exercises

    def computed():
        st.session_state.computed = st.session_state.get("computed", 0) + 1
        return [fact("steps.one")]

    markdown = "1. :query[Q]?\n   > A.\n2. Q?\n   > B.\n3. Q?\n   > C.\n"
    show_exercises("rnn", markdown, {2: [fact("steps", n=7)], 3: computed})
    show_check("rnn", "Sure?\n\n> Yes: [[token]].")


@pytest.fixture
def app(monkeypatch) -> AppTest:
    monkeypatch.setattr(words, "language", lambda: "en")
    app = AppTest.from_function(lesson_with_answers, default_timeout=30)
    app.query_params["lang"] = "en"
    return app.run()


def said(app: AppTest, number: int) -> list[str]:
    return [each.value for each in app.expander[number].markdown]


def test_an_answer_is_folded_away_and_says_what_holds_of_the_sentence(app):
    assert not app.exception
    labels = [each.label for each in app.expander]
    assert labels == ["**1.** :blue[Q]?", "**2.** Q?", "**3.** Q?", "Sure?"]
    assert said(app, 0) == ["A."]
    assert said(app, 1) == ["B.", "**In your sentence**\n\n- 7 steps"]
    assert 'class="term"' in said(app, 3)[0]


def test_an_answer_is_computed_when_it_is_opened_and_not_before(app):
    assert said(app, 2) == ["C."]
    assert "computed" not in app.session_state
    app.session_state["rnn.try.3"] = True
    app.run()
    assert said(app, 2) == ["C.", "**In your sentence**\n\n- 1 step"]
    assert app.session_state.computed == 1
