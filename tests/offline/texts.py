"""Texts that a tokenizer may be given: lessons' examples, drawn ones, and hostile ones."""

from __future__ import annotations

import random
import unicodedata

SIMPLE = [
    "The cat sat by the warm window and slept.",
    "고양이가 따뜻한 창가에 앉아 잠을 잤다.",
    "I watched a film with a friend last night.",
    "친구와 영화를 보았다. 영화가 재미있어서 친구와 또 보기로 했다.",
]
HOSTILE = [
    "",
    " ",
    "   ",
    "  a  b ",
    "\n",
    "a\nb\r\nc\td",
    "\u00a0x\u3000y\u2028z\u2029w",
    "\u0085\ufeff\u180e\u200b\u2060",
    "👩‍👩‍👧‍👦🏳️‍🌈🇰🇷",
    "뷁뷁 쀍 ㅋㅋㅋ ㅠㅠ ㄱㄴㄷ",
    "한글",
    "e\u0301\u0301 ﬁ Ⅷ ½ ① ٣ ३",
    "don't I'm he'll 'tis 'twas they'dx it'S '",
    "<end> <0x00> <script>alert(1)</script> &amp;",
    "12345 3.14 1,000 007",
    "漢字 かな カナ العربية עברית हिन्दी ไทย",
    "a" * 300,
    "가" * 200,
    "ab" * 400,
    "!?!?...---___***",
    "half \ud800 pair \udc00",
    "\x00\x01\x1f\x7f\x1c\x1d",
    "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𐍈 𠀀 \U0010ffff \ue000",
    "\u1100\u1161\u11a8 \u1112\u1161\u11ab",
    "'s 's' s's",
    "가'를 나's 다' s",
]
PIECES = [
    "고양이", "가", "는 ", "학교에서", " ", "  ", "the", "The ", "ing", "'s", "’", "don't", "123",
    "7", ".", ",", "…", "!?", "\n", "\t", "\u3000", "\u00a0", "🙂", "👍🏽", "뷁", "ㅎㅎ", "é",
    "e\u0301", "ß", "Ω", "漢", "か", "न", "\u200d", "\u0301", "A", "z", "RNN", "-", "_", "(", ")",
    "“", "$5",
]  # fmt: skip


def drawn(count: int, seed: int = 7) -> list[str]:
    """Pieces of several scripts put together by chance, and single code points from anywhere."""
    draw = random.Random(seed)
    texts = ["".join(draw.choices(PIECES, k=draw.randint(1, 24))) for _ in range(count)]
    points = [c for c in range(0x110000) if not 0xD800 <= c < 0xE000]
    for _ in range(count // 4):
        some = "".join(map(chr, draw.sample(points, 8)))
        texts.append(f"a{some[0]}b {some[1]}c 가{some[2]}나 {some[3:]}")
    return texts


def known(text: str) -> bool:
    """Whether this Python's Unicode has every character of the text."""
    return all(unicodedata.category(character) != "Cn" for character in text)
