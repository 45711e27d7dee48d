"""Pages as Streamlit runs them, without a browser, inside the frame of ``ui/site.py``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.testing.v1 import AppTest

from ui import words

SITE = Path(__file__).resolve().parents[2] / "ui" / "site.py"


@pytest.fixture
def visit(monkeypatch: pytest.MonkeyPatch) -> Callable[..., AppTest]:
    """Run a page ("home", "rnn", …) for a link with a language and a sentence.

    text: None for a link without a sentence. A page that raises fails here.
    """
    in_a_run = words.language

    def visit_(page: str = "home", language: str = "ko", text: str | None = None) -> AppTest:
        # To send a choice, AppTest asks for its label between runs, where the app knows no visitor.
        monkeypatch.setattr(
            words,
            "language",
            lambda: in_a_run() if get_script_run_ctx(suppress_warning=True) else language,
        )
        app = AppTest.from_file(SITE, default_timeout=60)
        app.query_params["lang"] = language
        if text is not None:
            app.query_params["text"] = text
        app.run()
        if page != "home":
            app.switch_page(f"../pages/{page.replace('-', '_')}.py").run()
            if text is not None and any(each.key == "text" for each in app.text_input):
                # A browser keeps bound parameters when it opens another page; this one does not.
                app.text_input(key="text").set_value(text).run()
        assert not app.exception, app.exception[0].value
        return app

    return visit_
