"""What something is, whose it is, where it is, what one has."""

from __future__ import annotations

from models.training.everyday_grammar import english as en
from models.training.everyday_grammar.counters import COUNTS
from models.training.everyday_grammar.english import THEY, YOU
from models.training.everyday_grammar.korean import with_particle
from models.training.everyday_grammar.lexicon import nouns
from models.training.everyday_grammar.phrases import VP
from models.training.everyday_grammar.registry import Sentence, closed, frame
from models.training.everyday_grammar.speech import copula, ended, honor, joined
from models.training.everyday_grammar.words import Writer


@frame(2.5)
def is_a(w: Writer) -> Sentence:
    subject = w.subject(w.one(("i", "third", "third", "you")), 0.2)
    if subject.person == THEY or any(
        n.ko in subject.bare for n in (*nouns()["mpeer"], *nouns()["melder"])
    ):
        return is_a(w)
    noun = w.noun("job")
    ask = subject.person == YOU
    tense = "past" if w.chance(0.15) and not ask else "present"
    if w.chance(0.2):
        mark = {
            "plain": "이 아니다",
            "casual": "이 아니야",
            "polite": "이 아니에요",
            "formal": "이 아닙니다",
        }[w.level]
        if ask:
            return is_a(w)
        body = with_particle(noun.ko, "이") + mark[1:]
        return closed(
            (
                joined(subject.ko, body),
                en.clause(subject.en, f"be {en.an(noun.en)}", "present", subject.person, True),
            )
        )
    body = copula(w, noun.ko, tense, ask, subject.honored and tense == "present")
    if w.level == "plain" and not ask and tense == "present":
        body = with_particle(noun.ko, "이다")
    if ask:
        return closed(
            (joined(subject.ko, body), en.question("you", f"be {en.an(noun.en)}", tense, YOU)), "?"
        )
    return closed(
        (
            joined(subject.ko, body),
            en.clause(subject.en, f"be {en.an(noun.en)}", tense, subject.person),
        )
    )


@frame(1.2)
def this_is(w: Writer) -> Sentence:
    mark = w.one((("이것", "this"), ("그것", "that"), ("저것", "that")))
    noun = w.noun(w.one(("thing", "flower", "fruit", "device", "vehicle", "furn", "read")))
    ko, english = w.thing(noun)
    if ko.startswith(("이 ", "그 ", "저 ")):
        return this_is(w)
    many = noun.form == "p"
    subject = {"this": "these", "that": "those"}[mark[1]] if many else mark[1]
    body = with_particle(ko, "이다") if w.level == "plain" else copula(w, ko)
    return closed(
        (f"{with_particle(mark[0], '은')} {body}", f"{subject} {'are' if many else 'is'} {english}")
    )


@frame(1)
def is_whose(w: Writer) -> Sentence:
    noun = w.noun(w.one(("thing", "head", "shoe", "vehicle", "read")))
    mark = w.one((("이", "this", "these"), ("그", "that", "those"), ("저", "that", "those")))
    many = noun.form == "p"
    owner = w.one(
        (("내 거" if w.low else "제 거", "mine"), ("우리 거", "ours"), (f"{w.noun('name').ko}", ""))
    )
    if not owner[1]:
        name = w.noun("name")
        owner = (f"{name.ko} 거" if w.low else f"{name.ko} 씨 거", f"{name.en}'s")
    that = mark[2] if many else mark[1]
    negative = w.chance(0.25)
    if negative:
        tail = {
            "plain": "가 아니다",
            "casual": "가 아니야",
            "polite": "가 아니에요",
            "formal": "가 아닙니다",
        }[w.level]
        body = owner[0] + tail
    else:
        body = (
            owner[0]
            + {"plain": "다", "casual": "야", "polite": "예요", "formal": "입니다"}[w.level]
        )
    be = ("aren't" if many else "isn't") if negative else ("are" if many else "is")
    return closed(
        (f"{mark[0]} {with_particle(noun.ko, '은')} {body}", f"{that} {noun.en} {be} {owner[1]}")
    )


SPOTS = (
    ("위", "on"),
    ("밑", "under"),
    ("아래", "under"),
    ("옆", "next to"),
    ("뒤", "behind"),
    ("앞", "in front of"),
)


