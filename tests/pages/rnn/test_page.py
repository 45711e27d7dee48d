"""/rnn without a browser: any text, in every language, and the pictures it leads to."""

from __future__ import annotations

import base64
import json

import numpy as np
import pytest

from models import load
from ui.words import catalogs

LANGUAGES = sorted(catalogs())
#: A name for each text that has a picture.
TEXTS = {
    "korean": "나는 어제 친구와 밥을 먹었다.",
    "english": "The old cat sat on the mat.",
    "one token": "가",
    "two tokens": "가 나",
    "emoji": "😀👩‍👩‍👧‍👦🏳️‍🌈",
    "rare syllables": "뷁 쀍 꿿",
    "right to left": "مرحبا بالعالم. שלום",
    "markup": "![](http://127.0.0.1:9/x.png) <script>x</script> <b>y</b> &amp; $z$ :red[r]",
    "format": "{0} {used} %s %(x)s {{",
    "line ends": "a\nb\tc\x00d",
    "300 tokens": "나" + " 나" * 299,
    "2,500 characters": "나는 간다." * 417,
}
NOTHING = {
    "empty": ("", "sentence.empty"),
    "spaces": ("  \u3000 ", "sentence.blank"),
    "controls": ("\x00\u200b", "sentence.controls"),
}
LIMIT = 64


@pytest.fixture
def rnn(visit):
    """The page for a link."""
    return lambda language, text: visit("rnn", language, text)


def reader(app) -> list[dict]:
    """What was sent to the linked picture, once for each time it is on the page."""
    found = [each.proto for each in app.get("bidi_component")]
    sent = [json.loads(proto.json) for proto in found if proto.component_name == "unrolled-rnn"]
    return [data for data in sent if "hidden" in data]


def paths(app) -> list[dict]:
    return [json.loads(each.proto.spec) for each in app.get("plotly_chart")]


def values(data: dict, name: str) -> np.ndarray:
    return np.frombuffer(base64.b64decode(data[name]), "<f4")


def read(text: str):
    """What the page reads of a text: at most 2,000 characters, 64 tokens."""
    return load("rnn").trace(text[:2000], limit=LIMIT)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_any_text_has_its_picture(rnn, language, text):
    app = rnn(language, text)
    trace = read(text)
    words = catalogs()[language]
    (data,) = reader(app)
    assert data["tokens"] == list(trace.tokens)
    np.testing.assert_array_equal(values(data, "hidden"), trace.hidden.ravel())
    np.testing.assert_array_equal(values(data, "fromInput"), trace.from_input.ravel())
    assert data["words"]["play"] == words["unrolled.play"]
    assert str(len(trace)) in data["alternative"]
    (table,) = (each.value for each in app.dataframe)
    assert len(table) == len(trace)
    assert table["share"].tolist() == [best[0].probability for best in trace.guesses]
    notes = [each.value for each in app.info]
    short = words["rnn.path_short"].format(least=3)
    if len(trace) < 3:
        assert paths(app) == []
        assert notes == [short]
    else:
        assert len(paths(app)) == 1
        assert short not in notes
        assert not notes or trace.total > LIMIT
    assert not app.error


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("text", "notice"), NOTHING.values(), ids=NOTHING)
def test_nothing_to_read_is_said_and_the_lesson_goes_on(rnn, language, text, notice):
    app = rnn(language, text)
    assert [each.value for each in app.info] == [catalogs()[language][notice]]
    assert reader(app) == []
    assert paths(app) == []
    assert any("$x_t$" in each.value for each in app.markdown), "the symbols are not explained"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_text_says_how_much_of_it_is_shown(rnn, language):
    words = catalogs()[language]
    app = rnn(language, TEXTS["300 tokens"])
    shown = words["sentence.tokens"].format(shown=64, total=300)
    assert [each.value for each in app.info] == [shown]
    text = TEXTS["2,500 characters"]
    app = rnn(language, text)
    total = load("rnn").tokenizer.encode(text[:2000]).total
    assert [each.value for each in app.info] == [
        words["sentence.cut"].format(used="2,000", given=f"{len(text):,}"),
        words["sentence.tokens"].format(shown=64, total=total),
    ]


@pytest.mark.parametrize("text", [TEXTS["korean"], TEXTS["english"]])
def test_the_path_runs_through_every_state(rnn, text):
    (figure,) = paths(rnn("ko", text))
    line = figure["data"][0]
    assert [name.split(" ")[0] for name in line["customdata"]] == [
        str(t + 1) for t in range(len(read(text)))
    ]


def test_the_path_in_three_dimensions(rnn):
    app = rnn("en", TEXTS["english"])
    (dims,) = (each for each in app.button_group if each.key == "dims")
    dims.set_value("3D")
    app.run()
    assert not app.exception
    assert paths(app)[0]["data"][0]["type"] == "scatter3d"


def test_typing_redraws_the_picture(rnn):
    app = rnn("en", TEXTS["english"])
    app.text_input(key="text").set_value(TEXTS["korean"]).run()
    assert not app.exception
    assert reader(app)[0]["tokens"] == list(read(TEXTS["korean"]).tokens)


@pytest.mark.parametrize(
    ("unit", "step", "order", "expected"),
    [
        ("7", "2", "similar", (6, 1, "similar")),
        ("128", "1", "trained", (127, 0, "trained")),
        ("129", "65", "x", (None, None, "trained")),
        ("0", "0", "", (None, None, "trained")),
        ("-1", "1e3", "<b>", (None, None, "trained")),
        ("²", "9" * 4000, "SIMILAR", (None, None, "trained")),
    ],
)
def test_the_address_chooses_the_cell_and_the_order(rnn, unit, step, order, expected):
    app = rnn("en", TEXTS["english"])
    liveliest = reader(app)[0]["unit"]
    for name, value in {"unit": unit, "step": step, "order": order}.items():
        app.query_params[name] = value
    app.run()
    assert not app.exception
    (data,) = reader(app)
    wanted, at, rows = expected
    assert data["unit"] == (liveliest if wanted is None else wanted)
    assert data["step"] == at
    assert data["order"] == rows
    assert (data["rows"] == list(range(128))) == (rows == "trained")
