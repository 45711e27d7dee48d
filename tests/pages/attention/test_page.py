"""/attention without a browser: any text, in every language, and what its choices do."""

from __future__ import annotations

import json

import pytest

from models import load
from pages.attention.facts import alignment
from pages.attention.telling import telling_step
from ui.particles import fill
from ui.words import catalogs

LANGUAGES = sorted(catalogs())
KOREAN = "나는 어제 친구와 영화를 봤다."
TEXTS = {
    "korean": KOREAN,
    "english": "The old cat sat on the mat.",
    "one token": "가",
    "emoji": "고양이 😀👩‍👩‍👧‍👦",
    "markup": "![](http://127.0.0.1:9/x.png) <b>책</b> $z$ :red[r] {0} **나**",
    "2,000 characters": "나는 갔다. " * 285,
}


def sent(app) -> dict[str, dict]:
    """What was sent to the pictures of the page, by their mode, and to the explorer."""
    found = {}
    for each in app.get("bidi_component"):
        if each.proto.component_name in ("contexts", "explorer"):
            data = json.loads(each.proto.json)
            found[data.get("mode", "explorer")] = data
    return found


def shown(app) -> str:
    return "\n".join(each.value for each in (*app.markdown, *app.info, *app.caption))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_any_text_has_all_its_context_vectors(visit, language, text):
    app = visit("attention", language, text)
    trace = load("translator").trace(text)
    pictures = sent(app)
    assert set(pictures) == {"play", "move", "fixed", "explorer"}
    play = pictures["play"]
    assert play["source"] == list(trace.tokens)
    assert play["target"] == list(trace.target_tokens)
    assert play["step"] == telling_step(trace).step
    assert pictures["fixed"]["scores"] is None
    assert pictures["explorer"]["keys"] == list(trace.tokens)
    assert pictures["explorer"]["symbols"] == {
        "query": "s",
        "key": "h",
        "value": "h",
        "output": "c",
    }
    assert pictures["move"]["moves"] == []
    assert app.dataframe[0].value.shape == (len(trace.target_ids), len(trace))
    note = catalogs()[language]["translation.not_korean"]
    assert (note in shown(app)) == (text == TEXTS["english"])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", ["", "   "])
def test_nothing_to_read_is_said(visit, language, text):
    app = visit("attention", language, text)
    assert app.info
    assert not sent(app)


@pytest.mark.parametrize("language", LANGUAGES)
def test_attention_moved_in_the_link_is_computed_by_the_model(visit, language):
    app = visit("attention", language, KOREAN)
    app.query_params.update({"move": "2.6,1.1,99.1,1.99,x,²", "t": "3"})
    app.run()
    assert not app.exception
    pictures = sent(app)
    moved = load("translator").trace(KOREAN, attend_to={0: 0, 1: 5})
    trained, changed = pictures["move"]["rows"]
    assert changed["target"] == pictures["move"]["target"] == list(moved.target_tokens)
    assert trained["target"] == pictures["play"]["target"]
    assert changed["probabilities"] == pytest.approx(moved.probabilities.tolist(), abs=1e-6)
    assert sorted(pictures["move"]["moves"]) == [[0, 0], [1, 5]]
    assert pictures["play"]["step"] == 2


def test_choices_of_one_sentence_are_not_those_of_the_next(visit):
    app = visit("attention", "ko", KOREAN)
    app.query_params.update({"move": "2.6", "t": "3"})
    app.run()
    assert sent(app)["move"]["moves"] == [[1, 5]]
    app.text_input(key="source").set_value("저는 커피를 아주 좋아해요.").run()
    assert sent(app)["move"]["moves"] == []
    assert "move" not in app.query_params
    assert "t" not in app.query_params


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_said_of_the_order_is_read_off_the_weights(visit, language):
    app = visit("attention", language, KOREAN)
    found = alignment(load("translator").trace(KOREAN))
    key = "clear" if found.clear else "even"
    sentence = catalogs()[language][f"attention.alignment.say_{key}"]
    numbers: dict[str, object] = {"largest": f"{found.largest:.2f}", "even": f"{found.even:.2f}"}
    assert fill(sentence, numbers) in shown(app)


def test_a_missing_weight_file_is_named(visit, monkeypatch, tmp_path):
    import ui.read
    from models import store

    ui.read._translation.clear()
    monkeypatch.setattr(store, "WEIGHTS", tmp_path)
    app = visit("attention", "en", "없는 모델로 읽는 글.")
    assert "translator.json" in app.error[0].value
    assert not sent(app)
