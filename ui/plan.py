"""Lesson plans: a list of views that a teacher collects, saves and presents.

All of it happens in the browser (assets/components/plan): a plan is in its store, in a link or in a
file. Those that come with the app are ``assets/plans/<name>.<language>.json``, files of the same
kind, and asked for one at a time (serving/plans.py). A rerun sends words.
"""

from __future__ import annotations

from functools import cache
from html import escape
from pathlib import Path
from urllib.parse import parse_qsl, urlencode

import streamlit as st

from ui.component import component
from ui.road import ROAD, Stop
from ui.texts import ASSETS, codes, ranked, read_object
from ui.words import catalogs, language, word

PLANS = ASSETS / "plans"
#: The plans that come with the app, in the order in which they are offered.
SHIPPED = ("rnn-to-attention", "attention")

#: Its labels, ``plan.<name>`` in the catalog: named here, as looking for them would take longer.
WORDS = (
    *("button", "title", "hint", "which", "own", "shipped", "linked", "new", "unnamed", "name"),
    *("empty", "minutes", "add", "present", "copy", "save", "open", "link", "leave", "remove"),
    *("really", "edit", "up", "down", "drop", "go", "view_title", "view_minutes", "view_note"),
    *("done", "cancel", "added", "moved", "copied", "selected", "saved", "opened", "made_own"),
    *("wrong", "elsewhere", "large", "full", "long", "many", "unkept", "unreached", "first"),
    *("last",),
)

_PLAN = component("plan", needed=False)


def plan_button(here: Stop) -> None:
    """Draw the button and what it unfolds, for the page ``here``."""
    catalog = catalogs()[language()]
    with st.container(key="plan"):
        _PLAN(
            key="plan-panel",
            data={
                "words": {name: catalog[f"plan.{name}"] for name in WORDS},
                "language": language(),
                "page": here.title,
                "pages": [stop.path for stop in ROAD if stop.built],
                "shipped": [{"name": name, "title": _called(name, language())} for name in SHIPPED],
            },
        )


def plan_file(name: str, code: str) -> Path | None:
    """The file of a plan in the language ``code``, or else in another; None where there is none."""
    if name not in SHIPPED:
        return None
    found = [PLANS / f"{name}.{each}.json" for each in ranked(code) if each in codes()]
    return next((path for path in found if path.is_file()), None)


@cache
def _called(name: str, code: str) -> str:
    """The name of a plan in the language ``code``: every page says it, in each rerun."""
    path = plan_file(name, code)
    return str((read_object(path) or {}).get("name", name)) if path else name


def show_plans() -> None:
    """Draw the plans that come with the app as links to their first views."""
    links = []
    for name in SHIPPED:
        path = plan_file(name, language())
        plan = read_object(path) if path else None
        if plan:
            minutes = sum(view.get("minutes", 0) for view in plan["views"])
            to, _, query = plan["views"][0]["path"].partition("?")
            given = urlencode([*parse_qsl(query), ("plan", name), ("plan.at", "1")])
            links.append(
                f'<li><a href="{escape(f".{to}?{given}")}">{escape(plan["name"])}</a>'
                f" {escape(word('plan.minutes', minutes=minutes))}</li>"
            )
    st.html(f"<ul class=plan-links>{''.join(links)}</ul>")
