"""``make bench``: every table, to the terminal and to ``docs/benchmarks.md``."""

from __future__ import annotations

import datetime
import importlib.util
import os
import platform
from pathlib import Path

import streamlit
import torch

from benchmarks import classroom, cold_start, explorer, lab, reruns
from benchmarks.server import ROOT, serve


def machine() -> str:
    """Processor, cores, memory and versions, in one line."""
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return (
        f"{names[0] if names else platform.machine()}, {os.cpu_count()} cores, {memory:.0f} GiB, "
        f"Python {platform.python_version()}, torch {torch.__version__}, "
        f"Streamlit {streamlit.__version__}"
    )


def main() -> None:
    parts = [
        "# Benchmarks",
        "Written by `make bench`; a benchmark, not a test. The visitors run on the machine of "
        "the server and take their share of its cores.",
        f"{datetime.date.today().isoformat()} · {machine()}",
    ]

    def add(title: str, text: str, table: str) -> None:
        parts.extend([f"## {title}", text, table])
        print(f"\n## {title}\n{table}", flush=True)

    with serve() as server:
        add(
            "Redrawing a page after typing",
            f"One visitor, {reruns.COUNT} different sentences over Streamlit's own websocket; from "
            "the message sent to the last answer. Beside it PyTorch's own layers on the same "
            "texts, one thread.",
            reruns.table(server),
        )
    with serve() as server:
        add(
            "A class",
            f"{classroom.VISITORS} sessions, each on its own sentences, {classroom.MEAN_PAUSE:.0f} "
            f"s between edits on average, {classroom.SECONDS} s a page. An exception or an error "
            "box counts as an error. Aim: p95 ≤ 0.5 s, no error, ≤ 1 GB.",
            classroom.table(server),
        )
    if importlib.util.find_spec("benchmarks.gradients"):
        from benchmarks import gradients

        add("Gradients", "64 tokens at width 128, one thread.", gradients.table())
    add(
        "The attention explorer beside BertViz",
        "From a text to the message for the browser: the model's pass, the numbers, the JSON or "
        "HTML; the same weights, tokens and 4 × 4 heads, one thread. The explorer asks for another "
        "head when it is chosen; BertViz sends all at once.",
        explorer.table(),
    )
    add(
        "The lab: training steps a second",
        "The default run, one model at a time, one thread; a whole picture every 0.8 s in a second "
        "thread. Aim: at least 90 % of the bare loop.",
        lab.table(),
    )
    with serve() as server:
        add(
            "Other visitors while the lab trains",
            f"{lab.VISITORS} visitors typing on other pages, {lab.MEAN_PAUSE:.0f} s between edits "
            "on average; two visitors train in the lab with live pictures. Aim: p95 ≤ 1 s.",
            lab.reruns_table(server),
        )
    add("Hovering over the explorer", "Chromium at 60 Hz, 1920 × 1080.", explorer.frames_table())
    add("Cold start", "In headless Chromium.", cold_start.table())
    (ROOT / "docs" / "benchmarks.md").write_text("\n\n".join(parts) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
