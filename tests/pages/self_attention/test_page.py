"""/self-attention without a browser: any text, in every language, and what its switches say."""

from __future__ import annotations

import json

import pytest

from charts.text import percent
from models import load
from models.analysis.looks import head_looks, load_looks
from ui.words import catalogs

LANGUAGES = sorted(catalogs())
TEXTS = {
    "korean": "나는 어제 친구와 밥을 먹었다.",
    "english": "The old cat sat on the mat.",
    "one token": "가",
    "emoji": "😀👩‍👩‍👧‍👦",
    "markup": "![](http://127.0.0.1:9/x.png) <b>y</b> $z$ :red[r] {0}",
    "300 tokens": "나" + " 나" * 299,
}


def mounted(app) -> set[str]:
    """The components on the page."""
    return {each.proto.component_name for each in app.get("bidi_component")}


def sent(app, name: str) -> dict:
    """What was sent to a component of the page."""
    protos = [each.proto for each in app.get("bidi_component")]
    return next(json.loads(p.json) for p in protos if p.component_name == name)


def said(app) -> str:
    return " ".join(each.value for each in app.info)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_any_text_has_its_strip_and_its_explorer(visit, language, text):
    app = visit("self-attention", language, text)
    trace = load("transformer").trace(text)
    explorer, strip = sent(app, "explorer"), sent(app, "strip-picture")
    assert explorer["queries"] == explorer["keys"] == list(trace.tokens)
    assert strip["tokens"] == len(trace)
    assert len(explorer["heads"]["rows"]) == 4
    assert "{" not in app.title[0].value


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_head_is_described_by_what_it_does_on_many_texts(visit, language):
    app = visit("self-attention", language, TEXTS["one token"])
    catalog, usual = catalogs()[language], load_looks()
    assert usual.texts == 1000
    shown = "\n".join(each.value for each in app.markdown)
    for n, row in enumerate(usual.roles):
        for m, role in enumerate(row):
            name = catalog["self_attention.head"].format(layer=n + 1, head=m + 1)
            assert f"- {name}" in shown
            assert percent(role.shares["previous"]) in shown
    assert "0.0" not in shown


def test_it_opens_on_the_most_telling_look_and_says_it(visit):
    text = "The cat sat by the warm window and slept."
    explorer = sent(visit("self-attention", "en", text), "explorer")
    heads, story = explorer["heads"], explorer["story"]
    assert (heads["layer"], heads["head"]) == (3, 0)
    assert explorer["start"] == story["cell"] == [8, 1]
    assert "‘slept’ looks at ‘cat’: 50%" in story["text"]
    found = head_looks(load("transformer").trace(text), load_looks())
    assert heads["ranking"] == [[each.layer, each.head] for each in found]
    assert heads["byLayer"] is False


def test_another_head_opens_on_its_own_look_and_the_way_back_stays(visit):
    app = visit("self-attention", "en", "The cat sat by the warm window and slept.")
    app.query_params.update({"layer": "3", "head": "2", "order": "layer"})
    app.run()
    explorer = sent(app, "explorer")
    assert explorer["start"] == [6, 2]  # window looks at sat
    assert explorer["story"]["cell"] == [8, 1]
    assert explorer["heads"]["byLayer"] is True


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_switch_is_noted_and_measured(visit, language):
    text = TEXTS["korean"]
    app = visit("self-attention", language, text)
    assert said(app) == ""
    app.toggle(key="mask").set_value(False).run()
    assert catalogs()[language]["self_attention.note_mask"] in said(app)
    assert sent(app, "explorer")["causal"] is False
    assert sent(app, "strip-picture")["causal"] is False
    app.toggle(key="mask").set_value(True).run()
    app.select_slider(key="temperature").set_value(0.25).run()
    assert sent(app, "explorer")["temperature"] == 0.25
    largest = load("transformer").trace(text).weights.max(axis=-1).mean()
    assert f"{largest:.2f}" in said(app)


def test_layer_head_and_pins_come_from_the_link(visit):
    app = visit("self-attention", "en", TEXTS["english"])
    app.query_params.update({"layer": "3", "head": "2", "pin": "5.2,99.1,x,3.3"})
    app.run()
    explorer = sent(app, "explorer")
    assert (explorer["heads"]["layer"], explorer["heads"]["head"]) == (2, 1)
    assert explorer["pins"] == [[4, 1], [2, 2]]
    app.query_params.update({"layer": "9", "head": "²", "pin": ""})
    app.run()
    explorer = sent(app, "explorer")
    opening = head_looks(load("transformer").trace(TEXTS["english"]), load_looks())[0]
    assert (explorer["heads"]["layer"], explorer["heads"]["head"]) == opening[:2]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", ["", "   "])
def test_nothing_to_read_is_said(visit, language, text):
    app = visit("self-attention", language, text)
    assert app.info
    assert not mounted(app) & {"explorer", "strip-picture"}


def test_a_missing_weight_file_is_named(visit, monkeypatch, tmp_path):
    import ui.read
    from models import store

    ui.read._transformer.clear()
    monkeypatch.setattr(store, "WEIGHTS", tmp_path)
    app = visit("self-attention", "en", "Nothing to read it with.")
    assert "transformer.json" in app.error[0].value
    assert not mounted(app) & {"explorer", "strip-picture"}
