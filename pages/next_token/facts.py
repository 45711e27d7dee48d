"""What /next-token says: of the surprise of four models, of a draw, of three suggestions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from charts.chips import in_markdown, token_in_markdown
from charts.facts import Fact, Listed, by_model, entry, fact, model_name, together
from charts.text import count, fixed, percent, tenths

if TYPE_CHECKING:
    from models.decoding.generation import Continuation
    from models.decoding.sampling import Settings, Truncation
    from models.traces import TokenTrace

Bits = NDArray[np.float64]

#: From here on the end is likelier than all other tokens together: the text is over.
OVER = 0.5


def surprise(
    trace: TokenTrace,
    bits: Mapping[str, Bits],
    perplexities: Mapping[str, float],
    entries: int,
    held_out: Mapping[str, Mapping[str, float]],
) -> list[Fact | Listed]:
    """Who was surprised how much, where most, where they differ, and what that is measured by.

    trace: of at least two tokens. bits: model to its surprisal (T,), NaN for the first token.
    entries: of the vocabulary. held_out: language to perplexity, by model and of "trigram", which
    counted both languages, and of "trigram_alone", which counted this one.
    """
    means = {name: fixed(np.nanmean(each), 2) for name, each in bits.items()}
    several = len(bits) > 1
    found: list[Fact | Listed] = [fact("say_means", each=by_model(means))]
    if several:
        found.append(_best_and_worst(perplexities))
    found.append(_most_and_least(trace, bits))
    if several:
        found.append(_furthest_apart(trace, bits))
    found.append(fact("say_uniform", count=count(entries), bits=fixed(np.log2(entries), 1)))
    for code, measured in held_out.items():
        each = {name: tenths(measured[name]) for name in bits}
        line = fact(f"say_held_out_{code}", each=by_model(each))
        found.append(together(line, _trigram(measured, list(bits))))
    return found


def _trigram(measured: Mapping[str, float], names: Sequence[str]) -> Fact:
    """What a trigram reaches on the same text, and which of the models it is ahead of."""
    values = {key: tenths(measured[key]) for key in ("trigram", "trigram_alone")}
    beaten = [_named(name) for name in names if measured[name] > measured["trigram"]]
    told = [_named(name) for name in names if measured[name] > measured["trigram_alone"]]
    if not told:
        return fact("say_trigram_behind", **values)
    if not beaten:
        return fact("say_trigram_told", **values, told=Listed(tuple(told), ", "))
    key = "say_trigram_same" if beaten == told else "say_trigram_ahead"
    return fact(key, **values, models=Listed(tuple(beaten), ", "), told=Listed(tuple(told), ", "))


def _named(model: str) -> Fact:
    return fact("say_model", model=model_name(model))


def _best_and_worst(perplexities: Mapping[str, float]) -> Fact:
    best = min(perplexities, key=lambda name: perplexities[name])
    worst = max(perplexities, key=lambda name: perplexities[name])
    return fact(
        "say_best",
        best=model_name(best),
        low=tenths(perplexities[best]),
        worst=model_name(worst),
        high=tenths(perplexities[worst]),
    )


def _most_and_least(trace: TokenTrace, bits: Mapping[str, Bits]) -> Fact:
    """The tokens of the greatest and of the smallest surprise on average over the models."""
    mean = np.stack(list(bits.values())).mean(0)
    most, least = int(np.nanargmax(mean)), int(np.nanargmin(mean))
    return fact(
        "say_most",
        n=most + 1,
        token=token_in_markdown(trace, most),
        bits=fixed(mean[most], 1),
        easy_n=least + 1,
        easy=token_in_markdown(trace, least),
        easy_bits=fixed(mean[least], 1),
    )


def _furthest_apart(trace: TokenTrace, bits: Mapping[str, Bits]) -> Fact:
    """The token at which the models' surprise differs most."""
    names, every = list(bits), np.stack(list(bits.values()))  # (models, T)
    t = 1 + int(np.ptp(every[:, 1:], axis=0).argmax())
    low, high = int(every[:, t].argmin()), int(every[:, t].argmax())
    return fact(
        "say_apart",
        n=t + 1,
        token=token_in_markdown(trace, t),
        low_model=model_name(names[low]),
        low=fixed(every[low, t], 1),
        high_model=model_name(names[high]),
        high=fixed(every[high, t], 1),
    )


