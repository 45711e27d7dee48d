"""What they say, what one knows, what goes on at the same time."""

from __future__ import annotations

from dataclasses import replace

from models.training.everyday_grammar import english as en
from models.training.everyday_grammar.describing import adjective_vp, described
from models.training.everyday_grammar.english import SHE, THEY
from models.training.everyday_grammar.feeling import CAUSES, EVENT_BY, EVENTS, STATES, state
from models.training.everyday_grammar.korean import conjugated, with_particle
from models.training.everyday_grammar.lexicon import morph
from models.training.everyday_grammar.phrases import VP
from models.training.everyday_grammar.registry import Sentence, closed, frame
from models.training.everyday_grammar.speech import ended, honor, joined, negated, own
from models.training.everyday_grammar.words import Writer

PRONOUN = {"my": "I", "your": "you", "his": "he", "her": "she", "their": "they", "our": "we"}


def event_vp(row: dict[str, str]) -> VP:
    *before, stem = row["ko"].split(" ")
    form, tag = morph(stem)
    kind = "v" if tag.startswith("VV") else "a"
    return VP(" ".join(before), ((form, tag),), row["en"], kind)


def event_person(row: dict[str, str]) -> str:
    many = ("the flowers", "the clothes", "the shoes", "there")
    return THEY if row["subject"] in many else SHE


@frame(2.5)
def they_say(w: Writer) -> Sentence:
    """-대(요), -다고 한다: hearsay."""
    tail = {"plain": "다고 한다", "casual": "대", "polite": "대요", "formal": "다고 합니다"}[
        w.level
    ]
    if w.chance(0.45):
        ko, english, person, _, adjective, _honored = described(w)
        if adjective.stem[0] == "오래되" or english.startswith(("my ", "our ")):
            return they_say(w)
        vp = adjective_vp(adjective)
        stem = vp.ko(("다고", "EC")).removesuffix("다고")
        return closed(
            (
                joined(with_particle(ko, w.topic()), stem + tail),
                f"they say {en.clause(english, f'be {adjective.en}', 'present', person)}",
            )
        )
    if w.chance(0.4):
        row = w.one([r for r in EVENTS if r["flags"] == "p"])
        time = w.adverb("fut") if w.chance(0.5) else ("", "")
        body = event_vp(row).ko(("ᆯ", "ETM"))
        end = {
            "plain": "거라고 한다",
            "casual": "거래",
            "polite": "거래요",
            "formal": "거라고 합니다",
        }
        clause = en.clause(row["subject"], row["en"], "future", event_person(row))
        return closed((joined(time[0], body, end[w.level]), joined(f"they say {clause}", time[1])))
    subject = w.subject("human")
    vp = w.verb(without=("stat", "imp"), plain=True)
    done = honor(vp) if subject.honored else vp
    stem = done.ko(("었", "EP"), ("다고", "EC")).removesuffix("다고")
    clause = en.clause(subject.en, own(vp.en, subject), "past", subject.person)
    return closed((joined(subject.ko, stem + tail), f"they say {clause}"))


@frame(2)
def tag_question(w: Writer) -> Sentence:
    """-지(요)?, -잖아(요): as both know."""
    ko, english, person, _, adjective, honored = described(w)
    if adjective.stem[0] == "오래되" or english.startswith(("my ", "our ")):
        return tag_question(w)
    vp = adjective_vp(adjective)
    if honored:
        vp = honor(vp)
    surface = vp.ko(("지", "EC")) + ("" if w.low else "요")
    be = "are" if person == THEY else "is"
    they = "they" if person == THEY else "it" if not honored and _ != "human" else "he"
    if _ == "human":
        return tag_question(w)
    english = en.clause(english, f"be {adjective.en}", "present", person)
    return closed((joined(with_particle(ko, "은"), surface), f"{english}, {be}n't {they}"), "?")


