"""The turning by position: the projections make what goes in, what comes out is recorded."""

from __future__ import annotations

import threading

import numpy as np
import pytest
import torch

from models import open_model
from models.hugging_face.errors import ModelError
from models.hugging_face.turning import turning
from tests.closeness import close
from tests.models.hugging_face.tiny import FAMILIES, eager_of

pytest.importorskip("transformers")

TEXT = "The old 고양이 sat."
TURNED = ("llama", "mistral", "qwen2", "qwen3", "gemma", "gemma2", "gemma3", "exaone4", "gpt_neox")


@pytest.mark.parametrize("name", TURNED)
def test_turned_arrows_are_the_recorded_queries_and_keys(made, name):
    model = open_model(made(name))
    found, trace = turning(model, TEXT), model.trace(TEXT)
    steps, p = len(trace), found.pairs
    assert list(found.layers) == ([0] if name == "exaone4" else [0, 1]), "the windows of EXAONE"
    for at, layer in enumerate(found.layers):
        for head in range(4):
            for t in range(steps):
                own = found.arrows(at, head, t, t)
                for before, recorded in zip(
                    own,
                    (trace.q[layer, head, t], trace.k[layer, head // trace.attentions.shared, t]),
                    strict=True,
                ):
                    after = found.turned(at, before, t)
                    close(np.concatenate([after[:, 0], after[:, 1]]), recorded[: 2 * p])
    angles = np.arange(steps)[:, None] * found.speed(0)
    np.testing.assert_allclose(found.cos[0], np.cos(angles), atol=1e-5)
    np.testing.assert_allclose(found.sin[0], np.sin(angles), atol=1e-5)
    assert found.stretch(0) == pytest.approx(1.0)


@pytest.mark.parametrize("name", ["llama", "qwen3"])
def test_what_is_turned_is_what_the_projection_made(made, name):
    model = open_model(made(name))
    found = turning(model, TEXT)
    module = eager_of(made(name), FAMILIES[name])
    made_: list[torch.Tensor] = []
    for layer in module.model.layers:
        last = layer.self_attn.q_norm if name == "qwen3" else layer.self_attn.q_proj
        last.register_forward_hook(lambda _, __, output: made_.append(output))
    with torch.inference_mode():
        module(torch.tensor(model.cut(TEXT).ids)[None])
    for at, each in enumerate(made_):
        q = each[0].reshape(found.q.shape[2], 4, -1).transpose(0, 1)
        close(found.q[at], q.numpy())


def test_only_the_distance_counts(made):
    found = turning(open_model(made("llama")), TEXT)
    q, k = found.arrows(0, 1, 5, 2)
    at = [(found.turned(0, q, p + 3) * found.turned(0, k, p)).sum() for p in (0, 2, 40)]
    assert at[0] == pytest.approx(at[1], abs=1e-6) == pytest.approx(at[2], abs=1e-6)
    assert (found.turned(0, q, 9) * found.turned(0, k, 0)).sum() != pytest.approx(at[0], abs=1e-3)


def test_one_token_is_turned_by_nothing(made):
    found = turning(open_model(made("llama")), "a")
    assert found.cos.shape[1] == 1
    assert np.isnan(found.speed(0)).all()


@pytest.mark.parametrize("name", ["gpt2", "bert", "t5", "bart", "opt"])
def test_a_family_that_turns_nothing_says_so(made, name):
    with pytest.raises(ModelError, match="does not turn"):
        turning(open_model(made(name)), TEXT)


def test_two_models_of_a_family_do_not_hear_each_other(made):
    one, two = open_model(made("llama")), open_model(made("llama"))
    expected = turning(one, TEXT).q
    wrong: list[int] = []

    def read(model) -> None:
        for _ in range(5):
            found = turning(model, TEXT)
            if found.q.shape != expected.shape or not np.array_equal(found.q, expected):
                wrong.append(1)

    threads = [threading.Thread(target=read, args=(each,)) for each in (one, two, one)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert not wrong
