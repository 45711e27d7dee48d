"""A server whose pictures were not built: every page opens and says what it lacks."""

from __future__ import annotations

import asyncio
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from benchmarks.server import ROOT, serve
from benchmarks.visitor import Visitor
from ui.road import ROAD

COPIED = ("app.py", ".streamlit", "serving", "classroom", "ui", "pages", "charts", "models")
#: Pages that show a picture of the browser's in their first view.
WITH_PICTURE = {
    *("tokens", "next-token", "rnn", "seq2seq", "attention", "dot-product", "comeback"),
}


def without_bundles(folder: Path) -> Path:
    """A copy of the app in ``folder``, its weights by link, its bundles not there."""
    for name in COPIED:
        path = ROOT / name
        if path.is_dir():
            shutil.copytree(path, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(path, folder / name)
    (folder / "assets" / "components").mkdir(parents=True)
    for path in (ROOT / "assets").iterdir():
        if path.name != "components":
            (folder / "assets" / path.name).symlink_to(path)
    return folder


def test_every_page_opens_without_any_bundle(tmp_path):
    async def open_all(address: str) -> dict[str, Visitor]:
        visitors = {stop.path: Visitor(address, stop.path, "en") for stop in ROAD}
        for visitor in visitors.values():
            async with visitor:
                pass
        return visitors

    # In a thread of its own: a browser test that this worker ran before leaves a running loop here.
    with serve(root=without_bundles(tmp_path)) as server, ThreadPoolExecutor(1) as apart:
        found = apart.submit(lambda: asyncio.run(open_all(server.address))).result()
    errors = {path: visitor.alerts for path, visitor in found.items() if visitor.alerts}
    assert set(errors) >= WITH_PICTURE
    said = [each for alerts in errors.values() for each in alerts]
    assert all(".js" in each and str(tmp_path) not in each for each in said), said
