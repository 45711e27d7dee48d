"""The third view of /next-token: shaping the distribution, drawing from it, writing on."""

from __future__ import annotations

import streamlit as st

from charts.candidates import CandidateLabels, candidates_figure, shown_ranks
from charts.chips import visible
from charts.written import WrittenLabels, sentence_html, written_html
from models import load, tokenizer
from models.decoding.generation import Continuation, write
from models.decoding.sampling import Settings
from models.decoding.writers import WINDOW
from models.traces import LanguageModelName, TokenTrace
from pages.next_token import facts
from pages.next_token.figures.mass import MassLabels, mass_figure
from pages.next_token.language_models import TRANSFORMER, chosen_model
from pages.next_token.sampling_controls import MOST, Choices, sampling_controls, step_buttons
from ui.kept import kept
from ui.lesson import Lesson
from ui.read import tokens
from ui.say import say
from ui.sentence import tokens_notice
from ui.theme import PLOT, colours
from ui.words import labelled, word

FORMULA = (
    r"\begin{gathered}p_i = \frac{e^{z_i/\tau}}{\sum_j e^{z_j/\tau}}\\"
    r" q_i = \begin{cases} p_i \,/ \sum_{j\in \mathcal K} p_j & i \in \mathcal K\\"
    r" 0 & i \notin \mathcal K \end{cases}\end{gathered}"
)


# Three distributions over the vocabulary: about 320 kB.
@kept(megabytes=4)
def _written(
    model: LanguageModelName, ids: tuple[int, ...], settings: Settings, seed: int, count: int
) -> Continuation:
    return write(load(model), ids, settings, seed, count)


def show_writing(text: str, lesson: Lesson) -> None:
    """The distribution with its cut, the draw, and the text that grows. Raises WeightsError."""
    with lesson.controls:
        model = chosen_model()
    trace = tokens(text)
    tokens_notice(trace)
    stage, side = lesson.stage.columns([3, 1], gap="medium")
    with side, st.container(key="next-controls", gap="xsmall"):
        chosen = sampling_controls(trace)
    ids = tuple(trace.ids[: chosen.start].tolist())
    written = _written(model, ids, chosen.settings, chosen.seed, chosen.count)
    drawn = written.cut.rank(int(written.ids[-1])) if len(written) else None
    with stage:
        step_buttons(written)
        _show_text(trace, written, chosen, model)
        _show_mass(written, drawn, chosen.settings)
    _show_candidates(written, drawn)
    lesson.section("write")
    entry, read = tokenizer().entry, chosen.start + len(written)
    said = facts.drawing(written, chosen.settings, drawn, entry, MOST)
    far = facts.forgotten(read, WINDOW) if model == TRANSFORMER else []
    say("next_token", [*said, *far])
    st.caption(word("next_token.link"))
    _table(written, drawn)
    st.latex(FORMULA)
    _show_code(text, written, chosen, model, lesson)
    with st.container(key="next-symbols"):
        lesson.section("symbols-write")


def _show_code(
    text: str, written: Continuation, chosen: Choices, model: str, lesson: Lesson
) -> None:
    """Of the likeliest candidate of the last draw, or of the one to come."""
    lesson.snippet(
        "write",
        float(written.cut.drawn_from[0]),
        text=text,
        name=model,
        start=chosen.start,
        written=written.ids[:-1].tolist(),
        tau=chosen.settings.temperature,
        top_k=chosen.settings.top_k,
        top_p=chosen.settings.top_p,
    )


def _show_text(trace: TokenTrace, written: Continuation, chosen: Choices, model: str) -> None:
    """What the model wrote as chips, and as text."""
    given, ids = trace.tokens[: chosen.start], trace.ids[: chosen.start].tolist()
    fresh = _fresh(written, (model, tuple(ids), chosen.settings, chosen.seed))
    labels = labelled(WrittenLabels, "drawing.written")
    entry, end = tokenizer().entry, word("token.end")
    st.html(written_html(given, written, entry, labels, end, fresh))
    st.html(sentence_html(*_text_of(ids, written), word("next_token.text")))


def _fresh(written: Continuation, asked: tuple) -> int:
    """How many of the last tokens this visitor has not seen yet."""
    before, seen = st.session_state.get("next_seen", (None, 0))
    st.session_state.next_seen = (asked, len(written))
    return max(0, len(written) - seen) if before == asked else 0


def _text_of(ids: list[int], written: Continuation) -> tuple[str, str]:
    """The text up to where the model went on, and what it wrote."""
    decode = tokenizer().decode
    given, whole = decode(ids), decode([*ids, *written.ids.tolist()])
    same = whole.startswith(given)
    return (given, whole[len(given) :]) if same else (given, decode(written.ids))


def _show_mass(written: Continuation, drawn: int | None, settings: Settings) -> None:
    st.markdown(f"**{word('next_token.mass.title')}**")
    before = word("next_token.mass.before", temperature=f"{settings.temperature:g}")
    labels = labelled(MassLabels, "next_token.mass")._replace(before=before)
    u = float(written.numbers[-1]) if len(written) else None
    entry, end = tokenizer().entry, word("token.end")
    figure = mass_figure(written.cut, u, drawn, entry, colours(), labels, end)
    st.plotly_chart(figure, key="next-mass", config=PLOT, height="stretch")


def _show_candidates(written: Continuation, drawn: int | None) -> None:
    st.markdown(f"**{word('next_token.candidates.title', n=max(1, len(written)))}**")
    labels = labelled(CandidateLabels, "drawing.candidates")
    entry, end = tokenizer().entry, word("token.end")
    figure = candidates_figure(written.cut, drawn, entry, colours(), labels, end)
    st.plotly_chart(figure, key="next-cut", config=PLOT)


def _table(written: Continuation, drawn: int | None) -> None:
    """The candidates of the bars in numbers."""
    cut, ranks = written.cut, shown_ranks(written.cut, drawn)
    with st.expander(word("table"), icon=":material/table_rows:"):
        columns = {
            "rank": [rank + 1 for rank in ranks],
            "token": [visible(tokenizer().entry(int(cut.order[rank]))) for rank in ranks],
            "own": cut.own[ranks],
            "warm": cut.warm[ranks],
            "drawn": cut.drawn_from[ranks],
        }
        percents = {
            name: st.column_config.NumberColumn(word(f"next_token.column.{name}"), format="percent")
            for name in ("own", "warm", "drawn")
        }
        names = {name: word(f"next_token.column.{name}") for name in ("rank", "token")}
        st.dataframe(columns, column_config=names | percents, hide_index=True)
