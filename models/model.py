"""What ``load`` returns: a trained module with its name, its tokenizer and its card."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

from torch import nn

from models.text.tokenizer import AnyTokenizer

Name = TypeVar("Name", bound=str)
Module = TypeVar("Module", bound=nn.Module)
#: What was written down when a model was trained: sizes, budget, measured quality, checksum.
Card = Mapping[str, Any]


class Model(Generic[Name, Module]):
    """A trained model: text in, trace out. module: PyTorch's, its weights frozen."""

    def __init__(self, name: Name, module: Module, tokenizer: AnyTokenizer, card: Card):
        self.name: Name = name
        self.module: Module = module.eval().requires_grad_(False)
        self.tokenizer = tokenizer
        self.card = card
