"""The frame around every page: navigation, language, dress. The pages do the rest."""

from __future__ import annotations

import streamlit as st

from ui import lab_runs
from ui.address import keep_address
from ui.road import grouped
from ui.switch import language_switch
from ui.theme import dress
from ui.words import ASSETS

st.set_page_config(page_title="seq2see", page_icon=str(ASSETS / "favicon.svg"), layout="wide")
language_switch()
dress()
page = st.navigation({group: [stop.page() for stop in stops] for group, stops in grouped().items()})
keep_address(page.url_path)
if page.url_path != "lab":
    lab_runs.end()
with lab_runs.queue().drawing():
    page.run()
