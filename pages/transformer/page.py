"""The Transformer: positions, many heads, many layers, and all tokens at once."""

from __future__ import annotations

from models.traces import TransformerTrace
from pages.transformer.answers import answers
from pages.transformer.feed_forward import show_feed_forward
from pages.transformer.figures.strip import StripLabels, strip_html
from pages.transformer.heads import show_heads
from pages.transformer.heads_off import show_heads_off
from pages.transformer.language_models import show_models
from pages.transformer.lens import show_lens
from pages.transformer.machine import back_to_machine, show_machine
from pages.transformer.positions import show_positions
from pages.transformer.stream import show_stream
from pages.transformer.times import show_time
from ui.errors import part
from ui.lesson import Lesson
from ui.read import read_transformer
from ui.sentence import sentence_bar, tokens_notice
from ui.trained_on import trained_on
from ui.words import labelled

VIEWS = {
    "machine": show_machine,
    "positions": show_positions,
    "stream": show_stream,
    "heads": show_heads,
    "off": show_heads_off,
    "feed-forward": show_feed_forward,
    "lens": show_lens,
    "models": show_models,
    "time": show_time,
}


def picture(trace: TransformerTrace) -> None:
    """The machine, or one of its rooms under the strip that says which part of it one sees."""
    tokens_notice(trace)

    def strip(view: str) -> None:
        if view == "machine":
            return
        labels = labelled(StripLabels, "transformer.strip")
        lesson.stage.html(strip_html(view, len(trace.q), labels))
        back_to_machine(lesson)

    lesson.views(VIEWS, trace, lesson, on_stage=True, above=strip)


lesson = Lesson("transformer")
text = sentence_bar()
lesson.open()
if text:
    with part():
        trace = read_transformer(text)
        picture(trace)
lesson.section("symbols")
trained_on("language")
lesson.practice(answers(text) if text else None)
lesson.foot()
