"""The picture of /seq2seq and the quality beside it, on translators as they are before training."""

from __future__ import annotations

import base64
import json
from typing import Any

import numpy as np
import pytest

from charts.palette import LIGHT
from models import tokenizer
from pages.seq2seq.figures.encoder_decoder import OTHERS, encoder_decoder_figure, steps_table
from pages.seq2seq.figures.quality import QualityLabels, quality_figure, quality_table
from pages.seq2seq.quality_by_length import FEW, lengths, shortest_and_longest

TEXTS = ["나는 어제 친구와 밥을 먹었다.", "가", "😀 뷁", "<b>x</b> $y$ :red[z]"]


def unpacked(text: str, units: int) -> np.ndarray:
    return np.frombuffer(base64.b64decode(text), "<f4").reshape(-1, units)


@pytest.mark.parametrize("text", TEXTS)
def test_the_picture_carries_the_trace_unchanged(untrained, text):
    trace = untrained("translator_fixed").trace(text)
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


def test_a_translation_through_many_contexts_is_not_drawn_as_one(untrained):
    with pytest.raises(ValueError, match="one vector"):
        encoder_decoder_figure(untrained("translator").trace(TEXTS[0]), 24, len(tokenizer()))
    with pytest.raises(ValueError, match="nothing to draw"):
        encoder_decoder_figure(untrained("translator_fixed").trace(""), 24, len(tokenizer()))


def test_the_table_says_what_each_step_read_and_chose(untrained):
    trace = untrained("translator_fixed").trace(TEXTS[0])
    table = steps_table(trace)
    assert {len(column) for column in table.values()} == {len(trace.target_ids)}
    assert table["fed"] == ["<end>", *table["chosen"][:-1]]
    assert table["share"] == [float(p) for p in trace.probabilities]
    assert all(others.count("%") == OTHERS for others in table["others"])
    given = untrained("translator_fixed").trace(TEXTS[0], target="I had a meal.")
    assert steps_table(given)["chosen"][0] == "I"


def test_lengths_are_those_of_the_cards_and_few_sentences_do_not_speak(cards):
    found = lengths(cards, "tatoeba")
    assert [(it.name, it.sentences, it.chrf) for it in found] == [
        ("1–3", 5000, (40.0, 42.0)),
        ("7–9", 60, (20.0, 33.0)),
        ("10+", 4, (60.0, 5.0)),
    ]
    pair = shortest_and_longest(found)
    assert pair is not None
    assert [length.name for length in pair] == ["1–3", "7–9"]
    assert [length.lead for length in pair] == pytest.approx([2.0, 13.0])
    assert shortest_and_longest(found[:1]) is None
    table = quality_table(
        {"tatoeba": found, "massive": found[:1]}, {"tatoeba": "T", "massive": "M"}
    )
    assert table["test"] == ["T", "T", "T", "M"]
    assert table["bleu_attention"] == [21.0, 16.5, 2.5, 21.0]


def test_a_length_that_one_card_lacks_is_left_out(cards):
    del cards[1]["quality"]["tatoeba"]["7-9 words"]
    assert [length.name for length in lengths(cards, "tatoeba")] == ["1–3", "10+"]


def test_the_lines_are_the_scores_and_few_sentences_are_hollow(cards):
    found = lengths(cards, "tatoeba")
    labels = QualityLabels("fixed", "attention", "words", "{n} sentences")
    figure: Any = quality_figure(found, 60.0, LIGHT, labels)
    for n, line in enumerate(figure.data):
        assert list(line.y) == [it.chrf[n] for it in found]
        hollow = [symbol.endswith("-open") for symbol in line.marker.symbol]
        assert hollow == [it.sentences < FEW for it in found]
        assert line.customdata[0][1] == "5,000 sentences"
    assert figure.layout.yaxis.range[0] == 0
    ticks = [f"<b>{length.name}</b><br>{length.sentences:,}" for length in found]
    assert list(figure.layout.xaxis.ticktext) == ticks
