"""The formulas beside the pictures of /forgetting."""

from __future__ import annotations

#: What is drawn of the twins, by measure.
MEASURED = {
    "relative": r"\frac{\lVert h_t - h'_t \rVert}{d}",
    "distance": r"\lVert h_t - h'_t \rVert",
    "variation": r"\tfrac{1}{2}\sum_{v}\,\bigl|\,p_t(v) - p'_t(v)\,\bigr|",
}

TANH = (
    r"\begin{gathered}a_t = W_{xh}x_t + W_{hh}h_{t-1} + b,\\"
    r" h_t = \tanh(a_t),\quad \tanh'(a_t) = 1 - h_t^2\end{gathered}"
)

REPEATED = r"x_{n+1} = \tanh(w\,x_n)"

PROBE = r"p_k = \mathrm{softmax}\bigl(W_{hy}\,(M_k h_t + m_k) + \log f\bigr)"
