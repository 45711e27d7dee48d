"""The formulas beside the pictures of /transformer: Vaswani et al. (2017), norms before."""

#: Section 3.5.
POSITIONS = (
    r"PE_{(pos,\,2i)} = \sin\bigl(pos / 10000^{2i/D}\bigr),\qquad"
    r" PE_{(pos,\,2i+1)} = \cos\bigl(pos / 10000^{2i/D}\bigr)"
)
STREAM = (
    r"x \leftarrow x + \mathrm{Attention}(\mathrm{norm}(x)),\qquad"
    r" x \leftarrow x + \mathrm{FFN}(\mathrm{norm}(x))"
)
HEADS = (
    r"\mathrm{Attention}(y) = \sum_{m} \mathrm{softmax}\Bigl("
    r"\frac{Q_mK_m^{\!\top}}{\sqrt d} + M\Bigr)"
    r"V_m\,W_O^{(m)}"
)
OFF = r"x \leftarrow x + \sum_{m} \gamma_m\,z_m\,W_O^{(m)},\qquad \gamma_m \in \{0, 1\}"
FEED_FORWARD = r"\mathrm{FFN}(y) = W_2\,\mathrm{relu}(W_1\,y),\qquad \mathrm{relu}(a) = \max(0, a)"
LENS = r"p^{(n)} = \mathrm{softmax}\bigl(W_{hy}\,\mathrm{norm}(x^{(n)}) + b_y\bigr)"
PERPLEXITY = (
    r"\mathrm{PPL} = 2^{\,\bar s},\qquad"
    r" \bar s = \frac{1}{T-1}\sum_{t=2}^{T} -\log_2 p(w_t \mid w_1, \dots, w_{t-1})"
)
WORK = (
    r"\text{Transformer: } N\,(4TD^2 + 2TDF) + N \cdot 2T^2D,\qquad"
    r" \text{RNN: } T\,(D^2 + D^2)"
)
