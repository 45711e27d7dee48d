"""What /seq2seq asks: which translation went through one vector, or where that one is unsure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from charts.bars import END
from charts.chips import label
from charts.facts import Fact, fact
from charts.question import Choice, Question, Spot, largest, placed
from charts.text import percent
from pages.seq2seq.facts import mean_probability, parting

if TYPE_CHECKING:
    from models.traces import TranslationTrace


def written_question(
    trace: TranslationTrace, other: TranslationTrace, text: str, other_text: str
) -> Question | None:
    """Which of two translations the network with one vector wrote; of equal ones, its weak word.

    other: of the network with attention. text, other_text: what they wrote, as it is read.
    """
    at = parting(trace, other)
    if at is None or text == other_text:
        return unsure_question(trace)
    texts = sorted((text, other_text))
    answer, spot = texts.index(text), Spot("writing")
    told = [fact("guess_right" if n == answer else "guess_wrong") for n in range(2)]
    return Question(
        ask=fact("guess_ask"),
        choices=tuple(Choice(each, spot, "", said) for each, said in zip(texts, told, strict=True)),
        answer=answer,
        number=mean_probability(trace),
        why=fact(
            "guess_why",
            step=at + 1,
            fixed=_name((*trace.target_tokens, END)[at]),
            attention=_name((*other.target_tokens, END)[at]),
        ),
        veils=("writing",),
    )


def unsure_question(trace: TranslationTrace) -> Question | None:
    """The smallest p(y_t | y before it, x) of a word that the decoder wrote."""
    words = trace.target_tokens
    steps = [t for t in range(len(words)) if words[t] != END]
    items = placed({t: words[t] for t in steps}, (-trace.probabilities).tolist(), "written")

    def why(n: int) -> Fact:
        t = steps[n]
        guess = next(each for each in trace.guesses[t] if each.token != words[t])
        return fact(
            "guess_why_sure",
            share=percent(trace.probabilities[t]),
            other=_name(guess.token),
            chance=percent(guess.probability),
        )

    return largest(items, fact("guess_ask_sure"), why, ("writing",), lambda p: percent(-p))


def _name(token: str) -> str | Fact:
    return fact("token.end") if token == END else label(token)
