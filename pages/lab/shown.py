"""Which run the pictures show: the visitor's own, or a recorded one until that has begun."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from models.lab.queue import FAILED, TRAINING
from models.lab.record import RunRecord, blank
from models.lab.recorded import replay
from models.lab.settings import Settings
from pages.lab.runs import LabRun


class Shown(NamedTuple):
    """names: of the symbols. run: tells it from others. on: the day a recorded one was trained.

    mode: "rest" before a start, "replay" while one's own run waits for its turn, "live" while it
    trains or waits without a recording, "over" afterwards.
    """

    record: RunRecord
    names: tuple[str, ...]
    mode: str
    run: str
    on: date | None = None


def shown(lab: LabRun | None, settings: Settings, names: tuple[str, ...]) -> Shown:
    """lab: the visitor's run, if one was started. settings, names: as chosen for the next one."""
    if lab is None:
        found = replay(settings)
        record = found.record if found else blank(settings)
        return Shown(record, names, "rest", _name(settings), found.on if found else None)
    record = lab.run.record()
    waits = not record.steps and lab.state not in (TRAINING, FAILED)
    if waits and (found := replay(record.settings)):
        run = f"{lab.number} {_name(record.settings)}"
        return Shown(found.record, lab.names, "replay", run, found.on)
    mode = "live" if lab.ticket.active else "over"
    return Shown(record, lab.names, mode, f"{lab.number}")


def _name(settings: Settings) -> str:
    return " ".join(str(getattr(settings, name)) for name in settings.__dataclass_fields__)
