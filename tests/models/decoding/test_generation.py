"""What is written step by step is what the whole model, asked anew each time, would write."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from models import LANGUAGE_MODELS, load
from models.decoding.expectations import expectations
from models.decoding.generation import suggestions, write
from models.decoding.sampling import Settings, draw, truncate, uniforms
from models.decoding.writers import WINDOW, writer
from models.text.tokenizer import BYTES, END_ID
from tests.closeness import close

TEXT = "고양이가 창가에서 The cat sat"
FREE = Settings(1.3, 0, 0.95)


def asked_anew(model, ids) -> np.ndarray:
    """logits (V,) after ids, by the trained module itself."""
    with torch.inference_mode():
        return model.module(torch.tensor([list(ids)]))[0, -1].numpy()


@pytest.mark.parametrize("name", LANGUAGE_MODELS)
def test_reading_in_pieces_is_reading_at_once(name):
    model = load(name)
    ids = model.tokenizer.encode(TEXT).ids.tolist()
    module = writer(model)
    module.read(ids[:3])
    module.read(ids[3:4])
    close(module.read(ids[4:]), asked_anew(model, ids))


@pytest.mark.parametrize("name", LANGUAGE_MODELS)
def test_every_draw_is_from_the_models_own_distribution(name):
    model = load(name)
    ids = model.tokenizer.encode(TEXT).ids.tolist()
    found = write(model, ids, FREE, seed=3, count=12)
    assert 0 < len(found) <= 12
    for n, (id, u) in enumerate(zip(found.ids, uniforms(3, 12), strict=False)):
        before = truncate(asked_anew(model, [*ids, *found.ids[:n]]), FREE)
        place = draw(before, u)
        assert id == before.order[place]
        assert found.numbers[n] == u
        assert found.chances[n] == pytest.approx(before.drawn_from[place], abs=1e-5)
        assert found.own[n] == pytest.approx(before.own[place], abs=1e-5)
        assert abs(int(found.kept[n]) - before.kept) <= 1  # rounding at the border


def test_the_transformer_reads_its_last_tokens_only():
    model = load("transformer")
    ids = model.tokenizer.encode("비가 오면 길이 젖고 천천히 걷는다. " * 9).ids.tolist()
    assert len(ids) > WINDOW
    found = write(model, ids, FREE, seed=1, count=3)
    last = [*ids, *found.ids[:-1]][-WINDOW:]
    np.testing.assert_allclose(
        found.cut.own, truncate(asked_anew(model, last), FREE).own, atol=1e-6
    )


@pytest.mark.parametrize("name", LANGUAGE_MODELS)
def test_more_of_the_same_and_the_same_again(name):
    model = load(name)
    ids = model.tokenizer.encode(TEXT).ids
    whole = write(model, ids, FREE, seed=5, count=20)
    assert write(model, ids, FREE, seed=5, count=6).ids.tolist() == whole.ids[:6].tolist()
    assert write(model, ids, FREE, seed=5, count=20).ids.tolist() == whole.ids.tolist()
    none = write(model, ids, FREE, seed=5, count=0)
    assert len(none) == 0
    assert not none.ended
    np.testing.assert_allclose(none.cut.own, truncate(asked_anew(model, ids), FREE).own, atol=1e-6)


def test_one_candidate_is_the_likeliest_whatever_the_seed():
    model = load("gru")
    ids = model.tokenizer.encode(TEXT).ids.tolist()
    greedy = Settings(1.0, 1, 1.0)
    found = write(model, ids, greedy, seed=1, count=8)
    assert write(model, ids, greedy, seed=2, count=8).ids.tolist() == found.ids.tolist()
    assert (found.chances == 1).all()
    assert found.ids[0] == asked_anew(model, ids).argmax()


def test_writing_stops_at_the_end_of_the_text():
    model = load("gru")
    ids = model.tokenizer.encode("고양이가 잠을 잔다.").ids.tolist()
    for seed in range(8):
        found = write(model, ids, Settings(0.7), seed, 40)
        ends = np.flatnonzero(found.ids == END_ID).tolist()
        assert ends == ([len(found) - 1] if found.ended else [])
        assert found.ended or len(found) == 40
        if found.ended:
            return
    pytest.fail("a finished sentence was never ended")


def test_nothing_to_write_on_from():
    with pytest.raises(ValueError, match="at least one token"):
        write(load("rnn"), [], FREE, 1, 1)
    with pytest.raises(ValueError, match="at least one token"):
        suggestions(load("rnn"), "")


@pytest.mark.parametrize("name", LANGUAGE_MODELS)
@pytest.mark.parametrize("text", [TEXT, "뷁😀", " ", "끝."])
def test_suggestions_are_the_likeliest_that_can_be_typed(name, text):
    model = load(name)
    ids = model.tokenizer.encode(text).ids.tolist()
    found, end = suggestions(model, text, k=3)
    p = torch.tensor(asked_anew(model, ids)).softmax(-1).numpy()
    assert end == pytest.approx(p[END_ID], abs=1e-5)
    typed = [i for i in np.argsort(-p, kind="stable") if i > len(BYTES)][:3]
    assert [each.token for each in found] == [model.tokenizer.entry(int(i)) for i in typed]
    np.testing.assert_allclose([each.probability for each in found], p[typed], atol=1e-5)
    for each in found:
        assert each.text.startswith(text)
        assert len(each.text) > len(text)


@pytest.mark.parametrize("name", LANGUAGE_MODELS)
def test_expectations_are_torchs(name):
    model = load(name)
    trace = model.trace(TEXT)
    found = expectations(trace, k=4)
    p = torch.tensor(trace.logits).double().softmax(-1)
    best = p.topk(4)
    np.testing.assert_array_equal(found.ids, best.indices)
    np.testing.assert_allclose(found.chances, best.values)
    assert np.isnan(found.true_chances[-1])
    assert found.true_ranks[-1] == 0
    for t, id in enumerate(trace.ids[1:]):
        assert found.true_chances[t] == pytest.approx(p[t, id].item())
        assert found.true_ranks[t] == 1 + int((p[t] > p[t, id]).sum())
    np.testing.assert_allclose(-np.log2(found.true_chances[:-1]), trace.surprisal[1:], rtol=1e-6)
