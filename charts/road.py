"""The road from RNN to Transformer as one map: a line with stations, as HTML.

HTML and not a bitmap or a canvas: it is read aloud, found by the browser's search, turned from
side by side to one below another on a phone, and each station is a link.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape


@dataclass(frozen=True)
class Station:
    """One station: its title, what it solved, what limit it left.

    href: where it leads, or None while it is not built.
    """

    title: str
    solved: str
    limit: str
    href: str | None


@dataclass(frozen=True)
class Leg:
    """The stations of one part of the road, in order."""

    title: str
    stations: Sequence[Station]


def road_map(legs: Sequence[Leg], solved: str, limit: str, soon: str, name: str) -> str:
    """The map as HTML for ``assets/styles/road.css``.

    solved, limit, soon: the words before what a station solved and left, and for one not built.
    name: what the map is, for those who hear it.
    """
    parts = "".join(_leg(leg, solved, limit, soon) for leg in legs)
    return f'<ol class="road" aria-label="{escape(name)}">{parts}</ol>'


def _leg(leg: Leg, solved: str, limit: str, soon: str) -> str:
    stations = "".join(_station(station, solved, limit, soon) for station in leg.stations)
    return f'<li class="leg"><span>{escape(leg.title)}</span><ol>{stations}</ol></li>'


def _station(station: Station, solved: str, limit: str, soon: str) -> str:
    text = (
        f'<p class="gained"><i>{escape(solved)}</i>{escape(station.solved)}</p>'
        f'<p class="left"><i>{escape(limit)}</i>{escape(station.limit)}</p>'
    )
    if station.href is None:
        title = f"<b>{escape(station.title)}<em>{escape(soon)}</em></b>"
        return f'<li class="station"><div class="soon">{title}{text}</div></li>'
    link = f'<a class="here" href="{escape(station.href)}" target="_self">'
    return f'<li class="station built">{link}<b>{escape(station.title)}</b>{text}</a></li>'
