"""What a model computes on a sentence, once for everybody who asks the same of it.

number: of the model that is open, 0 for seq2see's own Transformer, of which ``_model`` is None.
"""

from __future__ import annotations

import dataclasses

import numpy as np

from models import load, tokenizer
from models.analysis.attribution import Attribution, attribute_next
from models.decoding import generation
from models.decoding.generation import Continuation
from models.decoding.predictions import LensTrace
from models.decoding.predictions import lens as lens_of_ours
from models.decoding.sampling import Settings
from models.decoding.writers import WINDOW
from models.hugging_face.attribution import attribute_own
from models.hugging_face.errors import ModelError
from models.hugging_face.lens import lens
from models.hugging_face.masked import Masked, masked
from models.hugging_face.model import OwnModel
from models.hugging_face.traces import ModelTrace, of_ours
from models.hugging_face.turning import Turning, turning
from models.hugging_face.writing import write
from models.text.continued import continued
from models.traces import LanguageModelName
from ui.kept import kept
from ui.read import LIMIT, read_transformer, tokens

#: How seq2see's own Transformer is called in a sentence on why something is not shown.
OURS = "seq2see"


# On 64 tokens twelve layers of twelve heads hold 11 MB, 28 of 12 with d = 128 about 40, and 40 of
# 40 with d = 128 about 260: the last of those is kept alone.
@kept(megabytes=64, alone=True)
def traced(number: int, text: str, wrote: tuple[int, ...], _model: OwnModel | None) -> ModelTrace:
    """The trace of the first 64 tokens, without the scores of all entries.

    wrote: what was written after them, or of them.
    """
    if _model is not None:
        given = wrote if wrote or _model.kind != "encoder-decoder" else None
        found = _model.trace(text, LIMIT, wrote=given)
        return dataclasses.replace(found, logits=np.zeros((0, 0), np.float32))
    if not wrote:
        return of_ours(read_transformer(text))
    both = continued(tokens(text), wrote, tokenizer().decode, tokenizer().entry)
    return of_ours(load("transformer").trace(both))


# Three distributions over the vocabulary: 320 kB for ours, 4 MB for 150,000 entries.
@kept(megabytes=8, alone=True)
def written(
    number: int,
    text: str,
    settings: Settings,
    seed: int,
    count: int,
    _model: OwnModel | None,
) -> Continuation:
    """What it writes after the first 64 tokens, or of them, as far as it can see them all."""
    if _model is not None:
        return write(_model, text, settings, seed, count, LIMIT)
    ids = tokens(text).ids.tolist()
    count = min(count, WINDOW - len(ids))
    return generation.write(load("transformer"), ids, settings, seed, count)


# About 3 kB.
@kept(megabytes=1)
def hidden(number: int, text: str, place: int, _model: OwnModel | None) -> Masked:
    """What an encoder takes the hidden token to be."""
    if _model is None:
        raise ModelError("fills_nothing", name=OURS)
    return masked(_model, text, place, LIMIT)


# 64 tokens at 13 depths with three guesses each: about 450 kB; at 41 depths 1.5 MB.
@kept(megabytes=4)
def depths(number: int, text: str, _model: OwnModel | None) -> LensTrace:
    """What it would predict after each layer."""
    if _model is not None:
        return lens(_model, text, LIMIT)
    return lens_of_ours(read_transformer(text), load("transformer").tokenizer)


# Two numbers a token: about 3 kB.
@kept(megabytes=1)
def attributed(
    number: int,
    text: str,
    place: int,
    target: int | None,
    wrote: tuple[int, ...],
    name: LanguageModelName,
    _model: OwnModel | None,
) -> Attribution:
    """What a prediction rests on. name: which of ours, where it is one of ours."""
    if _model is not None:
        return attribute_own(_model, text, place, target, wrote, LIMIT)
    return attribute_next(load(name), tokens(text).ids[: place + 1], target)


# Queries and keys of all layers before their turning: 5 MB for 12 layers of 12 heads.
@kept(megabytes=8, alone=True)
def turned(number: int, text: str, _model: OwnModel | None) -> Turning:
    """How queries and keys are turned by their position."""
    if _model is None:
        raise ModelError("no_turning", name=OURS)
    return turning(_model, text, LIMIT)
