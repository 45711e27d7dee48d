"""All that a picture may ask for, at once: a page that is saved has nobody to ask."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from charts.explorer import every_head
from models import WeightsError, load
from models.analysis.looks import head_looks, load_looks
from models.transformer import WhatIf
from pages.rnn.figures.unrolled import every_unit
from pages.self_attention.what_if import TEMPERATURES
from ui.read import read, read_transformer
from ui.sentence import check

__all__ = ["WeightsError", "rest"]


def rest(picture: str, given: Mapping[str, str]) -> dict[str, Any]:
    """What the bundle ``picture`` may be asked for about ``text``, as JSON.

    given: the parameters of the request, any text. KeyError where there is nothing of that name,
    no text, or no such change of the network. WeightsError as ``load``.
    """
    make = {"explorer": _heads, "unrolled-rnn": _units}[picture]
    text = check(given["text"]).text
    if not text:
        raise KeyError("text")
    return make(text, given)


def _heads(text: str, given: Mapping[str, str]) -> dict[str, Any]:
    named = {f"{temperature:g}": temperature for temperature in TEMPERATURES}
    change = WhatIf(
        given.get("mask") != "0", given.get("scale") != "0", named[given.get("temperature", "1")]
    )
    starts = {
        (each.layer, each.head): (each.best.query.token, each.best.key.token)
        for each in head_looks(read_transformer(text), load_looks())
        if each.best
    }
    return every_head(read_transformer(text, change), starts)


def _units(text: str, _: Mapping[str, str]) -> dict[str, Any]:
    return every_unit(read("rnn", text), load("rnn").weights())
