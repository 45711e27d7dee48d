"""Auxiliary verbs: wanting, being able, having to, having done, and their like."""

from __future__ import annotations

from dataclasses import replace

from models.training.everyday_grammar import english as en
from models.training.everyday_grammar.english import SHE
from models.training.everyday_grammar.korean import endings
from models.training.everyday_grammar.lexicon import verbs
from models.training.everyday_grammar.registry import FRAMES, Sentence, Write, closed
from models.training.everyday_grammar.speech import copula, ended, honor, joined, own
from models.training.everyday_grammar.words import Writer

CHAINS = (
    ("want", "고/EC 싶/VX", "want to {}", "a", "VB", ("present", "past"), "i", 5),
    (
        "wants",
        "고/EC 싶/VX 어/EC 하/VX",
        "want to {}",
        "v",
        "VB",
        ("present", "past"),
        "human",
        2.5,
    ),
    ("can", "ᆯ/ETM 수/NNB 있/VA", "can {}", "a", "VB", ("present", "present", "past"), "any", 3),
    ("cannot", "ᆯ/ETM 수/NNB 없/VA", "can't {}", "a", "VB", ("present", "past"), "any", 3),
    ("know-how", "ᆯ/ETM 줄/NNB 알/VV", "know how to {}", "v", "VB", ("present",), "any", 2),
    ("know-not", "ᆯ/ETM 줄/NNB 모르/VV", "not know how to {}", "v", "VB", ("present",), "any", 1),
    ("must", "어야/EC 하/VX", "have to {}", "v", "VB", ("present", "present", "past"), "any", 4),
    ("must-2", "어야/EC 되/VX", "have to {}", "v", "VB", ("present",), "any", 2),
    ("intend", "으려고/EC 하/VX", "be going to {}", "v", "VB", ("present",), "any", 2.5),
    ("intended", "으려고/EC 하/VX", "be going to {}", "v", "VB", ("past",), "any", 1),
    ("decide", "기/ETN 로/JKB 하/VV", "decide to {}", "v", "VB", ("past",), "any", 2),
    ("start", "기/ETN 시작하/VV", "start to {}", "v", "VB", ("past",), "any", 2),
    ("like", "는/ETM 것/NNB 을/JKO 좋아하/VV", "like {}", "v", "VBG", ("present",), "any", 2),
    ("like-2", "는/ETM 걸/NNB 좋아하/VV", "like {}", "v", "VBG", ("present",), "any", 1),
    ("like-3", "기/ETN 를/JKO 좋아하/VV", "like {}", "v", "VBG", ("present",), "any", 0.3),
    ("hate", "는/ETM 것/NNB 을/JKO 싫어하/VV", "hate {}", "v", "VBG", ("present",), "any", 1.5),
    (
        "need-not",
        "ᆯ/ETM 필요/NNG 가/JKS 없/VA",
        "not need to {}",
        "a",
        "VB",
        ("present",),
        "any",
        1.5,
    ),
    ("experience", "어/EC 보/VX ᆫ/ETM 적/NNB 이/JKS 있/VA", "{}", "a", "VB", ("perfect",), "any", 2),
    ("experience-2", "ᆫ/ETM 적/NNB 이/JKS 있/VA", "{}", "a", "VB", ("perfect",), "any", 1.5),
    ("never", "어/EC 보/VX ᆫ/ETM 적/NNB 이/JKS 없/VA", "never", "a", "VB", ("never",), "any", 1.5),
    ("never-2", "ᆫ/ETM 적/NNB 이/JKS 없/VA", "never", "a", "VB", ("never",), "any", 1.5),
    ("plan", "ᆯ/ETM 생각/NNG 이/VCP", "be planning to {}", "c", "VB", ("present",), "any", 1),
    ("give-up", "는/ETM 것/NNB 을/JKO 잊어버리/VV", "forget to {}", "v", "VB", ("past",), "any", 1),
    ("stop", "는/ETM 것/NNB 을/JKO 그만두/VV", "stop {}", "v", "VBG", ("past",), "any", 0.6),
    ("gone", "어/EC 버리/VX", "{}", "v", "VB", ("past",), "any", 1),
    (
        "practise",
        "는/ETM 연습/NNG 을/JKO 하/VV",
        "practice {}",
        "v",
        "VBG",
        ("progressive", "past"),
        "any",
        0.6,
    ),
    (
        "try-hard",
        "으려고/EC 노력하/VV",
        "try to {}",
        "v",
        "VB",
        ("progressive", "past", "present"),
        "any",
        1,
    ),
    ("be-able", "ᆯ/ETM 수/NNB 있/VA", "can {}", "a", "VB", ("future",), "any", 1.5),
)


