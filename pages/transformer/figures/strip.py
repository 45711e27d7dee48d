"""The Transformer in one line: which part of it a picture shows, as HTML."""

from __future__ import annotations

from html import escape
from typing import NamedTuple

#: Which parts of the strip a view is about.
PARTS = {
    "positions": {"input"},
    "stream": {"add"},
    "heads": {"attention"},
    "off": {"attention"},
    "feed-forward": {"feed_forward"},
    "lens": {"norm", "predict"},
    "models": {"predict"},
    "time": set(),
}


class StripLabels(NamedTuple):
    """name: what the strip is, for those who hear it. The rest: its blocks."""

    name: str
    input: str
    attention: str
    add: str
    feed_forward: str
    norm: str
    predict: str


def strip_html(view: str, layers: int, labels: StripLabels) -> str:
    """The blocks from the tokens to the prediction, for ``pages/transformer/style.css``."""
    here = PARTS[view]

    def block(part: str) -> str:
        marked = ' aria-current="true"' if part in here else ""
        text = "+" if part == "add" else escape(getattr(labels, part))
        title = f' title="{escape(labels.add)}"' if part == "add" else ""
        return f'<li class="{part}"{marked}{title}>{text}</li>'

    inside = "".join(map(block, ("attention", "add", "feed_forward", "add")))
    return (
        f'<ol class="tf-strip" aria-label="{escape(labels.name)}">{block("input")}'
        f'<li class="layers"><ol>{inside}</ol><b>× {layers}</b></li>'
        f"{block('norm')}{block('predict')}</ol>"
    )
