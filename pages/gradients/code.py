"""The code behind the numbers of /gradients, each under its formula."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages.gradients.passes import Passes
from ui.snippet import show_snippet

if TYPE_CHECKING:
    import numpy as np

    from models.analysis.radius_sweep import RadiusTrace
    from models.traces import GradientTrace

LESSON = "gradients"


def show_backward_code(passes: Passes) -> None:
    """‖∂L/∂h_1‖ of the RNN in the main picture, step by step back from the loss."""
    trace = passes.far.get("rnn")
    if trace is not None:
        _show("backward", float(trace.hidden_norms[0]), passes, trace)


def show_sum_code(passes: Passes) -> None:
    """‖∂L/∂W_hh‖ of the RNN on the typed text, added up from the parts."""
    trace = passes.traces.get("rnn")
    if trace is not None:
        _show("sum", trace.total_norm, passes, trace)


def _show(name: str, value: float, passes: Passes, trace: GradientTrace) -> None:
    targets = (trace.targets + 1).tolist()
    show_snippet(LESSON, name, value, text=trace.text, weights=passes.weights, targets=targets)


def show_pairs_code(picked: str, norms: np.ndarray, passes: Passes) -> None:
    """The lower left cell of the map ``picked``: from the first state to the last."""
    value, said = float(norms[-1, 0]), "pairs"
    show_snippet(LESSON, f"pairs_{picked}", value, said, text=passes.text, weights=passes.weights)


def show_chain_code(trace: GradientTrace, passes: Passes) -> None:
    """The gradient one step before the state that the loss is read from; one target only."""
    target = int(trace.targets[-1])
    show_snippet(
        LESSON,
        f"chain_{trace.model}",
        float(trace.state_norms[target - 2]),
        text=trace.text,
        weights=passes.weights,
        target=target + 1,
    )


def show_clip_code(
    trace: RadiusTrace, row: int, limit: float, factor: float, passes: Passes
) -> None:
    """What clipping multiplies the gradient by. Another computer may find another number where
    the network is chaotic, so there is no code there."""
    if trace.chaotic[row]:
        return
    show_snippet(
        LESSON,
        "clip",
        factor,
        text=trace.text,
        weights=passes.weights,
        targets=(trace.targets + 1).tolist(),
        radius=float(trace.radii[row]),
        theta=limit,
    )
