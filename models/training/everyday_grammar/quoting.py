"""Saying, telling, suggesting, asking, thinking, knowing whether."""

from __future__ import annotations

from models.training.everyday_grammar import english as en
from models.training.everyday_grammar.describing import adjective_vp, described
from models.training.everyday_grammar.english import SHE, THEY
from models.training.everyday_grammar.feeling import EVENTS
from models.training.everyday_grammar.korean import conjugated, endings, with_particle
from models.training.everyday_grammar.lexicon import morph, verbs
from models.training.everyday_grammar.phrases import VP
from models.training.everyday_grammar.questions import WHAT
from models.training.everyday_grammar.registry import Sentence, closed, frame
from models.training.everyday_grammar.speech import ended, honor, joined, own
from models.training.everyday_grammar.words import Writer


@frame(4)
def said_that(w: Writer) -> Sentence:
    """-다고 하다."""
    speaker = w.subject("human")
    inner = w.rng.choices(("event", "vp", "adjective"), (25, 50, 25))[0]
    if inner == "event":
        row = w.one(EVENTS)
        *before, stem = row["ko"].split(" ")
        form, tag = morph(stem)
        if row["flags"] == "p":
            first = f"{joined(*before)} {conjugated(((form, tag), ('ᆯ', 'ETM')))} 거라고"
            clause = en.clause(row["subject"], row["en"], "would", SHE)
        else:
            kind = tag.startswith("VV")
            first = (
                f"{joined(*before)} {conjugated(((form, tag), ('ᆫ다고' if kind else '다고', 'EC')))}"
            )
            if row["flags"] == "pp":
                return said_that(w)
            person = (
                THEY
                if row["subject"] in ("the flowers", "the clothes", "the shoes", "there")
                else SHE
            )
            clause = en.clause(row["subject"], row["en"], "past", person)
    elif inner == "adjective":
        ko, english, person, kind, adjective, _honored = described(w)
        if adjective.stem[0] == "오래되" or speaker.bare in ko:
            return said_that(w)
        first = joined(with_particle(ko, "이"), adjective_vp(adjective).ko(("다고", "EC")))
        clause = en.clause(english, f"be {adjective.en}", "past", person)
    else:
        vp = w.verb(without=("nv", "stat", "imp"), plain=True)
        pronoun = {"his": "he", "her": "she", "their": "they"}.get(speaker.possessive, "he")
        phrase = own(vp.en, speaker)
        if w.chance(0.5):
            first = vp.ko(("ᆯ", "ETM")) + " 거라고"
            clause = en.clause(pronoun, phrase, "would", speaker.person)
        else:
            first = vp.ko(*endings("고/EC 싶/VX 다고/EC"))
            clause = en.clause(pronoun, f"want to {phrase}", "past", speaker.person)
    if speaker.honored:
        last = ended(w, VP("", (("말씀하시" if w.chance(0.5) else "하시", "VV"),), ""), "past")
    else:
        last = ended(w, VP("", (("말하" if w.chance(0.3) else "하", "VV"),), ""), "past")
    return closed((joined(speaker.ko, first, last), f"{speaker.en} said that {clause}"))


@frame(3)
def told_to(w: Writer) -> Sentence:
    """-(으)라고 하다, -지 말라고 하다."""
    speaker = w.subject("human")
    vp = w.verb(without=("nv", "stat", "nowant"), plain=True)
    negative = w.chance(0.35)
    target = w.one(
        (("나에게" if w.low else "저에게", "me", "my"), ("", "me", "my"), ("우리에게", "us", "our"))
    )
    first = vp.ko(*endings("지/EC 말/VX 라고/EC" if negative else "으라고/EC"))
    verb = ("하시", "말씀하시") if speaker.honored else ("하", "말하")
    last = ended(w, VP("", ((w.one(verb), "VV"),), ""), "past")
    phrase = vp.en.replace("{poss}", target[2])
    return closed(
        (
            joined(speaker.ko, target[0], first, last),
            f"{speaker.en} told {target[1]} {'not ' if negative else ''}to {phrase}",
        )
    )


@frame(2)
def suggested(w: Writer) -> Sentence:
    speaker = w.subject("human")
    vp = w.verb(without=("nv", "stat", "nowant", "imp"), plain=True)
    first = vp.ko(("자고", "EC"))
    last = ended(w, VP("", (("하시" if speaker.honored else "하", "VV"),), ""), "past")
    phrase = vp.en.replace("{poss}", "our")
    return closed(
        (
            joined(speaker.ko, w.one(("", "같이", "나에게" if w.low else "저에게")), first, last),
            f"{speaker.en} suggested that we {phrase}",
        )
    )


@frame(2)
def asked_me(w: Writer) -> Sentence:
    speaker = w.subject("human")
    word, particle, phrase, korean, first, tag = w.one(
        [x for x in WHAT if x[2] not in ("know that",) and "your" not in x[2]]
    )
    *before, stem = korean.split(" ")
    asked = with_particle(word, particle) if particle else word
    if asked == "뭐를":
        asked = w.one(("뭐를", "뭘"))
    tense = w.one(("past", "want"))
    if phrase in ("live", "live with", "work"):
        tense = "now"
    if tense == "past":
        body = conjugated(((stem, tag), ("었", "EP"), ("냐고", "EC")))
        clause = f"{first} I had {en.participle(phrase)}"
    elif tense == "want":
        body = conjugated(((stem, tag), *endings("고/EC 싶/VX 냐고/EC")))
        clause = f"{first} I wanted to {phrase}"
    else:
        body = conjugated(((stem, tag), ("냐고", "EC")))
        clause = (
            f"{first} I {en.form(phrase.split()[0], 'VBD')} {' '.join(phrase.split()[1:])}".strip()
        )
    last = ended(w, VP("", (("물으시", "VV") if speaker.honored else ("묻", "VV-I"),), ""), "past")
    target = "나에게" if w.low else "저에게"
    return closed(
        (
            joined(speaker.ko, w.one((target, "")), asked, *before, body, last),
            f"{speaker.en} asked me {clause}",
        )
    )


