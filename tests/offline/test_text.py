"""The tokenizer in JavaScript cuts as Hugging Face's does, and labels are filled alike."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.store import tokenizer
from models.text.content_words import content_words
from tests.offline.node import compute, written
from tests.offline.texts import HOSTILE, SIMPLE, drawn, known
from ui.particles import fill
from ui.sentence import check
from ui.words import catalogs


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    return written(tmp_path_factory.mktemp("offline"), "self-attention", "float16")


def as_json(trace) -> dict:
    return {
        "text": trace.text,
        "tokens": list(trace.tokens),
        "ids": trace.ids.tolist(),
        "spans": trace.spans.tolist(),
        "total": trace.total,
    }


def test_every_text_is_cut_alike(file):
    texts = [*SIMPLE, *HOSTILE, *drawn(400)]
    for text, (whole, cut) in zip(texts, compute("tokens", file, texts), strict=True):
        assert whole == as_json(tokenizer().encode(text)), repr(text)
        assert cut == as_json(tokenizer().encode(text, 64)), repr(text)


@settings(max_examples=3)
@given(st.lists(st.text(max_size=60), min_size=60, max_size=60))
def test_any_text_is_cut_alike(file, texts):
    for text, (whole, _) in zip(texts, compute("tokens", file, texts), strict=True):
        assert whole == as_json(tokenizer().encode(text)), repr(text)


def test_the_sentence_is_held_to_the_same_bounds(file):
    texts = ["", " \n", "\u200b\u0000", "a" * 2001, " " * 2001, "가" * 2000, "\ud800", "ab\ud800"]
    for text, found in zip(texts, compute("checked", file, texts), strict=True):
        expected = check(text)
        assert (found["text"], found["notice"]) == (expected.text, expected.notice), repr(text)
        if expected.notice == "sentence.cut":
            assert (found["used"], found["given"]) == (expected.used, expected.given)


def test_content_words_are_the_same(file):
    # What Unicode has added since this Python may be a letter in one and not in the other.
    texts = [*SIMPLE, *HOSTILE, *(text for text in drawn(200) if known(text))]
    for text, found in zip(texts, compute("words", file, texts), strict=True):
        words = content_words(tokenizer().encode(text, 64))
        assert found == [{"token": each.token, "word": each.word} for each in words], repr(text)


def test_particles_follow_how_a_word_is_read(file):
    look = catalogs()["ko"]["self_attention.look"]
    label = f"{look} {{asks}}이(가) {{answers}}(으)로 ‘{{head}}’과(와) {{usual}}이었(였)다"
    words = ["고양이", "잠", "길", "cat", "map", "book", "moon", "RNN", "LSTM", "line", "king", "7"]
    words += ["10", "3%", "5.66", "x²", "!", "…", "漢", "A", "l", "food", "두 번(다시)", "", "$x$"]
    names: list[str] = ["asks", "answers", "head", "share", "usual"]
    labels = [(label, dict(zip(names, words[n:] + words, strict=False))) for n in range(len(words))]
    answers = compute("particles", file, [], labels=labels)
    for (text, values), found in zip(labels, answers, strict=True):
        assert found == fill(text, {**values})
