"""What the answers of /comeback say of the reader's text."""

from __future__ import annotations

from pages.comeback.facts.answers import two_places, writes_most
from pages.comeback.facts.beside import back_fact, furthest_layer, turning_head
from pages.comeback.facts.linear import cost_fact
from ui.practice import Answer, Facts
from ui.read import read_mingru, read_transformer


def answers(text: str) -> dict[int, Answer]:
    """By the number of the item. Each raises WeightsError."""
    return {
        1: lambda: two_places(read_mingru(text), read_mingru(text).shares),
        2: lambda: writes_most(read_mingru(text)),
        3: lambda: _turns_back(text),
        4: lambda: [cost_fact(len(read_transformer(text)), read_transformer(text).q.shape[-1])],
    }


def _turns_back(text: str) -> Facts:
    trace, transformer = read_mingru(text), read_transformer(text)
    shares = trace.shares
    weights = shares[furthest_layer(shares), :, :-1].mean(axis=-1)
    place = turning_head(transformer.weights)
    return back_fact(trace, weights, transformer.weights[place], place)