def drawing(
    written: Continuation,
    settings: Settings,
    drawn: int | None,
    entry_of: Callable[[int], str],
    most: int,
) -> list[Fact]:
    """How the distribution was shaped, what was drawn from it, and whether it goes on.

    drawn: the rank, from 0, of the last token drawn; None before a draw. entry_of: an id as the
    vocabulary writes it. most: how many tokens are written at most.
    """
    found = [_temperature(written.cut, settings, entry_of), *_cut(written.cut, settings)]
    if drawn is None:
        return [*found, fact("say_wait")]
    found.append(
        fact(
            "say_draw",
            n=len(written),
            u=fixed(written.numbers[-1], 3),
            rank=count(drawn + 1),
            token=entry(entry_of(int(written.ids[-1]))),
            share=percent(written.chances[-1]),
        )
    )
    found.append(
        fact(
            "say_mean",
            count=len(written),
            bits=fixed(-np.log2(written.own).mean(), 1),
            firsts=int(written.firsts.sum()),
        )
    )
    if written.ended:
        found.append(fact("say_ended", end=fact("token.end")))
    elif len(written) == most:
        found.append(fact("say_most_written", most=most))
    return found


def forgotten(read: int, window: int) -> list[Fact]:
    """That a model which sees ``window`` tokens has no more of the first of ``read`` tokens."""
    return [fact("say_far", window=window)] if read > window else []


def _temperature(cut: Truncation, settings: Settings, entry_of: Callable[[int], str]) -> Fact:
    first = {"first": entry(entry_of(int(cut.order[0]))), "own": percent(cut.own[0])}
    if settings.temperature == 1:
        return fact("say_own", **first)
    temperature = f"{settings.temperature:g}"
    return fact("say_warm", temperature=temperature, warm=percent(cut.warm[0]), **first)


def _cut(cut: Truncation, settings: Settings) -> list[Fact]:
    total = len(cut.order)
    if cut.kept == total:
        return [fact("say_uncut", count=count(total))]
    found = [
        fact(
            "say_cut",
            count=count(total),
            kept=count(cut.kept),
            lost=count(total - cut.kept),
            mass=percent(1 - cut.mass),
            factor=f"{1 / cut.mass:,.2f}",
        )
    ]
    if settings.top_k and cut.kept < cut.kept_by_k:
        found.append(fact("say_who", by_k=cut.kept_by_k, kept=cut.kept))
    if cut.kept == 1:
        found.append(fact("say_greedy"))
    return found


def autocompletion(probabilities: Sequence[float], end: float, tokens: int) -> list[Fact]:
    """What the suggestions have together, the end apart, and that all is read again.

    end: the probability that the text ends here. tokens: of the text.
    """
    total = sum(probabilities)
    found = [fact("say_over", button=fact("take_back"))] if end > OVER else []
    return [
        *found,
        fact("say_suggested", sum=percent(total), rest=percent(1 - total)),
        fact("say_suggested_end", end=percent(end)),
        fact("say_recut", count=tokens),
    ]


# --- answers to what there is to try --------------------------------------------------------------


def longer_bars(first: Sequence[float], last: Sequence[float]) -> list[Fact]:
    """The probability of the likeliest token after the first token and near the end.

    first, last: of each model.
    """
    key = "answer_longer" if np.mean(last) > np.mean(first) else "answer_not_longer"
    return [fact(key, first=percent(np.mean(first)), last=percent(np.mean(last)))]


def out_of_order(shuffled: str, before: float, after: float) -> list[Fact]:
    """What became of the mean surprise, in bits, when the words stood in another order."""
    key = "answer_shuffled" if after > before else "answer_not_shuffled"
    values = {"before": fixed(before, 1), "after": fixed(after, 1)}
    return [fact(key, text=in_markdown(shuffled), **values)]


def likeliest_each_time(start: str, written: str, ended: bool) -> list[Fact]:
    """What is written after ``start`` where the likeliest token is taken each time."""
    key = "answer_greedy_ended" if ended else "answer_greedy"
    return [fact(key, start=in_markdown(start), text=in_markdown(written.strip()) or "…")]
