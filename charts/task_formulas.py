"""The formulas beside the questions of /tasks, with the reader's own numbers in them. LaTeX."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from models.losses import LogitLosses


def tex(x: float) -> str:
    """Three digits that a person reads: 0.0123, 4.56 × 10⁻⁷, and 0 only where it is 0."""
    if x == 0:
        return "0"
    if 1e-3 <= abs(x) < 1000:
        return f"{x:.3g}"
    if 1000 <= abs(x) < 1e5:
        return f"{x:.0f}"
    mantissa, exponent = f"{x:.2e}".split("e")
    return rf"{mantissa}\times 10^{{{int(exponent)}}}"


def slopes_formula(at: LogitLosses) -> str:
    """Both losses and their slopes at one logit."""
    p, y = tex(float(at.p[0])), at.label
    return (
        r"\begin{aligned}"
        rf"\sigma({tex(float(at.z[0]))}) &= {p},\quad y = {y}\\[4pt]"
        r"\tfrac{\partial}{\partial z}\,\text{BCE} &= \sigma(z) - y"
        rf" = \mathbf{{{tex(float(at.cross_entropy_slope[0]))}}}\\[2pt]"
        r"\tfrac{\partial}{\partial z}\,\tfrac12\bigl(\sigma(z)-y\bigr)^2 &="
        r" (\sigma(z)-y)\,\sigma'(z)"
        rf" = \mathbf{{{tex(float(at.squared_slope[0]))}}}"
        r"\end{aligned}"
    )


#: The step whose nonlinearity is changed.
STEP = r"h_t = f(W_{xh}\,x_t + g\,W_{hh}\,h_{t-1} + b),\qquad f = \tanh \text{ / } \mathrm{ReLU}"
