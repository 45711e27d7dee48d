"""The sentiment model against PyTorch's own GRU and autograd, and what its card promises."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from models import load
from models.sentiment import SentimentGRU
from models.training.linear import COSTS, GRAMS
from models.training.sentiment import loss_of, padded, shuffled_batches
from models.training.sentiment_texts import (
    EVERYDAY,
    Opinion,
    Variations,
    everyday,
    opinions,
    points,
)
from tests.closeness import close

TEXTS = ("이 영화는 정말 재미있었다.", "The food was cold and I will not come back.", "가", "🙂 뷁")


@pytest.fixture(scope="module", params=TEXTS, ids=("ko", "en", "one", "rare"))
def trace(request):
    return load("sentiment").trace(request.param)


def test_hidden_states_and_verdicts_are_pytorchs(trace):
    model = load("sentiment").module
    with torch.inference_mode():
        ids = torch.tensor(trace.ids)[None]
        hidden, _ = model.layer(model.embedding(ids))
        np.testing.assert_allclose(trace.hidden, hidden[0].numpy(), atol=1e-5)
        for t in range(len(trace)):
            logit = model(ids[:, : t + 1], torch.tensor([t + 1]))
            close(trace.logits[t], float(logit))
    np.testing.assert_allclose(trace.verdicts, 1 / (1 + np.exp(-trace.logits)), atol=1e-6)
    close(trace.parts.sum() + trace.bias, trace.logits[-1])


def test_the_gradient_at_each_token_is_autograds(trace):
    model = load("sentiment").module
    x = torch.tensor(trace.inputs)[None].requires_grad_()
    hidden, _ = model.layer(x)
    logit = model.output(hidden[0, -1])
    (expected,) = torch.autograd.grad(logit.sum(), x)
    np.testing.assert_allclose(trace.gradients, expected[0].numpy(), atol=1e-5)


def test_an_empty_text_has_a_trace():
    trace = load("sentiment").trace("")
    assert len(trace) == len(trace.verdicts) == len(trace.gradients) == 0


def test_a_linear_baseline_stands_beside_every_set():
    card = load("sentiment").card
    assert (
        card["test_sets_used"].keys() == card["accuracy"].keys() == card["linear"]["chosen"].keys()
    )
    for name, row in card["accuracy"].items():
        assert 0.5 < row["linear_baseline"] < 1
        chosen = card["linear"]["chosen"][name]
        assert chosen["ngrams"] in GRAMS
        assert chosen["cost"] in COSTS
        if name in card["texts"]:
            assert chosen["trained_on"] == [name]
        # Never far behind what counts pieces and knows no order.
        assert row["accuracy"] > row["linear_baseline"] - 0.04


def test_the_card_says_what_the_model_does_on_everyday_sentences():
    model = load("sentiment")
    for language in ("ko", "en"):
        chosen = [(text, good) for code, text, good in everyday() if code == language]
        right = [(model.trace(text).verdicts[-1] > 0.5) == good for text, good in chosen]
        assert len(chosen) == model.card["accuracy"][f"everyday_{language}"]["texts"] == 100
        accuracy = model.card["accuracy"][f"everyday_{language}"]["accuracy"]
        assert np.mean(right) == pytest.approx(accuracy, abs=1e-4)


def test_everyday_sentences_are_balanced_and_different():
    rows = everyday()
    assert EVERYDAY.is_file()
    assert len({text for _, text, _ in rows}) == len(rows) == 200
    for language in ("ko", "en"):
        assert sum(good for code, _, good in rows if code == language) == 50


def write(folder, name: str, *rows: str) -> None:
    (folder / name).write_text("\n".join(rows) + "\n", encoding="utf-8")


def test_a_tested_text_is_not_trained_on(tmp_path):
    write(tmp_path, "sent_ko_nsmc.tsv", "split\tlabel\trating\ttext", "train\t1\t9\t좋다!",
          "test\t1\t9\t좋다", "train\t0\t1\t나쁘다")  # fmt: skip
    write(tmp_path, "sent_en_rtpolarity.tsv", "split\tlabel\ttext", "train\t0\tdull")
    write(tmp_path, "sent_en_proscons.tsv", "label\ttext", "1\tgreat")
    write(tmp_path, "sent_en_goemotions.tsv", "split\tpolarity\temotions\ttext",
          "train\tneutral\tx\tso", "train\tpos\tx\tyay")  # fmt: skip
    found = opinions(tmp_path)
    assert [o.text for o in found if o.source == "nsmc"] == ["좋다", "나쁘다"]
    assert [(o.text, o.positive) for o in found if o.source == "goemotions"] == [("yay", True)]


def test_batches_hold_every_text_once():
    ids = [np.ones(1 + n % 9, np.int64) for n in range(500)]
    found = shuffled_batches(ids, 16, np.random.default_rng(1))
    assert sorted(np.concatenate(found).tolist()) == list(range(500))


def test_the_loss_weighs_the_last_verdict_and_those_before_it():
    torch.manual_seed(1)
    model = SentimentGRU(50, 4, 6)
    texts = [np.array([3, 1, 2]), np.array([7])]
    ids, lengths = padded(texts)
    target = torch.tensor([1.0, 0.0])
    entropy = torch.nn.functional.binary_cross_entropy_with_logits
    last = entropy(model(ids, lengths), target)
    torch.testing.assert_close(loss_of(model, ids, lengths, target, 0.0), last)
    # Of three tokens the verdicts weigh 1/6, 2/6 and 3/6; the padding of the second text nothing.
    prefixes = [model(ids[:1, :t], torch.tensor([t])) for t in (1, 2, 3)]
    first = sum(t * entropy(z, target[:1]) for t, z in enumerate(prefixes, 1)) / 6
    second = entropy(model(ids[1:, :1], torch.tensor([1])), target[1:])
    loss = loss_of(model, ids, lengths, target, 1.0)
    torch.testing.assert_close(loss, (first + second) / 2)


def test_one_in_ten_of_the_pros_and_cons_is_tested_and_one_in_forty_of_the_rest_chosen_on(tmp_path):
    for name, head in (
        ("sent_ko_nsmc.tsv", "split\tlabel\trating\ttext"),
        ("sent_en_rtpolarity.tsv", "split\tlabel\ttext"),
        ("sent_en_goemotions.tsv", "split\tpolarity\temotions\ttext"),
    ):
        write(tmp_path, name, head)
    rows = [f"{n % 2}\tlight, cheap, model {n}" for n in range(4000)]
    write(tmp_path, "sent_en_proscons.tsv", "label\ttext", *rows)
    found = opinions(tmp_path)
    parts = [o.part for o in found]
    assert len(found) == len({o.text for o in found}) == 4000
    assert parts.count("test") == pytest.approx(400, rel=0.2)
    assert parts.count("dev") == pytest.approx(90, rel=0.4)
    assert opinions(tmp_path) == found


def test_a_variation_keeps_the_points_of_its_label():
    rows = [
        Opinion("proscons", "train", "Small, light; cheap.", True),
        Opinion("proscons", "train", "Easy To Use", True),
        Opinion("proscons", "train", "heavy, no 3.5 mm plug", False),
    ]
    assert points(rows[0].text) == ["Small", "light", "cheap"]
    rng = np.random.default_rng(3)
    drawn = [{Variations(rows).draw(row, rng) for _ in range(200)} for row in rows]
    for row, texts in zip(rows, drawn, strict=True):
        assert row.text in texts
        assert len(texts) > 5
        own = {p.lower() for r in rows if r.positive == row.positive for p in points(r.text)}
        assert {p.lower() for text in texts for p in points(text)} <= own
    korean = Opinion("nsmc", "train", "재미, 감동, OK.", True)
    assert {Variations(rows).draw(korean, rng) for _ in range(50)} == {korean.text}
