"""Telling looks: measured against what position alone explains, and refused when they are stale."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest

from models import WeightsError, load, store
from models.analysis.head_roles import MEASURES
from models.analysis.looks import FILE, LEAST, TELLING, TIMES, head_looks, load_looks
from models.training.corpora import documents, folder
from models.training.looks import LooksBudget, measure, sample

SENTENCE = "The cat sat by the warm window and slept."


def have_corpora() -> bool:
    try:
        return folder().is_dir()
    except FileNotFoundError:
        return False


def test_the_first_example_opens_on_slept_that_looks_at_cat():
    best, *others = head_looks(load("transformer").trace(SENTENCE), load_looks())
    assert (best.layer + 1, best.head + 1) == (4, 1)
    assert best.best is not None
    assert (best.best.query.word, best.best.key.word) == ("slept", "cat")
    assert best.best.weight == pytest.approx(0.50, abs=0.005)
    assert len(others) == 15


@pytest.mark.parametrize(
    "text", [SENTENCE, "나는 어제 친구와 함께 영화를 보았다.", "cat dog " * 40]
)
def test_looks_are_weights_between_words_that_stand_apart(text):
    trace, usual = load("transformer").trace(text), load_looks()
    found = head_looks(trace, usual)
    assert [each.interest for each in found] == sorted((e.interest for e in found), reverse=True)
    for layer, head, best, interest in found:
        assert best is not None
        i, j = best.query.token, best.key.token
        assert 0 < j < i - 1
        assert best.weight == trace.weights[layer, head, i, j]
        assert best.usual == max(usual.by_position[layer, head, i, j], LEAST)
        assert best.telling == (interest > 0)
        if best.telling:
            assert best.weight >= max(TELLING, TIMES * best.usual)


def test_no_interest_is_made_up():
    usual, model = load_looks(), load("transformer")
    nothing = head_looks(model.trace("Hello."), usual)
    assert len(nothing) == 16
    assert all(each.best is None and not each.interest for each in nothing)
    plain = head_looks(model.trace("When it rains the road gets wet, and we walk slowly."), usual)
    assert plain[0].best is not None
    assert not any(each.interest for each in plain)


def test_each_query_usually_spends_all_its_weight_on_what_it_may_see():
    by_position = load_looks().by_position
    assert by_position.shape == (4, 4, 64, 64)
    np.testing.assert_allclose(by_position.sum(-1), 1, atol=2e-3)
    assert not np.triu(by_position, 1).any()


@pytest.mark.skipif(not have_corpora(), reason="the training texts are not here")
def test_the_table_is_measured_again_on_other_texts():
    usual = load_looks()
    docs = [d for d in documents() if d.held_out]
    budget, rng = LooksBudget(whole=15, short=15), np.random.default_rng(7)
    texts = [
        tokens
        for language in ("ko", "en")
        for tokens in sample([d for d in docs if d.language == language], budget, rng)
    ]
    by_position, shares = measure(load("transformer"), texts, 64)
    early = (slice(None), slice(None), slice(1, 8), slice(0, 8))
    assert np.abs(by_position[early] - usual.by_position[early]).mean() < 0.03
    for name in MEASURES[:3]:
        stored = np.array([[role.shares[name] for role in row] for row in usual.roles])
        assert np.abs(shares[name] - stored).max() < 0.08


def test_stale_or_damaged_files_are_refused(tmp_path, monkeypatch):
    for file in store.WEIGHTS.iterdir():
        shutil.copy(file, tmp_path) if "looks" in file.name else (tmp_path / file.name).symlink_to(
            file
        )
    monkeypatch.setattr(store, "WEIGHTS", tmp_path)
    card_path = (tmp_path / FILE).with_suffix(".json")
    card = json.loads(card_path.read_text())
    card_path.write_text(json.dumps(card | {"weights_sha256": "0"}))
    with pytest.raises(WeightsError, match="other weights"):
        load_looks()
    card_path.write_text(json.dumps(card))
    (tmp_path / FILE).write_bytes(b"no")
    with pytest.raises(WeightsError, match="damaged"):
        load_looks()
    (tmp_path / FILE).unlink()
    with pytest.raises(WeightsError, match="missing"):
        load_looks()
