"""Korean particles after words that are only known when the page runs.

A label writes both forms, ``{token}을(를)``, and gets the one that fits how the value is read:
‘고양이’를, ‘잠’을, 5.66으로. Other languages have no such forms in their labels.
"""

from __future__ import annotations

import re
import string

from charts.chips import JOINER

#: As written in a label, after a final consonant, after a vowel.
FORMS = {
    "을(를)": ("을", "를"),
    "은(는)": ("은", "는"),
    "이(가)": ("이", "가"),
    "과(와)": ("과", "와"),
    "(으)로": ("으로", "로"),
    "이었(였)": ("이었", "였"),
}
#: What may stand between the word and its particle, beside a remark in brackets.
CLOSING = "’”'\"*$)]_"
REMARK = re.compile(r"\([^()]*\)$")
PARTICLE = re.compile(rf"^([{re.escape(CLOSING)}]*)({'|'.join(re.escape(form) for form in FORMS)})")
RIEUL = 8
LATIN = re.compile("[A-Za-z]+")
#: A stop after one short vowel.
SHORT = re.compile("(?:^|[^aeiou])(?:[aeiou]|oo)(?:[ptc]|ck|(?<=oo)k)$")
#: Letters of the Latin alphabet whose Korean names end in a consonant: 엘, 엠, 엔, 아르 or 알.
LETTERS = {"l": 8, "m": 16, "n": 4, "r": 8}
#: Marks as they are read: 쉼표, 마침표, 물음표, 느낌표 … all end in a vowel.
MARKS = ".,?!:;…·"
#: The final consonant of each digit as it is read: 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구.
DIGITS = dict(zip("0123456789", (21, 8, 0, 16, 0, 0, 1, 8, 8, 0), strict=True))
SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


def final(text: str) -> int | None:
    """The final consonant that ``text`` is read with, 0 for a vowel; None where nobody can tell.

    Counted as Unicode does in a syllable block, so that 8 is ㄹ.
    """
    text = text.replace("\\", "").replace(JOINER, "")  # as ``charts.chips.in_markdown`` escapes
    bare = text.translate(SUPERSCRIPTS).rstrip(CLOSING)
    if text.rstrip().endswith(")"):
        bare = REMARK.sub("", text.translate(SUPERSCRIPTS).rstrip()).rstrip(CLOSING) or bare
    last = bare[-1:]
    if "가" <= last <= "힣":
        return (ord(last) - ord("가")) % 28
    if last == "%" or last in MARKS:
        return 0  # 퍼센트
    if last.isascii() and last.isalpha():
        return _final_of_letters(LATIN.findall(bare)[-1])
    return DIGITS.get(last)


def _final_of_letters(word: str) -> int:
    """The same for a word in Latin letters.

    Single letters and abbreviations are read letter by letter (엘, 아르엔엔). Other words as the
    rules for loan words write them: l, m, n and ng are finals, with or without a silent e; so are
    p, t, c and k after a short vowel (캣, 맵, 북); other ends get a vowel (로드, 버스).
    """
    if len(word) == 1 or word.isupper():
        return LETTERS.get(word[-1].lower(), 0)
    lower = word.lower()
    if lower.endswith("ng"):
        return 21
    if lower[-1] in "lmn":
        return LETTERS[lower[-1]]
    if len(lower) > 3 and lower[-1] == "e" and lower[-2] in "lmn":
        return LETTERS[lower[-2]]
    return 19 if SHORT.search(lower) else 0


def fill(label: str, values: dict[str, object]) -> str:
    """``label`` with its values, as ``str.format``, and each particle that follows one resolved.

    What a value holds is never touched. Where its reading is unknown both forms stay.
    """
    filled, after_value = "", False
    for literal, name, spec, conversion in string.Formatter().parse(label):
        found = PARTICLE.match(literal) if after_value else None
        if found and (consonant := final(filled + found[1])) is not None:
            closed, opened = FORMS[found[2]]
            takes_vowel = consonant == 0 or (found[2] == "(으)로" and consonant == RIEUL)
            literal = found[1] + (opened if takes_vowel else closed) + literal[found.end() :]
        filled += literal
        after_value = name is not None
        if name is not None:
            field = f"{{{name}{'!' + conversion if conversion else ''}:{spec or ''}}}"
            filled += field.format(**values)
    return filled
