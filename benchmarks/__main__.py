"""``make bench``: every table, to the terminal and to ``docs/benchmarks.md``.

``python -m benchmarks class cold`` prints these two only.
"""

from __future__ import annotations

import datetime
import os
import platform
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

import streamlit
import torch

from benchmarks import (
    campus,
    classroom,
    cold_start,
    explorer,
    files,
    first_load,
    frames,
    gradients,
    lab,
    own_model,
    reruns,
    room,
    saved,
    scan,
    soak,
    starvation,
)
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


def _reruns() -> str:
    with serve() as server:
        return reruns.table(server)


def _class() -> str:
    with serve() as server:
        return classroom.table(server)


def _lab_reruns() -> str:
    with serve() as server:
        return lab.reruns_table(server)


def _starvation() -> str:
    with serve() as server:
        return starvation.table(server)


def _soak() -> str:
    with serve() as server:
        return soak.table(server)


#: Name to title, what was measured, and what measures it.
PARTS: dict[str, tuple[str, str, Callable[[], str]]] = {
    "reruns": (
        "Redrawing a page after typing",
        f"One visitor, {reruns.COUNT} different sentences over Streamlit's own websocket; from "
        "the message sent to the last answer. Beside it PyTorch's own layers on the same "
        "texts, one thread.",
        _reruns,
    ),
    "class": (
        "A class",
        f"{classroom.VISITORS} sessions walk the road together: all open a lesson at once, type "
        f"sentences of their own for {classroom.SECONDS} s, {classroom.MEAN_PAUSE:.0f} s between "
        "edits on average, and go on to the next one. An exception, an error box or a lost "
        "connection counts as an error. Aim: p95 ≤ 0.3 s, slowest opening ≤ 2 s, no error, ≤ 1 GB.",
        _class,
    ),
    "room": (
        "A class in a room",
        f"All listen; the presenter takes {room.STEPS} steps, {room.PAUSE} s between them, then "
        f"asks, and all vote within {room.VOTING:.0f} s; {len(room.PAGES)} visitors type on other "
        "pages meanwhile. Measured at the sockets of the students and of the presenter. Aim: p95 "
        "of a step ≤ 0.3 s at 40 and ≤ 1 s at 300, vote to tally ≤ 0.3 s, typing ≤ 0.5 s. The load "
        "is what `uptime` says of the last minute.",
        room.table,
    ),
    "gradients": ("Gradients", "64 tokens at width 128, one thread.", gradients.table),
    "scan": (
        "Training a recurrent layer in parallel",
        "One training step, forward and backward, through one layer of 128 units, 8 texts of T "
        "tokens, two threads, the fastest of five. Aim at T = 512: the minGRU's scan at least 5 "
        "times as fast as the GRU's loop.",
        scan.table,
    ),
    "explorer": (
        "The attention explorer beside BertViz",
        "From a text to the message for the browser: the model's pass, the numbers, the JSON or "
        "HTML; the same weights, tokens and 4 × 4 heads, one thread. The explorer asks for another "
        "head when it is chosen; BertViz sends all at once.",
        explorer.table,
    ),
    "own": (
        "A model of one's own beside BertViz",
        "A Hugging Face model in the shape of BERT-base, 12 × 12 heads, random weights, one "
        "thread: the model's pass with every attention kept, the numbers, the JSON or HTML. "
        "/your-model asks for another head when it is chosen; BertViz sends all at once.",
        own_model.table,
    ),
    "saved": (
        "A saved page beside BertViz",
        "One HTML file of the same weights, tokens and 4 × 4 heads. Ours is drawn without a "
        "network; BertViz's loads require.js, d3 and jQuery from another host and draws nothing "
        "without one. Aim at 128 tokens: a fiftieth of its head view for one head, a tenth for "
        "all heads.",
        saved.table,
    ),
    "hovering": (
        "Hovering over the explorer",
        "Chromium at 60 Hz, 1920 × 1080, drawn by the processor. The time on the main thread does "
        "not depend on what else the machine has to do. Aim: one frame (16.7 ms) also at p95.",
        frames.hovering_table,
    ),
    "playing": (
        "A picture that plays",
        "The players at 20 tokens, likewise. Aim: 60 frames a second.",
        frames.playing_table,
    ),
    "files": (
        "Typing into a lesson in one file",
        f"{files.EDITS} edits in Chromium at 1366 × 768, each computed in the page; "
        "no server. The processor’s time an edit, of the script and of all that the page’s thread "
        "does (script, style, layout, painting), and by the clock until it is painted. Aim: below "
        "50 ms at 20 tokens.",
        files.table,
    ),
    "lab": (
        "The lab: training steps a second",
        "The default run, one model at a time, one thread; a whole picture every 0.8 s in a second "
        "thread. Aim: at least 90 % of the bare loop.",
        lab.table,
    ),
    "lab-reruns": (
        "Other visitors while the lab trains",
        f"{lab.VISITORS} visitors typing on other pages, {lab.MEAN_PAUSE:.0f} s between edits "
        "on average; two visitors train in the lab with live pictures. Aim: p95 ≤ 1 s.",
        _lab_reruns,
    ),
    "starvation": (
        "Beside visitors who ask for the most that a page computes",
        f"{len(starvation.PAGES)} visitors typing on other pages, {starvation.MEAN_PAUSE} s "
        "between edits on average; p95 of their reruns in seconds by themselves, beside one "
        f"and beside {starvation.CROWDS[-1]} who send {starvation.LIMIT:,} random syllables again "
        "and again, a new text as soon as the answer is there. In brackets: the "
        "processor's seconds that the server used meanwhile, which does not depend on what else "
        "the machine has to do. Aim: ≤ 0.6 s. The load is what `uptime` says of the last minute.",
        _starvation,
    ),
    "soak": (
        "Memory",
        f"One visitor types {soak.TEXTS:,} long texts on every page and view, then "
        f"{soak.PASSERS_BY} visitors come and go. Aim: ≤ 1 GB.",
        _soak,
    ),
    "campus": (
        "A campus",
        f"{campus.SESSIONS} sessions on replicas behind nginx, all on the loopback address of one "
        f"machine, {campus.MEAN_PAUSE:.0f} s between edits on average. One replica is killed while "
        "they type; later all are renewed one after the other (SIGUSR1). A session that loses its "
        "connection opens its address again. Memory is all replicas', what they share counted "
        "once. The load is what `uptime` says of the last minute.",
        campus.table,
    ),
    "first-load": (
        "A phone on a slow line",
        "Chromium at 390 × 844, throttled to 1.6 Mbit/s and 150 ms, with an empty cache and again. "
        "Messages are the websocket's, which Chromium counts but does not throttle.",
        first_load.table,
    ),
    "cold": ("Cold start", "In headless Chromium.", cold_start.table),
}


def main(names: list[str]) -> int:
    """Measure the named parts and print them; all of them, without a name, and write them down.

    A part that fails says so in its place, and the others go on. Returns how many failed.
    """
    unknown = set(names) - set(PARTS)
    if unknown:
        print(f"There is no part {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}.")
        return len(unknown)
    parts = [
        "# Benchmarks",
        "Written by `make bench`; a benchmark, not a test. The visitors run on the machine of "
        "the server and take their share of its cores.",
        f"{datetime.date.today().isoformat()} · {machine()}",
    ]
    failed = 0
    for name, (title, text, measure) in PARTS.items():
        if names and name not in names:
            continue
        try:
            found = measure()
        except Exception as error:
            traceback.print_exc()
            failed += 1
            found = f"Not measured: {type(error).__name__}."
        parts.extend([f"## {title}", text, found])
        print(f"\n## {title}\n{found}", flush=True)
        if not names:
            written = ROOT / "docs" / "benchmarks.md"
            written.write_text("\n\n".join(parts) + "\n", encoding="utf-8")
    return failed


if __name__ == "__main__":
    sys.exit(min(1, main(sys.argv[1:])))
