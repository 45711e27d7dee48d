"""One step of attention in three notations, with the numbers of a trace: LaTeX, line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages.attention.facts import attended, source_of

if TYPE_CHECKING:
    from charts.palette import Palette
    from models.traces import TranslationTrace

#: What the lines of a notation say, in this order.
LINES = ("roles", "score", "weight", "context")


def notations(trace: TranslationTrace, t: int, palette: Palette) -> dict[str, tuple[str, ...]]:
    """Notation to its ``LINES``, for step t (counted from 0) and the source it looks at most.

    "lesson": s and h. "qkv": q, k, v with k_j = v_j = h_j. "matrix": softmax(QKᵀ/√d)V with the
    shapes of this trace, which has attention: s (T, H), h (S, H).
    """
    (steps, width), length = trace.decoder_states.shape, len(trace)
    _, scores, weights = attended(trace)
    j = source_of(trace, t)
    score, weight = f"{scores[t, j]:.3f}", f"{weights[t, j]:.3f}"  # LaTeX sets the minus
    m, n = t + 1, j + 1

    def ink(role: str, symbol: str) -> str:
        return rf"\textcolor{{{palette.text[role]}}}{{{symbol}}}"

    def shape(symbol: str, rows: int, columns: int) -> str:
        return rf"\underset{{{rows}\times{columns}}}{{{symbol}}}"

    s, h_key = ink("query", f"s_{{{m}}}"), ink("key", f"h_{{{n}}}")
    q, k = ink("query", "q"), ink("key", f"k_{{{n}}}")
    big_q, big_k, big_v = ink("query", "Q"), ink("key", "K"), ink("value", "V")
    dots = rf"{big_q}{big_k}^{{\top}}"
    blend = rf"\mathrm{{softmax}}\Bigl(\tfrac{{{dots}}}{{\sqrt d}}\Bigr)"
    keys, values, states = ink("key", "k_j"), ink("value", "v_j"), ink("key", "h_j")
    return {
        "lesson": (
            rf"{s},\quad {ink('key', 'h_1')} \dots {ink('key', f'h_{{{length}}}')}"
            rf" \in \mathbb{{R}}^{{{width}}}",
            rf"\frac{{{s} \cdot {h_key}}}{{\sqrt{{{width}}}}} = {score}",
            rf"a_{{{m},{n}}} = \mathrm{{softmax}}_{{{n}}}\Bigl("
            rf"\tfrac{{{s} \cdot {states}}}{{\sqrt{{{width}}}}}\Bigr) = {weight}",
            rf"{ink('value', f'c_{{{m}}}')} = \sum_{{j=1}}^{{{length}}}"
            rf" a_{{{m}j}}\,{ink('value', 'h_j')}",
        ),
        "qkv": (
            rf"{q} = s_{{{m}}},\quad {keys} = h_j,\quad {values} = h_j",
            rf"\frac{{{q} \cdot {k}}}{{\sqrt d}} = {score}",
            rf"a_{{{n}}} = \mathrm{{softmax}}_{{{n}}}\Bigl("
            rf"\tfrac{{{q} \cdot {keys}}}{{\sqrt d}}\Bigr) = {weight}",
            rf"{ink('value', 'z')} = \sum_{{j=1}}^{{{length}}} a_j\,{values}",
        ),
        "matrix": (
            rf"{shape(big_q, steps, width)},\quad {shape(big_k, length, width)},\quad"
            rf" {shape(big_v, length, width)}",
            rf"\Bigl[\tfrac{{1}}{{\sqrt d}}\,{shape(dots, steps, length)}\Bigr]_{{{m},{n}}}"
            rf" = {score}",
            rf"A_{{{m},{n}}} = \Bigl[{blend}\Bigr]_{{{m},{n}}} = {weight}",
            rf"{shape(ink('value', 'C'), steps, width)} = {shape(blend, steps, length)}"
            rf"\,{shape(big_v, length, width)}",
        ),
    }
