"""Attention: every step asks the whole source, and every step gets a context vector of its own."""

from __future__ import annotations

import numpy as np
import pandas as pd
import streamlit as st

from charts.alignment import Alignment, alignment
from charts.chips import label, runs
from charts.contexts import contexts_figure, written
from charts.explorer import explorer_figure
from charts.next_tokens import END
from charts.notations import LINES, notations
from models import load
from models.translation_trace import TranslationTrace
from ui.choose import as_label
from ui.contexts import MOVES, STEP, chosen_moves, chosen_step, contexts
from ui.explorer import explorer
from ui.lesson import Lesson
from ui.say import said
from ui.sentence import sentence_bar, tokens_notice
from ui.theme import colours
from ui.translations import attempt_translation, read_translation, source_notes
from ui.words import word

#: Most steps that a translation can have.
LONGEST = 48
SYMBOLS = {"query": "s", "key": "h", "value": "h", "output": "c"}


def shown(token: str) -> str:
    """A token of the translation as a person reads it."""
    return word("contexts.end") if token == END else label(token)


def sentence(trace: TranslationTrace) -> str:
    """The translation as text, between quotation marks."""
    return f"‘{''.join(t for t in trace.target_tokens if t != END).strip()}’"


def in_words(trace: TranslationTrace) -> str:
    """The text alternative: where the largest weight of each step lies."""
    best = trace.weights.argmax(axis=1)
    pairs = "; ".join(
        f"{t + 1} {shown(trace.target_tokens[t])} → {j + 1} {label(trace.tokens[j])}"
        for t, j in enumerate(best)
    )
    return word("alignment.alt", source=len(trace), target=len(best), pairs=pairs)


def forget_old_choices(text: str) -> None:
    """Step and moves belong to one sentence: with another one they go."""
    if st.session_state.get("attention-text", text) != text:
        for name in (STEP, MOVES):
            st.query_params.pop(name, None)
    st.session_state["attention-text"] = text


def picture(trace: TranslationTrace, step: int) -> None:
    """Every context vector made, step by step."""
    contexts(contexts_figure(trace), "play", in_words(trace), step)
    if trace.target_tokens[-1] != END:
        st.caption(word("alignment.long", count=len(trace.target_ids)))
    if len(trace) == 1:
        st.caption(word("alignment.short"))


def three_notations(trace: TranslationTrace, step: int, lesson: Lesson) -> None:
    """The chosen step in s and h, in q, k and v, and in matrices."""
    lesson.section("notations")
    j = int(trace.weights[step].argmax())
    names = {
        "step": step + 1,
        "steps": len(trace.target_ids),
        "token": as_label(shown(trace.target_tokens[step])),
        "source": as_label(label(trace.tokens[j])),
    }
    st.markdown(word("alignment.step", **names))
    found = notations(trace, step, colours())
    with st.container(key="notations"):
        for column, (name, lines) in zip(st.columns(len(found)), found.items(), strict=True):
            with column.container(border=True):
                st.markdown(f"**{word(f'alignment.notation.{name}')}**")
                for line, latex in zip(LINES, lines, strict=True):
                    st.caption(word(f"alignment.line.{line}", j=j + 1))
                    st.markdown(rf"$\displaystyle {latex}$")


def crossing(trace: TranslationTrace, found: Alignment) -> list[str]:
    """Where the order of the two languages crosses, in sentences that the weights bear out."""
    if not found.words:
        return [word("alignment.no_words")]
    sentences = []
    if found.crossing is None:
        key = "straight" if len(found.placed) > 1 else "one_place"
        sentences.append(word(f"alignment.say_{key}"))
    else:
        t, u = found.crossing
        j, i = int(found.best[t]), int(found.best[u])
        names = {
            "first": as_label(shown(trace.target_tokens[t])),
            "second": as_label(shown(trace.target_tokens[u])),
            "from": as_label(label(trace.tokens[j])),
            "other": as_label(label(trace.tokens[i])),
            "weight": f"{trace.weights[t, j]:.2f}",
            "weight2": f"{trace.weights[u, i]:.2f}",
        }
        places = {"t": t + 1, "u": u + 1, "j": j + 1, "i": i + 1}
        counts = word("alignment.say_counted", pairs=found.pairs, crossed=found.crossed)
        sentences.append(f"{word('alignment.say_cross', **names, **places)} {counts}")
    marks = len(found.words) - len(found.placed)
    if marks:
        sentences.append(word("alignment.say_marks", marks=marks, words=len(found.words)))
    key = "clear" if found.clear else "even"
    numbers = {"largest": f"{found.largest:.2f}", "even": f"{found.even:.2f}"}
    sentences.append(word(f"alignment.say_{key}", **numbers))
    return sentences


