"""What the picture of /seq2seq shows, as JSON, and what the same trace says in numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from charts.chips import runs
from charts.packing import packed

if TYPE_CHECKING:
    from models.translation_trace import TranslationTrace

END = "<end>"


def encoder_decoder_figure(
    trace: TranslationTrace, embedded: int, vocabulary: int
) -> dict[str, Any]:
    """A translation through one context vector: at least one source and one target token.

    embedded: numbers of each token's embedding. vocabulary: entries that p_t is spread over.
    ``encoder`` holds h_1 … h_S and ``decoder`` s_1 … s_T, packed row by row; c is h_S, the last
    row of ``encoder``. Raises ValueError where the trace has another context vector than that.
    """
    if not len(trace) or not len(trace.target_ids):
        raise ValueError("there is nothing to draw without a source and a target token")
    if not (trace.contexts == trace.encoder_states[-1]).all():
        raise ValueError(f"{trace.model} does not write through the one vector c = h_S")
    return {
        "tokens": list(trace.tokens),
        "runs": [list(run) for run in runs(trace)],
        "target": list(trace.target_tokens),
        "units": trace.encoder_states.shape[1],
        "embedded": embedded,
        "vocabulary": vocabulary,
        "encoder": packed(trace.encoder_states),
        "decoder": packed(trace.decoder_states),
        "probabilities": [round(float(p), 6) for p in trace.probabilities],
        "guesses": [
            [[guess.token, round(float(guess.probability), 6)] for guess in guesses]
            for guesses in trace.guesses
        ],
    }


@dataclass(frozen=True)
class BottleneckFacts:
    """How narrow the one vector is. tokens: S. numbers: what came in, S · E. units: H, what leaves.

    per_token: H / S. surest, unsurest: steps of the target, counted from 0, at which the chosen
    token had the highest and the lowest probability.
    ended: whether the translation was closed by the end entry.
    """

    tokens: int
    numbers: int
    units: int
    per_token: float
    surest: int
    unsurest: int
    ended: bool


def bottleneck_facts(trace: TranslationTrace, embedded: int) -> BottleneckFacts:
    """Of a trace with at least one source and one target token."""
    tokens, units = trace.encoder_states.shape
    return BottleneckFacts(
        tokens=tokens,
        numbers=tokens * embedded,
        units=units,
        per_token=units / tokens,
        surest=int(trace.probabilities.argmax()),
        unsurest=int(trace.probabilities.argmin()),
        ended=trace.target_tokens[-1] == END,
    )


def mean_probability(trace: TranslationTrace) -> float:
    """The geometric mean of p(y_t | …): what each step was sure of, on average."""
    return float(np.exp(np.log(trace.probabilities.astype(np.float64)).mean()))


def parting(one: TranslationTrace, other: TranslationTrace) -> int | None:
    """The first target step, counted from 0, at which two translations differ; None: nowhere."""
    pairs = zip(one.target_ids.tolist(), other.target_ids.tolist(), strict=False)
    for t, (first, second) in enumerate(pairs):
        if first != second:
            return t
    shorter = min(len(one.target_ids), len(other.target_ids))
    return None if len(one.target_ids) == len(other.target_ids) else shorter


def steps_table(trace: TranslationTrace) -> dict[str, list]:
    """A row for each target step, as columns: the token read, the one chosen and the next best."""
    found: dict[str, list] = {name: [] for name in ("step", "fed", "chosen", "share", "others")}
    for t, (token, guesses) in enumerate(zip(trace.target_tokens, trace.guesses, strict=True)):
        found["step"].append(t + 1)
        found["fed"].append(trace.target_tokens[t - 1].strip() if t else END)
        found["chosen"].append(token.strip())
        found["share"].append(float(trace.probabilities[t]))
        others = [guess for guess in guesses if guess.token != token][:3]
        found["others"].append(", ".join(f"{g.token.strip()} {g.probability:.1%}" for g in others))
    return found
