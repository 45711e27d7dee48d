"""A translation: every context vector, as /attention shows it, or the one, as /seq2seq does."""

from __future__ import annotations

from typing import Any

from models import load
from models.traces import TranslationTrace
from pages.attention.facts import contexts_fact
from pages.attention.figures import contexts
from pages.attention.telling import telling_step
from pages.seq2seq.facts import alternative_fact
from pages.seq2seq.figures import encoder_decoder
from ui.catalogs import Catalog, spoken
from widgets.picture import Picture, themes

#: In pixels, unless one says so.
HEIGHT = 760


def contexts_picture(trace: TranslationTrace, words: Catalog, height: int | None = None) -> Picture:
    """Step by step, from the one that shows best what attention is for. Of a trace with weights."""
    data = contexts.contexts_figure(trace) | {
        "mode": "play",
        "step": telling_step(trace).step,
        "moves": list[Any](),
        "rows": list[Any](),
        "alternative": spoken(words, "attention", contexts_fact(trace)),
        "words": contexts.WORDS.of(words),
    }
    return Picture("contexts", data, height or HEIGHT, themes())


def encoder_decoder_picture(
    trace: TranslationTrace, words: Catalog, height: int | None = None
) -> Picture:
    """With the place at which the translator with attention writes something else."""
    translator, other = load("translator_fixed"), load("translator").trace(trace)
    embedded, vocabulary = int(translator.card["embedded"]), len(translator.tokenizer)
    data = encoder_decoder.encoder_decoder_figure(trace, embedded, vocabulary) | {
        "parting": encoder_decoder.parting_place(trace, other),
        "step": None,
        "alternative": spoken(words, "seq2seq", alternative_fact(trace)),
        "words": encoder_decoder.WORDS.of(words),
    }
    return Picture("encoder-decoder", data, height or HEIGHT, themes())
