"""Saving the main picture as one HTML file (assets/components/saving).

All of it happens in the browser, which asks the server for the picture's own code and for what it
might still ask (serving/saving.py). Here is what the page says around the picture.
"""

from __future__ import annotations

from ui.component import script
from ui.road import Stop
from ui.words import language, word

#: By lesson: whose numbers its main picture shows, as ``saving.model.<name>`` in the catalog.
MODELS = {
    "rnn": "rnn",
    "gates": "recurrent",
    "gradients": "recurrent",
    "forgetting": "recurrent",
    "seq2seq": "fixed",
    "attention": "attention",
    "self-attention": "transformer",
    "transformer": "transformer",
}

_SAVING = script("saving")


def offer_saving(here: Stop) -> None:
    """Let the page ``here`` be saved. Draws nothing."""
    _SAVING(
        key="saving",
        data={
            "model": word(f"saving.model.{MODELS.get(here.key, 'any')}"),
            "credit": word("saving.credit"),
            "lang": language(),
            "page": here.key,
        },
        height=1,
    )
