"""Many different sentences in both languages, the same on every run."""

from __future__ import annotations

from itertools import islice, product

_KOREAN = (
    ("고양이가", "우리 선생님이", "동생이", "어제 만난 친구가", "할머니께서"),
    ("매트 위에서", "도서관에서", "비 오는 공원에서", "학교 앞에서", "부엌에서"),
    ("책을 읽었다.", "노래를 불렀다.", "오래 기다렸다.", "빵을 먹었다.", "그림을 그렸다."),
)
_ENGLISH = (
    ("The cat", "Our teacher", "My little brother", "The friend I met yesterday", "Her mother"),
    ("on the mat", "in the library", "in the rainy park", "in front of the school", "at home"),
    ("read a book.", "sang a song.", "waited a long time.", "ate some bread.", "drew a picture."),
)


def _english(subject: str, place: str, act: str) -> str:
    return f"{subject} {act.removesuffix('.')} {place}."


def sentences(count: int, start: int = 0) -> list[str]:
    """``count`` different sentences, Korean and English in turn; ``start`` skips as many."""
    korean = (" ".join(parts) for parts in product(*_KOREAN))
    english = (_english(*parts) for parts in product(*_ENGLISH))
    both = [sentence for pair in zip(korean, english, strict=True) for sentence in pair]
    numbered = (f"{i // len(both) or ''} {both[i % len(both)]}".strip() for i in range(10**6))
    return list(islice(numbered, start, start + count))
