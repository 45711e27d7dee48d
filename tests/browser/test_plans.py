"""Lesson plans: collected with a key, ordered, saved, opened from the link, walked by keyboard."""

from __future__ import annotations

import json
import re
from urllib.parse import parse_qs, urlsplit

import pytest
from axe import violations
from playwright.sync_api import Locator, Page, expect
from waiting import PATIENCE, box, eventually, fits, settled

from ui.plan import PLANS, SHIPPED
from ui.words import catalogs

WORDS = catalogs()
TEXTS = {"en": "The old cat sat on the mat.", "ko": "나는 어제 밥을 먹었다."}
HOST = ".st-key-plan"


def words(language: str, name: str, **values: object) -> str:
    return WORDS[language][f"plan.{name}"].format(**values)


def panel(page: Page) -> Locator:
    """What the plan's button unfolds, unfolded."""
    found = page.locator(f"{HOST} [popover]")

    def unfolded() -> None:
        if not found.is_visible():  # it unfolds by itself where it has something to say
            page.locator(f"{HOST} button.open").click()
        assert found.is_visible()

    eventually(page, unfolded)
    return found


def titles(page: Page) -> list[str]:
    return panel(page).locator(".rows .title").all_inner_texts()


def collect(page: Page, language: str, count: int) -> None:
    """Add the view that is shown with the key, and wait until the page says so."""
    page.wait_for_selector(f"{HOST} button.open")
    page.keyboard.press("a")
    said = words(language, "added", count=count, title="").strip()
    expect(page.locator(f"{HOST} .toast")).to_contain_text(said)


def presented(page: Page, path: str, at: int) -> None:
    """Wait until this view of the plan is presented, and drawn."""
    page.wait_for_function(
        """([path, at]) => location.pathname === path
            && new URLSearchParams(location.search).get("plan.at") === String(at)
            && document.documentElement.classList.contains("presenting")""",
        arg=[path, at],
        timeout=PATIENCE,
    )
    settled(page)


@pytest.mark.parametrize("language", sorted(WORDS))
def test_three_views_are_collected_ordered_saved_and_walked(open_page, language, tmp_path):
    """From the first key to a file, a link, and another browser that presents it."""
    text = TEXTS[language]
    unit = WORDS[language]["gates.view.unit"]
    page = open_page("/rnn?step=2", language=language, text=text, size=(1366, 768))
    collect(page, language, 1)
    page.goto(f"{origin(page)}/gates?lang={language}&text={text}&gates.view={unit}")
    collect(settled(page), language, 2)
    page.goto(f"{origin(page)}/rnn?lang={language}&text={text}&step=5")
    collect(settled(page), language, 3)

    rnn, gates = (WORDS[language][f"{lesson}.menu"] for lesson in ("rnn", "gates"))
    assert titles(page) == [rnn, f"{gates}: {unit}", f"{rnn} ({text})"]
    assert violations(page, [f"{HOST} [data-testid=stBidiComponentIsolated]", "[popover]"]) == []
    # By keyboard, and by drag; then a name, a note, and one more that goes again.
    page.locator(f"{HOST} [data-row='1'] [data-name=up]").focus()
    page.keyboard.press("Enter")
    eventually(page, lambda: holds(titles(page)[0] == f"{gates}: {unit}"))
    page.locator(f"{HOST} [data-row='0'] .title").focus()
    page.keyboard.press("Alt+ArrowDown")
    eventually(page, lambda: holds(titles(page)[0] == rnn))
    page.keyboard.press("F2")
    form = panel(page).locator("form")
    form.locator("input").nth(0).fill("<b>Gates</b> & more")
    form.locator("input").nth(1).fill("4")
    form.locator("input").nth(2).fill("Ask: why?")
    page.keyboard.press("Enter")
    expect(panel(page).locator(".note")).to_have_text(
        f"{words(language, 'minutes', minutes=4)} · Ask: why?"
    )
    panel(page).locator("[data-row='0']").drag_to(panel(page).locator("[data-row='2']"))
    wanted = ["<b>Gates</b> & more", f"{rnn} ({text})", rnn]
    eventually(page, lambda: holds(titles(page) == wanted))
    panel(page).get_by_role("textbox", name=words(language, "name")).fill("3교시")
    page.keyboard.press("Tab")

    with page.expect_download() as saved:
        panel(page).get_by_role("button", name=words(language, "save")).click()
    assert saved.value.suggested_filename == "3교시.json"
    file = tmp_path / "plan.json"
    saved.value.save_as(file)
    assert [view["title"] for view in json.loads(file.read_text("utf-8"))["views"]] == wanted
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    panel(page).get_by_role("button", name=words(language, "copy")).click()
    link = panel(page).get_by_role("textbox", name=words(language, "link"))
    expect(link).to_have_value(re.compile(r"/gates\?.*plan=[\w-]+&plan\.at=1$"))
    address = link.input_value()
    # What was collected is still there when the page is loaded again.
    page.reload()
    assert titles(settled(page)) == wanted

    other = open_page(address.removeprefix(origin(page)), None, locale=page_locale(language))
    expect(other.locator(f"{HOST} .open .name")).to_have_text("1 / 3")
    # Nothing that was typed has become an element, or a command.
    expect(panel(other).locator(".rows b")).to_have_count(0)
    panel(other).get_by_role("button", name=words(language, "present"), exact=True).click()
    presented(other, "/gates", 1)
    place = other.locator(".present-place")
    expect(place).to_have_text("1 / 3 · <b>Gates</b> & more")
    other.keyboard.press("n")
    expect(other.locator(".present-notes")).to_contain_text("Ask: why?")
    other.keyboard.press("Escape")
    expect(other.locator(".present-notes")).to_be_hidden()
    other.keyboard.press("PageDown")
    presented(other, "/rnn", 2)
    count = other.locator(".unrolled-rnn .count")
    expect(count).to_have_text(re.compile(r"\b5 / \d+$"))
    total = int(count.inner_text().split("/")[1])
    for step in range(6, total + 1):  # first the steps of the picture, then the next view
        other.keyboard.press("ArrowRight")
        expect(count).to_have_text(re.compile(rf"\b{step} / {total}$"))
    settled(other)
    other.keyboard.press("ArrowRight")
    presented(other, "/rnn", 3)  # the same lesson, at a step of its own
    expect(count).to_have_text(re.compile(rf"\b2 / {total}$"))
    other.reload()
    presented(other, "/rnn", 3)
    expect(place).to_have_text(f"3 / 3 · {rnn}")
    expect(count).to_have_text(re.compile(rf"\b2 / {total}$"))
    other.keyboard.press("ArrowLeft")  # nobody has gone through this picture yet
    presented(other, "/rnn", 2)
    expect(count).to_have_text(re.compile(rf"\b5 / {total}$"))
    other.keyboard.press("Escape")
    expect(other).not_to_have_url(re.compile("present"))
    expect(other.locator(f"{HOST} .open .name")).to_have_text("2 / 3")
    panel(other).get_by_role("button", name=words(language, "leave")).click()
    expect(other).not_to_have_url(re.compile("plan"))

    panel(other).locator("input[type=file]").set_input_files(file)
    expect(panel(other).get_by_role("status")).to_have_text(words(language, "opened", count=3))
    assert titles(other) == wanted


