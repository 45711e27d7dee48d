"""Hours, days, ages, prices, how long, how many."""

from __future__ import annotations

from models.training.everyday_grammar import english as en
from models.training.everyday_grammar.english import SHE
from models.training.everyday_grammar.korean import with_particle
from models.training.everyday_grammar.phrases import VP
from models.training.everyday_grammar.registry import Sentence, closed, frame
from models.training.everyday_grammar.speech import copula, ended, honor, joined, own
from models.training.everyday_grammar.words import Writer

HOURS = ("한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열", "열한", "열두")


HOUR_WORDS = (
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)


MONTHS = (
    "일월",
    "이월",
    "삼월",
    "사월",
    "오월",
    "유월",
    "칠월",
    "팔월",
    "구월",
    "시월",
    "십일월",
    "십이월",
)


MONTH_WORDS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


DAYS = ("월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일")


DAY_WORDS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@frame(3)
def at_hour(w: Writer) -> Sentence:
    n = w.rng.randrange(12)
    half = w.chance(0.2)
    part = (
        w.one(
            (
                ("", ""),
                ("아침", "in the morning"),
                ("오후", "in the afternoon"),
                ("저녁", "in the evening"),
            )
        )
        if not half
        else ("", "")
    )
    if (
        (part[0] == "아침" and n not in (5, 6, 7, 8, 9))
        or (part[0] == "오후" and n > 5)
        or (part[0] == "저녁" and n not in (5, 6, 7, 8))
    ):
        part = ("", "")
    time_ko = joined(part[0], f"{HOURS[n]} 시{' 반' if half else ''}에")
    time_en = joined(f"at half past {HOUR_WORDS[n]}" if half else f"at {HOUR_WORDS[n]}", part[1])
    tense = w.one(("past", "present", "future"))
    vp = (
        w.verb(having=("hab",), without=("nv", "stat"), plain=True)
        if tense == "present"
        else w.verb(without=("nv", "stat", "imp", "nowant"), plain=True)
    )
    subject = w.subject()
    done = honor(vp) if subject.honored else vp
    return closed(
        (
            joined(subject.ko, time_ko, ended(w, done, tense)),
            joined(en.clause(subject.en, own(vp.en, subject), tense, subject.person), time_en),
        )
    )


@frame(2)
def on_day(w: Writer) -> Sentence:
    month = w.chance(0.35)
    n = w.rng.randrange(12 if month else 7)
    tense = w.one(("past", "future"))
    time_ko = f"{MONTHS[n] if month else DAYS[n]}에"
    time_en = f"in {MONTH_WORDS[n]}" if month else f"on {DAY_WORDS[n]}"
    vp = w.verb(without=("nv", "stat", "imp", "nowant"), plain=True)
    subject = w.subject()
    done = honor(vp) if subject.honored else vp
    return closed(
        (
            joined(subject.ko, time_ko, ended(w, done, tense)),
            joined(en.clause(subject.en, own(vp.en, subject), tense, subject.person), time_en),
        )
    )


@frame(1.5)
def time_is(w: Writer) -> Sentence:
    draw = w.rng.random()
    n = w.rng.randrange(12)
    if draw < 0.4:
        half = w.chance(0.3)
        said = f"half past {HOUR_WORDS[n]}" if half else f"{HOUR_WORDS[n]} o'clock"
        ko = f"{HOURS[n]} 시{' 반' if half else ''}"
        body = with_particle(ko, "이다") if w.level == "plain" else copula(w, ko)
        return closed(
            (
                joined(w.one(("지금", "지금은")), body),
                f"it is {said} now",
            )
        )
    if draw < 0.7:
        day = w.one(
            (("오늘", "today", "is"), ("내일", "tomorrow", "is"), ("어제", "yesterday", "was"))
        )
        n %= 7
        tense = "past" if day[2] == "was" else "present"
        body = (
            with_particle(DAYS[n], "이다")
            if w.level == "plain" and tense == "present"
            else copula(w, DAYS[n], tense)
        )
        return closed(
            (f"{with_particle(day[0], '은')} {body}", f"{day[1]} {day[2]} {DAY_WORDS[n]}")
        )
    event = w.one(
        (
            ("회의", "the meeting"),
            ("수업", "class"),
            ("영화", "the movie"),
            ("공연", "the show"),
            ("경기", "the game"),
            ("시험", "the exam"),
        )
    )
    verb = w.one((("시작하", "start"), ("끝나", "end")))
    vp = VP(joined(with_particle(event[0], "은"), f"{HOURS[n]} 시에"), ((verb[0], "VV"),), "")
    tense = w.one(("present", "past"))
    return closed(
        (ended(w, vp, tense), en.clause(event[1], f"{verb[1]} at {HOUR_WORDS[n]}", tense, SHE))
    )
