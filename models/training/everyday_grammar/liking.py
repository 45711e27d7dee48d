"""Liking one thing, and one thing more than another."""

from __future__ import annotations

from dataclasses import replace

from models.training.everyday_grammar import english as en
from models.training.everyday_grammar.english import I
from models.training.everyday_grammar.korean import endings, with_particle
from models.training.everyday_grammar.phrases import VP
from models.training.everyday_grammar.registry import Sentence, closed, frame
from models.training.everyday_grammar.speech import ended, honor, joined, negated
from models.training.everyday_grammar.words import Writer

#: Kinds of things that are liked more than others of their kind, and those that are just liked.
COMPARED = (
    *("fruit", "drink", "season", "animal", "color"),
    *("subject", "sporthit", "dish", "snack", "food"),
)
LIKED = (*COMPARED, "listen", "flower", "veg", "watch", "language")


@frame(3)
def prefer(w: Writer) -> Sentence:
    kind = w.one(COMPARED)
    one, two = w.noun(kind), w.noun(kind)
    if one.ko == two.ko or one.en == two.en or one.form == "t":
        return prefer(w)
    subject = w.subject(w.one(("i", "i", "third")), 0.2)
    words = [en.plural(n.en) if n.form == "c" else n.en for n in (one, two)]
    if subject.person == I and w.chance(0.3):
        vp = VP(f"{two.ko}보다 {with_particle(one.ko, '이')} 더", (("좋", "VA"),), "", "a")
    else:
        vp = VP(f"{two.ko}보다 {with_particle(one.ko, '을')} 더", (("좋아하", "VV"),), "")
    if subject.honored:
        vp = honor(vp)
    return closed(
        (
            joined(subject.ko, ended(w, vp)),
            en.clause(
                subject.en, f"like {words[0]} more than {words[1]}", "present", subject.person
            ),
        )
    )


@frame(4)
def likes(w: Writer) -> Sentence:
    kind = w.one(LIKED)
    noun = w.noun(kind)
    if noun.form == "t":
        return likes(w)
    word = en.plural(noun.en) if noun.form == "c" else noun.en
    subject = w.subject(dropped=0.15)
    how = w.rng.choices(("like", "best", "much", "not", "hate", "ask"), (35, 15, 12, 18, 8, 12))[0]
    best = {"best": "제일", "much": "아주"}.get(how, "")
    stem = "싫어하" if how == "hate" else "좋아하"
    vp = VP(joined(with_particle(noun.ko, "을"), best), ((stem, "VV"),), "")
    if how == "ask":
        subject = w.subject("you")
        if subject.honored:
            vp = honor(vp)
        return closed((joined(subject.ko, ended(w, vp, ask=True)), f"do you like {word}"), "?")
    if subject.honored:
        vp = honor(vp)
    if how == "not":
        vp = (
            negated(w, vp)
            if not subject.honored
            else replace(vp, stem=vp.stem + endings("지/EC 않/VX"))
        )
        vp = (
            vp
            if vp.before.endswith("안") is False
            else replace(
                vp, before=vp.before.removesuffix(" 안"), stem=vp.stem + endings("지/EC 않/VX")
            )
        )
    verb = "hate" if how == "hate" else "like"
    tail = {"best": " best", "much": " very much"}.get(how, "")
    return closed(
        (
            joined(subject.ko, ended(w, vp)),
            en.clause(subject.en, f"{verb} {word}{tail}", "present", subject.person, how == "not"),
        )
    )
