"""/seq2seq without a browser: any text, in every language; its numbers are the translators'."""

from __future__ import annotations

import json

import pytest

from models import load
from pages.seq2seq.encoder_decoder import chosen_step
from pages.seq2seq.longer_sources import CHAINS, chained, clauses, own_sentence
from ui.source import examples
from ui.words import catalogs

LANGUAGES = sorted(catalogs())
KOREAN = "나는 어제 친구와 영화를 봤다."
TEXTS = {
    "korean": KOREAN,
    "english": "The cat sat by the warm window.",
    "one token": "가",
    "emoji": "😀👩‍👩‍👧",
    "markup": "<b>x</b> ![](http://127.0.0.1:9/x.png) $y$ :red[z] {0} 나는",
    "controls": "a\x00b\x07 나",
    "2,000 characters": "나는 간다. " * 286,
}


@pytest.fixture
def lesson(visit):
    return lambda text=KOREAN, language="ko": visit("seq2seq", language, text)


def pictures(app) -> list[dict]:
    found = [each.proto for each in app.get("bidi_component")]
    sent = [json.loads(it.json) for it in found if it.component_name == "encoder-decoder"]
    return [data for data in sent if "target" in data]


def charts(app) -> list[dict]:
    return [json.loads(each.proto.spec) for each in app.get("plotly_chart")]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_any_text_is_translated_by_both(lesson, text, language):
    app = lesson(text, language)
    assert not app.error
    (data,) = pictures(app)
    trace = load("translator_fixed").trace(text[:2000])
    assert data["tokens"] == list(trace.tokens)
    assert data["target"] == list(trace.target_tokens)
    words = catalogs()[language]
    assert data["words"]["context"] == words["seq2seq.encoder_decoder.context"]
    assert str(len(trace)) in data["alternative"]
    shown = [each.value for each in app.text]
    for name in ("translator_fixed", "translator"):
        translation = load(name).translate(text[:2000]).strip()
        assert (translation or words["seq2seq.nothing"]) in shown
    notes = [each.value for each in app.caption]
    assert (words["translation.not_korean"] in notes) == (
        text in (TEXTS["english"], TEXTS["emoji"])
    )
    assert not any("<b>x" in each.value for each in app.markdown)


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_text_the_lesson_and_what_was_measured_stay(lesson, language):
    app = lesson(" ", language)
    assert pictures(app) == []
    assert len(charts(app)) == 3
    assert any("$h_S$" in each.value for each in app.markdown), "the symbols are not explained"


def test_the_lines_are_the_scores_of_the_cards(lesson):
    drawn = charts(lesson())
    counts = [
        [row["sentences"] for rows in load(name).card["quality"].values() for row in rows.values()]
        for name in ("translator_fixed", "translator")
    ]
    assert counts[0] == counts[1], "the two were not measured on the same sentences"
    for figure, test in zip(drawn, ("tatoeba", "massive", "joined"), strict=True):
        for line, name in zip(figure["data"], ("translator_fixed", "translator"), strict=True):
            measured = load(name).card["quality"][test]
            by_length = [row["chrf"] for key, row in measured.items() if key != "all"]
            assert set(line["y"]) <= set(by_length)
            assert len(line["y"]) > 1


def test_one_click_makes_the_sentence_longer_and_back(lesson):
    app = lesson()
    app.button(key="chain-4").click().run()
    assert not app.exception
    longer = app.text_input(key="source").value
    assert longer == " ".join([*clauses()[:4], KOREAN])
    assert len(pictures(app)[0]["tokens"]) > len(load("translator").trace(KOREAN))
    app.button(key="chain-0").click().run()
    assert app.text_input(key="source").value == KOREAN


def test_all_lengths_at_once(lesson):
    app = lesson()
    before = len(app.text)
    app.toggle(key="chains").set_value(True).run()
    assert not app.exception
    assert len(app.text) == before + 2 * len(CHAINS)
    shown = [each.value for each in app.text]
    for count in CHAINS:
        assert load("translator").translate(chained(KOREAN, count)).strip() in shown


def test_a_chain_knows_the_sentence_at_its_end():
    for count in CHAINS:
        assert own_sentence(chained(KOREAN, count)) == KOREAN
    assert own_sentence("no Korean") == examples()[0]


@pytest.mark.parametrize(
    ("at", "step"),
    [
        ("h1", 0), ("h10", 9), ("h11", None), ("c", 10), ("s1", 11), ("s8", 18), ("s9", None),
        ("s0", None), ("", None), ("s1x", None), ("h²", None), ("<b>", None),
        ("h" + "9" * 999, None),
    ],
)  # fmt: skip
def test_the_address_chooses_the_step(monkeypatch, at, step):
    monkeypatch.setattr("pages.seq2seq.encoder_decoder.st.query_params", {"at": at})
    assert chosen_step(10, 8) == step
