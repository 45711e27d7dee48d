"""How one feels, what happens, and what one does because of it, if, when, even though."""

from __future__ import annotations

from dataclasses import replace

from models.training.everyday_grammar import english as en
from models.training.everyday_grammar.english import SHE, THEY, YOU, I
from models.training.everyday_grammar.lexicon import morph, rows
from models.training.everyday_grammar.phrases import VP, Subject
from models.training.everyday_grammar.registry import Sentence, closed, frame
from models.training.everyday_grammar.speech import ended, honor, joined, negated, own
from models.training.everyday_grammar.words import Writer


def state(w: Writer, ko: str, english: str, subject: Subject) -> VP:
    *before, stem = ko.split(" ")
    event = stem.endswith("+")  # 화가 났다: Korean says that it happened
    form, tag = morph(stem)
    kind = "v" if tag.startswith("VV") else "a"
    flags: frozenset[str] = frozenset({"event"} if event else ())
    return VP(" ".join(before), ((form, tag),), english, kind, flags)


def states() -> list[tuple[str, str]]:
    return [(r["ko"], r["en"]) for r in rows("states.tsv")]


def events() -> list[dict[str, str]]:
    return rows("events.tsv")


STATES, EVENTS, CAUSES = states(), events(), rows("causes.tsv")


STATE_BY = {ko.rsplit("/", 1)[0]: (ko, english) for ko, english in STATES}


EVENT_BY = {row["ko"].rsplit("/", 1)[0]: row for row in EVENTS}


@frame(3)
def feels(w: Writer) -> Sentence:
    ko, english = w.one(STATES)
    subject = w.subject(w.one(("i", "i", "you", "third")), 0.5)
    vp = state(w, ko, english, subject)
    tense = "past" if w.chance(0.4) else "present"
    ask = subject.person == YOU
    shown = "past" if "event" in vp.flags else tense
    if tense == "past" and "event" in vp.flags:
        tense = "present"
    if subject.honored:
        vp = honor(vp)
    if ask:
        return (
            closed(
                (
                    joined(subject.ko, ended(w, vp, shown, ask=True)),
                    en.question("you", english, tense, YOU),
                ),
                "?",
            )
            if not english.startswith(("not ", "can't"))
            else feels(w)
        )
    time = w.adverb("past") if tense == "past" and w.chance(0.4) else ("", "")
    if english.startswith("be ") and w.chance(0.3):
        degree = w.one(
            (("너무", "too"), ("아주", "very"), ("정말", "really"), ("조금", "a little"))
        )
        english = (
            english.replace("be ", f"be {degree[1]} ", 1) if "in a" not in english else english
        )
        if "in a" not in english:
            _head, _, _last = vp.before.rpartition(" ")
            vp = replace(vp, before=joined(vp.before, degree[0]))
    return closed(
        (
            joined(subject.ko, time[0], ended(w, vp, shown)),
            joined(en.clause(subject.en, english, tense, subject.person), time[1]),
        )
    )


@frame(3)
def happens(w: Writer) -> Sentence:
    row = w.one(EVENTS)
    *before, stem = row["ko"].split(" ")
    form, tag = morph(stem)
    vp = VP(" ".join(before), ((form, tag),), row["en"], "v" if tag.startswith("VV") else "a")
    verb = row["flags"] == "p"
    tense = w.one(("past", "future", "progressive") if verb else ("present", "past"))
    person = THEY if row["subject"] in ("the flowers", "the clothes", "the shoes") else SHE
    if row["subject"] == "there":
        person = THEY
    if row["flags"] == "pp":
        tense = "past"
    if tense == "progressive" and row["en"].split()[0] not in (
        "rain",
        "snow",
        "blow",
        "sleep",
        "cry",
        "boil",
        "ring",
        "come",
    ):
        tense = "past"
    time = ("", "")
    if w.chance(0.45):
        time = w.adverb(
            {"past": "past", "future": "fut", "progressive": "prog", "present": "prog"}[tense]
        )
    if time[0] in ("요즘", "옛날에", "일 년 전에", "올해", "이번 주에", "내년에"):
        time = ("", "")
    negative = verb and tense in ("past",) and w.chance(0.15)
    if negative:
        vp = negated(w, vp)
    return closed(
        (
            joined(time[0], ended(w, vp, tense)),
            joined(en.clause(row["subject"], row["en"], tense, person, negative), time[1]),
        )
    )


