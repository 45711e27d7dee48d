"""Writing on: token by token from kept keys, as reading all of it anew each time would have it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch

from models import open_model
from models.decoding.sampling import Settings, draw, truncate, uniforms
from models.hugging_face.errors import ModelError
from models.hugging_face.masked import masked
from models.hugging_face.writing import write, writes
from tests.closeness import close
from tests.models.hugging_face.tiny import BOTH, CAUSAL, FAMILIES, MASKED, eager_of

pytest.importorskip("transformers")

TEXT, KOREAN = "The old cat sat.", "고양이가 잔다."
SETTINGS = Settings(temperature=1.3, top_k=20, top_p=0.95)


@pytest.mark.parametrize("name", [n for n, each in FAMILIES.items() if each.head != MASKED])
@pytest.mark.parametrize("text", [TEXT, KOREAN])
def test_what_is_written_is_what_eager_attention_without_a_cache_would_write(made, name, text):
    model = open_model(made(name))
    found = write(model, text, SETTINGS, 3, 9)
    eager, read = eager_of(made(name), FAMILIES[name]), model.cut(text).ids.tolist()
    both = FAMILIES[name].head == BOTH
    so_far = [model.start] if both else list(read)
    for n, u in enumerate(uniforms(3, 9)[: len(found)]):
        ids = torch.tensor([so_far])
        given = {"input_ids": torch.tensor([read])} | {"decoder_input_ids": ids} if both else {}
        with torch.inference_mode():
            logits = eager(**given or {"input_ids": ids}, use_cache=False).logits[0, -1]
        cut = truncate(logits.numpy(), SETTINGS)
        place = draw(cut, u)
        assert found.ids[n] == cut.order[place]
        assert found.own[n] == pytest.approx(cut.own[place], abs=1e-5)
        assert found.chances[n] == pytest.approx(cut.drawn_from[place], abs=1e-5)
        so_far.append(int(found.ids[n]))
    assert len(found) == 9 or found.ended
    again = write(model, text, SETTINGS, 3, 4)
    np.testing.assert_array_equal(again.ids, found.ids[:4])


@pytest.mark.parametrize("name", ["gpt2", "llama", "mistral", "gemma2"])
def test_the_attention_of_written_tokens_is_that_of_all_of_them_read_at_once(made, name):
    model = open_model(made(name))
    wrote = write(model, KOREAN, Settings(), 1, 6).ids.tolist()
    trace = model.trace(KOREAN, wrote=wrote)
    read = model.cut(KOREAN)
    assert trace.ids.tolist() == [*read.ids.tolist(), *wrote]
    assert trace.text.startswith(KOREAN)
    assert trace.tokens[: len(read)] == read.tokens
    assert trace.total == len(trace) == len(read) + 6
    own = [
        t
        for t, special in zip(trace.tokens[len(read) :], trace.special[len(read) :], strict=True)
        if not special
    ]
    assert all(token in trace.text[len(KOREAN) :] for token in own)
    with torch.inference_mode():
        given = {"input_ids": torch.tensor(trace.ids)[None], "use_cache": False}
        eager = eager_of(made(name), FAMILIES[name])(**given, output_attentions=True)
    close(trace.weights, torch.stack(eager.attentions)[:, 0].numpy())


def test_an_encoder_decoder_is_traced_with_what_it_wrote(made):
    model = open_model(made("t5"))
    wrote = write(model, TEXT, Settings(), 1, 5).ids.tolist()
    trace = model.trace(TEXT, wrote=wrote)
    assert trace.target is not None
    assert trace.target.ids.tolist() == [model.start, *wrote[:-1]], "the last is not read yet"
    assert trace.parts["cross"].weights.shape[-2:] == (5, len(trace))


def test_it_ends_where_the_model_ends_it_and_where_there_is_no_room(made):
    model = open_model(made("llama"))
    assert model.ends == {2}
    ending = model.ends | {int(write(model, TEXT, Settings(top_k=1), 1, 3).ids[1])}
    settings: Any = model.module.generation_config
    settings.eos_token_id = sorted(ending)
    found = write(model, TEXT, Settings(top_k=1), 1, 20)
    assert found.ended
    assert int(found.ids[-1]) in ending
    assert len(found) <= 2
    settings.eos_token_id = [319]
    assert model.context == 64
    full = write(model, "a " * 60, Settings(top_k=1), 1, 50, limit=60)
    assert len(full) <= 4
    with pytest.raises(ModelError):
        write(model, "a " * 60, Settings(), 1, 1)


@pytest.mark.parametrize("name", [n for n, each in FAMILIES.items() if each.head == MASKED])
def test_a_hidden_token_is_guessed_as_eager_attention_has_it(made, name):
    model = open_model(made(name))
    read = model.cut(KOREAN)
    for place in (1, len(read) - 2):
        found = masked(model, KOREAN, place)
        ids = torch.tensor(read.ids)[None].clone()
        ids[0, place] = model.tokenizer.mask_token_id
        with torch.inference_mode():
            chances = eager_of(made(name), FAMILIES[name])(ids).logits[0, place].softmax(-1).numpy()
        close(found.chances, chances[found.ids])
        assert found.chances[0] == pytest.approx(chances.max(), abs=1e-6)
        assert found.true_chance == pytest.approx(chances[read.ids[place]], abs=1e-6)
        assert found.true_rank == 1 + int((chances > chances[read.ids[place]]).sum())
    assert not writes(model)
    with pytest.raises(ModelError, match="writes nothing"):
        write(model, TEXT, Settings(), 1, 1)
    with pytest.raises(IndexError):
        masked(model, TEXT, 99)


def test_a_decoder_has_nothing_to_fill_in(made):
    assert FAMILIES["llama"].head == CAUSAL
    with pytest.raises(ModelError, match="guesses a hidden word"):
        masked(open_model(made("llama")), TEXT, 1)
