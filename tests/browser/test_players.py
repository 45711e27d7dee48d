"""/rnn, /seq2seq and /attention: within the stage nothing of the picture lies beyond its edges."""

from __future__ import annotations

import pytest
from test_stage import SIZES, TEXTS
from waiting import PATIENCE, typed

#: What does not fit: rows below the edge of the picture, and beside it numbers that are cut off.
CUT = """() => {
    const deep = (node, found = []) => {
        for (const each of node.querySelectorAll("*")) {
            found.push(each)
            if (each.shadowRoot) deep(each.shadowRoot, found)
        }
        return found
    }
    const all = deep(document.querySelector(".st-key-stage"))
    const one = (selector) => all.find((each) => each.matches(selector))
    const root = one(".tall")
    if (!root) return "no picture"
    const frame = one(".network") ?? one(".stage")
    const edge = frame.getBoundingClientRect().bottom + 1
    for (const each of all) {
        if (!each.matches(".heat, .guesses, .title, .fed, .chip, .vector, .probability")) continue
        if (!frame.contains(each)) continue
        const { bottom, height } = each.getBoundingClientRect()
        if (bottom > edge) return `${each.className} ends ${bottom - edge} px below`
        if (each.matches(".heat") && height < 60) return `the heatmap is ${height} px high`
    }
    const content = one(".sheet .content")
    const over = content.scrollHeight - content.clientHeight
    if (!root.matches(".narrow") && over > 1) return `the arithmetic is ${over} px too high`
    return ""
}"""


@pytest.mark.parametrize("language", sorted(TEXTS))
@pytest.mark.parametrize("path", ["rnn", "seq2seq", "attention"])
def test_all_of_the_picture_is_within_the_stage(open_page, path, language):
    page = open_page(f"/{path}", language=language, text=TEXTS[language][0])
    for text in TEXTS[language]:
        typed(page, text)
        for width, height in SIZES.values():
            page.set_viewport_size({"width": width, "height": height})
            page.wait_for_function(f"({CUT})() === ''", timeout=PATIENCE)
