"""Two predicates of one subject: and then, before, after, while, in order to, or."""

from __future__ import annotations

from dataclasses import replace

from models.training.everyday_grammar import english as en
from models.training.everyday_grammar.english import I
from models.training.everyday_grammar.korean import endings
from models.training.everyday_grammar.lexicon import nouns, places, verbs
from models.training.everyday_grammar.phrases import VP, at
from models.training.everyday_grammar.registry import FRAMES, Sentence, Write, closed, frame
from models.training.everyday_grammar.speech import ended, honor, joined, negated, own
from models.training.everyday_grammar.words import Writer

LINKS = (
    # name, ending, English, tense choices, weight
    ("and-then", "고/EC", "{a} and {b}", ("past", "present", "future"), 4),
    ("after", "ᆫ/ETM 후에", "{B} after {ing}", ("past", "future", "present"), 2),
    ("after-2", "ᆫ/ETM 다음에", "{B} after {ing}", ("past", "future"), 1.5),
    ("after-3", "고/EC 나서", "{B} after {ing}", ("past", "present"), 1.5),
    ("after-4", "ᆫ/ETM 뒤에", "{B} after {ing}", ("past", "future"), 1.5),
    ("before", "기/ETN 전에", "{B} before {ing}", ("past", "present", "future"), 3),
    ("as-soon", "자마자/EC", "{B} as soon as {s}", ("past",), 2),
    ("while", "으면서/EC", "{B} while {ing}", ("past", "present", "progressive"), 3),
    ("to", "으려고/EC", "{B} to {a}", ("past",), 3),
    ("to-2", "기/ETN 위해서", "{B} to {a}", ("past", "present"), 1.5),
    ("but", "지만/EC", "", ("past", "present"), 2),
    ("not-but", "지/EC 않/VX 고/EC", "{B} without {ing}", ("past",), 2),
    ("or", "거나/EC", "{a} or {b}", ("present",), 2),
    ("while-was", "다가/EC", "{B} while {ing}", ("past",), 1.5),
)


