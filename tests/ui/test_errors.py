"""What a visitor reads where something is missing: one sentence, whatever else is broken."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from ui import errors
from ui.errors import LAST_RESORT, attempted
from ui.words import catalogs


def test_an_error_that_nobody_foresaw_is_one_sentence():
    def script():
        from ui.errors import unexpected

        unexpected()

    app = AppTest.from_function(script).run()
    assert [each.value for each in app.error] == [catalogs()["en"]["error.unexpected"]]


def test_it_is_said_where_no_file_of_texts_can_be_read(monkeypatch: pytest.MonkeyPatch):
    def script():
        from ui.errors import unexpected

        unexpected()

    def broken(key: str) -> str:
        raise KeyError(key)

    monkeypatch.setattr(errors, "word", broken)
    app = AppTest.from_function(script).run()
    assert [each.value for each in app.error] == [LAST_RESORT]
    assert not app.exception


def test_what_cannot_be_read_is_said_and_the_page_goes_on():
    def script():
        from pathlib import Path

        import streamlit as st

        from models import WeightsError
        from ui import errors

        def read() -> int:
            raise WeightsError(Path("/far/away/rnn.safetensors"), "is broken")

        st.text(errors.attempted(read))

    app = AppTest.from_function(script).run()
    (said,) = app.error
    assert "rnn.safetensors" in said.value
    assert "/far" not in said.value
    assert app.text[0].value == "None"


def test_what_can_be_read_is_returned():
    assert attempted(lambda a, b: a + b, 1, b=2) == 3
