"""Why a dot product: length, angle, the visitor's own words, and the division by √d."""

from __future__ import annotations

from models.traces import TransformerTrace
from pages.dot_product.answers import answers
from pages.dot_product.nearest_words import show_nearest_words
from pages.dot_product.pairs import show_pairs
from pages.dot_product.softmax import show_softmax
from pages.dot_product.spread import show_spread
from pages.dot_product.vectors import show_meaning, show_vectors
from ui.errors import part
from ui.lesson import Lesson
from ui.parameters import choose
from ui.read import read_transformer
from ui.sentence import sentence_bar, tokens_notice


def two_vectors(trace: TransformerTrace | None) -> None:
    """Multiply and add, or lengths and an angle: the same answer."""
    show_vectors(trace, lesson)
    lesson.go_on("vectors", VIEWS)
    show_meaning(trace, lesson)


def own_words(trace: TransformerTrace | None) -> None:
    """Embeddings of the visitor's tokens, by dot product and by cosine."""
    if trace is not None:
        tokens_notice(trace)
        show_nearest_words(trace, lesson)
        show_pairs(trace, lesson)
        lesson.go_on("words", VIEWS)


def scale(trace: TransformerTrace | None) -> None:
    """Many numbers spread far, and softmax goes hard: why attention divides by √d."""
    if trace is not None:
        tokens_notice(trace)
    show_spread(trace, lesson)
    show_softmax(lesson)


VIEWS = {"vectors": two_vectors, "words": own_words, "scale": scale}

lesson = Lesson("dot-product")
text = sentence_bar()
lesson.open()
with lesson.controls:
    view = choose("dot_product.view", tuple(VIEWS))
with part():
    VIEWS[view](read_transformer(text) if text else None)
lesson.practice(answers(text) if text else None)
lesson.foot()
