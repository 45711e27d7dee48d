"""The formulas beside the pictures of /gates."""

from __future__ import annotations

#: By model: its gates, then its states.
EQUATIONS = {
    "lstm": (
        r"\begin{aligned}"
        r"f_t &= \sigma(W_f x_t + U_f h_{t-1} + b_f)\\"
        r"i_t &= \sigma(W_i x_t + U_i h_{t-1} + b_i)\\"
        r"o_t &= \sigma(W_o x_t + U_o h_{t-1} + b_o)\\"
        r"g_t &= \tanh(W_g x_t + U_g h_{t-1} + b_g)"
        r"\end{aligned}",
        r"\begin{aligned}"
        r"c_t &= f_t \odot c_{t-1} + i_t \odot g_t\\"
        r"h_t &= o_t \odot \tanh(c_t)"
        r"\end{aligned}",
    ),
    "gru": (
        r"\begin{aligned}"
        r"r_t &= \sigma(W_r x_t + U_r h_{t-1} + b_r)\\"
        r"z_t &= \sigma(W_z x_t + U_z h_{t-1} + b_z)\\"
        r"n_t &= \tanh(W_n x_t + r_t \odot U_n h_{t-1} + b_n)"
        r"\end{aligned}",
        r"h_t = z_t \odot h_{t-1} + (1 - z_t) \odot n_t",
    ),
}

#: The direct path from a unit to itself, of all three models.
PATHS = (
    r"\begin{gathered}\Bigl|\prod_{j=t+1}^{T} f_j\Bigr|\ \text{(LSTM)},\quad"
    r" \Bigl|\prod_{j=t+1}^{T} z_j\Bigr|\ \text{(GRU)}\\"
    r" \Bigl|\prod_{j=t+1}^{T} (1-h_j^2)\,w_{ii}\Bigr|\ \text{(RNN)}\end{gathered}"
)
