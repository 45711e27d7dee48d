"""The road from RNN to Transformer as one map: a line with stations, as HTML.

HTML and not a bitmap or a canvas: it is read aloud, found by the browser's search, turned from
side by side to one below another on a phone, and each station is a link.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import NamedTuple


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
class Group:
    """The stations of one part of the road, in order."""

    title: str
    stations: Sequence[Station]


class RoadLabels(NamedTuple):
    """What stands before what a station solved and what it left, and at one not built yet."""

    solved: str
    limit: str
    soon: str


def road_html(groups: Sequence[Group], labels: RoadLabels, name: str) -> str:
    """The map as HTML for ``style.css``. name: what it is, for those who hear it."""
    parts = "".join(_group(group, labels) for group in groups)
    return f'<ol class="road" aria-label="{escape(name)}">{parts}</ol>'


def _group(group: Group, labels: RoadLabels) -> str:
    stations = "".join(_station(station, labels) for station in group.stations)
    return f'<li class="leg"><span>{escape(group.title)}</span><ol>{stations}</ol></li>'


def _station(station: Station, labels: RoadLabels) -> str:
    text = (
        f'<p class="gained"><i>{escape(labels.solved)}</i>{escape(station.solved)}</p>'
        f'<p class="left"><i>{escape(labels.limit)}</i>{escape(station.limit)}</p>'
    )
    if station.href is None:
        title = f"<b>{escape(station.title)}<em>{escape(labels.soon)}</em></b>"
        return f'<li class="station"><div class="soon">{title}{text}</div></li>'
    link = f'<a class="here" href="{escape(station.href)}" target="_self">'
    return f'<li class="station built">{link}<b>{escape(station.title)}</b>{text}</a></li>'
