"""The code behind a number, run as a reader would run it, prints the number that the page shows."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

import pytest

from ui.snippet import snippet
from ui.words import catalogs

PAGES = Path(__file__).resolve().parents[2] / "pages"
LESSONS = sorted(path.parent.name for path in PAGES.glob("*/snippet.txt"))
TEXTS = {
    "en": "The dog by the river 'barked'\nat \"every\" boat.",
    "ko": "동생이 어제 도서관에서 책을 빌렸다.",
}
CASES = [(lesson, code) for lesson in LESSONS for code in sorted(catalogs())]


def printed(code: str) -> float:
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(code, "snippet", "exec"), {"__name__": "__main__"})
    return float(out.getvalue())


@pytest.mark.parametrize(("lesson", "language"), CASES)
def test_the_code_prints_what_the_page_says(visit, lesson, language):
    app = visit(lesson.replace("_", "-"), language, TEXTS[language])
    (code,) = (it.value for it in app.code if "from models import load" in it.value)
    said = catalogs()[language][f"{lesson}.snippet"].partition("{number}")
    pattern = re.compile(re.escape(said[0]) + r"(−?[\d.]+\d)" + re.escape(said[2]))
    (number,) = filter(None, (pattern.match(it.value) for it in app.caption))
    assert printed(code) == pytest.approx(float(number[1].replace("−", "-")), abs=6e-5, rel=2e-4)
    assert len(code.strip().splitlines()) <= 18


@pytest.mark.parametrize("lesson", LESSONS)
def test_the_code_runs_as_it_stands(lesson):
    assert abs(printed(snippet(lesson))) < 100


@pytest.mark.parametrize(
    "text", ["it's", 'say "so"', "back\\slash", "two\nlines", "{x} \\1 \\g<0>"]
)
def test_any_text_arrives_as_it_is(text):
    names: dict[str, object] = {}
    line = next(it for it in snippet("rnn", text=text).splitlines() if it.startswith("text = "))
    exec(line, names)
    assert names["text"] == text


def test_a_name_that_the_code_lacks_is_an_error():
    with pytest.raises(KeyError, match="steps"):
        snippet("rnn", steps=3)


def test_a_lesson_without_code_is_an_error():
    with pytest.raises(FileNotFoundError, match="glossary"):
        snippet("glossary")
