"""What is said of all heads, and of some of them switched off."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

from charts.facts import Fact, Listed, entry, fact
from charts.text import percent
from pages.transformer.facts.bits import bits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.analysis.changes import OffTrace
    from models.analysis.head_roles import HeadRole
    from models.traces import TransformerTrace

#: A head whose absence changes the prediction by less than so many bits counts for little.
LITTLE = 0.1


def role_counts(roles: Sequence[Sequence[HeadRole]]) -> dict[str, int]:
    """How many heads have each role, the commonest first."""
    return dict(Counter(role.role for layer in roles for role in layer).most_common())


def head_facts(trace: TransformerTrace, roles: Sequence[Sequence[HeadRole]]) -> list[Fact]:
    """Where the heads mostly look, and which of them looks most sharply and which least."""
    largest = trace.weights.max(-1).mean(-1)  # (L, heads)
    sharp, even = (divmod(int(n), largest.shape[1]) for n in (largest.argmax(), largest.argmin()))
    counts = Listed(
        tuple(
            fact("role_count", role=fact(f"head_role.{role}"), count=count)
            for role, count in role_counts(roles).items()
        )
    )
    return [
        fact("say_roles", heads=largest.size, counts=counts),
        fact(
            "say_sharp",
            layer=sharp[0] + 1,
            head=sharp[1] + 1,
            share=percent(largest[sharp]),
            even_layer=even[0] + 1,
            even_head=even[1] + 1,
            even_share=percent(largest[even]),
        ),
    ]


def off_facts(found: OffTrace, effects: np.ndarray) -> list[Fact]:
    """What is off, what that does, and which head alone matters most.

    effects: (L, heads), what switching off each head alone does, in bits.
    """
    facts = _switched_off(found) if found.off else [fact("say_none_off")]
    if len(found.off) > 1:
        alone = float(sum(effects[head] for head in found.off))
        facts.append(fact("say_off_sum", sum=bits(alone), bits=bits(found.after.bits)))
    layer, head = divmod(int(effects.argmax()), effects.shape[1])
    facts.append(
        fact(
            "say_effects",
            layer=layer + 1,
            head=head + 1,
            bits=bits(float(effects.max())),
            little=int((effects < LITTLE).sum()),
            limit=f"{LITTLE:g}",
            heads=effects.size,
        )
    )
    return facts


def _switched_off(found: OffTrace) -> list[Fact]:
    last = found.after
    before, after = int(last.before.argmax()), int(last.after.argmax())
    facts = [
        fact(
            "say_off_same" if before == after else "say_off_other",
            count=len(found.off),
            bits=bits(last.bits),
            before=entry(last.tokens[before]),
            after=entry(last.tokens[after]),
            chance=percent(last.before[before]),
            now=percent(last.after[after]),
        )
    ]
    if len(found.surprisal) > 1:  # the first token surprises nobody
        trained, now = (float(np.nanmean(each)) for each in (found.surprisal, found.changed))
        facts.append(fact("say_off_surprise", before=bits(trained), after=bits(now)))
    return facts
