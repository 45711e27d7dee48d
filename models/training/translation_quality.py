"""How well a translator does on pairs that it was not trained on: chrF and BLEU by length."""

from __future__ import annotations

from collections.abc import Sequence

import sacrebleu
from tqdm import tqdm

from models.training.translation_fit import Item, held_out_loss
from models.training.translation_pairs import Pair
from models.translator import TranslatorModel

#: Source lengths in words: quality is reported for each.
LENGTHS = ((1, 3), (4, 6), (7, 9), (10, 99))
#: The same for several sentences in a row.
JOINED_LENGTHS = ((1, 6), (7, 9), (10, 12), (13, 16), (17, 99))
LOSS_LENGTHS = ((1, 3), (4, 6), (7, 9), (10, 12), (13, 99))


#: By source length: how many sentences, and what is measured on them.
Measured = dict[str, dict[str, float]]


def _bleu(outputs: list[str], references: list[list[str]]) -> float:
    found = sacrebleu.corpus_bleu(outputs, references)  # pyright: ignore[reportUnknownMemberType]
    return found.score


def quality(
    reader: TranslatorModel,
    tests: Sequence[Pair],
    lengths: Sequence[tuple[int, int]] = LENGTHS,
    beam: int = 4,
) -> Measured:
    """chrF and BLEU (sacrebleu) of beam search, over all and by source length in words.

    A source that stands several times has all its English sides as references.
    """
    by_source: dict[str, list[str]] = {}
    for pair in tests:
        by_source.setdefault(pair.korean, []).append(pair.english)
    written = {korean: reader.translate(korean, beam=beam) for korean in tqdm(by_source)}

    def measured(chosen: list[str]) -> dict[str, float]:
        most = max(len(by_source[k]) for k in chosen)
        references = [
            [by_source[k][min(n, len(by_source[k]) - 1)] for k in chosen] for n in range(most)
        ]
        outputs = [written[k] for k in chosen]
        return {
            "sentences": len(chosen),
            "chrf": round(sacrebleu.corpus_chrf(outputs, references).score, 2),
            "bleu": round(_bleu(outputs, references), 2),
        }

    result = {"all": measured(list(by_source))}
    for low, high in lengths:
        chosen = [k for k in by_source if low <= len(k.split()) <= high]
        if chosen:
            result[f"{low}-{high} words"] = measured(chosen)
    return result


def loss_by_length(
    reader: TranslatorModel, tests: Sequence[Pair], items: Sequence[Item]
) -> Measured:
    """Held-out loss in nats a target token, under teacher forcing, by source length in words."""
    words = [len(pair.korean.split()) for pair in tests]
    result: Measured = {}
    for low, high in LOSS_LENGTHS:
        chosen = [item for n, item in zip(words, items, strict=True) if low <= n <= high]
        result[f"{low}-{high} words"] = {
            "sentences": len(chosen),
            "loss": round(held_out_loss(reader.module, chosen), 4),
        }
    reader.module.eval()
    return result
