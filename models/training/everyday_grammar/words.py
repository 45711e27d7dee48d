"""Choosing who does it and what, and putting it into phrases of both languages at once."""

from __future__ import annotations

from collections.abc import Iterable

from models.training.everyday_grammar.english import SHE, THEY, WE, YOU, I
from models.training.everyday_grammar.korean import with_particle
from models.training.everyday_grammar.lexicon import (
    FEMALE,
    Frame,
    Noun,
    parsed,
    places,
    stems,
    verbs,
)
from models.training.everyday_grammar.phrases import VP, Subject, at, possessive
from models.training.everyday_grammar.vocabulary import Vocabulary

_chosen: dict[tuple[frozenset[str], frozenset[str]], tuple[Frame, ...]] = {}

_known: dict[str, Frame] = {}

EXTRA_TAGS = {
    "걷": "VV-I",
    "듣": "VV-I",
    "눕": "VV-I",
    "줍": "VV-I",
    "묻": "VV-I",
    "돕": "VV-I",
    "굽": "VV-I",
}


class Writer(Vocabulary):
    """Draws words, people and predicates."""

    def subject(self, who: str = "any", dropped: float = 0.3) -> Subject:
        """who: any, i, you, third, or human (a third person, in the singular)."""
        low = self.low
        if who == "any":
            who = self.rng.choices(("i", "third", "we", "they"), (45, 42, 7, 6))[0]
        if who == "i":
            word = "나" if low else "저"
            mark = "는" if self.chance(0.92) else "가"
            ko = {"나가": "내가", "저가": "제가"}.get(word + mark, word + mark)
            return Subject(
                "" if self.chance(dropped) else ko, "I", I, possessive="my", bare=word, object="me"
            )
        if who == "you":
            if low:
                ko = "" if self.chance(0.5) else self.one(("너는", "넌", "네가"))
                return Subject(ko, "you", YOU, possessive="your", bare="너", object="you")
            return Subject("", "you", YOU, self.chance(0.6), "your", "", "you")
        if who == "we":
            ko = self.one(("우리는", "우리는", "우리가")) if low or self.chance(0.7) else "저희는"
            return Subject(ko, "we", WE, possessive="our", bare="우리", object="us")
        if who == "they":
            noun = self.noun("mplural")
            word = noun.en if noun.en.startswith("my ") else f"the {noun.en}"
            if self.chance(0.15) and self.level == "plain":
                return Subject(
                    "그들은", "they", THEY, possessive="their", bare="그들", object="them"
                )
            return Subject(
                with_particle(noun.ko, self.topic()),
                word,
                THEY,
                possessive="their",
                bare=noun.ko,
                object=word,
            )
        kinds, weights = (
            ("gelder", "gpeer", "melder", "mpeer", "name", "he"),
            (16, 28, 12, 12, 24, 8),
        )
        kind = self.rng.choices(kinds, weights)[0]
        if kind == "he":
            if self.level == "plain":
                ko, word = self.one((("그", "he"), ("그", "he"), ("그녀", "she")))
            else:
                ko, word = "그 사람", "that person"
            own = "her" if word == "she" else "his"
            return Subject(
                with_particle(ko, self.topic()),
                word,
                SHE,
                possessive=own,
                bare=ko,
                object={"he": "him", "she": "her"}.get(word, word),
            )
        noun = self.noun(kind)
        self.people.append(noun.en)
        own = "her" if noun.ko in FEMALE else "his"
        if kind == "name":
            ko = self.called(noun.ko)
            return Subject(
                with_particle(ko, self.topic()),
                noun.en,
                SHE,
                possessive=own,
                bare=ko,
                object=noun.en,
            )
        honored = kind in ("gelder", "melder") and self.chance(0.75)
        ko = noun.ko
        if kind in ("gelder", "gpeer") and self.chance(0.35) and ko not in ("막내", "짝꿍"):
            ko = f"{self.mine(noun)} {ko}"
            word = f"my {noun.en}"
        elif kind in ("gelder", "gpeer"):
            word = f"my {noun.en}"
        elif self.chance(0.12):
            mark = self.one((("이", "this"), ("그", "that"), ("저", "that")))
            ko, word = f"{mark[0]} {ko}", f"{mark[1]} {noun.en}"
        else:
            word = f"the {noun.en}"
        if honored and self.chance(0.4):
            marked = ko + self.one(("께서는", "께서는", "께서"))
        else:
            marked = with_particle(ko, self.topic())
        person = THEY if noun.form == "p" else SHE
        return Subject(marked, word, person, honored, "their" if person == THEY else own, ko, word)

    def filled(self, frame: Frame, plain: bool = False, count: bool = True) -> VP:
        """The frame with words in its slots."""
        english, number = frame.en, 0
        before: list[str] = []
        slots: list[tuple[str, Noun, str, str]] = []
        values: list[tuple[Noun, str, str]] = []
        for piece in frame.pieces:
            if isinstance(piece, str):
                before.append(piece)
                continue
            kind, particle = piece
            if kind == "person":
                ko, word, noun = self.person(particle)
                before.append(ko)
                values.append((noun, word, ""))
                slots.append((ko, noun, particle, word))
                number += 1
                continue
            noun = self.noun(kind, frame.only.get(number))
            style = ""
            mark = f"{{{number}:"
            if mark in english:
                style = english.split(mark)[1].split("}")[0]
            if style in ("to", "at", "thep"):
                ko, word = noun.ko, at(noun, style)
            elif noun.en.startswith("*"):
                ko, word = noun.ko, noun.en[1:]
                english = english.replace("play {0}", "{0}")
            else:
                counts = count and not plain and not style and self.chance(0.1)
                if counts and (noun.form == "c" or noun.kind in ("drink", "dish", "shoe")):
                    counts = noun.kind not in (
                        "watch",
                        "game",
                        "instr",
                        "instr2",
                        "instr3",
                        "device",
                    )
                else:
                    counts = False
                ko, word = self.counted(noun) if counts else self.thing(noun, style, plain)
            if particle == "을" and self.level == "casual" and self.chance(0.15):
                before.append(ko)
            else:
                before.append(with_particle(ko, particle))
            values.append((noun, word, style))
            slots.append((ko, noun, particle, word))
            number += 1
        for n, (_, word, style) in enumerate(values):
            english = english.replace(f"{{{n}:s}}", possessive(word))
            english = english.replace(f"{{{n}:{style}}}", word).replace(f"{{{n}}}", word)
        return VP(
            " ".join(before),
            (frame.stem,),
            english,
            "v",
            frame.flags,
            frame.place,
            frame.honorific,
            tuple(slots),
        )

    def verb(
        self, *, without: Iterable[str] = (), having: Iterable[str] = (), plain: bool = False
    ) -> VP:
        """Some predicate; none that has a flag of ``without``, all flags of ``having``."""
        return self.filled(self.one(chosen(frozenset(without), frozenset(having))), plain)

    def act(self, plain: bool = False) -> VP:
        """Something that one does because one wants to."""
        return self.verb(without=("nv", "imp", "stat"), plain=plain)

    def effect(self, text: str) -> tuple[VP, bool]:
        """A row of ``causes.tsv``: "!" for not, the Korean, ":" and its English where it is new."""
        negative = text.startswith("!")
        ko, _, english = text.lstrip("!").partition(":")
        english = english.partition(":")[0]
        form = ko.split(" ")[-1]
        known = known_effects().get(ko)
        if known is not None and not english:
            return self.filled(known, count=False), negative
        if not english:
            raise KeyError(ko)
        return self.filled(parsed(f"{ko}/{tag_of(form)}", english), count=False), negative

    def where(self, vp: VP) -> tuple[str, str]:
        """Where one does it: Korean with particle, English."""
        ko, english = self.one(places()[vp.place])
        return ko + "에서", english


def chosen(without: frozenset[str], having: frozenset[str]) -> tuple[Frame, ...]:
    key = (without, having)
    if key not in _chosen:
        _chosen[key] = tuple(f for f in verbs() if not f.flags & without and f.flags >= having)
    return _chosen[key]


def known_effects() -> dict[str, Frame]:
    if not _known:
        from models.training.everyday_grammar.lexicon import verbs_by_korean

        _known.update(verbs_by_korean())
    return _known


def tag_of(form: str) -> str:
    return EXTRA_TAGS.get(form) or stems().get(form) or "VV"
