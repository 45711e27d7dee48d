"""What a model wrote, token by token, as HTML; all text escaped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from charts.bars import END
from charts.chips import visible
from charts.text import percent

if TYPE_CHECKING:
    from models.decoding.generation import Continuation

#: Tokens of the text that stand before those that the model wrote.
BEFORE = 6


class WrittenLabels(NamedTuple):
    """name: what the row is, for those who hear it. chip: with ``{share}`` and ``{own}``."""

    name: str
    chip: str


def _chip(shown: str, classes: str, note: str = "", attributes: str = "", bar: str = "") -> str:
    """shown: escaped text."""
    for unseen in ("␣", "↵", "⇥"):
        shown = shown.replace(unseen, f'<span class="unseen">{unseen}</span>')
    return (
        f'<li class="{classes}"{attributes}><span dir="auto">{shown}</span>'
        f"<small>{escape(note)}</small>{bar}</li>"
    )


def written_html(
    given: Sequence[str],
    written: Continuation,
    entry: Callable[[int], str],
    labels: WrittenLabels,
    end: str,
    fresh: int = 0,
) -> str:
    """The last tokens of the text, then each token drawn with the probability it was drawn with.

    given: the tokens that the model went on from. end: how the end of a text is called. fresh: how
    many of the last tokens have just been drawn; they appear one after the other.
    """
    chips = ['<li class="more">…</li>'] if len(given) > BEFORE else []
    chips += [_chip(escape(visible(token)), "given") for token in given[-BEFORE:]]
    drawn = zip(written.ids, written.chances, written.own, strict=True)
    for n, (id, chance, own) in enumerate(drawn):
        text = entry(int(id))
        late = n - (len(written) - fresh)
        classes = ["drawn"] + ["now"] * (n == len(written) - 1) + ["fresh"] * (late >= 0)
        title = labels.chip.format(share=percent(chance), own=percent(own))
        chips.append(
            _chip(
                escape(end if text == END else visible(text)),
                " ".join(classes),
                percent(chance),
                f' title="{escape(title)}" style="--wait:{max(0, late)}"',
                f'<i style="width:{100 * chance:.1f}%"></i>',
            )
        )
    return f'<ol class="chips written" aria-label="{escape(labels.name)}">{"".join(chips)}</ol>'


def sentence_html(text: str, more: str, name: str) -> str:
    """The text and what was written after it, told apart. name: for those who hear it."""
    return (
        f'<p class="written-text" aria-label="{escape(name)}" dir="auto">'
        f"<span>{escape(text)}</span><b>{escape(more)}</b></p>"
    )
