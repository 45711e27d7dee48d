"""The frame around every page: navigation, language, theme. The pages do the rest."""

from __future__ import annotations

import time

import streamlit as st

from models import WeightsError
from models.lab.queue import server_queue
from ui.address import keep_address
from ui.errors import missing_file, unreadable_texts
from ui.lesson import leave
from ui.measured import drawing, waited
from ui.navigation import navigation_bar
from ui.parameters import check_address
from ui.road import ROAD, stop_at
from ui.texts import ASSETS
from ui.theme import apply_theme
from ui.turns import turn
from ui.words import one_language


def draw() -> None:
    """The frame, and the page that the address names."""
    st.set_page_config(page_title="seq2see", page_icon=str(ASSETS / "favicon.svg"), layout="wide")
    check_address()
    apply_theme()
    with one_language():
        page = st.navigation([stop.page() for stop in ROAD if stop.built], position="hidden")
    keep_address(page.url_path)
    here = stop_at(page.url_path)
    with one_language():
        navigation_bar(here)
        unreadable_texts(here.folder)
        leave(here.folder)
        with server_queue().drawing(), drawing(here.key):
            try:
                page.run()
            except WeightsError as error:
                missing_file(error)


asked = time.perf_counter()
with turn():
    waited(time.perf_counter() - asked)
    draw()
