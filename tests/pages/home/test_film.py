"""The film of home: what it is sent is what the models computed, and it stays small."""

from __future__ import annotations

import base64
import json

import numpy as np
import pytest

from models import load, store
from models.analysis.looks import head_looks, load_looks
from models.analysis.omission import omission
from pages.home.figures.film import SHOWN, film_figure
from ui.words import catalogs

LANGUAGES = sorted(catalogs())
TEXT = "The cat sat by the warm window and slept."
LONG = "비가 오면 길이 젖고 사람들은 우산을 펴고 천천히 걷는다. " * 6


def film(app) -> dict:
    """What the component of the page is sent."""
    (sent,) = (
        json.loads(each.proto.json)
        for each in app.main.get("bidi_component")
        if each.proto.component_name.endswith("film")
    )
    return sent


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_made_of_the_traces(visit, language):
    sent = film(visit("home", language, TEXT))
    trace, looking = load("rnn").trace(TEXT), load("transformer").trace(TEXT)
    assert sent["chips"] == list(trace.tokens)
    hidden = np.frombuffer(base64.b64decode(sent["hidden"]), "<f4").reshape(len(trace), -1)
    np.testing.assert_array_equal(hidden, trace.hidden)
    left = omission(load("rnn"), trace).left
    for t, row in enumerate(sent["left"]):
        np.testing.assert_allclose(row, left[t, : t + 1], atol=1e-4)
    found = head_looks(looking, load_looks())[0]
    assert found.best
    look = sent["look"]
    assert (look["query"], look["key"]) == (found.best.query.token, found.best.key.token)
    row = looking.weights[found.layer, found.head, look["query"], : look["query"] + 1]
    np.testing.assert_allclose(look["weights"], row, atol=1e-4)
    assert sent["said"]["ask"] == "Who slept?"
    assert "‘cat’" in sent["said"]["look"]


def test_a_question_without_words_of_its_own_names_who_asks(visit):
    said = film(visit("home", "en", "The old man walked to the market near the river."))["said"]
    assert said["ask"].startswith(catalogs()["en"]["home.film.ask"].split("‘")[0])


@pytest.mark.parametrize("text", ["Hi", "고마워요", "!?", "😀👩‍👩‍👧‍👦"])
def test_without_a_look_it_says_so(visit, text):
    sent = film(visit("home", "en", text))
    assert sent["look"] is None
    assert sent["said"] == {"end": catalogs()["en"]["home.film.no_look"]}


def test_the_bytes_of_one_character_share_a_chip(visit):
    assert "".join(film(visit("home", "en", "가 뷁 나"))["chips"]) == "가 뷁 나"


def test_of_a_long_text_it_shows_the_beginning_in_at_most_60_kilobytes(visit):
    app = visit("home", "ko", LONG)
    sent = film(app)
    assert catalogs()["ko"]["home.film.shown"].format(shown=SHOWN) in [
        it.value for it in app.caption
    ]
    assert max(sent["step"]) <= SHOWN < len(load("rnn").trace(LONG))
    assert len(sent["chips"]) == len(sent["left"]) > SHOWN / 2
    assert sent["look"]
    assert sent["look"]["query"] < len(sent["chips"])
    assert len(json.dumps(sent).encode()) <= 60_000


def test_without_the_transformer_the_sentence_is_still_read(visit, monkeypatch, tmp_path):
    real = store.load

    def broken(name):
        if name == "transformer":
            raise store.WeightsError(tmp_path / "transformer.safetensors", "is missing")
        return real(name)

    monkeypatch.setattr("ui.read.load", broken)
    sent = film(visit("home", "en", "A film that nobody has read before this test."))
    assert sent["look"] is None
    assert sent["chips"]


def test_the_figure_without_a_look():
    trace = load("rnn").trace(TEXT)
    figure = film_figure(trace, omission(load("rnn"), trace), None, None)
    assert figure["look"] is None
    assert figure["step"] == list(range(1, len(trace) + 1))