@frame(4)
def there_is(w: Writer) -> Sentence:
    spot = w.one(SPOTS)
    if w.chance(0.6):
        place = w.noun("furn")
        noun = w.noun(w.one(("thing", "thing", "fruit", "read", "pet", "snack", "head")))
        if place.ko in ("서랍", "상자", "바구니", "옷장", "냉장고", "책장") and w.chance(0.7):
            spot = ("안", "in")
            if noun.kind == "pet":
                noun = w.noun("thing")
    else:
        place = w.noun("build")
        noun = w.noun(w.one(("plant", "build", "vehicle")))
        spot = w.one((("앞", "in front of"), ("뒤", "behind"), ("옆", "next to")))
        if place.ko in ("길", "다리", "도시", "마을"):
            return there_is(w)
    if noun.ko == place.ko:
        return there_is(w)
    negative = w.chance(0.15)
    ask = not negative and w.chance(0.15)
    counted = noun.form == "c" and w.chance(0.35) and not negative and not ask
    where_ko = f"{place.ko} {spot[0]}에"
    where_en = f"{spot[1]} the {place.en}"
    if negative:
        many = noun.form == "p"
        word = en.plural(noun.en) if noun.form == "c" else noun.en
        vp = VP(f"{where_ko} {with_particle(noun.ko, '이')}", (("없", "VA"),), "", "a")
        be = "aren't any" if many or noun.form == "c" else "isn't any"
        return closed((ended(w, vp), f"there {be} {word} {where_en}"))
    if counted:
        ko, english = w.counted(noun)
        number = english.split(" ")[0]
        many = number not in ("one", "a")
        *_, amount, unit = ko.split(" ")
        head = ko.rsplit(" ", 2)[0]
        vp = VP(f"{where_ko} {with_particle(head, '이')} {amount} {unit}", (("있", "VA"),), "", "a")
        return closed((ended(w, vp), f"there {'are' if many else 'is'} {english} {where_en}"))
    many = noun.form == "p"
    word = en.an(noun.en) if noun.form == "c" else noun.en
    vp = VP(f"{where_ko} {with_particle(noun.ko, '이')}", (("있", "VA"),), "", "a")
    if ask:
        return closed(
            (ended(w, vp, ask=True), f"{'are' if many else 'is'} there {word} {where_en}"), "?"
        )
    return closed((ended(w, vp), f"there {'are' if many else 'is'} {word} {where_en}"))


@frame(3)
def thing_is_there(w: Writer) -> Sentence:
    """가방은 의자 위에 있어요."""
    if w.chance(0.6):
        noun, place, spot = (
            w.noun(w.one(("thing", "read", "pet", "head"))),
            w.noun("furn"),
            w.one(SPOTS),
        )
        ko, english = w.thing(noun, "the")
        where_en = f"{spot[1]} the {place.en}"
    else:
        noun = w.one([n for n in nouns()["place"] if "~" not in n.en])
        place = w.one([n for n in nouns()["place"] if "~" not in n.en])
        spot = w.one(
            (("앞", "in front of"), ("뒤", "behind"), ("옆", "next to"), ("건너편", "across from"))
        )
        ko, english, where_en = noun.ko, f"the {noun.en}", f"{spot[1]} the {place.en}"
    if noun.ko == place.ko:
        return thing_is_there(w)
    vp = VP(f"{with_particle(ko, w.topic())} {place.ko} {spot[0]}에", (("있", "VA"),), "", "a")
    be = "are" if noun.form == "p" else "is"
    tense = "past" if w.chance(0.25) else "present"
    be = {"are": "were", "is": "was"}[be] if tense == "past" else be
    return closed((ended(w, vp, tense), f"{english} {be} {where_en}"))


@frame(2.5)
def have(w: Writer) -> Sentence:
    """저는 동생이 두 명 있어요; 우산이 없어요."""
    subject = w.subject(w.one(("i", "i", "third", "you")), 0.3)
    ask = subject.person == YOU
    noun = w.noun(w.one(("gpeer", "thing", "pet", "instr", "head", "vehicle")))
    if noun.kind == "gpeer" and noun.ko not in (
        "형",
        "오빠",
        "누나",
        "언니",
        "동생",
        "남동생",
        "여동생",
        "아들",
        "딸",
        "사촌",
        "여자 친구",
        "남자 친구",
        "조카",
    ):
        return have(w)
    if noun.kind == "vehicle" and noun.ko not in ("자동차", "차", "자전거", "오토바이"):
        return have(w)
    ko, english = noun.ko, en.an(noun.en) if noun.form == "c" else noun.en
    count = noun.form == "c" and w.chance(0.3) and not ask
    number = ""
    if count:
        n = w.one(COUNTS[1:4])
        counter = {"gpeer": "명", "pet": "마리", "vehicle": "대", "instr": "대"}.get(
            noun.kind, "개"
        )
        number, english = f"{n[0]} {counter}", f"{n[1]} {en.plural(noun.en)}"
    negative = not count and not ask and w.chance(0.35)
    vp = VP(joined(with_particle(ko, "이"), number), (("없" if negative else "있", "VA"),), "", "a")
    if subject.honored:
        vp = honor(vp)
    if ask:
        return closed((joined(subject.ko, ended(w, vp, ask=True)), f"do you have {english}"), "?")
    return closed(
        (
            joined(subject.ko, ended(w, vp)),
            en.clause(subject.en, f"have {english}", "present", subject.person, negative),
        )
    )
