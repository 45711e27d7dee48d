"""What the Transformer leaves behind when it reads a text."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from models.trace import FloatArray, Guess, TokenTrace

EPSILON = 1e-5  #: what nn.LayerNorm adds to the variance


@dataclass(frozen=True)
class TransformerTrace(TokenTrace):
    """What the Transformer computed on a text.

    Sizes: T tokens, D width, L layers, d = D / heads, F units of a feed-forward network, V entries.

    embedded: float32 (T, D), √D times the embedding row of each token.
    positions: float32 (T, D), the sinusoids added to them.
    q, k, v: float32 (L, heads, T, d), queries, keys and values.
    dots: float32 (L, heads, T, T), q_i · k_j: row i asks, column j answers.
    scaled: float32 (L, heads, T, T), dots / √d.
    scores: float32 (L, heads, T, T), scaled, with -inf where the mask closes.
    weights: float32 (L, heads, T, T), the softmax of each row of scores.
    z: float32 (L, heads, T, d), Σ_j weights_ij v_j.
    head_outputs: float32 (L, heads, T, D), what each head adds to the stream: z W_O.
    inner: float32 (L, T, F), relu(W_1 norm(x)).
    normed: float32 (2L, T, D), what each sub-layer reads: attention and feed-forward in turn.
    stream: float32 (2L + 1, T, D), the residual stream at the start and after each sub-layer.
    final: float32 (T, D), the normed stream that the output layer reads.
    logits: float32 (T, V), the scores of every token of the vocabulary to come after token t.
    guesses: length T, the three likeliest next tokens after token t, likeliest first.
    surprisal: float64 (T,), -log2 p(token t | tokens before it) in bits; NaN for the first.
    final_gain (D,), w_hy (V, D), b_y (V,): the weights that read the stream off, shared by all
        traces.
    """

    model: str
    embedded: FloatArray
    positions: FloatArray
    q: FloatArray
    k: FloatArray
    v: FloatArray
    dots: FloatArray
    scaled: FloatArray
    scores: FloatArray
    weights: FloatArray
    z: FloatArray
    head_outputs: FloatArray
    inner: FloatArray
    normed: FloatArray
    stream: FloatArray
    final: FloatArray
    logits: FloatArray
    guesses: tuple[tuple[Guess, ...], ...]
    surprisal: NDArray[np.float64]
    final_gain: FloatArray
    w_hy: FloatArray
    b_y: FloatArray

    @property
    def hidden(self) -> FloatArray:
        """float32 (T, D): the normed stream, which the output layer reads as it reads an h_t."""
        return self.final

    @property
    def layer_logits(self) -> FloatArray:
        """float32 (L + 1, T, V): the logits read off before the first layer and after each.

        The "logit lens" (nostalgebraist 2020): the final norm and W_hy on a stream that the later
        layers have not touched yet. The last row equals ``logits``. Computed when asked for.
        """
        x = self.stream[::2]  # (L + 1, T, D)
        x = x - x.mean(-1, keepdims=True)
        x = x / np.sqrt((x**2).mean(-1, keepdims=True) + EPSILON) * self.final_gain
        return x @ self.w_hy.T + self.b_y
