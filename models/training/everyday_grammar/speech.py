"""Finishing a predicate: tense, negation, honorifics, the four speech levels."""

from __future__ import annotations

from dataclasses import replace

from models.training.everyday_grammar import english as en
from models.training.everyday_grammar.korean import Morph, endings, with_particle
from models.training.everyday_grammar.phrases import VP, Subject
from models.training.everyday_grammar.words import Writer

DECLARE = {
    "plain": {"v": "는다/EF", "a": "다/EF"},
    "casual": {"v": "어/EF", "a": "어/EF"},
    "polite": {"v": "어요/EF", "a": "어요/EF"},
    "formal": {"v": "습니다/EF", "a": "습니다/EF"},
}


FUTURE = {"plain": "것이다", "casual": "거야", "polite": "거예요", "formal": "것입니다"}


ASK = {
    "plain": ("니/EF",),
    "casual": ("어/EF", "어/EF", "니/EF"),
    "polite": ("어요/EF", "어요/EF", "어요/EF", "나요/EF"),
    "formal": ("습니까/EF",),
}


#: By level: the endings that tell somebody to do something, and not to do it.
DO = {"plain": "어라/EF", "casual": "어/EF", "polite": "으세요/EF", "formal": "으십시오/EF"}
DO_NOT = {
    "plain": "지/EC 마라/EF",
    "casual": "지/EC 마/EF",
    "polite": "지/EC 마세요/EF",
    "formal": "지/EC 마십시오/EF",
}


def told(w: Writer, vp: VP, negative: bool = False) -> tuple[VP, str]:
    """A predicate that somebody is told to do, or not to do, and its ending.

    A verb with an honorific of its own takes that where one speaks politely: 드세요.
    """
    if negative:
        return vp, DO_NOT[w.level]
    tail = DO[w.level]
    if vp.honorific and w.level in ("polite", "formal"):
        vp = replace(vp, stem=(vp.honorific,))
        tail = tail.replace("으세요/EF", "어요/EF").replace("으십시오/EF", "ᆸ시오/EF")
    return vp, tail


def honor(vp: VP) -> VP:
    """With the honorific of its verb, or -(으)시-."""
    if vp.honorific and len(vp.stem) == 1:
        return replace(vp, stem=(vp.honorific,), flags=vp.flags | {"honored"})
    if vp.stem[-1] == ("있", "VX"):
        return replace(vp, stem=(*vp.stem[:-1], ("계시", "VX")), flags=vp.flags | {"honored"})
    return replace(vp, stem=(*vp.stem, ("으시", "EP")), flags=vp.flags | {"honored"})


def negated(w: Writer, vp: VP, able: bool = False) -> VP:
    """안 먹다 or 먹지 않다; with ``able`` 못 먹다 or 먹지 못하다. The English is the caller's."""
    form, _tag = vp.stem[0]
    simple = len(vp.stem) == 1 and not (form.endswith("하") and len(form) > 1) and len(form) <= 3
    adjective = vp.kind == "a"
    if simple and w.chance(0.6) and "stat" not in vp.flags:
        word = "못" if able else "안"
        return replace(vp, before=f"{vp.before} {word}".strip())
    tail = "지/EC 못하/VX" if able else "지/EC 않/VX"
    return replace(vp, stem=vp.stem + endings(tail), kind="a" if adjective else "v")


