"""Self-attention: every token asks every token before it, and takes a weighted sum of answers."""

from __future__ import annotations

from collections.abc import Sequence

from models.analysis.looks import HeadLooks, head_looks, load_looks
from pages.self_attention.answers import answers
from pages.self_attention.head import show_head, show_roles
from pages.self_attention.what_if import chosen_change, show_change
from ui.errors import attempted
from ui.explorer import chosen_head
from ui.lesson import Lesson
from ui.read import read_transformer
from ui.sentence import sentence_bar, tokens_notice


def picture(text: str) -> list[HeadLooks]:
    """One head, every step of it, and what all heads do; returns what each looks at."""
    with lesson.controls:
        change = chosen_change()
    trained, trace = read_transformer(text), read_transformer(text, change)
    usual = load_looks()
    found = head_looks(trained, usual)
    show_head(trace, usual.roles, found, change, lesson)
    tokens_notice(trace)
    show_change(change, trace, trained)
    show_roles(usual)
    return found


def code(text: str, found: Sequence[HeadLooks]) -> None:
    """The code behind the most telling cell of the head that is shown; else behind its last row."""
    trained = read_transformer(text)
    layers, heads = trained.weights.shape[:2]
    layer, head = chosen_head(layers, heads, (found[0].layer, found[0].head))
    best = next(each.best for each in found if (each.layer, each.head) == (layer, head))
    query, key = (best.query.token, best.key.token) if best else (len(trained) - 1, 0)
    value = float(trained.weights[layer, head, query, key])
    cell = {"layer": layer + 1, "head": head + 1, "query": query + 1, "key": key + 1}
    lesson.snippet("weight", value, text=text, **cell)


lesson = Lesson("self-attention")
text = sentence_bar()
lesson.open()
looks = attempted(picture, text) if text else None
lesson.section("symbols")
if looks is not None:
    code(text, looks)
lesson.section("heads")
lesson.practice(answers(text) if text else None)
lesson.foot()
