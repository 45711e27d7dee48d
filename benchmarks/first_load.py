"""What a phone on a slow line loads until the first picture stands: bytes, requests, seconds."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, ViewportSize, sync_playwright

from benchmarks.cold_start import CHROMIUM
from benchmarks.server import ROOT, Server, serve

#: Bytes a second of 1.6 Mbit/s, both ways, and milliseconds until an answer begins.
LINE = {"offline": False, "latency": 150, "downloadThroughput": 2e5, "uploadThroughput": 2e5}
PHONE = ViewportSize(width=390, height=844)
#: Page, and what its first picture is made of.
PAGES = {"": ".st-key-stage", "rnn": ".unrolled-rnn .heat canvas"}


@dataclass
class Loaded:
    """requests and bytes over HTTP; bytes of messages over the websocket; seconds in all."""

    requests: int = 0
    http: int = 0
    messages: int = 0
    seconds: float = 0.0


def _load(context: BrowserContext, url: str, picture: str) -> Loaded:
    page = context.new_page()
    client: Any = context.new_cdp_session(page)
    found = Loaded()

    def finished(event: dict[str, Any]) -> None:
        found.http += int(event["encodedDataLength"])

    def sent(event: dict[str, Any]) -> None:
        if not event["request"]["url"].startswith(("data:", "blob:")):
            found.requests += 1

    def message(event: dict[str, Any]) -> None:  # binary, so written as base64
        found.messages += len(event["response"]["payloadData"]) * 3 // 4

    client.send("Network.enable")
    client.send("Network.emulateNetworkConditions", LINE)
    client.on("Network.loadingFinished", finished)
    client.on("Network.requestWillBeSent", sent)
    client.on("Network.webSocketFrameReceived", message)
    began = time.perf_counter()
    page.goto(url, wait_until="commit")
    page.locator(picture).first.wait_for(state="visible", timeout=180_000)
    found.seconds = time.perf_counter() - began
    page.close()
    return found


def _rows(browser: Browser, server: Server, name: str) -> list[str]:
    rows: list[str] = []
    for page, picture in PAGES.items():
        context = browser.new_context(viewport=PHONE, device_scale_factor=2, is_mobile=True)
        for visit in ("first", "again"):
            found = _load(context, f"{server.url}/{page}", picture)
            rows.append(
                f"| {name} | `/{page}`, {visit} | {found.requests} | {found.http / 1e3:,.0f} kB "
                f"| {found.messages / 1e3:,.0f} kB | {found.seconds:.1f} |"
            )
            print(rows[-1], flush=True)
        context.close()
    return rows


def table(roots: dict[str, Path] | None = None) -> str:
    """Markdown table. roots: what to call each tree that is measured; this one, without any."""
    rows = [
        "| | page | requests | HTTP | messages | seconds to the first picture |",
        "| --- | --- | ---: | ---: | ---: | ---: |",
    ]
    for name, root in (roots or {"now": ROOT}).items():
        with serve(root=root) as server, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
            rows += _rows(browser, server, name)
            browser.close()
    return "\n".join(rows)


if __name__ == "__main__":  # python -m benchmarks.first_load before=FOLDER now=FOLDER
    given = (each.partition("=") for each in sys.argv[1:])
    print(table({name: Path(folder).resolve() for name, _, folder in given}))
