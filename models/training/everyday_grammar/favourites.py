"""What one likes best, who does it better, where to go, what it costs."""

from __future__ import annotations

from models.training.everyday_grammar import english as en
from models.training.everyday_grammar.english import SHE
from models.training.everyday_grammar.korean import conjugated, endings, with_particle
from models.training.everyday_grammar.lexicon import nouns
from models.training.everyday_grammar.phrases import VP
from models.training.everyday_grammar.registry import Sentence, closed, frame
from models.training.everyday_grammar.speech import DO, copula, ended, honor, joined, own
from models.training.everyday_grammar.words import Writer


@frame(2)
def favourite(w: Writer) -> Sentence:
    """가장 좋아하는 N은 …이다."""
    sort_ko, sort_en, kind = w.one(
        (
            ("음식", "food", "dish"),
            ("과일", "fruit", "fruit"),
            ("계절", "season", "season"),
            ("색", "color", "color"),
            ("과목", "subject", "subject"),
            ("동물", "animal", "animal"),
            ("운동", "sport", "sporthit"),
            ("꽃", "flower", "flower"),
            ("도시", "city", "city"),
            ("나라", "country", "country"),
        )
    )
    noun = w.noun(kind)
    if noun.form == "t":
        return favourite(w)
    most = w.one(("가장", "제일"))
    who = w.rng.choices(("i", "third", "ask"), (50, 30, 20))[0]
    word = en.plural(noun.en) if noun.form == "c" else noun.en
    if who == "ask":
        asked = "뭐" if w.level != "formal" else "무엇"
        return closed(
            (
                joined(
                    most, f"좋아하는 {with_particle(sort_ko, '이')}", copula(w, asked, ask=True)
                ),
                f"what is your favorite {sort_en}",
            ),
            "?",
        )
    if who == "i":
        head, owner = joined("내가" if w.low else "제가", most), "my"
    else:
        subject = w.subject("human")
        head, owner = joined(with_particle(subject.bare, "이"), most), None
        owner = subject.en + ("'" if subject.en.endswith("s") else "'s")
    body = with_particle(noun.ko, "이다") if w.level == "plain" else copula(w, noun.ko)
    return closed(
        (
            f"{head} 좋아하는 {with_particle(sort_ko, '은')} {body}",
            f"{owner} favorite {sort_en} is {word}",
        )
    )


@frame(2)
def like_each(w: Writer) -> Sentence:
    """N처럼, N만큼 … 잘하다, 더 빨리."""
    subject = w.subject("human")
    other = w.subject("human")
    if subject.bare == other.bare:
        return like_each(w)
    skill = w.one(
        (
            ("요리를 잘하", "cook well"),
            ("노래를 잘하", "sing well"),
            ("수영을 잘하", "swim well"),
            ("빨리 달리", "run fast"),
            ("일찍 일어나", "get up early"),
            ("열심히 공부하", "study hard"),
            ("열심히 일하", "work hard"),
            ("춤을 잘 추", "dance well"),
            ("영어를 잘하", "speak English well"),
            ("많이 먹", "eat a lot"),
        )
    )
    before, stem = skill[0].rsplit(" ", 1)
    verb, rest = skill[1].rsplit(" ", 1)
    more = {
        "well": "better",
        "fast": "faster",
        "early": "earlier",
        "hard": "harder",
        "lot": "more",
    }[rest]
    verb = verb.removesuffix(" a")
    how = w.one(("more", "as", "most"))
    if how == "more":
        vp = VP(
            f"{other.bare}보다 {before}" if w.chance(0.4) else f"{other.bare}보다 더 {before}",
            ((stem, "VV"),),
            "",
        )
        english = en.clause(
            subject.en, f"{verb} {more} than {other.object}", "present", subject.person
        )
    elif how == "as":
        as_ = {"lot": "much"}.get(rest, rest)
        vp = VP(f"{other.bare}만큼 {before}", ((stem, "VV"),), "")
        english = en.clause(
            subject.en, f"{verb} as {as_} as {other.object}", "present", subject.person
        )
    else:
        best = {
            "better": "best",
            "faster": "fastest",
            "earlier": "earliest",
            "harder": "hardest",
            "more": "most",
        }[more]
        of, place = "우리 반에서", "in our class"
        if subject.en.startswith("my "):
            of, place = "우리 가족 중에서", "in our family"
        vp = VP(f"{of} 제일 {before}", ((stem, "VV"),), "")
        english = joined(
            en.clause(subject.en, f"{verb} the {best}", "present", subject.person), place
        )
    if subject.honored:
        vp = honor(vp)
    return closed((joined(subject.ko, ended(w, vp)), english))


