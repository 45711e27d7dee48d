"""The frame of a lesson: one view of several, each with its section, whatever its part raises."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from ui import words
from ui.lesson import sections
from ui.prose import mark
from ui.words import catalogs

LANGUAGES = sorted(catalogs())


def lesson_of_two_views() -> None:
    """A script: two of the views of a lesson, the second without its weights."""
    from pathlib import Path

    import streamlit as st

    from models import WeightsError
    from ui.lesson import Lesson

    def first(text: str, number: int) -> None:
        st.text(f"{text} {number}")

    def second(text: str, number: int) -> None:
        raise WeightsError(Path("rnn.safetensors"), "is missing")

    lesson = Lesson("forgetting")
    st.text(lesson.views({"twins": first, "tanh": second}, "shown", 3))
    st.text("goes on")


@pytest.fixture(params=LANGUAGES)
def code(request) -> str:
    return request.param


@pytest.fixture
def app(code, monkeypatch) -> AppTest:
    # To send a choice, AppTest asks for its label between runs, where the app knows no visitor.
    monkeypatch.setattr(words, "language", lambda: code)
    app = AppTest.from_function(lesson_of_two_views, default_timeout=30)
    app.query_params["lang"] = code
    return app.run()


def prose(app: AppTest) -> str:
    return "\n".join(each.value for each in app.markdown)


def test_the_first_view_is_drawn_with_its_section(app, code):
    assert not app.exception
    assert [each.value for each in app.text] == ["shown 3", "twins", "goes on"]
    assert mark(sections("forgetting", code)["twins"], code) in prose(app)


def test_a_missing_file_is_one_sentence_and_the_page_goes_on(app, code):
    app.segmented_control(key="forgetting.view").set_value("tanh").run()
    assert not app.exception
    wanted = catalogs()[code]["error.weights"].format(file="rnn.safetensors")
    assert [each.value for each in app.error] == [wanted]
    assert [each.value for each in app.text] == ["tanh", "goes on"]
    assert mark(sections("forgetting", code)["tanh"], code) in prose(app)


def lesson_step_by_step() -> None:
    """A script: two parts of a lesson; the address says what there is to read."""
    from pathlib import Path

    import streamlit as st

    from models import WeightsError
    from ui.lesson import Lesson

    def first(text: str, lesson: Lesson) -> None:
        st.text(f"{text} {lesson.folder}")

    def second(text: str, lesson: Lesson) -> None:
        raise WeightsError(Path("rnn.safetensors"), "is missing")

    lesson = Lesson("next-token")
    lesson.open()
    lesson.step_by_step({"predict": first, "surprise": second}, st.query_params.get("read", ""))
    st.text("goes on")


@pytest.mark.parametrize(("given", "drawn"), [("shown", ["shown next_token"]), ("", [])])
def test_step_by_step_the_button_leads_to_the_part_that_follows(given, drawn, code, monkeypatch):
    monkeypatch.setattr(words, "language", lambda: code)
    app = AppTest.from_function(lesson_step_by_step, default_timeout=30)
    app.query_params.update({"lang": code, "read": given})
    app.run()
    assert not app.exception
    assert [each.value for each in app.text] == [*drawn, "goes on"]
    app.button(key="go-on").click().run()
    assert [len(app.error), len(app.button)] == [bool(given), 0]
    assert [each.value for each in app.text] == ["goes on"]
