"""A picture that lives in the browser: its bundle in ``assets/components/dist/``."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from charts.palette import flat as flat  # beside what else a component is given
from charts.words import PictureWords
from ui.errors import missing
from ui.internals import register_component
from ui.texts import ASSETS
from ui.words import catalogs, language

log = logging.getLogger("seq2see")


class Nothing:
    """What a picture without its bundle reports: None, whatever is asked."""

    def __getattr__(self, name: str) -> None:
        return None


def component(name: str, needed: bool = True) -> Callable[..., Any]:
    """Register the bundle of ``assets/components/<name>/`` once, at a module's top level.

    Its root is ``<div class="<name>">``. The source is built by ``make js``. It is shown where the
    page's style sheets are there and say so (``--picture``): drawn before them, it would move.
    Where its bundle cannot be read, one sentence stands in its place; nothing, if it is not
    ``needed`` for the page.
    """
    try:
        css, js = bundle(f"{name}.css"), bundle(f"{name}.js")
    except (OSError, UnicodeError) as error:
        log.error("%s is not shown: %s", name, error)
        return _without(f"{name}.css, {name}.js") if needed else lambda **_: Nothing()
    html = f'<div class="{name}" style="visibility: var(--picture, hidden)">\n</div>'
    return register_component(name, html=html, css=css, js=js)


def _without(files: str) -> Callable[..., Nothing]:
    def sentence(**_: object) -> Nothing:
        missing(files)
        return Nothing()

    return sentence


def script(name: str) -> Callable[..., Any]:
    """Register a component that draws nothing: ``assets/components/<name>/`` as JavaScript only.

    Where its bundle cannot be read, it does nothing.
    """
    try:
        return register_component(name, js=bundle(f"{name}.js"))
    except (OSError, UnicodeError) as error:
        log.error("%s does nothing: %s", name, error)
        return lambda **_: Nothing()


def bundle(file: str) -> str:
    """A file that was built from ``assets/components/``, named in a first line of its own.

    Streamlit takes what stands on one line for a path.
    """
    text = (ASSETS / "components" / "dist" / file).read_text(encoding="utf-8")
    return f"/* {file} */\n{text}"


def labels(prefix: str) -> dict[str, str]:
    """The words of the catalog whose keys begin with ``prefix``, in the reader's language."""
    return words(PictureWords((prefix,)))


def words(which: PictureWords) -> dict[str, str]:
    """The words of a picture, in the reader's language."""
    return which.of(catalogs()[language()])
