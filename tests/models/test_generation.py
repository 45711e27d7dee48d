"""What is written step by step is what the whole model, asked anew each time, would write."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from models import LANGUAGE_MODELS, load
from models.expectations import expectations
from models.generation import WINDOW, suggestions, write, writer
from models.sampling import Settings, cut, draw, uniforms
from models.tokenizer import BYTES, END_ID

TEXT = "고양이가 창가에서 The cat sat"
FREE = Settings(1.3, 0, 0.95)


def asked_anew(reader, ids) -> np.ndarray:
    """logits (V,) after ids, by the trained module itself."""
    with torch.inference_mode():
        return reader.model(torch.tensor([list(ids)]))[0, -1].numpy()


@pytest.mark.parametrize("name", LANGUAGE_MODELS)
def test_reading_in_pieces_is_reading_at_once(name):
    reader = load(name)
    ids = reader.tokenizer.encode(TEXT).ids.tolist()
    model = writer(reader)
    model.read(ids[:3])
    model.read(ids[3:4])
    np.testing.assert_allclose(model.read(ids[4:]), asked_anew(reader, ids), atol=1e-4)


@pytest.mark.parametrize("name", LANGUAGE_MODELS)
def test_every_draw_is_from_the_models_own_distribution(name):
    reader = load(name)
    ids = reader.tokenizer.encode(TEXT).ids.tolist()
    found = write(reader, ids, FREE, seed=3, count=12)
    assert 0 < len(found) <= 12
    for n, (id, u) in enumerate(zip(found.ids, uniforms(3, 12), strict=False)):
        before = cut(asked_anew(reader, [*ids, *found.ids[:n]]), FREE)
        place = draw(before, u)
        assert id == before.order[place]
        assert found.numbers[n] == u
        assert found.chances[n] == pytest.approx(before.drawn_from[place], abs=1e-5)
        assert found.own[n] == pytest.approx(before.own[place], abs=1e-5)
        assert abs(int(found.kept[n]) - before.kept) <= 1  # rounding at the border


def test_the_transformer_reads_its_last_tokens_only():
    reader = load("transformer")
    ids = reader.tokenizer.encode("비가 오면 길이 젖고 천천히 걷는다. " * 9).ids.tolist()
    assert len(ids) > WINDOW
    found = write(reader, ids, FREE, seed=1, count=3)
    last = [*ids, *found.ids[:-1]][-WINDOW:]
    np.testing.assert_allclose(found.cut.own, cut(asked_anew(reader, last), FREE).own, atol=1e-6)


@pytest.mark.parametrize("name", LANGUAGE_MODELS)
def test_more_of_the_same_and_the_same_again(name):
    reader = load(name)
    ids = reader.tokenizer.encode(TEXT).ids
    whole = write(reader, ids, FREE, seed=5, count=20)
    assert write(reader, ids, FREE, seed=5, count=6).ids.tolist() == whole.ids[:6].tolist()
    assert write(reader, ids, FREE, seed=5, count=20).ids.tolist() == whole.ids.tolist()
    none = write(reader, ids, FREE, seed=5, count=0)
    assert len(none) == 0
    assert not none.ended
    np.testing.assert_allclose(none.cut.own, cut(asked_anew(reader, ids), FREE).own, atol=1e-6)


def test_one_candidate_is_the_likeliest_whatever_the_seed():
    reader = load("gru")
    ids = reader.tokenizer.encode(TEXT).ids.tolist()
    greedy = Settings(1.0, 1, 1.0)
    found = write(reader, ids, greedy, seed=1, count=8)
    assert write(reader, ids, greedy, seed=2, count=8).ids.tolist() == found.ids.tolist()
    assert (found.chances == 1).all()
    assert found.ids[0] == asked_anew(reader, ids).argmax()


def test_writing_stops_at_the_end_of_the_text():
    reader = load("gru")
    ids = reader.tokenizer.encode("고양이가 잠을 잔다.").ids
    for seed in range(8):
        found = write(reader, ids, Settings(0.7), seed, 40)
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
    reader = load(name)
    ids = reader.tokenizer.encode(text).ids.tolist()
    found, end = suggestions(reader, text, k=3)
    p = torch.from_numpy(asked_anew(reader, ids)).softmax(-1).numpy()
    assert end == pytest.approx(p[END_ID], abs=1e-5)
    typed = [i for i in np.argsort(-p, kind="stable") if i > len(BYTES)][:3]
    assert [each.token for each in found] == [reader.tokenizer.entry(int(i)) for i in typed]
    np.testing.assert_allclose([each.probability for each in found], p[typed], atol=1e-5)
    for each in found:
        assert each.text.startswith(text)
        assert len(each.text) > len(text)


@pytest.mark.parametrize("name", LANGUAGE_MODELS)
def test_expectations_are_torchs(name):
    reader = load(name)
    trace = reader.trace(TEXT)
    found = expectations(trace, k=4)
    p = torch.from_numpy(trace.logits).double().softmax(-1)
    best = p.topk(4)
    np.testing.assert_array_equal(found.ids, best.indices)
    np.testing.assert_allclose(found.chances, best.values)
    assert np.isnan(found.true_chances[-1])
    assert found.true_ranks[-1] == 0
    for t, id in enumerate(trace.ids[1:]):
        assert found.true_chances[t] == pytest.approx(p[t, id].item())
        assert found.true_ranks[t] == 1 + int((p[t] > p[t, id]).sum())
    np.testing.assert_allclose(-np.log2(found.true_chances[:-1]), trace.surprisal[1:], rtol=1e-6)
