"""Names, countries, giving, hoping, since when, what you must be."""

from __future__ import annotations

from models.training.everyday_grammar import english as en
from models.training.everyday_grammar.counters import FOREIGN
from models.training.everyday_grammar.counting import HOUR_WORDS, HOURS
from models.training.everyday_grammar.english import SHE, THEY, I
from models.training.everyday_grammar.feeling import EVENTS, STATES, state
from models.training.everyday_grammar.korean import conjugated, endings, with_particle
from models.training.everyday_grammar.lexicon import morph, verbs
from models.training.everyday_grammar.phrases import VP
from models.training.everyday_grammar.registry import Sentence, closed, frame
from models.training.everyday_grammar.speech import DO, copula, ended, honor, joined, own
from models.training.everyday_grammar.words import Writer


@frame(1.5)
def give_me(w: Writer) -> Sentence:
    """커피 두 잔 주세요."""
    noun = w.noun(w.one(("drink", "fruit", "dish", "read", "thing", "snack")))
    ko, english = w.counted(noun)
    tail = DO[w.level]
    if w.chance(0.4) and noun.form in ("c", "m", "p"):
        ko, english = w.thing(noun)
    body = conjugated((("주", "VV"), *endings(tail)))
    return closed(
        (f"{ko} {w.one(('', '좀 ')) if ' ' not in ko else ''}{body}", f"Please give me {english}")
    )


@frame(1.2)
def my_name(w: Writer) -> Sentence:
    if w.chance(0.5):
        surname, name = w.noun("surname"), w.noun("name")
        if not name.en.isascii() or name.ko in FOREIGN:
            return my_name(w)
        ko = f"{surname.ko}{name.ko}"
        subject, english = w.one(
            (
                ("내 이름은" if w.low else "제 이름은", "my name is"),
                ("나는" if w.low else "저는", "I am"),
            )
        )
        body = with_particle(ko, "이다") if w.level == "plain" else copula(w, ko)
        return closed((f"{subject} {body}", f"{english} {surname.en} {name.en}"))
    country = w.noun("country")
    people = {
        "한국": "Korean",
        "미국": "American",
        "일본": "Japanese",
        "중국": "Chinese",
        "영국": "British",
        "프랑스": "French",
        "독일": "German",
        "캐나다": "Canadian",
        "호주": "Australian",
        "베트남": "Vietnamese",
        "태국": "Thai",
        "인도": "Indian",
        "이탈리아": "Italian",
        "스페인": "Spanish",
        "브라질": "Brazilian",
        "러시아": "Russian",
        "몽골": "Mongolian",
    }.get(country.ko)
    subject = w.subject(w.one(("i", "third")), 0.1)
    if subject.person == THEY:
        return my_name(w)
    if people and w.chance(0.5):
        ko = f"{country.ko} 사람"
        body = with_particle(ko, "이다") if w.level == "plain" else copula(w, ko)
        return closed(
            (
                joined(subject.ko, body),
                en.clause(subject.en, f"be {people}", "present", subject.person),
            )
        )
    vp = VP(f"{country.ko}에서", (("오", "VV"),), "")
    if subject.honored:
        vp = honor(vp)
    return closed(
        (
            joined(subject.ko, ended(w, vp, "past")),
            en.clause(subject.en, f"come from {country.en}", "past", subject.person),
        )
    )


@frame(2)
def hopes(w: Writer) -> Sentence:
    """-(으)면 좋겠다."""
    subject = w.subject(w.one(("third", "you", "i")), 0.4)
    tails = {"plain": "좋겠다", "casual": "좋겠어", "polite": "좋겠어요", "formal": "좋겠습니다"}
    if w.chance(0.35):
        row = w.one(
            [
                r
                for r in EVENTS
                if r["flags"] == "p" and r["en"] not in ("break down", "go out", "be locked")
            ]
        )
        *before, stem = row["ko"].split(" ")
        form, tag = morph(stem)
        mark = (("었", "EP"),) if w.chance(0.5) else ()
        return closed(
            (
                joined(*before, conjugated(((form, tag), *mark, ("으면", "EC"))), tails[w.level]),
                f"I hope {en.clause(row['subject'], row['en'], 'present', SHE)}",
            )
        )
    vp = w.verb(without=("nv", "stat", "imp", "nowant"), plain=True)
    done = honor(vp) if subject.honored else vp
    mark = (("었", "EP"),) if w.chance(0.5) else ()
    ko = joined(
        subject.ko
        if subject.person == I or not subject.ko
        else with_particle(subject.bare, "이")
        if subject.bare and subject.bare != "너"
        else "네가",
        done.ko(*mark, ("으면", "EC")),
        tails[w.level],
    )
    if subject.person == I:
        return closed((ko, f"I wish I could {own(vp.en, subject)}"))
    return closed((ko, f"I want {subject.object or subject.en} to {own(vp.en, subject)}"))


@frame(1.5)
def since(w: Writer) -> Sentence:
    """-(으)ㄴ 지 … 되다."""
    vp = w.filled(w.one(list(starts())), plain=True)
    n = w.rng.randrange(1, 10)
    unit = w.one(
        (
            ("년", "year", ("일", "이", "삼", "사", "오", "육", "칠", "팔", "구", "십")),
            ("달", "month", HOURS),
            ("주", "week", ("일", "이", "삼", "사", "오")),
        )
    )
    n = n % min(len(unit[2]), 10)
    word = HOUR_WORDS[n]
    span_ko = f"{unit[2][n]} {unit[0]}"
    span_en = f"{'a' if n == 0 else word} {unit[1]}{'s' if n else ''}"
    subject = w.subject(w.one(("i", "third")), 0.5)
    done = honor(vp) if subject.honored else vp
    tail = {"plain": "되었다", "casual": "됐어", "polite": "됐어요", "formal": "되었습니다"}[
        w.level
    ]
    ko = joined(
        with_particle(subject.bare, "이") if subject.ko and subject.person != I else subject.ko,
        done.ko(("ᆫ", "ETM")),
        "지",
        with_particle(span_ko, "이"),
        tail,
    )
    clause = en.clause(subject.en, own(vp.en, subject), "past", subject.person)
    return closed((ko, f"it has been {span_en} since {clause}"))


def starts():

    return [
        v
        for v in verbs()
        if v.en
        in (
            "get married",
            "move to {0}",
            "get a job",
            "graduate from school",
            "graduate from college",
            "quit smoking",
            "learn {0}",
            "quit {poss} job",
            "move",
            "enter college",
            "come {0:to}",
            "leave {0}",
        )
    ]


@frame(1)
def must_be(w: Writer) -> Sentence:
    """-겠다: a guess about you."""
    ko, english = w.one([s for s in STATES if s[1].startswith("be ") and s[1] not in ("be tall",)])
    vp = state(w, ko, english, w.subject("you"))
    if not w.low:
        vp = honor(vp)
    mark = (("었", "EP"),) if "event" in vp.flags else ()
    tail = {"plain": "다/EF", "casual": "다/EF", "polite": "어요/EF", "formal": "습니다/EF"}[
        w.level
    ]
    return closed((vp.ko(*mark, ("겠", "EP"), *endings(tail)), f"you must {english}"))
