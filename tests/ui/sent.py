"""What the frame of a page sends to one of its components."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from streamlit.testing.v1 import AppTest
from streamlit.util import calc_hash

import ui

SITE = Path(ui.__file__).with_name("site.py")


def visited(path: str, language: str, **parameters: str) -> AppTest:
    """A page that a link opens."""
    app = AppTest.from_file(SITE, default_timeout=60)
    app._page_hash = calc_hash(path)
    app.query_params = {"lang": language, "text": "a b"} | parameters
    app.run()
    assert not app.exception
    return app


def sent(app: AppTest, name: str) -> dict[str, Any]:
    """The data of the one component of this name."""
    (found,) = [
        each.proto
        for each in app.main
        if each.type == "bidi_component" and each.proto.component_name == name
    ]
    return json.loads(found.json)
