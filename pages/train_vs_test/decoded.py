"""What the translator of this lesson writes, computed once for everybody who typed the text."""

from __future__ import annotations

from typing import Final

from models import load
from models.decoding import decoder
from models.decoding.decoder import Decoded, Exposure
from models.decoding.sampling import Settings
from models.translator import LONGEST_TARGET
from ui.kept import kept

#: The translator with one context vector: the next lesson opens it.
TRANSLATOR: Final = "translator_fixed"


# Three runs of at most 48 states: about 150 kB.
@kept(megabytes=4)
def exposure(text: str, truth: str) -> Exposure:
    return decoder.exposure(load(TRANSLATOR), text, truth)


@kept(megabytes=4)
def greedy(text: str, forbid_end: bool = False, longest: int = LONGEST_TARGET) -> Decoded:
    return decoder.greedy(load(TRANSLATOR), text, forbid_end, longest)


@kept(megabytes=4)
def beams(text: str, beam: int) -> list[Decoded]:
    return decoder.beams(load(TRANSLATOR), text, beam)


@kept(megabytes=4)
def sampled(text: str, temperature: float, seed: int) -> Decoded:
    return decoder.sampled(load(TRANSLATOR), text, Settings(temperature), seed)
