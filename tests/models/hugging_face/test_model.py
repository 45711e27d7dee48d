"""A model of one's own: what it traces, in every family."""

from __future__ import annotations

import threading

import numpy as np
import pytest
import torch

from models import open_model
from models.hugging_face.errors import Cancelled, ModelError
from tests.closeness import close
from tests.models.hugging_face.tiny import BOTH, CAUSAL, FAMILIES, network

TEXTS = ("The old cat sat.", "고양이가 창가에서 잠을 잔다.", "a")

pytest.importorskip("transformers")


@pytest.mark.parametrize("name", FAMILIES)
def test_every_family_is_traced(made, name: str):
    model = open_model(made(name))
    family = FAMILIES[name]
    assert model.kind == ("encoder-decoder" if family.head == BOTH else model.kind)
    assert (model.kind == "decoder") == (family.head == CAUSAL)
    for text in TEXTS:
        trace = model.trace(text)
        count = len(trace)
        assert trace.weights.shape == trace.scores.shape == (2, 4, count, count)
        assert trace.q.shape[:3] == (2, 4, count)
        assert trace.k.shape == trace.v.shape
        close(trace.weights.sum(-1), np.ones((2, 4, count)))
        assert "".join(
            token for token, special in zip(trace.tokens, trace.special, strict=True) if not special
        ).startswith(text[0])
        assert len(trace.guesses) == len(trace.logits)
        for array in (trace.q, trace.k, trace.weights, trace.logits, trace.ids):
            assert not array.flags.writeable
        if model.kind == "decoder":
            assert np.isneginf(trace.scores[:, :, *np.triu_indices(count, 1)]).all()
        if model.kind == "encoder-decoder":
            assert trace.target is not None
            wrote = len(trace.target)
            assert trace.parts["cross"].weights.shape == (2, 4, wrote, count)
            assert trace.parts["decoder"].weights.shape == (2, 4, wrote, wrote)
            assert len(trace.logits) == wrote


@pytest.mark.parametrize("name", ["llama", "bert", "t5"])
def test_a_trace_is_what_the_network_computes_by_itself(made, name: str):
    model = open_model(made(name))
    trace = model.trace(TEXTS[1])
    eager = network(FAMILIES[name], "eager")
    given = {"input_ids": torch.tensor(trace.ids)[None]}
    if trace.target is not None:
        given["decoder_input_ids"] = torch.tensor(trace.target.ids)[None]
    with torch.inference_mode():
        output = eager(**given, output_attentions=True, use_cache=False)
    close(trace.logits, output.logits[0].numpy())
    kinds = {
        "self": "attentions",
        "encoder": "encoder_attentions",
        "decoder": "decoder_attentions",
        "cross": "cross_attentions",
    }
    for part, found in trace.parts.items():
        theirs = torch.stack(getattr(output, kinds[part]))[:, 0]
        close(found.weights, theirs.numpy())


def test_an_encoder_decoder_reads_what_it_is_told_to_have_written(made):
    model = open_model(made("bart"))
    trace = model.trace(TEXTS[0], target="warm window")
    assert trace.target is not None
    assert trace.target.text == "warm window"
    assert trace.target.special[0], "the decoder's start"
    start = model.config.decoder_start_token_id
    assert trace.target.ids[0] == start


def test_a_syllable_of_several_bytes_is_one_character_on_each_of_them(made):
    trace = open_model(made("gpt2")).trace("a 고양이")
    assert len(trace) > 5
    assert set("".join(trace.tokens)) == set("a 고양이")
    assert not any(trace.special)
    whole = [tuple(span) for span in trace.spans.tolist() if trace.text[slice(*span)] == "양"]
    assert len(whole) == 3, "three bytes that the vocabulary has no token for"
    assert len(set(whole)) == 1


def test_added_tokens_are_told_apart(made):
    trace = open_model(made("bert")).trace("The cat")
    assert (trace.tokens[0], trace.tokens[-1]) == ("<s>", "</s>")
    assert trace.special == (True, *[False] * (len(trace) - 2), True)
    assert trace.spans[0].tolist() == [0, 0]
    assert trace.spans[-1].tolist() == [7, 7]


def test_a_long_text_is_cut_or_refused(made):
    model = open_model(made("llama"))
    assert model.context == 64
    text = "a " * 200
    cut = model.trace(text, limit=32)
    assert (len(cut), cut.total) == (32, len(model.tokenizer(text)["input_ids"]))
    with pytest.raises(ModelError) as found:
        model.trace(text)
    assert found.value.reason == "too_long"
    assert str(found.value).startswith("This text has ")
    assert open_model(made("roberta")).context == 63, "it counts from the place after padding"
    assert open_model(made("t5")).context is None


def test_many_threads_at_once_get_what_one_gets(made):
    model = open_model(made("gemma2"))
    expected = {text: model.trace(text).weights for text in TEXTS}
    wrong: list[str] = []

    def read(text: str) -> None:
        for _ in range(5):
            if not np.array_equal(model.trace(text).weights, expected[text]):
                wrong.append(text)

    threads = [threading.Thread(target=read, args=(text,)) for text in TEXTS * 2]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_progress_is_told_and_loading_can_be_cancelled(made):
    shares: list[float] = []
    open_model(made("llama"), progress=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    asked = iter([False, False, True])
    with pytest.raises(Cancelled):
        open_model(made("llama"), cancelled=lambda: next(asked))
