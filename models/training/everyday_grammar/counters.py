"""What things are counted with, and which names are not Korean."""

from __future__ import annotations

COUNTS = (
    ("한", "one"),
    ("두", "two"),
    ("세", "three"),
    ("네", "four"),
    ("다섯", "five"),
    ("여섯", "six"),
    ("일곱", "seven"),
    ("여덟", "eight"),
    ("아홉", "nine"),
    ("열", "ten"),
)


COUNTERS = {
    "animal": "마리",
    "pet": "마리",
    "read": "권",
    "write": "통",
    "vehicle": "대",
    "device": "대",
    "mpeer": "명",
    "job": "명",
    "plant": "그루",
    "flower": "송이",
    "shoe": "켤레",
    "top": "벌",
}


#: Names that are not Korean: no 이 is put after them.
FOREIGN = frozenset(
    [
        "톰",
        "메리",
        "존",
        "제인",
        "마이클",
        "앤",
        "다니엘",
        "리사",
        "마리아",
        "켄지",
        "빌",
        "샘",
        "루시",
        "폴",
        "에밀리",
        "데이비드",
        "케이트",
        "안나",
        "피터",
    ]
)


#: What is served in a bowl.
BOWLS = {
    "라면",
    "국수",
    "냉면",
    "비빔밥",
    "볶음밥",
    "짜장면",
    "된장찌개",
    "김치찌개",
    "삼계탕",
    "미역국",
    "떡국",
    "죽",
    "수프",
}


OWN_COUNTERS = {
    "연필": "자루",
    "볼펜": "자루",
    "표": "장",
    "사진": "장",
    "우표": "장",
    "카드": "장",
    "그림": "점",
    "카메라": "대",
    "자전거": "대",
    "공책": "권",
    "사전": "권",
    "편지": "통",
    "이메일": "통",
    "장미": "송이",
    "튤립": "송이",
    "꽃": "송이",
    "오징어": "마리",
}
