"""The probes: stored for these weights, measured as stored, and refused when they are not."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest
import torch
from tqdm import tqdm

from models import WeightsError, load, store
from models.analysis.probes import FILE, Probes, load_probes
from models.training.corpora import documents, folder
from models.training.probes import (
    FrozenSoftmax,
    ProbeBudget,
    States,
    accuracy,
    held_out_sequences,
    measured_states,
    states,
    train_map,
)

KINDS = ("rnn", "lstm", "gru")
SENTENCES = (
    "어제는 하루 종일 비가 내렸다.",
    "나는 친구와 함께 영화를 보았다.",
    "고양이가 따뜻한 창가에서 잠을 잔다.",
    "내일 아침 일곱 시에 깨워 주세요.",
    "도서관에는 사람이 거의 없었다.",
    "The train was late and everybody was cold.",
    "She plays the piano every evening after work.",
    "The old king sent his son over the sea.",
    "I would like to eat something sweet.",
    "When it rains the road gets wet.",
)


def have_corpora() -> bool:
    try:
        return folder().is_dir()
    except FileNotFoundError:
        return False


@pytest.mark.parametrize("kind", KINDS)
def test_the_probes_are_of_the_models_that_are_here(kind):
    entry = load_probes(kind).card["models"][kind]
    assert entry["weights_sha256"] == load(kind).card["sha256"]


@pytest.mark.parametrize("kind", KINDS)
def test_accuracy_falls_with_distance_towards_chance(kind):
    probes = load_probes(kind)
    stored, chance = probes.accuracy, probes.card["chance"]
    assert len(stored) == len(probes.maps) == probes.card["distances"][-1] + 1
    # A fall, but for what 10,000 states leave to chance.
    error = 4 * np.sqrt(stored * (1 - stored) / probes.card["measured_on"]["states"])
    assert (stored[1:] <= stored[:-1] + error[1:]).all()
    assert stored[0] > 0.9
    assert stored[1] > 4 * chance
    assert stored[-1] < stored[1]
    assert stored[-1] > 0.5 * chance


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_read_back_is_the_formula(kind):
    model, probes = load(kind), load_probes(kind)
    trace, w_hy = model.trace(SENTENCES[0]), model.weights()["W_hy"]
    read = probes.read_back(trace.hidden[-1], trace.ids, model)
    assert len(read.chance) == min(len(trace), probes.furthest + 1)
    for k in range(len(read.chance)):
        z = w_hy @ (probes.maps[k, :, :-1] @ trace.hidden[-1] + probes.maps[k, :, -1])
        z = (z + probes.log_frequency).astype(np.float64)
        p = np.exp(z) / np.exp(z).sum()
        true = trace.ids[-1 - k]
        assert read.chance[k] == pytest.approx(p[true], rel=1e-3, abs=1e-7)
        assert read.rank[k] == (z > z[true]).sum()
        assert read.guess[k] == model.tokenizer.entry(int(z.argmax()))


@pytest.mark.parametrize("kind", KINDS)
def test_on_a_few_sentences_it_reads_as_well_as_the_card_says(kind):
    model, probes = load(kind), load_probes(kind)
    right = []
    for text in SENTENCES:
        trace = model.trace(text)
        for t in range(3, len(trace)):
            read = probes.read_back(trace.hidden[t], trace.ids[: t + 1], model)
            right.append(read.rank[:4] == 0)
    found = np.mean(right, axis=0)
    assert found[0] > 0.9
    assert abs(found[1] - probes.accuracy[1]) < 0.25
    assert found[3] < found[0]


@pytest.mark.skipif(not have_corpora(), reason="the training texts are not here")
def test_the_stored_accuracy_is_measured_again():
    held_out = held_out_sequences(documents())
    for kind in KINDS:
        model, probes = load(kind), load_probes(kind)
        budget = ProbeBudget(**probes.card["budget"])
        held = measured_states(model.module, held_out, budget)
        assert len(held.hidden) == probes.card["measured_on"]["states"]
        for k in (0, 2, 10):
            one = Probes(kind, probes.maps[k : k + 1], probes.log_frequency, np.zeros(0), {})
            back = States(held.hidden, held.back[:, k : k + 1])
            (again,) = accuracy(one, back, model.weights()["W_hy"])
            assert again == pytest.approx(probes.accuracy[k], abs=0.0005)


def test_states_know_what_stood_before_them():
    model = load("rnn")
    ids = model.tokenizer.encode(SENTENCES[5]).ids
    found = states(model.module, [np.append(ids, 0)], furthest=3)
    assert found.hidden.shape == (len(ids), 128)  # none after the end of the text
    trace = model.trace(SENTENCES[5])
    np.testing.assert_allclose(found.hidden.numpy(), trace.hidden, atol=1e-5)
    for t in range(len(ids)):
        for k in range(4):
            assert found.back[t, k] == (ids[t - k] if t >= k else -1)


def test_the_gradient_is_autograds():
    torch.manual_seed(0)
    w, b = torch.randn(50, 8), torch.randn(50)
    features, targets = torch.randn(6, 8), torch.randint(50, (6,))
    wanted = features.clone().requires_grad_()
    torch.nn.functional.cross_entropy(wanted @ w.T + b, targets).backward()
    found = FrozenSoftmax(w, b, rows=16).gradient(features, targets)
    assert wanted.grad is not None
    np.testing.assert_allclose(found, wanted.grad, atol=0.02)


def test_a_probe_finds_what_is_there_to_be_read():
    """States that are a turned embedding of the token itself can be read; noise cannot."""
    torch.manual_seed(0)
    w = torch.randn(40, 16)
    ids = torch.randint(40, (4000,))
    turned = w[ids] @ torch.linalg.qr(torch.randn(16, 16))[0]
    data = States(turned, torch.stack([ids, torch.randint(40, (4000,))], dim=1))
    head = FrozenSoftmax(w, torch.zeros(40), rows=128)
    budget = ProbeBudget(rows=128, epochs=3)
    maps = np.stack([train_map(data, k, head, budget, tqdm(disable=True))[0] for k in (0, 1)])
    probes = Probes("rnn", maps, np.zeros(40, np.float32), np.zeros(0), {})
    readable, noise = accuracy(probes, data, w.numpy())
    assert readable > 0.98
    assert noise < 0.15


@pytest.fixture
def copied(tmp_path):
    for path in (store.WEIGHTS / FILE, (store.WEIGHTS / FILE).with_suffix(".json")):
        shutil.copy(path, tmp_path)
    return tmp_path


def test_a_missing_file_is_named(tmp_path, copied):
    (copied / FILE).unlink()
    with pytest.raises(WeightsError, match=FILE) as raised:
        load_probes("rnn", copied)
    assert raised.value.file == FILE
    (copied / FILE).with_suffix(".json").unlink()
    with pytest.raises(WeightsError, match=r"probes\.json is missing"):
        load_probes("rnn", copied)


def test_a_damaged_file_is_named(copied):
    path = copied / FILE
    path.write_bytes(path.read_bytes()[:-1] + b"\0\0")
    with pytest.raises(WeightsError, match="damaged"):
        load_probes("lstm", copied)


def test_probes_of_other_weights_are_refused(copied):
    card_path = (copied / FILE).with_suffix(".json")
    card = json.loads(card_path.read_text(encoding="utf-8"))
    card["models"]["gru"]["weights_sha256"] = "0" * 64
    card_path.write_text(json.dumps(card), encoding="utf-8")
    with pytest.raises(WeightsError, match="other weights of gru"):
        load_probes("gru", copied)
