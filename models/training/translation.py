"""Trains the two translators on the same pairs and measures both on the same held-out ones.

Pairs are scarce. So a third translator, from English to Korean, first writes Korean sides for
English sentences that have none (``back_translation``), and the two read those too, in the first
part of their training. In its last part they also read several sentences in a row.
"""

from __future__ import annotations

import datetime
from dataclasses import asdict, replace

import torch

from models import store
from models.tokenizer import Tokenizer
from models.training.back_translation import back_translated
from models.training.corpora import fingerprint
from models.training.translation_fit import Item, TranslationBudget, fit, start
from models.training.translation_pairs import (
    Pair,
    english_alone,
    joined,
    known_source_ids,
    pairs,
)
from models.training.translation_quality import JOINED_LENGTHS, loss_by_length, quality
from models.translator import LIMIT, LONGEST_TARGET, TranslatorGRU, TranslatorReader

#: Longest source and target that are trained on, in tokens.
LONGEST = 40


def as_ids(pair: Pair, words: Tokenizer) -> Item:
    return words.encode(pair.korean).ids, words.encode(pair.english).ids


def joined_tests(found: list[Pair]) -> list[Pair]:
    """Two, three and four held-out sentences of Tatoeba in a row, 200 times each."""
    return joined(found, "test", 600, range(2, 5), seed=0)


def read_on(
    model: TranslatorGRU,
    training: list[Item],
    found: list[Pair],
    tests: dict[str, list[Item]],
    budget: TranslationBudget,
    steps: int,
) -> list[dict]:
    """The last part of the training, with several sentences in a row; rows as ``fit`` has them."""
    words = store.tokenizer()
    rows = [
        (source, target)
        for source, target in (
            as_ids(p, words)
            for p in joined(found, "train", budget.joined, range(2, 5), budget.seed)
        )
        if len(source) <= LIMIT and len(target) < LONGEST_TARGET
    ]
    torch.manual_seed(budget.seed + 2)
    held = tests | {"joined": [as_ids(p, words) for p in joined_tests(found)]}
    last = replace(budget, peak_rate=budget.joined_rate, warmup_steps=100)
    history = fit(model, [training + rows] * budget.epochs_with_joined, held, last)
    return [row | {"step": row["step"] + steps} for row in history]


def train_translator(name: str, budget: TranslationBudget | None = None) -> None:
    """Train "translator" or "translator_fixed", measure it, write weights and card."""
    budget = budget or TranslationBudget()
    words = store.tokenizer()
    found = pairs()
    tested = {fingerprint(p.english) for p in found if p.part == "test"}

    training: list[Item] = []
    tests: dict[str, list[Item]] = {"tatoeba": [], "massive": []}
    for pair in found:
        item = as_ids(pair, words)
        if pair.part == "test":
            tests[pair.source].append(item)
        elif all(0 < len(side) <= LONGEST for side in item):
            repeats = budget.tatoeba_repeats if pair.source == "tatoeba" else 1
            training += [item] * repeats
    alone = [words.encode(line).ids for line in english_alone(tested)]
    written = back_translated(training, tests, alone[: budget.written], budget)
    training += [(ids, ids) for ids in alone[-budget.copied :]]
    mixed = budget.epochs_with_written
    epochs = [training + written] * mixed + [training] * (budget.epochs - mixed)

    model = start(budget, name == "translator", len(words))
    history = fit(model, epochs, tests, budget)
    history += read_on(model, training, found, tests, budget, history[-1]["step"])
    parameters = sum(p.numel() for p in model.parameters() if p.requires_grad)
    reader = TranslatorReader(name, model, words, {})
    held = [p for p in found if p.part == "test"] + joined_tests(found)
    card = {
        "model": name,
        "task": "Korean to English, " + ("with attention" if model.attention else "one vector c"),
        "width": budget.width,
        "embedded": budget.embedded,
        "vocabulary": len(words),
        "parameters": parameters,
        "quality": {
            source: quality(reader, [p for p in found if p.part == "test" and p.source == source])
            for source in tests
        }
        | {"joined": quality(reader, joined_tests(found), JOINED_LENGTHS)},
        "loss_by_length": loss_by_length(reader, held, [as_ids(p, words) for p in held]),
        "pairs": {
            f"{source} ({part})": sum(p.source == source and p.part == part for p in found)
            for source in ("tatoeba", "massive", "xpersona", "storybooks")
            for part in ("train", "test")
        }
        | {"back-translated": len(written), "copied": budget.copied, "joined": budget.joined},
        "known_source_ids": known_source_ids(found, words),
        "embeddings": "those of the language model gru at the start, which has read single "
        "sentences of these corpora, never pairs",
        "steps": history[-1]["step"],
        "budget": asdict(budget),
        "seed": budget.seed,
        "history": history,
        "trained_with": f"torch {torch.__version__}, cpu",
        "date": datetime.date.today().isoformat(),
    }
    for source, measured in card["quality"].items():
        print(source, measured)
    store.save(name, model, card)
