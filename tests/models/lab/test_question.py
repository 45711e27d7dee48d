"""A question typed to freshly trained models: what is asked, and what each of them answers."""

from __future__ import annotations

import numpy as np
import pytest

from models.lab.question import LONGEST, LONGEST_TEXT, answer, answers, question
from models.lab.run import Run
from models.lab.settings import Settings
from models.lab.tasks import SYMBOLS, LabTokenizer, Task

NAMES = tuple("abcdefgh")


def test_a_question_is_its_symbols_the_mark_and_the_answer():
    asked = question(Task("reverse", 6), NAMES, "a  b,c")
    assert asked.asked == (0, 1, 2)
    assert asked.expected is not None
    assert asked.expected.tolist() == [2, 1, 0]
    assert asked.text == "a b c ? c b a"
    assert asked.left_out == ","
    assert asked.places == slice(3, 6)


def test_marks_and_numbers_are_not_asked():
    asked = question(Task("count", 12), NAMES, "a ? 3 b")
    assert asked.asked == (0, 1)
    assert asked.text == "a b ? 1"


def test_without_an_answer_one_place_is_looked_at():
    asked = question(Task("odd", 16), NAMES, "a b")
    assert asked.expected is None
    assert asked.text == "a b ?"
    assert asked.places == slice(2, 3)
    assert question(Task("odd", 16), NAMES, "zzz").text == ""


def test_a_long_question_is_cut_and_a_longer_text_is_not_read():
    asked = question(Task("recall", 20), NAMES, "b" * (LONGEST + 1))
    assert asked.cut
    assert len(asked.asked) == LONGEST
    assert not question(Task("recall", 20), NAMES, "b" * LONGEST).cut
    assert question(Task("recall", 20), NAMES, " " * LONGEST_TEXT + "b").asked == ()


def test_an_answer_is_the_likeliest_token_and_its_probability():
    logits = np.log(np.array([[0.7, 0.2, 0.1], [0.3, 0.6, 0.1]], np.float32))
    found = answer("rnn", ("a", "b", "?"), logits, np.array([0, 0]))
    assert found.tokens == ("a", "b")
    assert found.right == (True, False)
    assert found.probability == pytest.approx(0.7 * 0.3, rel=1e-5)
    unsolved = answer("rnn", ("a", "b", "?"), logits, None)
    assert unsolved.right is None
    assert unsolved.probability == pytest.approx(0.7 * 0.6, rel=1e-5)


def test_every_model_answers_where_it_predicts_the_answer():
    run = Run(Settings(task="copy", length=4, width=8, steps=200))
    asked = question(run.task, NAMES, "d a c b")
    tokenizer = LabTokenizer(run.task, NAMES)
    entries = [tokenizer.entry(i) for i in range(len(tokenizer))]
    traces = {kind: model.trace(asked.text, None) for kind, model in run.models(NAMES).items()}
    found = answers(asked, entries, traces)
    assert [each.model for each in found] == list(run.settings.models)
    for each, trace in zip(found, traces.values(), strict=True):
        likeliest = trace.logits[4:8].argmax(-1)
        assert each.tokens == tuple(entries[i] for i in likeliest)
        assert each.right == tuple((likeliest == asked.expected).tolist())
    assert len(NAMES) == SYMBOLS
