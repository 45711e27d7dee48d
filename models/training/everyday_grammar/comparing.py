"""One thing and another: more, as much as, most."""

from __future__ import annotations

from models.training.everyday_grammar import english as en
from models.training.everyday_grammar.describing import adjective_vp, described, is_adjective
from models.training.everyday_grammar.english import THEY
from models.training.everyday_grammar.korean import with_particle
from models.training.everyday_grammar.lexicon import adjectives
from models.training.everyday_grammar.registry import Sentence, closed, frame
from models.training.everyday_grammar.speech import ended, honor, joined
from models.training.everyday_grammar.words import Writer


@frame(3.5)
def comparison(w: Writer) -> Sentence:
    adjective = w.one(
        [
            a
            for a in adjectives()
            if " for " not in a.en and a.en != "not good" and a.stem[0] != "오래되"
        ]
    )
    ko, english, person, kind, _, honored = described(w, adjective)
    if kind == "human":
        other = w.subject("human")
        other_ko, other_en = other.bare, other.object
        if w.chance(0.3):
            other_ko, other_en = ("나" if w.low else "저"), "me"
        if other.bare == ko:
            return comparison(w)
    else:
        mark = ko.split(" ")[0]
        if mark not in ("이", "그", "저"):
            pool = [
                n
                for n in adjective.nouns
                if n.kind == kind and n.ko not in ko and n.form == "m" and n.kind != "human"
            ]
            if not pool or not kind or kind in ("thing", "furn"):
                return is_adjective(w)
            other_noun = w.one(pool)
            other_ko, other_en = other_noun.ko, other_noun.en
            english = english.removeprefix("the ")
            if ko.startswith(w.my):
                return is_adjective(w)
        else:
            other_mark = "저" if mark != "저" else "이"
            noun = ko.split(" ", 1)[1]
            if w.chance(0.5):
                many = person == THEY
                other_ko, other_en = (
                    f"{other_mark}것",
                    ("those" if many else "that one")
                    if other_mark == "저"
                    else ("these" if many else "this one"),
                )
            else:
                other_ko = f"{other_mark} {noun}"
                word = english.split(" ", 1)[1]
                many = person == THEY
                other_en = {
                    "저": ("those " if many else "that "),
                    "이": ("these " if many else "this "),
                }[other_mark] + word
    more = en.compared(adjective.en)[0]
    vp = adjective_vp(adjective, w.one(("더", "더", "훨씬 더", "")))
    extra = "much " if vp.before.startswith("훨씬") else ""
    if honored:
        vp = honor(vp)
    if w.chance(0.15) and not extra:
        vp = adjective_vp(adjective)
        return closed(
            (
                joined(with_particle(ko, "은"), other_ko + "만큼", ended(w, vp)),
                en.clause(english, f"be as {adjective.en} as {other_en}", "present", person),
            )
        )
    return closed(
        (
            joined(
                with_particle(ko, "은" if w.chance(0.7) else "이"), other_ko + "보다", ended(w, vp)
            ),
            en.clause(english, f"be {extra}{more} than {other_en}", "present", person),
        )
    )


@frame(2)
def superlative(w: Writer) -> Sentence:
    adjective = w.one([a for a in adjectives() if " " not in a.en and a.stem[0] != "오래되"])
    ko, english, person, kind, _, honored = described(w, adjective)
    most = en.compared(adjective.en)[1]
    if kind == "human" and english.startswith("my "):
        groups = (("우리 가족 중에서", "in my family"), ("", ""))
    elif kind == "human":
        groups = (("우리 반에서", "in our class"), ("우리 회사에서", "in our company"), ("", ""))
    else:
        groups = (("세상에서", "in the world"), ("여기에서", "here"), ("", ""))
    where = w.one(groups)
    vp = adjective_vp(adjective, w.one(("제일", "가장")))
    if honored:
        vp = honor(vp)
    return closed(
        (
            joined(with_particle(ko, "이"), where[0], ended(w, vp)),
            joined(en.clause(english, f"be the {most}", "present", person), where[1]),
        )
    )
