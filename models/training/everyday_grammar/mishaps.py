"""What nearly happened, what one is made to do, need not do, is thanked for."""

from __future__ import annotations

from dataclasses import replace

from models.training.everyday_grammar import english as en
from models.training.everyday_grammar.auxiliaries import favours, mishaps
from models.training.everyday_grammar.korean import endings
from models.training.everyday_grammar.lexicon import verbs
from models.training.everyday_grammar.phrases import VP
from models.training.everyday_grammar.registry import Sentence, closed, frame
from models.training.everyday_grammar.speech import ended, honor, joined, negated, own
from models.training.everyday_grammar.words import Writer


@frame(2.5)
def need_not(w: Writer) -> Sentence:
    """-지 않아도 되다, 안 -아도 되다."""
    vp = w.verb(without=("nv", "stat", "nowant", "imp"))
    time = w.adverb("fut") if w.chance(0.3) else ("", "")
    body = negated(w, vp)
    tail = {"plain": "되/VX ᆫ다/EF", "casual": "되/VX 어/EF", "polite": "되/VX 어요/EF"}.get(
        w.level, "되/VX ᆸ니다/EF"
    )
    surface = body.ko(*endings(f"어도/EC {tail}"))
    phrase = vp.en.replace("{poss}", "your")
    return closed((joined(time[0], surface), joined(f"you don't have to {phrase}", time[1])))


@frame(2)
def almost(w: Writer) -> Sentence:
    """-(으)ㄹ 뻔하다."""
    vp = w.filled(w.one(mishaps()), plain=True)
    subject = w.subject(dropped=0.4)
    body = ended(w, replace(vp, stem=vp.stem + endings("ᆯ/ETM 뻔하/VX")), "past")
    phrase = own(vp.en, subject)
    verb, _, rest = phrase.partition(" ")
    if verb == "be":
        return almost(w)
    past = joined(en.form(verb, "VBD"), rest)
    return closed((joined(subject.ko, body), f"{subject.en} almost {past}"))


@frame(1.5)
def for_fear(w: Writer) -> Sentence:
    """-(으)ㄹ까 봐."""
    subject = w.subject("i", 0.5)
    a = w.filled(w.one(mishaps()), plain=True)
    b = w.filled(w.one(list(careful())), plain=True)
    ko = joined(subject.ko, a.ko(*endings("ᆯ까/EC 보/VX 어/EC")), ended(w, b, "past"))
    clause = en.clause("I", own(a.en, subject), "would", "1s")
    main = en.clause("I", own(b.en, subject), "past", "1s")
    return closed((ko, f"{main} because I was afraid that {clause}"))


def careful():

    good = (
        "hurry",
        "get up early",
        "take {0}",
        "call {0}",
        "walk slowly",
        "study hard",
        "go to bed early",
        "work hard",
    )
    return [v for v in verbs() if v.en in good]


@frame(1)
def came_to(w: Writer) -> Sentence:
    """-게 되다."""
    vp = w.verb(without=("stat", "imp", "nowant", "neg", "nv"), plain=True)
    subject = w.subject(dropped=0.3)
    time = w.adverb("past") if w.chance(0.3) else ("", "")
    done = replace(vp, stem=vp.stem + endings("게/EC 되/VX"))
    if subject.honored:
        done = honor(done)
    english = en.clause(
        subject.en, f"end up {en.gerund(own(vp.en, subject))}", "past", subject.person
    )
    return closed((joined(subject.ko, time[0], ended(w, done, "past")), joined(english, time[1])))


@frame(2)
def made_do(w: Writer) -> Sentence:
    """-게 하다, -도록 하다: to have someone do it."""
    subject = w.subject("human")
    vp = w.verb(without=("nv", "stat", "nowant", "imp"), plain=True)
    target = w.one(
        (
            ("나를" if w.low else "저를", "me", "my"),
            ("아이를", "the child", "his"),
            ("우리를", "us", "our"),
            ("학생들을", "the students", "their"),
        )
    )
    done = replace(vp, before=joined(target[0], vp.before), stem=vp.stem + endings("게/EC 하/VX"))
    if subject.honored:
        done = honor(done)
    phrase = vp.en.replace("{poss}", target[2])
    return closed(
        (
            joined(subject.ko, ended(w, done, "past")),
            en.clause(subject.en, f"make {target[1]} {phrase}", "past", subject.person),
        )
    )


