"""/lab in a real browser: lanes move, runs pause, stop, wait their turn, end on leaving."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from urllib.parse import quote, unquote

import pytest
from playwright.sync_api import Locator, Page, expect
from waiting import PATIENCE, eventually, fits, settled

from charts.lines import NAMES
from charts.text import percent
from models import tokenizer
from models.lab.record import RunRecord
from models.lab.recorded import FOLDER, recorded, train
from models.lab.settings import Settings
from models.lab.tasks import TASKS, LabTokenizer, symbols
from pages.lab.facts import reached
from ui.words import catalogs

pytestmark = pytest.mark.browser

LONG = "/lab?lab.steps=3000&lab.width=64"
TEXT = "The cat sat by the window."
#: Has enough tokens to name all symbols.
EIGHT = "The old cat sat by the warm window, looked at birds and slept."


def press(page: Page, name: str) -> None:
    page.locator(f".st-key-lab-{name} button").click()


def progress(page: Page):
    return page.get_by_test_id("stProgress")


def says(page: Page, words: str, timeout: float | None = None) -> None:
    """Wait until the one progress bar says so; while a page is redrawn the old one may linger."""
    expect(progress(page).filter(has_text=words)).to_be_visible(timeout=timeout)
    expect(progress(page)).to_have_count(1)


def step(page: Page) -> int:
    found = re.search(r"[Ss]tep ([\d,]+) of", "".join(progress(page).all_inner_texts()))
    return int(found[1].replace(",", "")) if found else 0


def until(page: Page, true: Callable[[], bool]) -> None:
    """Wait until this is true."""

    def check() -> None:
        assert true(), page.inner_text("body")

    eventually(page, check)


def columns(page: Page) -> int:
    """Measurements in the first picture of gradients."""
    return page.evaluate(
        """() => {
          const plots = [...document.querySelectorAll(".js-plotly-plot")]
          const heat = plots.flatMap((p) => p._fullData || []).find((d) => d.type === "heatmap")
          return heat ? heat.x.length : 0
        }"""
    )


def race(page: Page, mode: str) -> Locator:
    """The race, once it shows a run of this mode."""
    found = page.locator(f".race[data-mode={mode}]")
    expect(found).to_be_visible(timeout=4 * PATIENCE)
    return found


def lanes(page: Page) -> list[tuple[str, ...]]:
    """Of each lane its name, what is right, the answer and the verdict, as they can be read."""
    return [
        tuple(
            " ".join(each.strip() for each in lane.locator(part).all_text_contents())
            for part in (".name", ".share", ".answer > :is(.right, .wrong)", ".mark")
        )
        for lane in page.locator(".race .lane").all()
    ]


def expected(record: RunRecord, column: int, text: str) -> list[tuple[str, ...]]:
    """The same, from a record. text: the sentence whose tokens are the symbols."""
    entries = LabTokenizer(record.settings.exercise, symbols(tokenizer().encode(text).tokens))
    wanted = record.probe[-record.settings.exercise.answers :].tolist()
    shares = record.recent(column)
    return [
        (
            NAMES[model],
            percent(shares[model]),
            " ".join(entries.entry(i) for i in record.answers[m, column]),
            "✓" if record.answers[m, column].tolist() == wanted else "✗",
        )
        for m, model in enumerate(record.models)
    ]


def test_every_number_of_a_recording_is_the_traces(open_page):
    """Gone through by the keyboard, measurement by measurement."""
    page = open_page("/lab", "en", text=EIGHT)
    record = recorded(FOLDER / "recall.npz").record
    race(page, "rest")
    slider = page.locator(".race input[type=range]")
    for column, step in enumerate(record.measured):
        expect(page.locator(".race .at")).to_have_text(f"Measured at step {step}")
        until(page, lambda column=column: lanes(page) == expected(record, column, EIGHT))
        widths = page.locator(".race .bar").evaluate_all("bars => bars.map((b) => b.style.width)")
        shares = [0 if math.isnan(s) else s for s in record.recent(column).values()]
        assert [float(width[:-1]) for width in widths] == pytest.approx(
            [100 * share for share in shares], rel=1e-4
        )
        slider.press("ArrowRight")
    notes = page.locator(".race .note").all_text_contents()
    assert notes == [f"95% by step {s}" if s else "" for s in reached(record).values()]
    expect(page.locator(".race .axis .chance")).to_have_text("chance 13%")
    page.locator(".race .name", has_text="RNN").click()
    expect(page.locator(".race .foot .verdict")).to_contain_text("You bet on RNN: 13%")


def test_every_number_of_an_own_run_is_the_traces(open_page):
    """The same settings are trained here again."""
    page = open_page("/lab?lab.steps=200&lab.width=8&lab.recall.length=3", "en", text=EIGHT)
    press(page, "start")
    race(page, "over")
    record = train(Settings(steps=200, width=8, length=3))
    until(page, lambda: lanes(page) == expected(record, -1, EIGHT))
    tokens = page.locator(".lab-exercise li").all_text_contents()
    entries = LabTokenizer(record.settings.exercise, symbols(tokenizer().encode(EIGHT).tokens))
    assert tokens == [entries.entry(i) for i in record.probe]


#: Counts, with every frame, what fades on the page, and races that are not the first.
WATCH = """() => {
    window.faded = []
    const first = document.querySelector(".st-key-lab-race")
    const watch = () => {
        const faded = [...document.querySelectorAll("[data-testid=stMain] *")].filter((each) =>
            !each.matches(".term-tip, .export, .export *")
            && Number(getComputedStyle(each).opacity) < 1
            && each.getBoundingClientRect().height > 0)
        window.faded.push(...faded.map((each) => `${each.tagName}.${each.className}`))
        const now = document.querySelectorAll(".st-key-lab-race")
        if (now.length !== 1 || now[0] !== first) window.faded.push(`${now.length} races`)
        requestAnimationFrame(watch)
    }
    watch()
}"""


def test_at_a_start_nothing_fades(open_page):
    page = open_page(LONG, "en", text=TEXT)
    race(page, "rest")
    page.evaluate(WATCH)
    press(page, "start")
    race(page, "live")
    until(page, lambda: step(page) > 0)
    assert page.evaluate("window.faded") == []
    press(page, "stop")
    says(page, "Stopped")


def test_without_motion_bars_jump_and_a_recording_shows_its_end(open_page):
    page = open_page("/lab", "en", prepare=lambda page: page.emulate_media(reduced_motion="reduce"))
    settled(page)
    race(page, "rest")
    bar = page.locator(".race .bar").first
    assert bar.evaluate("bar => getComputedStyle(bar).transitionDuration") == "0s"


@pytest.mark.parametrize(
    ("task", "language"), zip(TASKS, ["ko", "en", "ko", "en", "ko"], strict=True)
)
def test_the_race_is_whole_at_three_sizes(open_page, task, language):
    name = quote(catalogs()[language][f"lab.task.{task}"])
    page = open_page(f"/lab?lab.task={name}", language)
    race(page, "rest")
    for width, height in ((390, 844), (1366, 768), (1920, 1080)):
        page.set_viewport_size({"width": width, "height": height})
        page.wait_for_function(WHOLE)
        fits(page)


#: Whether lanes, answers and the foot of the race lie in the window, none over another.
WHOLE = """() => {
    const tree = [...document.querySelectorAll("[data-testid=stBidiComponentIsolated]")]
        .map((host) => host.shadowRoot).find((each) => each?.querySelector(".race"))
    const root = (tree ?? document).querySelector(".race")
    if (!root?.querySelector(".lane")) return false
    const boxes = [...root.querySelectorAll(".head, .axis, .lane, .foot")]
        .map((each) => each.getBoundingClientRect())
    const parts = [...root.querySelectorAll(".share, .answer > *, .name")]
        .map((each) => each.getBoundingClientRect())
    return boxes.every((box, n) => box.height > 0 && box.bottom <= innerHeight + 1
            && (!n || box.top >= boxes[n - 1].bottom - 1))
        && parts.every((box) => box.left >= 0 && box.right <= innerWidth + 1)
}"""


@pytest.mark.parametrize("path", ["/", "/forgetting"])
def test_the_race_is_a_link_away(open_page, path):
    page = open_page(path, "en", text=TEXT)
    page.get_by_role("link", name=re.compile(r"\brace\b")).first.click()
    race(page, "rest")
    assert "text=The" in page.url


def test_pictures_grow_and_the_run_pauses_goes_on_and_stops(open_page):
    page = open_page(f"{LONG}&lab.view=Gradients", "en", text=TEXT)
    press(page, "start")
    until(page, lambda: step(page) > 0)  # before that the recorded run is there
    until(page, lambda: columns(page) >= 2)
    seen = columns(page)
    until(page, lambda: columns(page) > seen)
    press(page, "pause")
    says(page, "Paused")
    held = step(page)
    assert held > 0
    page.wait_for_timeout(1200)
    assert step(page) == held
    press(page, "go_on")
    until(page, lambda: step(page) > held)
    page.get_by_role("textbox", name="Your sentence").fill("Typed while it trains.")
    until(page, lambda: step(page) > held + 5)
    press(page, "stop")
    says(page, "Stopped")
    expect(page.locator(".st-key-lab-files")).to_be_visible()
    assert page.get_by_test_id("stException").count() == 0


def test_a_run_ends_when_its_visitor_leaves_and_the_next_one_starts(open_page):
    first, second = (open_page(LONG, "en", text=TEXT) for _ in range(2))
    for page in (first, second):
        press(page, "start")
    until(first, lambda: step(first) > 0)
    third = open_page("/lab", "en", text=EIGHT)
    press(third, "start")
    says(third, "number 1 in the queue")
    replay = race(third, "replay")
    expect(replay.locator(".badge")).to_have_text("Recorded")
    expect(replay).to_have_attribute("data-step", "26", timeout=4 * PATIENCE)
    kept = recorded(FOLDER / "recall.npz").record
    until(third, lambda: lanes(third) == expected(kept, -1, EIGHT))
    first.close()
    until(third, lambda: step(third) > 0)
    expect(race(third, "live").locator(".badge")).to_have_text("Training")
    second.locator("nav a.next").first.click()
    second.wait_for_url("**/your-model?**")
    fourth = open_page(LONG, "en", text=TEXT)
    press(fourth, "start")
    until(fourth, lambda: step(fourth) > 0)
    for page in (third, fourth):
        press(page, "stop")
        says(page, "Stopped")


def test_choices_are_in_the_address_and_the_run_is_the_same_again(open_page):
    page = open_page("/lab?lab.steps=200&lab.width=8&lab.recall.length=3", "en", text=TEXT)
    page.get_by_role("button", name="Task and choices").click()
    page.get_by_text("Count", exact=True).click()
    page.wait_for_function("location.search.includes('lab.task')")
    said = []
    for _ in range(2):
        press(page, "start")
        says(page, "Done", timeout=4 * PATIENCE)
        expect(page.locator(".st-key-lab-files")).to_be_visible()
        said.append(page.locator("li", has_text="chance:").all_inner_texts())
        page.goto(page.url)
        expect(page.locator(".st-key-lab-start")).to_be_visible()
    assert said[0] == said[1]
    assert len(said[0]) == 4
    assert {"lab.steps=200", "lab.width=8", "lab.task=Count"} <= set(
        unquote(page.url).split("?")[1].split("&")
    )


def test_the_pictures_fit_a_phone(open_page):
    page = open_page("/lab?lab.steps=200", "ko", text="고양이가 창가에서 잔다.", phone=True)
    press(page, "start")
    expect(page.locator(".st-key-lab-files")).to_be_visible(timeout=4 * PATIENCE)
    fits(page)
