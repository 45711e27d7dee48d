"""What the answers of /self-attention say of the reader's text."""

from __future__ import annotations

from models.analysis.head_roles import look_shares
from models.transformer import WhatIf
from pages.self_attention.facts import gathered, looks_ahead, looks_back_at_the_same
from ui.practice import Answer
from ui.read import read_transformer


def answers(text: str) -> dict[int, Answer]:
    """By the number of the item. Each raises WeightsError."""

    def twice():
        trace = read_transformer(text)
        return looks_back_at_the_same(look_shares(trace.weights, trace.ids))

    return {
        3: twice,
        4: lambda: looks_ahead(read_transformer(text, WhatIf(mask=False))),
        5: lambda: gathered(
            read_transformer(text),
            read_transformer(text, WhatIf(scale=False)),
            read_transformer(text, WhatIf(temperature=0.25)),
        ),
    }
