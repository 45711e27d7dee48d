"""Weights on disk: what loads, and what is said when it does not."""

import json
import math
import shutil

import pytest
import torch
from safetensors.numpy import load_file

from models import WeightsError, load, names, store
from models.recurrent import LAYERS


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A copy of the weights to damage; the process's own stay as they are."""
    for name in names():
        for ending in ("json", "safetensors"):
            shutil.copy(store.WEIGHTS / f"{name}.{ending}", tmp_path)
    monkeypatch.setattr(store, "WEIGHTS", tmp_path)
    return tmp_path


def fails(name, file):
    with pytest.raises(WeightsError) as caught:
        load(name)
    sentence = str(caught.value)
    assert caught.value.file == file
    assert file in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    for other in set(names()) - {name}:
        assert len(load(other).trace("The others go on.")) > 3


@pytest.mark.parametrize("name", ["gru", "mingru", "transformer"])
def test_whoever_loads_a_model_first_its_gradients_can_be_had(folder, name):
    with torch.inference_mode():
        model = load(name)
    x = model.module.embedding(torch.tensor([[5, 6, 7]])).requires_grad_()
    network = model.module.layer if name == "gru" else model.module.encode
    found = network(x)
    hidden = found[0] if name == "gru" else found
    assert torch.autograd.grad(hidden.sum(), x)[0].abs().sum() > 0


def test_a_missing_file_is_named(folder):
    (folder / "rnn.safetensors").unlink()
    fails("rnn", "rnn.safetensors")


def test_a_missing_card_is_named(folder):
    (folder / "rnn.json").unlink()
    fails("rnn", "rnn.json")


def test_a_truncated_file_is_named(folder):
    path = folder / "lstm.safetensors"
    path.write_bytes(path.read_bytes()[:-1000])
    fails("lstm", "lstm.safetensors")


def test_one_flipped_bit_is_named(folder):
    path = folder / "gru.safetensors"
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    fails("gru", "gru.safetensors")


@pytest.mark.parametrize("text", ["", "[]", '{"width": 128}', "{", '{"sha256": 1, "width": "x"}'])
def test_a_broken_card_is_named(folder, text):
    (folder / "rnn.json").write_text(text)
    fails("rnn", "rnn.json")


def test_weights_of_another_model_are_named(folder):
    shutil.copy(folder / "lstm.safetensors", folder / "rnn.safetensors")
    card = json.loads((folder / "rnn.json").read_text())
    card["sha256"] = json.loads((folder / "lstm.json").read_text())["sha256"]
    (folder / "rnn.json").write_text(json.dumps(card))
    fails("rnn", "rnn.safetensors")


def test_a_missing_tokenizer_is_named(monkeypatch, tmp_path):
    monkeypatch.setattr(store, "TOKENIZER", tmp_path / "subword.json")
    with pytest.raises(WeightsError, match=r"subword\.json is missing"):
        store.tokenizer()
    (tmp_path / "subword.json").write_text("{}")
    with pytest.raises(WeightsError, match=r"subword\.json cannot be read"):
        store.tokenizer()


def test_an_unknown_name_says_which_there_are():
    with pytest.raises(KeyError, match="rnn, lstm, gru"):
        load("perceptron")


@pytest.mark.parametrize("name", LAYERS)
def test_the_card_describes_its_weights(name):
    card = load(name).card
    weights = load_file(store.WEIGHTS / f"{name}.safetensors")
    # PyTorch's second bias is kept at zero and not counted: the equations have one.
    assert not weights.pop("layer.bias_hh_l0").any()
    assert card["parameters"] == sum(w.size for w in weights.values())
    assert card["width"] == weights["embedding.weight"].shape[1]
    assert card["steps"] == card["history"][-1]["step"]
    assert len(card["history"]) == card["budget"]["epochs"]


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_cards_measured_one_text_and_gates_beat_none(language):
    """What the pages say of the cards; on a sample it is measured in test_held_out_sentences."""
    held_out = {name: load(name).card["held_out"][language] for name in store.LANGUAGE_MODELS}
    assert len({row["tokens"] for row in held_out.values()}) == 1, "not the same text"
    assert len({row["trigram_loss"] for row in held_out.values()}) == 1
    for row in held_out.values():
        for name in ("", "trigram_", "trigram_alone_"):
            perplexity = row[f"{name}perplexity"]
            assert perplexity == pytest.approx(math.exp(row[f"{name}loss"]), rel=1e-3)
        assert row["trigram_alone_loss"] < row["trigram_loss"]
    for name in ("gru", "transformer"):
        assert held_out[name]["loss"] < held_out[name]["trigram_alone_loss"]
    assert held_out["lstm"]["loss"] < held_out["rnn"]["loss"]
    assert held_out["gru"]["loss"] < held_out["rnn"]["loss"]


def test_the_cards_record_the_same_budget():
    """Comparable is what was trained alike: the cards have to agree on it."""
    cards = [load(name).card for name in LAYERS]
    for key in ("budget", "tokens", "steps", "width", "vocabulary", "seed"):
        assert all(card[key] == cards[0][key] for card in cards), key
