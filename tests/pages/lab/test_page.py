"""/lab in both languages: choices, a run from start to test, what a link says, and leaving."""

from __future__ import annotations

import json
import time
from datetime import date
from typing import Any

import pytest
import streamlit as st

from charts.lines import NAMES
from models.lab.queue import FINISHED, LEFT, PAUSED, STOPPED, TRAINING, WAITING
from models.lab.recorded import replay
from models.lab.settings import Settings
from models.lab.tasks import TASKS
from pages.lab import runs
from pages.lab.controls import VIEWS
from ui.words import catalogs

TEXT = "고양이가 창가에서 잔다."


@pytest.fixture
def lab(visit):
    """The page for a link; what it started is stopped at the end."""
    opened = []

    def lab_(language: str = "en", text: str = TEXT):
        opened.append(visit("lab", language, text))
        return opened[-1]

    yield lab_
    for app in opened:
        if "lab_run" in app.session_state:
            app.session_state.lab_run.ticket.pause(STOPPED)


def train(app, **settings):
    """Start a run and wait until it is over."""
    for name, value in {"steps": 200, "width": 16, **settings}.items():
        app.select_slider(key=f"lab.{name}").set_value(value)
    app.run()
    app.button(key="lab-start").click().run()
    run = app.session_state.lab_run
    until = time.monotonic() + 120
    while run.ticket.active and time.monotonic() < until:
        time.sleep(0.05)
    assert run.state == FINISHED
    return stands(app.run())


def stands(app):
    assert not app.exception, app.exception[0].value
    assert not app.error, app.error[0].value
    return app


def race(app) -> dict[str, Any]:
    """What the race is sent."""
    found = [json.loads(each.proto.json) for each in app.get("bidi_component") if each.proto.json]
    (sent,) = [each for each in found if "lanes" in each]
    return sent


def status(app) -> str:
    (bar,) = app.get("progress")
    return bar.proto.text


def figures(app) -> list[dict[str, Any]]:
    return [json.loads(each.proto.spec) for each in app.get("plotly_chart")]


@pytest.mark.parametrize("language", sorted(catalogs()))
def test_a_run_from_start_to_test(lab, language):
    app = stands(lab(language))
    assert len(figures(app)) == 1  # the loss of the recorded run
    words = catalogs()[language]
    recorded = words["lab.recorded"].split("{")[0]
    assert recorded in status(app)
    assert race(app)["mode"] == "rest"
    stands(app.segmented_control(key="lab.view").set_value("gradients").run())
    assert len(figures(app)) == 3  # and the curves and the gradients
    app.slider(key="lab.recall.length").set_value(4)
    train(app)
    run = app.session_state.lab_run
    assert run.run.settings == Settings(length=4, width=16, steps=200)
    assert recorded not in status(app)
    drawn = [trace for figure in figures(app) for trace in figure["data"]]
    scales = [(h["zmin"], h["zmax"]) for h in drawn if h["type"] == "heatmap"]
    assert scales == [(-6, 1)] * 4 + [(-1, 1)] * 3, "all gradients, states of the recurrent models"
    assert words["lab.state.finished"].split("{")[0] in status(app)
    for view in ("shares", "states", "race"):
        stands(app.segmented_control(key="lab.view").set_value(view).run())
    record, seen = run.run.record(), race(app)
    assert seen["mode"] == "over"
    assert seen["at"] == record.measured.tolist()
    last = {lane["name"]: lane["right"][-1] for lane in seen["lanes"]}
    names = {model: words.get(f"model_name.{model}", NAMES[model]) for model in record.models}
    assert last == {names[model]: right for model, right in record.recent().items()}
    for inside in ("gradients", "attention"):
        stands(app.segmented_control(key="lab.inside").set_value(inside).run())


@pytest.mark.parametrize("task", TASKS)
def test_every_task_can_be_trained_and_tested(lab, task):
    app = lab("ko")
    app.segmented_control(key="lab.task").set_value(task).run()
    app.slider(key=f"lab.{task}.length").set_value(4).run()
    train(app, layers=2)
    assert app.session_state.lab_run.run.settings.task == task
    names = app.session_state.lab_run.names
    for typed in ("", "!!", names[0], f"{names[0]} {names[5]} {names[1]}", f"{names[0]} " * 90):
        stands(app.text_input(key="lab.try").set_value(typed).run())
    for inside in app.segmented_control(key="lab.inside").options:
        app.segmented_control(key="lab.inside").set_value(inside)
        stands(app.run())


