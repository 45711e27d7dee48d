"""What a prediction of anyone's model rests on, in every family, held to captum."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from models import open_model
from models.analysis.attribution import POINTS
from models.hugging_face import attribution
from models.hugging_face.attribution import attribute_own
from models.hugging_face.errors import ModelError
from tests.closeness import close
from tests.models.hugging_face.tiny import BOTH, CAUSAL, FAMILIES, eager_of

pytest.importorskip("transformers")

TEXT, WROTE = "The old 고양이.", (9, 20, 30)


@pytest.mark.parametrize("name", FAMILIES)
def test_it_is_what_captum_finds_with_eager_attention(made, name, monkeypatch):
    attr = pytest.importorskip("captum.attr")
    monkeypatch.setattr(attribution, "PIECES", 1)
    model, eager = open_model(made(name)), eager_of(made(name), FAMILIES[name])
    head, place = FAMILIES[name].head, 2
    found = attribute_own(model, TEXT, place, target=40, wrote=WROTE)
    ids = torch.tensor(model.cut(TEXT).ids)
    more, at = {}, place
    if head == CAUSAL:
        ids = ids[: place + 1]
    elif head == BOTH:
        more = {"decoder_input_ids": torch.tensor([[model.start, *WROTE[:place]]])}
    else:
        ids[place] = model.tokenizer.mask_token_id
    assert len(found.integrated) == len(ids)

    def score(x: torch.Tensor) -> torch.Tensor:
        rows = {key: value.expand(len(x), -1) for key, value in more.items()}
        logits = eager(inputs_embeds=x, **rows).logits[:, at]
        return torch.log_softmax(logits, -1)[:, 40]

    table = eager.get_input_embeddings()
    x = table(ids[None]).detach().requires_grad_()
    mean = table(torch.arange(table.num_embeddings)[None])[0].mean(0).expand_as(x)
    integrated = attr.IntegratedGradients(score).attribute(x, mean, n_steps=POINTS)
    expected = integrated[0].sum(-1).detach().numpy()
    np.testing.assert_allclose(found.integrated, expected, atol=1e-3 * np.abs(expected).max())
    product = attr.InputXGradient(score).attribute(x)[0].sum(-1).detach().numpy()
    np.testing.assert_allclose(found.gradient_input, product, atol=1e-3 * np.abs(product).max())
    with torch.no_grad():
        assert found.log_p == pytest.approx(float(score(x)[0]), abs=1e-4)


@pytest.mark.parametrize("name", ["llama", "gemma2", "bert", "t5"])
def test_the_bars_add_up(made, name):
    model = open_model(made(name))
    found = attribute_own(model, TEXT, 1, wrote=WROTE)
    assert abs(found.gap) <= 0.01 * max(1.0, abs(found.log_p - found.nothing))
    if FAMILIES[name].head == CAUSAL:
        logits = model.trace(TEXT).logits[1]
        assert found.target == logits.argmax()
        close(found.chances, np.sort(torch.tensor(logits).softmax(-1).numpy())[::-1][:5])


def test_only_what_there_is_can_be_explained(made, monkeypatch):
    model = open_model(made("llama"))
    for place in (-1, 99):
        with pytest.raises(IndexError):
            attribute_own(model, TEXT, place)
    with pytest.raises(IndexError):
        attribute_own(open_model(made("t5")), TEXT, 0)
    monkeypatch.setattr(model.module, "get_output_embeddings", lambda: None)
    with pytest.raises(ModelError, match="scores no tokens"):
        attribute_own(model, TEXT, 1)