@frame(2)
def whenever(w: Writer) -> Sentence:
    """-(으)ㄹ 때마다."""
    subject = w.subject("i", 0.4)
    row = w.one(CAUSES)
    effect, negative = w.effect(row["effect"])
    if negative or effect.flags & {"nv"}:
        return whenever(w)
    kind, cause = row["cause"].split(":", 1)
    if kind == "s":
        ko, english = next(s for s in STATES if s[0].rsplit("/", 1)[0] == cause)
        vp = state(w, ko, english, subject)
        who, person = "I", "1s"
    else:
        found = EVENT_BY[cause]
        vp, english = event_vp(found), found["en"]
        who, person = found["subject"], event_person(found)
        if found["flags"] == "pp":
            return whenever(w)
    clause = en.clause(who, english, "present", person)
    main = en.clause("I", own(effect.en, subject), "present", "1s")
    first = f"{vp.ko(('ᆯ', 'ETM'))} 때마다"
    return closed((joined(subject.ko, first, ended(w, effect)), f"{main} whenever {clause}"))


@frame(2.5)
def during(w: Writer) -> Sentence:
    """-는 동안: one does this while another does that."""
    one, two = w.subject("human"), w.subject("i", 0.3)
    a = w.verb(without=("nv", "stat", "ins", "imp", "noprog", "nowant"), plain=True)
    b = w.verb(without=("nv", "stat", "ins", "imp", "noprog", "nowant"), plain=True)
    if a.en.split()[0] == b.en.split()[0]:
        return during(w)
    first = honor(a) if one.honored else a
    clause = en.clause(one.en, own(a.en, one), "was", one.person)
    main = en.clause("I", own(b.en, two), "past", "1s")
    ko = joined(
        with_particle(one.bare, "이"),
        f"{first.ko(('는', 'ETM'))} 동안",
        two.ko,
        ended(w, b, "past"),
    )
    return closed((ko, f"{main} while {clause}"))


@frame(1.5)
def too_busy_doing(w: Writer) -> Sentence:
    """-느라고 … 못."""
    subject = w.subject(w.one(("i", "i", "third")), 0.4)
    a = w.verb(having=("hab",), without=("nv", "stat", "ins", "noprog", "nowant"), plain=True)
    b = w.verb(without=("nv", "stat", "imp", "nowant", "neg", "hab", "give"), plain=True)
    if not b.place and "move" not in b.flags and not b.slots:
        return too_busy_doing(w)
    if a.en.split()[0] == b.en.split()[0] or a.stem == b.stem:
        return too_busy_doing(w)
    if subject.honored and a.honorific:
        a = replace(a, stem=(a.honorific,))
    done = negated(w, honor(b) if subject.honored else b, able=True)
    pronoun = PRONOUN[subject.possessive]
    main = en.clause(subject.en, f"can {own(b.en, subject)}", "past", subject.person, True)
    reason = en.clause(pronoun, own(a.en, subject), "was", subject.person)
    ko = joined(subject.ko, a.ko((w.one(("느라고", "느라")), "EC")), ended(w, done, "past"))
    return closed((ko, f"{main} because {reason}"))


@frame(1.5)
def more_and_more(w: Writer) -> Sentence:
    """-(으)면 -(으)ㄹ수록."""
    vp = w.verb(having=("hab",), without=("nv", "stat", "ins", "nowant", "noprog"), plain=True)
    word = w.one(
        (
            ("재미있", "VA", "interesting"),
            ("어렵", "VA-I", "difficult"),
            ("쉽", "VA-I", "easy"),
            ("즐겁", "VA-I", "enjoyable"),
        )
    )
    verb, _, rest = vp.en.replace("{poss}", "your").partition(" ")
    head = vp.ko(("ᆯ수록", "EC"))
    if w.chance(0.5):
        head = joined(vp.ko(("으면", "EC")), conjugated((*vp.stem, ("ᆯ수록", "EC"))))
    body = ended(w, VP(joined(head, w.one(("", "더"))), ((word[0], word[1]),), "", "a"))
    more = en.compared(word[2])[0]
    return closed((body, f"the more you {joined(verb, rest)}, the {more} it gets"))