def ended(w: Writer, vp: VP, tense: str = "present", ask: bool = False) -> str:
    """The predicate as the end of a sentence, without its mark."""
    level = w.level
    more: tuple[Morph, ...] = ()
    if tense in ("progressive", "was"):
        # Where the subject is honored, it is the last verb that says so: 읽고 계시다.
        stem = tuple(m for m in vp.stem if m != ("으시", "EP"))
        last = "계시" if "honored" in vp.flags else "있"
        vp = replace(
            vp, stem=(*stem, ("고", "EC"), (last, "VX")), kind="a" if last == "있" else "v"
        )
    if tense in ("past", "was"):
        more = (("었", "EP"),)
    if tense == "future":
        if ask and level != "plain":
            tail = {"casual": "거야", "polite": "거예요", "formal": "겁니까"}[level]
        elif ask:
            tail = "거니"
        else:
            tail = FUTURE[level]
        return f"{vp.ko(('ᆯ', 'ETM'))} {tail}"
    if ask:
        final = w.one(ASK[level])
        if (
            final == "나요/EF"
            and vp.kind == "a"
            and not more
            and vp.stem[-1][0] not in ("있", "없")
        ):
            final = "ᆫ가요/EF"
    else:
        kind = vp.kind if not more else "a"
        if vp.stem[-1][0] in ("있", "없") and vp.stem[-1][1] != "VV":
            kind = "a"
        final = DECLARE[level][kind]
    return vp.ko(*more, *endings(final))


def own(phrase: str, subject: Subject) -> str:
    return phrase.replace("{poss}", subject.possessive)


def joined(*pieces: str) -> str:
    return " ".join(p for p in pieces if p)


def copula(
    w: Writer, noun: str, tense: str = "present", ask: bool = False, honored: bool = False
) -> str:
    """명사 + 이다."""
    level = w.level
    if tense == "past":
        form = {
            "plain": "이었다",
            "casual": "이었어",
            "polite": "이었어요",
            "formal": "이었습니다",
        }[level]
        return with_particle(noun, form)
    if honored and level in ("polite", "formal"):
        form = "이세요" if level == "polite" else "이십니까" if ask else "이십니다"
        return with_particle(noun, form)
    if level == "formal":
        return noun + ("입니까" if ask else "입니다")
    if level == "plain":
        return with_particle(noun, "이니" if ask else "이다")
    return with_particle(noun, "이야" if level == "casual" else "이에요")


def dressed(w: Writer, vp: VP, subject: Subject, tense: str) -> tuple[str, str, str]:
    """Time, place and company around a predicate: Korean time, Korean rest, English after it."""
    time_ko = time_en = ""
    rest: list[str] = []
    after: list[str] = []
    kind = {"past": "past", "future": "fut", "present": "hab", "progressive": "prog"}.get(tense)
    if "move" not in vp.flags and vp.place and w.chance(0.3):
        ko, english = w.where(vp)
        rest.append(ko)
        after.append(
            english
            if subject.person == "1s" or "my room" not in english
            else english.replace("my room", f"{subject.possessive} room")
        )
    if (
        w.chance(0.16)
        and vp.place not in ("", "bed", "kitchen")
        and not any(
            n.kind in ("gelder", "gpeer", "melder", "mpeer", "name") for _, n, _, _ in vp.slots
        )
        and "stat" not in vp.flags
    ):
        ko, english, noun = w.person(w.one(("과", "이랑", "하고")))
        if noun.ko not in subject.bare:
            rest.insert(0, joined(ko, w.one(("", "같이", "함께"))))
            after.insert(0, f"with {english}")
    if kind and w.chance(0.55):
        time_ko, time_en = w.adverb(kind)
    return time_ko, joined(*rest), joined(*after, time_en)


def stated(
    w: Writer,
    subject: Subject,
    vp: VP,
    tense: str,
    negative: str = "",
    adverb: tuple[str, str] = ("", ""),
    bare: bool = False,
) -> tuple[str, str]:
    """A statement without its marks. negative: "", "an", "mot". bare: without time or place."""
    time_ko, rest, after = ("", "", "") if bare else dressed(w, vp, subject, tense)
    phrase = own(vp.en, subject)
    if subject.honored:
        vp = honor(vp)
    if negative:
        vp = negated(w, vp, negative == "mot")
        if negative == "mot":
            phrase = "can " + phrase
    done = ended(w, vp, tense)
    done = joined(adverb[0], rest, done)
    ko = joined(time_ko, subject.ko, done) if w.chance(0.4) else joined(subject.ko, time_ko, done)
    english = en.clause(subject.en, phrase, tense, subject.person, bool(negative), adverb[1])
    return ko, joined(english, after)
