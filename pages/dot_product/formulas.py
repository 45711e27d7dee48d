"""The measures of a softmax as formulas, by their name in ``models.analysis.scaling.MEASURES``."""

MEASURES = {
    "jacobian": r"\begin{gathered}J=\mathrm{diag}(p)-p\,p^{\top}\\[4pt]"
    r"\lVert J\rVert=\sqrt{\textstyle\sum_{ij}J_{ij}^2}\end{gathered}",
    "query": r"\frac{\partial p}{\partial q}=J\,K\ \text{ / }\ J\,\frac{K}{\sqrt d}",
    "largest": r"\max_i\,p_i",
    "entropy": r"-\sum_i p_i\log_2 p_i",
}
