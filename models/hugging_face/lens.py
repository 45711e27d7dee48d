"""What a model of one's own would predict if it stopped after each layer.

The "logit lens" (nostalgebraist 2020): what the network does after its last layer, its final norm
and its output layer, is done to what lies between the layers. No family's names are needed for it:
the layers are those in which attention was recorded, and with all of them passed over the network
itself reads off what is put in their place.
"""

from __future__ import annotations

import re
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, cast

import numpy as np
import torch
from torch import Tensor, nn

from models.decoding.next_token import surprisal
from models.decoding.predictions import LensTrace
from models.hugging_face.errors import ModelError
from models.hugging_face.model import OwnModel
from models.hugging_face.recorder import recording
from models.traces import Guess

#: Guesses that are kept of each token at each depth.
GUESSES = 3
#: The name of a layer, up to its number.
LAYER = re.compile(r".*?\.\d+(?=\.)")
#: How far, of the largest logit, reading off after the last layer may be from the model's own.
CLOSE = 1e-4


@torch.inference_mode()
def lens(model: OwnModel, text: str, limit: int | None = None) -> LensTrace:
    """The predictions after each of L layers of a decoder or of an encoder that guesses tokens.

    Of an encoder, whose row t is about token t itself, ``surprisal`` is NaN. ModelError where the
    network cannot be read off so: what is read after its last layer must be what it predicts.
    """
    with model.lock:
        read = model.read(text, limit)
        ids = torch.tensor(read.ids)[None]
        between = _between(model, ids)
        winners = between.logits.argmax(-1)
        guesses: list[tuple[tuple[Guess, ...], ...]] = []
        chances: list[np.ndarray] = []
        bits: list[np.ndarray] = []
        echoes, logits = 0, between.logits
        for n in range(len(between.stream)):
            logits = between.read_off(n)
            log_p = torch.log_softmax(logits.double(), -1)  # (T, V)
            top = log_p.topk(min(GUESSES, log_p.shape[-1]), dim=-1)
            best, values = top.indices.numpy(), top.values.exp().numpy()
            guesses.append(
                tuple(
                    tuple(
                        Guess(model.entry(int(i)), float(p)) for i, p in zip(row, ps, strict=True)
                    )
                    for row, ps in zip(best, values, strict=True)
                )
            )
            chances.append(log_p.gather(1, winners[:, None])[:, 0].exp().numpy())
            expects = model.kind == "decoder"
            bits.append(surprisal(log_p, read.ids) if expects else np.full(len(read), np.nan))
            echoes = int((best[:, 0] == read.ids).sum()) if n == 0 else echoes
    if float((logits - between.logits).abs().max()) > CLOSE * float(between.logits.abs().max()):
        raise ModelError("no_lens", name=model.name)
    return LensTrace(tuple(guesses), np.stack(chances), np.stack(bits), echoes)


@dataclass(frozen=True)
class _Between:
    """What lies between the layers. stream: L + 1 of (1, T, D). logits: the model's own, (T, V)."""

    module: Any
    ids: Tensor
    layers: list[nn.Module]
    stream: list[Tensor]
    in_tuple: bool
    logits: Tensor

    def read_off(self, n: int) -> Tensor:
        """What the network makes of the stream before layer n + 1, (T, V)."""
        with _passed_over(self.layers, self.stream[n], self.in_tuple):
            return self.module(input_ids=self.ids, use_cache=False).logits[0].float()


def _between(model: OwnModel, ids: Tensor) -> _Between:
    """Read the ids and keep what goes into and out of every layer."""
    module: Any = model.module
    if model.kind == "encoder-decoder":
        raise ModelError("no_lens", name=model.name)
    layers = _layers(model, ids)
    stream: list[Tensor] = []
    tuples: list[bool] = []

    def before(_: nn.Module, given: tuple[Any, ...], named: dict[str, Any]) -> None:
        if not stream:
            stream.append(given[0] if given else named["hidden_states"])

    def after(_: nn.Module, given: tuple[Any, ...], output: Any) -> None:
        tuples.append(isinstance(output, tuple))
        stream.append(cast(Tensor, output[0] if tuples[-1] else output))

    hooks: list[Any] = [each.register_forward_pre_hook(before, with_kwargs=True) for each in layers]
    hooks += [each.register_forward_hook(after) for each in layers]
    try:
        logits: Tensor | None = getattr(module(input_ids=ids, use_cache=False), "logits", None)
    finally:
        for hook in hooks:
            hook.remove()
    if logits is None or logits.shape[:2] != ids.shape:
        raise ModelError("no_score", name=model.name)
    return _Between(module, ids, layers, stream, tuples[0], logits[0].float())


def _layers(model: OwnModel, ids: Tensor) -> list[nn.Module]:
    """The modules that are its layers, each once (ALBERT has one for all)."""
    module: Any = model.module
    with recording() as calls:
        module(input_ids=ids, use_cache=False)
    found: dict[str, None] = {}
    for call in calls:
        name = LAYER.match(model.names[call.module])
        if name is None:
            raise ModelError("no_lens", name=model.name)
        found[name[0]] = None
    return [cast(nn.Module, module.get_submodule(name)) for name in found]


@contextmanager
def _passed_over(layers: list[nn.Module], x: Tensor, in_tuple: bool) -> Generator[None]:
    """Let ``x`` stand for what comes out of every layer. For the holder of the model's lock."""

    def instead(*_: Any, **__: Any) -> Any:
        return (x,) if in_tuple else x

    for layer in layers:
        layer.__dict__["forward"] = instead
    try:
        yield
    finally:
        for layer in layers:
            del layer.__dict__["forward"]
