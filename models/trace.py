"""What a model leaves behind when it reads a text: frozen dataclasses of numpy arrays.

A trace is the only thing that passes from ``models/`` to ``charts/``. Indices count from 0 in the
arrays and from 1 on the screen: row ``t - 1`` of ``hidden`` is h_t.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]


class Guess(NamedTuple):
    """One candidate for the next token and the probability the model gives it."""

    token: str
    probability: float


@dataclass(frozen=True)
class TokenTrace:
    """The tokens of a text. T is the number of tokens read (at most ``limit`` of ``total``).

    text: the whole text in NFC.
    tokens: length T, ``text[start:end]`` of each token. Pieces of one character that the
        vocabulary lacks carry that whole character and share its span.
    ids: int64 (T,), rows of the embedding matrix.
    spans: int64 (T, 2), start and end of each token in ``text``, in code points.
    total: number of tokens of the whole text; T < total when the text was cut.
    """

    text: str
    tokens: tuple[str, ...]
    ids: NDArray[np.int64]
    spans: NDArray[np.int64]
    total: int

    def __len__(self) -> int:
        return len(self.tokens)


@dataclass(frozen=True)
class RecurrentTrace(TokenTrace):
    """What a recurrent language model computed on a text. Sizes: T tokens, E inputs, H units.

    model: "rnn", "lstm" or "gru".
    inputs: float32 (T, E), x_t, the embedding row of each token.
    hidden: float32 (T, H), h_t. Each lies in (-1, 1).
    initial: float32 (H,), h_0: all zeros.
    logits: float32 (T, V), the scores of every token of the vocabulary to come after token t.
    guesses: length T, the three likeliest next tokens after token t, likeliest first.
    surprisal: float64 (T,), -log2 p(token t | tokens before it) in bits; NaN for the first
        token, before which the model has read nothing.
    from_input: float32 (T, G), W_xh x_t (G = H for the RNN, 4H for the LSTM, 3H for the GRU).
    from_hidden: float32 (T, G), W_hh h_{t-1}.
    bias: float32 (G,), b.
    gates: for the LSTM "input", "forget", "candidate", "output" and "cell"; for the GRU "reset",
        "update", "candidate"; each float32 (T, H). Empty for the RNN.
    """

    model: str
    inputs: FloatArray
    hidden: FloatArray
    initial: FloatArray
    logits: FloatArray
    guesses: tuple[tuple[Guess, ...], ...]
    surprisal: NDArray[np.float64]
    from_input: FloatArray
    from_hidden: FloatArray
    bias: FloatArray
    gates: dict[str, FloatArray] = field(default_factory=dict)