def chain_frame(
    tail: str,
    english: str,
    kind: str,
    base: str,
    tenses: tuple[str, ...],
    who: str,
    name: str,
) -> Write:
    def write(w: Writer) -> Sentence:
        if name in ("like", "like-2", "like-3", "hate"):
            vp = w.verb(having=("hab",), without=("nv", "imp", "stat", "nowant"), plain=True)
        elif name == "start":
            vp = w.verb(without=("nv", "imp", "stat", "ins", "nowant", "noprog"), plain=True)
        elif name == "gone":
            vp = w.filled(w.one([v for v in mishaps() if not v.stem[0].endswith("버리")]))
        elif name in ("know-how", "know-not", "practise"):
            vp = w.filled(w.one(skills()), plain=True)
        elif name.startswith(("experience", "never")):
            vp = w.verb(
                without=("imp", "stat", "neg", "nowant", "hab")
                + (() if name.endswith("2") else ("nv",)),
                plain=True,
            )
        else:
            vp = w.verb(without=("nv", "imp", "stat", "nowant"))
        subject = w.subject(who)
        tense = w.one(tenses)
        phrase = own(vp.en, subject)
        verb, _, rest = phrase.partition(" ")
        if base == "VBG":
            phrase = en.gerund(phrase)
        time_ko = time_en = place_ko = place_en = ""
        if tense in ("past", "future") and w.chance(0.4):
            time_ko, time_en = w.adverb("past" if tense == "past" else "fut")
        elif (
            name in ("want", "wants", "must", "must-2", "intend", "plan")
            and tense == "present"
            and w.chance(0.35)
        ):
            time_ko, time_en = w.adverb("fut")
        if vp.place and w.chance(0.2):
            place_ko, place_en = w.where(vp)
            place_en = place_en.replace("my room", f"{subject.possessive} room")
        full = english.replace("{}", phrase)
        done = replace(vp, stem=vp.stem + endings(tail), kind=kind if kind != "c" else "a")
        if kind == "c":
            done_ko = vp.ko(("ᆯ", "ETM")) + " " + copula(w, "생각", "present")
        else:
            if subject.honored and vp.honorific:
                done = replace(vp, stem=(vp.honorific, *endings(tail)), kind=kind)
            if subject.honored and name not in (
                "can",
                "cannot",
                "experience",
                "never",
                "experience-2",
                "never-2",
            ):
                done = honor(done)
            done_ko = ended(w, done, {"perfect": "present", "never": "present"}.get(tense, tense))
        ko = joined(subject.ko, time_ko, place_ko, done_ko)
        if tense == "never":
            has = "has" if subject.person == SHE else "have"
            full_en = f"{subject.en} {has} never {en.form(verb, 'VBN')} {rest}".strip()
        else:
            full_en = en.clause(subject.en, full, tense, subject.person)
        return closed((ko, joined(full_en, place_en, time_en)))

    return write


for name, tail, english, kind, base, tenses, who, weight in CHAINS:
    FRAMES[f"chain-{name}"] = (weight, chain_frame(tail, english, kind, base, tenses, who, name))


def mishaps():
    """What one would rather not have happen."""

    return [
        v
        for v in verbs()
        if v.en.startswith(
            ("be late", "miss ", "catch a", "get hurt", "get lost", "fall ", "fail ")
        )
        or (
            v.en.startswith(("lose ", "forget ", "break ", "drop ", "spill "))
            and "nv" in v.flags
            and v.en != "lose weight"
        )
    ]


def skills():
    """What one has to learn."""

    return [
        v
        for v in verbs()
        if v.en.split()[0]
        in (
            "play",
            "drive",
            "swim",
            "dance",
            "sing",
            "cook",
            "make",
            "fix",
            "ride",
            "draw",
            "speak",
            "bake",
            "use",
            "fly",
        )
        and not v.flags & {"nv"}
        and "{pet}" not in str(v.pieces)
        and v.en
        not in (
            "play outside",
            "play with {0:the}",
            "play with {0}",
            "play",
            "make a promise",
            "make friends",
            "play games",
            "make money",
            "make a phone call",
            "use an umbrella",
        )
        and "game" not in str(v.pieces)
    ]


def favours():
    """What one asks of others, or does for them."""

    first = {
        "open",
        "close",
        "turn",
        "fix",
        "make",
        "clean",
        "bring",
        "buy",
        "order",
        "chop",
        "peel",
        "boil",
        "choose",
        "wash",
        "wipe",
        "put",
        "send",
        "teach",
        "call",
        "help",
        "wait",
        "read",
        "write",
        "wake",
        "water",
        "feed",
        "carry",
        "tidy",
        "wrap",
        "play",
        "sing",
        "tell",
        "throw",
        "do",
    }
    return [
        v
        for v in verbs()
        if v.en.split()[0] in first
        and not v.flags & {"nv", "stat", "nowant"}
        and "{poss}" not in v.en
        and not v.stem[0].endswith("주")
        and not v.en.startswith(
            ("make m", "make a p", "make f", "play g", "put on", "do v", "wait", "play o")
        )
        and v.en != "play"
        and v.en != "clean"
    ]