@frame(1.5)
def have_to_in_order(w: Writer) -> Sentence:
    """-(으)려면 -아야 하다."""
    goals = (
        ("시험에 합격하", "pass the exam", "열심히 공부하", "study hard"),
        ("건강해지", "become healthy", "운동을 하", "exercise"),
        ("살을 빼", "lose weight", "매일 걷", "walk every day"),
        ("학교에 늦지 않", "not be late for school", "일찍 일어나", "get up early"),
        ("돈을 모으", "save money", "열심히 일하", "work hard"),
        ("의사가 되", "become a doctor", "열심히 공부하", "study hard"),
        ("가수가 되", "become a singer", "매일 노래를 연습하", "practice singing every day"),
        ("한국어를 잘하", "speak Korean well", "매일 연습하", "practice every day"),
        ("공항에 가", "go to the airport", "지하철을 타", "take the subway"),
        ("도서관에 가", "go to the library", "길을 건너", "cross the street"),
        ("비행기를 타", "take a plane", "여권을 가져가", "take your passport"),
        ("영화를 보", "see a movie", "표를 예약하", "book a ticket"),
        ("여행을 가", "go on a trip", "돈을 모으", "save money"),
        ("감기에 안 걸리", "not catch a cold", "손을 씻", "wash your hands"),
        ("좋은 점수를 받", "get a good score", "열심히 공부하", "study hard"),
        ("친구를 사귀", "make friends", "친절하", "be kind"),
    )
    goal, goal_en, way, way_en = w.one(goals)

    def vp(text: str) -> VP:
        before, _, stem = text.rpartition(" ")
        tag = (
            "VV-I" if stem == "걷" else "VA" if stem == "친절하" else "VX" if stem == "않" else "VV"
        )
        return VP(before, ((stem, tag),), "")

    tail = {
        "plain": "어야/EC 하/VX ᆫ다/EF",
        "casual": "어야/EC 하/VX 어/EF",
        "polite": "어야/EC 하/VX 어요/EF",
        "formal": "어야/EC 하/VX ᆸ니다/EF",
    }[w.level]
    first = vp(goal).ko(("으려면", "EC"))
    purpose = f"not to {goal_en[4:]}" if goal_en.startswith("not ") else f"to {goal_en}"
    if w.chance(0.5):
        return closed(
            (joined(first, vp(way).ko(*endings(tail))), f"you have to {way_en} {purpose}")
        )
    clause = (
        f"if you don't want to {goal_en[4:]}"
        if goal_en.startswith("not ")
        else f"if you want to {goal_en}"
    )
    return closed((joined(first, vp(way).ko(*endings(tail))), f"{clause}, you have to {way_en}"))


@frame(1.2)
def thanks(w: Writer) -> Sentence:
    """-아/어 줘서 고맙다; -아/어서 미안하다."""

    if w.chance(0.6):
        vp = w.filled(w.one(favours()), plain=True)
        end = {"plain": "고맙다", "casual": "고마워", "polite": "고마워요", "formal": "감사합니다"}[
            w.level
        ]
        head = vp.ko(*endings("어/EC 주/VX 어서/EC" if w.low else "어/EC 주/VX 으시/EP 어서/EC"))
        return closed((joined(head, end), f"thank you for {en.gerund(vp.en)}"))
    vp = w.verb(having=("nv",), without=("stat", "neg"), plain=True)
    if (
        vp.en.split()[0]
        not in ("be", "forget", "lose", "break", "drop", "miss", "spill", "lie", "get")
        or "{poss}" in vp.en
    ):
        return thanks(w)
    end = {"plain": "미안하다", "casual": "미안해", "polite": "미안해요", "formal": "죄송합니다"}[
        w.level
    ]
    return closed(
        (
            joined(vp.ko(("어서", "EC")), end),
            f"I am sorry for {en.gerund(vp.en.replace('{poss}', 'my'))}",
        )
    )


@frame(1.5)
def if_were(w: Writer) -> Sentence:
    """내가 …(이)라면/…다면."""
    cause = w.one(
        (
            ("부자라면", "were rich"),
            ("너라면" if w.low else "의사라면", "were you" if w.low else "were a doctor"),
            ("돈이 많다면", "had a lot of money"),
            ("시간이 있다면", "had time"),
            ("새라면", "were a bird"),
            ("선생님이라면", "were a teacher"),
            ("키가 크다면", "were tall"),
            ("날개가 있다면", "had wings"),
        )
    )
    vp = w.verb(without=("nv", "stat", "nowant", "imp"), plain=True)
    body = ended(w, vp, "future")
    phrase = vp.en.replace("{poss}", "my")
    return closed(
        (joined("내가" if w.low else "제가", cause[0], body), f"if I {cause[1]}, I would {phrase}")
    )
