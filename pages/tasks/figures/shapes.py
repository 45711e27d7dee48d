"""The shape of a task on the reader's tokens, a column a step: what goes in, the state, the output.

HTML, because the boxes hold text of any width; all of it escaped.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Literal

from charts.chips import visible

State = Literal["h", "s"]


@dataclass(frozen=True)
class Step:
    """One step of a network. ``out`` is "" where nothing comes out.

    state: "h" for a state of the encoder or of a single network, "s" for one of a decoder.
    own: whether ``given`` is the network's own output of the step before.
    left_out: for how many steps this one stands, drawn as …; 0 for a step of its own.
    """

    given: str
    out: str
    state: State = "h"
    own: bool = False
    left_out: int = 0


def many_to_one(tokens: Sequence[str], answer: str) -> list[Step]:
    """Every token goes in, the last state answers."""
    return [Step(t, answer if n == len(tokens) else "") for n, t in enumerate(tokens, 1)]


def one_to_many(first: str, written: Sequence[str]) -> list[Step]:
    """One token goes in; what comes out goes in again at the next step."""
    pairs = zip([first, *written[:-1]], written, strict=True)
    return [Step(before, out, own=n > 0) for n, (before, out) in enumerate(pairs)]


def in_step(tokens: Sequence[str], outs: Sequence[str]) -> list[Step]:
    """An output for each input. ValueError where their numbers differ."""
    return [Step(t, out) for t, out in zip(tokens, outs, strict=True)]


def encoder_decoder(source: Sequence[str], target: Sequence[str], end: str) -> list[Step]:
    """The source goes in without an answer, then the target comes out, fed its own words."""
    pairs = zip([end, *target[:-1]], target, strict=True)
    writing = [Step(before, out, "s", own=n > 0) for n, (before, out) in enumerate(pairs)]
    return [Step(t, "") for t in source] + writing


def shortened(steps: Sequence[Step], most: int) -> list[Step]:
    """At most ``most`` columns for each network: its first steps, … for others, and its last."""
    found: list[Step] = []
    for state in ("h", "s"):
        own = [step for step in steps if step.state == state]
        if len(own) > most:
            rest = Step("", "", state, left_out=len(own) - most + 1)
            own = [*own[: most - 2], rest, own[-1]]
        found += own
    return found


@dataclass(frozen=True)
class Shape:
    """One shape of the overview. note: what it is, with the numbers of this sentence."""

    title: str
    note: str
    steps: Sequence[Step]


def shapes_html(shapes: Sequence[Shape], name: str) -> str:
    """Several shapes side by side. name: what they are together, for those who hear it."""
    cards = "".join(
        f"<li><b>{escape(shape.title)}</b>{steps_html(shape.steps, shape.title)}"
        f"<p>{escape(shape.note)}</p></li>"
        for shape in shapes
    )
    return f'<ul class="task-map" aria-label="{escape(name)}">{cards}</ul>'


def steps_html(steps: Sequence[Step], alternative: str) -> str:
    """The steps side by side. alternative: the picture in words."""
    cells, counts = [], {"h": 0, "s": 0}
    for step in steps:
        counts[step.state] += max(1, step.left_out)
        if step.left_out:
            cells.append('<li><b class="state rest">…</b><em></em><b></b></li>')
            continue
        name = f"<i>{step.state}</i><sub>{counts[step.state]}</sub>"
        given = f'<b class="in{" own" if step.own else ""}">{_shown(step.given)}</b>'
        out = f'<b class="out">{_shown(step.out)}</b><em>↑</em>' if step.out else ""
        state = f'<b class="state {step.state}">{name}</b>'
        cells.append(f"<li>{out}{state}<em>↑</em>{given}</li>")
    return (
        f'<div class="task-steps" role="img" tabindex="0" aria-label="{escape(alternative)}"'
        f' style="--steps:{len(steps)}">'
        f'<ol aria-hidden="true">{"".join(cells)}</ol></div>'
    )


def _shown(token: str) -> str:
    return escape(visible(token.strip() or token))
