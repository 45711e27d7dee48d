"""Questions: yes or no, who, what, where, when, why, how, how many."""

from __future__ import annotations

from models.training.everyday_grammar import english as en
from models.training.everyday_grammar.english import SHE, THEY, YOU
from models.training.everyday_grammar.korean import with_particle
from models.training.everyday_grammar.lexicon import nouns
from models.training.everyday_grammar.phrases import VP, at
from models.training.everyday_grammar.registry import Sentence, closed, frame
from models.training.everyday_grammar.speech import copula, ended, honor, joined, negated, own
from models.training.everyday_grammar.words import Writer


@frame(6)
def yes_no(w: Writer) -> Sentence:
    subject = w.subject("you" if w.chance(0.65) else "third")
    tense = w.one(("past", "past", "present", "future", "progressive"))
    without = {
        "past": ("stat", "imp"),
        "present": ("nv", "ins", "imp", "stat"),
        "future": ("nv", "stat", "imp"),
        "progressive": ("ins", "stat", "noprog", "nowant", "imp"),
    }[tense]
    vp = w.verb(without=without, having=("hab",) if tense == "present" else ())
    phrase = own(vp.en, subject)
    time = ("", "")
    if w.chance(0.45):
        time = w.adverb(
            {"past": "past", "present": "hab", "future": "fut", "progressive": "prog"}[tense]
        )
    if subject.honored:
        vp = honor(vp)
    ko = joined(subject.ko, time[0], ended(w, vp, tense, ask=True))
    return closed(
        (ko, joined(en.question(subject.en, phrase, tense, subject.person), time[1])), "?"
    )


@frame(1.5)
def why_not(w: Writer) -> Sentence:
    subject = w.subject("you")
    tense = w.one(("past", "present"))
    vp = w.verb(
        without=("stat", "nv", "imp", "neg")
        if tense == "past"
        else ("stat", "nv", "ins", "imp", "neg")
    )
    phrase = own(vp.en, subject)
    negative = w.chance(0.5)
    done = (
        negated(w, honor(vp) if subject.honored else vp)
        if negative
        else (honor(vp) if subject.honored else vp)
    )
    ko = joined(subject.ko, "왜", ended(w, done, tense, ask=True))
    return closed((ko, en.question("you", phrase, tense, YOU, negative, "why")), "?")


WHAT = (
    ("뭐", "을", "eat", "먹", "what", "VV"),
    ("뭐", "을", "buy", "사", "what", "VV"),
    ("뭐", "을", "drink", "마시", "what", "VV"),
    ("뭐", "을", "do", "하", "what", "VV"),
    ("뭐", "을", "read", "읽", "what", "VV"),
    ("뭐", "을", "make", "만들", "what", "VV"),
    ("뭐", "을", "look for", "찾", "what", "VV"),
    ("뭐", "을", "learn", "배우", "what", "VV"),
    ("뭐", "을", "watch", "보", "what", "VV"),
    ("뭐", "을", "wear", "입", "what", "VV"),
    ("무엇", "을", "eat", "먹", "what", "VV"),
    ("무엇", "을", "do", "하", "what", "VV"),
    ("무엇", "을", "buy", "사", "what", "VV"),
    ("무엇", "을", "order", "주문하", "what", "VV"),
    ("누구", "을", "meet", "만나", "who", "VV"),
    ("누구", "을", "wait for", "기다리", "who", "VV"),
    ("누구", "을", "invite", "초대하", "who", "VV"),
    ("누구", "을", "look for", "찾", "who", "VV"),
    ("누구", "과", "live with", "살", "who", "VV"),
    ("누구", "과", "talk with", "이야기하", "who", "VV"),
    ("어디", "에", "go", "가", "where", "VV"),
    ("어디", "에", "live", "살", "where", "VV"),
    ("어디", "에서", "eat lunch", "점심을 먹", "where", "VV"),
    ("어디", "에서", "buy it", "그것을 사", "where", "VV"),
    ("어디", "에서", "work", "일하", "where", "VV"),
    ("어디", "에서", "meet", "만나", "where", "VV"),
    ("어디", "에서", "study", "공부하", "where", "VV"),
    ("어디", "에", "park the car", "차를 세우", "where", "VV"),
    ("언제", "", "come", "오", "when", "VV"),
    ("언제", "", "leave", "떠나", "when", "VV"),
    ("언제", "", "come home", "집에 오", "when", "VV"),
    ("언제", "", "get up", "일어나", "when", "VV"),
    ("언제", "", "get married", "결혼하", "when", "VV"),
    ("몇 시에", "", "get up", "일어나", "what time", "VV"),
    ("몇 시에", "", "go to bed", "자", "what time", "VV"),
    ("몇 시에", "", "have dinner", "저녁을 먹", "what time", "VV"),
    ("몇 시에", "", "leave work", "퇴근하", "what time", "VV"),
    ("몇 시에", "", "come home", "집에 오", "what time", "VV"),
    ("어떻게", "", "go to school", "학교에 가", "how", "VV"),
    ("어떻게", "", "come here", "여기에 오", "how", "VV"),
    ("어떻게", "", "know that", "그것을 알", "how", "VV"),
    ("얼마나 자주", "", "exercise", "운동하", "how often", "VV"),
    ("얼마나 자주", "", "meet your friends", "친구들을 만나", "how often", "VV"),
)


