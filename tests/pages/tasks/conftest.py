"""The views of /tasks, opened on a text and read."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from ui.lesson import sections
from ui.words import catalogs


@pytest.fixture
def show(visit: Callable[..., AppTest]) -> Callable[..., AppTest]:
    """``show(view, text, language)``: a view, without an error."""

    def show_(view: str, text: str, language: str = "ko") -> AppTest:
        app = visit(
            "tasks", language, text, **{"tasks.view": catalogs()[language][f"tasks.view.{view}"]}
        )
        assert app.segmented_control(key="tasks.view").value == view
        assert not app.error
        return app

    return show_


@pytest.fixture
def charts() -> Callable[[AppTest], list[dict]]:
    """The Plotly figures that a page shows, in their order."""
    return lambda app: [json.loads(each.proto.spec) for each in app.get("plotly_chart")]


@pytest.fixture
def said() -> Callable[[AppTest], str]:
    """The sentences in the lists under the pictures; the recap is a list of its own."""
    recaps = tuple(sections("tasks", code)["recap"][:12] for code in catalogs())

    def said_(app: AppTest) -> str:
        lists = (each.value for each in app.markdown if each.value.startswith("- "))
        return "".join(each for each in lists if not each.startswith(recaps))

    return said_
