"""/your-model as Streamlit runs it, in every language: with models, and without any."""

from __future__ import annotations

import json
import string
import time
from pathlib import Path
from types import SimpleNamespace

import pytest
import streamlit as st

from charts.chips import JOINER
from models.hugging_face import shelf
from models.hugging_face.errors import SENTENCES
from pages.your_model import choosing, reading
from ui.words import catalogs

TEXTS = {"ko": "고양이가 따뜻한 창가에서 잠을 잔다.", "en": "The cat sat by the window."}
LANGUAGES = sorted(catalogs())


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("transformers")
    from tests.models.hugging_face import tiny

    place = tmp_path_factory.mktemp("models")
    for name in ("llama", "t5"):
        tiny.folder(place / name, tiny.FAMILIES[name])
    (place / "broken").mkdir()
    (place / "broken" / "config.json").write_text("{}")
    return place


def explorer(app) -> dict:
    return json.loads(
        next(
            e for e in app.get("bidi_component") if e.proto.component_name == "explorer"
        ).proto.json
    )


def _plain(markdown: str) -> str:
    return markdown.replace("\\", "").replace(JOINER, "")


def loaded(app):
    """Press the button and wait until the model is there."""
    app.button(key="your-model-load").click().run()
    until = time.monotonic() + 120
    while any(each.state == "loading" for each in shelf.server_shelf()._loading.values()):
        assert time.monotonic() < until
        time.sleep(0.05)
    return app.run()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", [*TEXTS.values(), "가"])
def test_without_a_model_it_shows_ours_and_how_to_get_to_one(visit, language, text):
    app = visit("your_model", language, text)
    assert len(explorer(app)["queries"]) >= 1
    assert not app.error
    words = catalogs()[language]
    sentence = words["your_model.way"].replace("{variable}", "SEQ2SEE_MODELS")
    assert sentence in [each.value for each in app.caption]
    assert not app.selectbox


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_transformers_one_sentence_says_how_to_get_it(visit, monkeypatch, language):
    monkeypatch.setattr(choosing, "installed", lambda: False)
    app = visit("your_model", language, TEXTS[language])
    words = catalogs()[language]
    assert words["your_model.error.not_installed"] in [each.value for each in app.caption]
    assert explorer(app)["queries"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_listed_model_is_loaded_and_shown(visit, monkeypatch, folders, language):
    monkeypatch.setenv("SEQ2SEE_MODELS", str(folders))
    app = visit("your_model", language, TEXTS[language], **{"your_model.model": "llama"})
    assert app.selectbox(key="your_model.model").value == "llama"
    app = loaded(app)
    shown = explorer(app)
    assert [len(row) for row in shown["heads"]["rows"]] in ([4, 0], [0, 4])
    grouped = catalogs()[language]["your_model.mask_causal"]
    assert any(grouped in each.value for each in app.markdown)
    app.query_params["head"] = "3"
    other = 2 - shown["heads"]["layer"]  # counted from 1, and the one that is not shown
    app.select_slider(key="your_model_layer").set_value(other).run()
    shown = explorer(app)
    assert (shown["heads"]["layer"], shown["heads"]["head"]) == (other - 1, 2)
    assert app.query_params["layer"] in (str(other), [str(other)])


def test_an_encoder_decoder_has_three_kinds_of_attention(visit, monkeypatch, folders):
    monkeypatch.setenv("SEQ2SEE_MODELS", str(folders / "t5"))
    app = loaded(visit("your_model", "en", TEXTS["en"], **{"your_model.model": "t5"}))
    read = len(explorer(app)["queries"])
    app.segmented_control(key="your_model.part").set_value("cross").run()
    shown = explorer(app)
    assert len(shown["keys"]) == read
    assert len(shown["queries"]) != read or shown["queries"] != shown["keys"]
    app.segmented_control(key="your_model.part").set_value("decoder").run()
    assert explorer(app)["causal"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_folder_that_is_no_model_is_one_sentence(visit, monkeypatch, folders, language):
    monkeypatch.setenv("SEQ2SEE_MODELS", str(folders))
    app = loaded(visit("your_model", language, TEXTS[language], **{"your_model.model": "broken"}))
    (error,) = app.error
    assert "model.safetensors" in _plain(error.value)
    assert app.button(key="your-model-load")


def test_a_large_model_reads_on_demand(visit, monkeypatch, folders):
    monkeypatch.setenv("SEQ2SEE_MODELS", str(folders))
    monkeypatch.setattr(reading, "LARGE", 10)
    app = loaded(visit("your_model", "en", TEXTS["en"], **{"your_model.model": "llama"}))
    assert not [e for e in app.get("bidi_component") if e.proto.component_name == "explorer"]

    def read(app):
        app.button(key="your-model-compute-traced").click().run()
        until = time.monotonic() + 60
        while reading.TICKET in app.session_state and time.monotonic() < until:
            time.sleep(0.05)
            app.run()
        return app

    app = read(app)
    first = explorer(app)["queries"]
    assert "".join(first) == TEXTS["en"]
    app.text_input(key="text").set_value("A dog ran.").run()
    assert explorer(app)["queries"] == first, "until it is asked to"
    assert any(TEXTS["en"][:20] in _plain(each.value) for each in app.caption)
    assert "".join(explorer(read(app))["queries"]) == "A dog ran."


def test_a_link_names_no_folder(visit, monkeypatch, folders):
    monkeypatch.setenv("SEQ2SEE_MODELS", str(folders / "llama"))
    for named in (str(folders / "t5"), "../t5", "t5", "owner/name"):
        app = visit("your_model", "en", TEXTS["en"], **{"your_model.model": named})
        assert app.selectbox(key="your_model.model").value == choosing.OURS
        assert not shelf.server_shelf()._loading


@pytest.mark.parametrize(
    ("bound", "headers", "typed"),
    [
        ("127.0.0.1", {"Host": "localhost:8501"}, True),
        ("localhost", {"Host": "127.0.0.1:8501"}, True),
        ("::1", {"Host": "[::1]:8501"}, True),
        ("", {"Host": "localhost:8501"}, False),
        ("0.0.0.0", {"Host": "localhost:8501"}, False),
        ("127.0.0.1", {"Host": "school.example"}, False),
        ("127.0.0.1", {"Host": "localhost", "X-Forwarded-For": "10.0.0.9"}, False),
        ("127.0.0.1", {}, False),
    ],
)
def test_a_folder_is_typed_on_ones_own_machine_only(monkeypatch, bound, headers, typed):
    monkeypatch.setattr(st, "context", SimpleNamespace(headers=headers))
    monkeypatch.setattr(st, "get_option", lambda _: bound)
    assert choosing.may_type() is typed


def test_what_is_typed_elsewhere_is_not_taken(monkeypatch):
    monkeypatch.setattr(choosing, "may_type", lambda: False)
    monkeypatch.setattr(st, "session_state", state := {choosing.LINE: "/etc"})
    choosing._take()
    assert choosing.TYPED not in state
    assert not shelf.server_shelf()._loading


def test_each_reason_has_its_sentence_in_every_language():
    names = {reason: _placeholders(english) for reason, english in SENTENCES.items()}
    for language in LANGUAGES:
        for reason in SENTENCES:
            said = catalogs()[language][f"your_model.error.{reason}"]
            assert _placeholders(said) == names[reason], (language, reason)
    english = catalogs()["en"]
    assert {r: english[f"your_model.error.{r}"] for r in SENTENCES} == SENTENCES


def _placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}
