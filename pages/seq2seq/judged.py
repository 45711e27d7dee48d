"""Translations of everyday sentences that were read one by one and judged: right or not.

The sentences are the first 100 of at most ten words of the project's own test pairs
(``models/training/everyday_heldout.tsv``), translated with attention and a beam of four. Right is
what says the same in English that one understands at once; a slip such as "the pants is" is let
pass, a lost or a wrong word is not. The judgement holds for the weights it was made on.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

HERE = Path(__file__).parent


class Judged(NamedTuple):
    """A sentence, a person's translation, the model's, and whether that is right."""

    korean: str
    english: str
    output: str
    right: bool


@cache
def judged() -> tuple[Judged, ...]:
    """All of them, in the order of the test pairs."""
    with (HERE / "judged.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return tuple(
            Judged(row["ko"], row["en"], row["output"], row["right"] == "1") for row in rows
        )


def holds_for(card: Mapping[str, Any]) -> bool:
    """Whether the weights of this card are those that were judged."""
    about = json.loads((HERE / "judged.json").read_text(encoding="utf-8"))
    return about["sha256"] == card.get("sha256")
