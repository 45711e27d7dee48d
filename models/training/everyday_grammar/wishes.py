"""Questions that ask for something: shall we, will you, may I, why don't you."""

from __future__ import annotations

from models.training.everyday_grammar import english as en
from models.training.everyday_grammar.auxiliaries import favours, skills
from models.training.everyday_grammar.korean import endings
from models.training.everyday_grammar.lexicon import HUMAN
from models.training.everyday_grammar.registry import FRAMES, Sentence, Write, closed
from models.training.everyday_grammar.speech import joined
from models.training.everyday_grammar.words import Writer

WISHES = (
    (
        "shall-we",
        {"casual": "ᆯ까/EF", "polite": "ᆯ까요/EF", "formal": "ᆯ까요/EF", "plain": "ᆯ까/EF"},
        "Shall we {}",
        3,
    ),
    (
        "will-you",
        {
            "casual": "ᆯ래/EF",
            "polite": "으시/EP ᆯ래요/EF",
            "formal": "으시/EP 겠/EP 습니까/EF",
            "plain": "ᆯ래/EF",
        },
        "Do you want to {}",
        2,
    ),
    (
        "would-you",
        {
            "casual": "어/EC 주/VX ᆯ래/EF",
            "polite": "어/EC 주/VX 으시/EP 겠/EP 어요/EF",
            "formal": "어/EC 주/VX 으시/EP 겠/EP 습니까/EF",
            "plain": "어/EC 주/VX ᆯ래/EF",
        },
        "Could you {}",
        3,
    ),
    (
        "may-i",
        {
            "casual": "어도/EC 되/VX 어/EF",
            "polite": "어도/EC 되/VX 어요/EF",
            "formal": "어도/EC 되/VX ᆸ니까/EF",
            "plain": "어도/EC 되/VX 니/EF",
        },
        "May I {}",
        3,
    ),
    (
        "may-i-2",
        {
            "casual": "어도/EC 되/VX ᆯ까/EF",
            "polite": "어도/EC 되/VX ᆯ까요/EF",
            "formal": "어도/EC 되/VX ᆯ까요/EF",
            "plain": "어도/EC 되/VX ᆯ까/EF",
        },
        "May I {}",
        1.5,
    ),
    (
        "why-not",
        {
            "casual": "는/ETM 게/NNB 어떻/VA 어/EF",
            "polite": "는/ETM 게/NNB 어떻/VA 어요/EF",
            "formal": "는/ETM 것/NNB 이/JKS 어떻/VA 습니까/EF",
            "plain": "는/ETM 게/NNB 어떻/VA 어/EF",
        },
        "Why don't you {}",
        1.5,
    ),
    (
        "can-you",
        {
            "casual": "ᆯ/ETM 수/NNB 있/VA 어/EF",
            "polite": "ᆯ/ETM 수/NNB 있/VA 어요/EF",
            "formal": "ᆯ/ETM 수/NNB 있/VA 습니까/EF",
            "plain": "ᆯ/ETM 수/NNB 있/VA 니/EF",
        },
        "Can you {}",
        2.5,
    ),
    (
        "know-how-q",
        {
            "casual": "ᆯ/ETM 줄/NNB 알/VV 어/EF",
            "polite": "ᆯ/ETM 줄/NNB 알/VV 어요/EF",
            "formal": "ᆯ/ETM 줄/NNB 알/VV 으시/EP ᆸ니까/EF",
            "plain": "ᆯ/ETM 줄/NNB 알/VV 니/EF",
        },
        "Do you know how to {}",
        1.5,
    ),
    (
        "want-q",
        {
            "casual": "고/EC 싶/VX 어/EF",
            "polite": "고/EC 싶/VX 으세요/EF",
            "formal": "고/EC 싶/VX 으십니까/EF",
            "plain": "고/EC 싶/VX 니/EF",
        },
        "Do you want to {}",
        2,
    ),
    (
        "have-to-q",
        {
            "casual": "어야/EC 하/VX 어/EF",
            "polite": "어야/EC 하/VX 어요/EF",
            "formal": "어야/EC 하/VX ᆸ니까/EF",
            "plain": "어야/EC 하/VX 니/EF",
        },
        "Do I have to {}",
        1.5,
    ),
    (
        "ever-q",
        {
            "casual": "어/EC 보/VX ᆫ/ETM 적/NNB 있/VA 어/EF",
            "polite": "어/EC 보/VX ᆫ/ETM 적/NNB 이/JKS 있/VA 어요/EF",
            "formal": "어/EC 보/VX ᆫ/ETM 적/NNB 이/JKS 있/VA 습니까/EF",
            "plain": "어/EC 보/VX ᆫ/ETM 적/NNB 이/JKS 있/VA 니/EF",
        },
        "Have you ever {pp}",
        2,
    ),
)


def wish_frame(name: str, by_level: dict[str, str], phrase: str) -> Write:
    def write(w: Writer) -> Sentence:
        without = ("nv", "stat", "nowant", "imp")
        if name == "would-you":
            without = (*without, "move")
        if name == "ever-q":
            without = (*without, "hab")
        vp = (
            w.filled(w.one(skills()), plain=True)
            if name == "know-how-q"
            else w.verb(without=without)
        )
        if name == "would-you":
            vp = w.filled(w.one(favours()))
        doing = vp.en.replace(
            "{poss}", "our" if "we" in phrase.split() else "my" if " I " in phrase + " " else "your"
        )
        time_ko = time_en = ""
        if name in ("shall-we", "will-you", "can-you", "have-to-q") and w.chance(0.2):
            time_ko, time_en = w.adverb("fut")
        we = "같이" if name in ("shall-we", "will-you") and w.chance(0.4) else ""
        together = "with me" if name == "will-you" and we else "together" if we else ""
        if any(n.kind in HUMAN for _, n, _, _ in vp.slots):
            we = together = ""
        ko = joined(time_ko, we, vp.ko(*endings(by_level[w.level])))
        if "{pp}" in phrase:
            english = phrase.replace("{pp}", en.participle(doing))
        else:
            english = phrase.replace("{}", doing)
        return closed((ko, joined(english, together, time_en)), "?")

    return write


for name, by_level, phrase, weight in WISHES:
    FRAMES[f"wish-{name}"] = (weight, wish_frame(name, by_level, phrase))
