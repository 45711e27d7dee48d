"""/transformer in every view, language and with every kind of text."""

from __future__ import annotations

import json

import pytest

from models import store
from models.analysis.pass_times import time_passes
from pages.transformer import times
from ui.kept import clear_all
from ui.words import catalogs

TEXT = "고양이가 창가에서 잔다."
#: How many charts each view draws.
VIEWS = {
    "machine": 0,
    "positions": 3,
    "stream": 2,
    "heads": 1,
    "off": 2,
    "feed-forward": 2,
    "lens": 3,
    "models": 4,
    "time": 3,
}
HOSTILE = (
    "가",
    "😀 ![](http://127.0.0.1:9/x.png) <script>x</script> $z$ :red[r] {0} {{",
    "a " * 900,
)


@pytest.fixture
def page(visit):
    """The page for a link. AppTest hands a bound sentence to another page only on the next run."""

    def page_(language: str, text: str, view: str = "machine"):
        app = visit("transformer", language, text).run()
        if view != "machine":
            pick(app, "transformer.view", view)
        assert not app.exception, app.exception[0].value
        return app

    return page_


def figures(app) -> list[dict]:
    return [json.loads(each.proto.spec) for each in app.get("plotly_chart")]


def pick(app, key: str, value: str):
    """Choose an option, and see that the page stands."""
    app.segmented_control(key=key).set_value(value).run()
    assert not app.exception, app.exception[0].value
    return app


def said(app) -> str:
    return "\n".join(each.value for each in app.markdown)


@pytest.mark.parametrize("language", sorted(catalogs()))
@pytest.mark.parametrize("view", VIEWS)
def test_every_view_is_drawn(page, language, view):
    app = page(language, TEXT, view)
    assert len(figures(app)) == VIEWS[view]


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("view", VIEWS)
def test_any_text_has_a_picture(page, text, view):
    app = page("en", text, view)
    assert figures(app) or view == "machine"
    # What was typed reaches Markdown only with every mark of it taken literally.
    assert not any("![](" in each.value or "<script>" in each.value for each in app.markdown)


@pytest.mark.parametrize("text", ["", " \t "])
def test_no_text_has_a_sentence(page, text):
    app = page("en", text)
    assert app.info
    assert not figures(app)


def test_another_order_moves_the_prediction_and_0_is_as_written(page):
    app = page("en", TEXT, "positions")
    app.button(key="another-order").click().run()
    assert app.number_input(key="transformer.order").value == 2
    app.number_input(key="transformer.order").set_value(0).run()
    assert "order as written" in said(app)
    before, after = figures(app)[1]["data"]
    assert before["x"] == after["x"]
    app.toggle(key="transformer.mask").set_value(False).run()
    assert not app.exception


def test_heads_are_switched_off_and_on_again(page):
    app = page("en", TEXT, "off")
    assert "All heads are on" in said(app)
    for layer in range(1, 5):
        app.pills(key=f"transformer.on.{layer}").set_value([])
    app.run()
    assert not app.exception
    assert "Heads off: 16." in said(app)
    before, after = figures(app)[1]["data"]
    assert before["x"] != after["x"]
    app.button(key="all-on").click().run()
    assert "All heads are on" in said(app)


def test_the_token_and_the_layer_can_be_chosen(page):
    app = page("en", TEXT, "feed-forward")
    app.slider(key="transformer.token").set_value(2).run()
    pick(app, "transformer.layer", "2")
    assert "2 ‘" in said(app)
    app.text_input(key="text").set_value("가").run()  # fewer tokens than were chosen
    assert not app.exception


def test_the_chosen_token_is_the_last_content_word_until_another_is_chosen(page):
    app = page("en", "The cat sat by the warm window and slept.", "lens")
    token = app.slider(key="transformer.token")
    assert token.value == 9
    assert "After 9 ‘slept’?" in said(app)
    app.text_input(key="text").set_value("The old cat slept by the window of the house.").run()
    assert app.slider(key="transformer.token").value == 10
    assert "After 10 ‘house’?" in said(app)
    app.slider(key="transformer.token").set_value(3).run()
    app.text_input(key="text").set_value("The old cat slept by the window.").run()
    assert app.slider(key="transformer.token").value == 3
    assert not app.warning


def test_a_measurement_is_drawn_and_another_waits(page, monkeypatch):
    monkeypatch.setattr(
        times,
        "time_passes",
        lambda models, report: time_passes(models, (64, 128), report, seconds_each=0.0),
    )
    clear_all()
    monkeypatch.setattr(times.bench(), "times", None)
    app = page("en", TEXT, "time")
    assert any("Nothing measured" in each.value for each in app.info)
    with times.bench().busy:
        app.button(key="measure").click().run()
    assert any("Somebody else" in each.value for each in app.info)
    app.button(key="measure").click().run()
    assert not app.exception
    assert len(figures(app)) == 4
    assert "At T = 128" in said(app)
    assert not times.bench().busy.locked()


def test_without_its_weights_the_page_says_so(page, monkeypatch, tmp_path):
    for file in store.WEIGHTS.iterdir():
        if not file.name.startswith("transformer"):
            (tmp_path / file.name).symlink_to(file)
    monkeypatch.setattr(store, "WEIGHTS", tmp_path)
    clear_all()
    app = page("en", "A text that no other test has typed.")
    assert any("transformer" in each.value for each in app.error)
    assert not figures(app)
