"""Encoder, one context vector, decoder: a translation that has to pass through one vector."""

from __future__ import annotations

from pages.seq2seq.answers import answers
from pages.seq2seq.comparison import show_comparison, translation_text, translations
from pages.seq2seq.encoder_decoder import show_encoder_decoder, show_equations
from pages.seq2seq.longer_sources import show_longer
from pages.seq2seq.quality import show_quality
from pages.seq2seq.question import written_question
from ui.errors import attempted
from ui.lesson import Lesson
from ui.question import ask
from ui.sentence import tokens_notice
from ui.source import source_bar
from ui.source_notes import source_notes
from ui.trained_on import trained_on

lesson = Lesson("seq2seq")
text = source_bar()
lesson.open()
traces = attempted(translations, text) if text else None
if traces:
    source_notes(traces["translator"])
    tokens_notice(traces["translator_fixed"])
    show_encoder_decoder(traces, lesson)
    both = traces["translator_fixed"], traces["translator"]
    ask(written_question(*both, *map(translation_text, both)), lesson)
show_equations(lesson)
if traces:
    fixed = traces["translator_fixed"]
    lesson.snippet("equations", fixed.guesses[0][0].probability, text=text)
    show_comparison(lesson, traces)
    show_longer(lesson, text)
show_quality(lesson)
trained_on("translation")
lesson.practice(answers(traces["translator_fixed"]) if traces else None)
lesson.foot()
