"""What the server sends for lesson plans: words, the pages, and what comes with the app."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.ui.sent import sent, visited
from ui import plan
from ui.road import ROAD
from ui.words import catalogs


def plan_data(language: str) -> dict[str, Any]:
    """The data of the plan's button where a plan is open."""
    app = visited("glossary", language, plan="x" * 5_000, **{"plan.at": "2"})
    # A plan is longer than any choice of a page; it stays in the address all the same.
    assert "x" * 5_000 in app.query_params["plan"]
    return sent(app, "plan")


@pytest.mark.parametrize("language", sorted(catalogs()))
def test_words_pages_and_plans_are_those_of_the_app(language):
    catalog = catalogs()[language]
    found = plan_data(language)
    assert found["page"] == catalog["glossary.menu"]
    assert found["pages"] == [stop.path for stop in ROAD if stop.built]
    own = {key for key in catalog if key.startswith("plan.")}
    assert {f"plan.{name}" for name in found["words"]} == own
    assert found["words"]["copy"] == catalog["plan.copy"]
    for each in found["shipped"]:
        file = plan.PLANS / f"{each['name']}.{language}.json"
        assert each["title"] == json.loads(file.read_text(encoding="utf-8"))["name"]
