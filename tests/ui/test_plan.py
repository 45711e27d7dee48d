"""What the server sends for lesson plans: words, the pages, and what comes with the app."""

from __future__ import annotations

import json

import pytest
from streamlit.testing.v1 import AppTest
from streamlit.util import calc_hash

from ui import plan
from ui.road import ROAD
from ui.words import catalogs

SITE = plan.PLANS.parents[1] / "ui" / "site.py"


def sent(language: str) -> dict:
    app = AppTest.from_file(SITE, default_timeout=60)
    app._page_hash = calc_hash("glossary")
    app.query_params = {"lang": language, "plan": "x" * 5_000, "plan.at": "2"}
    app.run()
    assert not app.exception
    # A plan is longer than any choice of a page; it stays in the address all the same.
    assert "x" * 5_000 in app.query_params["plan"]
    (found,) = [
        each.proto
        for each in app.main
        if each.type == "bidi_component" and each.proto.component_name == "plan"
    ]
    return json.loads(found.json)


@pytest.mark.parametrize("language", sorted(catalogs()))
def test_words_pages_and_plans_are_those_of_the_app(language):
    catalog = catalogs()[language]
    found = sent(language)
    assert found["page"] == catalog["glossary.menu"]
    assert found["pages"] == [stop.path for stop in ROAD if stop.built]
    own = {key for key in catalog if key.startswith("plan.")}
    assert {f"plan.{name}" for name in found["words"]} == own
    assert found["words"]["copy"] == catalog["plan.copy"]
    for each in found["shipped"]:
        file = plan.PLANS / f"{each['name']}.{language}.json"
        assert each["title"] == json.loads(file.read_text(encoding="utf-8"))["name"]
