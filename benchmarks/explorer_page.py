"""The explorer alone on a page, at any length: ``?tokens=128``. For the benchmark only."""

from __future__ import annotations

import sys
from pathlib import Path

import streamlit as st

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.explorer import figure, text_of
from charts.palette import LIGHT
from models import load
from ui.explorer import explorer

st.set_page_config(layout="wide")
st.html("<style>:root { --picture: visible; }</style>")  # as the site's own style sheet says
tokens = int(st.query_params.get("tokens", 64))
trace = load("transformer").trace(text_of(tokens), limit=tokens)
sent = figure(trace, LIGHT)
explorer({k: v for k, v in sent.items() if k != "heads"}, "benchmark", sent["heads"])
