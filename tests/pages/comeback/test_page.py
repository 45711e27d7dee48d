"""/comeback without a browser: any text, in every language, every view, and its measurement."""

from __future__ import annotations

import json

import pytest

from models import load, store
from models.analysis.pass_times import time_passes
from models.analysis.writing_times import writing_times
from pages.comeback import memory, scan
from pages.comeback.facts.units import opening
from ui.kept import clear_all
from ui.words import catalogs

LANGUAGES = sorted(catalogs())
TEXT = "The old cat sat on the mat and slept."
TEXTS = {
    "korean": "나는 어제 친구와 밥을 먹었다.",
    "english": TEXT,
    "one token": "가",
    "two tokens": "The cat",
    "emoji": "😀👩‍👩‍👧‍👦",
    "markup": "![](http://127.0.0.1:9/x.png) <b>y</b> $z$ :red[r] {0}",
    "300 tokens": "나" + " 나" * 299,
}
VIEWS = ("readings", "beside", "linear", "scan", "memory")


def sent(app) -> dict:
    """What the picture was sent."""
    protos = [each.proto for each in app.get("bidi_component")]
    return next(json.loads(p.json) for p in protos if p.component_name == "two-readings")


def figures(app) -> list:
    return app.get("plotly_chart")


def said(app) -> str:
    return "\n".join(each.value for each in app.markdown)


@pytest.fixture
def page(visit):
    """Open the lesson on one of its views."""

    def page_(language: str, text: str, view: str, **parameters: str):
        chosen = catalogs()[language][f"comeback.view.{view}"]
        return visit("comeback", language, text, **{"comeback.view": chosen} | parameters)

    return page_


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_any_text_in_every_view(page, language, text):
    trace = load("mingru").trace(text)
    found = opening(trace.shares)
    for view in VIEWS:
        app = page(language, text, view)
        assert "{" not in app.title[0].value
        if view == "readings":
            shown = sent(app)
            assert shown["tokens"] == list(trace.tokens)
            assert shown["chosen"] == {"layer": found.layer, "unit": found.unit}
            assert shown["cell"] == {"row": found.row, "column": found.column}
        else:
            assert len(figures(app)) == {"beside": 3, "linear": 4, "scan": 1, "memory": 1}[view]


def test_the_address_chooses_unit_and_cell(page):
    shown = sent(page("en", TEXT, "readings", layer="2", unit="7", step="5", **{"from": "3"}))
    assert shown["chosen"] == {"layer": 1, "unit": 6}
    assert shown["cell"] == {"row": 4, "column": 2}
    assert 6 in [each["unit"] for each in shown["offered"][1]]
    steps = len(shown["tokens"])
    mean = sent(page("en", TEXT, "readings", layer="1", unit="0", **{"from": str(steps + 1)}))
    assert mean["chosen"] == {"layer": 0, "unit": None}
    assert mean["cell"]["column"] == steps
    wrong = sent(page("en", TEXT, "readings", layer="9", unit="999", step="x", **{"from": "99"}))
    assert wrong["chosen"] == sent(page("en", TEXT, "readings"))["chosen"]


@pytest.mark.parametrize("which", ["turning", "nearest"])
def test_the_head_beside_is_chosen(page, which):
    chosen = catalogs()["en"][f"comeback.head.{which}"]
    app = page("en", TEXT, "beside", **{"comeback.head": chosen})
    assert len(figures(app)) == 3
    assert "In the minGRU it rises in 0 of" in said(app)


def test_a_longer_text_costs_more_by_pairs(page):
    app = page("en", TEXT, "linear")
    assert "At $T = 1,024$" in said(app)
    app.select_slider(key="comeback.length").set_value(4096).run()
    assert not app.exception
    assert "At $T = 4,096$" in said(app)


def test_a_measurement_is_drawn_and_another_waits(page, monkeypatch):
    monkeypatch.setattr(
        scan,
        "time_passes",
        lambda models, report, seconds_all, others: time_passes(
            models, (64, 128), report, seconds_each=0.0, others=others
        ),
    )
    clear_all()
    monkeypatch.setattr(scan.bench(), "times", None)
    app = page("en", TEXT, "scan")
    assert any("Nothing measured" in each.value for each in app.info)
    with scan.bench().busy:
        app.button(key="measure").click().run()
    assert any("Somebody else" in each.value for each in app.info)
    app.button(key="measure").click().run()
    assert not app.exception
    assert len(figures(app)) == 2
    assert "At T = 128" in said(app)
    assert "| not measured here |" in said(app)
    assert not scan.bench().busy.locked()


def test_what_is_written_a_second_is_measured(page, monkeypatch):
    monkeypatch.setattr(
        memory,
        "writing_times",
        lambda writers, entries, report: writing_times(writers, entries, (4, 8), report),
    )
    monkeypatch.setattr(memory.bench(), "times", None)
    app = page("en", TEXT, "memory")
    assert "grows by 4,096 bytes" in said(app)
    app.button(key="measure").click().run()
    assert not app.exception
    assert len(figures(app)) == 2
    assert "Tokens a second after 4 tokens, then after 8" in said(app)


def test_without_its_weights_the_page_says_so(page, monkeypatch, tmp_path):
    for file in store.WEIGHTS.iterdir():
        if not file.name.startswith("mingru"):
            (tmp_path / file.name).symlink_to(file)
    monkeypatch.setattr(store, "WEIGHTS", tmp_path)
    clear_all()
    app = page("en", "A text that no other test has typed.", "readings")
    assert any("mingru" in each.value for each in app.error)
