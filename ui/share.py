"""Share: the link of the view, a QR code of it, and what it carries in words.

The address is the state, and part of it is written by the browser alone: link and code are made
there, from the address bar, when they are asked for (assets/components/share). A rerun sends words.
"""

from __future__ import annotations

import streamlit as st

from ui.component import component, labels
from ui.internals import given_parameters
from ui.road import Stop
from ui.words import catalogs, language, word

_SHARE = component("share", needed=False)


def share_button(here: Stop) -> None:
    """Draw the button and what it unfolds, for the page ``here``."""
    with st.container(key="share"):
        _SHARE(
            key="share-link",
            data={
                "words": labels("share."),
                "page": here.title,
                "language": word("language.name"),
                "names": parameter_names(),
            },
        )


def parameter_names() -> dict[str, str]:
    """What the catalog calls the parameters of the address, of those that it has a label for."""
    catalog = catalogs()[language()]
    return {name: catalog[name] for name in given_parameters() if name in catalog}
