"""What a run in the lab says while it trains and afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from charts.chips import in_markdown
from charts.facts import Fact, fact, model_name
from charts.text import count, fixed, percent

if TYPE_CHECKING:
    from datetime import date

    from numpy.typing import NDArray

    from models.lab.question import Question
    from models.lab.record import RunRecord
    from models.lab.settings import Settings

#: A model has learned its task where so much of its last answers is right.
LEARNED = 0.95
#: It is at chance below so many times what the best guess gets without reading the question.
AT_CHANCE = 1.5
#: Most of what was left out that is named, in characters.
NAMED = 80


def queue_facts(busy: int, places: int, before: float | None, takes: float | None) -> list[Fact]:
    """What a visitor who has not started waits for.

    busy, places: runs that train now, and that can at once. before, takes: seconds until a new run
    begins, and that it takes; None where nobody can tell yet.
    """
    facts = [fact("busy", busy=busy, places=places)]
    if before:
        facts.append(fact("time_before", seconds=_about(before)))
    if takes is not None:
        facts.append(fact("time_takes", seconds=_about(takes)))
    return facts


def _about(seconds: float) -> int:
    return max(1, round(seconds))


def progress_facts(
    state: str,
    done: int,
    steps: int,
    seconds: float,
    place: int,
    places: int,
    before: float | None = None,
) -> list[Fact]:
    """Where a run stands. state: of its ticket, one of the words of ``models.lab.queue``.

    done, steps: of training. seconds: trained so far. place: in the queue, 0 where it does not
    wait. places: runs that train at once. before: seconds until it begins, where it waits and
    somebody can tell.
    """
    if state == "waiting":
        waiting = [fact("state.waiting", place=place, places=places)]
        return (
            waiting if before is None else [*waiting, fact("time_before", seconds=_about(before))]
        )
    facts = [fact(f"state.{state}", done=count(done), steps=count(steps))]
    if state == "training" and done:
        left = seconds / done * (steps - done)
        facts.append(fact("time_left", seconds=_about(left)))
    return facts


def recorded_fact(settings: Settings, on: date | None, waiting: bool = False) -> Fact:
    """That a run was trained before, when, and with what.

    on: the day; None where no run of these settings is kept. waiting: whether it is shown while
    the visitor's own run, of the same settings, waits for its turn.
    """
    if on is None:
        return fact("not_recorded", task=fact(f"task.{settings.task}"), length=settings.length)
    if waiting:
        return fact("meanwhile", on=on.isoformat())
    return fact(
        "recorded",
        on=on.isoformat(),
        task=fact(f"task.{settings.task}"),
        length=settings.length,
        steps=count(settings.steps),
        seed=settings.seed,
    )


def stopped_facts(record: RunRecord) -> list[Fact]:
    """The models that could not go on, why, and what to try."""
    return [
        fact(
            f"diverged.{stopped.what}",
            model=model_name(stopped.model),
            step=stopped.step,
            rate=f"{record.settings.rate:g}",
        )
        for stopped in record.stopped
    ]


def reached(record: RunRecord) -> dict[str, int | None]:
    """The step at which a model was first measured to have learned its task; None where none."""
    found: dict[str, int | None] = dict.fromkeys(record.models)
    for column, step in enumerate(record.measured):
        for model, right in record.recent(column).items():
            if found[model] is None and right >= LEARNED:
                found[model] = int(step)
    return found


def shares(norms: NDArray[np.float64]) -> NDArray[np.float64]:
    """norms (C, T) as shares of what arrives at the last time step, where the loss reads.

    NaN where nothing arrives there.
    """
    last = norms[:, -1:]
    return np.divide(norms, last, out=np.full_like(norms, np.nan), where=last > 0)


def learned_facts(record: RunRecord) -> list[Fact]:
    """How much of its task each model has learned, and how its first gradient changed."""
    chance = record.settings.exercise.chance
    facts = []
    for m, (model, right) in enumerate(record.recent().items()):
        if np.isnan(right):
            continue
        first = shares(record.norms[m])[:, 0]
        known = first[~np.isnan(first)]
        facts.append(
            fact(
                f"say.{_learned(right, chance)}",
                model=model_name(model),
                right=percent(right),
                chance=percent(chance),
                start=_share(known[:1]),
                now=_share(known[-1:]),
            )
        )
    return facts


def _learned(right: float, chance: float) -> str:
    if right >= LEARNED:
        return "learned"
    return "chance" if right < AT_CHANCE * chance else "part"


def _share(known: NDArray[np.float64]) -> str | Fact:
    """One share: 17%, or 3.2 times; a dash where there is none."""
    if not len(known):
        return "–"
    share = float(known[0])
    return percent(share) if share <= 1 else fact("times", n=fixed(share, 1))


def question_facts(question: Question, task: str, longest: int) -> list[Fact]:
    """What to tell the author of a question: what was left out, cut, or has no answer.

    task: its name. longest: symbols that are asked at most.
    """
    facts = []
    if question.left_out:
        facts.append(fact("left_out", text=in_markdown(question.left_out[:NAMED])))
    if question.cut:
        facts.append(fact("question_cut", most=longest))
    if not question.asked:
        facts.append(fact("question_empty"))
    elif question.expected is None:
        facts.append(fact(f"no_answer.{task}"))
    return facts


def symbols_fact(names: Sequence[str]) -> Fact:
    """The tokens that the models know."""
    return fact("known", symbols=" · ".join(map(in_markdown, names)))
