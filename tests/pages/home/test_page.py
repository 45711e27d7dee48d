"""Home: the first picture of any sentence, in every language, and the map."""

from __future__ import annotations

import base64
import html
import json
import re
import unicodedata
from urllib.parse import parse_qs, urlsplit

import numpy as np
import pytest

from models import load, store
from ui.road import ROAD
from ui.words import catalogs

LANGUAGES = sorted(catalogs())
SENTENCES = ("나는 어제 친구와 밥을 먹었다.", "The old cat sat on the mat.")
#: A text, and the key of what the page says of it (None: nothing, it shows the picture).
HOSTILE = {
    "empty": ("", "sentence.empty"),
    "spaces": (" \t\n\u3000 ", "sentence.blank"),
    "controls": ("\x00\x01\x7f\u200b", "sentence.controls"),
    "emoji": ("😀👩‍👩‍👧‍👦🏳️‍🌈", None),
    "mixed controls": ("a\x00b\x07\u202ec", None),
    "right to left": ("مرحبا بالعالم. שלום", None),
    "one letter": ("가", None),
    "rare syllables": ("뷁 쀍 꿿", None),
    "markup": ("![](http://127.0.0.1:9/x.png) <script>x</script> <b>y</b> $z$ :red[r]", None),
    "format": ("{0} {used} %s %(x)s {{", None),
    "noncharacters": ("\ufffe\uffff\U0010ffff", None),
}


def bodies(app) -> list[str]:
    """The HTML blocks of the page."""
    return [each.proto.body for each in app.main.get("html")]


def chips(app) -> list[str]:
    """The tokens on the chips, spaces visible, as a reader sees them."""
    rows = [body for body in bodies(app) if 'class="chips"' in body]
    if not rows:
        return []
    found = re.findall(r"<li><span>(.*?)</span><small>", rows[0], re.DOTALL)
    return [html.unescape(re.sub(r"<[^>]*>", "", chip)) for chip in found]


def figures(app) -> list[dict]:
    return [json.loads(each.proto.spec) for each in app.get("plotly_chart")]


def said(app) -> list[str]:
    return [each.value for each in app.info]


def numbers(array) -> np.ndarray:
    """A Plotly array, written as a list or as bytes."""
    if isinstance(array, dict):
        flat = np.frombuffer(base64.b64decode(array["bdata"]), dtype=array["dtype"])
        return flat.reshape([int(n) for n in str(array["shape"]).split(",")])
    return np.array(array)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", SENTENCES)
def test_the_picture_is_the_models_own_states(visit, language, text):
    app = visit("home", language, text)
    trace = load("rnn").trace(text)
    (figure,) = figures(app)
    z = numbers(figure["data"][0]["z"])
    np.testing.assert_array_equal(z.astype(np.float32), trace.hidden.T)
    assert (figure["data"][0]["zmin"], figure["data"][0]["zmax"]) == (-1, 1)
    assert "".join(chips(app)).replace("␣", " ") == text
    assert said(app) == []
    assert not app.error
    assert any(str(len(trace)) in each.value for each in app.caption), "no text alternative"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_visitor_without_a_link_sees_an_example(visit, language):
    app = visit("home", language)
    example = catalogs()[language]["example.1"]
    assert app.text_input(key="text").value == example
    assert "".join(chips(app)).replace("␣", " ") == example
    assert len(figures(app)) == 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("text", "notice"), HOSTILE.values(), ids=HOSTILE.keys())
def test_any_text_gives_a_picture_or_a_sentence(visit, language, text, notice):
    app = visit("home", language, text)
    assert not app.error
    if notice:
        assert said(app) == [catalogs()[language][notice]]
        assert figures(app) == []
        assert chips(app) == []
    else:
        assert said(app) == []
        assert len(figures(app)) == 1
        assert chips(app)


