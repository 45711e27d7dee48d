"""The analyser of morphemes beside the app: begun where it is wanted and where it fits."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager

log = logging.getLogger("seq2see")

#: ``off``: it is left out.
SETTING = "SEQ2SEE_KIWI"
#: Megabytes that must be left beside it: so much does the app itself grow (docs/reliability.md).
MARGIN = 500


@contextmanager
def analyser() -> Iterator[None]:
    """Begin to load it in a process and a thread of its own, and end it with the server."""
    # Not at the top of the file: the models import PyTorch, which the settings of app.py precede.
    from models.text.analyser import kiwi

    begin()
    try:
        yield
    finally:
        kiwi.end()


def begin() -> None:
    """Begin to load it, or let /tokens say why not."""
    from models.free_memory import free_megabytes
    from models.text.analyser import MEGABYTES, installed, kiwi

    free = free_megabytes()
    if os.environ.get(SETTING, "").strip().lower() == "off":
        kiwi.refuse("off")
    elif free is not None and free < MEGABYTES + MARGIN:
        kiwi.refuse("full")
        log.warning("Kiwi is left out: %.0f MB are free, %d needed.", free, MEGABYTES + MARGIN)
    elif installed():
        kiwi.begin()
