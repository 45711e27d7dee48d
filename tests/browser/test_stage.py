"""The first screen of every lesson: sentence and whole picture in sight, and nothing that moves."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page
from waiting import PATIENCE, typed

from ui.road import ROAD

SIZES = {"projector": (1920, 1080), "laptop": (1366, 768), "phone": (390, 844)}
#: By language: about 8, 20 and 40 tokens.
TEXTS = {
    "en": (
        "The old cat slept by the window.",
        "The old cat sat by the warm window, looked at the birds in the tree, and then it slept.",
        "The old cat sat by the warm window, looked at the birds in the tree, and then it slept "
        "until the evening came and the children were home from school and the house was loud.",
    ),
    "ko": (
        "고양이가 창가에서 잠을 잔다.",
        "늙은 고양이가 따뜻한 창가에 앉아서 나무 위의 새들을 바라보다가 잠이 들었다.",
        "늙은 고양이가 따뜻한 창가에 앉아서 나무 위의 새들을 바라보다가 잠이 들었고, 저녁이 되자 "
        "아이들이 학교에서 돌아와 집이 시끄러워졌지만 고양이는 깨지 않았다.",
    ),
}
LESSONS = [stop for stop in ROAD if stop.key != "glossary"]
#: Whether bar and stage lie in the window, and nothing in the stage lies beyond its edges.
IN_SIGHT = """() => {
    const stage = document.querySelector(".st-key-stage")
    const bar = document.querySelector(".st-key-sentence-bar")
    const inside = (box) => box.top >= -1 && box.left >= -1 && box.width > 0 && box.height > 0
        && box.bottom <= innerHeight + 1 && box.right <= innerWidth + 1
    if (!stage || !inside(stage.getBoundingClientRect())) return "the stage is not in the window"
    if (bar && !inside(bar.getBoundingClientRect())) return "the bar is not in the window"
    const edge = stage.getBoundingClientRect().bottom + 2
    const own = [...stage.querySelectorAll("[data-testid=stBidiComponentIsolated]")]
        .map((host) => host.shadowRoot?.querySelector("[style*=visibility]")).filter(Boolean)
    for (const picture of [...own, ...stage.querySelectorAll(
        "canvas, svg.main-svg, [data-testid=stBidiComponent], [data-testid=stBidiComponentRegular],"
        + " [data-testid=stHtml] > *, [data-testid=stPlotlyChart], [data-testid=stVegaLiteChart]"
    )]) {
        const box = picture.getBoundingClientRect()
        if (box.height && box.bottom > edge) {
            return `${picture.tagName}.${picture.className} ends ${box.bottom - edge} px below`
        }
    }
    const drawn = "canvas, svg, [data-testid=stHtml], table,"
        + " .vectors, .token-cuts .row, .next-bars .row"
    if (![stage, ...own].some((each) => each.querySelector(drawn))) {
        return "the stage is empty"
    }
    return ""
}"""


def in_sight(page: Page) -> None:
    """Wait until the sentence bar and the whole main picture are in the window together."""
    page.wait_for_function(f"({IN_SIGHT})() === ''", timeout=PATIENCE)


@pytest.mark.parametrize("language", sorted(TEXTS))
@pytest.mark.parametrize("lesson", LESSONS, ids=lambda stop: stop.key)
def test_sentence_and_picture_are_in_sight_together(open_page, lesson, language):
    """At three sizes with three lengths, after typing too."""
    page = open_page(f"/{lesson.path}", language=language, text=TEXTS[language][0])
    for text in TEXTS[language]:
        if page.locator(".st-key-sentence-bar input").count():
            typed(page, text)
        for width, height in SIZES.values():
            page.set_viewport_size({"width": width, "height": height})
            in_sight(page)
