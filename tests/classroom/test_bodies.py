"""What browsers send is read with suspicion."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classroom import bodies
from classroom.limits import ADDRESS, ASK, LABEL, SENTENCE
from classroom.refusals import Refused
from tests.classroom.room_server import QUESTION

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=12,
)


def reason(read: Any, body: dict[str, Any]) -> str:
    with pytest.raises(Refused) as refusal:
        read(body)
    return refusal.value.reason


@pytest.mark.parametrize(
    "url",
    ["/", "/rnn", "/attention?text=The+cat&head=1", "/rnn?text=%F0%9F%90%88", "/rnn?text=나는"],
)
def test_an_address_of_the_app_is_taken(url: str):
    assert bodies.address({"url": url}) == url


@pytest.mark.parametrize(
    "url",
    [
        "//evil.example/rnn",
        "/\\evil.example",
        "\\/evil.example",
        "http://evil.example",
        "javascript:alert(1)",
        "rnn",
        "",
        " /rnn x",
        "/rnn#part",
        "/\t/evil.example",
        "/\ud800",
        None,
        7,
        ["/rnn"],
    ],
)
def test_no_other_address_is(url: Any):
    assert reason(bodies.address, {"url": url}) == "bad_request"


@pytest.mark.parametrize("url", ["/" + "a" * ADDRESS, "/" + "가" * (ADDRESS // 2)])
def test_nor_a_long_one(url: str):
    assert reason(bodies.address, {"url": url}) == "too_long"


def test_a_sentence_is_one_line_of_so_many_characters():
    assert bodies.sentence({"text": " a\nb\x00\u200d🐈 "}) == "a b \u200d🐈"
    assert bodies.sentence({"text": "가" * SENTENCE}) == "가" * SENTENCE
    assert reason(bodies.sentence, {"text": "가" * (SENTENCE + 1)}) == "too_long"
    for wrong in ("", " \n", "\udc00", None, 3, ["a"]):
        assert reason(bodies.sentence, {"text": wrong}) == "bad_request"
    assert reason(bodies.sentence, {}) == "bad_request"


@pytest.mark.parametrize("said", [1, 0, "true", None, []])
def test_only_true_and_false_are_a_truth(said: Any):
    assert reason(lambda body: bodies.truth(body, "open"), {"open": said}) == "bad_request"
    assert bodies.truth({"open": True}, "open") is True


@pytest.mark.parametrize("said", [-1, 1.0, "1", True, None])
def test_only_whole_numbers_are_places(said: Any):
    assert reason(lambda body: bodies.number(body, "round"), {"round": said}) == "bad_request"
    assert bodies.number({"round": 0}, "round") == 0


def test_a_question_is_read_as_it_was_sent():
    read = bodies.question({"question": {**QUESTION, "more": 1}})
    assert (read.lesson, read.ask, read.answer, read.why) == tuple(
        QUESTION[key] for key in ("lesson", "ask", "answer", "why")
    )
    assert [vars(each) for each in read.choices] == QUESTION["choices"]


CHOICE = {"label": "cat", "value": "", "told": ""}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"lesson": "../x"}, "bad_request"),
        ({"lesson": "x" * 41}, "too_long"),
        ({"ask": ""}, "bad_request"),
        ({"ask": "x" * (ASK + 1)}, "too_long"),
        ({"choices": [CHOICE]}, "bad_request"),
        ({"choices": [CHOICE] * 9}, "bad_request"),
        ({"choices": {"0": CHOICE}}, "bad_request"),
        ({"choices": [CHOICE, "dog"]}, "bad_request"),
        ({"choices": [CHOICE, {"label": "dog"}]}, "bad_request"),
        ({"choices": [CHOICE, {**CHOICE, "label": "x" * (LABEL + 1)}]}, "too_long"),
        ({"choices": [CHOICE, {**CHOICE, "label": ""}]}, "bad_request"),
        ({"answer": 3}, "bad_request"),
        ({"answer": -1}, "bad_request"),
        ({"why": None}, "bad_request"),
    ],
)
def test_no_other_question_is(change: dict[str, Any], said: str):
    assert reason(bodies.question, {"question": {**QUESTION, **change}}) == said


@given(JSON)
def test_nothing_that_is_sent_breaks_the_reading(said: Any):
    for read in (bodies.question, bodies.address, bodies.sentence):
        for key in ("question", "url", "text"):
            with suppress(Refused):
                read({key: said})
