"""The bar at the top of every page: all lessons, the neighbours, class, plan, share, language."""

from __future__ import annotations

from html import escape

import streamlit as st

from ui.address import addresses
from ui.exports import offer_exports
from ui.plan import plan_button
from ui.present import offer_presenting
from ui.road import ROAD, Stop, before, following, grouped
from ui.room import room_button
from ui.share import share_button
from ui.words import language_switch, word


def navigation_bar(here: Stop) -> None:
    """Draw the bar of the page ``here``.

    Its links are ordinary ones, so that they open in a new tab too; a click is followed without
    loading anything again (assets/components/address).
    """
    with st.container(key="navigation", horizontal=True, gap="small"):
        st.html(navigation_html(here))
        plan_button(here)
        room_button()
        share_button(here)
        language_switch()
    with st.container(key="presenting"):
        offer_presenting()
        offer_exports(here)


def navigation_html(here: Stop) -> str:
    """The menu of the lessons by group, and the neighbours of ``here``."""
    links = {stop: escape(link) for stop, link in addresses(ROAD).items()}
    groups = "".join(
        f"<li><span>{escape(group)}</span>"
        f"<ul>{''.join(_item(stop, links[stop], stop == here) for stop in stops)}</ul>"
        for group, stops in grouped().items()
    )
    name = escape(word("navigation.lessons"))
    menu = (
        f'<details name=lessons><summary aria-label="{name}"><span>{name}</span></summary>'
        f"<ul class=lesson-menu>{groups}</ul></details>"
    )
    near = {"previous": before(here.key), "next": following(here.key)}
    ways = "".join(_way(stop, links[stop], way) for way, stop in near.items() if stop)
    inside = f"{menu}{ways}{_present(links[here])}"
    return f'<nav class=lesson-links aria-label="{escape(word("navigation"))}">{inside}</nav>'


def _item(stop: Stop, link: str, here: bool) -> str:
    current = ' aria-current="page"' if here else ""
    return f'<li><a href="{link}"{current}>{escape(stop.title)}</a></li>'


def _way(stop: Stop, link: str, direction: str) -> str:
    name = escape(f"{word(f'navigation.{direction}')}: {stop.title}")
    return (
        f'<a class="{direction}" href="{link}" title="{name}"'
        f' aria-label="{name}"><span>{escape(stop.title)}</span></a>'
    )


def _present(link: str) -> str:
    """A link to this page as it is presented; a click needs no link (assets/components/present)."""
    title = escape(word("navigation.present.title"))
    return (
        f'<a class=present href="{link}&amp;present=1" title="{title}">'
        f"<span>{escape(word('navigation.present'))}</span></a>"
    )
