"""/attention in a browser: each step's numbers are the model's, stepping asks nobody, moves do."""

from __future__ import annotations

import re

import numpy as np
from playwright.sync_api import Locator, Page, expect
from waiting import box, fits, settled

from models import load

KOREAN = "나는 어제 친구와 영화를 봤다."
WIDE = (1920, 1080)


def picture(page: Page, mode: str = "play") -> Locator:
    return page.locator(f".contexts:has(.stage.{mode})")


def value(text: str) -> float:
    return float(text.replace("\u2212", "-").rstrip("%"))


def moves(page: Page, *expected: str) -> None:
    """The moves in the address bar."""
    wanted = re.compile("move=" + "%2C".join(map(re.escape, expected)) + "(&|$)")
    if expected:
        expect(page).to_have_url(wanted)
    else:
        expect(page).not_to_have_url(re.compile("move="))


def test_every_step_shows_the_numbers_of_the_model(open_page):
    page = open_page("/attention?t=1", "en", text=KOREAN, size=WIDE)
    trace = load("translator").trace(KOREAN)
    assert trace.scores is not None
    assert trace.weights is not None
    steps = len(trace.target_ids)
    stage = picture(page)
    expect(stage.locator(".vector.c")).to_have_count(steps)
    for t in range(steps):
        expect(stage).to_have_attribute("data-step", str(t + 1))
        scores = [value(text) for text in stage.locator(".score").all_inner_texts()]
        np.testing.assert_allclose(scores, trace.scores[t], atol=0.0051)
        heights = stage.locator(".weight .bar").evaluate_all(
            "bars => bars.map((bar) => parseFloat(bar.style.height) / 100)"
        )
        np.testing.assert_allclose(heights, trace.weights[t], atol=1e-4)
        parts = stage.locator(".parts li:not(.rest)").all_inner_texts()
        largest = sorted(np.argsort(-trace.weights[t], kind="stable")[:4].tolist())
        for text, j in zip(parts, largest, strict=True):
            assert text.startswith(f"{trace.weights[t, j]:.3f} ×")
        words = stage.locator(".guesses .word").all_inner_texts()
        assert len(words) == len(trace.guesses[t])
        page.keyboard.press("ArrowRight")
    expect(stage.locator(".vector.c.coming")).to_have_count(0)
    stage.locator("[data-name=first]").click()
    expect(stage.locator(".vector.c.coming")).to_have_count(steps - 1)
    expect(page).to_have_url(re.compile(r"[?&]t=1(&|$)"))


def test_playing_sends_nothing_to_the_server(open_page):
    page = open_page("/attention", "ko", text=KOREAN, size=WIDE)
    sockets = []
    page.on("websocket", lambda socket: sockets.append(socket))
    page.reload()
    expect(picture(page).locator(".panel .title")).to_be_visible()
    settled(page)
    frames: list[str] = []
    for socket in sockets:
        socket.on("framesent", lambda frame: frames.append("sent"))
    assert sockets
    picture(page).locator("[data-name=play]").click()
    expect(picture(page)).to_have_attribute("data-step", "3")
    assert frames == []
    picture(page).locator("[data-name=pause]").click()
    expect(page).to_have_url(re.compile(r"[?&]t=\d"))
    assert frames


def test_attention_is_moved_by_a_click_and_by_dragging(open_page):
    page = open_page("/attention", "en", text=KOREAN, size=WIDE)
    model = load("translator")
    stage = picture(page, "move")
    stage.locator(".chip.target").nth(1).click()
    stage.locator(".chip.source").nth(5).click()
    moves(page, "2.6")
    moved = model.trace(KOREAN, attend_to={1: 5})
    lines = stage.locator(".rows .line")
    expect(lines.nth(1).locator("li")).to_have_count(len(moved.target_ids))
    expect(stage.locator(".vector.c.moved")).to_have_count(1)
    words = lines.nth(1).locator(".token").all_inner_texts()
    assert [word.replace("␣", " ") for word in words[:-1]] == list(moved.target_tokens[:-1])
    stage.locator(".vector.c").nth(0).scroll_into_view_if_needed()
    settled(page)
    start, goal = box(stage.locator(".vector.c").nth(0)), box(stage.locator(".vector.h").nth(3))
    page.mouse.move(start["x"] + 20, start["y"] + 20)
    page.mouse.down()
    page.mouse.move(goal["x"] + 20, goal["y"] + 20, steps=4)
    page.mouse.up()
    moves(page, "1.4", "2.6")
    both = model.trace(KOREAN, attend_to={0: 3, 1: 5})
    expect(lines.nth(1).locator("li")).to_have_count(len(both.target_ids))
    stage.locator(".reset").click()
    moves(page)
    expect(lines.nth(1).locator("li.other")).to_have_count(0)


def test_a_phone_moves_attention_by_tapping(open_page):
    page = open_page("/attention", "ko", text=KOREAN, phone=True)
    stage = picture(page, "move")
    stage.locator(".chip.target").nth(0).tap()
    stage.locator(".chip.source").nth(0).tap()
    moves(page, "1.1")
    expect(stage.locator(".chip.source").nth(0)).to_have_class(re.compile("taken"))
    fits(page)
