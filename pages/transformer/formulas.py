"""The formulas beside the pictures of /transformer: Vaswani et al. (2017), norms before."""

#: Section 3.5.
POSITIONS = (
    r"\begin{aligned}PE_{(pos,\,2i)} &= \sin\bigl(pos / 10000^{2i/D}\bigr)\\"
    r" PE_{(pos,\,2i+1)} &= \cos\bigl(pos / 10000^{2i/D}\bigr)\end{aligned}"
)
STREAM = (
    r"\begin{aligned}x &\leftarrow x + \mathrm{Attention}(\mathrm{norm}(x))\\"
    r" x &\leftarrow x + \mathrm{FFN}(\mathrm{norm}(x))\end{aligned}"
)
HEADS = (
    r"\begin{gathered}\mathrm{Attention}(y) = \sum_{m} z_m\,W_O^{(m)}\\"
    r" z_m = \mathrm{softmax}\Bigl(\frac{Q_mK_m^{\!\top}}{\sqrt d} + M\Bigr)V_m\end{gathered}"
)
OFF = r"x \leftarrow x + \sum_{m} \gamma_m\,z_m\,W_O^{(m)},\qquad \gamma_m \in \{0, 1\}"
FEED_FORWARD = (
    r"\begin{gathered}\mathrm{FFN}(y) = W_2\,\mathrm{relu}(W_1\,y)\\"
    r" \mathrm{relu}(a) = \max(0, a)\end{gathered}"
)
LENS = r"p^{(n)} = \mathrm{softmax}\bigl(W_{hy}\,\mathrm{norm}(x^{(n)}) + b_y\bigr)"
WORK = (
    r"\begin{gathered}\text{Transformer: } N\,(4TD^2 + 2TDF) + N \cdot 2T^2D\\"
    r" \text{RNN: } T\,(D^2 + D^2)\end{gathered}"
)
