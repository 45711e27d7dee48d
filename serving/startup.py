"""What is done once, before the first visitor: limits, memory, imports, models, garbage."""

from __future__ import annotations

import errno
import gc
import importlib
import json
import logging
import pkgutil
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import streamlit as st

from serving import operators
from serving.analyser import analyser
from serving.ending import bound_the_end
from serving.memory import give_back_memory
from serving.open_rooms import rooms

log = logging.getLogger("seq2see")

#: Packages whose modules are imported at the start. A page itself is a script, run for a visitor.
PACKAGES = ("charts", "ui", "pages")
SCRIPTS = ("page", "site")
#: Seconds after which a thread that computes lets another one go. A short page hands over to the
#: thread that sends dozens of times: at Python's 5 ms it took thrice as long beside a long one.
SWITCH = 0.001
#: Seconds between two lines in the log about the same lack.
QUIET = 60.0


def raise_file_limit() -> int:
    """As many open files as the system allows this process. Returns the limit in force.

    Each visitor is a socket: at a limit of 256 a class of forty with a few tabs each is refused.
    """
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return 0
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < hard:
        try:
            resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
        except (OSError, ValueError):  # macOS names a limit that it then refuses
            return soft
    return hard


def import_everything() -> list[str]:
    """Import each module that a page will need, so that no two visitors import it at once.

    Sixteen visitors right after a start met half-imported modules. Returns the names.
    """
    for name in ("pandas", "plotly.graph_objects", "altair"):
        importlib.import_module(name)
    found: list[str] = []
    for package in PACKAGES:
        root = importlib.import_module(package)
        for module in pkgutil.walk_packages(root.__path__, f"{package}."):
            if module.name.rpartition(".")[2] not in SCRIPTS:
                importlib.import_module(module.name)
                found.append(module.name)
    return found


class OnceAMinute(logging.Filter):
    """Lets one record a minute through of those that say the process is out of files."""

    def __init__(self) -> None:
        super().__init__()
        self._last = -QUIET

    def filter(self, record: logging.LogRecord) -> bool:
        error = record.exc_info[1] if record.exc_info else None
        if not (isinstance(error, OSError) and error.errno in (errno.EMFILE, errno.ENFILE)):
            return True
        now = time.monotonic()
        if now - self._last < QUIET:
            return False
        self._last = now
        return True


@asynccontextmanager
async def lifespan(_: st.App) -> AsyncIterator[None]:
    """Load everything before the first visitor, then take it out of the garbage collector's rounds.

    Streamlit collects garbage after every rerun; with PyTorch on the heap that took 0.12 s each.
    """
    begun = time.perf_counter()
    sys.setswitchinterval(SWITCH)
    raise_file_limit()
    give_back_memory()
    bound_the_end()
    logging.getLogger("asyncio").addFilter(OnceAMinute())
    try:
        import_everything()
        import models

        models.warm_up()
        operators.warm.set()
    except Exception:
        log.exception("The app could not be warmed up; the pages will say what is missing.")
    gc.collect()
    gc.freeze()
    seconds = round(time.perf_counter() - begun, 1)
    log.warning(json.dumps({"event": "started", "warm": operators.warm.is_set(), "s": seconds}))
    async with rooms():
        with analyser():
            yield
            operators.warm.clear()
