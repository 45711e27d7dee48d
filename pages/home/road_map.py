"""The road as a map on the page: which stations there are, in the reader's words."""

from __future__ import annotations

from itertools import groupby

import streamlit as st

from pages.home.figures.road import Group, RoadLabels, Station, road_html
from ui.address import addresses
from ui.road import ROAD, Stop
from ui.words import labelled, word


def _station(stop: Stop, link: str) -> Station:
    return Station(
        title=stop.title,
        solved=word(f"{stop.folder}.map.solved"),
        limit=word(f"{stop.folder}.map.limit"),
        href=link if stop.built else None,
    )


def show_road_map() -> None:
    """Every lesson between home and the lab, with what it solved and what limit it left."""
    on_the_way = [stop for stop in ROAD if stop.group not in ("start", "further")]
    links = addresses(on_the_way)
    groups = [
        Group(word(f"group.{group}"), [_station(stop, links[stop]) for stop in stops])
        for group, stops in groupby(on_the_way, key=lambda stop: stop.group)
    ]
    name = word("home.road.alt", count=len(on_the_way))
    st.html(road_html(groups, labelled(RoadLabels, "home.road"), name))
