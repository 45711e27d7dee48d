"""How things stand: open, still, only, nothing, instead of, become, look."""

from __future__ import annotations

from dataclasses import replace

from models.training.everyday_grammar import english as en
from models.training.everyday_grammar.counting import HOUR_WORDS, HOURS
from models.training.everyday_grammar.english import SHE, THEY
from models.training.everyday_grammar.korean import endings, with_particle
from models.training.everyday_grammar.phrases import VP
from models.training.everyday_grammar.registry import Sentence, closed, frame
from models.training.everyday_grammar.speech import ended, honor, joined, negated, own
from models.training.everyday_grammar.words import Writer

RESULTS = (
    ("문이 열리", "the door", "be open"),
    ("문이 닫히", "the door", "be closed"),
    ("창문이 열리", "the window", "be open"),
    ("창문이 닫히", "the window", "be closed"),
    ("불이 켜지", "the light", "be on"),
    ("불이 꺼지", "the light", "be off"),
    ("텔레비전이 켜지", "the TV", "be on"),
    ("컴퓨터가 켜지", "the computer", "be on"),
    ("가게가 닫히", "the store", "be closed"),
    ("책이 펴지", "the book", "be open"),
    ("문이 잠기", "the door", "be locked"),
    ("컵이 깨지", "the cup", "be broken"),
    ("의자가 부서지", "the chair", "be broken"),
    ("꽃이 피", "the flowers", "be in bloom"),
    ("이름이 쓰이", "the name", "be written"),
)


@frame(2.5)
def stands(w: Writer) -> Sentence:
    """-아/어 있다: how things stand."""
    if w.chance(0.5):
        ko, subject, phrase = w.one(RESULTS)
        before, stem = ko.rsplit(" ", 1)
        ask = w.chance(0.2)
        vp = VP(before, ((stem, "VV"), *endings("어/EC 있/VX")), phrase, "a")
        tense = w.one(("present", "past"))
        person = THEY if subject == "the flowers" else SHE
        if ask:
            return closed(
                (ended(w, vp, tense, ask=True), en.question(subject, phrase, tense, person)), "?"
            )
        return closed((ended(w, vp, tense), en.clause(subject, phrase, tense, person)))
    subject = w.subject("human")
    stem, phrase, where = w.one(
        (
            (
                "앉",
                "sit",
                (
                    ("의자에", "on the chair"),
                    ("소파에", "on the sofa"),
                    ("벤치에", "on the bench"),
                    ("나무 밑에", "under the tree"),
                    ("창가에", "by the window"),
                ),
            ),
            (
                "서",
                "stand",
                (
                    ("문 앞에", "in front of the door"),
                    ("버스 정류장에", "at the bus stop"),
                    ("나무 옆에", "next to the tree"),
                    ("창가에", "by the window"),
                ),
            ),
            (
                "눕",
                "lie",
                (
                    ("침대에", "on the bed"),
                    ("소파에", "on the sofa"),
                    ("풀밭에", "on the grass"),
                    ("바닥에", "on the floor"),
                ),
            ),
        )
    )
    place = w.one(where)
    vp = VP(
        place[0], ((stem, "VV-I" if stem == "눕" else "VV"), *endings("어/EC 있/VX")), phrase, "a"
    )
    if subject.honored:
        vp = honor(vp)
        vp = replace(vp, kind="v")
    past = w.chance(0.5)
    return closed(
        (
            joined(subject.ko, ended(w, vp, "past" if past else "present")),
            en.clause(
                subject.en, f"{phrase} {place[1]}", "was" if past else "progressive", subject.person
            ),
        )
    )


@frame(2)
def not_yet(w: Writer) -> Sentence:
    """아직 안 …았다, 벌써 …았다."""
    subject = w.subject(dropped=0.4)
    vp = w.verb(without=("stat", "imp", "nowant", "neg", "nv"), plain=True)
    done = honor(vp) if subject.honored else vp
    phrase = own(vp.en, subject)
    verb, _, rest = phrase.partition(" ")
    has = "has" if subject.person == SHE else "have"
    past = joined(en.form(verb, "VBN") if verb != "be" else "been", rest)
    if w.chance(0.5):
        body = ended(w, negated(w, done, able=w.chance(0.3)), "past")
        return closed((joined(subject.ko, "아직", body), f"{subject.en} {has}n't {past} yet"))
    return closed(
        (
            joined(subject.ko, w.one(("벌써", "이미")), ended(w, done, "past")),
            f"{subject.en} {has} already {past}",
        )
    )


