"""What every page shows stays as it was: its figures, payloads, tables and words.

``pytest tests/pages/test_snapshots.py --write-snapshots`` writes what is shown now instead.
"""

from __future__ import annotations

import base64
import json
import re
import time
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest
from streamlit.testing.v1 import AppTest

from models.lab.queue import server_queue
from tests.snapshots import files, snapshots
from tests.snapshots.places import CHARTS, CHOSEN, TEXTS, VIEWED, VIEWS
from tests.snapshots.read_page import choices, chooser, flip, pick, shown
from ui.kept import clear_all


def cases(app: AppTest, lesson: str, language: str, length: int) -> Iterator[tuple[str, str, dict]]:
    """The name of every case of a page on a sentence, its view, and what is shown."""
    views = VIEWS.get(lesson, ("",))
    tried: set[tuple[str, ...]] = set()  # choices that several views share are tried in one
    for n, view in enumerate(views if length == VIEWED else views[:1]):
        name = f"{language}-{length}" + (f"-{view}" if n else "")
        if n:
            place = chooser(app, views)
            assert place is not None
            pick(app, place, n)
        yield name, view, shown(app)
        control = chooser(app, views)
        if (language, length) != CHOSEN or lesson in ONLY_OPENED:
            continue
        for place, group in enumerate(choices(app)):
            if place == control or tuple(group.options) in tried:
                continue
            tried.add(tuple(group.options))
            now = group.indices[0]
            for option in range(len(group.options)):
                if option != now:
                    pick(app, place, option)
                    yield f"{name}-choice_{place + 1}.{option + 1}", view, shown(app)
            if len(group.options) > 1:
                pick(app, place, now)
        for place, toggle in enumerate(app.main.toggle):
            if (toggle.label,) in tried:
                continue
            tried.add((toggle.label,))
            flip(app, place)
            yield f"{name}-toggle_{place + 1}", view, shown(app)
            flip(app, place)


def named(found: dict[str, list], names: dict[str, str]) -> dict[str, Any]:
    """What is shown, by the names of ``names``. Fails where something has no name."""
    charts: dict[str, Any] = {"page_text": found["text"]}
    used = dict.fromkeys(found, 0) | {"text": len(found["text"])}
    for name, address in names.items():
        kind, place = address.split()
        if place == "*":
            charts[name] = found[kind]
            used[kind] = len(found[kind])
        elif int(place) < len(found[kind]):
            charts[name] = found[kind][int(place)]
            used[kind] += 1
    nameless = {k: len(found[k]) - n for k, n in used.items() if len(found[k]) != n}
    assert not nameless, f"without a name in CHARTS: {nameless}"
    return charts


#: Pages whose further choices set what is to be trained, and change no picture.
ONLY_OPENED = ("lab",)
#: Pages whose texts count this machine's places for runs: their digits are masked.
COUNTED = ("lab",)


@pytest.mark.parametrize("case", TEXTS, ids=lambda case: f"{case[0]}-{case[1]}")
@pytest.mark.parametrize("lesson", CHARTS)
def test_a_page_shows_what_it_showed(
    visit: Callable[..., AppTest],
    request: pytest.FixtureRequest,
    lesson: str,
    case: tuple[str, int],
):
    language, length = case
    if lesson == "tokens":
        request.getfixturevalue("with_kiwi")
    server_queue()._pace = None  # what another test's runs took on this machine
    if (
        lesson == "transformer" and length == VIEWED
    ):  # forgets what another test may have measured on this machine
        clear_all()
    app = visit(lesson, language, TEXTS[case])
    now: dict[str, dict[str, Any]] = {}
    for name, view, found in cases(app, lesson, language, length):
        for chart, payload in named(found, CHARTS[lesson][view]).items():
            now.setdefault(chart, {})[name] = payload
    if lesson in COUNTED:
        for name, texts in now["page_text"].items():
            now["page_text"][name] = [re.sub(r"\d", "#", each) for each in texts]
    held(lesson, f"{language}-{length}", now, request)


def held(lesson: str, start: str, now: dict[str, dict[str, Any]], request) -> None:
    """Compare the cases that begin with ``start``, chart by chart, with their files, or write."""
    folder = files.FOLDER / lesson
    write = request.config.getoption("--write-snapshots")
    lines = []
    for chart in sorted({*now, *(path.stem for path in folder.glob("*.json"))}):
        path = folder / f"{chart}.json"
        kept = files.load(path)
        before = {n: each for n, each in kept.items() if f"{n}-".startswith(f"{start}-")}
        # As a file holds it: lists for tuples, floats as text reads them.
        after = json.loads(json.dumps(now.get(chart, {})))
        found = snapshots.differences(before, after)
        lines += [f"{chart}{line}" for line in found]
        if write and found:
            others = {n: each for n, each in kept.items() if n not in before}
            files.save(path, others | after)
    assert write or not lines, "\n".join([f"{len(lines)} differences", *lines[:40]])


def test_a_run_in_the_lab_draws_what_it_drew(visit: Callable[..., AppTest], request):
    """Training differs from one CPU to the next: without numbers."""
    app = visit("lab", "en", TEXTS["en", 5])
    for key, value in {"lab.steps": 200, "lab.width": 16}.items():
        app.select_slider(key=key).set_value(value)
    app.run()
    app.button(key="lab-start").click().run()
    run = app.session_state.lab_run
    until = time.monotonic() + 120
    while run.ticket.active and time.monotonic() < until:
        time.sleep(0.05)
    app.run()
    now: dict[str, dict[str, Any]] = {"run_figures": {}, "run_components": {}}
    for place in (n for n, each in enumerate(choices(app)) if each.key != "lab.task"):
        for option in range(len(choices(app)[place].options)):
            pick(app, place, option)
            found = shown(app, shapes_only=True)
            name = f"run-choice_{place + 1}.{option + 1}"
            now["run_figures"][name] = found["figure"]
            now["run_components"][name] = found["component"]
    held("lab", "run", now, request)


def test_differences_are_found_and_noise_is_not():
    rng = np.random.default_rng(0)
    values = rng.normal(size=(20, 30))
    one = values.copy()
    one[3, 4] += 0.1
    noisy = values * (1 + 1e-6 * rng.normal(size=values.shape))

    def kept(array) -> dict:
        packed = base64.b64encode(array.astype("<f4").tobytes()).decode()
        plotly = {"dtype": "f4", "bdata": packed, "shape": "20, 30"}
        return snapshots.normalized({"z": plotly, "q": packed, "rows": array.tolist()})

    assert snapshots.differences(kept(values), kept(noisy)) == []
    found = {line.split("/")[1] for line in snapshots.differences(kept(values), kept(one))}
    assert found == {"z", "q", "rows"}
    swapped = kept(values[::-1])
    assert {line.split("/")[1] for line in snapshots.differences(kept(values), swapped)} == found
    assert snapshots.text("off by 2.08 × 10⁻¹⁷") == "off by 0"
    assert snapshots.text("off by 2.08 × 10⁻¹²") == "off by 2.08 × 10⁻¹²"
    for old, new in ((0.5, 0.501), ("a", "b"), ([1, 2], [2, 1]), (None, 0), ({"a": 1}, {"b": 1})):
        assert snapshots.differences(old, new)
        assert not snapshots.differences(old, old)
