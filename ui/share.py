"""Share: the link of the view, a QR code of it, and what it carries in words.

The address is the state, and part of it is written by the browser alone: link and code are made
there, from the address bar, when they are asked for (assets/components/share). A rerun sends words.
"""

from __future__ import annotations

import streamlit as st

from ui.component import component
from ui.internals import given_parameters
from ui.road import Stop
from ui.words import catalogs, language

_SHARE = component("share", needed=False)
#: Its labels, ``share.<name>`` in the catalog: named here, as looking for them would take longer.
WORDS = (
    *("button", "title", "link", "copy", "copied", "selected", "qr", "large", "close", "hint"),
    *("long", "local", "carries", "sentence", "source", "plan", "choices", "choices_one"),
    *("further", "further_one", "on", "off"),
)


def share_button(here: Stop) -> None:
    """Draw the button and what it unfolds, for the page ``here``."""
    catalog = catalogs()[language()]
    with st.container(key="share"):
        _SHARE(
            key="share-link",
            data={
                "words": {name: catalog[f"share.{name}"] for name in WORDS},
                "page": here.title,
                "language": catalog["language.name"],
                "names": {name: catalog[name] for name in given_parameters() if name in catalog},
            },
        )
