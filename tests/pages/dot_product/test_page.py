"""/dot-product: every part of the lesson in both languages, with what the visitor typed as text."""

from __future__ import annotations

import base64
import json

import numpy as np
import pytest

from ui.words import catalogs

LANGUAGES = ("ko", "en")
VIEWS = {"vectors": 0, "words": 2, "scale": 4}
SENTENCES = {
    "ko": "고양이가 따뜻한 창가에서 잠을 잔다.",
    "en": "The cat sat by the warm window and slept.",
}
ODD = (
    "가",
    "the the the",
    "😀👩‍👩‍👧",
    "뷁 쀍 꿿",
    "a\x00b\x07",
    "مرحبا",
    "고양이가 " * 60,
    "$x$ :red[r] <b>y</b> ![](u) [[token]]",
)


@pytest.fixture
def show(visit):
    """A part of /dot-product on a text, reached by the buttons that lead on."""

    def show_(view: str, text: str, language: str = "en"):
        app = visit("dot-product", language, text)
        for step in list(VIEWS)[1 : list(VIEWS).index(view) + 1]:
            app.button(key="go-on").click().run()
            assert not app.exception, (step, app.exception[0].value)
        return app

    return show_


def lists(app) -> str:
    """The two lists of near words."""
    return next(it.proto.body for it in app.get("html") if 'near-words">' in it.proto.body)


def heights(chart: dict) -> list[float]:
    """The bars of a chart, which arrives packed."""
    y = chart["data"][0]["y"]
    return np.frombuffer(base64.b64decode(y["bdata"]), y["dtype"]).tolist()


def charts(app) -> list[dict]:
    return [json.loads(each.proto.spec) for each in app.get("plotly_chart")]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("view", VIEWS)
def test_every_part_has_its_pictures_and_its_sentences(show, language, view):
    app = show(view, SENTENCES[language], language)
    assert not app.error
    assert len(charts(app)) == VIEWS[view]
    said = [each.value for each in app.markdown if each.value.startswith("- ")]
    assert bool(said) == (view != "vectors")


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("text", ODD)
def test_any_text_gives_a_page(show, view, text):
    app = show(view, text)
    assert not app.error
    assert len(charts(app)) == VIEWS[view]


@pytest.mark.parametrize("view", ["vectors", "words", "scale"])
def test_without_a_text_there_is_still_a_lesson(visit, view):
    app = visit("dot-product", "en", "")
    if view != "vectors":
        app.segmented_control(key="dot_product.view").set_value(view).run()
    assert not app.exception
    assert not app.error
    assert catalogs()["en"]["sentence.empty"] in [each.value for each in app.info]
    assert len(charts(app)) == (VIEWS[view] if view == "scale" else 0)


def test_another_token_has_other_neighbours(show):
    app = show("words", SENTENCES["en"])
    before = lists(app)
    app.button_group(key="of").set_value(2).run()
    assert not app.exception
    after = lists(app)
    assert before != after
    assert after.count("<tr class=") == 20


def test_the_map_of_cosines_goes_from_minus_one_to_one(show):
    app = show("words", SENTENCES["en"])
    app.segmented_control(key="dot_product.measure").set_value("cosine").run()
    cells = charts(app)[-1]["data"][0]
    assert (cells["zmin"], cells["zmax"]) == (-1, 1)


def test_many_numbers_leave_one_key_unless_they_are_divided(show):
    app = show("scale", SENTENCES["en"])
    app.select_slider(key="d").set_value(512).run()
    assert not app.exception
    raw, scaled = (max(heights(each)) for each in charts(app)[1:3])
    assert raw > scaled
    shown = " ".join(each.value for each in app.markdown)
    assert "$d=512$" in shown


def test_drawing_again_draws_other_numbers(show):
    app = show("scale", SENTENCES["ko"])
    before = charts(app)[0]["data"][-1]["y"]
    app.button(key="again-spread").click().run()
    assert not app.exception
    assert charts(app)[0]["data"][-1]["y"] != before


@pytest.mark.parametrize("measure", ["query", "largest", "entropy"])
def test_each_measure_has_its_formula(show, measure):
    app = show("scale", SENTENCES["en"])
    before = [each.value for each in app.latex]
    app.segmented_control(key="dot_product.softening").set_value(measure).run()
    assert not app.exception
    assert [each.value for each in app.latex] != before
    title = charts(app)[-1]["layout"]["yaxis"]["title"]["text"]
    assert title == catalogs()["en"][f"dot_product.softening.{measure}"]
