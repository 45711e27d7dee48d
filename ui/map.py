"""The road as a map on the page: which stations there are, in the reader's words."""

from __future__ import annotations

from itertools import groupby

import streamlit as st

from charts.road import Leg, Station, road_map
from ui.link import address
from ui.road import ROAD, Stop
from ui.words import word


def _station(stop: Stop) -> Station:
    return Station(
        title=stop.title,
        solved=word(f"road.{stop.key}.solved"),
        limit=word(f"road.{stop.key}.limit"),
        href=address(stop) if stop.built else None,
    )


def draw_map() -> None:
    """Every lesson between home and the lab, with what it solved and what limit it left."""
    on_the_way = [stop for stop in ROAD if stop.group not in ("start", "further")]
    legs = [
        Leg(word(f"group.{group}"), [_station(stop) for stop in stops])
        for group, stops in groupby(on_the_way, key=lambda stop: stop.group)
    ]
    st.html(
        road_map(
            legs,
            solved=word("road.solved"),
            limit=word("road.limit"),
            soon=word("road.soon"),
            name=word("road.alt", count=len(on_the_way)),
        )
    )
