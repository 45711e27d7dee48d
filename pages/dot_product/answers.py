"""What the answers of /dot-product say of the reader's text."""

from __future__ import annotations

from models import load
from models.analysis.similarity import pairwise
from pages.dot_product.facts.pairs import pair_facts
from ui.practice import Answer
from ui.read import read_transformer


def answers(text: str) -> dict[int, Answer]:
    """By the number of the item. Raises WeightsError when it is opened."""

    def angles():
        trace = read_transformer(text)
        return pair_facts(trace, pairwise(load("transformer").weights()["W_hy"][trace.ids]))[:2]

    return {3: angles}