def link_frame(name: str, tail: str, pattern: str, tenses: tuple[str, ...]) -> Write:
    def write(w: Writer) -> Sentence:
        tense = w.one(tenses)
        subject = w.subject(w.one(("i", "i", "third")), 0.5)
        if name in ("while", "while-was"):
            one = w.verb(having=("bg",), without=("nv", "stat"), plain=True)
            two = (
                w.verb(having=("bg",), without=("nv", "stat"), plain=True)
                if name == "while"
                else w.verb(having=("nv", "ins"), plain=True)
            )
            if name == "while-was" and two.en.split()[0] not in (
                "fall",
                "get",
                "lose",
                "drop",
                "break",
                "miss",
                "forget",
                "catch",
            ):
                return write(w)
        elif name == "or":
            one = w.verb(having=("hab",), without=("nv", "stat"), plain=True)
            two = w.verb(having=("hab",), without=("nv", "stat"), plain=True)
        elif name in ("to", "to-2"):
            one = w.verb(without=("nv", "stat", "imp", "move", "nowant"), plain=True)
            two = w.filled(w.one(list(goals())), plain=True)
        elif name == "but":
            one = w.verb(having=("hab",), without=("nv", "stat"), plain=True)
            two = w.verb(having=("hab",), without=("nv", "stat"), plain=True)
        else:
            keep = ("nv", "stat", "imp", "nowant", "give", "noprog")
            if tense == "present":
                one = w.verb(having=("hab",), without=keep, plain=True)
                two = w.verb(having=("hab",), without=keep, plain=True)
            else:
                one, two = w.verb(without=keep), w.verb(without=keep)
        first_word, second_word = one.en.split()[0], two.en.split()[0]
        if (
            name in ("to", "to-2")
            and second_word in ("save", "borrow")
            and first_word not in ("buy", "travel")
        ):
            return write(w)
        if one.stem == two.stem or first_word == second_word or one.en == two.en:
            return write(w)
        if name not in ("or", "but") and (
            ("자" in (one.stem[0][0], two.stem[0][0])) and name not in ("before",)
        ):
            return write(w)
        if subject.honored and one.honorific:
            one = replace(one, stem=(one.honorific,))
        a, b = own(one.en, subject), own(two.en, subject)
        time = ("", "")
        kind = {"past": "past", "future": "fut", "present": "hab"}.get(tense)
        if kind and w.chance(0.3):
            time = w.adverb(kind)
        pieces = tail.split(" ")
        morphs = " ".join(p for p in pieces if "/" in p)
        rest = " ".join(p for p in pieces if "/" not in p)
        first = joined(one.ko(*endings(morphs)), rest)
        done = honor(two) if subject.honored else two
        if name == "but":
            done = negated(w, done)
            last = ended(w, done, tense)
            past = (("었", "EP"),) if tense == "past" else ()
            first = one.ko(*past, ("지만", "EC"))
            pronoun = (
                "I"
                if subject.person == I
                else {"his": "he", "her": "she", "their": "they", "our": "we"}[subject.possessive]
            )
            does = en.clause(subject.en, a, tense, subject.person)
            does_not = en.clause(pronoun, b, tense, subject.person, True)
            return closed((joined(subject.ko, first, last), f"{does}, but {does_not}"))
        last = ended(w, done, tense)
        ko = joined(subject.ko, time[0], first, last)
        main = en.clause(subject.en, b, tense, subject.person)
        if name in ("and-then", "or"):
            auxiliary, rest_a = en.finite(a, tense, subject.person)
            _, rest_b = en.finite(b, tense, subject.person)
            english = joined(
                subject.en, auxiliary, rest_a, "and" if name == "and-then" else "or", rest_b
            )
        elif name == "as-soon":
            pronoun = (
                "I"
                if subject.person == I
                else {"his": "he", "her": "she", "their": "they", "our": "we"}[subject.possessive]
            )
            english = f"{main} as soon as {en.clause(pronoun, a, tense, subject.person)}"
        else:
            english = pattern.replace("{B}", main).replace("{ing}", en.gerund(a)).replace("{a}", a)
        return closed((ko, joined(english, time[1])))

    return write


def goals():

    return [
        v
        for v in verbs()
        if v.en
        in ("get up early", "come home", "hurry", "go back home", "save money", "borrow money")
    ]


for name, tail, pattern, tenses, weight in LINKS:
    FRAMES[f"link-{name}"] = (weight, link_frame(name, tail, pattern, tenses))


@frame(3)
def go_to_do(w: Writer) -> Sentence:
    """-(으)러 가다."""
    vp = w.verb(without=("nv", "stat", "imp", "move", "nowant", "ins"), plain=True)
    if not vp.place:
        return go_to_do(w)
    place = w.one(
        [p for p in nouns()["place"] if p.ko in {ko for ko, _ in places()[vp.place]}] or [None]
    )
    if place is None or place.ko == "집":
        return go_to_do(w)
    subject = w.subject()
    tense = w.one(("past", "future", "past"))
    time = w.adverb({"past": "past", "future": "fut"}[tense]) if w.chance(0.4) else ("", "")
    go = VP(joined(vp.ko(("으러", "EC")), f"{place.ko}에"), (("가", "VV"),), "")
    if w.chance(0.4):
        go = VP(joined(f"{place.ko}에", vp.ko(("으러", "EC"))), (("가", "VV"),), "")
    if subject.honored:
        go = honor(go)
    return closed(
        (
            joined(subject.ko, time[0], ended(w, go, tense)),
            joined(
                en.clause(
                    subject.en,
                    f"go {at(place, 'to')} to {own(vp.en, subject)}",
                    tense,
                    subject.person,
                ),
                time[1],
            ),
        )
    )
