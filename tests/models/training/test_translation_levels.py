"""One sentence at all speech levels."""

from __future__ import annotations

import pytest

pytest.importorskip("kiwipiepy")

from models.training.translation_levels import variants


@pytest.mark.parametrize(
    ("korean", "english", "others"),
    [
        (
            "나는 어제 학교에 갔다.",
            "I went to school yesterday.",
            ["나는 어제 학교에 갔어.", "저는 어제 학교에 갔어요.", "저는 어제 학교에 갔습니다."],
        ),
        (
            "그 사람은 의사예요.",
            "That person is a doctor.",
            ["그 사람은 의사다.", "그 사람은 의사야.", "그 사람은 의사입니다."],
        ),
        (
            "할머니께서 주무신다.",
            "My grandmother is sleeping.",
            ["할머니께서 주무셔.", "할머니께서 주무세요.", "할머니께서 주무십니다."],
        ),
        (
            "그는 물을 마신다.",
            "He drinks water.",
            ["그는 물을 마셔.", "그는 물을 마셔요.", "그는 물을 마십니다."],
        ),
        (
            "어디까지 왔어요?",
            "How far have you come?",
            ["어디까지 왔니?", "어디까지 왔어?", "어디까지 왔습니까?"],
        ),
        (
            "내일 비가 올 거예요.",
            "It will rain tomorrow.",
            ["내일 비가 올 거다.", "내일 비가 올 거야.", "내일 비가 올 겁니다."],
        ),
    ],
)
def test_a_sentence_has_three_others(korean, english, others):
    assert variants(korean, english) == others


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("문 좀 닫아 줘.", "Close the door, please."),
        ("집에 가자.", "Let's go home."),
        ("너는 어디에 가?", "Where are you going?"),
        ("불 켜 줘", "turn on the light"),
        ("", ""),
    ],
)
def test_what_asks_or_has_no_plain_end_is_left_alone(korean, english):
    assert variants(korean, english) == []
