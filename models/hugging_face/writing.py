"""A model of one's own writes on, token by token: a decoder after a text, two together of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor

from models.arrays import FloatArray
from models.decoding.generation import Continuation, write_on
from models.decoding.sampling import Settings, uniforms
from models.hugging_face.errors import ModelError
from models.hugging_face.model import OwnModel


def write(
    model: OwnModel,
    text: str,
    settings: Settings,
    seed: int,
    count: int,
    limit: int | None = None,
) -> Continuation:
    """Let a model write ``count`` tokens, fewer where it ends the text or its context is full.

    A decoder goes on after the first ``limit`` tokens of ``text``; an encoder–decoder reads them
    and writes its own. With the same arguments it writes the same, and more of it for a larger
    ``count``. ModelError where it writes nothing: an encoder, or a network without a head that
    scores tokens.
    """
    if not writes(model):
        raise ModelError("writes_nothing", name=model.name)
    with model.lock, torch.inference_mode():
        read = model.read(text, limit)
        ids = torch.tensor(read.ids)[None]
        both = model.kind == "encoder-decoder"
        first = [model.start] if both else [int(id) for id in read.ids]
        if model.context is not None:
            count = min(count, model.context - len(first))
        numbers = uniforms(seed, count)
        return write_on(_Writer(model, ids if both else None), first, settings, numbers, model.ends)


def writes(model: OwnModel) -> bool:
    """Whether it scores what comes next."""
    head = getattr(model.module, "get_output_embeddings", lambda: None)()
    return model.kind != "encoder" and head is not None


class _Writer:
    """A network that has read some tokens and keeps their keys and values."""

    def __init__(self, model: OwnModel, source: Tensor | None) -> None:
        """source: what the encoder reads, (1, S); None for a decoder."""
        self._module: Any = model.module
        self._decodes = source is not None
        self._given: dict[str, Any] = {}
        if source is not None:
            self._given["encoder_outputs"] = self._module.get_encoder()(input_ids=source)
        self._past: Any = None

    def read(self, ids: Sequence[int]) -> FloatArray:
        """Read one or more further tokens -> logits (V,) of the one after them."""
        name = "decoder_input_ids" if self._decodes else "input_ids"
        output = self._module(
            **self._given | {name: torch.tensor([list(ids)])},
            cache=self._past,
            use_cache=True,
        )
        self._past = output.cache
        logits: Tensor = output.logits[0, -1].float()
        return logits.numpy()