@frame(1.5)
def directions(w: Writer) -> Sentence:
    """여기에서 …까지 어떻게 가요?; 왼쪽으로 가세요."""
    place = w.one([n for n in nouns()["place"] if "~" not in n.en])
    tail = DO[w.level]
    draw = w.rng.random()
    if draw < 0.3:
        vp = VP(joined("여기에서", f"{place.ko}까지", "어떻게"), (("가", "VV"),), "")
        return closed((ended(w, vp, ask=True), f"how do I get to the {place.en} from here"), "?")
    if draw < 0.55:
        way = w.one((("오른쪽", "right"), ("왼쪽", "left")))
        head = w.one(
            (
                ("", ""),
                (f"{place.ko} 앞에서", f"in front of the {place.en}"),
                (f"{place.ko}에서", f"at the {place.en}"),
            )
        )
        return closed(
            (
                joined(
                    head[0],
                    f"{way[0]}으로",
                    conjugated((("가" if w.chance(0.6) else "돌", "VV"), *endings(tail))),
                ),
                joined(f"turn {way[1]}", head[1]),
            )
        )
    if draw < 0.8:
        way = w.one(
            (
                ("오른쪽", "on the right"),
                ("왼쪽", "on the left"),
                ("저기", "over there"),
                ("이 층", "on the second floor"),
            )
        )
        vp = VP(f"{with_particle(place.ko, w.topic())} {way[0]}에", (("있", "VA"),), "", "a")
        return closed((ended(w, vp), f"the {place.en} is {way[1]}"))
    vp = VP(f"이 근처에 {with_particle(place.ko, '이')}", (("있", "VA"),), "", "a")
    return closed((ended(w, vp, ask=True), f"is there {en.an(place.en)} near here"), "?")


@frame(1.2)
def lives_since(w: Writer) -> Sentence:
    """…부터 …에서 살다/일하다."""
    subject = w.subject()
    year = w.one(
        (
            ("작년부터", "since last year"),
            ("어릴 때부터", "since childhood"),
            ("지난달부터", "since last month"),
            ("삼 년 전부터", "for three years"),
            ("오래전부터", "for a long time"),
            ("두 달 전부터", "for two months"),
        )
    )
    what = w.one(
        (
            ("{c}에서 살", "live in {e}"),
            ("{c}에서 일하", "work in {e}"),
            ("한국어를 배우", "learn Korean"),
            ("피아노를 배우", "learn the piano"),
            ("이 회사에서 일하", "work for this company"),
        )
    )
    city = w.noun("city")
    before, stem = what[0].replace("{c}", city.ko).rsplit(" ", 1)
    vp = VP(joined(year[0], before), ((stem, "VV"),), "")
    has = "has" if subject.person == SHE else "have"
    phrase = what[1].replace("{e}", city.en)
    surface = ended(w, honor(vp) if subject.honored else vp, "progressive")
    return closed(
        (joined(subject.ko, surface), f"{subject.en} {has} been {en.gerund(phrase)} {year[1]}")
    )


@frame(1.2)
def price(w: Writer) -> Sentence:
    """이 책은 만 원이에요."""
    noun = w.noun(w.one(("thing", "top", "shoe", "fruit", "read", "head", "dish")))
    sums = (
        ("오백 원", "five hundred won"),
        ("천 원", "a thousand won"),
        ("이천 원", "two thousand won"),
        ("삼천 원", "three thousand won"),
        ("오천 원", "five thousand won"),
        ("만 원", "ten thousand won"),
        ("이만 원", "twenty thousand won"),
        ("오만 원", "fifty thousand won"),
        ("십만 원", "a hundred thousand won"),
    )
    amount = w.one(sums)
    mark = w.one((("이", "this", "these"), ("그", "that", "those"), ("저", "that", "those")))
    many = noun.form == "p"
    body = with_particle(amount[0], "이다") if w.level == "plain" else copula(w, amount[0])
    return closed(
        (
            f"{mark[0]} {with_particle(noun.ko, '은')} {body}",
            f"{mark[2] if many else mark[1]} {noun.en} {'are' if many else 'is'} {amount[1]}",
        )
    )


@frame(1.2)
def two_people(w: Writer) -> Sentence:
    """나는 …고, 동생은 …: two subjects."""
    one = w.subject("i", 0.0)
    two = w.subject("human")
    a = w.verb(having=("hab",), without=("nv", "stat"), plain=True)
    b = w.verb(having=("hab",), without=("nv", "stat"), plain=True)
    tense = w.one(("past", "progressive", "present"))
    if a.en.split()[0] == b.en.split()[0] or (
        tense == "progressive" and (a.flags | b.flags) & {"ins", "noprog", "nowant"}
    ):
        return two_people(w)
    second = honor(b) if two.honored else b
    past = (("었", "EP"),) if tense == "past" else ()
    middle = (
        a.ko(*past, ("고", "EC")) if tense != "progressive" else a.ko(*endings("고/EC 있/VX 고/EC"))
    )
    mine = en.clause("I", own(a.en, one), tense, "1s")
    return closed(
        (
            joined(one.ko, middle, with_particle(two.bare, "은"), ended(w, second, tense)),
            f"{mine}, and {en.clause(two.en, own(b.en, two), tense, two.person)}",
        )
    )


@frame(1.2)
def let_me_know(w: Writer) -> Sentence:
    """…는지 알려 주세요."""
    what = w.one(
        (
            ("어디에 있는지", "where it is"),
            ("몇 시에 시작하는지", "what time it starts"),
            ("언제 오는지", "when you are coming"),
            ("어떻게 가는지", "how to get there"),
            ("누가 왔는지", "who came"),
            ("얼마인지", "how much it is"),
            ("무엇이 필요한지", "what you need"),
            ("왜 늦었는지", "why you were late"),
            ("어떻게 하는지", "how to do it"),
            ("이름이 무엇인지", "what your name is"),
            ("어디에서 만나는지", "where we are meeting"),
        )
    )
    tail = {"plain": "주어라", "casual": "줘", "polite": "주세요", "formal": "주십시오"}[w.level]
    verb = w.one((("알려", "tell me"), ("말해", "tell me"), ("가르쳐", "tell me")))
    return closed((f"{what[0]} {verb[0]} {tail}", f"please {verb[1]} {what[1]}"))
