"""Which tokens a prediction of a model of one's own rests on (models/analysis/attribution.py)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor

from models.analysis.attribution import Attribution, attribute
from models.hugging_face.errors import ModelError
from models.hugging_face.masked import fills
from models.hugging_face.model import OwnModel
from models.hugging_face.reading import LARGE
from models.hugging_face.writing import writes

#: Pieces of the path for a small model; a large one reads one, of 50 points.
PIECES = 8


def predicts(model: OwnModel) -> bool:
    """Whether it scores entries: what comes next, or what is hidden."""
    return writes(model) or fills(model)


def attribute_own(
    model: OwnModel,
    text: str,
    place: int,
    target: int | None = None,
    wrote: Sequence[int] = (),
    limit: int | None = None,
) -> Attribution:
    """What the tokens of the first ``limit`` of ``text`` add to ln p of one prediction.

    place: from 0. Of a decoder, of the token after which it predicts, and T = place + 1 tokens are
    attributed to; of an encoder, of the token that is hidden and guessed; of an encoder–decoder,
    of the token among ``wrote`` that is predicted, those before it being given. target: the entry
    that is explained, by default the likeliest. IndexError where there is no such place, ModelError
    where the model predicts nothing.
    """
    if not predicts(model):
        raise ModelError("no_score", name=model.name)
    module: Any = model.module
    with model.lock:
        ids = torch.tensor(model.read(text, limit).ids)
        given: dict[str, Any] = {}
        at = place
        if not 0 <= place < (len(wrote) if model.kind == "encoder-decoder" else len(ids)):
            raise IndexError(f"there is no token {place}")
        if model.kind == "decoder":
            ids = ids[: place + 1]
        elif model.kind == "encoder":
            ids[place] = model.tokenizer.mask_token_id
        else:
            given["decoder_input_ids"] = torch.tensor([[model.start, *wrote[:place]]])

        def log_p(x: Tensor) -> Tensor:
            """ln p of every entry, (B, V)."""
            more = {name: each.expand(len(x), -1) for name, each in given.items()}
            output = module(inputs_embeds=x, use_cache=False, **more)
            return torch.log_softmax(output.logits[:, at].float(), -1)

        table = module.get_input_embeddings()
        with torch.no_grad():
            x: Tensor = table(ids[None])[0]
            mean: Tensor = table(torch.arange(table.num_embeddings)[None])[0].mean(0)
        pieces = PIECES if model.parameters <= LARGE else 1
        return attribute(x, mean, log_p, target, pieces)
