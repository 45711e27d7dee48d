"""Training against testing as charts: two ways of feeding, the end, dropout, and the losses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import plotly.graph_objects as go

from charts.gradient_facts import percent
from charts.next_tokens import guess_label
from charts.token_axis import maths, style, token_axis

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.decoding import Decoded, Exposure
    from models.dropout_passes import DropoutPasses
    from models.training_log import TrainingLog

#: Up to this many bars carry their number.
WRITTEN = 18


def entry_labels(tokens: Sequence[str], end: str) -> list[str]:
    """ "3 cat" for each step, the end by its name."""
    return [f"{t} {guess_label(token, end, 12)}" for t, token in enumerate(tokens, 1)]


def feeding_figure(found: Exposure, colours: Palette, words: dict[str, str]) -> go.Figure:
    """p of the true token at each step under both ways of feeding.

    words: "truth", "own" (the two ways), "p" (the axis), "end".
    """
    labels = entry_labels(found.truth.tokens[: len(found.apart)], words["end"])
    figure = go.Figure()
    for key, p, colour, dash, symbol in (
        ("truth", found.p_truth, colours.input, "solid", "circle"),
        ("own", found.p_own, colours.hidden, "dash", "diamond"),
    ):
        figure.add_scatter(
            x=labels,
            y=p,
            name=words[key],
            mode="lines+markers",
            line={"color": colour, "width": 3.5, "dash": dash},
            marker={"symbol": symbol, "size": 11},
            customdata=[percent(float(each)) for each in p],
            hovertemplate=f"%{{x}}<br>{words[key]} %{{customdata}}<extra></extra>",
        )
    _compared(figure, found, labels, colours)
    figure.update_yaxes(range=[-0.03, 1.06], tickvals=[0, 0.5, 1], tickformat=".0%")
    figure.update_yaxes(title_text=maths(words["p"]))
    return figure


def apart_figure(found: Exposure, colours: Palette, words: dict[str, str]) -> go.Figure:
    """How far apart the states of the two ways of feeding are at each step.

    words: "apart" (the axis), "typical" (what the dashed line is), "end".
    """
    few = len(found.apart) <= WRITTEN
    labels = entry_labels(found.truth.tokens[: len(found.apart)], words["end"])
    top = float(np.nanmax([*found.apart, found.typical, 1e-3]))  # typical: NaN with one step
    # Above a bar that ends a little below the dashed line, that line would cross the number.
    gap = found.typical - np.asarray(found.apart, float)
    figure = go.Figure(
        go.Bar(
            x=labels,
            y=found.apart,
            marker={"color": colours.hidden},
            text=[f"{each:.1f}" if few and each else "" for each in found.apart],
            textposition=["inside" if 0 <= each < 0.18 * top else "outside" for each in gap],
            textfont={"size": 16, "color": colours.ink},
            insidetextfont={"size": 16, "color": colours.ground},
            textangle=0,
            cliponaxis=False,
            hovertemplate=f"%{{x}}<br>{maths(words['apart'])} = %{{y:.3f}}<extra></extra>",
        )
    )
    _compared(figure, found, labels, colours)
    figure.update_layout(showlegend=False, bargap=0.35)
    figure.update_yaxes(range=[0, top * 1.25], nticks=4, title_text=maths(words["apart"]))
    if np.isfinite(found.typical):
        figure.add_hline(
            found.typical,
            line={"color": colours.muted, "width": 2, "dash": "dash"},
            annotation={
                "text": words["typical"],
                "font": {"size": 15, "color": colours.muted},
                "xanchor": "left",
            },
            annotation_position="top left",
        )
    return figure


def _compared(figure: go.Figure, found: Exposure, labels: list[str], colours: Palette) -> None:
    """The look of both, with a line where the two part."""
    style(figure, colours, 300)
    figure.update_layout(margin={"t": 40})
    token_axis(figure, labels)
    if found.parted is not None:
        figure.add_vline(found.parted, line={"color": colours.muted, "width": 2, "dash": "dot"})


def feeding_table(found: Exposure, name: str) -> dict[str, list]:
    """A row for each compared step, as columns. name: what the end of a text is called."""
    n = len(found.apart)

    def said(tokens: Sequence[str]) -> list[str]:
        return [guess_label(token, name, 24) for token in tokens[:n]]

    return {
        "step": list(range(1, n + 1)),
        "truth": said(found.truth.tokens),
        "own": said(found.own.tokens),
        "p_truth": found.p_truth.tolist(),
        "p_own": found.p_own.tolist(),
        "apart": found.apart.tolist(),
    }


def end_figure(
    found: Decoded, ending: int | None, colours: Palette, words: dict[str, str]
) -> go.Figure:
    """p(<end>) before each token that was written.

    ending: the step, counted from 0, at which it ends when nobody interferes; None: it does not.
    words: "p" (the axis), "end", "here" (what stands at ``ending``).
    """
    labels = entry_labels(found.tokens, words["end"])
    few = len(found) <= WRITTEN
    figure = go.Figure(
        go.Bar(
            x=labels,
            y=found.p_end,
            marker={
                "color": [
                    colours.hidden if ending is not None and t >= ending else colours.input
                    for t in range(len(found))
                ]
            },
            text=[percent(float(p)) if few and p >= 5e-4 else "" for p in found.p_end],
            textposition="outside",
            textfont={"size": 16, "color": colours.ink},
            cliponaxis=False,
            customdata=[percent(float(p)) for p in found.p_end],
            hovertemplate="%{x}<br>p = %{customdata}<extra></extra>",
        )
    )
    style(figure, colours, 330)
    figure.update_layout(showlegend=False, bargap=0.3)
    figure.update_yaxes(range=[0, 1.12], tickvals=[0, 0.5, 1], tickformat=".0%")
    figure.update_yaxes(title_text=maths(words["p"]))
    token_axis(figure, labels)
    if ending is not None and ending < len(found):
        figure.add_vline(
            ending - 0.5,
            line={"color": colours.muted, "width": 2, "dash": "dash"},
            annotation={
                "text": words["here"],
                "font": {"size": 15, "color": colours.muted},
                "xanchor": "right",
            },
            annotation_position="top left",
        )
    return figure


def dropout_figure(found: DropoutPasses, colours: Palette, words: dict[str, str]) -> go.Figure:
    """Each pass a dot, dropout off a diamond, for the likeliest next tokens.

    words: "on", "off", "p" (the axis), "end".
    """
    count, tokens = found.on.shape
    spread = 0.26 * np.linspace(-1, 1, count) if count > 1 else np.zeros(1)
    figure = go.Figure()
    figure.add_scatter(
        x=found.on.T.ravel(),
        y=(np.arange(tokens)[:, None] + spread[None]).ravel(),
        name=words["on"],
        mode="markers",
        marker={"color": colours.hidden, "size": 10, "opacity": 0.5},
        customdata=[percent(float(p)) for p in found.on.T.ravel()],
        hovertemplate=f"{words['on']}: %{{customdata}}<extra></extra>",
    )
    figure.add_scatter(
        x=found.off,
        y=np.arange(tokens),
        name=words["off"],
        mode="markers",
        marker={
            "color": colours.ink,
            "size": 19,
            "symbol": "diamond",
            "line": {"color": colours.ground, "width": 2},
        },
        customdata=[percent(float(p)) for p in found.off],
        hovertemplate=f"{words['off']}: %{{customdata}}<extra></extra>",
    )
    style(figure, colours, 104 + 44 * tokens)
    figure.update_layout(margin={"t": 44})
    figure.update_yaxes(
        tickvals=list(range(tokens)),
        ticktext=[f"{guess_label(token, words['end'])} " for token in found.tokens],
        range=[tokens - 0.5, -0.5],
        tickfont={"size": 18},
        showgrid=False,
        zeroline=False,
    )
    top = max(float(found.on.max()), float(found.off.max()))
    figure.update_xaxes(range=[-0.02 * top, min(1.02, top * 1.08)], tickformat="~%", nticks=6)
    figure.update_xaxes(title_text=words["p"])
    return figure


def loss_figure(log: TrainingLog, colours: Palette, words: dict[str, str]) -> go.Figure:
    """The loss trained on and the held-out losses against training steps.

    words: "training", "step", "loss", "floor", and a name for each held-out loss.
    """
    figure = go.Figure()
    looks = {"training": (colours.input, "dot", "square", log.training)}
    styles = ((colours.hidden, "solid", "circle"), (colours.ink, "dash", "diamond"))
    for n, (name, losses) in enumerate(log.held_out.items()):
        looks[name] = (*styles[n % len(styles)], losses)
    for name, (colour, dash, symbol, losses) in looks.items():
        figure.add_scatter(
            x=log.steps,
            y=losses,
            name=words[name],
            mode="lines+markers",
            line={"color": colour, "width": 3.5, "dash": dash},
            marker={"symbol": symbol, "size": 10},
            hovertemplate=f"{words[name]} %{{x:,}}: %{{y:.3f}}<extra></extra>",
        )
    style(figure, colours, 420)
    if log.floor:
        figure.add_hline(
            log.floor,
            line={"color": colours.muted, "width": 2, "dash": "dash"},
            annotation={"text": words["floor"], "font": {"size": 15, "color": colours.muted}},
            annotation_position="bottom right",
        )
    figure.update_xaxes(title_text=words["step"], rangemode="tozero", tickformat=",")
    figure.update_yaxes(title_text=words["loss"])
    return figure
