"""When, and even though."""

from __future__ import annotations

from models.training.everyday_grammar import english as en
from models.training.everyday_grammar.english import I
from models.training.everyday_grammar.feeling import caused
from models.training.everyday_grammar.registry import Sentence, closed, frame
from models.training.everyday_grammar.speech import ended, honor, joined, negated, own
from models.training.everyday_grammar.words import Writer


@frame(4)
def when(w: Writer) -> Sentence:
    """-(으)ㄹ 때."""
    subject = w.subject(w.one(("i", "i", "third")), 0.4)
    cause, cause_subject, cause_person, cause_en, effect, negative, event = caused(
        w, subject, False
    )
    if negative or event:
        return when(w)
    own_state = cause_subject == subject.en
    past = w.chance(0.3)
    first = cause.ko(*((("었", "EP"),) if past else ()), ("ᆯ", "ETM")) + " 때"
    done = honor(effect) if subject.honored else effect
    tense = "past" if past else "present"
    adverb = w.adverb("mid") if w.chance(0.25) and not past else ("", "")
    main = en.clause(subject.en, own(effect.en, subject), tense, subject.person, False, adverb[1])
    who = cause_subject
    if own_state and subject.person != I:
        who = {"his": "he", "her": "she", "their": "they"}.get(subject.possessive, subject.en)
    clause = en.clause(who, cause_en, tense, cause_person)
    ko = joined(subject.ko, first, adverb[0], ended(w, done, tense))
    if own_state or w.chance(0.5):
        return closed((ko, f"{main} when {clause}"))
    return closed((ko, f"when {clause}, {main}"))


@frame(2.5)
def even_though(w: Writer) -> Sentence:
    """-아도, -는데도, -지만: against the cause."""
    subject = w.subject(w.one(("i", "i", "third")), 0.4)
    cause, cause_subject, cause_person, cause_en, effect, negative, event = caused(w, subject, True)
    if event or "nv" in effect.flags:
        return even_though(w)
    own_state = cause_subject == subject.en
    # The effect is turned round: what would be left undone is done, and the other way about.
    turned = not negative
    how = w.one(("지만", "는데도", "어도"))
    past = (("었", "EP"),) if how != "어도" else ()
    if how == "는데도" and past:
        first = cause.ko(*past, ("는데도", "EC"))
    else:
        first = cause.ko(*past, (how, "EC"))
    done = honor(effect) if subject.honored else effect
    if turned:
        done = negated(w, done)
    main = en.clause(subject.en, own(effect.en, subject), "past", subject.person, turned)
    who = cause_subject
    if own_state and subject.person != I:
        who = {"his": "he", "her": "she", "their": "they"}.get(subject.possessive, subject.en)
    ko = (
        joined(subject.ko, first, ended(w, done, "past"))
        if own_state
        else joined(first, subject.ko, ended(w, done, "past"))
    )
    if how == "지만":
        clause = en.clause(cause_subject, cause_en, "past", cause_person)
        main = en.clause(
            who if own_state and subject.person != I else subject.en,
            own(effect.en, subject),
            "past",
            subject.person,
            turned,
        )
        return closed((ko, f"{clause}, but {main}"))
    return closed((ko, f"{main} even though {en.clause(who, cause_en, 'past', cause_person)}"))
