"""A language is files: a made-up one is shown, and a damaged file is made up for by another's."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from ui import glossary, lesson, texts, words
from ui.road import ROAD

TEXT = "The cat sat down."
MARK = "ˣ"


def forget() -> None:
    """Read every file of texts anew."""
    texts.forget()
    for cached in (words.written, words.catalogs, lesson.sections, glossary.entries):
        cached.cache_clear()
    glossary.mentions.cache_clear()


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The files of texts in a folder where they may be changed."""
    for pattern in ("assets/words/*", "assets/glossary/*", "pages/*/*.json", "pages/*/*.md"):
        for path in texts.text_files(pattern):
            copy = tmp_path / path.relative_to(texts.ROOT)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, copy)
    monkeypatch.setattr(texts, "ROOT", tmp_path)
    forget()
    yield tmp_path
    monkeypatch.undo()
    forget()


def translated(path: Path) -> str:
    """A file of the made-up language: the English one with a mark on every text."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".md":
        # Also at the end of a sentence: the first one of a problem stands by itself.
        inside = re.sub(r"(?<=[^\W\d])(\*\*)?([.?!])(?= )", rf"\1 {MARK}\2", text)
        return re.sub(r"(?m)([.!?:)*$])$", rf"\1 {MARK}", inside)
    found = json.loads(text)
    if path.parent == texts.ROOT / "assets" / "glossary":
        marked = {k: {n: f"{t} {MARK}" for n, t in term.items()} for k, term in found.items()}
    else:
        kept = ("language.letters",)
        marked = {k: t if k in kept else f"{t}{MARK}" for k, t in found.items()}
    return json.dumps(marked, ensure_ascii=False)


@pytest.fixture
def made_up(house: Path) -> Path:
    """A third language "xx" beside the others."""
    for pattern in ("assets/*/en.json", "pages/*/en.json", "pages/*/en.md"):
        for path in texts.text_files(pattern):
            path.with_stem("xx").write_text(translated(path), encoding="utf-8")
    forget()
    return house


def labels(app: AppTest) -> list[str]:
    """What is written on the buttons and choices of a page, the visitor's words aside."""
    kinds = (app.text_input, app.toggle, app.slider, app.select_slider, app.number_input)
    return [each.label for kind in kinds for each in kind if each.label]


@pytest.mark.parametrize("page", [stop.key for stop in ROAD if stop.key != "glossary"])
def test_a_third_language_is_files_only(made_up: Path, visit: Callable[..., AppTest], page: str):
    app = visit(page, "xx", TEXT)
    assert not app.warning
    switch = next(each for each in app.button_group if each.key == "language_switch")
    assert switch.options == ["English", "한국어", f"English{MARK}"]
    assert switch.value == "xx"
    prose = [each.value for each in app.markdown if each.value.count(" ") > 12]
    assert prose
    assert [text for text in prose if MARK not in text] == []
    assert [label for label in labels(app) if not label.rstrip("*").endswith(MARK)] == []


def test_the_glossary_of_a_third_language(made_up: Path, visit: Callable[..., AppTest]):
    assert not visit("glossary", "xx", TEXT).warning
    assert all(glossary.term(key, "xx").name.endswith(MARK) for key in glossary.entries())
    assert "hidden-state" in glossary.search("hidden", "xx")


SHARED = ("assets/words/{}.json", "assets/glossary/{}.json")
OWN = ("pages/rnn/{}.json", "pages/rnn/{}.md")
DAMAGE: dict[str, Callable[[Path], object]] = {
    "deleted": lambda path: path.unlink(),
    "halved": lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]),
    "emptied": lambda path: path.write_bytes(b""),
    "no text": lambda path: path.write_bytes(b"\xff\xfe{" + path.read_bytes()),
    "a list": lambda path: path.write_text('["a"]'),
}


@pytest.mark.parametrize("code", ["ko", "en"])
@pytest.mark.parametrize("pattern", SHARED + OWN)
def test_a_damaged_file_takes_down_nothing(
    house: Path, visit: Callable[..., AppTest], pattern: str, code: str
):
    name = pattern.format(code)
    DAMAGE["no text" if name.endswith(".md") else "halved"](house / name)
    forget()
    app = visit("rnn", code, TEXT)
    assert len(app.warning) == 1
    assert name in app.warning[0].value
    assert app.title[0].value
    other = visit("glossary", code, TEXT)
    assert len(other.warning) == (pattern in SHARED)


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_text_that_cannot_be_read_is_that_of_another_language(house: Path, damage: str):
    for path in (*house.glob("assets/*/ko.json"), house / "pages/rnn/ko.json"):
        DAMAGE[damage](path)
    forget()
    assert glossary.term("token", "ko") == glossary.term("token", "en")
    if damage == "deleted":  # then there is no such language
        assert list(words.catalogs()) == list(words.languages()) == ["en"]
        return
    assert words.catalogs()["ko"]["error.texts"] == words.written("en")["error.texts"]
    assert words.catalogs()["ko"]["rnn.menu"] == words.written("en")["rnn.menu"]
    assert words.catalogs()["ko"]["gates.menu"] != words.written("en")["gates.menu"]
    assert words.languages() == {"en": "English", "ko": "ko"}


def test_prose_that_cannot_be_read_is_that_of_another_language(house: Path):
    english, korean = (lesson.written_sections("rnn", code) for code in ("en", "ko"))
    path = house / "pages/rnn/ko.md"
    path.write_text("# 제목\n\n## idea\n\n하나", encoding="utf-8")
    forget()
    found = lesson.sections("rnn", "ko")
    assert (found["title"], found["idea"]) == ("제목", "하나")
    assert found["limit"] == english["limit"] != korean["limit"]
    path.unlink()
    forget()
    assert lesson.sections("rnn", "ko") == english


def test_a_glossary_that_is_gone_leaves_plain_words(house: Path, visit: Callable[..., AppTest]):
    for path in house.glob("assets/glossary/*.json"):
        path.write_text("{")
    forget()
    app = visit("rnn", "en", TEXT)
    assert not any("[[" in each.value for each in app.markdown)
