"""Hostile links to every page, and hostile choices on it, as Streamlit runs them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from streamlit.testing.v1 import AppTest
from streamlit.util import calc_hash

from tests.fuzz.texts import texts
from tests.pages.test_addresses import IMPOSSIBLE, ODD, named
from ui import words
from ui.internals import in_a_run
from ui.road import ROAD
from ui.texts import FALLBACK
from ui.words import catalogs

SITE = Path(__file__).resolve().parents[2] / "ui" / "site.py"
#: Inputs of a page that are changed in one visit, at most.
CHANGES = 3


@dataclass(frozen=True)
class Visit:
    """A page, the parameters of its link, and what draws the changes."""

    page: str
    parameters: dict[str, str]
    seed: int


def visits(seed: int) -> Iterator[Visit]:
    """Endless, one page after another."""
    draw, hostile = random.Random(seed), texts(seed)
    while True:
        for stop in (each for each in ROAD if each.built):
            labels = [
                label
                for key, label in catalogs()["en"].items()
                if key.startswith(f"{stop.folder}.view.")
            ]
            values = [*IMPOSSIBLE, *ODD, *(next(hostile) for _ in range(8)), *labels]
            known = named(stop.key)
            names = draw.sample(known, draw.randrange(len(known) + 1))
            given = {name: draw.choice(values) for name in names}
            given |= {"lang": draw.choice(("ko", "en", next(hostile))), "text": next(hostile)}
            if labels and draw.random() < 0.7:  # most visits see a view, and not the first alone
                given[f"{stop.folder}.view"] = draw.choice(labels)
            parameters = {name: _sent(value) for name, value in given.items()}
            yield Visit(stop.key, parameters, draw.randrange(2**32))


def _sent(text: str) -> str:
    """As an address brings it: half a surrogate pair cannot come that way."""
    return text.encode("utf-8", "replace").decode("utf-8")


def wrong(visit: Visit) -> str | None:
    """The first error that a visitor's page ended in, or None."""
    app = AppTest.from_file(SITE, default_timeout=300)
    app._page_hash = calc_hash("" if visit.page == "home" else visit.page)
    app.query_params = dict(visit.parameters)
    draw, hostile = random.Random(visit.seed), texts(visit.seed)
    done: list[str] = []
    lang = visit.parameters["lang"]
    spoken, shown = words.language, lang if lang in catalogs() else FALLBACK
    # As in tests/pages/conftest.py: between runs AppTest asks for labels, and no visitor is known.
    words.language = lambda: spoken() if in_a_run() else shown
    try:
        app.run()
        for _ in range(draw.randrange(CHANGES + 1)):
            if app.exception:
                break
            done.append(_change(app, draw, hostile))
            app.run()
    except Exception as error:  # AppTest's own, or a widget that refuses what its choices offer
        return f"{done}: {type(error).__name__}: {error}"
    finally:
        words.language = spoken
    return f"{done}: {app.exception[0].value}" if app.exception else None


def _change(app: AppTest, draw: random.Random, hostile: Iterator[str]) -> str:
    """Change one input of the page. Returns its key."""
    inputs: list[Any] = [
        *app.text_input,
        *app.number_input,
        *app.slider,
        *app.button_group,
        *app.selectbox,
        *app.radio,
        *app.toggle,
        *app.checkbox,
        *app.button,
    ]
    usable = [each for each in inputs if not each.disabled]
    if not usable:
        return "nothing"
    chosen = draw.choice(usable)
    if chosen.type == "text_input":
        chosen.set_value(_sent(next(hostile)))
    elif chosen.type == "button":
        chosen.click()
    elif chosen.type in ("toggle", "checkbox"):
        chosen.set_value(not chosen.value)
    elif chosen.type in ("selectbox", "radio", "button_group"):
        _choose(chosen, draw)
    else:
        low, high = chosen.min, chosen.max
        chosen.set_value(draw.choice((low, high)) if None not in (low, high) else 0)
    return f"{chosen.type} {chosen.key}"


def _choose(chosen: Any, draw: random.Random) -> None:
    """One of what is offered, as the page shows it.

    AppTest would call the page's own function for it once more, which knows no label.
    """
    as_it_is = {"format_func": property(lambda _: str)}
    chosen.__class__ = type("Shown", (type(chosen),), as_it_is)
    option = draw.choice(chosen.options)
    many = chosen.type == "button_group" and not chosen._is_single_select
    chosen.set_value([option] if many else option)
