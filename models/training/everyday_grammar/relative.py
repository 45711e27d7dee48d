"""Relative clauses: what someone bought, who is wearing what."""

from __future__ import annotations

from dataclasses import replace

from models.training.everyday_grammar import english as en
from models.training.everyday_grammar.describing import adjective_vp
from models.training.everyday_grammar.english import SHE, THEY, I
from models.training.everyday_grammar.korean import conjugated, endings, with_particle
from models.training.everyday_grammar.lexicon import Noun, adjectives, nouns
from models.training.everyday_grammar.phrases import VP
from models.training.everyday_grammar.registry import Sentence, closed, frame
from models.training.everyday_grammar.speech import DO, copula, ended, honor, joined
from models.training.everyday_grammar.words import Writer


def relative(w: Writer) -> tuple[str, str, Noun, bool]:
    """A thing that someone did something to: "어제 산 책", "the book I bought yesterday"."""
    for _ in range(50):
        vp = w.verb(without=("nv", "stat", "imp", "give"), plain=True)
        if (
            len(vp.slots) != 1
            or vp.slots[0][2] != "을"
            or vp.slots[0][1].kind
            not in (
                "thing",
                "top",
                "shoe",
                "head",
                "read",
                "watch",
                "dish",
                "snack",
                "fruit",
                "write",
                "drink",
                "flower",
            )
        ):
            continue
        ko, noun, _particle, word = vp.slots[0]
        marked = with_particle(ko, "을")
        if (
            not vp.before.startswith(marked)
            or vp.before != marked
            or vp.en.count(word) != 1
            or not vp.en.endswith(word)
        ):
            continue
        verb = vp.en[: -len(word)].strip()
        if verb not in (
            "buy",
            "make",
            "read",
            "watch",
            "eat",
            "borrow",
            "choose",
            "draw",
            "wear",
            "order",
            "write",
            "drink",
            "use",
            "throw away",
            "bring",
            "lose",
            "send",
        ):
            continue
        who = w.rng.choices(("i", "third", "time"), (45, 30, 25))[0]
        time = w.adverb("past")
        if time[0] in ("옛날에", "올해", "오늘", "방금", "아까"):
            time = ("어제", "yesterday")
        if who == "third":
            s = w.subject("human")
            who_ko, who_en, person = with_particle(s.bare, "이"), s.en, s.person
        else:
            who_ko, who_en, person = ("내가" if w.low else "제가") if who == "i" else "", "I", I
        if (who == "i" and w.chance(0.5)) or (who == "third" and w.chance(0.7)):
            time = ("", "")
        base = noun.en
        many = noun.form == "p"
        done = conjugated((*vp.stem, ("ᆫ", "ETM")))
        return (
            joined(who_ko, time[0], done, noun.ko),
            joined(f"the {base}", en.clause(who_en, verb, "past", person), time[1]),
            noun,
            many,
        )
    return "그 책", "the book", nouns()["read"][0], False


@frame(4)
def relative_is(w: Writer) -> Sentence:
    ko, english, noun, many = relative(w)
    fitting = [a for a in adjectives() if noun in a.nouns and a.stem[0] != "오래되"]
    if not fitting:
        return relative_is(w)
    adjective = w.one(fitting)
    tense = w.one(("present", "past"))
    degree = w.one((("아주", "very"), ("정말", "really"), ("", ""), ("", "")))
    if " " in adjective.en:
        degree = ("", "")
    vp = adjective_vp(adjective, degree[0])
    return closed(
        (
            joined(with_particle(ko, w.topic()), ended(w, vp, tense)),
            en.clause(
                english, f"be {joined(degree[1], adjective.en)}", tense, THEY if many else SHE
            ),
        )
    )


@frame(2)
def relative_object(w: Writer) -> Sentence:
    ko, english, noun, _many = relative(w)
    verb = w.one(
        (
            ("잃어버리", "lose"),
            ("찾", "look for"),
            ("좋아하", "like"),
            ("보여 주", "show me"),
            ("버리", "throw away"),
            ("팔", "sell"),
        )
    )
    if noun.kind in ("dish", "snack", "drink", "fruit", "watch", "flower"):
        verb = ("좋아하", "like")
    if verb[1] == "show me":
        tail = DO[w.level]
        return closed(
            (
                joined(with_particle(ko, "을"), "보여", conjugated((("주", "VV"), *endings(tail)))),
                f"please show me {english}",
            )
        )
    subject = w.subject("i", 0.4)
    tense = {
        "lose": "past",
        "look for": "progressive",
        "like": "present",
        "throw away": "past",
        "sell": "past",
    }[verb[1]]
    vp = VP(with_particle(ko, "을"), ((verb[0], "VV"),), "")
    return closed(
        (joined(subject.ko, ended(w, vp, tense)), en.clause("I", f"{verb[1]} {english}", tense, I))
    )


