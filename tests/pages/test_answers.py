"""What the answers say of the reader's sentence: the right numbers, on texts of every kind."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import cast

import numpy as np
import pytest

from charts.facts import Fact, Listed
from models import load, tokenizer
from models.text.bpe_learning import learn
from models.traces import RecurrentTrace
from pages.attention import facts as of_attention
from pages.rnn import facts as of_rnn
from pages.self_attention import facts as of_self_attention
from pages.tasks import facts as of_tasks
from pages.tokens import facts as of_tokens
from ui.lesson import sections
from ui.practice import Answer, exercises
from ui.read import read, read_transformer, read_translation
from ui.texts import PAGES

TEXTS = (
    "고양이가 따뜻한 창가에서 잠을 잔다.",
    "When it rains the road gets wet, and when it is wet we walk.",
    "가",
    "cat cat",
    "😀 <script>x</script> $z$ {0}",
    "비가 온다. " * 40,
)
#: What the answers of a lesson are asked with: a text, or what was read of it.
ASKED: dict[str, Callable[[str], object]] = {
    "rnn": lambda text: read("rnn", text),
    "gates": lambda text: read("gru", text),
    "forgetting": lambda text: read("rnn", text),
    "seq2seq": lambda text: read_translation(text, "translator_fixed"),
    "attention": lambda text: read_translation(text),
}
LESSONS = sorted(path.parent.name for path in PAGES.glob("*/answers.py"))


def answers(lesson: str, text: str) -> dict[int, Answer]:
    asked = ASKED.get(lesson, lambda text: text)(text)
    return import_module(f"pages.{lesson}.answers").answers(asked)


def said(answer: Answer) -> list[Fact | Listed]:
    return list(answer() if callable(answer) else answer)


@pytest.mark.parametrize("lesson", LESSONS)
@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_every_answer_has_a_sentence_for_any_text(complete, lesson, text):
    items = exercises(sections(lesson, "en")["try"])
    for number, answer in answers(lesson, text).items():
        assert number in items
        complete(lesson, said(answer))


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_sentence_of_some_words_has_all_answers(lesson):
    found = answers(lesson, TEXTS[1] if lesson not in ("seq2seq", "attention") else TEXTS[0])
    assert found
    assert all(said(answer) for answer in found.values())


def value(facts: list[Fact], key: str, name: str) -> object:
    (found,) = [each for each in facts if each.key == key]
    return found.values[name]


def test_a_word_becomes_whole_at_the_merge_that_joins_its_last_two_pieces():
    learning = learn("abc abc abc xy")
    (found,) = of_tokens.repeated_word(learning)
    whole = next(k for k, m in enumerate(learning.merges, 1) if m.left + m.right == " abc")
    assert (found.key, found.values["k"], found.values["times"]) == ("answer_merge", whole, 3)
    assert of_tokens.repeated_word(learn("a b"))[0].key == "answer_no_word_twice"


def test_rows_of_one_id_do_not_differ():
    trace, matrix = tokenizer().encode("the cat and the dog", 64), load("rnn").weights()["W_hy"]
    (found,) = of_tokens.same_rows(trace, matrix)
    if found.key == "answer_same_row":
        assert found.values["apart"] == "0.0000"
    assert (found.key == "answer_same_row") == (len(set(trace.ids)) < len(trace.ids))


def test_the_verdict_moves_most_where_the_difference_is_largest():
    trace = load("sentiment").trace("It was not good but I liked it.")
    (found,) = of_tasks.moved_verdict(trace)
    moves = abs(np.diff(trace.verdicts))
    assert found.values["step"] == int(moves.argmax()) + 2


def test_the_first_word_fades():
    one = read("rnn", "The cat sat by the warm window and slept.")
    other = read("rnn", "A cat sat by the warm window and slept.")
    found = of_rnn.first_word_changed(one, other)
    first, last = (value(found, "answer_first", name) for name in ("first", "last"))
    assert float(str(first).rstrip("%")) > 5 * float(str(last).rstrip("%"))


def test_a_token_read_twice_differs_by_what_came_before():
    trace = cast("RecurrentTrace", read("rnn", "a cat and a cat"))
    (found,) = of_rnn.same_token_twice(trace)
    t, u = int(found.values["t"]) - 1, int(found.values["u"]) - 1  # pyright: ignore
    assert trace.ids[t] == trace.ids[u]
    assert np.allclose(trace.from_input[t], trace.from_input[u])
    apart = abs(trace.from_hidden[t] - trace.from_hidden[u])
    assert found.values["unit"] == int(apart.argmax()) + 1


def test_the_most_similar_contexts_are_two_different_steps():
    trace = read_translation("어머니는 부엌에서 요리를 하고 있다.")
    (found,) = of_attention.most_alike(trace)
    assert int(str(found.values["t"])) < int(str(found.values["u"]))
    assert -1 <= float(str(found.values["cosine"])) <= 1


def test_without_its_mask_a_head_looks_ahead_and_with_it_not():
    assert of_self_attention.looks_ahead(read_transformer(TEXTS[1]))[0].values["share"] == "0%"
    (found,) = said(answers("self_attention", TEXTS[1])[4])
    assert isinstance(found, Fact)
    assert found.values["share"] != "0%"
