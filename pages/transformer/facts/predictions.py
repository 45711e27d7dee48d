"""What is said of next-token predictions: layer by layer, and of four models."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from charts.chips import token_in_markdown
from charts.facts import Fact, Listed, by_model, entry, fact, model_name
from charts.text import count, fixed, percent, tenths

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from models.decoding.predictions import LensTrace
    from models.traces import Guess, TransformerTrace


def depth(n: int) -> Fact:
    """Where the lens reads: before the first layer (0), or after layer n."""
    return fact("depth", n=n) if n else fact("depth_start")


def depths(trace: TransformerTrace) -> list[Fact]:
    """The L + 1 places where the lens reads, in order."""
    return [depth(n) for n in range(len(trace.q) + 1)]


def lens_facts(found: LensTrace, trace: TransformerTrace, step: int) -> list[Fact]:
    """Which token wins after one token and from which layer on, and the surprise at each depth.

    step: counted from 0.
    """
    facts = [
        fact(
            "say_winner",
            token=token_in_markdown(trace, step),
            winner=entry(found.guesses[-1][step][0].token),
            chances=" → ".join(percent(chance) for chance in found.winner[:, step]),
        ),
        fact(
            "say_settled",
            depth=depth(int(found.settled[step])),
            mean=fixed(found.settled.mean(), 1),
        ),
    ]
    if len(trace) > 1:  # the first token surprises nobody
        means = " → ".join(fixed(mean, 1) for mean in np.nanmean(found.surprisal, axis=1))
        facts.append(fact("say_depth_bits", means=means))
    if 2 * found.echoes > len(trace):
        facts.append(fact("say_echo", same=found.echoes, count=len(trace)))
    return facts


def model_facts(
    guesses: Mapping[str, Sequence[Guess]],
    perplexities: Mapping[str, float],
    cards: Mapping[str, Mapping[str, Any]],
) -> list[Fact]:
    """What each model expects first, how surprised each was, and how each was measured.

    guesses: model to its likeliest next tokens. perplexities: model to that of the sentence, NaN
    where it has one token only. cards: model to its card.
    """
    firsts = (
        fact(
            "first_choice",
            model=model_name(model),
            token=entry(each[0].token),
            share=percent(each[0].probability),
        )
        for model, each in guesses.items()
    )
    facts = [fact("say_firsts", each=Listed(tuple(firsts)))]
    known = {model: value for model, value in perplexities.items() if not np.isnan(value)}
    if known:
        best, worst = (pick(known, key=lambda model: known[model]) for pick in (min, max))
        facts.append(fact("say_perplexity", best=model_name(best), worst=model_name(worst)))
    for code in ("ko", "en"):  # the languages of the texts that the models were measured on
        measured = {
            model: tenths(card["held_out"][code]["perplexity"]) for model, card in cards.items()
        }
        facts.append(fact(f"say_held_out_{code}", each=by_model(measured)))
    parameters = {model: count(card["parameters"]) for model, card in cards.items()}
    return [*facts, fact("say_parameters", each=by_model(parameters))]
