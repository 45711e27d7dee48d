"""What one offers and promises, and what one asks of others."""

from __future__ import annotations

from models.training.everyday_grammar.auxiliaries import favours
from models.training.everyday_grammar.english import I
from models.training.everyday_grammar.korean import endings
from models.training.everyday_grammar.phrases import Subject
from models.training.everyday_grammar.registry import Sentence, closed, frame
from models.training.everyday_grammar.speech import joined, own
from models.training.everyday_grammar.words import Writer


@frame(2)
def will_promise(w: Writer) -> Sentence:
    """-(으)ㄹ게(요): I promise."""
    vp = w.act()
    tail = "ᆯ게/EF" if w.low else "ᆯ게요/EF"
    who = w.one(("", "내가" if w.low else "제가", "나도" if w.low else "저도"))
    time = w.adverb("fut") if w.chance(0.4) else ("", "")
    too = "too" if who.endswith("도") else ""
    return closed(
        (
            joined(who, time[0], vp.ko(*endings(tail))),
            joined("I'll", own(vp.en, Subject("", "I", I, possessive="my")), too, time[1]),
        )
    )


@frame(1)
def shall_i(w: Writer) -> Sentence:
    """제가 …어 드릴까요?"""
    vp = w.filled(w.one(favours()))
    if w.low:
        ko = joined("내가", vp.ko(*endings("어/EC 주/VX ᆯ까/EF")))
    else:
        ko = joined("제가", vp.ko(*endings("어/EC 드리/VX ᆯ까요/EF")))
    return closed((ko, f"Shall I {own(vp.en, Subject('', 'I', I, possessive='my'))}"), "?")
