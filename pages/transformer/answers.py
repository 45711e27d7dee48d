"""What the answers of /transformer say of the reader's text."""

from __future__ import annotations

from models.analysis.changes import LEAST_TO_SHUFFLE, OffTrace
from models.decoding.predictions import perplexity
from models.traces import RecurrentName
from pages.transformer.changes import order_effect, switch_off
from pages.transformer.facts.answers import layers_off, perplexities, settled, without_order
from pages.transformer.lens import lens_of
from ui.practice import Answer
from ui.read import read, read_transformer, tokens

RECURRENT: tuple[RecurrentName, ...] = ("rnn", "lstm", "gru")


def answers(text: str) -> dict[int, Answer]:
    """By the number of the item. Each raises WeightsError."""
    found: dict[int, Answer] = {
        2: lambda: layers_off(_off(text, 0), _off(text, -1)),
        3: lambda: settled(lens_of(text), read_transformer(text)),
    }
    count = len(tokens(text))
    if count > 1:
        found[4] = lambda: perplexities(_perplexities(text))
    if count >= LEAST_TO_SHUFFLE:
        found[1] = lambda: without_order(order_effect(text, 1))
    return found


def _off(text: str, layer: int) -> OffTrace:
    """The text without any head of a layer, and the prediction at its end."""
    layers, heads = read_transformer(text).weights.shape[:2]
    return switch_off(text, tuple((layer % layers, head) for head in range(heads)), -1)


def _perplexities(text: str) -> dict[str, float]:
    traces = {name: read(name, text) for name in RECURRENT}
    found = {name: perplexity(each.surprisal) for name, each in traces.items()}
    return found | {"transformer": perplexity(read_transformer(text).surprisal)}