def test_a_wrong_file_or_link_is_one_sentence_and_a_plan_of_the_app_is_offered(open_page, tmp_path):
    page = open_page("/glossary?plan=damaged&plan.at=2", language="en", size=(1366, 768))
    # It unfolds by itself: a click in the same moment would fold it again.
    status = page.locator(f"{HOST} [popover]").get_by_role("status")
    expect(status).to_have_text(words("en", "wrong"))
    expect(page).not_to_have_url(re.compile("plan"))
    file = tmp_path / "plan.json"
    plan = json.loads((PLANS / "attention.en.json").read_text("utf-8"))
    plan["views"][0]["path"] = "https://elsewhere.example/rnn"
    for written, why in ((json.dumps(plan), "elsewhere"), ("{", "wrong")):
        file.write_text(written, encoding="utf-8")
        panel(page).locator("input[type=file]").set_input_files(file)
        expect(status).to_have_text(words("en", why))
    expect(panel(page).locator(".rows > li")).to_have_count(0)

    page.locator(f"{HOST} select").select_option("shipped:attention")
    rows = panel(page).locator(".rows > li")
    expect(rows).to_have_count(len(plan["views"]))
    expect(panel(page).locator(".sum")).to_have_text(words("en", "minutes", minutes=20))
    # In reach without scrolling, however long the plan is.
    foot = box(panel(page).get_by_role("button", name=words("en", "present"), exact=True))
    assert foot["y"] + foot["height"] < 768
    rows.nth(1).locator(".title").click()
    page.wait_for_url(re.compile(r"/attention\?.*plan=attention&plan\.at=2"))
    settled(page)
    # Its views stay as they are: what is changed is a copy of one's own.
    panel(page).locator("[data-row='0'] [data-name=drop]").click()
    expect(rows).to_have_count(len(plan["views"]) - 1)
    expect(status).to_have_text(words("en", "made_own"))
    expect(page.locator(f"{HOST} .open .name")).to_have_text(f"1 / {len(plan['views']) - 1}")
    assert parse_qs(urlsplit(page.url).query)["plan"] != ["attention"]


def test_home_leads_into_the_plans_and_a_clicker_is_not_held_up_by_the_pointer(open_page):
    page = open_page("/", language="ko", size=(1366, 768))
    links = page.locator(".plan-links a")
    expect(links).to_have_count(len(SHIPPED))
    page.evaluate("window.stayed = true")
    links.nth(1).click()
    page.wait_for_url(re.compile(r"/seq2seq\?.*plan=attention&plan\.at=1"))
    settled(page)
    page.wait_for_selector(".present-bar", state="attached")
    page.keyboard.press("p")
    presented(page, "/seq2seq", 1)
    page.keyboard.press("End")
    page.keyboard.press("PageDown")
    presented(page, "/attention", 2)
    picture = page.locator(".st-key-stage .contexts")
    expect(picture).to_have_attribute("data-step", "1")
    chip = box(picture.locator(".chip.target").nth(4))
    page.mouse.move(5, 5)  # a pointer that is moved points again
    page.mouse.move(chip["x"] + chip["width"] / 2, chip["y"] + chip["height"] / 2)
    expect(picture).to_have_attribute("data-step", "5")
    page.keyboard.press("PageDown")
    expect(picture).to_have_attribute("data-step", "2")
    assert page.evaluate("window.stayed") is True  # nothing was loaded again


def test_on_a_phone_the_bar_is_one_line(open_page):
    page = open_page("/rnn", language="ko", phone=True)
    expect(page.locator(f"{HOST} button.open")).to_be_hidden()
    bar, header = page.locator(".st-key-navigation"), page.get_by_test_id("stHeader")
    assert box(bar)["height"] <= box(header)["height"]
    fits(page)


def origin(page: Page) -> str:
    return page.evaluate("location.origin")


def page_locale(language: str) -> str:
    return {"ko": "ko-KR", "en": "en-US"}[language]


def holds(found: bool) -> None:
    assert found