def caused(w: Writer, subject: Subject, past: bool) -> tuple[VP, str, str, str, VP, bool, bool]:
    """Cause, its English subject, person and phrase; effect, whether it is negative; event."""
    row = w.one(CAUSES)
    key, cause = row["cause"].split(":", 1)
    effect, negative = w.effect(row["effect"])
    if key == "s":
        ko, english = STATE_BY[cause]
        vp = state(w, ko, english, subject)
        return vp, subject.en, subject.person, english, effect, negative, "event" in vp.flags
    found = EVENT_BY[cause]
    *before, stem = found["ko"].split(" ")
    form, tag = morph(stem)
    vp = VP(" ".join(before), ((form, tag),), found["en"], "v" if tag.startswith("VV") else "a")
    person = (
        THEY if found["subject"] in ("the flowers", "the clothes", "the shoes", "there") else SHE
    )
    return vp, found["subject"], person, found["en"], effect, negative, found["flags"] == "pp"


@frame(7)
def because(w: Writer) -> Sentence:
    """-아서, -기 때문에, -(으)니까: cause, then what one did."""
    subject = w.subject(w.one(("i", "i", "i", "third")), 0.6)
    cause, cause_subject, cause_person, cause_en, effect, negative, event = caused(w, subject, True)
    own_state = cause_subject == subject.en
    past = w.chance(0.75)
    tense = "past" if past else "present"
    how = w.rng.choices(("어서", "기 때문에", "으니까", "아서 너무"), (60, 14, 10, 16))[0]
    before_ko = replace(
        cause,
        before=joined(
            "너무" if " " not in cause.before and not cause.before and how == "아서 너무" else "",
            cause.before,
        ),
    )
    if subject.honored and own_state:
        before_ko = honor(before_ko)
    past_mark = (("었", "EP"),) if past and how in ("기 때문에", "으니까") else ()
    if event and how != "어서":
        past_mark = (("었", "EP"),) if past else ()
    if how in ("어서", "아서 너무"):
        first = before_ko.ko(("어서", "EC"))
    elif how == "기 때문에":
        first = before_ko.ko(*past_mark, ("기", "ETN")) + " 때문에"
    else:
        first = before_ko.ko(*past_mark, ("으니까", "EC"))
    phrase = own(effect.en, subject)
    done = honor(effect) if subject.honored else effect
    if not past and not negative and w.chance(0.4):
        final_tense = "future"
    elif not past:
        final_tense = "future" if not negative else "present"
    else:
        final_tense = "past"
    if negative:
        able = w.chance(0.75) and "stat" not in effect.flags
        done = negated(w, done, able)
        if able:
            phrase = "can " + phrase
    last = ended(w, done, final_tense)
    clause = en.clause(cause_subject, cause_en, tense, cause_person)
    main = en.clause(subject.en, phrase, final_tense, subject.person, negative)
    if how == "아서 너무" and before_ko.before.startswith("너무") and cause_en.startswith("be "):
        clause = en.clause(cause_subject, "be too" + cause_en[2:], tense, cause_person)
    # The subject of the whole stands first where the state is its own.
    ko = joined(subject.ko, first, last) if own_state else joined(first, subject.ko, last)
    if subject.person != I and own_state:
        pronoun = {"his": "he", "her": "she", "their": "they"}.get(subject.possessive, subject.en)
        main = en.clause(pronoun, phrase, final_tense, subject.person, negative)
    if how == "기 때문에" or w.chance(0.45):
        if subject.person != I and own_state:
            pronoun = {"his": "he", "her": "she", "their": "they"}.get(
                subject.possessive, subject.en
            )
            main = en.clause(subject.en, phrase, final_tense, subject.person, negative)
            clause = en.clause(pronoun, cause_en, tense, cause_person)
        return closed((ko, f"{main} because {clause}"))
    return closed((ko, f"{clause}, so {main}"))
