"""What stands in a file beside its page: weights, vocabulary, labels, palettes, usual looks.

``assets/offline/data.ts`` reads it.
"""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from charts.palette import DARK, LIGHT
from charts.text import count, fixed, number
from models.analysis.looks import load_looks
from models.store import TOKENIZER, merges, tokenizer
from models.text.content_words import LISTS
from offline.weights import Format, Name, measured, measured_tokens, packed, state
from pages.self_attention.facts import head_fact
from ui.catalogs import catalogs, spoken
from ui.component import flat
from ui.lesson import sections
from ui.particles import fill
from ui.texts import ranked, read_object

HERE = Path(__file__).parent
#: Bytes, and the end of a text: entries before the first character.
BYTES = 257


@dataclass(frozen=True)
class Kind:
    """A lesson with a file. key: its path in the app. model: what it shows.

    pictures: the bundles that are mounted, the main one first. labels: keys of the catalog, or
    what they begin with.
    """

    key: str
    model: Name
    pictures: tuple[str, ...]
    labels: tuple[str, ...]

    @property
    def folder(self) -> str:
        return self.key.replace("-", "_")


SHARED = ("language.name", "language.switch", "sentence.", "example.", "offline.")
LESSONS = {
    "rnn": Kind(
        "rnn",
        "rnn",
        ("unrolled-rnn", "unrolled-below"),
        (*SHARED, "unrolled.", "token.end", "picture.sheet", "hidden_states.alt"),
    ),
    "self-attention": Kind(
        "self-attention",
        "transformer",
        ("explorer", "strip-picture"),
        (
            *SHARED,
            "explorer.",
            "head_role.",
            "attention_matrix.alt",
            *(f"self_attention.{name}" for name in ("head", "look", "note_", "strip")),
            *(f"self_attention.{name}" for name in ("mask", "scale", "temperature")),
        ),
    ),
}


class Contents(NamedTuple):
    """data: what is written as JSON. weights: base64."""

    data: dict[str, Any]
    weights: str


def contents(key: str, form: Format = "float16") -> Contents:
    """What the file of a lesson holds. Raises WeightsError, and KeyError for another lesson."""
    kind = LESSONS[key]
    weights = packed(state(kind.model), form)
    data = {
        "lesson": kind.folder,
        "words": words(kind),
        "palettes": {"light": flat(LIGHT), "dark": flat(DARK)},
        "vocabulary": vocabulary(),
        "format": form,
        "tensors": weights.tensors,
    }
    if kind.model == "transformer":
        data["attention"] = attention(kind)
    return Contents(data, base64.b64encode(weights.data).decode("ascii"))


def words(kind: Kind) -> dict[str, dict[str, str]]:
    """The labels that the page of a lesson shows, by language."""
    return {
        code: {key: label for key, label in catalog.items() if key.startswith(kind.labels)}
        | {f"offline.{key}": label for key, label in _own(kind, code).items()}
        for code, catalog in catalogs().items()
    }


def _own(kind: Kind, code: str) -> dict[str, str]:
    """What only a file says: the lesson's title and question, and what it is made of."""
    lesson = sections(kind.key, code)
    written = dict[str, str]()
    for each in reversed(ranked(code)):
        written |= read_object(HERE / f"{each}.json") or {}
    what = {name: written.pop(f"what.{name}") for name in ("rnn", "transformer")}
    tokens = measured_tokens(kind.model)
    whole, half = (measured(kind.model)[form] for form in ("float32", "float16"))
    values: dict[str, object] = {
        "ko": fixed(whole["perplexity_ko"], 3),
        "ko16": fixed(half["perplexity_ko"], 3),
        "en": fixed(whole["perplexity_en"], 3),
        "en16": fixed(half["perplexity_en"], 3),
        "what": what[kind.model],
        "mean": number(half["hidden"]),
        "tokens": count(tokens),
        "same": count(round(half["likeliest"] * tokens)),
    }
    return written | {
        "rounded": fill(written["rounded"], values),
        "title": lesson["title"],
        "question": lesson["question"],
    }


def vocabulary() -> dict[str, str]:
    """The characters after the bytes, and the merges as pairs of ids, 16 bits each, in base64.

    ValueError where an entry is not the one that the order of merges makes.
    """
    known = tokenizer()
    entries = [known.entry(id) for id in range(len(known))]
    learned = merges()
    characters = entries[BYTES : len(entries) - len(learned)]
    made = [left + right for left, right in learned]
    if any(len(each) != 1 for each in characters) or made != entries[-len(made) :]:
        raise ValueError(f"the entries of {TOKENIZER.name} are in another order")
    ids = {entry: id for id, entry in enumerate(entries)}
    pairs = np.array([[ids[left], ids[right]] for left, right in learned], "<u2")
    packed_pairs = base64.b64encode(pairs.tobytes()).decode("ascii")
    return {"characters": "".join(characters), "merges": packed_pairs}


def attention(kind: Kind) -> dict[str, Any]:
    """What the telling heads of a text are found by (models/analysis/looks.py), and what all do."""
    usual = load_looks()
    does = {
        code: [
            [spoken(catalog, kind.folder, head_fact(role, n, m)) for m, role in enumerate(row)]
            for n, row in enumerate(usual.roles)
        ]
        for code, catalog in catalogs().items()
    }
    layers, heads, longest, _ = usual.by_position.shape
    table = base64.b64encode(usual.by_position.astype("<f2").tobytes()).decode("ascii")
    return {
        "layers": layers,
        "heads": heads,
        "roles": [[role.role for role in row] for row in usual.roles],
        "does": does,
        "looks": {"longest": longest, "byPosition": table},
        "functionWords": LISTS,
    }


def as_json(data: dict[str, Any]) -> str:
    """JSON that may stand in a script element: no ``<`` in it."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
