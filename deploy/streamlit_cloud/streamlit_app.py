"""The app for Streamlit Community Cloud, which is given this file as its main one.

It takes the requirements beside its main file: those here name PyTorch without CUDA.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import streamlit as st

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
# A third of the memory that there is, for one row of one page.
os.environ.setdefault("SEQ2SEE_KIWI", "off")

from app import PARTS, SITE  # noqa: E402

app = st.App(SITE, **PARTS)
