"""What the pages say of the models, measured here: everyday sentences that none was trained on.

``models/training/everyday_heldout.tsv``: Korean sentences with their English, written for tests.
"""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
import torch

from models import load
from models.traces import LanguageModelName, TranslatorName
from models.training.translation_fit import loss_of
from models.training.translation_pairs import OWN

LANGUAGES = ("ko", "en")
TRANSLATORS = ("translator", "translator_fixed")
#: How many of the sentences the language models read.
SAMPLE = 150


@cache
def pairs() -> list[tuple[str, str]]:
    rows = OWN.read_text(encoding="utf-8").splitlines()[1:]
    return [(korean, english) for _, korean, english in (row.split("\t") for row in rows)]


@cache
def surprisals(name: LanguageModelName, language: str) -> np.ndarray:
    """Bits of each token after the first of each sentence."""
    texts = [pair[LANGUAGES.index(language)] for pair in pairs()[:SAMPLE]]
    return np.concatenate([load(name).trace(text).surprisal[1:] for text in texts])


@cache
def translation_loss(name: TranslatorName, shortest: int, longest: int) -> float:
    """Cross-entropy a token, in nats, of pairs with so many Korean words."""
    model = load(name)
    encode = model.tokenizer.encode
    chosen = [
        (encode(korean).ids, encode(english).ids)
        for korean, english in pairs()
        if shortest <= len(korean.split()) <= longest
    ]
    assert len(chosen) > 20
    model.module.eval()
    with torch.inference_mode():
        return loss_of(model.module, chosen, 0.0, 0.0).item()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["rnn", "lstm", "gru"])
def test_the_transformer_is_less_surprised_than_a_recurrent_model(name, language):
    lead = surprisals(name, language) - surprisals("transformer", language)
    error = lead.std() / np.sqrt(len(lead))
    assert lead.mean() > 2 * error > 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_gru_is_less_surprised_than_the_rnn(language):
    assert surprisals("gru", language).mean() < surprisals("rnn", language).mean()


@pytest.mark.parametrize("name", ["rnn", "lstm", "gru", "transformer"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_loss_is_near_that_of_the_card(name, language):
    """Other texts, but no other language: half a nat lies between them."""
    measured = surprisals(name, language).mean() * np.log(2)
    assert measured == pytest.approx(load(name).card["held_out"][language]["loss"], abs=0.5)


def test_attention_translates_with_less_loss_than_a_fixed_vector():
    attention, fixed = (translation_loss(name, 1, 99) for name in TRANSLATORS)
    assert attention < fixed


def test_the_lead_of_attention_is_larger_on_longer_sentences():
    def lead(shortest: int, longest: int) -> float:
        attention, fixed = (translation_loss(name, shortest, longest) for name in TRANSLATORS)
        return fixed - attention

    assert lead(6, 99) > lead(1, 4)
