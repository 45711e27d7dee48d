"""The formulas beside the pictures of /comeback."""

from __future__ import annotations

#: The gates, the state from step to step, and the same as a weighted sum.
READINGS = (
    r"\begin{aligned}"
    r"z_t &= \sigma(W_z n_t + b_z), \qquad \tilde h_t = W_h n_t + b_h\\"
    r"h_t &= (1 - z_t) \odot h_{t-1} + z_t \odot \tilde h_t\\"
    r"&= \sum_{k=1}^{t} w_{tk} \odot \tilde h_k + w_{t0} \odot h_0,\\"
    r"w_{tk} &= z_k \odot (1 - z_{k+1}) \odot \dots \odot (1 - z_t), \qquad"
    r" \textstyle\sum_k w_{tk} = 1"
    r"\end{aligned}"
)

#: What a weight of the minGRU can do from one row to the next, and what one of attention can.
FALLING = (
    r"\begin{gathered}"
    r"w_{tk} = (1 - z_t)\, w_{t-1,k} \;\le\; w_{t-1,k} \quad (k < t) \quad \text{(minGRU)}\\"
    r"a_{tk} = \frac{e^{q_t \cdot k_k / \sqrt d}}{\sum_j e^{q_t \cdot k_j / \sqrt d}}"
    r" \quad \text{(attention)}"
    r"\end{gathered}"
)

#: Softmax attention, linear attention, and the same in another order and from step to step.
LINEAR = (
    r"\begin{aligned}"
    r"y_t &= \sum_{j \le t} \frac{\varphi(q_t) \cdot \varphi(k_j)}"
    r"{\sum_{i \le t} \varphi(q_t) \cdot \varphi(k_i)}\, v_j"
    r" = \frac{S_t^\top \varphi(q_t)}{s_t \cdot \varphi(q_t)},\\"
    r"S_t &= S_{t-1} + \varphi(k_t)\, v_t^\top, \qquad s_t = s_{t-1} + \varphi(k_t),"
    r" \qquad \varphi(x) = \mathrm{elu}(x) + 1"
    r"\end{aligned}"
)

#: Two steps in a row as one, and the pair of a step.
JOINED = (
    r"\begin{gathered}"
    r"(a, b) \;\text{→}\; (a', b') \;=\; (a' a,\; a' b + b')\\"
    r"a_t = 1 - z_t, \qquad b_t = z_t\, \tilde h_t, \qquad h_t = a_t h_{t-1} + b_t"
    r"\end{gathered}"
)

#: What a Transformer keeps of T tokens, and what a recurrent network keeps, in bytes of float32.
CACHE = (
    r"\begin{aligned}"
    r"\text{KV}: \quad & 4 \cdot 2 \cdot L \cdot T \cdot D\\"
    r"h_t: \quad & 4 \cdot L \cdot H"
    r"\end{aligned}"
)
