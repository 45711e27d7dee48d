"""Predictions after each layer, held to the norm and the output layer of each family by name."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from models import open_model
from models.decoding.next_token import surprisal
from models.hugging_face.errors import ModelError
from models.hugging_face.lens import lens
from tests.closeness import close
from tests.models.hugging_face.tiny import BOTH, FAMILIES, MASKED, eager_of

pytest.importorskip("transformers")

TEXT = "The old 고양이 sat."


def _capped(logits: torch.Tensor, cap: float | None) -> torch.Tensor:
    return logits if cap is None else cap * torch.tanh(logits / cap)


def _llama(m, x):
    return _capped(m.lm_head(m.model.norm(x)), getattr(m.config, "final_logit_softcapping", None))


#: How each network makes logits of what leaves its last layer.
READ_OFF = {
    "gpt2": lambda m, x: m.lm_head(m.transformer.ln_f(x)),
    "gpt_neox": lambda m, x: m.lm_head(m.gpt_neox.final_layer_norm(x)),
    "opt": lambda m, x: m.lm_head(m.model.decoder.final_layer_norm(x)),
    "bert": lambda m, x: m.cls(x),
    "roberta": lambda m, x: m.lm_head(x),
    "electra": lambda m, x: m.generator_lm_head(m.generator_predictions(x)),
    "distilbert": lambda m, x: m.vocab_projector(
        m.vocab_layer_norm(m.activation(m.vocab_transform(x)))
    ),
    "albert": lambda m, x: m.predictions(x),
} | dict.fromkeys(
    ("llama", "mistral", "qwen2", "qwen3", "gemma", "gemma2", "gemma3", "exaone4"), _llama
)


@pytest.mark.parametrize("name", [n for n, each in FAMILIES.items() if each.head != BOTH])
def test_each_depth_is_what_the_output_layer_makes_of_it(made, name):
    model = open_model(made(name))
    found = lens(model, TEXT)
    ids = model.cut(TEXT).ids
    module = eager_of(made(name), FAMILIES[name])
    with torch.inference_mode():
        given = {"input_ids": torch.tensor(ids)[None], "use_cache": False}
        if FAMILIES[name].head == MASKED:
            del given["use_cache"]
        output = module(**given, output_hidden_states=True)
        # The last of them has been through the final norm already, so it is not asked for.
        rows = [READ_OFF[name](module, x)[0] for x in output.hidden_states[:-1]]
        rows.append(output.logits[0])
    assert len(found.guesses) == len(rows) == module.config.num_hidden_layers + 1
    winner = rows[-1].argmax(-1)
    for n, logits in enumerate(rows):
        p = logits.double().softmax(-1)
        for t, guesses in enumerate(found.guesses[n]):
            close(np.array([g.probability for g in guesses]), p[t].topk(3).values.numpy())
        close(found.winner[n], p.gather(1, winner[:, None])[:, 0].numpy())
        if FAMILIES[name].head != MASKED:
            bits = surprisal(logits.double().log_softmax(-1), ids)
            np.testing.assert_allclose(found.surprisal[n], bits, atol=1e-4)
        else:
            assert np.isnan(found.surprisal).all()
    assert model.trace(TEXT).logits.shape == rows[-1].shape, "nothing is left passed over"
    close(model.trace(TEXT).logits, rows[-1].numpy())


def test_an_encoder_decoder_is_not_read_off(made):
    with pytest.raises(ModelError, match="cannot be read off"):
        lens(open_model(made("bart")), TEXT)


def test_a_network_without_an_output_layer_is_not_read_off(made, tmp_path):
    import transformers

    base = transformers.AutoModel.from_pretrained(made("llama"))
    base.save_pretrained(tmp_path)
    open_model(made("llama")).tokenizer.save_pretrained(tmp_path)
    with pytest.raises(ModelError, match="scores no tokens"):
        lens(open_model(tmp_path), TEXT)
