"""What a translation through one vector says of this sentence, and what the cards say of many."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from charts.bars import END
from charts.chips import in_markdown
from charts.facts import Fact, Listed, counted, entry, fact, together
from charts.text import count, fixed, percent, signed
from pages.seq2seq.judged import holds_for, judged
from pages.seq2seq.quality_by_length import Length, shortest_and_longest

if TYPE_CHECKING:
    from models.traces import TranslationTrace

#: A difference of chrF below this is called none.
SAME = 0.5


def alternative_fact(trace: TranslationTrace) -> Fact:
    """The picture in one sentence."""
    tokens, units = trace.encoder_states.shape
    return fact("alternative", tokens=tokens, units=units, target=len(trace.target_tokens))


def bottleneck_facts(trace: TranslationTrace, embedded: int) -> list[Fact]:
    """How narrow the one vector is, and how sure the decoder was of what it wrote from it.

    Of a trace with at least one source and one target token. embedded: E, numbers of an embedding.
    """
    tokens, units = trace.encoder_states.shape
    surest, unsurest = int(trace.probabilities.argmax()), int(trace.probabilities.argmin())
    facts = [
        fact(
            "say_narrow",
            tokens=tokens,
            embedded=embedded,
            numbers=count(tokens * embedded),
            units=units,
            per=fixed(units / tokens, 1),
        ),
        fact(
            "say_sure",
            sure=entry(trace.target_tokens[surest]),
            sure_share=percent(trace.probabilities[surest]),
            unsure=entry(trace.target_tokens[unsurest]),
            unsure_share=percent(trace.probabilities[unsurest]),
        ),
    ]
    if trace.target_tokens[-1] != END:
        facts.append(fact("say_endless", n=len(trace.target_tokens)))
    return facts


def mean_probability(trace: TranslationTrace) -> float:
    """The geometric mean of p(y_t | …): what each step was sure of, on average."""
    return float(np.exp(np.log(trace.probabilities.astype(np.float64)).mean()))


def sure_fact(trace: TranslationTrace) -> Fact:
    """How many tokens were written, and how sure each was on average."""
    written = counted("sure", len(trace.target_tokens))
    return fact(written.key, **written.values, share=percent(mean_probability(trace)))


def parting(one: TranslationTrace, other: TranslationTrace) -> int | None:
    """The first target step, counted from 0, at which two translations differ; None: nowhere."""
    first, second = one.target_ids.tolist(), other.target_ids.tolist()
    if first == second:
        return None
    shorter = min(len(first), len(second))
    return next((t for t in range(shorter) if first[t] != second[t]), shorter)


def parting_fact(fixed_context: TranslationTrace, attention: TranslationTrace) -> Fact:
    """Where the translations with one vector and with attention part, and into which tokens."""
    at = parting(fixed_context, attention)
    if at is None:
        return fact("say_alike")
    one, other = (
        entry(trace.target_tokens[at] if at < len(trace.target_tokens) else END)
        for trace in (fixed_context, attention)
    )
    return fact("say_part", step=at + 1, fixed=one, attention=other)


def quality_facts(measured: Mapping[str, Sequence[Length]]) -> list[Fact | Listed]:
    """How quality falls from the shortest to the longest sentences of each test set.

    measured: test set to its lengths.
    """
    return [_fall_fact(fact(f"test.{test}"), found) for test, found in measured.items()]


def _fall_fact(test: Fact, found: Sequence[Length]) -> Fact | Listed:
    pair = shortest_and_longest(found)
    if pair is None:
        return fact("say_short_only", test=test)
    short, long = pair
    fall = fact(
        "say_fall",
        test=test,
        short=short.name,
        long=long.name,
        fixed_short=fixed(short.chrf[0], 1),
        fixed_long=fixed(long.chrf[0], 1),
        attention_short=fixed(short.chrf[1], 1),
        attention_long=fixed(long.chrf[1], 1),
    )
    grown = long.lead - short.lead
    lead = fact(
        f"say_lead_{'grows' if grown > SAME else 'shrinks' if grown < -SAME else 'stays'}",
        lead_short=signed(short.lead, 1),
        lead_long=signed(long.lead, 1),
    )
    return together(fall, lead)


def held_out_fact(cards: Sequence[Mapping[str, Any]]) -> Fact:
    """Whether the held-out sentences were kept out of everything, and how often they were used.

    cards: of both translators. One that does not say so started from a language model's embeddings,
    and its epoch was chosen by these sentences.
    """
    used = [card.get("test_sets_used", 0) for card in cards]
    return fact("say_untouched", used=max(used)) if all(used) else fact("say_met_alone")


def judged_fact(card: Mapping[str, Any]) -> list[Fact]:
    """How many translations with attention somebody judged right; nothing where other weights were.

    card: of the translator with attention.
    """
    if not holds_for(card):
        return []
    found = judged()
    return [fact("say_judged", count=len(found), right=sum(each.right for each in found))]


def loss_fact(cards: Sequence[Mapping[str, Any]]) -> Fact:
    """How the lead of attention goes with length, in held-out loss over all texts together.

    cards: of one context vector and of attention.
    """
    one, other = (card["loss_by_length"] for card in cards)
    lead = {key: one[key]["loss"] - other[key]["loss"] for key in one}

    def shortest(key: str) -> int:
        return int(key.split("-")[0])

    first, last = min(lead, key=shortest), max(lead, key=shortest)
    return fact(
        "say_loss",
        short=fixed(lead[first], 2),
        long=fixed(lead[last], 2),
        short_words=first.removesuffix(" words").replace("-", "–"),
        long_words=shortest(last),
    )


# --- answers to what there is to try --------------------------------------------------------------


def least_sure(trace: TranslationTrace) -> list[Fact]:
    """The word that the decoder was least sure of, and what else it had in mind."""
    step = int(trace.probabilities.argmin())
    others = [
        fact("answer_other", token=entry(guess.token), share=percent(guess.probability))
        for guess in trace.guesses[step]
        if guess.token != trace.target_tokens[step]
    ]
    return [
        fact(
            "answer_unsure",
            step=step + 1,
            token=entry(trace.target_tokens[step]),
            share=percent(trace.probabilities[step]),
            others=Listed(tuple(others)),
        )
    ]


def said_twice(fixed_context: str, attention: str) -> list[Fact]:
    """What both versions make of the same sentence twice in a row."""
    return [
        fact("answer_twice_fixed", text=in_markdown(fixed_context)),
        fact("answer_twice_attention", text=in_markdown(attention)),
    ]
