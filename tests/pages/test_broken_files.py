"""A file that is missing or cut takes one sentence of its own lessons, and nothing else."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from streamlit.util import calc_hash

from tests.pages.broken_files import RARER, WAYS, break_file, forget
from ui.words import catalogs

ROOT = Path(__file__).resolve().parents[2]
SITE = ROOT / "ui" / "site.py"
TEXT = "나는 어제 친구와 밥을 먹었다."
WEIGHTS, TOKENIZER = "assets/weights", "assets/tokenizer"
#: File, page, view by its key, and a page that goes on without the file.
CASES = (
    (f"{WEIGHTS}/rnn.safetensors", "rnn", "", "self-attention"),
    (f"{WEIGHTS}/lstm.safetensors", "gates", "", "rnn"),
    (f"{WEIGHTS}/lstm.safetensors", "forgetting", "", "rnn"),
    (f"{WEIGHTS}/gru.safetensors", "forgetting", "", "rnn"),
    (f"{WEIGHTS}/gru.json", "forgetting", "", "rnn"),
    (f"{WEIGHTS}/gru.safetensors", "gradients", "", "rnn"),
    (f"{WEIGHTS}/transformer.safetensors", "self-attention", "", "attention"),
    (f"{WEIGHTS}/translator.safetensors", "attention", "", "rnn"),
    (f"{WEIGHTS}/translator_fixed.safetensors", "train-vs-test", "", "rnn"),
    (f"{WEIGHTS}/sentiment.safetensors", "tasks", "", "rnn"),
    (f"{WEIGHTS}/probes.safetensors", "forgetting", "", "gates"),
    (f"{TOKENIZER}/subword.json", "tokens", "tokens.view.merges", "glossary"),
    (f"{TOKENIZER}/subword.json", "rnn", "", "glossary"),
    (f"{TOKENIZER}/word.txt", "tokens", "", "rnn"),
    (f"{TOKENIZER}/cutters.json", "tokens", "", "rnn"),
    ("pages/seq2seq/clauses.json", "seq2seq", "", "attention"),
)
QUIET = (
    "pages/train_vs_test/truths.json",
    "ui/source_examples.json",
    "assets/styles/page.css",
    "assets/words/ko.json",
)


@pytest.fixture(autouse=True)
def whole(caplog: pytest.LogCaptureFixture):
    """Afterwards everything is read again, whole."""
    caplog.set_level(logging.CRITICAL, logger="seq2see")
    yield
    forget()


def shown(page: str, view: str = "", more: dict[str, str] | None = None) -> list[str]:
    """The sentences in red on a page as a link opens it. It must not end in an error."""
    app = AppTest.from_file(SITE, default_timeout=120)
    app._page_hash = calc_hash(page)
    app.query_params = {"lang": "en", "text": TEXT} | (more or {})
    if view:
        app.query_params[view.rpartition(".")[0]] = catalogs()["en"][view]
    app.run()
    assert not app.exception, app.exception[0].value
    return [each.value for each in app.error]


def views_of(page: str) -> list[str]:
    prefix = page.replace("-", "_") + ".view."
    return [key for key in catalogs()["en"] if key.startswith(prefix)] or [""]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("file", "page", "view", "other"), CASES)
def test_one_sentence_names_the_file_and_the_others_go_on(
    monkeypatch, file, page, view, other, way
):
    path = ROOT / file
    break_file(monkeypatch, path, way)
    said = [each for name in ([view] if view else views_of(page)) for each in shown(page, name)]
    assert said, "nothing is said"
    assert all(path.name in each and str(ROOT) not in each for each in said)
    assert shown(other) == []


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("file", QUIET)
def test_a_page_does_without_what_it_can_do_without(monkeypatch, file, way):
    break_file(monkeypatch, ROOT / file, way)
    assert shown("train-vs-test") == []


@pytest.mark.usefixtures("with_kiwi")
@pytest.mark.parametrize("way", WAYS)
def test_the_vocabulary_of_the_morphemes_is_named(monkeypatch, way):
    break_file(monkeypatch, ROOT / TOKENIZER / "morpheme.txt", way)
    assert shown("rnn") == []
    (said,) = shown("tokens")
    assert "morpheme.txt" in said


@pytest.mark.parametrize("way", WAYS + RARER)
@pytest.mark.parametrize(
    "file", ["assets/words/en.json", "assets/glossary/en.json", f"{TOKENIZER}/word.txt"]
)
def test_what_many_pages_read_takes_none_of_them_and_shows_no_folder(monkeypatch, file, way):
    break_file(monkeypatch, ROOT / file, way)
    for page in ("rnn", "tokens", "glossary"):
        app = AppTest.from_file(SITE, default_timeout=120)
        app._page_hash = calc_hash(page)
        app.query_params = {"lang": "en", "text": TEXT}
        app.run()
        assert not app.exception, app.exception[0].value
        said = [each.value for kind in (app.error, app.warning, app.info) for each in kind]
        assert not any(str(ROOT) in each for each in said)
        # A vocabulary takes its row of /tokens; a text is there in the other language.
        needed = page == "tokens" or "tokenizer" not in file
        assert any(Path(file).name in each for each in said) == needed, (page, said)


@pytest.mark.parametrize("way", WAYS + RARER)
@pytest.mark.parametrize("page", ["rnn", "tokens"])
def test_a_lesson_with_half_of_its_prose_goes_on(monkeypatch, page, way):
    """Cut in an exercise, it ended the page."""
    break_file(monkeypatch, ROOT / "pages" / page / "en.md", way)
    assert shown(page) == []
