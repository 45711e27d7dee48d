"""Adjectives: of a thing or a person, two at once, compared, liked better."""

from __future__ import annotations

from dataclasses import replace

from models.training.everyday_grammar import english as en
from models.training.everyday_grammar.english import SHE, THEY
from models.training.everyday_grammar.korean import endings, with_particle
from models.training.everyday_grammar.lexicon import Adjective, adjectives
from models.training.everyday_grammar.phrases import VP
from models.training.everyday_grammar.registry import Sentence, closed, frame
from models.training.everyday_grammar.speech import ended, honor, joined
from models.training.everyday_grammar.words import Writer


def described(
    w: Writer, adjective: Adjective | None = None
) -> tuple[str, str, str, str, Adjective, str]:
    """A noun that this adjective fits: Korean with determiner, English, person, kind, adjective."""
    adjective = adjective or w.one(adjectives())
    noun = w.one(adjective.nouns)
    if noun.kind == "human":
        s = w.subject("human")
        return s.bare, s.en, s.person, "human", adjective, "honored" if s.honored else ""
    many = noun.form == "p"
    word = noun.en.split("~")[-1] if "~" in noun.en else noun.en
    if "~" in noun.en:
        word = {
            "학교": "school",
            "집": "house",
            "회사": "company",
            "교회": "church",
            "대학교": "college",
            "시골": "countryside",
            "고향": "hometown",
        }.get(noun.ko, word.split(" the ")[-1])
    if noun.en.startswith("*"):
        word = en.gerund(noun.en[1:])
        return noun.ko, word, SHE, noun.kind, adjective, ""
    draw = w.rng.random()
    if noun.form == "x":
        return noun.ko, noun.en, SHE, noun.kind, adjective, ""
    if draw < 0.5:
        mark = w.one((("이", "this", "these"), ("그", "that", "those"), ("저", "that", "those")))
        return (
            f"{mark[0]} {noun.ko}",
            f"{mark[2] if many else mark[1]} {word}",
            THEY if many else SHE,
            noun.kind,
            adjective,
            "",
        )
    if (
        draw < 0.62
        and noun.form in ("c", "p")
        and noun.kind in ("thing", "top", "shoe", "head", "pet", "furn", "room", "device")
    ):
        mine = w.my
        own_en = f"{'our' if mine == '우리' else 'my'} {word}"
        return f"{mine} {noun.ko}", own_en, THEY if many else SHE, noun.kind, adjective, ""
    if noun.form in ("m",) and noun.kind in (
        "subject",
        "drink",
        "dish",
        "food",
        "snack",
        "sporthit",
        "sportdo",
    ):
        return (
            noun.ko,
            f"the {word}" if w.chance(0.5) and noun.kind != "sporthit" else word,
            SHE,
            noun.kind,
            adjective,
            "",
        )
    return noun.ko, f"the {word}", THEY if many else SHE, noun.kind, adjective, ""


def adjective_vp(adjective: Adjective, extra: str = "") -> VP:
    kind = "v" if adjective.stem[1] == "VV" and adjective.stem[0] != "오래되" else "a"
    return VP(joined(extra, adjective.before), (adjective.stem,), f"be {adjective.en}", kind)


@frame(8)
def is_adjective(w: Writer) -> Sentence:
    ko, english, person, _kind, adjective, honored = described(w)
    tense = w.one(("present", "present", "present", "past"))
    if adjective.stem[0] == "오래되":
        tense = "past"
    negative = w.chance(0.2) and adjective.stem[0] != "오래되"
    degree = (
        w.adverb("deg") if w.chance(0.45) and " " not in adjective.en and not negative else ("", "")
    )
    if degree[0] == "별로" and (adjective.stem[0].endswith("없") or adjective.value == "-"):
        degree = ("", "")
    if degree[0] == "별로":
        degree = ("별로", "")
        negative = True
    if degree[0] == "너무" and adjective.value == "+":
        degree = ("너무", "so")
    vp = adjective_vp(adjective, degree[0])
    if honored:
        vp = honor(vp)
    if negative:
        vp = (
            replace(vp, stem=vp.stem + endings("지/EC 않/VX"))
            if w.chance(0.7)
            or degree[0]
            or " " in vp.before
            or honored
            or len(adjective.stem[0]) > 2
            else replace(vp, before=joined(vp.before, "안"))
        )
    said_tense = "present" if adjective.stem[0] == "오래되" else tense
    phrase = f"be {joined(degree[1], adjective.en)}"
    if degree[0] == "별로":
        phrase = f"be very {adjective.en}"
    return closed(
        (
            joined(with_particle(ko, w.topic()), ended(w, vp, tense)),
            en.clause(english, phrase, said_tense, person, negative),
        )
    )


