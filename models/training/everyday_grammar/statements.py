"""What someone does, did, will do, is doing: tense, negation, habit."""

from __future__ import annotations

from models.training.everyday_grammar import english as en
from models.training.everyday_grammar.korean import with_particle
from models.training.everyday_grammar.phrases import VP
from models.training.everyday_grammar.registry import FRAMES, Sentence, Write, closed, frame
from models.training.everyday_grammar.speech import ended, honor, joined, stated
from models.training.everyday_grammar.words import Writer


def tense_frame(tense: str, negative: str, without: tuple[str, ...]) -> Write:
    def write(w: Writer) -> Sentence:
        having = ("hab",) if tense == "present" and not negative and w.chance(0.8) else ()
        vp = w.verb(without=("imp", *without), having=having)
        return closed(stated(w, w.subject(), vp, tense, negative))

    return write


for tense, negative, weight, without in (
    ("past", "", 9, ("stat",)),
    ("present", "", 5, ("nv", "ins")),
    ("future", "", 5, ("nv", "stat")),
    ("progressive", "", 4, ("ins", "stat", "noprog", "nowant", "nv")),
    ("was", "", 2, ("ins", "stat", "noprog", "nowant", "nv")),
    ("past", "an", 3, ("stat", "neg", "nv")),
    ("past", "mot", 3, ("stat", "neg", "nv", "nowant")),
    ("present", "an", 3, ("stat", "neg", "nv", "ins")),
    ("future", "an", 1, ("stat", "neg", "nv")),
):
    FRAMES[f"{tense}-{negative or 'plain'}"] = (weight, tense_frame(tense, negative, without))


@frame(4)
def often(w: Writer) -> Sentence:
    vp = w.verb(having=("hab",), without=("stat",))
    return closed(stated(w, w.subject(), vp, "present", "", w.adverb("mid")))


@frame(2)
def state_verb(w: Writer) -> Sentence:
    vp = w.verb(having=("stat",))
    return closed(stated(w, w.subject(), vp, "present", bare=True))


@frame(1.5)
def cannot_present(w: Writer) -> Sentence:
    vp = w.verb(without=("nv", "imp", "stat", "nowant", "move"))
    return closed(stated(w, w.subject(), vp, "present", "mot", bare=True))


@frame(1)
def language_ability(w: Writer) -> Sentence:
    """한국어를 잘해요; not at all well."""
    subject, skill = w.subject(), w.one(("language", "sportdo", "sporthit", "learn"))
    noun = w.noun(skill)
    well = w.chance(0.6)
    english = {
        "language": f"speak {noun.en} well",
        "sportdo": f"play {noun.en} well",
        "sporthit": f"play {noun.en} well",
        "learn": f"be good at {noun.en}",
    }[skill]
    if noun.en.startswith("*"):
        english = f"{noun.en[1:]} well"
    if skill == "learn" and noun.ko in ("사진", "그림"):
        return often(w)
    if skill == "sporthit":
        vp = VP(
            with_particle(noun.ko, "을") + (" 잘" if well else " 잘 못"), (("치", "VV"),), english
        )
    else:
        vp = VP(with_particle(noun.ko, "을"), (("잘하" if well else "못하", "VV"),), english)
    if subject.honored:
        vp = honor(vp)
    return closed(
        (
            joined(subject.ko, ended(w, vp)),
            en.clause(subject.en, english, "present", subject.person, not well),
        )
    )
