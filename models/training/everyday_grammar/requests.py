"""Requests, prohibitions, suggestions, offers, promises."""

from __future__ import annotations

from models.training.everyday_grammar import english as en
from models.training.everyday_grammar.auxiliaries import favours
from models.training.everyday_grammar.korean import endings
from models.training.everyday_grammar.registry import FRAMES, Sentence, Write, closed
from models.training.everyday_grammar.speech import DO, DO_NOT, joined, told
from models.training.everyday_grammar.words import Writer

ASKS = (
    # name, {level: ending}, English, weight
    (
        "please",
        DO,
        ("{}", "Please {}"),
        3,
    ),
    (
        "do-for-me",
        {
            "casual": "어/EC 주/VX 어/EF",
            "polite": "어/EC 주/VX 으세요/EF",
            "formal": "어/EC 주/VX 으십시오/EF",
            "plain": "어/EC 주/VX 어라/EF",
        },
        ("Please {}",),
        3,
    ),
    (
        "do-not",
        DO_NOT,
        ("Don't {}", "Please don't {}"),
        3,
    ),
    (
        "let-us",
        {"casual": "자/EF", "polite": "어요/EF", "formal": "ᆸ시다/EF", "plain": "자/EF"},
        ("Let's {}",),
        3,
    ),
    (
        "let-us-not",
        {
            "casual": "지/EC 말/VX 자/EF",
            "polite": "지/EC 말/VX 아요/EF",
            "formal": "지/EC 맙시다/EF",
            "plain": "지/EC 말/VX 자/EF",
        },
        ("Let's not {}",),
        1,
    ),
    (
        "may-you",
        {
            "casual": "어도/EC 되/VX 어/EF",
            "polite": "어도/EC 되/VX 어요/EF",
            "formal": "어도/EC 되/VX ᆸ니다/EF",
            "plain": "어도/EC 되/VX ᆫ다/EF",
        },
        ("You may {}", "You can {}"),
        1.5,
    ),
    (
        "must-not",
        {
            "casual": "으면/EC 안/MAG 되/VV 어/EF",
            "polite": "으면/EC 안/MAG 되/VV 어요/EF",
            "formal": "으면/EC 안/MAG 되/VV ᆸ니다/EF",
            "plain": "으면/EC 안/MAG 되/VV ᆫ다/EF",
        },
        ("You must not {}",),
        2,
    ),
    (
        "had-better",
        {
            "casual": "는/ETM 게/NNB 좋/VA 겠/EP 어/EF",
            "polite": "는/ETM 게/NNB 좋/VA 겠/EP 어요/EF",
            "formal": "는/ETM 것/NNB 이/JKS 좋/VA 겠/EP 습니다/EF",
            "plain": "는/ETM 게/NNB 좋/VA 겠/EP 다/EF",
        },
        ("You had better {}",),
        1.5,
    ),
    (
        "try",
        {
            "casual": "어/EC 보/VX 어/EF",
            "polite": "어/EC 보/VX 으세요/EF",
            "formal": "어/EC 보/VX 으십시오/EF",
            "plain": "어/EC 보/VX 어라/EF",
        },
        ("Try {ing}",),
        1,
    ),
    (
        "have-to-you",
        {
            "casual": "어야/EC 하/VX 어/EF",
            "polite": "어야/EC 하/VX 어요/EF",
            "formal": "어야/EC 하/VX ᆸ니다/EF",
            "plain": "어야/EC 하/VX ᆫ다/EF",
        },
        ("You have to {}",),
        1,
    ),
)


def asking_frame(name: str, by_level: dict[str, str], phrases: tuple[str, ...]) -> Write:
    def write(w: Writer) -> Sentence:
        if name in ("do-not", "must-not"):
            vp = w.verb(without=("stat", "nowant", "neg", "imp") if w.chance(0.9) else ("stat",))
        elif name == "do-for-me":
            vp = w.filled(w.one(favours()))
        else:
            vp = w.verb(without=("nv", "stat", "nowant"))
        phrase = vp.en.replace("{poss}", "our" if name.startswith("let") else "your")
        adverb_ko = adverb_en = time_ko = time_en = ""
        if w.chance(0.12) and "imp" not in vp.flags:
            adverb_ko, adverb_en = w.one(
                (
                    ("빨리", "quickly"),
                    ("지금", "now"),
                    ("여기에서", "here"),
                    ("먼저", "first"),
                    ("꼭", ""),
                )
            )
            if adverb_ko in ("꼭",) and name in ("do-not", "must-not", "let-us-not", "may-you"):
                adverb_ko = ""
            if adverb_ko == "여기에서" and (vp.flags & {"move", "ins"} or "에" in vp.before):
                adverb_ko = adverb_en = ""
            if adverb_en in ("quickly", "first") and name in ("do-not", "must-not", "let-us-not"):
                adverb_ko = adverb_en = ""
        elif w.chance(0.15) and name in ("let-us", "please", "have-to-you", "had-better"):
            time_ko, time_en = w.adverb("fut")
        we = w.one(("", "우리", "같이")) if name == "let-us" else ""
        if name == "let-us" and w.level == "polite":
            we = "우리 같이" if w.chance(0.5) else "같이"
        together = "together" if "같이" in we else ""
        tail = by_level[w.level]
        if name in ("please", "try") and vp.honorific and w.level in ("polite", "formal"):
            vp, tail = told(w, vp)
            if name == "try":
                tail = "어/EC 보/VX " + ("으세요/EF" if w.level == "polite" else "으십시오/EF")
        ko = joined(we, time_ko, adverb_ko, vp.ko(*endings(tail)))
        pattern = w.one(phrases)
        gerund = en.gerund(phrase) if "{ing}" in pattern else ""
        english = pattern.replace("{ing}", gerund).replace("{}", phrase)
        return closed((ko, joined(english, together, adverb_en, time_en)))

    return write


for name, by_level, phrases, weight in ASKS:
    FRAMES[f"ask-{name}"] = (weight, asking_frame(name, by_level, phrases))
