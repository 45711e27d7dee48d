"""Hostile texts through every tokenizer and every model."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from typing import Any

import numpy as np

from models import load, names, tokenizer


def wrong(text: str) -> list[str]:
    """What went wrong with this text, by model: an error, or a number that is none."""
    found: list[str] = []
    try:
        read = tokenizer()
        read.decode(read.encode(text).ids)
    except Exception as error:
        found.append(f"tokenizer: {type(error).__name__}: {error}")
    for name in names():
        try:
            found += [f"{name}: {field}" for field in strange(load(name).trace(text))]
        except Exception as error:
            found.append(f"{name}: {type(error).__name__}: {error}")
    return found


def strange(trace: Any) -> list[str]:
    """The fields of a trace that hold a number that is none.

    A mask's -inf is one that is meant, and the first token's surprisal is NaN.
    """
    found = []
    for field in dataclasses.fields(trace):
        value = getattr(trace, field.name)
        if not isinstance(value, np.ndarray) or value.dtype.kind != "f":
            continue
        counted = value[1:] if field.name == "surprisal" else value
        if np.isnan(counted).any() or np.isposinf(counted).any():
            found.append(field.name)
    return found


def run(given: Iterable[str]) -> list[tuple[str, str]]:
    """(text, what went wrong) of each text that something went wrong with."""
    return [(text, each) for text in given for each in wrong(text)]
