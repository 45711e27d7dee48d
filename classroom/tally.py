"""Votes as numbers, without who gave them."""

from __future__ import annotations

from collections import Counter

from classroom.rooms import Asked, Votes


def counts(votes: Votes, choices: int) -> tuple[int, ...]:
    """How many took each of the ``choices``."""
    found = Counter(votes.values())
    return tuple(found[n] for n in range(choices))


def moved(before: Votes, after: Votes) -> tuple[tuple[int, int, int], ...]:
    """(from, to, how many) of those who voted in both rounds, in the order of the choices.

    Those who stayed are in it: from and to are the same then.
    """
    both = Counter((before[who], after[who]) for who in before.keys() & after.keys())
    return tuple((first, then, both[first, then]) for first, then in sorted(both))


def distributions(asked: Asked) -> tuple[tuple[int, ...], ...]:
    """(rounds, choices) votes of a question so far."""
    return tuple(counts(votes, len(asked.question.choices)) for votes in asked.rounds)


def moves(asked: Asked) -> tuple[tuple[int, int, int], ...]:
    """Who moved from the first round to the last one, nobody where there was only one."""
    return moved(asked.rounds[0], asked.rounds[-1]) if len(asked.rounds) > 1 else ()
