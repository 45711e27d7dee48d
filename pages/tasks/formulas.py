"""The formulas beside the pictures of /tasks, with the reader's own numbers in them. LaTeX."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, SupportsFloat

import numpy as np
from numpy.typing import ArrayLike

from charts.text import MINUS, number

if TYPE_CHECKING:
    from models.analysis.losses import LogitLosses

#: Terms of a sum that are written out: as many as a phone has room for.
TERMS = 2
POWER = re.compile(r" × 10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)")
DIGITS = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")

#: The step whose nonlinearity is changed.
STEP = (
    r"\begin{gathered}h_t = f(W_{xh}\,x_t + g\,W_{hh}\,h_{t-1} + b),\\"
    r"f = \tanh \ \text{ / }\ f = \mathrm{ReLU}\end{gathered}"
)


def tex(value: SupportsFloat) -> str:
    """``charts.text.number`` in LaTeX: 0.0123, 4.56 × 10⁻⁷, and 0 only where it is 0."""
    text = number(value).replace(MINUS, "-")
    return POWER.sub(lambda at: rf"\times 10^{{{at[1].translate(DIGITS)}}}", text)


def sentiment_formula(at: LogitLosses) -> str:
    """From one logit to the loss L, in bits, against the right answer that was chosen."""
    p, y = tex(at.p[0]), at.label
    right = p if y else rf"(1 - {p})"
    bits = tex(at.cross_entropy[0] / np.log(2))
    return (
        rf"\begin{{gathered}}z = {tex(at.z[0])},\quad"
        rf" \hat y = \sigma(z) = {p},\quad y = {y}\\"
        rf"L = -\log_2 {right} = \mathbf{{{bits}}}\end{{gathered}}"
    )


def sequence_formula(probabilities: ArrayLike, mean: bool) -> str:
    """The cross-entropy of a sequence in bits, at least one token long.

    probabilities (T,): what each right token was given. mean: whether L is the mean or the sum.
    """
    bits = -np.log2(np.maximum(np.asarray(probabilities, np.float64), 1e-300))
    terms = " + ".join(tex(each) for each in bits[:TERMS])
    if len(bits) > TERMS:
        terms += r" + \cdots"
    if mean:
        return rf"L = \tfrac{{1}}{{{len(bits)}}}\,({terms}) = \mathbf{{{tex(bits.mean())}}}"
    return rf"L = {terms} = \mathbf{{{tex(bits.sum())}}}"


def slopes_formula(at: LogitLosses) -> str:
    """Both losses and their slopes at one logit."""
    p, y = tex(at.p[0]), at.label
    return (
        r"\begin{aligned}"
        rf"\sigma({tex(at.z[0])}) &= {p},\quad y = {y}\\[4pt]"
        r"\tfrac{\partial}{\partial z}\,\text{BCE} &= \sigma(z) - y"
        rf" = \mathbf{{{tex(at.cross_entropy_slope[0])}}}\\[2pt]"
        r"\tfrac{\partial}{\partial z}\,\tfrac12\bigl(\sigma(z)-y\bigr)^2 &="
        r" (\sigma(z)-y)\,\sigma'(z)\\ &"
        rf" = \mathbf{{{tex(at.squared_slope[0])}}}"
        r"\end{aligned}"
    )
