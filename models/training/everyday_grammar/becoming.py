"""What becomes of things and people, and how they look."""

from __future__ import annotations

from models.training.everyday_grammar import english as en
from models.training.everyday_grammar.describing import described
from models.training.everyday_grammar.english import THEY
from models.training.everyday_grammar.korean import endings, with_particle
from models.training.everyday_grammar.lexicon import adjectives
from models.training.everyday_grammar.phrases import VP
from models.training.everyday_grammar.registry import Sentence, closed, frame
from models.training.everyday_grammar.speech import ended, honor, joined, own
from models.training.everyday_grammar.words import Writer


@frame(1.5)
def become(w: Writer) -> Sentence:
    """-아/어지다; N이/가 되다."""
    if w.chance(0.5):
        noun = w.noun("job")
        subject = w.subject(w.one(("i", "third")), 0.2)
        if subject.person == THEY:
            return become(w)
        if w.chance(0.5):
            vp = VP(
                with_particle(noun.ko, "이"),
                (
                    ("되", "VV"),
                    *(
                        endings("고/EC 싶/VX")
                        if subject.person == "1s"
                        else endings("고/EC 싶/VX 어/EC 하/VX")
                    ),
                ),
                "",
                "a" if subject.person == "1s" else "v",
            )
            if subject.honored:
                vp = honor(vp)
            return closed(
                (
                    joined(subject.ko, ended(w, vp)),
                    en.clause(
                        subject.en, f"want to become {en.an(noun.en)}", "present", subject.person
                    ),
                )
            )
        vp = VP(with_particle(noun.ko, "이"), (("되", "VV"),), "")
        if subject.honored:
            vp = honor(vp)
        return closed(
            (
                joined(subject.ko, ended(w, vp, "past")),
                en.clause(subject.en, f"become {en.an(noun.en)}", "past", subject.person),
            )
        )
    thing = w.one(
        (
            (
                "날씨가",
                "the weather",
                (
                    ("춥", "VA-I", "cold"),
                    ("덥", "VA-I", "hot"),
                    ("따뜻하", "VA", "warm"),
                    ("좋", "VA", "better"),
                ),
            ),
            (
                "방이",
                "the room",
                (
                    ("어둡", "VA-I", "dark"),
                    ("밝", "VA", "bright"),
                    ("따뜻하", "VA", "warm"),
                    ("깨끗하", "VA", "clean"),
                ),
            ),
            (
                "길이",
                "the road",
                (
                    ("복잡하", "VA", "crowded"),
                    ("미끄럽", "VA-I", "slippery"),
                    ("어둡", "VA-I", "dark"),
                ),
            ),
            ("머리가", "my hair", (("길", "VA", "long"), ("짧", "VA", "short"))),
            ("얼굴이", "my face", (("빨갛", "VA", "red"), ("하얗", "VA", "white"))),
            (
                "한국어가",
                "Korean",
                (
                    ("쉽", "VA-I", "easy"),
                    ("어렵", "VA-I", "difficult"),
                    ("재미있", "VA", "interesting"),
                ),
            ),
        )
    )
    adjective = w.one(thing[2])
    vp = VP(thing[0], ((adjective[0], adjective[1]), *endings("어/EC 지/VX")), "")
    surface = ended(w, vp, "past").replace(" 지", "지").replace(" 졌", "졌").replace(" 져", "져")
    return closed(
        (
            surface,
            f"{thing[1]} became {adjective[2]}"
            if adjective[2] != "better"
            else f"{thing[1]} got better",
        )
    )


@frame(1.5)
def looks(w: Writer) -> Sentence:
    """-아/어 보이다."""
    pick = [
        a
        for a in adjectives()
        if " " not in a.en
        and a.en
        in (
            "delicious",
            "expensive",
            "heavy",
            "happy",
            "young",
            "healthy",
            "tall",
            "difficult",
            "easy",
            "comfortable",
            "kind",
            "busy",
            "old",
            "strong",
            "fresh",
            "lonely",
            "interesting",
            "cheap",
            "spicy",
            "dangerous",
            "big",
            "small",
            "smart",
        )
    ]
    adjective = w.one([a for a in pick if a.stem[0] != "오래되"])
    ko, english, person, _, _, honored = described(w, adjective)
    vp = VP(adjective.before, (adjective.stem, *endings("어/EC 보이/VX")), "")
    if honored:
        vp = honor(vp)
    return closed(
        (
            joined(with_particle(ko, w.topic()), ended(w, vp)),
            en.clause(english, f"look {adjective.en}", "present", person),
        )
    )


@frame(1.5)
def while_standing(w: Writer) -> Sentence:
    """-(으)ㄴ 채로; -고 (manner): 가방을 들고 가다."""
    subject = w.subject(w.one(("i", "third")), 0.4)
    vp = w.verb(having=("wear",), plain=True)
    verb = w.one(
        (
            ("자", "sleep"),
            ("방에 들어가", "go into the room"),
            ("학교에 가", "go to school"),
            ("밖에 나가", "go outside"),
            ("회사에 가", "go to work"),
            ("집에 오", "come home"),
            ("춤을 추", "dance"),
        )
    )
    before, _, stem = verb[0].rpartition(" ")
    done = VP(before, ((stem, "VV"),), "", honorific=("주무시", "VV") if stem == "자" else None)
    if subject.honored:
        done = honor(done)
    head = vp.ko(("고", "EC")) if verb[1] != "sleep" else vp.ko(("ᆫ", "ETM")) + " 채로"
    return closed(
        (
            joined(subject.ko, head, ended(w, done, "past")),
            joined(
                en.clause(subject.en, verb[1], "past", subject.person),
                en.gerund(own(vp.en, subject)),
            ),
        )
    )
