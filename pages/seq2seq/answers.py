"""What the answers of /seq2seq say of the reader's text."""

from __future__ import annotations

from models.traces import TranslationTrace
from pages.seq2seq.comparison import translation_text, translations
from pages.seq2seq.facts import least_sure, said_twice
from ui.practice import Answer


def answers(trace: TranslationTrace) -> dict[int, Answer]:
    """By the number of the item. trace: of the version with one context vector."""

    def twice():
        found = translations(f"{trace.text.strip()} {trace.text.strip()}")
        written = {name: translation_text(each) for name, each in found.items()}
        return said_twice(written["translator_fixed"], written["translator"])

    return {2: lambda: least_sure(trace), 5: twice}
