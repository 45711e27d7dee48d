"""Facts: what holds of a trace, as keys of a lesson's catalog with the values that fill them.

Facts decide, prose speaks: each branch of meaning is a key, its sentence stands in the lesson's
``<code>.json``. A value is a string, ready to be set in Markdown, another fact, or a list of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from charts.bars import END
from charts.chips import in_markdown, label
from charts.lines import NAMES


@dataclass(frozen=True)
class Fact:
    """One sentence: its key in the lesson's catalog, and what fills its placeholders."""

    key: str
    values: Mapping[str, object] = field(default_factory=dict[str, object])


@dataclass(frozen=True)
class Listed:
    """Several facts one after another, as one value of a sentence."""

    facts: tuple[Fact, ...]
    separator: str = ", "


def fact(key: str, **values: object) -> Fact:
    """``fact("say_gone", steps="3")``: the sentence "say_gone" of the lesson."""
    return Fact(key, values)


def together(*facts: Fact) -> Listed:
    """Sentences that belong together: one point of the list under a picture."""
    return Listed(facts, " ")


def by_model(values: Mapping[str, object]) -> Listed:
    """A value for each model, under the model's name: "**RNN** 6%, **LSTM** 29%".

    A lesson whose catalog has ``by_model`` writes it its own way.
    """
    return Listed(tuple(fact("by_model", model=model_name(m), value=v) for m, v in values.items()))


def model_name(model: str) -> str | Fact:
    """A model's name as a value: the Transformer has one in every language, RNN is RNN."""
    return fact("model_name.transformer") if model == "transformer" else NAMES[model]


def counted(key: str, count: int) -> Fact:
    """ "1 step", "3 steps": the catalog calls them ``<key>.one`` and ``<key>`` (with ``{n}``)."""
    return Fact(f"{key}.one") if count == 1 else Fact(key, {"n": count})


def entry(token: str) -> str | Fact:
    """An entry of the vocabulary as a value: the one that ends a text has a name."""
    return Fact("token.end") if token == END else in_markdown(label(token))
