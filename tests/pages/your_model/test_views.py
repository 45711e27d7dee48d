"""Predictions, layers, attributions and the turning on /your-model, as Streamlit runs them."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from charts.chips import JOINER
from models import open_model
from models.decoding.sampling import Settings
from models.hugging_face import shelf
from models.hugging_face.lens import lens
from models.hugging_face.masked import masked
from models.hugging_face.writing import write
from pages.your_model import predicting, reading
from pages.your_model.predicting import MOST
from ui.catalogs import catalogs, filled

TEXTS = {"ko": "고양이가 창가에서 잔다.", "en": "The old cat sat by the window."}
LANGUAGES = sorted(catalogs())
KINDS = ("decoder", "encoder", "encoder-decoder")
VIEWS = ("predict", "layers", "attribution", "turning")


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("transformers")
    from models.hugging_face.example import write_example

    place = tmp_path_factory.mktemp("models")
    for kind in KINDS:
        write_example(place / kind, kind)
    return place


@pytest.fixture
def opened(visit, monkeypatch, folders):
    """The page with a model of a kind that is in memory, on one of the views."""

    def opened_(kind: str, language: str, view: str, **more: str):
        monkeypatch.setenv("SEQ2SEE_MODELS", str(folders))
        choice = {"your_model.model": kind} if kind else {}
        view = catalogs()[language][f"your_model.view.{view}"]
        app = visit(
            "your_model", language, TEXTS[language], **choice, **{"your_model.view": view}, **more
        )
        if kind:
            app.button(key="your-model-load").click().run()
            until = time.monotonic() + 120
            while any(e.state == "loading" for e in shelf.server_shelf()._loading.values()):
                assert time.monotonic() < until
                time.sleep(0.05)
            app.run()
        assert not app.exception
        return app

    return opened_


def said(app) -> str:
    everything = [*app.markdown, *app.caption, *app.error]
    return "\n".join(each.value for each in everything).replace("\\", "").replace(JOINER, "")


def chart(app, key: str) -> dict:
    return json.loads(next(e for e in app.get("plotly_chart") if key in e.proto.id).proto.spec)


def explorer(app) -> dict | None:
    found = [e for e in app.get("bidi_component") if e.proto.component_name == "explorer"]
    return json.loads(found[0].proto.json) if found else None


#: What each kind says of a view that it has nothing for.
LACKS = {
    ("", "turning"): "no_turning",
    ("encoder", "turning"): "no_turning",
    ("encoder-decoder", "turning"): "no_turning",
    ("encoder-decoder", "layers"): "no_lens",
}
CHARTS = {
    "predict": "your-model-next",
    "layers": "your-model-lens",
    "attribution": "your-model-attribution",
    "turning": "your-model-arrows",
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["", *KINDS])
def test_each_view_shows_its_picture_or_says_in_one_sentence_why_not(opened, kind, language):
    app = opened(kind, language, "predict")
    for view in VIEWS:
        app.segmented_control(key="your_model.view").set_value(view).run()
        assert not app.exception, view
        reason = LACKS.get((kind, view))
        if reason:
            (error,) = app.error
            name = {"name": kind or "seq2see"}
            sentence = filled(catalogs()[language], f"your_model.error.{reason}", name)
            assert sentence in said(app)
            assert error
            continue
        assert not app.error, view
        key = "your-model-hidden" if (kind, view) == ("encoder", "predict") else CHARTS[view]
        assert chart(app, key)["data"]


@pytest.mark.parametrize("kind", ["decoder", "encoder-decoder"])
def test_what_is_written_and_where_it_looks(opened, folders, kind):
    app = opened(kind, "en", "predict")
    assert explorer(app) is None, "nothing is written yet"
    app.button(key="your-model-one").click().run()
    app.button(key="your-model-one").click().run()
    assert app.query_params[predicting.COUNT] in ("2", ["2"])
    model = open_model(folders / kind)
    expected = write(model, TEXTS["en"], Settings(1.0, 0, 0.9), 1, 2)
    bars = chart(app, "your-model-next")["data"][0]["x"]
    assert max(_numbers(bars)) == pytest.approx(float(expected.cut.own.max()), abs=1e-6)
    shown = explorer(app)
    assert shown is not None
    trace = model.trace(TEXTS["en"], 64, wrote=expected.ids.tolist())
    asks = trace.target or trace
    assert shown["queries"] == list(asks.tokens)
    assert shown["keys"] == list(trace.tokens)
    assert shown["start"][0] == len(asks) - 1, "the last one asks"
    app.button(key="your-model-run").click().run()
    written = write(model, TEXTS["en"], Settings(1.0, 0, 0.9), 1, MOST)
    shown = explorer(app)
    assert shown is not None
    assert len(shown["queries"]) == len(written) + (0 if trace.target else len(trace) - 2)
    assert app.button(key="your-model-one").disabled
    app.button(key="your-model-clear").click().run()
    assert explorer(app) is None


def _numbers(packed: object) -> list[float]:
    """Of a list, or of an array as Plotly packs it."""
    if isinstance(packed, dict):
        import base64

        import numpy as np

        return np.frombuffer(base64.b64decode(packed["bdata"]), packed["dtype"]).tolist()
    assert isinstance(packed, list)
    return packed


def test_a_hidden_word_is_guessed(opened, folders):
    app = opened("encoder", "en", "predict")
    model = open_model(folders / "encoder")
    slider = app.select_slider(key=predicting.PLACE)
    place = int(slider.value) - 1
    assert model.cut(TEXTS["en"]).tokens[place].strip() in TEXTS["en"].split()[-1]
    for at in (place, 2):
        app.select_slider(key=predicting.PLACE).set_value(at + 1).run()
        found = masked(model, TEXTS["en"], at)
        bars = _numbers(chart(app, "your-model-hidden")["data"][0]["x"])
        assert bars == pytest.approx(found.chances.tolist(), abs=1e-6)


def test_the_layers_are_those_of_the_model(opened, folders):
    app = opened("decoder", "en", "layers")
    found = lens(open_model(folders / "decoder"), TEXTS["en"], 64)
    heights = _numbers(chart(app, "your-model-winner")["data"][0]["y"])
    assert heights == pytest.approx(found.winner[:, -1].tolist(), abs=1e-6)


def test_another_prediction_rests_on_other_tokens(opened):
    app = opened("", "en", "attribution")
    first = _numbers(chart(app, "your-model-attribution")["data"][0]["y"])
    app.selectbox(key="your_model.rank").set_value(2).run()
    third = _numbers(chart(app, "your-model-attribution")["data"][0]["y"])
    assert len(first) == len(third)
    assert first != pytest.approx(third, abs=1e-3)
    app.selectbox(key="your_model.which").set_value("rnn").run()
    assert _numbers(chart(app, "your-model-attribution")["data"][0]["y"]) != third
    app.select_slider(key="your_model.of").set_value(3).run()
    assert len(_numbers(chart(app, "your-model-attribution")["data"][0]["y"])) == 3


def test_a_position_turns_the_query_and_with_the_key_along_nothing_changes(opened):
    app = opened("decoder", "en", "turning")

    def product() -> float:
        return _numbers(chart(app, "your-model-distance")["data"][1]["y"])[0]

    here = product()
    app.slider(key="your_model.at_position").set_value(40).run()
    assert product() != pytest.approx(here, abs=1e-3)
    app.toggle(key="your_model.both").set_value(True).run()
    assert product() == pytest.approx(here, abs=1e-6)


def test_a_large_model_computes_each_view_on_demand(opened, monkeypatch):
    monkeypatch.setattr(reading, "LARGE", 10)
    app = opened("decoder", "en", "predict")

    def wait():
        until = time.monotonic() + 60
        while reading.TICKET in app.session_state and time.monotonic() < until:
            time.sleep(0.05)
            app.run()

    assert not app.get("plotly_chart")
    app.button(key="your-model-compute-written").click().run()
    wait()
    assert chart(app, "your-model-next")
    app.button(key="your-model-one").click().run()  # asks by itself
    wait()
    assert app.button(key="your-model-back").disabled is False
    app.button(key="your-model-compute-traced").click().run()
    wait()
    assert explorer(app) is not None
