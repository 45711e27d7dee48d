"""/next-token without a browser: every part, any text, both languages, what is written and why."""

from __future__ import annotations

import json

import numpy as np
import pytest

from models import load, store, tokenizer
from models.decoding.generation import suggestions, write
from models.decoding.predictions import perplexity
from models.decoding.sampling import Settings
from pages.next_token.language_models import RECURRENT, TRANSFORMER
from pages.next_token.sampling_controls import MOST
from ui.kept import clear_all
from ui.words import catalogs

LANGUAGES = sorted(catalogs())
VIEWS = ("predict", "surprise", "write", "autocomplete")
TEXT = "The cat sat by the window and"
HOSTILE = (
    "가",
    "뷁 😀 ![](http://127.0.0.1:9/x.png) <script>x</script> $z$ :red[r] {0} {{",
    "**a** _b_ " * 90,
)


@pytest.fixture
def show(visit):
    """A part of the lesson on a text."""

    def show_(view: str, text: str = TEXT, language: str = "en"):
        app = visit("next-token", language, text).run()
        if view != "predict":
            app.segmented_control(key="next_token.view").set_value(view).run()
        return stands(app)

    return show_


def stands(app):
    assert not app.exception, app.exception[0].value
    return app


def said(app) -> str:
    return "\n".join(each.value for each in app.markdown)


def shown_html(app) -> str:
    return "\n".join(each.proto.body for each in app.get("html"))


def bars(app) -> list[dict]:
    protos = [each.proto for each in app.get("bidi_component")]
    return [json.loads(p.json) for p in protos if p.component_name == "next-bars"]


def figures(app) -> int:
    return len(app.get("plotly_chart"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_buttons_lead_through_all_parts(visit, language):
    app = visit("next-token", language, TEXT)
    for n, pictures in enumerate((0, 1, 2, 0)):
        assert figures(app) == pictures
        assert len(bars(app)) == (n == 0)
        onward = [each for each in app.button if each.key == "go-on"]
        assert len(onward) == (n < 3)
        if onward:
            stands(onward[0].click().run())
    assert len([each for each in app.button if each.key.startswith("suggestion-")]) == 3


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("text", HOSTILE)
def test_any_text_gives_a_page(show, view, text):
    app = show(view, text)
    assert not app.error
    # What was typed reaches Markdown and HTML only with every mark of it taken literally.
    assert not any("![](" in each.value or "<script>" in each.value for each in app.markdown)
    assert "<script>" not in shown_html(app)


@pytest.mark.parametrize("view", VIEWS)
def test_without_a_text_there_is_still_a_lesson(show, view):
    app = show(view, "")
    assert app.info
    assert "remember what came before" in said(app)
    assert figures(app) == len(bars(app)) == 0


def test_four_models_are_compared_on_the_same_tokens(show):
    (data,) = bars(show("predict"))
    assert data["tokens"] == list(tokenizer().encode(TEXT).tokens)
    assert [len(model["steps"]) for model in data["models"]] == [len(data["tokens"])] * 4


@pytest.mark.parametrize(("given", "place"), [("3", 3), ("-1", None), ("²", None), ("9999", None)])
def test_the_address_chooses_the_token(show, given, place):
    app = show("predict")
    app.query_params["next_token.at"] = given
    (data,) = bars(stands(app.run()))
    assert data["place"] == place


def test_perplexity_is_that_of_the_traces(show):
    app = show("surprise")
    layout = json.loads(app.get("plotly_chart")[0].proto.spec)["layout"]
    titles = [each["text"] for each in layout["annotations"]]
    assert r"mean surprise $\bar s$" in said(app)
    for name, title in zip((*RECURRENT, TRANSFORMER), titles, strict=True):
        trace = load(name).trace(TEXT)
        assert f"<b>{perplexity(trace.surprisal):,.1f}</b>" in title
        assert f"** {np.nanmean(trace.surprisal):.2f}" in said(app)


def test_one_token_has_no_surprise(show):
    app = show("surprise", "가")
    assert catalogs()["en"]["next_token.short"] in [each.value for each in app.info]


def test_what_is_written_is_what_the_model_writes(show):
    app = show("write")
    app.segmented_control(key="next_token.model").set_value("gru").run()
    app.slider(key="next_token.temperature").set_value(0.8)
    app.select_slider(key="next_token.top_k").set_value(20)
    app.slider(key="next_token.top_p").set_value(0.5)
    app.number_input(key="next_token.seed").set_value(7)
    app.slider(key="next_token.from").set_value(4).run()
    app.button(key="next-run").click().run()
    stands(app)
    ids = tokenizer().encode(TEXT).ids[:4].tolist()
    found = write(load("gru"), ids, Settings(0.8, 20, 0.5), 7, MOST)
    html = shown_html(app)
    assert html.count('class="drawn') == len(found)
    more = tokenizer().decode([*ids, *found.ids])[len(tokenizer().decode(ids)) :]
    assert f"<b>{more}</b>" in html.replace("&#x27;", "'").replace("&quot;", '"')
    assert f"**{found.cut.kept:,}** are left" in said(app)
    assert f"{found.numbers[-1]:.3f}" in said(app)


def test_one_by_one_back_and_over_again(show):
    app = show("write")
    assert app.button(key="next-back").disabled
    assert "Nothing is drawn yet" in said(app)
    for written in (1, 2):
        stands(app.button(key="next-one").click().run())
        assert shown_html(app).count('class="drawn') == written
    assert app.slider(key="next_token.count").value == 2
    stands(app.button(key="next-back").click().run())
    assert shown_html(app).count('class="drawn') == 1
    stands(app.button(key="next-clear").click().run())
    assert app.slider(key="next_token.count").value == 0
    before = app.number_input(key="next_token.seed").value
    stands(app.button(key="new-seed").click().run())
    assert app.number_input(key="next_token.seed").value != before


def test_a_text_that_ended_stays_ended(show):
    app = show("write", "고양이가 잠을 잔다.")
    app.slider(key="next_token.from").set_value(len(tokenizer().encode("고양이가 잠을 잔다.")))
    app.slider(key="next_token.temperature").set_value(0.1)
    app.button(key="next-run").click().run()
    stands(app)
    assert "was drawn: the model has ended the text" in said(app)
    assert app.button(key="next-one").disabled
    assert app.button(key="next-run").disabled


def test_a_suggestion_joins_the_sentence_and_can_be_taken_back(show):
    app = show("autocomplete")
    first = suggestions(load("transformer"), TEXT)[0][0]
    stands(app.button(key="suggestion-0").click().run())
    assert app.text_input(key="text").value == first.text
    assert first.text in [each.value for each in app.text]
    stands(app.button(key="take-back").click().run())
    assert app.text_input(key="text").value == TEXT


def test_without_one_models_file_the_others_are_shown(show, monkeypatch, tmp_path):
    for file in store.WEIGHTS.iterdir():
        if not file.name.startswith("transformer"):
            (tmp_path / file.name).symlink_to(file)
    monkeypatch.setattr(store, "WEIGHTS", tmp_path)
    clear_all()
    app = show("predict", "A text that no other test has typed.")
    assert any("transformer" in each.value for each in app.error)
    assert [model["name"] for model in bars(app)[0]["models"]] == ["RNN", "LSTM", "GRU"]
    app = show("write", "A text that no other test has typed.")
    assert any("transformer" in each.value for each in app.error)
    app.segmented_control(key="next_token.model").set_value("rnn").run()
    assert figures(stands(app)) == 2
