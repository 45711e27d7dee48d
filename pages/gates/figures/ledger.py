"""The bookkeeping of one unit at one step: what was there, what is kept, what is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import plotly.graph_objects as go

from charts.axes import style
from charts.text import signed
from charts.units import previous_states
from pages.gates.facts import memory

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.traces import RecurrentTrace

#: The blocks of W_xh and W_hh, in the order of the trace.
BLOCKS = {
    "lstm": ("input", "forget", "candidate", "output"),
    "gru": ("reset", "update", "candidate"),
}


class LedgerLabels(NamedTuple):
    """Under each bar; ``shown`` only of the LSTM."""

    before: str
    let_go: str
    written: str
    after: str
    shown: str


@dataclass(frozen=True)
class Ledger:
    """One unit at one step. ``gates`` and ``sums`` by name, sums being what σ or tanh is given.

    before, kept, written, after: of the memory (c of the LSTM, h of the GRU), in which
    kept + written = after. shown: h_t.
    """

    model: str
    sums: dict[str, float]
    gates: dict[str, float]
    before: float
    kept: float
    written: float
    after: float
    shown: float


def ledger(trace: RecurrentTrace, unit: int, step: int) -> Ledger:
    """unit and step count from 0."""
    units = trace.hidden.shape[1]
    rows = {name: unit + n * units for n, name in enumerate(BLOCKS[trace.model])}
    from_input = {n: float(trace.from_input[step, r] + trace.bias[r]) for n, r in rows.items()}
    from_hidden = {n: float(trace.from_hidden[step, r]) for n, r in rows.items()}
    gates = {name: float(trace.gates[name][step, unit]) for name in rows}
    sums = {name: from_input[name] + from_hidden[name] for name in rows}
    held = memory(trace)
    before = float(previous_states(held, np.zeros_like(trace.initial))[step, unit])
    if trace.model == "lstm":
        kept, written = gates["forget"] * before, gates["input"] * gates["candidate"]
    else:  # the reset gate acts on what comes from h
        sums["candidate"] = from_input["candidate"] + gates["reset"] * from_hidden["candidate"]
        kept = gates["update"] * before
        written = (1 - gates["update"]) * gates["candidate"]
    return Ledger(
        model=trace.model,
        sums=sums,
        gates=gates,
        before=before,
        kept=kept,
        written=written,
        after=float(held[step, unit]),
        shown=float(trace.hidden[step, unit]),
    )


def _n(value: float) -> str:
    """Three decimals; a negative number in brackets, as it stands inside a product."""
    return f"{value:.3f}" if value >= 0 else f"({value:.3f})"


def _s(value: float) -> str:
    return f"{value:.3f}"


def lines(entry: Ledger) -> list[tuple[str, str]]:
    """(name, LaTeX) of each line of the bookkeeping, equation and numbers."""
    g, a = entry.gates, entry.sums

    def squashed(symbol: str, name: str) -> tuple[str, str]:
        curve = r"\tanh" if name == "candidate" else r"\sigma"
        return name, rf"{symbol}_t = {curve}({_s(a[name])}) \approx {_s(g[name])}"

    if entry.model == "lstm":
        return [
            squashed("f", "forget"),
            squashed("i", "input"),
            squashed("g", "candidate"),
            (
                "cell",
                r"c_t = f_t\,c_{t-1} + i_t\,g_t = "
                rf"{_s(g['forget'])}\cdot{_n(entry.before)} + "
                rf"{_s(g['input'])}\cdot{_n(g['candidate'])}"
                rf" \approx {_s(entry.kept)} + {_n(entry.written)} \approx {_s(entry.after)}",
            ),
            squashed("o", "output"),
            (
                "hidden",
                rf"h_t = o_t \tanh(c_t) = {_s(g['output'])}\cdot\tanh({_s(entry.after)})"
                rf" \approx {_s(entry.shown)}",
            ),
        ]
    return [
        squashed("r", "reset"),
        squashed("z", "update"),
        squashed("n", "candidate"),
        (
            "hidden",
            r"h_t = z_t\,h_{t-1} + (1 - z_t)\,n_t = "
            rf"{_s(g['update'])}\cdot{_n(entry.before)} + "
            rf"{_s(1 - g['update'])}\cdot{_n(g['candidate'])}"
            rf" \approx {_s(entry.kept)} + {_n(entry.written)} \approx {_s(entry.after)}",
        ),
    ]


def ledger_figure(entry: Ledger, colours: Palette, labels: LedgerLabels) -> go.Figure:
    """The memory before, what is let go, what is written, and the memory after."""
    steps = [
        (labels.before, entry.before, "absolute"),
        (labels.let_go, entry.kept - entry.before, "relative"),
        (labels.written, entry.written, "relative"),
        (labels.after, entry.after, "total"),
    ]
    if entry.model == "lstm":
        steps.append((labels.shown, entry.shown, "absolute"))
    names, amounts, kinds = zip(*steps, strict=True)
    up, down = colours.diverging[3][1], colours.diverging[1][1]
    figure = go.Figure(
        go.Waterfall(
            x=names,
            y=amounts,
            measure=kinds,
            text=[signed(amount, 3) for amount in amounts],
            textfont={"size": 16, "color": colours.ink},
            textposition="outside",
            increasing={"marker": {"color": up}},
            decreasing={"marker": {"color": down}},
            totals={"marker": {"color": colours.hidden}},
            connector={"line": {"color": colours.muted, "width": 1}},
            cliponaxis=False,
            hoverinfo="skip",
        )
    )
    style(figure, colours, 380)
    ends = np.cumsum([0.0, *amounts[:3]])
    reach = 1.35 * max(0.05, float(np.abs([*ends, entry.shown]).max()))
    figure.update_yaxes(range=[-reach, reach])
    return figure
