"""The formulas beside the pictures of /tasks, with the reader's own numbers in them. LaTeX."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.losses import LogitLosses


#: Terms of a sum that are written out: as many as a phone has room for.
TERMS = 2


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


def verdict_formula(at: LogitLosses, bits: float) -> str:
    """From the last logit to the loss against the right answer that was chosen. bits: L."""
    p, y = tex(float(at.p[0])), at.label
    right = p if y else rf"(1 - {p})"
    return (
        rf"\begin{{gathered}}z = {tex(float(at.z[0]))},\quad"
        rf" \hat y = \sigma(z) = {p},\quad y = {y}\\"
        rf"L = -\log_2 {right} = \mathbf{{{tex(bits)}}}\end{{gathered}}"
    )


def sequence_formula(chances: Sequence[float], mean: bool) -> str:
    """The cross-entropy of a sequence in bits, at least one token long.

    chances: what each right token was given. mean: whether L is the mean or the sum.
    """
    bits = -np.log2(np.maximum(np.asarray(chances, np.float64), 1e-300))
    terms = " + ".join(tex(float(each)) for each in bits[:TERMS])
    if len(bits) > TERMS:
        terms += r" + \cdots"
    if mean:
        return rf"L = \tfrac{{1}}{{{len(bits)}}}\,({terms}) = \mathbf{{{tex(float(bits.mean()))}}}"
    return rf"L = {terms} = \mathbf{{{tex(float(bits.sum()))}}}"


def slopes_formula(at: LogitLosses) -> str:
    """Both losses and their slopes at one logit."""
    p, y = tex(float(at.p[0])), at.label
    return (
        r"\begin{aligned}"
        rf"\sigma({tex(float(at.z[0]))}) &= {p},\quad y = {y}\\[4pt]"
        r"\tfrac{\partial}{\partial z}\,\text{BCE} &= \sigma(z) - y"
        rf" = \mathbf{{{tex(float(at.cross_entropy_slope[0]))}}}\\[2pt]"
        r"\tfrac{\partial}{\partial z}\,\tfrac12\bigl(\sigma(z)-y\bigr)^2 &="
        r" (\sigma(z)-y)\,\sigma'(z)\\ &"
        rf" = \mathbf{{{tex(float(at.squared_slope[0]))}}}"
        r"\end{aligned}"
    )


#: The step whose nonlinearity is changed.
STEP = (
    r"\begin{gathered}h_t = f(W_{xh}\,x_t + g\,W_{hh}\,h_{t-1} + b),\\"
    r"f = \tanh \ \text{ / }\ f = \mathrm{ReLU}\end{gathered}"
)
