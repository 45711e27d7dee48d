"""One visitor: how long the server takes to redraw each page after typing, and its processor.

The processor's time does not depend on what else the machine has to do, as the clock's does.
"""

from __future__ import annotations

import asyncio
import statistics
import time

import torch
from websockets import WebSocketException

from benchmarks.sentences import sentences
from benchmarks.server import Server
from benchmarks.visitor import Run, Visitor, percentile
from models import load
from ui.road import ROAD

#: The models whose forward pass a page cannot do without; the others draw no language model's.
MODELS = {
    "home": ("rnn",),
    "next-token": ("rnn", "lstm", "gru", "transformer"),
    "rnn": ("rnn",),
    "gates": ("lstm", "gru"),
    "gradients": ("rnn", "lstm", "gru"),
    "forgetting": ("rnn", "lstm", "gru"),
    "self-attention": ("transformer",),
    "transformer": ("transformer",),
}
COUNT = 50


def bare_forward(name: str, texts: list[str]) -> float:
    """Median seconds of ``model(ids)`` on these texts, one thread, PyTorch's own layers."""
    model = load(name)
    torch.set_num_threads(1)
    seconds = []
    with torch.inference_mode():
        for text in texts:
            ids = torch.tensor(model.tokenizer.encode(text, 64).ids)[None]
            model.module(ids)
            started = time.perf_counter()
            model.module(ids)
            seconds.append(time.perf_counter() - started)
    return statistics.median(seconds)


async def _page(server: Server, page: str, texts: list[str]) -> tuple[list[Run], float] | None:
    """The reruns after typing each text, and the processor's seconds that one of them took.

    None for a page without a sentence bar.
    """
    async with Visitor(server.address, page) as visitor:
        if not visitor.has_bar:
            return None
        for text in sentences(3, start=900):
            await visitor.type(text)
        before = server.processor_seconds()
        runs = [await visitor.type(text) for text in texts]
        return runs, (server.processor_seconds() - before) / len(texts)


def table(server: Server) -> str:
    """Markdown table of one rerun of each page of the road beside the bare forward pass."""
    texts = sentences(COUNT)
    bare = {
        name: bare_forward(name, texts) for name in {n for used in MODELS.values() for n in used}
    }
    rows = [
        "| page | rerun p50 | rerun p95 | processor, mean | bare forward pass p50 | ratio "
        "| sent, median | errors |",
        "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for stop in ROAD:
        if not stop.built:
            continue
        try:
            found = asyncio.run(_page(server, stop.path, texts))
        except (OSError, TimeoutError, WebSocketException) as error:
            rows.append(f"| `/{stop.path}` | no answer: {type(error).__name__} | | | | | | |")
            continue
        if found is None:
            continue
        runs, processor = found
        seconds = [run.seconds for run in runs]
        p50 = statistics.median(seconds)
        used = MODELS.get(stop.key, ())
        beside = "– | –"
        if used:
            whole = sum(bare[name] for name in used)
            beside = f"{whole * 1e3:.2f} ms ({' + '.join(used)}) | {processor / whole:.0f}"
        size = statistics.median(run.size for run in runs) / 1e3
        rows.append(
            f"| `/{stop.path}` | {p50 * 1e3:.0f} ms | {percentile(seconds, 0.95) * 1e3:.0f} ms "
            f"| {processor * 1e3:.0f} ms | {beside} "
            f"| {size:.0f} kB | {sum(run.errors for run in runs)} |"
        )
    return "\n".join(rows)
