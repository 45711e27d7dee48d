"""The code behind a number: a few lines of PyTorch that make it for the reader's own sentence."""

from __future__ import annotations

import re

import streamlit as st

from charts.text import count, fixed, number
from ui.errors import missing
from ui.texts import PAGES, read_text
from ui.words import word


def snippet(folder: str, name: str, /, **given: object) -> str:
    """``pages/<folder>/snippets/<name>.txt`` with the values of its first assignments replaced.

    given: by name; each has a line of its own, ``name = …``. KeyError where it has none,
    FileNotFoundError where the lesson has no such code.
    """
    code = read_text(PAGES / folder / "snippets" / f"{name}.txt")
    if code is None:
        raise FileNotFoundError(f"pages/{folder} has no code named {name}.")
    for each, value in given.items():
        before = re.search(rf"^{each} = .*$", code, re.MULTILINE)
        if before is None:
            raise KeyError(each)
        code = f"{code[: before.start()]}{each} = {value!r}{code[before.end() :]}"
    return code


def show_snippet(
    folder: str, name: str, value: float, said: str | None = None, /, **given: object
) -> None:
    """Stands under a formula and unfolds to the code of the number that it makes.

    value: as the page has computed it. said: which sentence of the catalog says what it is,
    ``<folder>.snippet.<said>``; ``name`` by default. given: as for ``snippet``.
    """
    with st.expander(word("snippet"), icon=":material/code:"):
        sentence = word(f"{folder}.snippet.{said or name}", number=_written(value))
        st.caption(f"{sentence} {word('snippet.runs')}")
        try:
            code = snippet(folder, name, **given)
        except (FileNotFoundError, KeyError):  # gone or cut
            missing(f"{name}.txt")
        else:
            st.code(code, language="python", wrap_lines=True)


def _written(value: float) -> str:
    """Four decimals where they say enough, whole numbers as they are."""
    if isinstance(value, int):
        return count(value)
    return fixed(value, 4) if 0.01 <= abs(value) < 1000 else number(value)
