"""The translator with one context vector, as equations."""

from __future__ import annotations

EQUATIONS = (
    r"\begin{aligned}"
    r"h_j &= \mathrm{GRU}(E[x_j],\ h_{j-1}) & h_0 &= 0\\"
    r"c &= h_S\\"
    r"s_t &= \mathrm{GRU}(E[y_{t-1}],\ s_{t-1}) & s_0 &= c\\"
    r"o_t &= \tanh\bigl(W_c\,[s_t;\ c]\bigr)\\"
    r"p_t &= \mathrm{softmax}(E\,o_t + b_y)"
    r"\end{aligned}"
)