@frame(2)
def is_adjective_question(w: Writer) -> Sentence:
    ko, english, person, _kind, adjective, honored = described(w)
    if adjective.stem[0] == "오래되" or english.startswith(("my ", "our ")):
        return is_adjective(w)
    vp = adjective_vp(adjective)
    if honored:
        vp = honor(vp)
    return closed(
        (
            joined(with_particle(ko, "은"), ended(w, vp, "present", ask=True)),
            en.question(english, f"be {adjective.en}", "present", person),
        ),
        "?",
    )


@frame(2)
def exclaims(w: Writer) -> Sentence:
    """-네(요), -구나, -군요."""
    ko, english, person, _kind, adjective, honored = described(w)
    if adjective.stem[0] == "오래되":
        return is_adjective(w)
    degree = w.one((("정말", "really"), ("참", "really"), ("아주", "very"), ("", "")))
    if " " in adjective.en:
        degree = ("", "")
    tail = w.one(("네/EF", "구나/EF")) if w.low else w.one(("네요/EF", "군요/EF"))
    vp = adjective_vp(adjective, degree[0])
    if honored:
        vp = honor(vp)
    return closed(
        (
            joined(with_particle(ko, w.topic()), vp.ko(*endings(tail))),
            en.clause(english, f"be {joined(degree[1], adjective.en)}", "present", person),
        )
    )


@frame(2.5)
def two_adjectives(w: Writer) -> Sentence:
    """싸고 맛있다; 비싸지만 맛있다."""
    first = w.one(adjectives())
    noun = w.one(first.nouns)
    fitting = [a for a in adjectives() if noun in a.nouns and a.en != first.en and a.value != "0"]
    if not fitting or first.value == "0" or noun.kind == "x":
        return is_adjective(w)
    second = w.one(fitting)
    if {first.en, second.en} in (
        {"big", "small"},
        {"cheap", "expensive"},
        {"clean", "dirty"},
        {"difficult", "easy"},
        {"interesting", "boring"},
        {"quiet", "noisy"},
        {"hot", "cold"},
        {"large", "narrow"},
        {"light", "heavy"},
        {"bright", "dark"},
        {"fast", "slow"},
        {"good", "bad"},
        {"comfortable", "uncomfortable"},
        {"interesting", "fun"},
        {"lazy", "diligent"},
        {"fun", "boring"},
        {"dangerous", "safe"},
        {"lazy", "hardworking"},
        {"soft", "hard"},
        {"delicious", "not good"},
        {"strong", "tall"},
    ):
        return is_adjective(w)
    only = Adjective(first.stem, first.before, first.en, (noun,), first.value)
    ko, english, person, _kind, _, honored = described(w, only)
    same = first.value == second.value
    connect = ("고", "EC") if same else w.one((("지만", "EC"), ("ᆫ데", "EC")))
    if connect[0] == "ᆫ데" and first.stem[0] in ("있", "재미있", "맛있", "재미없", "맛없", "멋있"):
        connect = ("는데", "EC")
    if first.stem[0] == "오래되" or second.stem[0] == "오래되":
        return is_adjective(w)
    one, two = adjective_vp(first), adjective_vp(second)
    if honored:
        one, two = honor(one), honor(two)
    word = "and" if same else "but"
    return closed(
        (
            joined(with_particle(ko, "은"), one.ko(connect), ended(w, two)),
            en.clause(english, f"be {first.en} {word} {second.en}", "present", person),
        )
    )
