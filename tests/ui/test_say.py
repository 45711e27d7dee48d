"""A fact becomes the sentence of its key, and whatever stands in it is spoken too."""

from __future__ import annotations

import pytest

from charts.facts import Listed, by_model, counted, entry, fact, together
from ui import say, words

CATALOG = {
    "lesson.sum": "{who}: {steps}, {parts}",
    "lesson.part": "<{name}>",
    "lesson.part.c": "c",
    "lesson.steps": "{n} steps",
    "lesson.steps.one": "1 step",
    "token.end": "(end)",
    "by_model": "**{model}** {value}",
    "plain.by_model": "{model} {value}",
    "plain.all": "{each}",
    "lesson.all": "{each}",
}


@pytest.fixture(autouse=True)
def catalog(monkeypatch):
    for module in (say, words):
        monkeypatch.setattr(module, "catalogs", lambda: {"en": CATALOG})
        monkeypatch.setattr(module, "language", lambda: "en")


def test_facts_within_a_fact_are_spoken():
    parts = Listed((fact("part", name="a"), fact("part", name="b")), "; ")
    found = fact("sum", who=entry("<end>"), steps=counted("steps", 2), parts=parts)
    assert say.sentence("lesson", found) == "(end): 2 steps, <a>; <b>"
    assert say.sentence("lesson", counted("steps", 1)) == "1 step"


def test_sentences_that_belong_together_are_one_point(monkeypatch):
    shown = []
    monkeypatch.setattr(say.st, "markdown", shown.append)
    say.say("lesson", [together(fact("part", name="a"), fact("part", name="b")), fact("part.c")])
    assert shown == ["- <a> <b>\n- c"]


def test_a_value_for_each_model_stands_under_its_name():
    found = fact("all", each=by_model({"rnn": "6%", "lstm": counted("steps", 1)}))
    assert say.sentence("lesson", found) == "**RNN** 6%, **LSTM** 1 step"
    assert say.sentence("plain", fact("all", each=by_model({"gru": 3}))) == "GRU 3"


def test_an_entry_is_taken_literally():
    assert entry(" *x*") != "*x*"
    assert entry(" cat") == "cat"


def test_a_key_that_nobody_has_is_an_error():
    with pytest.raises(KeyError):
        say.sentence("lesson", fact("nothing"))
