"""The text of a file: one document that lets nothing in, and asks for nothing."""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re

import pytest

from offline.data import LESSONS
from offline.page import page
from ui.lesson import sections
from ui.words import catalogs


@pytest.fixture(scope="module", params=LESSONS)
def lesson(request: pytest.FixtureRequest) -> tuple[str, str]:
    return request.param, page(request.param)


def digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")


def test_only_its_own_script_and_styles_are_let_in(lesson):
    _, text = lesson
    found = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', text)
    assert found is not None
    rules = dict(rule.split(" ", 1) for rule in html.unescape(found[1]).split("; "))
    (script,) = re.findall(r'<script type="module">(.*?)</script>', text, re.DOTALL)
    styles = re.findall(r"<style>(.*?)</style>", text, re.DOTALL)
    assert rules["default-src"] == "'none'"
    assert rules["script-src"] == f"'sha256-{digest(script)}'"
    assert rules["style-src"].split() == [f"'sha256-{digest(style)}'" for style in styles]
    others = {"img-src": "data:", "base-uri": "'none'", "form-action": "'none'"}
    assert rules.items() >= others.items()
    assert len(rules) == 6


def test_it_names_no_address_to_load_from(lesson):
    _, text = lesson
    # Without the credits, which name addresses, and the data.
    outside = re.sub(r"<pre>.*?</pre>", "", text, flags=re.DOTALL).split("<script")[0]
    assert not re.search(r"""(?:src|href)\s*=\s*["']?(?!data:)[^"'\s>]""", outside)
    assert "url(" not in outside


def test_it_says_what_the_lesson_asks_and_who_made_it(lesson):
    key, text = lesson
    (data,) = re.findall(r'<script type="application/json" id="data">(.*?)</script>', text)
    words = json.loads(data)["words"]
    assert set(words) == set(catalogs())
    for code, labels in words.items():
        assert labels["offline.title"] == sections(key, code)["title"]
        assert labels["offline.question"] == sections(key, code)["question"]
        assert not re.search(r"[\[\]`$*{}]", labels["offline.question"])
        assert "{" not in labels["offline.rounded"]
        assert set(labels) == set(words["en"])
    assert "MIT License" in text
    assert "CC BY 4.0" in text


def test_another_lesson_has_no_file():
    with pytest.raises(KeyError):
        page("gates")
