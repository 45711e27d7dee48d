"""The attention explorer beside BertViz: time and bytes from a text to what the browser needs."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable
from importlib import import_module
from typing import Any

import torch

from charts.explorer import explorer_figure, head_attention, thumbnails
from charts.palette import LIGHT, Palette
from models import load
from models.traces import TransformerTrace

LENGTHS = (16, 64, 128)
ROUNDS = 5
SENTENCES = "The cat that I saw sat on the mat because it was tired, and so we let it sleep. "


def text_of(tokens: int) -> str:
    """A text of at least this many tokens."""
    return SENTENCES * (tokens // 16 + 1)


def figure(trace: TransformerTrace, palette: Palette) -> dict[str, Any]:
    """What /self-attention sends of one head, with the pictures of all."""
    sent = explorer_figure(head_attention(trace, 0, 0), causal=True)
    layers, heads = trace.weights.shape[:2]
    titles = [[f"{n}.{m}" for m in range(heads)] for n in range(layers)]
    return sent | {"heads": thumbnails(trace.weights, titles, 0, 0, palette)}


def ours(tokens: int) -> int:
    """Bytes of the explorer's message for a text, computed from the text on."""
    trace = load("transformer").trace(text_of(tokens), limit=tokens)
    return len(json.dumps(figure(trace, LIGHT), ensure_ascii=False).encode())


def head_view(tokens: int) -> int:
    """Bytes of BertViz's head view of the same weights."""
    bertviz = import_module("bertviz")  # only `make bench` installs it
    trace = load("transformer").trace(text_of(tokens), limit=tokens)
    weights = [torch.tensor(layer)[None] for layer in trace.weights]
    page: Any = bertviz.head_view(weights, list(trace.tokens), html_action="return")
    return len(page.data.encode())


def neuron_view(tokens: int) -> int:
    """Bytes of BertViz's neuron view of the same weights, queries and keys."""
    show = import_module("bertviz.neuron_view").show
    trace = load("transformer").trace(text_of(tokens), limit=tokens)
    page: Any = show(_Traced(trace), "gpt2", _Read(trace), trace.text, html_action="return")
    return len(page.data.encode())


class _Traced(torch.nn.Module):
    """A trace as the model that BertViz asks: attention, queries and keys of each layer."""

    def __init__(self, trace: TransformerTrace):
        super().__init__()
        self.trace = trace

    def forward(self, ids: torch.Tensor) -> tuple[list[dict[str, torch.Tensor]]]:
        names = {"attn": "weights", "queries": "q", "keys": "k"}
        arrays = {name: torch.tensor(getattr(self.trace, own)) for name, own in names.items()}
        layers = range(len(self.trace.weights))
        return ([{name: array[n][None] for name, array in arrays.items()} for n in layers],)


class _Read:
    """A trace as the tokenizer that BertViz asks."""

    def __init__(self, trace: TransformerTrace):
        self.trace = trace

    def tokenize(self, text: str) -> list[str]:
        return list(self.trace.tokens)

    def convert_tokens_to_ids(self, tokens: list[str]) -> list[int]:
        return self.trace.ids.tolist()


def table() -> str:
    """Markdown table: milliseconds and kilobytes at each length."""
    torch.set_num_threads(1)
    rows = [
        "| from text to message | " + " | ".join(f"{n} tokens" for n in LENGTHS) + " |",
        "| --- |" + " --- |" * len(LENGTHS),
    ]
    kinds: list[tuple[str, Callable[[int], int]]] = [
        ("explorer: one head with q, k, v, scores, and 16 thumbnails", ours),
        ("BertViz head view: weights of 16 heads", head_view),
        ("BertViz neuron view: weights, q, k of 16 heads", neuron_view),
    ]
    for name, make in kinds:
        try:
            cells = [_cell(make, tokens) for tokens in LENGTHS]
        except ImportError:
            cells = ["BertViz is not installed"] * len(LENGTHS)
        rows.append(f"| {name} | " + " | ".join(cells) + " |")
    return "\n".join(rows)


def timed(make: Callable[[int], int], tokens: int) -> tuple[int, float]:
    """What ``make`` returns for so many tokens, and the median of its seconds."""
    size = make(tokens)
    seconds = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        make(tokens)
        seconds.append(time.perf_counter() - started)
    return size, statistics.median(seconds)


def _cell(make: Callable[[int], int], tokens: int) -> str:
    size, seconds = timed(make, tokens)
    return f"{seconds * 1e3:.0f} ms, {size / 1e3:,.0f} kB"
