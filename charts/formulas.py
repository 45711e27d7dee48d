"""The formulas that several lessons show, in LaTeX and as Plotly writes them."""

from __future__ import annotations

from charts.axes import maths

#: Of a text, from the surprisals of its tokens.
PERPLEXITY = (
    r"\begin{gathered}\mathrm{PPL} = 2^{\,\bar s}\\"
    r" \bar s = \frac{1}{T-1}\sum_{t=2}^{T} -\log_2 p(w_t \mid w_1, \dots, w_{t-1})\end{gathered}"
)

#: By state: h or the LSTM's cell c.
REACH = {state: maths(f"‖∂<i>L</i>/∂<i>{state}<sub>t</sub></i>‖") for state in "hc"}
