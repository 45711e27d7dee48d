"""What /next-token asks: which token a model expects next."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from charts.bars import END
from charts.chips import label, visible
from charts.facts import Fact, fact
from charts.question import MOST, Item, Question, Spot, largest
from charts.text import percent

if TYPE_CHECKING:
    from models.decoding.expectations import Expectations


def next_question(
    expected: Expectations,
    step: int,
    read: str,
    model: str | Fact,
    panel: int,
    entry: Callable[[int], str],
) -> Question | None:
    """The likeliest of what a model expects after step ``step``, counted from 1.

    read: the token of that step. model: its name. panel: its place among the lists of the picture,
    from 0. entry: an id as the vocabulary writes it. The choices stand in the vocabulary's order,
    which says nothing of how likely they are.
    """
    likely = zip(expected.ids[step - 1][:MOST], expected.chances[step - 1][:MOST], strict=True)
    labels = [label(entry(int(id))) for id in expected.ids[step - 1][:MOST]]
    items = [
        Item(_name(entry(id), labels), float(chance), Spot("guesses", panel))
        for id, chance in sorted((int(id), chance) for id, chance in likely)
    ]
    five = percent(sum(item.value for item in items))
    ask = fact("guess_ask", token=label(read), model=model)
    return largest(items, ask, lambda _: fact("guess_why", five=five), ("expected",))


def _name(entry: str, labels: list[str]) -> str | Fact:
    """The space before a word is written only where another choice is the same without it."""
    if entry == END:
        return fact("token.end")
    return label(entry) if labels.count(label(entry)) == 1 else visible(entry)
