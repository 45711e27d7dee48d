"""/your-model in a browser: a model's folder is typed, loaded, read, and looked into."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from explorer_page import explorer, hover, shown
from playwright.sync_api import Page, expect
from waiting import box, eventually, fits, settled, turn, typed

from charts.chips import JOINER
from charts.text import percent
from models import open_model
from models.decoding.sampling import Settings
from models.hugging_face.writing import write
from ui.words import catalogs

TEXT = "The old cat sat by the warm window."
WORDS = catalogs()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny Gemma 2: shared keys, another scale, a cap, a window; with a name that is markup."""
    pytest.importorskip("transformers")
    from tests.models.hugging_face import tiny

    place = tmp_path_factory.mktemp("own") / "<b>tiny</b> *x*"
    return tiny.folder(place, tiny.FAMILIES["gemma2"])


def opened(page: Page, folder: Path | str, language: str) -> None:
    """Type a folder where another model is opened."""
    words = WORDS[language]
    page.get_by_role("button", name=words["your_model.type"]).click()
    line = page.get_by_label(words["your_model.type_label"])
    line.fill(str(folder))
    line.press("Enter")
    page.keyboard.press("Escape")


def test_a_folder_is_typed_loaded_and_looked_into(open_page, folder):
    page = open_page("/your-model", "en", text=TEXT)
    expect(explorer(page).locator(".field")).to_be_visible()  # ours, before any is opened
    opened(page, folder, "en")
    expect(explorer(page).get_by_text("soft cap")).to_be_visible()
    settled(page)
    expect(page.get_by_role("combobox").first).to_have_value(folder.name)
    trace = open_model(folder).trace(TEXT)

    def held(layer: int, head: int, i: int, j: int) -> None:
        hover(page, i, j)
        found = trace.attentions
        assert shown(page, "dot") == pytest.approx(found.dots(layer, head)[i, j], abs=6e-5)
        scaled = found.dots(layer, head)[i, j] * found.scaling[layer]
        assert shown(page, "scaled") == pytest.approx(scaled, abs=6e-5)
        score = trace.scores[layer, head, i, j]
        assert shown(page, "score") == pytest.approx(score, abs=6e-5)
        assert shown(page, "capped") == pytest.approx(score, abs=6e-5)
        assert shown(page, "weight") == pytest.approx(trace.weights[layer, head, i, j], abs=6e-5)

    for layer, head in ((0, 2), (1, 0)):
        slider = page.locator(".st-key-your_model_layer").get_by_role("slider")
        if slider.get_attribute("aria-valuetext") != f"Layer {layer + 1}":
            slider.focus()
            slider.press("Home" if layer == 0 else "End")
        button = explorer(page).locator(f"[data-head='{layer + 1}.{head + 1}']")
        button.click()
        expect(button).to_have_attribute("aria-pressed", "true")
        settled(page)
        for i, j in ((3, 1), (len(trace) - 1, len(trace) - 3)):
            held(layer, head, i, j)

    explorer(page).locator(".field").click(position={"x": 4, "y": 4})
    expect(page).to_have_url(re.compile(r"pin=1\.1"))
    typed(page, "고양이가 잔다.")
    expect(explorer(page).locator(".sides")).to_contain_text("고")
    assert page.locator("b", has_text="tiny").count() == 0, "a name is text, not markup"
    fits(page)


def test_it_writes_and_says_why(open_page, tmp_path_factory):
    """Token by token with where the last one looks; layers, attribution, position; on a phone."""
    pytest.importorskip("transformers")
    from models.hugging_face.example import write_example

    folder = write_example(tmp_path_factory.mktemp("own") / "tiny", "decoder")
    page = open_page("/your-model", "en", text=TEXT)
    opened(page, folder, "en")
    expect(page.get_by_role("combobox").first).to_have_value(folder.name)
    expect(explorer(page).locator(".field")).to_be_visible()
    turn(page, "your_model.view", "predict", "en")
    drawn = page.locator(".written .drawn")
    for n in (1, 2, 3):
        page.get_by_role("button", name="Draw one").click()
        expect(drawn).to_have_count(n)
        settled(page)
    found = write(open_model(folder), TEXT, Settings(1.0, 0, 0.9), 1, 3)
    assert drawn.locator("small").all_inner_texts() == [percent(each) for each in found.chances]
    expect(page).to_have_url(re.compile(r"your_model\.count=3"))
    asks = explorer(page).locator(".sides")
    asks.scroll_into_view_if_needed()
    expect(explorer(page).locator(".field")).to_be_visible()
    page.get_by_role("button", name="Take one back").click()
    expect(drawn).to_have_count(2)
    for view, key in (
        ("layers", "your-model-lens"),
        ("attribution", "your-model-attribution"),
        ("turning", "your-model-arrows"),
    ):
        turn(page, "your_model.view", view, "en")
        expect(page.locator(f".st-key-{key} .main-svg").first).to_be_visible()
        fits(page)
    assert page.get_by_test_id("stException").count() == 0
    page.set_viewport_size({"width": 390, "height": 844})
    settled(page)
    fits(page)
    button = box(page.get_by_role("button", name=WORDS["en"]["your_model.type"]))
    assert button["x"] + button["width"] <= 390, "the button to open another is not cut"


@pytest.mark.parametrize("language", ["en", "ko"])
def test_a_wrong_folder_is_one_sentence_and_the_other_lessons_go_on(open_page, tmp_path, language):
    pytest.importorskip("transformers")
    page = open_page("/your-model", language, text=TEXT)
    nowhere = tmp_path / "no where"
    opened(page, nowhere, language)
    said = WORDS[language]["your_model.error.no_folder"].replace("{name}", str(nowhere))

    def is_said() -> None:
        assert said in page.get_by_role("alert").inner_text().replace(JOINER, "")

    eventually(page, is_said)
    assert page.get_by_test_id("stException").count() == 0
    page.get_by_role("combobox").first.click()
    page.get_by_role("option", name=WORDS[language]["your_model.ours"]).click()
    expect(explorer(page).locator(".field")).to_be_visible()
