"""What follows: so do it, if so."""

from __future__ import annotations

from models.training.everyday_grammar import english as en
from models.training.everyday_grammar.english import SHE, THEY, WE, YOU, I
from models.training.everyday_grammar.feeling import CAUSES, EVENT_BY, STATE_BY, caused, state
from models.training.everyday_grammar.korean import endings
from models.training.everyday_grammar.lexicon import morph
from models.training.everyday_grammar.phrases import VP, Subject
from models.training.everyday_grammar.registry import Sentence, closed, frame
from models.training.everyday_grammar.speech import ended, joined, negated, own, told
from models.training.everyday_grammar.words import Writer


@frame(4)
def because_do(w: Writer) -> Sentence:
    """-(으)니까 with a request or a suggestion."""
    you = Subject("", "you", YOU, possessive="your")
    row = w.one(CAUSES)
    if row["cause"].startswith("s:") and w.chance(0.6):
        subject = Subject("", "I", I, possessive="my")
    else:
        subject = you
    key, cause = row["cause"].split(":", 1)
    effect, negative = w.effect(row["effect"])
    if (
        effect.flags & {"nv", "stat"}
        or "늦게" in effect.before
        or effect.en.startswith(("cry", "shout", "leave some"))
    ):
        return because_do(w)
    if key == "s":
        ko, english = STATE_BY[cause]
        who, person = "I", I
        first_vp = state(w, ko, english, subject)
    else:
        found = EVENT_BY[cause]
        *before, stem = found["ko"].split(" ")
        form, tag = morph(stem)
        first_vp = VP(
            " ".join(before), ((form, tag),), found["en"], "v" if tag.startswith("VV") else "a"
        )
        english, who = found["en"], found["subject"]
        person = THEY if who in ("the clothes", "the shoes", "the flowers", "there") else SHE
        if found["flags"] in ("p", "pp") and english not in (
            "rain",
            "snow",
            "rain a lot",
            "snow a lot",
            "blow",
        ):
            return because_do(w)
        if found["flags"] == "p":
            english = "be " + en.gerund(english)
    how = w.one(("let", "please", "please")) if key == "e" else "let"
    event = "event" in first_vp.flags
    mark = (("었", "EP"),) if event else ()
    first = first_vp.ko(*mark, ("으니까", "EC"))
    phrase = effect.en.replace("{poss}", "our" if how == "let" else "your")
    if how == "let":
        tail = {"plain": "자/EF", "casual": "자/EF", "polite": "어요/EF", "formal": "ᆸ시다/EF"}[
            w.level
        ]
        if negative:
            tail = {
                "plain": "지/EC 말/VX 자/EF",
                "casual": "지/EC 말/VX 자/EF",
                "polite": "지/EC 말/VX 아요/EF",
                "formal": "지/EC 맙시다/EF",
            }[w.level]
        we = "우리 같이" if w.level == "polite" and not negative else w.one(("", "우리"))
        main = f"let's {'not ' if negative else ''}{phrase}"
        if key == "s":
            who, person = "we", WE
            if who == "we" and w.chance(0.5):
                who, person = "I", I
    else:
        effect, tail = told(w, effect, negative)
        we = ""
        main = w.one(("please ", "")) + ("don't " if negative else "") + phrase
    ko = joined(first, we, effect.ko(*endings(tail)))
    return closed((ko, f"{en.clause(who, english, 'present', person)}, so {main}"))


@frame(6)
def if_then(w: Writer) -> Sentence:
    """-(으)면: what one will do, what others should."""
    how = w.rng.choices(("will", "please", "usually"), (45, 30, 25))[0]
    subject = w.subject("i", 0.5) if how != "please" else Subject("", "you", YOU, possessive="your")
    cause, cause_subject, cause_person, cause_en, effect, negative, event = caused(
        w, subject, False
    )
    mark = (
        (("었", "EP"),)
        if event and cause_en.startswith("be ") and "잠기" in cause.stem[0][0]
        else ()
    )
    first = cause.ko(*mark, ("으면", "EC"))
    own_state = cause_subject == subject.en
    phrase = own(effect.en, subject)
    if negative and how == "please" and "nv" in effect.flags:
        return if_then(w)
    clause = en.clause(cause_subject, cause_en, "present", cause_person)
    if how == "please":
        if effect.flags & {"nv", "stat"}:
            return if_then(w)
        effect, tail = told(w, effect, negative)
        main = ("don't " if negative else w.one(("", "please "))) + phrase
        ko = joined(first, effect.ko(*endings(tail)))
    else:
        tense = "future" if how == "will" else "present"
        if "{poss}" in phrase:
            phrase = own(phrase, subject)
        done = negated(w, effect, how != "will") if negative else effect
        if negative and how != "will":
            phrase = "can " + phrase
        last = ended(w, done, tense)
        ko = joined(subject.ko if own_state or w.chance(0.5) else "", first, last)
        main = en.clause(subject.en, phrase, tense, subject.person, negative)
    if w.chance(0.5):
        return closed((ko, f"if {clause}, {main}"))
    return closed((ko, f"{main} if {clause}"))
