"""The picture of /seq2seq and the quality beside it, on translators as they are before training."""

from __future__ import annotations

import base64
import json
import math

import numpy as np
import pytest
import torch

from charts.encoder_decoder import (
    bottleneck_facts,
    encoder_decoder_figure,
    mean_probability,
    parting,
    steps_table,
)
from charts.palette import LIGHT
from charts.translation_quality import FEW, compared, lengths, quality_figure, quality_table
from models import tokenizer
from models.translator import TranslatorGRU, TranslatorReader

TEXTS = ["나는 어제 친구와 밥을 먹었다.", "가", "😀 뷁", "<b>x</b> $y$ :red[z]"]


def reader(name: str) -> TranslatorReader:
    torch.manual_seed(5)
    model = TranslatorGRU(len(tokenizer()), name == "translator", embedded=24, width=40)
    torch.nn.init.normal_(model.embedding.weight)
    return TranslatorReader(name, model, tokenizer(), {})


def unpacked(text: str, units: int) -> np.ndarray:
    return np.frombuffer(base64.b64decode(text), "<f4").reshape(-1, units)


@pytest.mark.parametrize("text", TEXTS)
def test_the_picture_carries_the_trace_unchanged(text):
    trace = reader("translator_fixed").trace(text)
    shown = json.loads(json.dumps(encoder_decoder_figure(trace, 24, len(tokenizer()))))
    np.testing.assert_array_equal(unpacked(shown["encoder"], 40), trace.encoder_states)
    np.testing.assert_array_equal(unpacked(shown["decoder"], 40), trace.decoder_states)
    assert shown["tokens"] == list(trace.tokens)
    assert shown["target"] == list(trace.target_tokens)
    assert sum(length for _, length in shown["runs"]) == len(trace)
    # Greedy search: the chosen token is the first of its candidates, with the same probability.
    assert [step[0] for step in shown["guesses"]] == [
        [token, p] for token, p in zip(shown["target"], shown["probabilities"], strict=True)
    ]


def test_a_translation_through_many_contexts_is_not_drawn_as_one():
    with pytest.raises(ValueError, match="one vector"):
        encoder_decoder_figure(reader("translator").trace(TEXTS[0]), 24, len(tokenizer()))
    with pytest.raises(ValueError, match="nothing to draw"):
        encoder_decoder_figure(reader("translator_fixed").trace(""), 24, len(tokenizer()))


def test_the_facts_are_the_traces():
    trace = reader("translator_fixed").trace(TEXTS[0])
    facts = bottleneck_facts(trace, 24)
    count = len(trace)
    assert (facts.tokens, facts.numbers, facts.units) == (count, 24 * count, 40)
    assert facts.per_token * count == pytest.approx(40)
    assert trace.probabilities[facts.surest] == trace.probabilities.max()
    assert trace.probabilities[facts.unsurest] == trace.probabilities.min()
    assert facts.ended == (int(trace.target_ids[-1]) == 0)
    product = math.prod(float(p) for p in trace.probabilities)
    assert mean_probability(trace) ** len(trace.target_ids) == pytest.approx(product, rel=1e-6)
    table = steps_table(trace)
    assert table["fed"][1:] == table["chosen"][:-1]
    assert table["share"] == [float(p) for p in trace.probabilities]


def test_where_two_translations_part():
    given = reader("translator_fixed")
    one = given.trace(TEXTS[0], target="I had a meal.")
    assert parting(one, given.trace(TEXTS[0], target="I had a meal.")) is None
    other = given.trace(TEXTS[0], target="I had no meal.")
    at = parting(one, other)
    assert one.target_ids[:at].tolist() == other.target_ids[:at].tolist()
    assert one.target_ids[at] != other.target_ids[at]


def card(*scores: tuple[str, int, float]) -> dict:
    rows = {key: {"sentences": n, "chrf": chrf, "bleu": chrf / 2} for key, n, chrf in scores}
    return {"quality": {"tatoeba": {"all": {"sentences": 9, "chrf": 1.0, "bleu": 1.0}} | rows}}


CARDS = [
    card(("1-3 words", 500, 40.0), ("7-9 words", 60, 20.0), ("10-99 words", 4, 60.0)),
    card(("1-3 words", 500, 42.0), ("7-9 words", 60, 33.0), ("10-99 words", 4, 5.0)),
]


def test_lengths_are_those_of_the_cards_and_few_sentences_do_not_speak():
    found = lengths(CARDS, "tatoeba")
    assert [(it.name, it.sentences, it.chrf) for it in found] == [
        ("1–3", 500, (40.0, 42.0)),
        ("7–9", 60, (20.0, 33.0)),
        ("10+", 4, (60.0, 5.0)),
    ]
    short, long = compared(found)
    assert (short.name, long.name) == ("1–3", "7–9")
    assert (short.lead, long.lead) == pytest.approx((2.0, 13.0))
    assert compared(found[:1]) is None
    assert quality_table(found, "x")["bleu_attention"] == [21.0, 16.5, 2.5]


def test_the_lines_are_the_scores_and_few_sentences_are_hollow():
    found = lengths(CARDS, "tatoeba")
    words = {"translator": "a", "translator_fixed": "f", "axis": "x"}
    figure = quality_figure(found, 60.0, LIGHT, words | {"sentences": "{n} sentences"})
    for n, line in enumerate(figure.data):
        assert list(line.y) == [it.chrf[n] for it in found]
        hollow = [symbol.endswith("-open") for symbol in line.marker.symbol]
        assert hollow == [it.sentences < FEW for it in found]
    assert figure.layout.yaxis.range[0] == 0
    assert all(
        tick.endswith(f"<br>{it.sentences:,}")
        for it, tick in zip(found, figure.layout.xaxis.ticktext, strict=True)
    )