@frame(2)
def only(w: Writer) -> Sentence:
    """만, 밖에 … 없다, 도."""
    kind = w.one(("fruit", "snack", "drink", "food", "veg"))
    noun = w.noun(kind)
    if noun.form == "t":
        return only(w)
    word = en.plural(noun.en) if noun.form == "c" else noun.en
    how = w.one(("only", "too", "left"))
    subject = w.subject()
    if how == "left":
        n = w.rng.randrange(3)
        if noun.form == "c" and kind != "drink":
            amount_ko, amount_en = (
                f"{noun.ko} {HOURS[n]} 개밖에",
                f"{HOUR_WORDS[n]} {noun.en if n == 0 else en.plural(noun.en)}",
            )
        else:
            amount_ko, amount_en = f"{noun.ko}밖에", word
        vp = VP(f"{w.one(('냉장고에', '집에'))} {amount_ko}", (("없", "VA"),), "", "a")
        place = "in the refrigerator" if "냉장고" in vp.before else "at home"
        be = "are" if noun.form == "p" or (noun.form == "c" and n) else "is"
        if noun.form == "c" and kind == "drink":
            return only(w)
        return closed((ended(w, vp), f"there {be} only {amount_en} {place}"))
    verb = ("마시", "drink") if kind == "drink" else ("먹", "eat")
    tense = w.one(("past", "present"))
    if how == "only":
        vp = VP(f"{noun.ko}만", ((verb[0], "VV"),), verb[1], honorific=("드시", "VV"))
        if subject.honored:
            vp = honor(vp)
        return closed(
            (
                joined(subject.ko, ended(w, vp, tense)),
                en.clause(subject.en, f"{verb[1]} only {word}", tense, subject.person),
            )
        )
    vp = VP(f"{noun.ko}도", (("좋아하", "VV"),), "like")
    if subject.honored:
        vp = honor(vp)
    return closed(
        (
            joined(subject.ko, ended(w, vp)),
            joined(en.clause(subject.en, f"like {word}", "present", subject.person), "too"),
        )
    )


@frame(2)
def nothing(w: Writer) -> Sentence:
    """아무것도, 아무도, 아무 데도 … 않다."""
    tense = w.one(("past", "past", "future"))
    draw = w.rng.random()
    if draw < 0.45:
        stem, verb = w.one(
            (
                ("먹", "eat"),
                ("사", "buy"),
                ("마시", "drink"),
                ("말하", "say"),
                ("하", "do"),
                ("보", "see"),
                ("듣", "hear"),
            )
        )
        subject = w.subject()
        vp = VP(
            "아무것도",
            ((stem, "VV-I" if stem == "듣" else "VV"),),
            verb,
            honorific=("드시", "VV") if stem in ("먹", "마시") else None,
        )
        vp = negated(w, honor(vp) if subject.honored else vp)
        return closed(
            (
                joined(subject.ko, ended(w, vp, tense)),
                en.clause(subject.en, f"{verb} anything", tense, subject.person, True),
            )
        )
    if draw < 0.7:
        subject = w.subject()
        stem, phrase = w.one(
            (
                ("아무 데도 가", "go anywhere"),
                ("아무도 만나", "meet anyone"),
                ("아무에게도 말하", "tell anyone"),
            )
        )
        before, stem = stem.rsplit(" ", 1)
        vp = VP(before, ((stem, "VV"),), phrase)
        vp = negated(w, honor(vp) if subject.honored else vp)
        return closed(
            (
                joined(subject.ko, ended(w, vp, tense)),
                en.clause(subject.en, phrase, tense, subject.person, True),
            )
        )
    vp = w.verb(without=("stat", "imp", "neg", "nowant"), plain=True)
    done = negated(w, vp)
    return closed(
        (
            joined("아무도", ended(w, done, "past")),
            en.clause("nobody", vp.en.replace("{poss}", "their"), "past", SHE),
        )
    )


@frame(1.5)
def instead(w: Writer) -> Sentence:
    """N 대신(에)."""
    kind = w.one(("drink", "fruit", "dish", "vehicle", "snack"))
    one, two = w.noun(kind), w.noun(kind)
    if one.en == two.en or "t" in (one.form, two.form):
        return instead(w)
    subject = w.subject()
    tense = w.one(("past", "future", "present"))
    if kind == "vehicle":
        if not {one.ko, two.ko} <= {"버스", "지하철", "택시", "기차", "비행기", "배"}:
            return instead(w)
        verb, words = (
            ("타", "take"),
            [en.an(n.en) if n.ko != "지하철" else "the subway" for n in (one, two)],
        )
    else:
        verb = ("마시", "drink") if kind == "drink" else ("먹", "eat")
        words = [en.an(n.en) if n.form == "c" else n.en for n in (one, two)]
    vp = VP(
        f"{two.ko} {w.one(('대신', '대신에'))} {with_particle(one.ko, '을')}",
        ((verb[0], "VV"),),
        "",
        honorific=("드시", "VV") if verb[1] != "take" else None,
    )
    if subject.honored:
        vp = honor(vp)
    return closed(
        (
            joined(subject.ko, ended(w, vp, tense)),
            en.clause(
                subject.en, f"{verb[1]} {words[0]} instead of {words[1]}", tense, subject.person
            ),
        )
    )


@frame(1.5)
def because_of(w: Writer) -> Sentence:
    """N 때문에."""
    noun = w.one(
        (
            ("비", "the rain"),
            ("눈", "the snow"),
            ("감기", "a cold"),
            ("시험", "the exam"),
            ("일", "work"),
            ("날씨", "the weather"),
            ("바람", "the wind"),
            ("숙제", "my homework"),
            ("회의", "the meeting"),
            ("교통사고", "a traffic accident"),
        )
    )
    subject = w.subject("i", 0.5)
    vp = w.verb(without=("nv", "stat", "imp", "nowant", "neg"), plain=True)
    if not vp.place and "move" not in vp.flags:
        return because_of(w)
    done = negated(w, vp, able=True)
    return closed(
        (
            joined(subject.ko, f"{noun[0]} 때문에", ended(w, done, "past")),
            f"I couldn't {own(vp.en, subject)} because of {noun[1]}",
        )
    )
