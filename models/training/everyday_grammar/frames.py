"""All frames, by name."""

from __future__ import annotations

from importlib import import_module

from models.training.everyday_grammar.registry import FRAMES

__all__ = ["FRAMES"]

#: The modules that register frames, in the order that is part of what a seed means.
MODULES = (
    "although",
    "auxiliaries",
    "becoming",
    "being",
    "comparing",
    "consequences",
    "counting",
    "describing",
    "favourites",
    "feeling",
    "introducing",
    "lasting",
    "liking",
    "linking",
    "mishaps",
    "offers",
    "questions",
    "quoting",
    "relative",
    "requests",
    "rumours",
    "standing",
    "statements",
    "wishes",
)

for module in MODULES:
    import_module(f"models.training.everyday_grammar.{module}")
