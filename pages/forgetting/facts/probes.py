"""What linear probes read back from a state of this sentence, and how well on held-out text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from charts.chips import token_in_markdown
from charts.facts import Fact, by_model, counted, entry, fact
from charts.lines import NAMES
from charts.text import count, percent

if TYPE_CHECKING:
    from models.analysis.probes import Probes, ReadBack
    from models.traces import TokenTrace

#: A token so many steps back is asked for in words, or the furthest there is.
BACK = 3
#: A token can be read where its probe is right more than so many times as often as chance.
READABLE = 2.0


def readable(probes: Probes, chance: float) -> int | None:
    """The furthest distance up to which a token is read more than ``READABLE`` times chance."""
    better = np.flatnonzero(probes.accuracy <= READABLE * chance)
    furthest = int(better[0]) - 1 if len(better) else len(probes.accuracy) - 1
    return furthest if furthest >= 0 else None


def read_back_facts(
    found: Mapping[str, ReadBack], trace: TokenTrace, step: int, reach: int
) -> list[Fact]:
    """How much of what was read before is still in one state.

    found: by model, the RNN among them. step: of the state, counted from 0. reach: the furthest
    distance of the probes.
    """
    rnn = found["rnn"]
    facts = [
        fact(
            "say_sure",
            step=step + 1,
            count=len(rnn.chance),
            each=by_model({model: int((it.chance > 0.5).sum()) for model, it in found.items()}),
        )
    ]
    back = min(BACK, step)
    if back:
        chances = {model: percent(it.chance[back]) for model, it in found.items()}
        facts.append(
            fact(
                "say_back",
                token=token_in_markdown(trace, step - back),
                back=counted("back", back),
                each=by_model(chances),
                guess=entry(rnn.guess[back]),
            )
        )
    if step > reach:
        facts.append(fact("say_reach", reach=reach))
    return facts


def accuracy_facts(probes: Mapping[str, Probes]) -> list[Fact]:
    """How well the probes read back held-out text. probes: of all three models."""
    card, reach = probes["rnn"].card, probes["rnn"].furthest
    chance = card["chance"]
    right = {model: each.accuracy for model, each in probes.items()}
    rnn, gated = right["rnn"], [model for model in right if model != "rnn"]
    furthest = {model: readable(each, chance) for model, each in probes.items()}
    names = {model: "–" if k is None else f"k = {k}" for model, k in furthest.items()}
    better = {model: int((right[model] > rnn).sum()) for model in gated}
    ahead = [NAMES[model] for model in gated if right[model][1] > rnn[1]]
    facts = [
        fact(
            "say_accuracy",
            one=by_model({model: percent(it[1]) for model, it in right.items()}),
            five=by_model({model: percent(it[5]) for model, it in right.items()}),
            last=by_model({model: percent(it[reach]) for model, it in right.items()}),
            reach=reach,
            chance=percent(chance),
        ),
        fact("say_readable", each=by_model(names)),
        fact("say_better", each=by_model(better), of=reach + 1),
        fact("say_far", models=", ".join(ahead)) if ahead else fact("say_near"),
    ]
    if min(it.min() for it in right.values()) < chance:
        facts.append(fact("say_below"))
    measured = fact(
        "say_measured",
        states=count(card["measured_on"]["states"]),
        reach=reach,
        trained=count(card["trained_on"]["states"]),
    )
    return [*facts, measured]
