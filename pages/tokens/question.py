"""What /tokens asks: into how many tokens the models' own tokenizer cuts the text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from charts.facts import fact
from charts.question import Question, Spot, counted_or_close

if TYPE_CHECKING:
    from models.text.cutters import Tokenization


def count_question(found: Mapping[str, Tokenization]) -> Question | None:
    """How many subwords there are, among how many tokens the other tokenizers make of the text.

    found: by the name of the tokenizer, words and subwords among them.
    """
    sizes = {name: len(each) for name, each in found.items()}
    true, words = sizes["subword"], sizes["word"]
    return counted_or_close(
        float(true),
        [float(size) for name, size in sizes.items() if name != "subword"],
        fact("guess_ask"),
        fact("guess_why", words=words),
        ("cuts",),
        Spot("cut"),
    )
