"""How long, from when to when, how old."""

from __future__ import annotations

from models.training.everyday_grammar import english as en
from models.training.everyday_grammar.counting import DAY_WORDS, DAYS, HOUR_WORDS, HOURS
from models.training.everyday_grammar.english import SHE, THEY
from models.training.everyday_grammar.korean import with_particle
from models.training.everyday_grammar.phrases import VP, at
from models.training.everyday_grammar.registry import Sentence, closed, frame
from models.training.everyday_grammar.speech import copula, ended, honor, joined, own
from models.training.everyday_grammar.words import Writer


@frame(1.5)
def from_to(w: Writer) -> Sentence:
    a, b = w.rng.randrange(12), w.rng.randrange(12)
    if a == b:
        return from_to(w)
    vp = w.verb(having=("hab",), without=("nv", "stat", "ins", "noprog", "nowant"), plain=True)
    subject = w.subject()
    tense = w.one(("past", "present"))
    if w.chance(0.7):
        ko, english = (
            f"{HOURS[a]} 시부터 {HOURS[b]} 시까지",
            f"from {HOUR_WORDS[a]} to {HOUR_WORDS[b]}",
        )
    else:
        a, b = a % 7, b % 7
        ko, english = f"{DAYS[a]}부터 {DAYS[b]}까지", f"from {DAY_WORDS[a]} to {DAY_WORDS[b]}"
    done = honor(vp) if subject.honored else vp
    return closed(
        (
            joined(subject.ko, ko, ended(w, done, tense)),
            joined(en.clause(subject.en, own(vp.en, subject), tense, subject.person), english),
        )
    )


@frame(1.5)
def for_hours(w: Writer) -> Sentence:
    n = w.rng.randrange(5)
    vp = w.verb(without=("nv", "stat", "ins", "noprog", "imp", "nowant"), plain=True)
    if vp.en.split()[0] in ("learn", "study", "teach", "work", "exercise"):
        unit = ("달", "month")
    else:
        unit = ("시간", "hour")
    ko = f"{HOURS[n]} {unit[0]} 동안"
    one = "an" if unit[1] == "hour" else "a"
    english = f"for {HOUR_WORDS[n] if n else one} {unit[1]}{'s' if n else ''}"
    subject = w.subject()
    done = honor(vp) if subject.honored else vp
    return closed(
        (
            joined(subject.ko, ko, ended(w, done, "past")),
            joined(en.clause(subject.en, own(vp.en, subject), "past", subject.person), english),
        )
    )


TENS = ("열", "스무", "서른", "마흔", "쉰", "예순")


TEN_WORDS = ("ten", "twenty", "thirty", "forty", "fifty", "sixty")


@frame(1.2)
def age(w: Writer) -> Sentence:
    tens, ones = w.rng.randrange(6), w.rng.randrange(10)
    word = TEN_WORDS[tens]
    teens = (
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    )
    units = ("", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉")
    ten_ko = TENS[tens] if ones == 0 or tens != 1 else "스물"
    ko = f"{ten_ko}{units[ones]} 살"
    english = teens[ones] if tens == 0 else word + (f"-{HOUR_WORDS[ones - 1]}" if ones else "")
    if w.chance(0.3):
        ko, english = f"{HOURS[ones % 10]} 살", HOUR_WORDS[ones % 10]
    subject = w.subject(w.one(("i", "third")), 0.1)
    if (
        subject.honored
        or subject.person == THEY
        or subject.en.startswith(("the ", "this ", "that "))
    ):
        return age(w)
    if any(
        word in subject.bare for word in ("엄마", "아빠", "남편", "아내", "친구", "할", "아저씨")
    ):
        return age(w)
    body = with_particle(ko, "이다") if w.level == "plain" else copula(w, ko)
    old = "year old" if english == "one" else "years old"
    return closed(
        (
            joined(subject.ko, body),
            en.clause(subject.en, f"be {english} {old}", "present", subject.person),
        )
    )


@frame(1.5)
def takes_time(w: Writer) -> Sentence:
    """집에서 학교까지 버스로 한 시간 걸려요."""
    place = w.noun("place")
    minutes = w.one(
        (
            ("십 분", "ten minutes"),
            ("이십 분", "twenty minutes"),
            ("삼십 분", "thirty minutes"),
            ("한 시간", "an hour"),
            ("두 시간", "two hours"),
            ("오 분", "five minutes"),
            ("십오 분", "fifteen minutes"),
        )
    )
    way = w.one(
        (
            ("버스로", "by bus"),
            ("지하철로", "by subway"),
            ("걸어서", "on foot"),
            ("차로", "by car"),
            ("택시로", "by taxi"),
            ("기차로", "by train"),
            ("", ""),
        )
    )
    start = w.one(
        (
            ("집에서", "from home"),
            ("여기에서", "from here"),
            ("회사에서", "from work"),
            ("학교에서", "from school"),
        )
    )
    if place.ko in ("집", "학교", "회사"):
        return takes_time(w)
    about = w.one((("", ""), ("쯤", "about ")))
    vp = VP(
        joined(start[0], f"{place.ko}까지", way[0], minutes[0] + about[0]), (("걸리", "VV"),), ""
    )
    tense = w.one(("present", "present", "past"))
    return closed(
        (
            ended(w, vp, tense),
            joined(
                en.clause("it", f"take {about[1]}{minutes[1]}", tense, SHE),
                start[1],
                at(place, "to"),
                way[1],
            ),
        )
    )
