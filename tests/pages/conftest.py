"""Pages as Streamlit runs them, without a browser, inside the frame of ``ui/site.py``."""

from __future__ import annotations

import json
import re
import string
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest
from streamlit.components.v2 import manifest_scanner
from streamlit.testing.v1 import AppTest
from streamlit.util import calc_hash

from charts.facts import Fact, Listed
from models.text import analyser
from pages.tokens import tokenizers
from ui import words
from ui.internals import in_a_run

ROOT = Path(__file__).resolve().parents[2]
SITE = ROOT / "ui" / "site.py"


@pytest.fixture
def complete() -> Callable[..., list[str]]:
    """Hold facts to a lesson's catalogs: each key is there, with placeholders for its values.

    ``complete("rnn", facts)`` returns the keys of the facts, without those within them.
    """

    def catalog(path: Path) -> dict[str, str]:
        return json.loads(path.read_text(encoding="utf-8"))

    def check(lesson: str, fact: Fact) -> None:
        for shared in (ROOT / "assets" / "words").glob("*.json"):
            own = catalog(ROOT / "pages" / lesson / shared.name)
            sentence = own[fact.key] if fact.key in own else catalog(shared)[fact.key]
            if not fact.values:  # said as it stands: what is in braces is a subscript
                sentence = re.sub(r"_\{\w+\}", "", sentence)
            names = {name for _, name, _, _ in string.Formatter().parse(sentence) if name}
            assert names <= set(fact.values), (fact.key, shared.stem)
        for value in fact.values.values():
            inner = value.facts if isinstance(value, Listed) else (value,)
            for each in inner:
                if isinstance(each, Fact):
                    check(lesson, each)

    def complete_(lesson: str, facts: Iterable[Fact | Listed]) -> list[str]:
        said = [f for each in facts for f in (each.facts if isinstance(each, Listed) else (each,))]
        for each in said:
            check(lesson, each)
        return [each.key for each in said]

    return complete_


@pytest.fixture(scope="session", autouse=True)
def _scanned_once() -> Iterator[None]:
    """Installed packages are searched for components once, not once a visit."""
    with pytest.MonkeyPatch.context() as patch:
        found = cache(manifest_scanner.scan_component_manifests)
        patch.setattr(manifest_scanner, "scan_component_manifests", found)
        yield


@pytest.fixture
def with_kiwi(monkeypatch: pytest.MonkeyPatch) -> None:
    """The analyser of morphemes has loaded, as on a server that has run for a while."""
    if not analyser.installed():
        pytest.skip("kiwipiepy is not installed")
    monkeypatch.setattr(tokenizers, "PATIENCE", None)  # a busy machine is slow
    analyser.kiwi.ask("가")


@pytest.fixture
def visit(monkeypatch: pytest.MonkeyPatch) -> Callable[..., AppTest]:
    """Open a page ("home", "rnn", …) by a link with a language and a sentence.

    text: None for a link without a sentence. parameters: what else the link says.
    A page that raises fails here.
    """
    spoken = words.language

    def visit_(
        page: str = "home", language: str = "ko", text: str | None = None, **parameters: str
    ) -> AppTest:
        # To send a choice, AppTest asks for its label between runs, where the app knows no visitor.
        monkeypatch.setattr(
            words,
            "language",
            lambda: spoken() if in_a_run() else language,
        )
        app = AppTest.from_file(SITE, default_timeout=60)
        given = {"lang": language, "text": text} | parameters
        app.query_params.update({name: each for name, each in given.items() if each is not None})
        # Its path, as st.Page has it; ``switch_page`` knows it only after a run of another page.
        app._page_hash = calc_hash("" if page == "home" else page.replace("_", "-"))
        app.run()
        if text is not None and any(each.key == "source" for each in app.text_input):
            app.text_input(key="source").set_value(text).run()  # what a translator reads
        assert not app.exception, app.exception[0].value
        return app

    return visit_
