"""Self-attention: every token asks every token before it, and takes a weighted sum of answers."""

from __future__ import annotations

from models.analysis.looks import HeadLooks, head_looks, load_looks
from models.traces import TransformerTrace
from pages.self_attention.answers import answers
from pages.self_attention.head import show_head, show_roles
from pages.self_attention.what_if import chosen_change, show_change
from ui.errors import part
from ui.lesson import Lesson
from ui.read import read_transformer
from ui.sentence import sentence_bar, tokens_notice


def picture(text: str) -> None:
    """One head, every step of it, and what all heads do."""
    with lesson.controls:
        change = chosen_change()
    trained, trace = read_transformer(text), read_transformer(text, change)
    usual = load_looks()
    found = head_looks(trained, usual)
    show_head(trace, usual.roles, found, change, lesson)
    tokens_notice(trace)
    show_change(change, trace, trained)
    show_roles(usual)
    code(text, trained, found[0])


def code(text: str, trained: TransformerTrace, opening: HeadLooks) -> None:
    """The code behind the cell that the text opens on; behind the last one where it has none."""
    best, last = opening.best, len(trained) - 1
    query, key = (best.query.token, best.key.token) if best else (last, 0)
    cell = {"layer": opening.layer, "head": opening.head, "query": query, "key": key}
    number = float(trained.weights[tuple(cell.values())])
    lesson.snippet(number, text=text, **{name: n + 1 for name, n in cell.items()})


lesson = Lesson("self-attention")
text = sentence_bar()
lesson.open()
if text:
    with part():
        picture(text)
lesson.section("symbols")
lesson.section("heads")
lesson.practice(answers(text) if text else None)
lesson.foot()
