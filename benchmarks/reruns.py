"""One visitor: how long the server takes to redraw each page after typing."""

from __future__ import annotations

import asyncio
import statistics
import time

import torch

from benchmarks.sentences import sentences
from benchmarks.server import Server
from benchmarks.visitor import Visitor, percentile
from models import load
from ui.road import stop

#: The page, and the models whose forward pass it cannot do without.
PAGES = {
    "": ("rnn",),
    "rnn": ("rnn",),
    "gates": ("lstm", "gru"),
    "gradients": ("rnn", "lstm", "gru"),
    "forgetting": ("rnn", "lstm", "gru"),
    "dot-product": (),
    "self-attention": ("transformer",),
    "transformer": ("transformer",),
    "tokens": (),
    "next-token": ("rnn", "lstm", "gru", "transformer"),
}
COUNT = 50


def bare_forward(name: str, texts: list[str]) -> float:
    """Median seconds of ``model(ids)`` on these texts, one thread, PyTorch's own layers."""
    reader = load(name)
    torch.set_num_threads(1)
    seconds = []
    with torch.inference_mode():
        for text in texts:
            ids = torch.from_numpy(reader.tokenizer.encode(text, 64).ids)[None]
            reader.model(ids)
            started = time.perf_counter()
            reader.model(ids)
            seconds.append(time.perf_counter() - started)
    return statistics.median(seconds)


async def _page(server: Server, page: str, texts: list[str]) -> tuple[float, float, int, float]:
    async with Visitor(server.address, page) as visitor:
        for text in sentences(3, start=900):
            await visitor.type(text)
        runs = [await visitor.type(text) for text in texts]
    seconds = [run.seconds for run in runs]
    size = statistics.median(run.size for run in runs)
    return (
        statistics.median(seconds),
        percentile(seconds, 0.95),
        sum(run.errors for run in runs),
        size,
    )


def table(server: Server) -> str:
    """Markdown table of one rerun of each page beside the bare forward pass."""
    texts = sentences(COUNT)
    rows = [
        "| page | rerun p50 | rerun p95 | bare forward pass p50 | ratio | sent, median | errors |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for page, used in PAGES.items():
        if page and not stop(page).built:
            continue
        p50, p95, errors, size = asyncio.run(_page(server, page, texts))
        bare = sum(bare_forward(name, texts) for name in used)
        beside = f"{bare * 1e3:.2f} ms ({' + '.join(used)}) | {p50 / bare:.0f}" if used else "- | -"
        rows.append(
            f"| `/{page}` | {p50 * 1e3:.0f} ms | {p95 * 1e3:.0f} ms | {beside} "
            f"| {size / 1e3:.0f} kB | {errors} |"
        )
    return "\n".join(rows)
