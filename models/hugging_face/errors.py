"""Why a model of one's own cannot be opened or cannot read a text: one sentence a reason."""

from __future__ import annotations

from typing import Literal

Reason = Literal[
    "not_installed",
    "no_folder",
    "no_config",
    "outside",
    "no_weights",
    "pickles",
    "half",
    "packed",
    "unknown_kind",
    "no_interface",
    "no_fast_tokenizer",
    "no_such_name",
    "no_network",
    "no_memory",
    "too_long",
    "writes_nothing",
    "fills_nothing",
    "no_lens",
    "no_score",
    "no_turning",
    "broken",
]

#: By reason; the names in braces are the values of a ``ModelError``.
SENTENCES: dict[Reason, str] = {
    "not_installed": "The package transformers is not installed here; "
    "pip install -r requirements-hf.txt brings it.",
    "no_folder": "There is no folder {name}.",
    "no_config": "{name} has no config.json that can be read, so it is no model's folder.",
    "outside": "{file} leads out of the folder of {name}, which is not allowed.",
    "no_weights": "{name} has no model.safetensors.",
    "pickles": "{name} keeps its weights in {file}, a format that can carry code; "
    "only safetensors are read.",
    "half": "{name} is not complete: {file} is missing or was cut short.",
    "packed": "{name} keeps its weights quantized; only plain ones are read.",
    "unknown_kind": "{name} is of the kind {kind}, which transformers does not know by itself; "
    "code from a model's folder is never run.",
    "no_interface": "Models of the kind {kind} compute their attention in a way of their own, "
    "which cannot be recorded exactly; {name} is not shown.",
    "no_fast_tokenizer": "{name} has no fast tokenizer (tokenizer.json), "
    "which alone says where in the text each token stands.",
    "no_such_name": "The hub has no model named {name} that anyone may download.",
    "no_network": "{name} is not on this computer, and the hub cannot be reached from here.",
    "no_memory": "{name} needs {needed} MB of memory and {free} MB are free.",
    "too_long": "This text has {tokens} tokens, and {name} reads {context} at most.",
    "writes_nothing": "{name} has learned no output layer that scores a next token, "
    "so it writes nothing.",
    "fills_nothing": "{name} has learned no output layer that guesses a hidden word.",
    "no_lens": "What lies between the layers of {name} cannot be read off by its own output layer.",
    "no_score": "{name} scores no tokens, so there is no prediction to trace back.",
    "no_turning": "{name} does not turn its queries and keys by their position.",
    "broken": "{name} could not be opened: {error}.",
}


class ModelError(Exception):
    """``str()`` is one sentence. reason, values: the same for a catalog in another language."""

    def __init__(self, reason: Reason, **values: str) -> None:
        self.reason: Reason = reason
        self.values = values
        super().__init__(SENTENCES[reason].format(**values))


class Cancelled(Exception):
    """Loading was cancelled by whoever began it."""
