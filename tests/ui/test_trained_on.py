"""What the models read in training, as their cards count it."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from models import load
from ui import words
from ui.trained_on import KINDS, MODELS, kind_of, read_in_training
from ui.words import catalogs


def test_what_is_held_out_copied_or_joined_was_not_read_as_it_is():
    card = {"pairs": {"tatoeba (train)": 3, "tatoeba (test)": 5, "copied": 7, "joined": 11, "x": 2}}
    assert read_in_training("translation", card) == {"sentences": 3, "other": 2}


def test_tokens_are_counted_by_kind():
    card = {"tokens": {"trained": {"lm_ko_nsmc_neutral (ko)": 4, "lm_en_tatoeba (en)": 1}}}
    assert read_in_training("language", card) == {"reviews": 4, "sentences": 1}


@pytest.mark.parametrize("task", MODELS)
def test_every_corpus_of_the_cards_is_of_a_known_kind(task):
    found = read_in_training(task, load(MODELS[task]).card)
    assert found.total() > 1000
    assert "other" not in found


def test_every_kind_has_a_name():
    for catalog in catalogs().values():
        assert all(f"trained_on.kind.{kind}" in catalog for kind in [*KINDS, "other"])
    assert kind_of("never heard of") == "other"


def lines() -> None:
    from ui.trained_on import trained_on

    trained_on("language", "translation", "sentiment")


@pytest.mark.parametrize("code", sorted(catalogs()))
def test_a_line_for_each_task(code, monkeypatch):
    monkeypatch.setattr(words, "language", lambda: code)
    app = AppTest.from_function(lines, default_timeout=30)
    app.query_params["lang"] = code
    app.run()
    assert not app.exception
    said = [each.value for each in app.caption]
    assert len(said) == 3
    total = read_in_training("language", load("rnn").card).total()
    assert f"{total:,}" in said[0]
