"""seq2see: type a sentence, watch a network read it. Start with ``streamlit run app.py``."""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import streamlit as st

# Before PyTorch is imported: every rerun is a thread of its own, and the first matrix product of a
# thread would start a second one beside it, 3 to 8 ms each time, whatever PyTorch is told later.
os.environ.setdefault("OMP_NUM_THREADS", "1")

ROOT = Path(__file__).resolve().parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

log = logging.getLogger("seq2see")


@asynccontextmanager
async def lifespan(_: st.App) -> AsyncIterator[None]:
    """Load everything before the first visitor, then take it out of the garbage collector's rounds.

    Streamlit collects garbage after every rerun; with PyTorch on the heap that took 0.12 s each.
    """
    try:
        import models

        models.warm_up()
    except Exception:
        log.exception("The models could not be warmed up; the pages will say what is missing.")
    gc.collect()
    gc.freeze()
    yield


def on_script_error(error: Exception) -> bool:
    """One clear sentence for the visitor, the traceback for the log."""
    from ui.words import word

    log.error("A page failed.", exc_info=error)
    st.error(word("error.unexpected"), icon=":material/sentiment_dissatisfied:")
    return True


app = st.App(ROOT / "ui" / "site.py", lifespan=lifespan, on_script_error=on_script_error)
