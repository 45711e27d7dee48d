"""A model of one's own that is open: text in, trace out."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Sequence
from typing import Any, cast

import numpy as np
import torch
from torch import Tensor, nn

from models.arrays import FloatArray
from models.hugging_face.errors import ModelError
from models.hugging_face.recorder import Call, recording
from models.hugging_face.tokens import encode, followed, raw_entry, written
from models.hugging_face.traces import Attentions, Kind, ModelTokens, ModelTrace, Part
from models.traces import Guess

#: Tokens that an encoder–decoder writes at most, where nobody says what it wrote.
LONGEST = 32
#: Guesses that are kept of each token.
GUESSES = 5


_numbers = itertools.count(1)


class OwnModel:
    """One model at one time for all threads: each trace waits for its turn at ``lock``.

    name: as it was asked for. number: tells it from every other that was opened. parameters: the
    numbers in its files. kind: what it does with a text.
    context: tokens that it can read; None where nothing bounds them.
    """

    def __init__(self, name: str, module: nn.Module, tokenizer: Any, parameters: int) -> None:
        self.name = name
        self.module = module
        self.tokenizer = tokenizer
        self.parameters = parameters
        self.number = next(_numbers)
        self.lock = threading.Lock()
        self._cutting = threading.Lock()  # a tokenizer that cuts a text off is changed meanwhile
        self.config: Any = module.config
        self.names: dict[nn.Module, str] = {
            each: name for name, each in cast(Any, module).named_modules()
        }
        self.context = _context(self.config)
        self.kind: Kind = self._kind()

    @property
    def family(self) -> str:
        """What transformers calls its kind: "llama", "bert" …"""
        return str(self.config.model_type)

    @torch.inference_mode()
    def trace(
        self,
        text: str,
        limit: int | None = None,
        target: str | None = None,
        wrote: Sequence[int] | None = None,
    ) -> ModelTrace:
        """Read ``text`` (its first ``limit`` tokens; None: all of it) and keep what was computed.

        target: what an encoder–decoder is taken to have written; without it, it writes by itself,
        the likeliest token each time. wrote: the same by its ids, of which it has not read the
        last; or what a decoder has written after the text, and reads with it. Raises ModelError
        where the text is longer than its context.
        """
        with self.lock:
            read = self.read(text, limit)
            both = self.kind == "encoder-decoder"
            if wrote is not None and not both:
                read = self.fitting(followed(self.tokenizer, read, list(wrote)))
            ids = torch.tensor(read.ids)[None]
            given = self._target(ids, target, wrote) if both else None
            # What asks is one place behind what is asked for: it starts with the decoder's start.
            parts, logits = self._run(ids, None if given is None else given[:, :-1])
            told = (
                None
                if given is None
                else written(self.tokenizer, cast(list[int], cast(Any, given)[0, :-1].tolist()))
            )
            return ModelTrace(
                **read.token_fields,
                model=self.name,
                kind=self.kind,
                special=read.special,
                parts=parts,
                target=told,
                logits=logits.numpy(),
                guesses=self._guesses(logits),
            )

    def read(self, text: str, limit: int | None = None) -> ModelTokens:
        """The first ``limit`` tokens of a text. ModelError where there is no room for them."""
        return self.fitting(self.cut(text, limit))

    def cut(self, text: str, limit: int | None = None) -> ModelTokens:
        """The same, whether there is room for them or not; nobody waits for what is computed."""
        with self._cutting:
            return encode(self.tokenizer, text, limit)

    def fitting(self, read: ModelTokens) -> ModelTokens:
        """``read``, for which there is room. ModelError where there is none."""
        if self.context is not None and len(read) > self.context:
            raise ModelError(
                "too_long", name=self.name, tokens=f"{len(read):,}", context=f"{self.context:,}"
            )
        return read

    @property
    def ends(self) -> frozenset[int]:
        """The entries after which it writes nothing more."""
        generation = getattr(self.module, "generation_config", None)
        found = getattr(generation, "eos_token_id", None)
        found = self.config.eos_token_id if found is None else found
        return frozenset({found} if isinstance(found, int) else found or ())

    def _kind(self) -> Kind:
        """By what its attention does with a few tokens. ModelError where that is not to be seen."""
        if self.config.is_encoder_decoder:
            return "encoder-decoder"
        ids = torch.arange(3)[None] % int(self.config.vocab_size)
        with torch.inference_mode():
            parts, _ = self._run(ids, None)
        return "decoder" if parts["self"].closed(0).any() else "encoder"

    @property
    def start(self) -> int:
        """What the decoder of an encoder–decoder reads first."""
        return int(self.config.decoder_start_token_id)

    def _target(self, ids: Tensor, target: str | None, wrote: Sequence[int] | None) -> Tensor:
        """The decoder's start and what follows it, (1, T + 1)."""
        if wrote is not None:
            return torch.tensor([[self.start, *wrote]])
        if target is None:
            module = cast(Any, self.module)
            found: Tensor = module.generate(
                ids, max_new_tokens=LONGEST, do_sample=False, num_beams=1
            )
            return found
        given = self.tokenizer(text_target=target)["input_ids"]
        return torch.tensor([[self.start, *given]])

    def _run(self, ids: Tensor, target: Tensor | None) -> tuple[dict[Part, Attentions], Tensor]:
        """Its attentions, and the logits (R, V), (0, 0) where it has none."""
        given: dict[str, Any] = {} if target is None else {"decoder_input_ids": target}
        with recording() as calls:
            output: Any = self.module(input_ids=ids, use_cache=False, **given)
        by_part: dict[Part, list[Call]] = {}
        for call in calls:
            by_part.setdefault(self._part(call), []).append(call)
        if len(by_part) != (3 if target is not None else 1):
            raise ModelError("no_interface", name=self.name, kind=self.family)
        logits: Tensor | None = getattr(output, "logits", None)
        empty = torch.zeros(0, 0)
        return (
            {part: attentions(each) for part, each in by_part.items()},
            empty if logits is None else logits[0].float(),
        )

    def _part(self, call: Call) -> Part:
        if not self.config.is_encoder_decoder:
            return "self"
        name = f".{self.names[call.module]}".lower()
        if "encoder_attn" in name or "encdecattention" in name or "crossattention" in name:
            return "cross"
        return "decoder" if ".decoder." in name else "encoder"

    def _guesses(self, logits: Tensor) -> tuple[tuple[Guess, ...], ...]:
        if not logits.numel():
            return ()
        found = torch.softmax(logits, dim=-1).topk(min(GUESSES, logits.shape[-1]))
        indices, values = found.indices.numpy(), found.values.numpy()
        return tuple(
            tuple(Guess(self.entry(int(i)), float(p)) for i, p in zip(ids, ps, strict=True))
            for ids, ps in zip(indices, values, strict=True)
        )

    def entry(self, id: int) -> str:
        """An entry of the vocabulary as a person reads it; as it stands in it where nobody can."""
        shown = str(self.tokenizer.decode([id]))
        raw = raw_entry(self.tokenizer, id)
        return raw if not shown.strip() or "\ufffd" in shown else shown


def attentions(calls: list[Call]) -> Attentions:
    """The layers of one kind of attention, first to last; the first text of each batch."""

    def stacked(name: str) -> FloatArray:
        return np.stack([getattr(call, name)[0].float().numpy() for call in calls])

    shape = calls[0].scores.shape[1:]
    bias = [call.bias.expand(1, *shape)[0] for call in calls if call.bias is not None]
    return Attentions(
        q=stacked("q"),
        k=stacked("k"),
        v=stacked("v"),
        scaling=tuple(float(call.scaling) for call in calls),
        softcap=calls[0].softcap,
        windows=np.array([call.window for call in calls], np.int64),
        bias=torch.stack(bias).numpy() if bias else np.zeros((0, 0, 0, 0), np.float32),
        scores=stacked("scores"),
        weights=stacked("weights"),
        z=stacked("z"),
    )


def _context(config: Any) -> int | None:
    """Tokens that the positions of a model reach; None where they are not counted."""
    most = getattr(config, "max_position_embeddings", None)
    if not isinstance(most, int) or most <= 0:
        return None
    # RoBERTa counts its places from the one after padding.
    after = config.pad_token_id + 1 if "roberta" in str(config.model_type) else 0
    return most - after
