"""The pictures of /your-model: a head of anyone's model in the explorer, two cuts of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from charts.explorer import Attention, explorer_figure, thumbnails
from charts.packing import packed
from pages.your_model.facts.heads import Look, sides

if TYPE_CHECKING:
    from collections.abc import Sequence

    from charts.palette import Palette
    from models.hugging_face.traces import ModelTokens, ModelTrace, Part
    from models.traces import TokenTrace

#: Characters of the text whose cuts are drawn.
SHOWN = 160


def runs(tokens: TokenTrace) -> list[tuple[int, int]]:
    """(first token, number of tokens) of each chip: pieces of one character share one."""
    found: list[tuple[int, int]] = []
    for t, (start, end) in enumerate(tokens.spans):
        if t and end > start and (tokens.spans[t] == tokens.spans[t - 1]).all():
            first, length = found[-1]
            found[-1] = (first, length + 1)
        else:
            found.append((t, 1))
    return found


def head_figure(
    trace: ModelTrace, part: Part, look: Look, names: tuple[str, str]
) -> dict[str, Any]:
    """One head in the explorer, on its telling cell. names: of the cap and of the bias."""
    found = trace.parts[part]
    asks, answers = sides(trace, part)
    layer, head = look.layer, look.head
    group = head // found.shared
    closed, scaling, d = found.closed(layer), found.scaling[layer], found.q.shape[-1]
    figure = explorer_figure(
        Attention(
            queries=asks.tokens,
            keys=answers.tokens,
            query_runs=runs(asks),
            key_runs=runs(answers),
            q=found.q[layer, head],
            k=found.k[layer, group],
            v=found.v[layer, group],
            z=found.z[layer, head],
            dots=found.dots(layer, head),
            weights=found.weights[layer, head],
        ),
        causal=bool(closed.any()),
        scaled=scaling != 1,
        start=look.cell,
    )
    root = scaling**-2
    if scaling != 1 and not np.isclose(root, d):
        figure["root"] = round(root) if np.isclose(root, round(root)) else round(root, 4)
    if closed.any() and not np.array_equal(closed, np.triu(np.ones_like(closed), 1)):
        figure["shut"] = packed(closed.astype(np.float32))
    if found.softcap is not None:
        figure["softcap"] = {"cap": found.softcap, "name": names[0]}
    if found.bias.size:
        figure["bias"] = {"values": packed(found.bias[layer, head]), "name": names[1]}
    return figure


def heads_figure(
    trace: ModelTrace, part: Part, layer: int, head: int, titles: Sequence[str], palette: Palette
) -> dict[str, Any]:
    """The picker: the heads of the layer that is shown. titles: what each is called in words."""
    found = trace.parts[part]
    picker = thumbnails(found.weights[layer : layer + 1], [titles], layer, head, palette)
    rows = [picker["rows"][0] if n == layer else [] for n in range(len(found.weights))]
    return picker | {"rows": rows, "alone": True}


def cuts_figure(
    own: ModelTrace | ModelTokens, ours: TokenTrace, entries: tuple[int, int]
) -> dict[str, Any]:
    """The same text as two tokenizers cut it. entries: of the two vocabularies."""
    special = (own.special, (False,) * len(ours))
    rows = [
        {
            "name": name,
            "tokens": [
                [token, int(id), int(start), int(end), True, ""]
                for token, id, (start, end), added in zip(
                    tokens.tokens, tokens.ids, tokens.spans, marks, strict=True
                )
                if start < SHOWN and not added
            ],
            "total": tokens.total - sum(marks),
            "entries": size,
            "unknown": 0,
            "exact": None,
            "decoded": "",
        }
        for name, tokens, marks, size in zip(
            ("own", "ours"), (own, ours), special, entries, strict=True
        )
    ]
    return {"text": ours.text[:SHOWN], "rows": rows}
