"""The lab's tasks: right answers, chance and best, symbols from a sentence, texts read back."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from models.lab.settings import RADII, USUAL, WIDTHS, Settings
from models.lab.tasks import HOME, LENGTHS, MARK, SYMBOLS, TASKS, LabTokenizer, Task, symbols

NAMES = tuple("abcdefgh")


def by_hand(name: str, question: list[int]) -> list[int]:
    """The answer, found in another way than the task finds it."""
    if name == "recall":
        return [question[0]]
    if name == "copy":
        return list(question)
    if name == "reverse":
        return list(reversed(question))
    if name == "count":
        return [SYMBOLS + 1 + question.count(0)]
    (stranger,) = [symbol for symbol in question if symbol >= HOME]
    return [stranger]


@pytest.mark.parametrize("name", TASKS)
@pytest.mark.parametrize("end", [0, 1])
def test_every_answer_is_right(name, end):
    task = Task(name, LENGTHS[name][end])
    rows = task.batch(np.random.default_rng(0), 200).tolist()
    for row in rows:
        question, mark, answer = row[: task.length], row[task.length], row[task.length + 1 :]
        assert mark == SYMBOLS
        assert answer == by_hand(name, question)
        assert len(row) == task.steps + 1
        assert 0 <= min(row) <= max(row) < task.vocabulary
        solved = task.solve(question)
        assert solved is not None
        assert solved.tolist() == answer


@pytest.mark.parametrize("name", TASKS)
def test_chance_is_what_the_best_fixed_guess_gets_and_reading_gets_all(name):
    task = Task(name, LENGTHS[name][2])
    rows = task.batch(np.random.default_rng(1), 20_000)
    answers = rows[:, task.length + 1 :]
    often = np.stack([(answers == i).mean(axis=0) for i in range(task.vocabulary)])
    guess = often.max(axis=0).mean()
    assert guess == pytest.approx(task.chance, abs=0.012)
    with np.errstate(divide="ignore", invalid="ignore"):
        entropy = -np.nansum(often * np.log(often), axis=0).mean()
    assert entropy == pytest.approx(task.chance_loss, abs=0.01)
    assert task.chance_loss == pytest.approx(math.log(1 / task.chance))
    read = np.mean([task.solve(r[: task.length]) == r[task.length + 1 :] for r in rows[:500]])
    assert read == task.best


def test_what_comes_between_says_nothing_about_the_first():
    rows = Task("recall", 3).batch(np.random.default_rng(2), 40_000)
    joint = np.histogram2d(rows[:, 0], rows[:, 2], bins=SYMBOLS)[0] / len(rows)
    assert np.abs(joint - 1 / SYMBOLS**2).max() < 0.004


@pytest.mark.parametrize(
    ("name", "question"),
    [("count", [0] * 10), ("odd", [0, 1, 2]), ("odd", [4, 5, 0]), ("recall", []), ("copy", [])],
)
def test_a_question_without_an_answer_has_none(name, question):
    assert Task(name, LENGTHS[name][2]).solve(question) is None


def test_a_task_that_there_is_not_is_refused():
    with pytest.raises(ValueError, match="no task"):
        Task("sing", 3)
    with pytest.raises(ValueError, match="takes"):
        Task("copy", 1000)


def test_symbols_are_the_sentence_s_own_tokens_first():
    tokens = ["The", " cat", " sat", " ", "?", " cat", "3", "."]
    assert symbols(tokens, [" on", "a", " mat"]) == (
        *("The", "cat", "sat", ".", "on", "a", "mat"),
        "A",
    )
    assert len(symbols([])) == SYMBOLS
    assert symbols("가나다라마바사아자차")[-1] == "아"


@pytest.mark.parametrize("name", TASKS)
def test_a_written_question_is_read_back(name):
    task = Task(name, LENGTHS[name][2])
    tokenizer = LabTokenizer(task, ("고양이", "고양", "이", "가", "<b>", ".", "ab", "a"))
    ids = task.batch(np.random.default_rng(3), 1)[0]
    read = tokenizer.encode(tokenizer.decode(ids))
    assert read.ids.tolist() == ids.tolist()
    assert [read.text[a:b] for a, b in read.spans] == list(read.tokens)
    assert len(tokenizer) == task.vocabulary


def test_the_longer_entry_is_read_and_the_unknown_is_left_out():
    tokenizer = LabTokenizer(Task("recall", 4), ("고양이", "고양", "이", "가", "b", "c", "d", "e"))
    assert tokenizer.encode("고양이가 x고양  b!").tokens == ("고양이", "가", "고양", "b")
    assert tokenizer.left_out("고양이가 x고양  b!") == "x!"
    assert tokenizer.encode("b b b b", 2).total == 4
    assert len(tokenizer.encode("")) == 0
    assert tokenizer.entry(SYMBOLS) == MARK
    with pytest.raises(ValueError, match="names"):
        LabTokenizer(Task("recall", 4), ("a",))


def test_settings_are_held_to_the_bounds():
    far = Settings.bounded(
        task="copy", length=10**9, width=10**9, rate=1e9, steps=10**9, seed=-5, models=["gru", "x"]
    )
    assert far.length == LENGTHS["copy"][1]
    assert far.width == max(WIDTHS)
    assert (far.steps, far.seed, far.models) == (3000, 0, ("gru",))
    assert Settings.bounded(task="nothing", models=[]) == Settings(models=USUAL)
    assert Settings.bounded(radius=0.62).radius == min(RADII, key=lambda r: abs(r - 0.62))
    refused: list[dict[str, Any]] = [
        {"steps": 10**6},
        {"models": ()},
        {"seed": 10**6},
        {"width": 33},
    ]
    for wrong in refused:
        with pytest.raises(ValueError, match="not"):
            Settings(**wrong)


@pytest.mark.parametrize("length", [2, 3, 9])
def test_counting_has_an_answer_for_none_as_well(length):
    task = Task("count", length)
    questions = task.questions(np.random.default_rng(0), 4000)
    answers = {int(answer[0]) for each in questions if (answer := task.solve(each)) is not None}
    assert len(answers) == task.choices == length + 1
