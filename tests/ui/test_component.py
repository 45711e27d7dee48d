"""Bundles: what a page shows where one of them is not there."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.broken_files import WAYS, break_file
from ui.component import ASSETS, component, script

DIST = ASSETS / "components" / "dist"


def page(name: str) -> AppTest:
    def run(name: str) -> None:
        import streamlit as st

        from ui.component import component

        found = component(name)(key="picture", data={}, on_step_change=lambda: None)
        st.text(found.step)

    return AppTest.from_function(run, args=(name,)).run()


def test_without_its_bundle_a_picture_is_one_sentence(monkeypatch, caplog):
    caplog.set_level(logging.ERROR, logger="seq2see")
    break_file(monkeypatch, DIST / "explorer.js", "missing")
    app = page("explorer")
    assert not app.exception
    (said,) = app.error
    assert "explorer.js" in said.value
    assert str(DIST) not in said.value
    assert [each.value for each in app.text] == ["None"]
    assert [line for line in caplog.messages if "explorer" in line]


def test_a_script_without_its_file_does_nothing(monkeypatch):
    break_file(monkeypatch, DIST / "into-sight.js", "missing")
    assert script("into-sight")(key="x", height=1).go is None


@pytest.mark.parametrize("path", sorted(DIST.glob("*.js")), ids=lambda path: path.stem)
@pytest.mark.parametrize("way", WAYS[:1])
def test_every_bundle_can_be_missing(monkeypatch, path: Path, way):
    break_file(monkeypatch, path, way)
    made = component(path.stem) if path.with_suffix(".css").exists() else script(path.stem)
    assert callable(made)
