"""Texts that nobody means well with, and some that people do type."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterator

LONGEST = 2_500
#: Markup, templates, formulas, paths, formats, directions, joiners, marks: what breaks programs.
PIECES = (
    "</script><img src=x onerror=alert(1)>",
    "{{7*7}}${7*7}<%= 7 %>#{7}",
    "$\\frac{1}{0}$ `code` **bold** :red[x] [[hidden-state]] ![a](javascript:alert(1))",
    "'; DROP TABLE students; --",
    "../../../etc/passwd\x00.txt",
    "%s%n%d {0} {name!r:>99999}",
    "\u202eabc\u202c\u200b\u200d\ufeff\u2066\u2069",
    "👩‍👩‍👧‍👦🏳️‍🌈👍🏿🇰🇷",
    "\u1112\u1161\u11ab\u1100\u1173\u11af",
    "ㅋㅋㅋㅎㅏㄴㄱㅡㄹ뷁쀏",
    "a" + "\u0300\u0489\u20dd" * 20,
    "ﷺ𒐫꧅﷽",
    "<pad><unk><s></s>[CLS][SEP]<|endoftext|>",
    "\ud800x\udfff",
    "NaN Infinity -0 1e999 None null undefined true",
    "\t\r\n\v\f\x1b[31m\x07\x85\u2028\u2029",
    "٣²½Ⅷ①",
    "ß İ ı ſ ﬁ",
)
PLAIN = ("나는 어제 친구와 밥을 먹었다.", "The cat sat on the mat.", "go", "가")


def _any(draw: random.Random, size: int) -> str:
    return "".join(chr(draw.randrange(sys.maxunicode + 1)) for _ in range(size))


def _from(draw: random.Random, size: int, first: int, last: int) -> str:
    return "".join(chr(draw.randrange(first, last + 1)) for _ in range(size))


def _mixed(draw: random.Random, size: int) -> str:
    text = " ".join(draw.choice((*PIECES, *PLAIN)) for _ in range(1 + size // 40))
    return text[:size]


def _torn(draw: random.Random, size: int) -> str:
    """Pieces cut where no character ends, and put together again."""
    text = list(_mixed(draw, size))
    draw.shuffle(text)
    return "".join(text)


#: Each way to make a text of about a size.
WAYS: tuple[Callable[[random.Random, int], str], ...] = (
    _any,
    _mixed,
    _torn,
    lambda draw, size: _from(draw, size, 0, 0x7F),
    lambda draw, size: _from(draw, size, 0xAC00, 0xD7A3),
    lambda draw, size: _from(draw, size, 0x1100, 0x11FF),
    lambda draw, size: _from(draw, size, 0x300, 0x36F),
    lambda draw, size: draw.choice(PIECES) * (1 + size // 40),
    lambda draw, size: draw.choice("a가 .\n👍\u200b\ud83d\u0301") * size,
)


def texts(seed: int) -> Iterator[str]:
    """Endless: most short, one in twenty of any length up to LONGEST, now and then none at all."""
    draw = random.Random(seed)
    while True:
        size = draw.randrange(LONGEST) if draw.random() < 0.05 else draw.randrange(60)
        yield draw.choice(WAYS)(draw, size)[:LONGEST]
