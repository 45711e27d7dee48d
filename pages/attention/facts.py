"""What /attention says: where each word of a translation looked, where the order crosses, what a
move of attention changes, and how one context vector compares."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from charts.bars import END
from charts.chips import label, token_in_markdown
from charts.facts import Fact, Listed, entry, fact, together
from charts.text import count, fixed

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.traces import FloatArray, TranslationTrace

#: Where the largest weight is on average below this many times an even share, nothing stands out.
CLEAR = 2.0
#: The sets of sentences that the translators were measured on.
MEASURED = ("tatoeba", "massive")


class Attended(NamedTuple):
    """What only the version with attention has: each float32 (T, S)."""

    dots: FloatArray
    scores: FloatArray
    weights: FloatArray


def attended(trace: TranslationTrace) -> Attended:
    """The attention of a trace; ValueError without weights."""
    dots, scores, weights = trace.dots, trace.scores, trace.weights
    if dots is None or scores is None or weights is None or not weights.size:
        raise ValueError("there are no attention weights to read")
    return Attended(dots, scores, weights)


def source_of(trace: TranslationTrace, step: int) -> int:
    """The source position that a step looks at most: argmax_j a_tj. Both count from 0."""
    return int(attended(trace).weights[step].argmax())


class Crossing(NamedTuple):
    """Two steps in order whose largest weights lie in the opposite order. All count from 0."""

    earlier: int
    later: int


class Alignment(NamedTuple):
    """Where the T steps of a translation put their largest weights.

    best: int (T,), argmax_j a_tj. word_steps: the steps that wrote letters or digits. placed: those
    of them whose largest weight lies on letters or digits too; the others look at a mark. pairs:
    how many pairs of placed steps look at two places; crossed: how many of those in the opposite
    order. crossing: the crossed pair whose smaller largest weight is greatest, None where none
    cross. largest: the mean over the word steps of their largest weight; even: 1 / S, each weight
    if all were alike.
    """

    best: NDArray[np.int64]
    word_steps: tuple[int, ...]
    placed: tuple[int, ...]
    pairs: int
    crossed: int
    crossing: Crossing | None
    largest: float
    even: float

    @property
    def clear(self) -> bool:
        """Whether the largest weights stand out at all."""
        return self.largest >= CLEAR * self.even


def alignment(trace: TranslationTrace) -> Alignment:
    """Read off the weights (T, S) of a trace with attention; ValueError without weights."""
    weights = attended(trace).weights
    best, highest = weights.argmax(axis=1), weights.max(axis=1)
    written = [t for t, token in enumerate(trace.target_tokens) if token != END and _is_word(token)]
    placed = [t for t in written if _is_word(trace.tokens[best[t]])]
    pairs, crossings = 0, []
    for n, t in enumerate(placed):
        for u in placed[n + 1 :]:
            pairs += best[t] != best[u]
            if best[t] > best[u]:
                crossings.append((min(highest[t], highest[u]), t, u))
    strongest = max(crossings, default=None)
    return Alignment(
        best=best,
        word_steps=tuple(written),
        placed=tuple(placed),
        pairs=int(pairs),
        crossed=len(crossings),
        crossing=Crossing(strongest[1], strongest[2]) if strongest else None,
        largest=float(highest[written].mean()) if written else 0.0,
        even=1 / weights.shape[1],
    )


def _is_word(token: str) -> bool:
    return any(map(str.isalnum, token))


def notices(trace: TranslationTrace) -> list[Fact]:
    """What keeps a translation from showing much: it was cut off, or has one source token only."""
    facts = []
    if trace.target_tokens[-1] != END:
        facts.append(fact("alignment.long", count=len(trace.target_ids)))
    if len(trace) == 1:
        facts.append(fact("alignment.short"))
    return facts


def step_fact(trace: TranslationTrace, step: int) -> Fact:
    """A step, counted from 0, its word, and the source token it looks at most."""
    return fact(
        "alignment.step",
        step=step + 1,
        steps=len(trace.target_ids),
        token=entry(trace.target_tokens[step]),
        source=token_in_markdown(trace, source_of(trace, step)),
    )


def crossing_facts(trace: TranslationTrace, found: Alignment) -> list[Fact | Listed]:
    """Where the order of the two languages crosses, as far as the weights bear it out."""
    if not found.word_steps:
        return [fact("alignment.no_words")]
    facts: list[Fact | Listed] = []
    if found.crossing is not None:
        counted = fact("alignment.say_counted", pairs=found.pairs, crossed=found.crossed)
        facts.append(together(_crossing(trace, found.crossing), counted))
    elif len(found.placed) > 1:
        facts.append(fact("alignment.say_straight"))
    else:
        facts.append(fact("alignment.say_one_place"))
    steps = len(found.word_steps)
    if steps > len(found.placed):
        marks = steps - len(found.placed)
        facts.append(fact("alignment.say_marks", marks=marks, words=steps))
    key = "alignment.say_clear" if found.clear else "alignment.say_even"
    return [*facts, fact(key, largest=fixed(found.largest, 2), even=fixed(found.even, 2))]


def _crossing(trace: TranslationTrace, crossing: Crossing) -> Fact:
    weights = attended(trace).weights
    t, u = crossing
    j, i = source_of(trace, t), source_of(trace, u)
    places = {"t": t + 1, "u": u + 1, "j": j + 1, "i": i + 1}
    sources = {"from": token_in_markdown(trace, j), "other": token_in_markdown(trace, i)}
    return fact(
        "alignment.say_cross",
        first=entry(trace.target_tokens[t]),
        second=entry(trace.target_tokens[u]),
        weight=fixed(weights[t, j], 2),
        weight2=fixed(weights[u, i], 2),
        **places,
        **sources,
    )


def move_fact(trace: TranslationTrace, moved: TranslationTrace, moves: Mapping[int, int]) -> Fact:
    """What came of attention put elsewhere: the first word that differs.

    moves: target step -> source position, those that were made. moved: what was written then.
    """
    if not moves:
        return fact("alignment.say_unmoved")
    pairs = zip(trace.target_tokens, moved.target_tokens, strict=False)
    for t, (before, after) in enumerate(pairs):
        if before != after:
            return fact(
                "alignment.say_parted", step=t + 1, before=entry(before), after=entry(after)
            )
    return fact("alignment.say_same")


def comparison_facts(trace: TranslationTrace, cards: Mapping[str, Mapping[str, Any]]) -> list[Fact]:
    """How far the context vectors differ, and how good both versions were measured to be.

    cards: of "attention" and of "fixed", the version with one context vector.
    """
    directions = trace.contexts / np.linalg.norm(trace.contexts, axis=1, keepdims=True)
    cosine = (directions @ directions.T).min()
    facts = [fact("alignment.say_contexts", cosine=fixed(cosine, 2))]
    quality = {version: card.get("quality", {}) for version, card in cards.items()}
    parts = tuple(
        fact(
            "alignment.quality_part",
            data=fact(f"alignment.data.{data}"),
            count=count(quality["attention"][data]["all"]["sentences"]),
            attention=fixed(quality["attention"][data]["all"]["chrf"], 1),
            fixed=fixed(quality["fixed"][data]["all"]["chrf"], 1),
        )
        for data in MEASURED
        if all(data in each for each in quality.values())
    )
    if parts:
        facts.append(fact("alignment.say_quality", parts=Listed(parts, "; ")))
    return facts


# --- answers to what there is to try --------------------------------------------------------------


def most_alike(trace: TranslationTrace) -> list[Fact]:
    """The two steps whose context vectors point most in one direction."""
    if len(trace.contexts) < 2:
        return []
    directions = trace.contexts / np.linalg.norm(trace.contexts, axis=1, keepdims=True)
    cosines = np.triu(directions @ directions.T, 1) + np.tril(np.full((len(directions),) * 2, -2.0))
    t, u = divmod(int(cosines.argmax()), len(directions))
    words = {"first": entry(trace.target_tokens[t]), "second": entry(trace.target_tokens[u])}
    return [fact("answer_alike", t=t + 1, u=u + 1, cosine=fixed(cosines[t, u], 2), **words)]


def unmoved_steps(
    trace: TranslationTrace, moved: Mapping[int, Sequence[TranslationTrace]]
) -> list[Fact]:
    """The steps whose word stays with all attention on the last and on the first source token.

    moved: by step, the traces with its attention put elsewhere.
    """
    stay = [
        step
        for step, traces in moved.items()
        if all(trace.target_tokens[step] == each.target_tokens[step] for each in traces)
    ]
    if not stay:
        return [fact("answer_all_change", steps=len(moved))]
    words = tuple(fact("answer_quoted", token=entry(trace.target_tokens[step])) for step in stay)
    return [fact("answer_stay", steps=len(moved), count=len(stay), words=Listed(words))]


def same_source_twice(trace: TranslationTrace) -> list[Fact]:
    """A source token that stands twice, and the weight of both places in the whole translation."""
    weights = attended(trace).weights
    for i, found in enumerate(trace.ids):
        again = [j for j in range(i + 1, len(trace)) if trace.ids[j] == found]
        if again:
            j = again[0]
            one, other = (fixed(weights[:, place].sum(), 2) for place in (i, j))
            token = token_in_markdown(trace, i)
            return [fact("answer_twice", token=token, i=i + 1, j=j + 1, one=one, other=other)]
    return [fact("answer_no_twice")]


# --- text alternatives ----------------------------------------------------------------------------


def plain(token: str) -> str | Fact:
    """An entry of the translation where no Markdown is read."""
    return fact("contexts.end") if token == END else label(token)


def contexts_fact(trace: TranslationTrace) -> Fact:
    """The picture in words: where the largest weight of each step lies."""
    best = attended(trace).weights.argmax(axis=1)
    pairs = tuple(
        fact(
            "alignment.looks_at",
            t=t + 1,
            token=plain(trace.target_tokens[t]),
            j=int(j) + 1,
            source=label(trace.tokens[j]),
        )
        for t, j in enumerate(best)
    )
    return fact("alignment.alt", source=len(trace), target=len(best), pairs=Listed(pairs, "; "))


def translations_fact(trace: TranslationTrace, moved: TranslationTrace) -> Fact:
    """The moved picture in words: both translations."""
    return fact("alignment.move_alt", trained=_quoted(trace), moved=_quoted(moved))


def _quoted(trace: TranslationTrace) -> str:
    return f"‘{''.join(t for t in trace.target_tokens if t != END).strip()}’"
