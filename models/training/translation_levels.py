"""One Korean sentence at all four speech levels: the English stays the same.

People wrote some thousand pairs, each at one level (간다, 가, 가요, 갑니다). Kiwi takes the end of
a sentence apart and puts another one on; a sentence that it cannot put together again as it was
is left alone.
"""

from __future__ import annotations

from models.training.everyday_grammar.korean import Morph, kiwi, mended, with_particle

#: Endings of statements and of questions, by level.
STATEMENT = {
    "plain": ("다", "는다", "ᆫ다"),
    "casual": ("어", "아", "야"),
    "polite": ("어요", "아요", "예요", "에요", "이에요"),
    "formal": ("습니다", "ᆸ니다"),
}
QUESTION = {
    "plain": ("니",),
    "casual": ("어", "아", "야"),
    "polite": ("어요", "아요", "예요", "에요", "나요"),
    "formal": ("습니까", "ᆸ니까"),
}
NEW = {
    ".": {"plain": "다", "casual": "어", "polite": "어요", "formal": "습니다"},
    "?": {"plain": "니", "casual": "어", "polite": "어요", "formal": "습니까"},
}
COPULA = {
    ".": {"plain": "이다", "casual": "이야", "polite": "이에요", "formal": "입니다"},
    "?": {"plain": "이니", "casual": "이야", "polite": "이에요", "formal": "입니까"},
}
LOW, HIGH = ("plain", "casual"), ("polite", "formal")
#: With what an English statement starts; a request starts with its verb, and has other endings.
SUBJECTS = frozenset(
    [
        "I",
        "You",
        "He",
        "She",
        "It",
        "We",
        "They",
        "The",
        "My",
        "This",
        "That",
        "These",
        "Those",
        "There",
        "A",
        "An",
        "His",
        "Her",
        "Our",
        "Your",
        "Their",
        "Tom",
        "Mary",
        "Everyone",
        "Nobody",
        "Someone",
        "People",
        "Today",
        "Tomorrow",
        "Yesterday",
        "When",
        "If",
    ]
)
#: With what a question starts that asks for no favour.
ASKING = frozenset(
    [
        "Who",
        "What",
        "Where",
        "When",
        "Why",
        "How",
        "Which",
        "Whose",
        "Is",
        "Are",
        "Was",
        "Were",
        "Do",
        "Does",
        "Did",
        "Have",
        "Has",
        "Had",
    ]
)
ADDRESS = {"너", "네", "니", "너희", "당신", "자네"}


def variants(korean: str, english: str) -> list[str]:
    """The sentence at the other levels; none where its end is not plainly that of one of them."""
    mark = korean[-1:]
    first = english.split(" ")[0].split("'")[0]
    if mark not in NEW or first not in (SUBJECTS if mark == "." else ASKING):
        return []
    found_tokens = kiwi().tokenize(korean)
    tokens: list[tuple[str, str]] = [(t.form, t.tag) for t in found_tokens]
    if len(tokens) < 3 or kiwi().join(tokens) != korean:
        return []
    if any(tag == "EF" for _, tag in tokens[:-2]):
        return []
    *head, stem, end, _ = tokens
    now = next(
        (
            level
            for level, forms in (STATEMENT if mark == "." else QUESTION).items()
            if end[0] in forms and end[1] in ("EF", "EC")
        ),
        None,
    )
    # 먹어 줘, 하자, 먹어라: what is asked of someone is not at issue here.
    if now is None or stem[1].split("-")[0] not in ("VV", "VA", "VX", "VCP", "VCN", "EP"):
        return []
    if stem == ("주", "VX") or any(form in ADDRESS for form, tag in tokens if tag == "NP"):
        return []
    start = next((n for n in range(len(tokens) - 3, -1, -1) if tokens[n][1][0] not in "EVX"), -1)
    found: list[str] = []
    for level, ending in NEW[mark].items():
        if level == now:
            continue
        body = [_spoken(token, level in LOW) for token in head]
        if stem[1] == "VCP":
            text = kiwi().join(body)
            text = mended(with_particle(text, COPULA[mark][level]), ())
        else:
            before, last = body[: start + 1], body[start + 1 :]
            if ending == "다" and stem[1].startswith("VV") and stem[0][-1] not in "있없":
                ending = "는다"
            if ending == "다" and stem[1] == "VX" and _verbal(tokens, stem):
                ending = "는다"
            text = _together(before, [*last, stem, (ending, "EF")])
        found.append(text + mark)
    return [text for text in dict.fromkeys(found) if text != korean]


def _verbal(tokens: list[Morph], stem: Morph) -> bool:
    """Whether an auxiliary ends like a verb: 먹지 않는다, 먹어 본다; but 먹고 싶다, 좋지 않다."""
    if stem[0] in ("싶", "있"):
        return False
    if stem[0] in ("않", "못하"):
        at = max(n for n, token in enumerate(tokens) if token == stem)
        before = [tag for _, tag in tokens[:at] if tag.startswith(("VV", "VA", "XS", "VX"))]
        return bool(before) and before[-1].startswith(("VV", "XSV", "VX"))
    return True


def _spoken(token: Morph, low: bool) -> Morph:
    form, tag = token
    if tag != "NP":
        return token
    pairs = (("저", "나"), ("제", "내"), ("저희", "우리"))
    for high, plain in pairs:
        if low and form == high:
            return plain, tag
        if not low and form == plain and plain != "우리":
            return high, tag
    return token


def _together(before: list[Morph], end: list[Morph]) -> str:
    if end[-1][0] == "니":
        return kiwi().join([*before, *end[:-1], ("는지", "EC")]).removesuffix("는지") + "니"
    return mended(kiwi().join([*before, *end]), end)
