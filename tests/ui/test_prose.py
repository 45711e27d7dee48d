"""Our own prose on the page: terms explained, nothing in a definition taken for markup."""

from __future__ import annotations

import html
import re

import pytest

from ui import lesson, prose, texts
from ui.glossary import Term, entries
from ui.lesson import sections
from ui.prose import mark
from ui.texts import PAGES
from ui.words import catalogs

LANGUAGES = sorted(catalogs())


@pytest.fixture
def hostile_term(monkeypatch):
    """A glossary whose one entry is full of Markdown and HTML."""
    entry = Term("<i>*N*</i>", 'a_b_ `c` <script>x</script> [l](u) $m$ "q" & :red[r] **d**')
    monkeypatch.setattr(prose, "term", lambda key, code=None: entry)
    return entry


def test_a_definition_is_shown_as_it_is_written(hostile_term):
    marked = mark("[[any]]", "en")
    tip = re.search(r'role="tooltip"><b>(.*?)</b> (.*?)</span></span>', marked)
    assert tip
    assert html.unescape(tip[1]) == hostile_term.name
    assert html.unescape(tip[2]) == hostile_term.definition
    assert not re.search(r"[*_`$\[\]<]", tip[2])


def test_the_words_shown_for_a_term_are_escaped(hostile_term):
    assert "<u>" not in mark("[[any|<u>x</u>]]", "en")
    assert "<i>" not in mark("[[any]]", "en")


def test_prose_without_terms_stays_as_it_is():
    text = "A *word*, a [link](x), $h_t$ and [[Not-a-Term]] stay."
    assert mark(text, "en") == text


def test_a_formula_and_the_korean_after_it_stay_together():
    assert mark("길이는 $d = 4$입니다.", "ko") == "길이는 $d = 4$\u2060입니다."
    assert mark("$a$ 와 $b$, $$\nc\n$$\n다", "ko") == "$a$ 와 $b$, $$\nc\n$$\n다"


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_term_can_be_explained(code):
    for key, entry in entries().items():
        marked = mark(f"[[{key}]]", code)
        assert marked.count('role="tooltip"') == 1, key
        assert entry[code]["name"].split("(")[0] in marked, key


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_section_of_every_lesson_can_be_marked(code):
    for path in PAGES.glob(f"*/{code}.md"):
        for name, text in sections(path.parent.name, code).items():
            marked = mark(text, code)
            assert "[[" not in marked.replace("\\[[", ""), (path.parent.name, name)


def test_two_sections_of_one_name_are_an_error(tmp_path, monkeypatch):
    folder = tmp_path / "pages" / "x"
    folder.mkdir(parents=True)
    file = folder / "en.md"
    file.write_text("# T\n\n## idea\n\na\n\n## idea\n\nb\n", encoding="utf-8")
    monkeypatch.setattr(texts, "ROOT", tmp_path)
    with pytest.raises(ValueError, match="two sections named idea"):
        lesson.sections.__wrapped__("x", "en")
    with pytest.raises(FileNotFoundError):
        lesson.sections.__wrapped__("no-such-lesson", "ko")