@frame(3)
def who_does(w: Writer) -> Sentence:
    """모자를 쓴 사람, 책을 읽는 학생."""
    vp = (
        w.verb(having=("wear",), plain=True)
        if w.chance(0.5)
        else w.verb(without=("nv", "stat", "imp", "ins", "give", "noprog", "nowant"), plain=True)
    )
    wear = "wear" in vp.flags
    person = w.one(
        (
            ("사람", "person"),
            ("여자", "woman"),
            ("남자", "man"),
            ("아이", "child"),
            ("학생", "student"),
            ("소녀", "girl"),
            ("소년", "boy"),
        )
    )
    head = vp.ko(("ᆫ", "ETM") if wear else ("고", "EC"))
    own_word = {"woman": "her", "girl": "her"}.get(person[1], "his")
    doing = en.gerund(vp.en.replace("{poss}", own_word))
    head = head if wear else f"{head} 있는"
    there = w.one(("저기", "저기에서", "")) if not wear else w.one(("저기", ""))
    kind = w.rng.choices(("kin", "who", "know", "job"), (40, 25, 15, 20))[0]
    subject_ko, subject_en = (
        f"{joined(there, head)} {person[0]}",
        joined(f"the {person[1]} {doing}", "over there" if there else ""),
    )
    if kind == "kin":
        noun = w.noun("gpeer")
        female = noun.ko in (
            "엄마",
            "누나",
            "언니",
            "여동생",
            "아내",
            "딸",
            "손녀",
            "큰딸",
            "여자 친구",
        )
        male = noun.ko in ("아빠", "형", "오빠", "남동생", "남편", "아들", "남자 친구", "큰형")
        if (female and person[1] in ("man", "boy")) or (male and person[1] in ("woman", "girl")):
            return who_does(w)
        ko = f"{w.one((w.my, '우리'))} {noun.ko}"
        body = with_particle(ko, "이다") if w.level == "plain" else copula(w, ko)
        return closed(
            (f"{with_particle(subject_ko, w.topic())} {body}", f"{subject_en} is my {noun.en}")
        )
    if kind == "who":
        return closed(
            (
                f"{with_particle(subject_ko, w.topic())} {copula(w, '누구', ask=True)}",
                f"who is {subject_en}",
            ),
            "?",
        )
    if kind == "know":
        vp2 = VP(with_particle(subject_ko, "을"), (("알", "VV"),), "")
        if w.chance(0.5):
            return closed(
                (ended(w, honor(vp2) if not w.low else vp2, ask=True), f"do you know {subject_en}"),
                "?",
            )
        s = w.subject("i", 0.4)
        vp2 = replace(vp2, stem=(("모르", "VV"),))
        return closed((joined(s.ko, ended(w, vp2)), f"I don't know {subject_en}"))
    job = w.noun("job")
    body = with_particle(job.ko, "이다") if w.level == "plain" else copula(w, job.ko)
    return closed(
        (f"{with_particle(subject_ko, w.topic())} {body}", f"{subject_en} is {en.an(job.en)}")
    )


@frame(2.5)
def attributive(w: Writer) -> Sentence:
    """예쁜 꽃을 샀어요."""
    adjective = w.one(
        [a for a in adjectives() if a.nouns and a.nouns[0].kind != "human" and " " not in a.en]
    )
    noun = w.one([n for n in adjective.nouns if n.kind != "human"])
    verb = {
        "thing": ("사", "buy"),
        "top": ("사", "buy"),
        "shoe": ("사", "buy"),
        "head": ("사", "buy"),
        "dish": ("먹", "eat"),
        "snack": ("먹", "eat"),
        "fruit": ("먹", "eat"),
        "food": ("먹", "eat"),
        "drink": ("마시", "drink"),
        "flower": ("보", "see"),
        "animal": ("보", "see"),
        "pet": ("보", "see"),
        "read": ("읽", "read"),
        "watch": ("보", "watch"),
        "game": ("하", "play"),
        "outdoor": ("보", "see"),
        "build": ("보", "see"),
        "listen": ("듣", "listen to"),
        "furn": ("사", "buy"),
        "question": ("풀", "solve"),
        "abstr": ("듣", "hear"),
        "veg": ("사", "buy"),
        "device": ("사", "buy"),
        "vehicle": ("사", "buy"),
        "mpeer": ("만나", "meet"),
    }.get(noun.kind)
    if (
        verb is None
        or noun.form == "t"
        or (noun.kind == "abstr" and noun.ko not in ("소식", "이야기", "소리", "질문", "농담"))
    ):
        return attributive(w)
    tag = "VV-I" if verb[0] == "듣" else "VV"
    if noun.kind == "drink" and adjective.en not in ("hot", "cold", "sweet", "delicious", "warm"):
        return attributive(w)
    word = f"{adjective.en} {noun.en}"
    english = word if noun.form in ("m", "p", "x") else en.an(word)
    adnominal = conjugated(
        (adjective.stem, ("는" if adjective.stem[0].endswith(("있", "없")) else "ᆫ", "ETM"))
    )
    ko = with_particle(joined(adjective.before, adnominal, noun.ko), "을")
    subject = w.subject()
    vp = VP(
        ko, ((verb[0], tag),), "", honorific=("드시", "VV") if verb[0] in ("먹", "마시") else None
    )
    if w.chance(0.3):
        want = replace(vp, stem=vp.stem + endings("고/EC 싶/VX"), kind="a")
        s = w.subject("i", 0.4)
        return closed((joined(s.ko, ended(w, want)), f"I want to {verb[1]} {english}"))
    if subject.honored:
        vp = honor(vp)
    time = w.adverb("past") if w.chance(0.4) else ("", "")
    return closed(
        (
            joined(subject.ko, time[0], ended(w, vp, "past")),
            joined(en.clause(subject.en, f"{verb[1]} {english}", "past", subject.person), time[1]),
        )
    )
