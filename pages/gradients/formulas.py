"""The formulas beside and in the pictures of /gradients, in the symbols of /rnn."""

from __future__ import annotations

from charts.axes import maths

_STATES = r"\frac{\partial h_t}{\partial h_k}"

#: What a cell of the map is the largest singular value of, by map.
PAIRS = {
    "rnn": _STATES + r" = \prod_{j=t}^{k+1} \mathrm{diag}(1-h_j^2)\,W_{hh}",
    "lstm": r"\begin{gathered}" + _STATES + r" ="
    r" \Bigl[\,\prod_{j=t}^{k+1} \frac{\partial u_j}{\partial u_{j-1}}"
    r"\Bigr]_{hh}\\ u_j = (h_j, c_j)\end{gathered}",
    "gru": _STATES + r" = \prod_{j=t}^{k+1} \frac{\partial h_j}{\partial h_{j-1}}",
    "forget": r"\frac{\partial c_t}{\partial c_k}\Big|_{\text{cell}} ="
    r" \mathrm{diag}\Bigl(\prod_{j=k+1}^{t} f_j\Bigr)",
    "update": _STATES + r"\Big|_{z} = \mathrm{diag}\Bigl(\prod_{j=k+1}^{t} z_j\Bigr)",
}

#: One step back, by model.
CHAIN = {
    "rnn": r"\frac{\partial L}{\partial h_{t-1}} = W_{hh}^{\top}\,"
    r"\mathrm{diag}(1-h_t^2)\,\frac{\partial L}{\partial h_t}",
    "lstm": r"\frac{\partial L}{\partial c_{t-1}} = f_t \odot"
    r" \frac{\partial L}{\partial c_t} + (\text{i, f, g, o})",
    "gru": r"\frac{\partial L}{\partial h_{t-1}} = z_t \odot"
    r" \frac{\partial L}{\partial h_t} + (\text{r, z, n})",
}

#: The product from the step of the loss, n, back to t stands inside each part.
SUM = (
    r"\begin{gathered}\frac{\partial L}{\partial W_{hh}} = \sum_{t=1}^{n} P_t,\\"
    r" P_t = \mathrm{diag}(1-h_t^2)"
    r"\Bigl(\prod_{j=n}^{t+1} \frac{\partial h_j}{\partial h_{j-1}}\Bigr)^{\!\top}"
    r"\frac{\partial L}{\partial h_n}\;h_{t-1}^{\top}\end{gathered}"
)

#: The same in a network of one number, x_t added at each step and h_n the last.
SCALAR = (
    r"h_t = w\,h_{t-1} + x_t \quad\Rightarrow\quad"
    r" P_t = \underbrace{w \cdots w}_{n-t}\,\frac{\partial L}{\partial h_n}\,h_{t-1}"
)

CLIPPING = r"g \leftarrow g \cdot \min\Bigl(1, \frac{\theta}{\lVert g \rVert}\Bigr)"

# In the pictures, as Plotly writes them.
W_HH = "<i>W<sub>hh</sub></i>"
PART = maths("‖<i>P<sub>t</sub></i>‖")
SUM_LENGTH = maths(f"‖∂<i>L</i>/∂{W_HH}‖")
REACH_FIRST = maths("‖∂<i>L</i>/∂<i>h</i><sub>1</sub>‖")
#: By state: h or the LSTM's cell c.
PAIR = {
    state: maths(f"‖∂<i>{state}<sub>t</sub></i>/∂<i>{state}<sub>k</sub></i>‖") for state in "hc"
}
