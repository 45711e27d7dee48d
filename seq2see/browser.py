"""A Chromium without a window, which opens a page of the app and takes the file that it makes."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Literal, cast

#: Milliseconds for each thing that a page has to do, on a slow machine.
PATIENCE = 180_000
LOCALES = {"ko": "ko-KR", "en": "en-US"}
WIDTH, HEIGHT = 1366, 768
NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "chrome")
MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
HOW = (
    "install them with `pip install playwright` and `python -m playwright install chromium`, "
    "or name a Chromium in CHROMIUM."
)
DRAWN = (
    "[data-testid=stApp][data-test-connection-state=CONNECTED][data-test-script-state=notRunning]"
)
#: What a page is asked. Whoever makes the file says so by preventDefault; the file is a download.
ASK = """format => !document.dispatchEvent(
    new CustomEvent("seq2see:export", { detail: { format }, cancelable: true }))"""
#: A picture on the stage: a component with its data on its root, or a chart.
SHOWN = """() => [...document.querySelectorAll(".st-key-stage *")].some(each =>
    (each.matches(".js-plotly-plot") && each.querySelector(".main-svg")) ||
    [...each.shadowRoot?.querySelectorAll("*") ?? []].some(it => it[Symbol.for("seq2see.picture")]))
    && !document.querySelector("[data-testid=stSkeleton]")"""


class Unusable(Exception):
    """What was asked for cannot be; the message is a sentence for whoever asked."""


def chromium() -> str | None:
    """The Chromium of this machine: $CHROMIUM first, then the one that draws no window."""
    places = [shutil.which(name) for name in (os.environ.get("CHROMIUM"), *NAMES) if name]
    return next((place for place in [*places, MAC] if place and Path(place).exists()), None)


def required() -> str:
    """The Chromium that will be used, before anything is started. Unusable without one."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError as error:
        raise Unusable(f"An export needs Playwright and a Chromium: {HOW}") from error
    place = chromium()
    if place is None:
        with sync_playwright() as playwright:
            place = playwright.chromium.executable_path
    if not Path(place).exists():
        raise Unusable(f"An export needs a Chromium, and there is none here: {HOW}")
    return place


def picture_of(place: str, url: str, format: str, language: str, theme: str) -> bytes:
    """The main picture of the page as a file of this format, made by the Chromium at ``place``.

    Unusable where that does not start, where the page shows no picture, or makes no such file.
    """
    from playwright.sync_api import Error, TimeoutError, sync_playwright

    with sync_playwright() as playwright:
        try:
            chromium = playwright.chromium.launch(executable_path=place, args=["--no-sandbox"])
        except Error as error:
            raise Unusable(f"The Chromium at {place} does not start.") from error
        page = chromium.new_page(
            viewport={"width": WIDTH, "height": HEIGHT},
            locale=LOCALES.get(language, language),
            color_scheme=cast(Literal["light", "dark"], theme),
        )
        page.set_default_timeout(PATIENCE)
        try:
            page.goto(url)
            page.wait_for_selector(DRAWN, state="attached")
            page.wait_for_function(SHOWN)
        except TimeoutError as error:
            raise Unusable("The lesson shows no picture of this text.") from error
        try:
            with page.expect_download() as download:
                page.wait_for_function(ASK, arg=format, timeout=PATIENCE / 6)
            return Path(download.value.path()).read_bytes()
        except TimeoutError as error:
            raise Unusable(f"The lesson makes no {format} file of its picture.") from error