@frame(5)
def wh(w: Writer) -> Sentence:
    word, particle, phrase, korean, first, tag = w.one(WHAT)
    *before, stem = korean.split(" ")
    subject = w.subject("you" if w.chance(0.7) else "third", 0.6)
    tense = w.one(("past", "past", "present", "future"))
    if phrase in ("look for", "wait for") and tense == "present":
        tense = "progressive"
    if phrase in ("know that", "live"):
        tense = "present"
    if subject.person != YOU:
        phrase = phrase.replace("your", subject.possessive)
    asked = with_particle(word, particle) if particle else word
    if asked == "뭐를":
        asked = w.one(("뭐를", "뭘", "뭘", "뭐"))
    honorific = {"먹": ("드시", "VV"), "자": ("주무시", "VV"), "마시": ("드시", "VV")}.get(stem)
    vp = VP(joined(asked, *before), ((stem, tag),), phrase, honorific=honorific)
    if subject.honored:
        vp = honor(vp)
    time = ("", "")
    if (
        w.chance(0.35)
        and first in ("what", "who", "where")
        and phrase not in ("live", "live with", "work")
    ):
        time = w.adverb(
            {"past": "past", "present": "hab", "future": "fut", "progressive": "prog"}[tense]
        )
    ko = joined(subject.ko, time[0], ended(w, vp, tense, ask=True))
    return closed(
        (ko, joined(en.question(subject.en, phrase, tense, subject.person, False, first), time[1])),
        "?",
    )


@frame(2)
def where_is(w: Writer) -> Sentence:
    kind = w.one(("thing", "place", "device", "person"))
    if kind == "person":
        ko, english, noun = w.person("이")
        person = THEY if noun.form == "p" else SHE
    elif kind == "place":
        noun = w.one([n for n in nouns()["place"] if "~" not in n.en])
        ko, english, person = with_particle(noun.ko, "이"), f"the {noun.en}", SHE
    else:
        noun = w.noun(kind)
        ko, english = w.thing(noun, w.one(("the", "my")))
        if english.startswith("my") and w.my not in ko:
            english = (
                english.replace("my ", "the ", 1)
                if not ko.startswith(("내", "제", "우리"))
                else english
            )
        ko, person = with_particle(ko, "이"), THEY if noun.form == "p" else SHE
    be = "are" if person == THEY else "is"
    vp = VP("어디에", (("있", "VA"),), "be", "a")
    if kind == "person" and noun.kind in ("gelder", "melder") and not w.low:
        vp = VP("어디에", (("계시", "VV"),), "be", "v")
    return closed((joined(ko, ended(w, vp, ask=True)), f"where {be} {english}"), "?")


@frame(1.5)
def how_much(w: Writer) -> Sentence:
    noun = w.noun(w.one(("thing", "top", "shoe", "fruit", "read", "head")))
    mark = w.one((("이", "this", "these"), ("그", "that", "those"), ("저", "that", "those")))
    many = noun.form == "p"
    be = "are" if many else "is"
    english = f"how much {be} {mark[2] if many else mark[1]} {noun.en}"
    ko = f"{mark[0]} {with_particle(noun.ko, '은')} {copula(w, '얼마', ask=True)}"
    return closed((ko, english), "?")


