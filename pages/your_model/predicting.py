"""What a model predicts: it writes on token by token, or guesses a word that is hidden."""

from __future__ import annotations

import streamlit as st

from charts.bars import bars_figure, highest
from charts.candidates import CandidateLabels, candidates_figure
from charts.written import WrittenLabels, written_html
from models import tokenizer
from models.decoding.generation import Continuation
from models.decoding.sampling import Settings
from models.hugging_face.model import OwnModel
from models.hugging_face.traces import ModelTokens
from models.text.content_words import content_words
from models.traces import Guess, TokenTrace
from pages.your_model.attention import PARTS, show_trace
from pages.your_model.computed import hidden, traced, written
from pages.your_model.facts.predictions import drawn_facts, masked_facts
from pages.your_model.figures.chips import hidden_html
from pages.your_model.reading import computed
from pages.your_model.token_choice import chosen_token
from ui.drawing import drawing_buttons
from ui.lesson import Lesson
from ui.parameters import integer
from ui.read import LIMIT, tokens
from ui.say import say
from ui.sentence import tokens_notice
from ui.theme import PLOT, colours
from ui.words import labelled, word

#: The most tokens that are written.
MOST = 24
#: Query parameters: tokens written, the seed, and the token that is hidden.
COUNT, SEED, PLACE = "your_model.count", "your_model.seed", "your_model.place"
SEEDS = 9999
#: Candidates that are drawn as bars; the lowest that their picture may be, in pixels.
SHOWN, LOWEST = 7, 260
#: Set by a press on a button that draws: a large model then computes without being asked again.
DRAWN = "your_model_drawn"


def show_predictions(text: str, model: OwnModel | None, lesson: Lesson) -> None:
    """What comes next, or what is hidden, as the model's kind has it."""
    if model is not None and model.kind == "encoder":
        _show_hidden(text, model, lesson)
    else:
        _show_writing(text, model, lesson)


def read_tokens(text: str, model: OwnModel | None) -> TokenTrace:
    """The tokens that are read, as the model's tokenizer cuts them."""
    return tokens(text) if model is None else model.cut(text, LIMIT)


# --- writing on ----------------------------------------------------------------------------------


def _show_writing(text: str, model: OwnModel | None, lesson: Lesson) -> None:
    stage, side = lesson.stage.columns([3, 1], gap="medium")
    with side, st.container(key="your-model-controls", gap="xsmall"):
        settings, seed = _settings()
    count = integer(COUNT, 0, MOST, 0)
    with stage:
        asked = bool(st.session_state.pop(DRAWN, False))
        found = computed(model, written, text, settings, seed, count, asked=asked)
        if found is None:
            return
        full = found.ended or len(found) == MOST or len(found) < count
        drawing_buttons("your-model", len(found), MOST, full, _set_count)
        _show_written(text, found, model)
        drawn = found.cut.rank(int(found.ids[-1])) if len(found) else None
        labels = labelled(CandidateLabels, "drawing.candidates")
        figure = candidates_figure(
            found.cut, drawn, entry_of(model), colours(), labels, word("token.end"), SHOWN
        )
        figure.update_layout(height=LOWEST)  # from which it stretches
        st.plotly_chart(figure, key="your-model-next", config=PLOT, height="stretch")
    say("your_model", drawn_facts(found, drawn, entry_of(model), full=len(found) < count))
    if len(found):
        trace = computed(model, traced, text, tuple(found.ids.tolist()))
        if trace is not None:
            st.markdown(f"**{word('your_model.written_looks')}**")
            parts = ("cross", "decoder", "encoder") if len(trace.parts) > 1 else PARTS
            show_trace(trace, model, lesson, parts, wrote=len(found))
    tokens_notice(read_tokens(text, model))
    lesson.section("predict")
    if model is None:
        lesson.snippet(
            "predict",
            float(found.cut.drawn_from[0]),
            text=text,
            written=found.ids[:-1].tolist(),
            tau=settings.temperature,
            top_p=settings.top_p,
        )


def _settings() -> tuple[Settings, int]:
    """How the next token is drawn; each choice in the address."""

    def slider(name: str, low: float, high: float, usual: float, step: float) -> float:
        label, key = word(f"drawing.{name}"), f"your_model.{name}"
        return round(
            float(st.slider(label, low, high, usual, step, key=key, bind="query-params")), 2
        )

    temperature = slider("temperature", 0.1, 2.0, 1.0, 0.1)
    top_p = slider("top_p", 0.05, 1.0, 0.9, 0.05)
    seed = st.number_input(word(SEED), 0, SEEDS, 1, key=SEED, bind="query-params")
    return Settings(temperature, 0, top_p), int(seed)


def _set_count(count: int) -> None:
    st.query_params[COUNT] = str(count)
    st.session_state[DRAWN] = True


def _show_written(text: str, found: Continuation, model: OwnModel | None) -> None:
    """What was written as chips; an encoder–decoder's text is its own, not the reader's."""
    own = model is not None and model.kind == "encoder-decoder"
    given = () if own else read_tokens(text, model).tokens
    labels = labelled(WrittenLabels, "drawing.written")
    st.html(written_html(given, found, entry_of(model), labels, word("token.end")))


def entry_of(model: OwnModel | None):
    """How an id is written."""
    return tokenizer().entry if model is None else model.entry


# --- guessing what is hidden ----------------------------------------------------------------------


def _show_hidden(text: str, model: OwnModel, lesson: Lesson) -> None:
    read = model.cut(text, LIMIT)
    with lesson.controls:
        words = words_of(read)
        usual = telling_word(read)
        place = chosen_token(read.tokens, PLACE, word("your_model.place"), words, usual)
    with lesson.stage:
        found = computed(model, hidden, text, place)
        if found is None:
            return
        st.html(hidden_html(read, found.place, word("your_model.hidden_name")))
        guesses = [Guess(*each) for each in zip(found.entries, found.chances, strict=True)]
        figure = bars_figure(
            guesses, highest(found.chances), colours().hidden, colours(), word("token.end")
        )
        figure.update_layout(height=LOWEST)
        st.plotly_chart(figure, key="your-model-hidden", config=PLOT, height="stretch")
    say("your_model", masked_facts(found))
    tokens_notice(read)
    lesson.section("predict")


def telling_word(read: ModelTokens) -> int:
    """The last word that names something, counted from 0; the middle one where none does."""
    words = words_of(read)
    named = [each.token for each in content_words(read) if each.token in words]
    return named[-1] if named else words[len(words) // 2]


def words_of(read: ModelTokens) -> list[int]:
    """The tokens that stand for some of the text, counted from 0; the first where there is none."""
    return [t for t, special in enumerate(read.special) if not special] or [0]
