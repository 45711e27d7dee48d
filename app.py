"""seq2see: type a sentence, watch a network read it. Start with ``streamlit run app.py``."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import streamlit as st
from starlette.middleware import Middleware

# Before PyTorch is imported: every rerun is a thread of its own, and the first matrix product of a
# thread would start a second one beside it, 3 to 8 ms each time, whatever PyTorch is told later.
os.environ.setdefault("OMP_NUM_THREADS", "1")

ROOT = Path(__file__).resolve().parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

# ruff: noqa: E402
from serving.compressed import CompressedOnce
from serving.failures import on_script_error
from serving.headers import SecurityHeaders
from serving.hosts import AllowedHosts
from serving.messages import BoundedMessages
from serving.open_rooms import ROUTES as ROOMS
from serving.operators import ROUTES as ASKED
from serving.origins import OwnOrigin
from serving.plans import ROUTES as PLANS
from serving.saving import ROUTES as SAVED
from serving.small_pictures import ROUTES as SMALL
from serving.startup import lifespan

SITE = ROOT / "ui" / "site.py"
#: What deploy/streamlit_cloud/ makes the same app of: Streamlit looks for the call in its own file.
PARTS: dict[str, Any] = {
    "lifespan": lifespan,
    "routes": [*ASKED, *SAVED, *PLANS, *ROOMS, *SMALL],
    "middleware": [
        Middleware(SecurityHeaders),
        Middleware(AllowedHosts),
        Middleware(OwnOrigin),
        Middleware(BoundedMessages),
        Middleware(CompressedOnce),
    ],
    "on_script_error": on_script_error,
}
app = st.App(SITE, **PARTS)
