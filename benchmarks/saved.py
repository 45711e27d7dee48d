"""Our saved page of the attention explorer beside BertViz's HTML: bytes and seconds.

The same weights, tokens and 4 × 4 heads, each file made from the text on. Ours is opened in
Chromium without a network; BertViz's draws nothing there, as it loads require.js, d3 and jQuery
from another host.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import torch
from playwright.sync_api import Browser, sync_playwright

from benchmarks.cold_start import CHROMIUM
from benchmarks.explorer import LENGTHS, figure, head_view, neuron_view, text_of, timed
from benchmarks.server import ROOT
from charts.explorer import every_head
from charts.palette import LIGHT
from models import load
from ui.component import flat
from ui.texts import ASSETS
from ui.words import catalogs

ROUNDS = 3
BUILT = ASSETS / "components" / "dist"
ARRAYS = ("q", "k", "v", "z", "dots", "weights")
#: What of one head follows from the rest.
FOLLOW = ("z", "dots", "weights")
#: Writes the page as the app does (shared/page-text.ts), and on stderr the milliseconds it took.
WRITE = f"""
import {{ readFileSync }} from "node:fs"
import {{ pageText }} from "{ASSETS.as_posix()}/components/shared/page-text.ts"
const {{ about, carried, parts }} = JSON.parse(readFileSync(0, "utf8"))
const begun = performance.now()
const page = pageText(about, carried, parts, "0".repeat(32))
console.error(performance.now() - begun)
process.stdout.write(page)
"""


def carried(tokens: int, every: bool) -> dict[str, Any]:
    """What the page carries: of one head, or of all, as shared/saved-page.ts puts it together."""
    trace = load("transformer").trace(text_of(tokens), limit=tokens)
    sent = figure(trace, LIGHT)
    prefix = "explorer."
    words = catalogs()["en"].items()
    sent |= {
        "pins": [],
        "alternative": "",
        "palette": flat(LIGHT),
        "words": {key.removeprefix(prefix): it for key, it in words if key.startswith(prefix)},
    }
    if not every:
        sent = {name: it for name, it in sent.items() if name not in FOLLOW} | {"heads": None}
        return {"name": "explorer", "data": sent, "rest": None}
    rows = [[{"title": each["title"]} for each in row] for row in sent["heads"]["rows"]]
    data = {name: it for name, it in sent.items() if name not in ARRAYS}
    data["heads"] = sent["heads"] | {"rows": rows, "byLayer": False}
    rest = {name: it for name, it in every_head(trace, {}).items() if name != "tokens"}
    return {"name": "explorer", "data": data, "rest": rest}


def page(tokens: int, every: bool) -> tuple[bytes, float]:
    """Our file, and the seconds from the text to it, without Node's own start."""
    names = {"picture": "explorer.js", "style": "explorer.css", "shell": "saved.js"}
    names |= {"frame": "saved.css"}
    parts = {name: (BUILT / file).read_text(encoding="utf-8") for name, file in names.items()}
    about = {"title": "Self-attention", "question": "", "sentence": text_of(tokens)}
    about |= {"model": "", "credit": "", "lang": "en", "theme": "light"}
    begun = time.perf_counter()
    given = {"about": about, "carried": carried(tokens, every), "parts": parts | {"colours": ""}}
    text = json.dumps(given, ensure_ascii=False)
    spent = time.perf_counter() - begun
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    node = shutil.which("node", path=path) or "node"
    command = [node, "--input-type=module", "-e", WRITE]
    done = subprocess.run(command, cwd=ROOT, input=text.encode(), capture_output=True, check=True)
    return done.stdout, spent + float(done.stderr.split()[-1]) / 1000


def on_screen(browser: Browser, html: bytes) -> float:
    """Seconds until the matrix is drawn and a cell is shown, from the file, without a network."""
    with tempfile.NamedTemporaryFile(suffix=".html") as file:
        Path(file.name).write_bytes(html)
        context = browser.new_context(offline=True, viewport={"width": 1366, "height": 768})
        opened = context.new_page()
        begun = time.perf_counter()
        opened.goto(Path(file.name).as_uri())
        opened.locator(".explorer[data-query] .field canvas").wait_for()
        seconds = time.perf_counter() - begun
        context.close()
    return seconds


def table() -> str:
    """Markdown table: kilobytes and seconds at each length, and how many times smaller."""
    torch.set_num_threads(1)
    theirs = [("BertViz head view: weights of 16 heads", head_view)]
    theirs.append(("BertViz neuron view: weights, q, k of 16 heads", neuron_view))
    try:
        found = {name: [timed(make, tokens) for tokens in LENGTHS] for name, make in theirs}
    except ImportError:
        return "BertViz is not installed; `make bench` installs it."
    sizes = [size for size, _ in found[theirs[0][0]]]
    rows = [
        "| one HTML file | " + " | ".join(f"{n} tokens" for n in LENGTHS) + " |",
        "| --- |" + " --- |" * len(LENGTHS),
    ]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for name, every in (("one head", False), ("16 heads", True)):
            cells = [_ours(browser, n, every, size) for n, size in zip(LENGTHS, sizes, strict=True)]
            rows.append(f"| our saved page: q, k, v of {name} | {' | '.join(cells)} |")
    for name, cells in found.items():
        texts = [f"{size / 1e3:,.0f} kB; made in {s:.2f} s" for size, s in cells]
        rows.append(f"| {name} | {' | '.join(texts)} |")
    return "\n".join(rows)


def _ours(browser: Browser, tokens: int, every: bool, theirs: int) -> str:
    made = [page(tokens, every) for _ in range(ROUNDS + 1)][1:]
    html = made[0][0]
    seconds = statistics.median(spent for _, spent in made)
    shown = statistics.median(on_screen(browser, html) for _ in range(ROUNDS))
    times = theirs / len(html)
    return (
        f"{len(html) / 1e3:,.0f} kB, head view / {times:.1f}; made in {seconds:.2f} s, "
        f"on the screen in {shown:.2f} s"
    )