def test_a_run_is_of_what_was_chosen_last_also_where_no_page_was_drawn_for_it(lab):
    app = lab()
    app.segmented_control(key="lab.task").set_value("count")
    app.select_slider(key="lab.steps").set_value(200)
    app.button(key="lab-start").click().run()
    settings = stands(app).session_state.lab_run.run.settings
    assert (settings.task, settings.steps) == ("count", 200)
    assert len(app.segmented_control(key="lab.view").options) == len(VIEWS)


def test_typing_does_not_lose_the_run(lab):
    app = lab()
    app.select_slider(key="lab.steps").set_value(3000).run()
    app.button(key="lab-start").click().run()
    run = app.session_state.lab_run
    app.text_input(key="text").set_value("Another sentence, while it trains.").run()
    stands(app)
    assert app.session_state.lab_run is run
    assert run.ticket.active
    assert any(catalogs()["en"]["lab.changed"] == c.value for c in app.caption)
    app.button(key="lab-pause").click().run()
    wait_for(lambda: run.state == PAUSED)
    app.run()
    held = run.run.steps_done
    app.button(key="lab-go_on").click().run()
    wait_for(lambda: run.run.steps_done > held)
    app.button(key="lab-stop").click().run()
    wait_for(lambda: run.state == STOPPED)
    app.run()
    assert not [b for b in app.button if b.key in ("lab-pause", "lab-go_on", "lab-stop")]


def wait_for(true, seconds: float = 30.0) -> None:
    until = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < until
        time.sleep(0.01)


def test_another_page_ends_the_run(lab):
    app = lab()
    app.select_slider(key="lab.steps").set_value(3000).run()
    app.button(key="lab-start").click().run()
    run = app.session_state.lab_run
    app.switch_page("../pages/glossary/page.py").run()
    wait_for(lambda: run.state == LEFT)
    app.switch_page("../pages/lab/page.py").run()
    assert [b for b in app.button if b.key == "lab-go_on"]


def test_who_waits_sees_a_recording_and_then_the_own_run(lab):
    busy = []
    for _ in range(2):
        app = lab()
        app.select_slider(key="lab.steps").set_value(3000).run()
        app.button(key="lab-start").click().run()
        busy.append(app.session_state.lab_run.ticket)
    wait_for(lambda: busy[0].state == busy[1].state == TRAINING)
    app = lab("ko")
    app.button(key="lab-start").click().run()
    stands(app)
    words = catalogs()["ko"]
    assert app.session_state.lab_run.state == WAITING
    assert race(app)["mode"] == "replay"
    assert words["lab.meanwhile"].split("{")[0] in status(app)
    kept = replay(Settings())
    assert kept is not None
    assert race(app)["lanes"][1]["answers"] == kept.record.answers[1].tolist()
    busy[0].pause(STOPPED)
    wait_for(lambda: app.session_state.lab_run.state == TRAINING)
    stands(app.run())
    assert race(app)["mode"] == "live"
    assert words["lab.meanwhile"].split("{")[0] not in status(app)


def test_a_run_that_ended_here_is_remembered_for_others(lab):
    train(lab())
    settings = Settings(length=20, width=16, steps=200)
    found = replay(settings)
    assert found is not None
    assert found.on == date.today()


def test_clearing_the_caches_makes_no_second_queue(lab):
    """Any client may ask for it; before, each time as many runs more could train at once."""
    tickets = []
    for _ in range(3):
        app = lab()
        app.select_slider(key="lab.steps").set_value(3000).run()
        app.button(key="lab-start").click().run()
        tickets.append(app.session_state.lab_run.ticket)
        st.cache_resource.clear()
        st.cache_data.clear()
    wait_for(lambda: tickets[0].state == tickets[1].state == TRAINING)
    assert tickets[2].state == WAITING


def test_a_model_that_diverged_is_named_with_advice(lab, monkeypatch):
    app = lab("ko")
    plain = runs.Run

    def broken(settings):
        run = plain(settings)
        run.learners[1].module.output_bias.data[0] = float("nan")
        return run

    monkeypatch.setattr(runs, "Run", broken)
    for name, value in {"steps": 200, "width": 8}.items():
        app.select_slider(key=f"lab.{name}").set_value(value)
    app.run()
    app.button(key="lab-start").click().run()
    wait_for(lambda: not app.session_state.lab_run.ticket.active, 120)
    app.run()
    assert not app.exception
    (error,) = app.error
    assert "LSTM" in error.value
    assert "학습률" in error.value


def test_markup_in_a_sentence_is_never_read(lab):
    app = train(lab("en", "<b>x</b> ![](http://127.0.0.1:9/x.png) $z$ :red[r]"))
    shown = [m.value for m in (*app.markdown, *app.caption)]
    assert not any("![](" in each or "<b>x" in each for each in shown)
