"""Every language says the same things: labels, lessons, terms, colours."""

from __future__ import annotations

import re
import string
import tomllib
from pathlib import Path

import pytest

from charts.palette import DARK, LIGHT, MARKDOWN_COLOURS, ROLES
from ui.glossary import entries
from ui.lesson import sections, written_sections
from ui.prose import ROLE, TERM, mark
from ui.road import ROAD
from ui.texts import ASSETS, PAGES
from ui.words import catalogs, written

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = sorted(catalogs())
NOT_WORDS = re.compile(r"\{[^}]*\}|\$[^$]*\$|`[^`]*`")
TEXTS = sorted(PAGES.glob("*/*.md"))


def placeholders(label: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(label) if name is not None}


def called(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


def test_there_are_korean_and_english() -> None:
    assert {"ko", "en"} <= set(LANGUAGES)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_catalog_has_the_keys_and_placeholders_of_the_others(code: str) -> None:
    ours, theirs = written(code), written("en")
    assert ours.keys() == theirs.keys()
    for key, label in ours.items():
        assert label.strip(), key
        assert placeholders(label) == placeholders(theirs[key]), key


def test_the_korean_catalog_is_korean() -> None:
    foreign = [
        key
        for key, label in catalogs()["ko"].items()
        if label == catalogs()["en"][key] and re.search("[a-z]{5}", NOT_WORDS.sub("", label))
    ]
    assert not foreign


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_road_is_named_in_every_language(code: str) -> None:
    for stop in ROAD:
        assert f"group.{stop.group}" in written(code)
        assert f"{stop.folder}.menu" in written(code)


def test_a_lesson_has_its_text_in_every_language() -> None:
    names = {code: {p.parent.name for p in TEXTS if p.stem == code} for code in LANGUAGES}
    assert len({frozenset(each) for each in names.values()}) == 1, names


@pytest.mark.parametrize("path", TEXTS, ids=called)
def test_a_lesson_has_the_sections_of_its_english(path: Path) -> None:
    lesson, code = path.parent.name, path.stem
    ours, english = written_sections(lesson, code), written_sections(lesson, "en")
    assert list(ours) == list(english)
    assert {"title", "problem", "idea", "limit", "next"} <= set(ours)


@pytest.mark.parametrize("path", TEXTS, ids=called)
def test_a_lesson_uses_only_terms_and_roles_that_exist(path: Path) -> None:
    code = path.stem
    for name, text in sections(path.parent.name, code).items():
        used = {found[1] for found in TERM.finditer(text)}
        undefined = {key for key in used if code not in entries().get(key, {})}
        assert not undefined, f"{name}: not in the glossary"
        left = TERM.sub("", text)
        assert "[[" not in left, f"{name}: a term that is not written as [[key]] or [[key|words]]"


def test_a_term_is_defined_once_and_in_every_language() -> None:
    for path in (ASSETS / "glossary").glob("*.json"):
        keys = re.findall(r'^  "([^"]+)": \{', path.read_text(encoding="utf-8"), re.MULTILINE)
        assert len(keys) == len(set(keys)) == len(entries())
    for key, entry in entries().items():
        assert set(entry) == set(LANGUAGES), key
        for code, term in entry.items():
            assert term["name"].strip(), (key, code)
            assert term["definition"].rstrip()[-1] in ".!?", (key, code)
    for code in LANGUAGES:
        names = [entry[code]["name"] for entry in entries().values()]
        assert len(names) == len(set(names)), f"two terms of one name in {code}"


def test_a_term_is_explained_at_its_first_mention_only() -> None:
    marked = mark("[[hidden-state]] and [[hidden-state|state]], [[token|tokens]]", "en")
    assert marked.count('class="term"') == 2
    assert marked.count('role="tooltip"') == marked.count('tabindex="0"') == 2
    assert re.search(r"</span> and state, ", marked)


def test_a_term_that_the_glossary_lacks_is_a_plain_word() -> None:
    assert mark("[[no-such-term]], [[no-such-term|<b>]]", "en") == "no-such-term, &lt;b&gt;"


def test_a_role_in_prose_takes_its_colour() -> None:
    assert mark(":query[Query] :gradient[g]", "en") == ":blue[Query] :red[g]"
    assert set(MARKDOWN_COLOURS) == set(ROLES)
    assert ROLE.search(":hidden[h]")


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_prose_and_charts_share_one_palette(palette) -> None:
    theme = tomllib.loads((ROOT / ".streamlit/config.toml").read_text())["theme"][palette.name]
    for role, name in MARKDOWN_COLOURS.items():
        assert theme[f"{name}TextColor"] == palette.text[role], role
    assert theme["backgroundColor"] == palette.ground
    assert theme["textColor"] == palette.ink


def luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_words_are_readable_on_every_ground(palette) -> None:
    for ground in (palette.ground, palette.panel):
        assert contrast(palette.ink, ground) >= 7
        assert contrast(palette.muted, ground) >= 4.5
        for role in ROLES:
            assert contrast(palette.text[role], ground) >= 4.5, role
    for role in ROLES:
        assert contrast(palette.text[role], palette.tint[role]) >= 4.5, role


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_scales_begin_at_the_ends_and_zero_is_quiet(palette) -> None:
    for scale in (palette.diverging, palette.sequential):
        assert (scale[0][0], scale[-1][0]) == (0.0, 1.0)
    zero = dict(palette.diverging)[0.5]
    assert contrast(zero, palette.panel) < 1.2
    weights = [luminance(colour) for _, colour in palette.sequential]
    assert weights in (sorted(weights), sorted(weights, reverse=True))
