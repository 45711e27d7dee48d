"""Korean surface: particles by their allomorph, conjugation by Kiwi's ``join``."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from kiwipiepy import Kiwi

#: A form and its tag, as Kiwi has them: ("춥", "VA-I").
Morph = tuple[str, str]


#: Particles with two forms: after a consonant, after a vowel.
PARTICLES = {
    "을": ("을", "를"),
    "를": ("을", "를"),
    "이": ("이", "가"),
    "가": ("이", "가"),
    "은": ("은", "는"),
    "는": ("은", "는"),
    "과": ("과", "와"),
    "와": ("과", "와"),
    "으로": ("으로", "로"),
    "이랑": ("이랑", "랑"),
    "이나": ("이나", "나"),
    "이라고": ("이라고", "라고"),
    "이니": ("이니", "니"),
    "이세요": ("이세요", "세요"),
    "이십니까": ("이십니까", "십니까"),
    "이십니다": ("이십니다", "십니다"),
    "이에요": ("이에요", "예요"),
    "이야": ("이야", "야"),
    "이다": ("이다", "다"),
    "이었다": ("이었다", "였다"),
    "이었어": ("이었어", "였어"),
    "이었어요": ("이었어요", "였어요"),
    "이었습니다": ("이었습니다", "였습니다"),
}


@cache
def kiwi() -> Kiwi:
    return Kiwi(num_workers=1)


def final(word: str) -> int:
    """Number of the final consonant of the last syllable, 0 for none."""
    last = ord(word[-1]) - 0xAC00
    return last % 28 if 0 <= last < 11172 else 0


def with_particle(word: str, particle: str) -> str:
    """The word with its particle in the form that its last sound asks for."""
    if particle not in PARTICLES:
        return word + particle
    closed, opened = PARTICLES[particle]
    if particle == "으로" and final(word) == 8:  # 서울로, 지하철로
        return word + opened
    return word + (closed if final(word) else opened)


HONORIFICS = frozenset(
    (form, "VV") for form in ("드시", "주무시", "계시", "하시", "말씀하시", "물으시")
) | {("계시", "VX"), ("시", "EP")}


CONTRACTED = (
    ("못하았", "못했"),
    ("못하아", "못해"),
    ("뻔하았", "뻔했"),
    ("보이어", "보여"),
    ("보이었", "보였"),
    ("거입니", "겁니"),
    ("것이야", "거야"),
    ("것이에요", "거예요"),
)


#: After these a new word begins, where one of ``HEADS`` follows.
TAILS = ("EC", "ETM", "EF", "MAG", "JKO", "JKS", "JKB")


HEADS = ("VV", "VA", "VX", "NNB", "NNG", "MAG")


@lru_cache(maxsize=400_000)
def conjugated(morphs: tuple[Morph, ...]) -> str:
    """A predicate with its endings; auxiliaries stand apart, as the rules of spelling have it."""
    words: list[list[Morph]] = [[]]
    for form, tag in morphs:
        heads = tag.split("-")[0] in HEADS or (tag == "EF" and form.startswith(("마", "맙")))
        if words[-1] and heads and words[-1][-1][1] in TAILS:
            words.append([])
        words[-1].append((form, tag))
    return " ".join(_word(tuple(word)) for word in words)


def _word(morphs: tuple[Morph, ...]) -> str:
    if morphs[-1] == ("니", "EF"):  # 먹니, 했니: Kiwi would write 먹으니, 했으니
        return kiwi().join([*morphs[:-1], ("는지", "EC")]).removesuffix("는지") + "니"
    return mended(kiwi().join(list(morphs)), morphs)


def mended(text: str, morphs: Sequence[Morph]) -> str:
    """What Kiwi joined, in the forms that people write."""
    # 가시어요: the polite present of the honorific is 가세요; but 마시다 is 마셔요.
    if any(morph in HONORIFICS or morph == ("으시", "EP") for morph in morphs):
        text = text.replace("셔요", "세요")
    for old, new in CONTRACTED:
        text = text.replace(old, new)
    if text.endswith(("되어요", "되어")):
        text = text.replace("되어", "돼")
    return text


def endings(text: str) -> tuple[Morph, ...]:
    """Morphs from "고/EC 싶/VX"."""
    return tuple(tuple(piece.rsplit("/", 1)) for piece in text.split())  # type: ignore[misc]
