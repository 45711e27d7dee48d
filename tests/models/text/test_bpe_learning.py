"""Byte-pair encoding: learning held to Hugging Face's trainer, applying to our tokenizer."""

from __future__ import annotations

import itertools
import json
import random
from collections import Counter

import pytest
import tokenizers
from hypothesis import given, settings
from hypothesis import strategies as st

from models import load, normalize
from models.text import bpe_learning
from models.text.bpe_learning import MOST, RIVALS, learn, merged, split_words
from models.text.own_merges import count, ladder
from models.text.tokenizer import WORDS

TEXTS = (
    "The cat sat by the warm window and slept.",
    "고양이가 따뜻한 창가에서 잠을 잔다. 고양이는 잔다.",
    "aaaa aaa aa a aaaaa",
    "low low low lower newest newest widest",
    "👩‍👩‍👧 뷁 뷁 e\u0301 12,345 can't ",
    "a\nb\r\n\tc  d",
)


def by_hugging_face(text: str, merges: int) -> list[tuple[str, str]]:
    """What ``BpeTrainer`` learns on the same words."""
    text = " " + normalize(text)
    learner = tokenizers.Tokenizer(tokenizers.models.BPE())
    learner.pre_tokenizer = WORDS
    trainer = tokenizers.trainers.BpeTrainer(
        vocab_size=len(set(text)) + merges, min_frequency=1, show_progress=False
    )
    learner.train_from_iterator([text], trainer)
    return [tuple(pair) for pair in json.loads(learner.to_str())["model"]["merges"]]


@pytest.mark.parametrize("text", TEXTS)
def test_learns_what_the_trainer_learns(text):
    ours = learn(text)
    assert ours.finished
    theirs = by_hugging_face(text, ours.vocabulary[-1] - ours.vocabulary[0])
    assert [(left, right) for left, right, _ in ours.merges] == theirs


@given(st.text("abc 가나", max_size=60))
@settings(max_examples=60, deadline=None)
def test_learns_what_the_trainer_learns_on_any_text(text):
    ours = learn(text, MOST)
    theirs = by_hugging_face(text, ours.vocabulary[-1] - ours.vocabulary[0]) if len(ours) else []
    assert [(left, right) for left, right, _ in ours.merges] == theirs


@pytest.mark.parametrize("text", TEXTS)
def test_the_counts_are_those_of_the_text(text):
    learned = learn(text)
    symbols = [list(word) for word in split_words(text)]
    for k, (left, right, times) in enumerate(learned.merges):
        assert learned.tokens[k] == sum(map(len, symbols))
        neighbours = [pair for word in symbols for pair in itertools.pairwise(word)]
        assert neighbours.count((left, right)) == times == learned.rivals[k][0].times
        assert times == max(map(neighbours.count, neighbours))
        symbols = [merged(word, (left, right)) for word in symbols]
    assert learned.tokens[-1] == sum(map(len, symbols)) == len(split_words(text))


@given(st.text("ab 가", max_size=60))
@settings(max_examples=60, deadline=None)
def test_the_rivals_are_the_most_frequent_pairs_of_the_text_as_it_is_then(text):
    learned = learn(text)
    symbols = [list(word) for word in split_words(text)]
    place = {entry: i for i, entry in enumerate(learned.alphabet)}
    for merge, rivals in zip(learned.merges, learned.rivals, strict=True):
        pairs = Counter(pair for word in symbols for pair in itertools.pairwise(word))
        best = sorted(pairs, key=lambda p: (-pairs[p], place[p[0]], place[p[1]]))[:RIVALS]
        assert list(rivals) == [(*pair, pairs[pair]) for pair in best]
        place.setdefault(merge.left + merge.right, len(place))
        symbols = [merged(word, merge[:2]) for word in symbols]


def test_a_long_word_costs_each_merge_only_what_it_changes(monkeypatch):
    """2,000 random syllables in one word took 0.5 s, in which nobody else was served."""
    draw, steps = random.Random(1), []
    joints = bpe_learning._joints
    monkeypatch.setattr(
        bpe_learning,
        "_joints",
        lambda *given: [step for step in joints(*given) if steps.append(step) is None],
    )
    learned = learn("".join(chr(draw.randrange(0xAC00, 0xD7A4)) for _ in range(2_000)))
    assert len(learned) == MOST
    assert len(steps) < 5 * sum(merge.times for merge in learned.merges) + 5


def test_no_text_teaches_nothing():
    assert len(learn("")) == 0
    assert learn("").tokens == (0,)
    assert len(learn("abcdef " * 300, most=3)) == 3


@pytest.mark.parametrize("text", TEXTS)
def test_a_ladder_ends_at_the_tokens_of_the_models(text):
    tokenizer = load("rnn").tokenizer
    text = "x " + text  # so that no space is left out at the start
    entries = [tokenizer.entry(int(id)) for id in tokenizer.encode(text).ids]
    climbed = [form for word in split_words(text) for form in ladder(word)[-1].symbols]
    climbed[0] = entries[0] if climbed[0].strip() == entries[0].strip() else climbed[0]
    assert climbed == entries


def test_a_ladder_climbs_one_learned_merge_at_a_time():
    steps = ladder(" window")
    assert steps[0].rank is None
    assert steps[0].symbols == tuple(" window")
    assert all(step.rank is not None and 1 <= step.rank <= count() for step in steps[1:])
    for before, after in itertools.pairwise(steps):
        assert list(after.symbols) == merged(list(before.symbols), (after.left, after.right))