@frame(3)
def i_think(w: Writer) -> Sentence:
    """-는 것 같다, -(으)ㄹ 것 같다."""
    draw = w.rng.random()
    tails = {
        "plain": "것 같다",
        "casual": "것 같아",
        "polite": "것 같아요",
        "formal": "것 같습니다",
    }
    if draw < 0.4:
        ko, english, person, _kind, adjective, _honored = described(w)
        if adjective.stem[0] == "오래되":
            return i_think(w)
        adnominal = "는" if adjective.stem[0].endswith(("있", "없")) else "ᆫ"
        body = joined(
            with_particle(ko, w.topic()),
            adjective_vp(adjective).ko((adnominal, "ETM")),
            tails[w.level],
        )
        return closed(
            (body, f"I think {en.clause(english, f'be {adjective.en}', 'present', person)}")
        )
    if draw < 0.65:
        row = w.one([r for r in EVENTS if r["flags"] == "p"])
        *before, stem = row["ko"].split(" ")
        form, tag = morph(stem)
        time = w.one((("곧", "soon"), ("내일", "tomorrow"), ("", ""), ("오늘 밤에", "tonight")))
        body = joined(time[0], *before, conjugated(((form, tag), ("ᆯ", "ETM"))), tails[w.level])
        return closed(
            (
                body,
                joined(f"I think {en.clause(row['subject'], row['en'], 'future', SHE)}", time[1]),
            )
        )
    subject = w.subject("human")
    past = w.chance(0.5)
    vp = w.verb(without=("stat", "imp", "nv") if not past else ("stat", "imp"), plain=True)
    phrase = own(vp.en, subject)
    done = honor(vp) if subject.honored else vp
    body = joined(subject.ko, done.ko(("ᆫ", "ETM") if past else ("ᆯ", "ETM")), tails[w.level])
    tense = "past" if past else "future"
    return closed(
        (
            body,
            f"I think {en.clause(subject.en, phrase, tense, subject.person)}",
        )
    )


@frame(3)
def know_whether(w: Writer) -> Sentence:
    """어디에 있는지 알아요/몰라요."""
    word, particle, phrase, korean, first, tag = w.one(
        [x for x in WHAT if x[2] not in ("know that",) and "your" not in x[2]]
    )
    *before, stem = korean.split(" ")
    subject = w.subject("human")
    tense = w.one(("past", "past", "present"))
    asked = with_particle(word, particle) if particle else word
    morphs = [(stem, tag)]
    if subject.honored:
        morphs = [({"먹": "드시", "자": "주무시", "마시": "드시"}.get(stem, stem), "VV")]
        if morphs[0][0] == stem:
            morphs.append(("으시", "EP"))
    if tense == "past":
        morphs.append(("었", "EP"))
    clause_ko = joined(
        with_particle(subject.bare, "이"), asked, *before, conjugated((*morphs, ("는지", "EC")))
    )
    clause = f"{first} {en.clause(subject.en, phrase, tense, subject.person)}"
    if w.chance(0.4):
        vp = VP(clause_ko, (("알", "VV"),), "")
        return closed(
            (
                ended(
                    w,
                    honor(vp) if w.level in ("polite", "formal") and w.chance(0.5) else vp,
                    ask=True,
                ),
                f"do you know {clause}",
            ),
            "?",
        )
    s = w.subject("i", 0.4)
    vp = VP(clause_ko, (("모르", "VV"),), "")
    if w.chance(0.3):
        vp = VP(clause_ko, (("모르", "VV"), ("겠", "EP")), "", "a")
    return closed((joined(s.ko, ended(w, vp)), f"I don't know {clause}"))


@frame(2)
def it_is_hard(w: Writer) -> Sentence:
    """-기(가) 쉽다/어렵다; -는 것은 재미있다/중요하다."""
    vp = w.verb(without=("nv", "stat", "imp", "ins", "nowant", "give", "noprog"), plain=True)
    word = w.one(
        (
            ("쉽", "VA-I", "easy"),
            ("어렵", "VA-I", "difficult"),
            ("재미있", "VA", "fun"),
            ("중요하", "VA", "important"),
            ("힘들", "VA", "hard"),
            ("즐겁", "VA-I", "fun"),
            ("위험하", "VA", "dangerous"),
            ("지루하", "VA", "boring"),
        )
    )
    if word[2] == "dangerous":
        vp = w.filled(w.one(list(risky())), plain=True)
    head = w.one(
        (
            vp.ko(("는", "ETM")) + " 것은",
            vp.ko(("는", "ETM")) + " 건",
            vp.ko(("는", "ETM")) + " 것이",
        )
    )
    if word[0] in ("쉽", "어렵", "힘들") and w.chance(0.4):
        head = vp.ko(("기", "ETN")) + "가"
    phrase = vp.en.replace("{poss}", "your")
    body = ended(w, VP(head, ((word[0], word[1]),), "", "a"), "present")
    if w.chance(0.3):
        return closed((body, f"{en.gerund(phrase)} is {word[2]}"))
    return closed((body, f"it is {word[2]} to {phrase}"))


def risky():

    return [
        v
        for v in verbs()
        if v.en
        in (
            "swim in the river",
            "swim in the sea",
            "cross the street",
            "climb a mountain",
            "drive",
            "drive a car",
        )
    ]
