"""/gradients in every view, language and with every kind of text."""

from __future__ import annotations

import base64
import json

import numpy as np
import pytest

from models import store
from ui.kept import clear_all
from ui.words import catalogs

TEXT = "고양이가 창가에서 잔다."
VIEWS = ("pairs", "sum", "chain", "radius", "bars")
HOSTILE = (
    "",
    " \t ",
    "가",
    "😀👩‍👩‍👧‍👦",
    "뷁 쀍 꿿",
    "![](http://127.0.0.1:9/x.png) <script>x</script> $z$ :red[r]",
    "{0} {used} %s {{",
    "a " * 900,
)


@pytest.fixture
def page(visit):
    """The page for a link. AppTest hands a bound sentence to another page only on the next run."""

    def page_(language: str, text: str):
        app = visit("gradients", language, text).run()
        assert not app.exception, app.exception[0].value
        return app

    return page_


def figures(app) -> list[dict]:
    return [json.loads(each.proto.spec) for each in app.get("plotly_chart")]


def numbers(sent: dict | list) -> np.ndarray:
    """The values of an axis as Plotly sends them: a list, or bytes in base64."""
    if isinstance(sent, list):
        return np.array(sent, float)
    return np.frombuffer(base64.b64decode(sent["bdata"]), np.dtype(sent["dtype"]))


def pick(app, key: str, value: str):
    """Choose an option, and see that the page stands."""
    app.segmented_control(key=key).set_value(value).run()
    assert not app.exception, app.exception[0].value
    assert app.segmented_control(key=key).value == value
    return app


@pytest.mark.parametrize("language", sorted(catalogs()))
@pytest.mark.parametrize("view", VIEWS)
def test_every_view_is_drawn(page, language, view):
    app = page(language, TEXT)
    pick(app, "gradients.view", view)
    assert len(figures(app)) == (3 if view in ("radius", "sum") else 2)
    for weights in ("start", "trained"):
        pick(app, "gradients.weights", weights)
    for loss in ("one", "sum"):
        pick(app, "gradients.loss", loss)
        assert len(figures(app)) >= 2


@pytest.mark.parametrize("option", ["rnn", "lstm", "gru", "forget", "update"])
def test_every_map(page, option):
    app = page("en", TEXT)
    pick(app, "gradients.map", option)
    assert figures(app)[1]["data"][0]["type"] == "heatmap"


@pytest.mark.parametrize("kind", ["rnn", "lstm", "gru"])
def test_every_chain(page, kind):
    app = page("ko", TEXT)
    pick(app, "gradients.view", "chain")
    pick(app, "gradients.chain", kind)
    assert len(figures(app)) == 2


@pytest.mark.parametrize("text", HOSTILE)
def test_any_text_has_a_picture_or_a_sentence(page, text):
    app = page("en", text)
    assert bool(figures(app)) != any("type" in each.value.casefold() for each in app.info)
    # What was typed reaches Markdown only with every mark of it taken literally.
    assert not any("![](" in each.value or "<script>" in each.value for each in app.markdown)


def test_the_parts_are_checked_against_autograd_on_the_page(page):
    app = page("en", TEXT)
    pick(app, "gradients.view", "sum")
    (check,) = app.success
    assert "autograd" in check.value
    assert all(name in check.value for name in ("RNN", "LSTM", "GRU"))


@pytest.mark.parametrize("language", sorted(catalogs()))
def test_two_tokens_leave_no_step_to_go_back(page, language):
    app = page(language, "The cat")
    app.toggle(key="further").set_value(False).run()
    for view in VIEWS:
        pick(app, "gradients.view", view)
    pick(app, "gradients.view", "sum")
    said = " ".join(each.value for each in app.markdown).replace("\u2060", "")
    assert catalogs()[language]["gradients.say_reach_none"].format(target="cat") in said
    assert catalogs()[language]["gradients.say_no_parts"].format(model="GRU") in said


@pytest.mark.parametrize("language", sorted(catalogs()))
@pytest.mark.parametrize("example", ["example.1", "example.2", "example.3"])
def test_it_opens_where_the_gradient_of_the_rnn_vanishes(page, language, example):
    """On every example, which is too short for it alone."""
    app = page(language, catalogs()[language][example])
    rnn = figures(app)[0]["data"][0]
    assert len(rnn["x"]) == 64
    assert rnn["name"] == "RNN"
    assert numbers(rnn["y"])[0] < 0.01
    assert len(figures(app)[0]["data"]) == 4  # no start values beside them


def test_without_reading_on_the_start_values_stand_beside_the_trained_ones(page):
    app = page("en", "The cat sat.")
    app.toggle(key="further").set_value(False).run()
    *_, rnn, beside = (line for line in figures(app)[0]["data"] if line["name"].startswith("RNN"))
    assert numbers(rnn["y"])[0] > 0.01
    assert numbers(beside["y"])[0] < numbers(rnn["y"])[0]


def test_without_one_model_the_others_are_shown(page, monkeypatch, tmp_path):
    for file in store.WEIGHTS.iterdir():
        if not file.name.startswith("gru"):
            (tmp_path / file.name).symlink_to(file)
    monkeypatch.setattr(store, "WEIGHTS", tmp_path)
    clear_all()
    app = page("en", "A text that no other test has typed.")
    assert any("gru" in each.value for each in app.error)
    assert len(figures(app)) == 2


def test_the_sum_begins_with_one_number_and_its_products(page):
    app = page("en", TEXT)
    pick(app, "gradients.view", "sum")
    assert figures(app)[1]["data"][0]["text"] == ["0.125", "0.25", "0.5", "1"]
    app.slider(key="gradients.w").set_value(1.0).run()
    assert figures(app)[1]["data"][0]["text"] == ["1"] * 4
    app.slider(key="gradients.steps").set_value(12).run()
    assert len(figures(app)[1]["data"][0]["text"]) == 12