@pytest.mark.parametrize("text", [given for given, notice in HOSTILE.values() if not notice])
def test_what_a_visitor_types_is_nowhere_markup(visit, text):
    """On the page a visitor's text stands only where it is escaped: in chips and the links."""
    app = visit("home", "en", text)
    for each in [*app.main.markdown, *app.main.caption, *app.main.info]:
        assert text not in each.value
    for body in bodies(app):
        assert "<script" not in body
        assert "<b>y" not in body
        assert "<img" not in body
    assert all("http" not in each for each in re.findall(r'src="([^"]*)"', "".join(bodies(app))))


@pytest.mark.parametrize("language", LANGUAGES)
def test_beyond_64_tokens_the_page_says_how_many_it_shows(visit, language):
    text = "고양이가 " * 150
    total = load("rnn").trace(text).total
    assert total >= 300
    app = visit("home", language, text)
    wanted = catalogs()[language]["sentence.tokens"].format(shown=64, total=total)
    assert said(app) == [wanted]
    assert numbers(figures(app)[0]["data"][0]["z"]).shape == (128, 64)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pasted_megabyte_is_cut_with_a_word(visit, language):
    app = visit("home", language, SENTENCES[1])
    megabyte = "cats " * 200_000
    app.text_input(key="text").set_value(megabyte).run()
    assert not app.exception
    wanted = catalogs()[language]["sentence.cut"].format(used="2,000", given="1,000,000")
    assert wanted in said(app)
    assert len(app.session_state["text"]) == 2_000
    assert len(figures(app)) == 1
    app.text_input(key="text").set_value("Short again.").run()
    assert said(app) == []


def test_a_book_in_a_link_is_cut_too(visit):
    """Half a megabyte is what Streamlit reads of an address."""
    app = visit("home", "en", "cats " * 80_000)
    assert any("2,000" in notice and "400,000" in notice for notice in said(app))
    assert max(map(len, bodies(app))) < 100_000


def test_decomposed_hangul_is_the_same_sentence(visit):
    typed = unicodedata.normalize("NFD", SENTENCES[0])
    assert typed != SENTENCES[0]
    assert chips(visit("home", "ko", typed)) == chips(visit("home", "ko", SENTENCES[0]))


def test_typing_changes_the_picture(visit):
    app = visit("home", "en", SENTENCES[0])
    app.text_input(key="text").set_value("Rain fell.").run()
    assert "".join(chips(app)).replace("␣", " ") == "Rain fell."


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_example_is_one_click_away(visit, language):
    app = visit("home", language, "x")
    for code in LANGUAGES:
        for name in ("example.1", "example.2", "example.3"):
            app.menu_button(key="text-examples").click(catalogs()[code][name]).run()
            assert app.text_input(key="text").value == catalogs()[code][name]
            assert "".join(chips(app)).replace("␣", " ") == catalogs()[code][name]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_missing_weight_file_is_named_and_the_map_stays(visit, language, tmp_path, monkeypatch):
    monkeypatch.setattr(store, "WEIGHTS", tmp_path)
    app = visit("home", language, f"No weights for {language}.")
    wanted = catalogs()[language]["error.weights"].format(file="rnn.json")
    assert [each.value for each in app.error] == [wanted]
    assert figures(app) == []
    assert any('class="road' in body for body in bodies(app))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_map_names_every_lesson_and_links_those_that_exist(visit, language):
    text = 'Fish & "chips" <b> = 100% #1?'
    app = visit("home", language, text)
    (road,) = [body for body in bodies(app) if 'class="road' in body]
    links = [html.unescape(link) for link in re.findall(r'href="([^"]*)"', road)]
    found = {urlsplit(link).path.removeprefix("./"): urlsplit(link) for link in links}
    lessons = [stop for stop in ROAD if stop.group not in ("start", "further")]
    assert set(found) == {stop.path for stop in lessons if stop.built}
    for link in found.values():
        assert parse_qs(link.query) == {"lang": [language], "text": [text]}
        assert not link.scheme
        assert not link.netloc
    for stop in lessons:
        assert html.escape(catalogs()[language][f"{stop.folder}.menu"]) in road
