"""A class: one presenter and three students, one on a phone, through all that a room does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from axe import violations
from class_page import at, bars, bottom, choices, counted, folded, led, named, panel, tell, turns_to
from playwright.sync_api import Page, expect
from test_predict import guess
from test_share import read
from test_stage import in_sight
from waiting import PHONE, box, fits, typed

from charts.text import percent
from models import load
from ui.words import catalogs

WORDS = catalogs()
TEXTS = {
    "en": "The cat sat by the warm window and slept.",
    "ko": "고양이가 따뜻한 창가에서 잠을 잔다.",
}
#: What a student may type; another script, and what would be an element of the page.
WRITTEN = {
    "en": "The old dog slept by the <b>door</b>.",
    "ko": "늙은 개가 <b>문</b> 옆에서 잠을 잤다.",
}
THEMES = {"en": "light", "ko": "dark"}
Open = Callable[..., Page]


@pytest.mark.parametrize("language", sorted(TEXTS))
def test_a_class_from_its_link_to_its_record(open_page: Open, language: str):
    words, theme = WORDS[language], THEMES[language]
    teacher = open_page("/rnn", language, text=TEXTS[language], theme=theme, size=(1366, 768))
    link = led(teacher)
    code = link[-6:]
    key = teacher.evaluate("JSON.parse(localStorage.getItem('seq2see.room.presenter')).token")
    assert key not in link
    assert read(teacher.locator(".room-panel .room-qr svg")) == link
    teacher.locator(".room-qr").click()
    expect(teacher.locator(".room-full svg")).to_be_visible()
    assert read(teacher.locator(".room-full svg")) == link
    assert box(teacher.locator(".room-full"))["width"] == 1366
    teacher.keyboard.press("Escape")

    path = link.removeprefix(teacher.evaluate("location.origin"))
    locale = teacher.evaluate("navigator.language")
    students = [
        open_page(path, language, theme=theme),
        open_page(path, None, locale=locale),
    ]
    phone = open_page(path, language, theme=theme, phone=True)
    students.append(phone)
    for student in students:
        at(student, "/rnn", text=TEXTS[language])
        student.evaluate("window.stays = true")
        expect(student.locator(".st-key-room .name")).not_to_have_text(words["room.button"])
    names = {student.locator(".st-key-room .name").inner_text() for student in students}
    assert len(names) == 3
    counted(teacher, language, 3, 3)
    assert violations(teacher) == []
    in_sight(phone)
    fits(phone)

    # Follow: lesson, sentence, a choice of the page. One looks around and returns.
    folded(teacher)
    other = WRITTEN[language].replace("<b>", "").replace("</b>", "")
    typed(teacher, other)
    for student in students:
        at(student, "/rnn", text=other)
        expect(student.locator(".st-key-sentence-bar input")).to_have_value(other)
    first = students[0]
    first.locator(".st-key-room .follow").click()
    expect(first.locator(".st-key-room .follow")).to_have_text(words["room.back"])
    panel(teacher)
    counted(teacher, language, 3, 2)
    folded(teacher)
    # What the translators read is found by the page where nobody has said it.
    turns_to(teacher, "/attention")
    read_there = teacher.locator(".st-key-sentence-bar input").input_value()
    for student in students[1:]:
        at(student, "/attention", text=other)
        assert read_there
        expect(student.locator(".st-key-sentence-bar input")).to_have_value(read_there)
    turns_to(teacher, "/self-attention")
    for student in students[1:]:
        at(student, "/self-attention", text=other)
    assert urlsplit(first.url).path == "/rnn"
    first.locator(".st-key-room .follow").click()
    at(first, "/self-attention", text=other)
    # Whoever turns to another lesson looks around, too.
    turns_to(first, "/transformer")
    expect(first.locator(".st-key-room .follow")).to_have_text(words["room.back"])
    first.locator(".st-key-room .follow").click()
    at(first, "/self-attention", text=other)
    typed(teacher, TEXTS[language])
    for student in students:
        at(student, "/self-attention", text=TEXTS[language])

    # Ask: veiled for all, answered by thumb, told to nobody before its time.
    named(teacher, language, "ask").click()
    question = guess(teacher).evaluate("root => root[Symbol.for('seq2see.picture')].data")
    answer, count = question["answer"], len(question["choices"])
    wrong = (answer + 1) % count
    for page in (teacher, *students):
        expect(page.locator(".room-ask")).to_have_text(question["ask"])
        expect(guess(page)).to_have_attribute("data-state", "veiled")
        expect(choices(page)).to_have_count(count)
        expect(guess(page).locator(".veil").first).to_be_visible()
        assert bars(page) == []
    state = phone.evaluate("JSON.stringify(window.seq2seeClassQuestion)")
    assert question["why"] not in state
    sizes = [box(choices(phone).nth(n)) for n in range(count)]
    assert all(size["width"] >= 44 and size["height"] >= 44 for size in sizes)
    assert all(size["x"] + size["width"] <= PHONE[0] for size in sizes)
    assert box(phone.locator(".room-card"))["y"] >= bottom(phone, ".st-key-sentence-bar")
    in_sight(phone)
    said = teacher.locator(".room-said")
    for n, (student, taken) in enumerate(zip(students, (answer, wrong, wrong), strict=True)):
        expect(said).to_have_text(words["room.votes"].format(votes=n, here=3))
        choices(student).nth(taken).focus()
        student.keyboard.press("Enter")
        label = question["choices"][taken]["label"].strip()
        expect(student.locator(".room-said")).to_have_text(words["room.voted"].format(label=label))
        expect(student.locator("button.room-choice")).to_have_count(0)
    expect(said).to_have_text(words["room.votes"].format(votes=3, here=3))
    assert bars(teacher) == []  # it is on the projector
    teacher.locator(".room-vote .room-show").click()
    for page in (teacher, phone):
        tell(page, count, "0 (0%)", {answer: "1 (33%)", wrong: "2 (67%)"})
    assert violations(students[0]) == []

    # Discuss, and vote again: one changes their mind.
    teacher.locator(".room-vote .room-again").click()
    for student, taken in zip(students, (answer, answer, wrong), strict=True):
        student.locator("button.room-choice").nth(taken).click()
    expect(said).to_contain_text(words["room.votes"].format(votes=3, here=3))
    expect(said).to_contain_text(words["room.second"])
    assert bars(phone) == []
    assert teacher.locator(".room-vote .room-again").is_hidden()
    teacher.locator(".room-vote .room-reveal").click()
    rounds = [words["room.round"].format(n=n) for n in (1, 2)]
    both = {answer: f"{rounds[0]} 1, {rounds[1]} 2", wrong: f"{rounds[0]} 2, {rounds[1]} 1"}
    labels = [choice["label"].strip() for choice in question["choices"]]
    for page in (teacher, *students):
        expect(guess(page)).to_have_attribute("data-state", "shown")
        expect(guess(page).locator(".choice.true")).to_contain_text(labels[answer])
        expect(page.locator(".room-told")).to_contain_text(question["why"])
        tell(page, count, f"{rounds[0]} 0, {rounds[1]} 0", both)
        moved = page.locator(".room-moved")
        expect(moved).to_contain_text(words["room.stayed"].format(count=2))
        change = {"from": labels[wrong], "to": labels[answer], "count": 1}
        expect(moved).to_contain_text(words["room.move"].format(**change))
        assert guess(page).locator(".veil").count() == 0
    assert violations(teacher) == []
    right, off = (question["choices"][n]["told"] for n in (answer, wrong))
    expect(students[1].locator(".room-told")).to_contain_text(f"✓ {right}")
    expect(phone.locator(".room-told")).to_contain_text(f"✗ {off}")
    assert box(phone.locator(".room-card"))["height"] <= PHONE[1] * 0.45 + 1
    phone.locator(".room-vote .room-fold").click()
    expect(phone.locator(".room-card")).to_be_hidden()

    # The presenter's browser is closed and opened again: the room goes on, as it was.
    kept = teacher.context.storage_state()
    teacher.context.close()
    expect(students[0].locator(".room-told")).to_be_visible()
    teacher = open_page("/", language, theme=theme, storage=kept)
    at(teacher, "/self-attention", text=TEXTS[language])
    expect(teacher.locator(".room-told")).to_contain_text(question["why"])
    teacher.locator(".room-vote .room-fold").click()
    for student in students:
        expect(student.locator(".room-card")).to_be_hidden()
        expect(guess(student)).to_have_attribute("data-state", "rests")

    # The wall: nothing is seen before the presenter wants it; one is hidden, one staged.
    named(teacher, language, "wall_open").click()
    for student, text in zip(students, ("x" * 200, WRITTEN[language], "하나 둘"), strict=True):
        student.locator("#room-sentence").fill(text)
        student.keyboard.press("Enter")
        expect(student.locator(".room-card")).to_be_hidden()
    cards = teacher.locator(".room-card-text")
    expect(cards).to_have_count(3)
    expect(cards.first).to_be_hidden()
    teacher.locator(".room-wall summary").click()
    expect(cards.locator(".room-small")).to_have_count(3)
    said = cards.filter(has_text=WRITTEN[language]).locator(".room-small")
    positive = float(load("sentiment").trace(WRITTEN[language]).verdicts[-1])
    verdict, share = ("positive", positive) if positive >= 0.5 else ("negative", 1 - positive)
    expect(said.locator("b")).to_have_text(words[f"room.{verdict}"].format(share=percent(share)))
    tokens = load("gru").trace(WRITTEN[language]).tokens
    expect(said.locator(".room-tokens span")).to_have_count(len(tokens))
    expect(cards.locator("b:not(.room-small b)")).to_have_count(0)
    assert not any(name in cards.all_inner_texts() for name in names)
    hide, stage = words["room.hide"], words["room.stage"]
    assert violations(teacher) == []
    cards.filter(has_text="x" * 200).get_by_role("button", name=hide).click()
    expect(cards).to_have_count(2)
    cards.filter(has_text=WRITTEN[language]).get_by_role("button", name=stage).click()
    for page in (teacher, *students):
        at(page, "/self-attention", text=WRITTEN[language])
    assert all(student.evaluate("window.stays") for student in students)

    # The record, and the end.
    with teacher.expect_download() as saved:
        named(teacher, language, "save").click()
    assert code in saved.value.suggested_filename
    record = Path(saved.value.path()).read_text(encoding="utf-8-sig")
    assert question["ask"] in record
    assert WRITTEN[language] in record
    assert not any(name in record for name in names)
    named(teacher, language, "end").click()
    named(teacher, language, "end_sure").click()
    for page in (teacher, *students):
        expect(page.locator(".st-key-room .name")).to_have_text(words["room.button"])
    expect(panel(students[0])).to_contain_text(words["room.error.ended"])
    left = "Object.keys({...localStorage, ...sessionStorage}).filter((key) => key.includes('room'))"
    for page in (teacher, *students):
        assert page.evaluate(left) == []


def test_a_lost_network_is_said_and_the_room_comes_back_whole(open_page: Open):
    words = WORDS["en"]
    teacher = open_page("/self-attention", "en", text=TEXTS["en"])
    path = led(teacher).removeprefix(teacher.evaluate("location.origin"))
    student = open_page(path, "en", phone=True)
    at(student, "/self-attention")
    name = student.locator(".st-key-room .name").inner_text()
    student.context.set_offline(True)
    expect(student.locator(".st-key-room .name")).to_have_text(words["room.lost_short"])
    expect(student.locator(".st-key-room [role=status]")).to_have_text(words["room.lost"])
    expect(student.locator(".st-key-stage")).to_be_visible()
    in_sight(student)
    panel(teacher)
    counted(teacher, "en", 0, 0)
    named(teacher, "en", "ask").click()
    expect(teacher.locator(".room-said")).to_have_text(words["room.votes"].format(votes=0, here=0))
    expect(student.locator(".room-card")).to_be_hidden()
    student.context.set_offline(False)
    expect(student.locator(".st-key-room .name")).to_have_text(name)
    expect(guess(student)).to_have_attribute("data-state", "veiled")
    panel(teacher)
    counted(teacher, "en", 1, 1)
    folded(teacher)
    choices(student).first.tap()
    expect(teacher.locator(".room-said")).to_have_text(words["room.votes"].format(votes=1, here=1))


def test_a_wrong_code_is_said(open_page: Open):
    page = open_page("/glossary?room=CDFGHJ", "en", size=PHONE)
    said = page.locator(".room-panel [role=alert]")
    expect(said).to_have_text(WORDS["en"]["room.error.no_room"])
    expect(said).to_be_visible()
    page.locator("#room-code").fill("<b>")
    page.keyboard.press("Enter")
    expect(said).to_have_text(WORDS["en"]["room.error.no_room"])
    expect(page.locator(".room-open")).to_be_enabled()