@frame(1)
def what_is_this(w: Writer) -> Sentence:
    ko, english = w.one(
        (("이것", "this"), ("그것", "that"), ("저것", "that"), ("이게", "this"), ("저게", "that"))
    )
    subject = ko if ko.endswith("게") else with_particle(ko, "은")
    if w.chance(0.5):
        return closed(
            (
                f"{subject} {copula(w, '뭐' if w.level != 'formal' else '무엇', ask=True)}",
                f"what is {english}",
            ),
            "?",
        )
    noun = w.noun(w.one(("thing", "head", "shoe", "vehicle")))
    mark = w.one((("이", "this"), ("그", "that"), ("저", "that")))
    many = noun.form == "p"
    that = {"this": "these", "that": "those"}[mark[1]] if many else mark[1]
    return closed(
        (
            f"{mark[0]} {with_particle(noun.ko, '은')} {copula(w, '누구 거', ask=True)}",
            f"whose {noun.en} {'are' if many else 'is'} {that}",
        ),
        "?",
    )


@frame(1.5)
def like_what(w: Writer) -> Sentence:
    sort_ko, sort_en = w.one(
        (
            ("음식", "food"),
            ("색", "color"),
            ("계절", "season"),
            ("운동", "sport"),
            ("과일", "fruit"),
            ("영화", "movie"),
            ("과목", "subject"),
            ("동물", "animal"),
            ("음악", "music"),
            ("책", "book"),
            ("꽃", "flower"),
        )
    )
    kind = w.one(("무슨", "어떤"))
    best = w.chance(0.5)
    honored = not w.low and w.chance(0.4)
    vp = VP(
        joined(kind, with_particle(sort_ko, "을"), "제일" if best else ""),
        (("좋아하", "VV"),),
        "like",
    )
    if honored:
        vp = honor(vp)
    asked = (
        f"what kind of {sort_en}"
        if not best and sort_ko not in ("색", "계절", "과목")
        else f"what {sort_en}"
    )
    return closed((ended(w, vp, ask=True), f"{asked} do you like" + (" best" if best else "")), "?")


@frame(1.5)
def how_many(w: Writer) -> Sentence:
    noun = w.noun(w.one(("fruit", "thing", "read", "animal", "pet", "mpeer")))
    if noun.form != "c":
        return how_much(w)
    counter = {"read": "권", "animal": "마리", "pet": "마리", "mpeer": "명"}.get(noun.kind, "개")
    many = en.plural(noun.en)
    if noun.kind in ("animal", "pet", "mpeer"):
        place = w.one(
            [
                n
                for n in nouns()["place"]
                if n.ko
                in (
                    "공원",
                    "동물원",
                    "교실",
                    "마당",
                    "집",
                    "사무실",
                    "농장",
                    "학교",
                    "식당",
                    "정원",
                )
            ]
        )
        vp = VP(
            f"{place.ko}에 {with_particle(noun.ko, '이')} 몇 {counter}", (("있", "VA"),), "", "a"
        )
        return closed((ended(w, vp, ask=True), f"how many {many} are there {at(place, 'at')}"), "?")
    verb = w.one(
        (("사", "buy", "past"), ("가지고 있", "have", "present"), ("필요하", "need", "present"))
    )
    if verb[1] == "need":
        vp = VP(f"{with_particle(noun.ko, '이')} 몇 {counter}", (("필요하", "VA"),), "", "a")
    else:
        vp = VP(
            f"{with_particle(noun.ko, '을')} 몇 {counter}"
            + (" 가지고" if verb[1] == "have" else ""),
            ((verb[0].split()[-1], "VV" if verb[1] == "buy" else "VX"),),
            "",
        )
    return closed(
        (
            ended(w, vp, verb[2], ask=True),
            f"how many {many} {'did' if verb[2] == 'past' else 'do'} you {verb[1]}",
        ),
        "?",
    )
