"""/gates: every view of both models, on any text, in both languages."""

from __future__ import annotations

import json

import pytest

from models import load
from ui.words import catalogs

LANGUAGES = sorted(catalogs())
VIEWS = ("all", "unit", "path")
KINDS = ("lstm", "gru")
SENTENCES = ("고양이가 따뜻한 창가에서 잠을 잔다.", "The cat sat by the warm window and slept.")
ODD = ("가", "😀👩‍👩‍👧", "뷁 쀍", "a\x00b\x07", "고양이가 " * 60, "$x$ :red[r] <b>y</b> ![](u)")


@pytest.fixture
def show(visit):
    """A view of /gates on a text."""

    def show_(kind: str, view: str, text: str, language: str = "ko"):
        app = visit("gates", language, text)
        app.segmented_control(key="gates.model").set_value(kind)
        app.segmented_control(key="gates.view").set_value(view).run()
        assert not app.exception, app.exception[0].value
        assert app.segmented_control(key="gates.model").value == kind
        assert app.segmented_control(key="gates.view").value == view
        return app

    return show_


def charts(app) -> list[dict]:
    return [json.loads(each.proto.spec) for each in app.get("plotly_chart")]


def expected(kind: str, view: str) -> int:
    return {"all": 2, "unit": 2, "path": 1}[view]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("kind", KINDS)
def test_every_view_has_its_pictures_and_its_sentences(show, language, view, kind):
    app = show(kind, view, SENTENCES[language == "en"], language)
    assert not app.error
    assert len(charts(app)) == expected(kind, view)
    assert any(each.value.startswith("- ") for each in app.markdown), "no sentence from the numbers"


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("text", ODD)
def test_any_text_gives_a_picture(show, view, text):
    app = show("lstm", view, text)
    assert not app.error
    assert len(charts(app)) == expected("lstm", view)
    assert not any("<b>y" in each.value for each in app.markdown)


@pytest.mark.parametrize("view", ["unit", "all"])
def test_it_opens_on_the_unit_that_holds_the_longest(show, view):
    for kind in KINDS:
        app = show(kind, view, SENTENCES[1], "en")
        trace = load(kind).trace(SENTENCES[1])
        factors = trace.gates["forget" if kind == "lstm" else "update"].astype(float)
        unit = int(factors[1:].prod(axis=0).argmax()) + 1
        heading = catalogs()["en"]["gates.ledger"].split("{")[0]
        assert any(f"{heading}{unit} " in each.value for each in app.markdown)


def test_why_it_lasts_longer_comes_first(visit):
    app = visit("gates", "en", SENTENCES[1])
    assert app.segmented_control(key="gates.view").value == "path"
    assert len(charts(app)) == 1
    said = " ".join(each.value for each in app.markdown)
    assert catalogs()["en"]["gates.say_longest"].split("{")[0] in said


def test_the_books_are_those_of_the_chosen_unit(show):
    app = show("lstm", "unit", SENTENCES[1], "en")
    app.query_params["unit"], app.query_params["step"] = "5", "3"
    app.run()
    assert not app.exception
    trace = load("lstm").trace(SENTENCES[1])
    table = next(each.value for each in app.markdown if "c_t = f_t" in each.value)
    assert f"{trace.hidden[2, 4]:.3f}" in table
    assert f"{trace.gates['cell'][2, 4]:.3f}" in table
