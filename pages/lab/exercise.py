"""What is trained: the symbols of the visitor's sentence, and a question of the task."""

from __future__ import annotations

import streamlit as st

from charts.chips import in_markdown
from models import tokenizer
from models.lab.record import RunRecord
from models.lab.tasks import HOME, MARK, LabTokenizer, symbols
from pages.lab.figures.answers import exercise_html
from ui.sentence import EXAMPLES
from ui.words import word

#: Tokens of the sentence that are looked at for symbols.
LONGEST = 200


def symbols_of(text: str) -> tuple[str, ...]:
    """The symbols: the sentence's tokens, filled up from the examples."""
    encode = tokenizer().encode
    spare = [token for name in EXAMPLES for token in encode(word(name)).tokens]
    return symbols(encode(text, LONGEST).tokens, spare)


def show_exercise(record: RunRecord, names: tuple[str, ...]) -> None:
    """The question that the models of a run answer in the picture, its answer, and the rule."""
    task = record.settings.exercise
    entries = LabTokenizer(task, names)
    tokens = [entries.entry(i) for i in record.probe]
    question, solution = tokens[: task.length], tokens[task.length + 1 :]
    with st.container(key="lab-exercise", gap="xsmall"):
        st.html(exercise_html(question, MARK, solution, word("lab.exercise")))
        rule = word(
            f"lab.rule.{task.name}",
            first=in_markdown(names[0]),
            others=task.length - 1,
            group=", ".join(map(in_markdown, names[:HOME])),
        )
        st.markdown(rule)
