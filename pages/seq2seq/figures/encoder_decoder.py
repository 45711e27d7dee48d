"""A translation through one context vector, as the component draws it, and as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from charts.bars import END
from charts.chips import runs
from charts.packing import packed
from charts.text import percent
from charts.words import PictureWords
from pages.seq2seq.facts import parting

if TYPE_CHECKING:
    from models.traces import TranslationTrace

WORDS = PictureWords(
    ("unrolled.", "seq2seq.encoder_decoder."), {"end": "token.end", "sheet": "picture.sheet"}
)
#: Runners-up of a step in the table.
OTHERS = 3


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


def parting_place(trace: TranslationTrace, other: TranslationTrace) -> dict[str, Any] | None:
    """The step, counted from 0, at which they part, and what the other one writes; None: nowhere.

    One that has ended before it has no step there.
    """
    at = parting(trace, other)
    if at is None or at >= len(trace.target_tokens):
        return None
    return {"at": at, "other": (*other.target_tokens, END)[at]}


def steps_table(trace: TranslationTrace) -> dict[str, list]:
    """A row for each target step, as columns: the token read, the one chosen and the next best."""
    chosen = [token.strip() for token in trace.target_tokens]
    others = [
        [guess for guess in guesses if guess.token != token][:OTHERS]
        for token, guesses in zip(trace.target_tokens, trace.guesses, strict=True)
    ]
    return {
        "step": list(range(1, len(chosen) + 1)),
        "fed": [END, *chosen[:-1]],
        "chosen": chosen,
        "share": trace.probabilities.tolist(),
        "others": [
            ", ".join(f"{guess.token.strip()} {percent(guess.probability)}" for guess in each)
            for each in others
        ],
    }
