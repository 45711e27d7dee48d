"""A few of the hostile texts and links of ``make fuzz``, and that it sees what goes wrong."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from models import load
from models.recurrent import RecurrentModel
from tests.fuzz import on_models, on_pages
from tests.fuzz.texts import LONGEST, WAYS, texts

SEED = 20


def test_the_texts_are_those_of_their_seed_and_of_every_kind():
    found = list(itertools.islice(texts(SEED), 2_000))
    assert found == list(itertools.islice(texts(SEED), 2_000))
    assert found != list(itertools.islice(texts(SEED + 1), 2_000))
    assert max(map(len, found)) <= LONGEST
    assert "" in found
    assert sum(len(each) > 500 for each in found) > 20
    assert any("\ud800" <= letter <= "\udfff" for each in found for letter in each)
    assert len(WAYS) == 9


def test_no_text_breaks_a_model():
    assert on_models.run(itertools.islice(texts(SEED), 40)) == []


def test_a_model_that_breaks_is_noticed(monkeypatch: pytest.MonkeyPatch):
    trace, right = RecurrentModel.trace, load("rnn").trace("가")

    def broken(self, text, *given):
        if self.name == "rnn":
            raise ValueError("x")
        return trace(self, text, *given)

    monkeypatch.setattr(RecurrentModel, "trace", broken)
    assert on_models.wrong("가") == ["rnn: ValueError: x"]
    object.__setattr__(right, "hidden", np.full_like(right.hidden, np.nan))
    assert on_models.strange(right) == ["hidden"]


def test_no_visit_ends_in_an_error():
    given = itertools.islice(on_pages.visits(SEED), 17)
    assert [(each, found) for each in given if (found := on_pages.wrong(each))] == []


def test_a_page_that_breaks_is_noticed(monkeypatch: pytest.MonkeyPatch):
    def broken(*_):
        raise ValueError("x")

    monkeypatch.setattr("ui.sentence.check", broken)
    visit = next(on_pages.visits(SEED))
    assert "x" in (on_pages.wrong(visit) or "")
