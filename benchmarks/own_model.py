"""A model of one's own in the shape of BERT-base, beside BertViz: time, bytes and memory."""

from __future__ import annotations

import json
import tempfile
import time
from importlib import import_module
from pathlib import Path
from typing import Any

import torch

from benchmarks.explorer import LENGTHS, text_of, timed
from charts.palette import LIGHT
from models import open_model
from models.arrays import size_in_bytes
from models.free_memory import MEGABYTE
from models.hugging_face.example import byte_tokenizer, draw_weights
from models.hugging_face.model import OwnModel
from models.hugging_face.recorder import transformers
from models.hugging_face.traces import ModelTrace
from pages.your_model.facts.heads import Look
from pages.your_model.figures.heads import head_figure, heads_figure

#: 12 layers of 12 heads at width 768, with BERT's own vocabulary: 110 million numbers.
SIZES = {"max_position_embeddings": 512, "vocab_size": 30_522}


def write_shape(folder: Path) -> Path:
    """A BERT of that shape with random weights, which cost the same time as learned ones."""
    package = transformers()
    module = package.BertModel(package.BertConfig(**SIZES), add_pooling_layer=False)
    draw_weights(module, 0)
    module.save_pretrained(folder)
    byte_tokenizer(added=True).save_pretrained(folder)
    return folder


def message(trace: ModelTrace) -> int:
    """Bytes of what the page sends: one head, and the pictures of its layer's heads."""
    figure = head_figure(trace, "self", Look(0, 0, (1, 1), 0.5), ("", ""))
    heads = heads_figure(trace, "self", 0, 0, [""] * 12, LIGHT)
    return len(json.dumps(figure | {"heads": heads}, ensure_ascii=False).encode())


def table() -> str:
    """Two Markdown tables: at each length, and what comes before the first picture."""
    torch.set_num_threads(1)
    with tempfile.TemporaryDirectory() as place:
        folder = write_shape(Path(place) / "bert")
        started = time.perf_counter()
        model = open_model(folder)
        loaded = time.perf_counter()
        sent = message(model.trace(text_of(16), limit=16))
        shown = time.perf_counter()
        return "\n".join(
            [
                *_lengths(model),
                "",
                "| opening it | |",
                "| --- | --- |",
                f"| weights | {model.parameters / 1e6:.0f} million, "
                f"{model.parameters * 4 / MEGABYTE:.0f} MB in memory |",
                f"| read from disk | {loaded - started:.1f} s |",
                f"| first picture after that, 16 tokens | {shown - loaded:.2f} s, "
                f"{sent / 1e3:.0f} kB |",
            ]
        )


def _lengths(model: OwnModel) -> list[str]:
    def ours(tokens: int) -> int:
        return message(model.trace(text_of(tokens), limit=tokens))

    def head_view(tokens: int) -> int:
        bertviz = import_module("bertviz")  # only `make bench` installs it
        trace = model.trace(text_of(tokens), limit=tokens)
        weights = [torch.tensor(layer)[None] for layer in trace.weights]
        page: Any = bertviz.head_view(weights, list(trace.tokens), html_action="return")
        return len(page.data.encode())

    def model_view(tokens: int) -> int:
        bertviz = import_module("bertviz")
        trace = model.trace(text_of(tokens), limit=tokens)
        weights = [torch.tensor(layer)[None] for layer in trace.weights]
        page: Any = bertviz.model_view(weights, list(trace.tokens), html_action="return")
        return len(page.data.encode())

    rows = [
        "| from text to message | " + " | ".join(f"{n} tokens" for n in LENGTHS) + " |",
        "| --- |" + " --- |" * len(LENGTHS),
    ]
    for name, make in (
        ("one head with q, k, v, scores, and 12 thumbnails", ours),
        ("BertViz head view: weights of 144 heads", head_view),
        ("BertViz model view: weights of 144 heads", model_view),
    ):
        try:
            cells = [
                f"{seconds * 1e3:.0f} ms, {size / 1e3:,.0f} kB"
                for size, seconds in (timed(make, tokens) for tokens in LENGTHS)
            ]
        except ImportError:
            cells = ["BertViz is not installed"] * len(LENGTHS)
        rows.append(f"| {name} | " + " | ".join(cells) + " |")
    kept = (size_in_bytes(model.trace(text_of(n), limit=n)) for n in LENGTHS)
    memory = [f"{size / MEGABYTE:.1f} MB" for size in kept]
    return [*rows, "| what is kept of the text, all 144 heads | " + " | ".join(memory) + " |"]