def matrix(trace: TranslationTrace, found: Alignment, lesson: Lesson) -> None:
    """The alignment in the explorer, and where its order crosses."""
    lesson.section("alignment")
    said(*crossing(trace, found))
    figure = explorer_figure(
        [word("contexts.end") if token == END else token for token in trace.target_tokens],
        trace.source_tokens,
        [(t, 1) for t in range(len(trace.target_ids))],
        runs(trace),
        trace.decoder_states,
        trace.encoder_states,
        trace.encoder_states,
        trace.contexts,
        trace.dots,
        trace.weights,
        causal=False,
        symbols=SYMBOLS,
    )
    explorer(figure, in_words(trace))
    with st.expander(word("alignment.table"), icon=":material/table_rows:"):
        places = [f"{j + 1} {label(token)}" for j, token in enumerate(trace.tokens)]
        rows = [f"{t + 1} {shown(token)}" for t, token in enumerate(trace.target_tokens)]
        config = {place: st.column_config.NumberColumn(format="%.3f") for place in places}
        st.dataframe(pd.DataFrame(trace.weights, rows, places), column_config=config)
    lesson.section("honest")


def what_if(text: str, trace: TranslationTrace, step: int, lesson: Lesson) -> None:
    """The attention of a step put elsewhere, and the translation that comes of it."""
    lesson.section("what-if")
    moves = chosen_moves(LONGEST, len(trace))
    moved = read_translation(text, attend_to=moves) if moves else trace
    moves = {t: j for t, j in moves.items() if t < len(moved.target_ids)}
    rows = [
        {"name": word("contexts.trained"), **written(trace)},
        {"name": word("contexts.moved"), **written(moved)},
    ]
    alternative = word("alignment.move_alt", trained=sentence(trace), moved=sentence(moved))
    first = max(moves, default=min(step, len(moved.target_ids) - 1))
    contexts(contexts_figure(moved), "move", alternative, first, moves, rows)
    if not moves:
        said(word("alignment.say_unmoved"))
        return
    pairs = zip(trace.target_tokens, moved.target_tokens, strict=False)
    parted = next((t for t, (ours, theirs) in enumerate(pairs) if ours != theirs), None)
    if parted is None:
        said(word("alignment.say_same"))
        return
    before, after = (as_label(shown(each.target_tokens[parted])) for each in (trace, moved))
    said(word("alignment.say_parted", step=parted + 1, before=before, after=after))


def compared(text: str, trace: TranslationTrace, lesson: Lesson) -> None:
    """The version with one context vector on the same sentence, and both as measured."""
    lesson.section("compared")
    fixed = attempt_translation(text, "translator_fixed")
    if fixed is None:
        return
    rows = [
        {"name": word("alignment.row_attention"), **written(trace)},
        {"name": word("alignment.row_fixed"), **written(fixed)},
    ]
    places = {"target": len(fixed.target_ids), "source": len(fixed)}
    contexts(contexts_figure(fixed), "fixed", word("alignment.fixed_alt", **places), rows=rows)
    directions = trace.contexts / np.linalg.norm(trace.contexts, axis=1, keepdims=True)
    cosine = float((directions @ directions.T).min())
    sentences = [word("alignment.say_contexts", cosine=f"{cosine:.2f}")]
    measured = [load(name).card.get("quality", {}) for name in ("translator", "translator_fixed")]
    parts = [
        word(
            "alignment.quality_part",
            data=word(f"alignment.data.{data}"),
            count=f"{measured[0][data]['all']['sentences']:,}",
            attention=f"{measured[0][data]['all']['chrf']:.1f}",
            fixed=f"{measured[1][data]['all']['chrf']:.1f}",
        )
        for data in ("tatoeba", "massive")
        if all(data in quality for quality in measured)
    ]
    if parts:
        sentences.append(word("alignment.say_quality", parts="; ".join(parts)))
    said(*sentences)


lesson = Lesson("attention")
lesson.head()
text = sentence_bar(korean=True)
trace = read_translation(text) if text else None
if trace is not None and len(trace):
    forget_old_choices(text)
    source_notes(trace)
    tokens_notice(trace)
    found = alignment(trace)
    step = chosen_step(len(trace.target_ids), found.striking)
    picture(trace, step)
    lesson.section("symbols")
    three_notations(trace, step, lesson)
    matrix(trace, found, lesson)
    what_if(text, trace, step, lesson)
    compared(text, trace, lesson)
else:
    lesson.section("symbols")
lesson.section("try")
lesson.foot()
