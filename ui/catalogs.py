"""The labels of every language: short texts by their keys, and facts as sentences. No Streamlit.

Shared labels stand in ``assets/words/<code>.json``, a lesson's in its folder: ``<key>`` of its
``<code>.json`` is ``<folder>.<key>`` here.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from charts.facts import Fact, Listed
from ui.particles import fill
from ui.texts import codes, ranked, read_object, text_files

Catalog = Mapping[str, str]


@cache
def written(code: str) -> dict[str, str]:
    """The labels that the files of one language have."""
    found: dict[str, Any] = {}
    for path in text_files(f"assets/words/{code}.json"):
        found |= read_object(path) or {}
    for path in text_files(f"pages/*/{code}.json"):
        own = read_object(path) or {}
        found |= {f"{path.parent.name}.{key}": label for key, label in own.items()}
    return {key: label for key, label in found.items() if isinstance(label, str)}


@cache
def catalogs() -> dict[str, dict[str, str]]:
    """Language code to catalog. A label that its own files lack is that of another language."""
    catalogs_: dict[str, dict[str, str]] = {}
    for code in codes():
        catalogs_[code] = {}
        for each in reversed(ranked(code)):
            catalogs_[code] |= written(each)
    return catalogs_


def filled(catalog: Catalog, key: str, values: Mapping[str, object]) -> str:
    """The label ``key`` with its values. KeyError when the catalog lacks it."""
    label = catalog[key]
    return fill(label, dict(values)) if values else label


def spoken(catalog: Catalog, lesson: str, fact: Fact) -> str:
    """A fact as a sentence. lesson: the folder whose catalog has it.

    A key that the lesson lacks is looked up among the labels that all lessons share.
    """
    values = {name: value_of(catalog, lesson, value) for name, value in fact.values.items()}
    own = f"{lesson}.{fact.key}"
    return filled(catalog, own if own in catalog else fact.key, values)


def value_of(catalog: Catalog, lesson: str, value: object) -> object:
    """What fills a placeholder: facts as sentences, everything else as it is."""
    if isinstance(value, Fact):
        return spoken(catalog, lesson, value)
    if isinstance(value, Listed):
        return value.separator.join(spoken(catalog, lesson, each) for each in value.facts)
    return value
