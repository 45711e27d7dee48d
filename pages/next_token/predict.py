"""The first view of /next-token: what four models expect after each token."""

from __future__ import annotations

from models import tokenizer
from models.decoding.expectations import Expectations, expectations
from pages.next_token.figures.prediction_steps import PredictionSteps, prediction_steps
from pages.next_token.language_models import LanguageTrace, traces_of
from pages.next_token.question import next_question
from ui.component import component, flat, labels
from ui.kept import kept
from ui.lesson import Lesson
from ui.parameters import integer, keep_integer, reported
from ui.question import ask
from ui.sentence import tokens_notice
from ui.theme import colours
from ui.words import names, word

_COMPONENT = component("next-bars")
#: The query parameter that holds the token.
PLACE = "next_token.at"


# Ten candidates for each of 64 tokens: about 12 kB.
@kept(megabytes=4)
def _expected(model: str, text: str, _trace: LanguageTrace) -> Expectations:
    return expectations(_trace)


def show_predictions(text: str, lesson: Lesson) -> None:
    """The candidates of each model after a token, with what the browser says about them."""
    traces = traces_of(text)
    if not traces:
        return
    first, entries = next(iter(traces.values())), tokenizer()
    tokens_notice(first)
    expected = {name: _expected(name, text, trace) for name, trace in traces.items()}
    figure = prediction_steps(first, expected, entries.entry, len(entries), colours(), names())
    with lesson.stage:
        _prediction_bars(figure)
    step, panel, model = (
        integer(PLACE, 1, len(first), figure["start"]),
        len(expected) - 1,
        [*expected][-1],
    )
    read = first.tokens[step - 1]
    ask(next_question(expected[model], step, read, names()[model], panel, entries.entry), lesson)
    lesson.section("predict")
    if "rnn" in traces:
        lesson.snippet("predict", traces["rnn"].guesses[-1][0].probability, text=text)


def _prediction_bars(figure: PredictionSteps) -> None:
    """The lists of all models after one token; the browser goes through the text."""
    _COMPONENT(
        key="next-bars",
        data={
            **figure,
            "place": integer(PLACE, 0, 999),
            "palette": flat(colours()),
            "words": labels("next_token.bars.") | {"end": word("token.end")},
        },
        on_place_change=_keep_place,
    )


def _keep_place() -> None:
    keep_integer(PLACE, reported("next-bars", "place"))
