"""The code behind a number: a few lines of PyTorch that make it for the reader's own sentence."""

from __future__ import annotations

import re

import streamlit as st

from charts.text import fixed
from ui.errors import missing
from ui.texts import PAGES, read_text
from ui.words import word


def snippet(folder: str, **given: object) -> str:
    """``pages/<folder>/snippet.txt`` with the values of its first assignments replaced.

    given: by name; each has a line of its own, ``name = …``. KeyError where it has none,
    FileNotFoundError where the lesson has no code.
    """
    code = read_text(PAGES / folder / "snippet.txt")
    if code is None:
        raise FileNotFoundError(f"pages/{folder} has no code.")
    for name, value in given.items():
        before = re.search(rf"^{name} = .*$", code, re.MULTILINE)
        if before is None:
            raise KeyError(name)
        code = f"{code[: before.start()]}{name} = {value!r}{code[before.end() :]}"
    return code


def show_snippet(folder: str, number: float, **given: object) -> None:
    """Unfolds to the code; ``<folder>.snippet`` in the catalog says what it prints.

    number: as the page has computed it. given: as for ``snippet``.
    """
    with st.expander(word("snippet"), icon=":material/code:"):
        said = word(f"{folder}.snippet", number=fixed(number, 4))
        st.caption(f"{said} {word('snippet.runs')}")
        try:
            st.code(snippet(folder, **given), language="python", wrap_lines=True)
        except FileNotFoundError:
            missing("snippet.txt")
