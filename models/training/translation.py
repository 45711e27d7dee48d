"""Trains the two translators on the same pairs and measures both on the same held-out ones.

Pairs written by people are scarce. So a grammar of everyday Korean writes a million more
(``everyday_grammar``), each with its English; people's pairs weigh most at the end. Nothing that is
tested is read in training, not by the embeddings either, which start from nothing; when to stop is
read from dev sets, and the test sets are measured once, at the end.

The whole recipe, two cores, one each:

    python -m models.training grammar --count 1000000 --seed 1
    python -m models.training translator & python -m models.training translator_fixed
    python -m models.training install-translators

A core that has nothing else to do takes about twelve steps of 85 pairs a second (an Intel Xeon of
2026 with AMX), so 120,000 steps take three hours; one without bfloat16 (an AMD EPYC of the third
generation) takes ten, in float32 (``precision``). A training that is stopped goes on from its
checkpoint; until the settling begins, ``--steps`` may be changed from one run to the next.
"""

from __future__ import annotations

import datetime
import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Set
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch

from models import store
from models.text.tokenizer import Tokenizer
from models.traces import TranslatorName
from models.training.corpora import fingerprint
from models.training.options import Options
from models.training.translation_fit import Item, TranslationBudget, fit, start
from models.training.translation_mix import (
    CORPORA,
    IN_A_ROW,
    LONGEST_SOURCE,
    LONGEST_TARGET,
    SETTLING,
    WRITTEN,
    Items,
    Mix,
)
from models.training.translation_pairs import (
    SOURCES,
    Pair,
    ends,
    fingerprints,
    joined,
    known_source_ids,
    pairs,
)
from models.training.translation_quality import JOINED_LENGTHS, loss_by_length, quality
from models.translator import TranslatorGRU, TranslatorModel

#: Where checkpoints and written pairs are kept.
RUNS = Path(os.environ.get("SEQ2SEE_RUNS", "runs"))
#: What the measured quality is of; "own" was written for this test, before any training.
TESTED = ("own", "everyday", "tatoeba", "massive", "stylekqc")
#: By which dev losses the weights are chosen.
CHOSEN_BY = ("own", "everyday", "tatoeba", "massive")


def as_ids(pair: Pair, tokenizer: Tokenizer) -> Item:
    return tokenizer.encode(pair.korean).ids, tokenizer.encode(pair.english).ids


def joined_tests(found: list[Pair]) -> dict[str, list[Pair]]:
    """Two, three and four held-out sentences in a row: of Tatoeba, and of everyday pairs."""
    return {
        "joined": joined(found, "test", 600, range(2, 5), seed=0),
        "joined_everyday": joined(
            found, "test", 300, range(2, 5), seed=1, sources=("own", "everyday")
        ),
    }


def english_entries(tokenizer: Tokenizer) -> torch.Tensor:
    """Ids of the entries that English is written with: ASCII, without single bytes."""
    entries = [tokenizer.entry(i) for i in range(len(tokenizer))]
    found = [i for i, e in enumerate(entries) if e.isascii() and not e.startswith("<0x")]
    return torch.tensor(found)


def as_items(found: Iterable[Pair], tokenizer: Tokenizer, entries: torch.Tensor) -> Items:
    """The pairs that are short enough and written in ``entries`` alone, as ids."""
    allowed = np.zeros(len(tokenizer), bool)
    allowed[entries.numpy()] = True
    kept: list[Item] = []
    whole: list[bool] = []
    for pair in found:
        source, target = as_ids(pair, tokenizer)
        fits = 0 < len(source) <= LONGEST_SOURCE and 0 < len(target) <= LONGEST_TARGET
        if fits and allowed[target].all():
            kept.append((source, target))
            whole.append(ends(pair.korean))
    return Items(kept, np.array(whole, bool))


def written_pairs() -> list[Pair]:
    """What the grammar wrote, from ``RUNS``; none where it has not yet."""
    path = RUNS / "written.tsv"
    if not path.exists():
        return []
    rows = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines())
    return [Pair("written", "train", korean, english) for korean, english in rows]


def held_fingerprints(found: Iterable[Pair]) -> set[str]:
    return fingerprints(p for p in found if p.part != "train")


def at_all_levels(found: Iterable[Pair], held: Set[str]) -> Iterator[Pair]:
    """The pairs, each at the other speech levels too."""
    from models.training.translation_levels import variants  # needs Kiwi

    for pair in found:
        yield pair
        for korean in variants(pair.korean, pair.english):
            if fingerprint(korean) not in held:
                yield replace(pair, korean=korean)


def prepared(
    tokenizer: Tokenizer, entries: torch.Tensor
) -> tuple[dict[str, Items], dict[str, Items]]:
    """What is trained on and the dev sets, as ids; kept in ``RUNS``, as it takes some minutes."""
    table, kept = RUNS / "written.tsv", RUNS / "items.npz"
    if not kept.exists() or (table.exists() and kept.stat().st_mtime < table.stat().st_mtime):
        found = pairs()
        held = held_fingerprints(found)
        arrays: dict[str, dict[str, np.ndarray]] = {}
        for source in SOURCES:
            part = [p for p in found if p.source == source and p.part == "train"]
            if source in IN_A_ROW:
                part = list(at_all_levels(part, held))
            arrays[f"train/{source}"] = as_items(part, tokenizer, entries).arrays()
        arrays["train/written"] = as_items(written_pairs(), tokenizer, entries).arrays()
        for source in CHOSEN_BY:
            part = [p for p in found if p.source == source and p.part == "dev"]
            arrays[f"dev/{source}"] = Items([as_ids(p, tokenizer) for p in part]).arrays()
        partial = RUNS / f"items.{os.getpid()}.npz"
        flat = {f"{name}/{key}": array for name, of in arrays.items() for key, array in of.items()}
        np.savez(partial, **flat)  # pyright: ignore[reportArgumentType]
        partial.replace(kept)
    data = np.load(kept)
    made: dict[str, dict[str, Items]] = {"train": {}, "dev": {}}
    for part, source in sorted({tuple(key.split("/")[:2]) for key in data.files}):
        prefix = f"{part}/{source}/"
        stored = {
            key.removeprefix(prefix): data[key] for key in data.files if key.startswith(prefix)
        }
        made[part][source] = Items.of(stored)
    return made["train"], made["dev"]


def write(name: str, options: Options) -> None:
    """Have the grammar write different pairs to ``RUNS``; none of them is held out."""
    from models.training import everyday_grammar  # needs Kiwi, which nothing else does

    held = held_fingerprints(pairs())
    RUNS.mkdir(parents=True, exist_ok=True)
    partial = RUNS / "written.part"
    with partial.open("w", encoding="utf-8") as file:
        for korean, english in everyday_grammar.write(options.count, options.seed or 0, held):
            file.write(f"{korean}\t{english}\n")
    partial.replace(RUNS / "written.tsv")
    tokenizer = store.tokenizer()
    train, _ = prepared(tokenizer, english_entries(tokenizer))
    print({source: len(items) for source, items in train.items()})


def train(name: TranslatorName, options: Options) -> None:
    """Train "translator" or "translator_fixed", going on where it was stopped."""
    budget = replace(TranslationBudget(), **options.budget())
    checkpoint = RUNS / name / "checkpoint.pt"
    if options.fresh:
        checkpoint.unlink(missing_ok=True)
    tokenizer = store.tokenizer()
    entries = english_entries(tokenizer)
    sources, dev = prepared(tokenizer, entries)
    settling = budget.steps - budget.settling_steps
    parts = (
        (0, CORPORA, budget.corpora_tokens_per_batch),
        (budget.corpora_steps, WRITTEN, budget.tokens_per_batch),
        (settling, SETTLING, budget.tokens_per_batch),
    )
    mix = Mix(sources, parts, budget.seed)
    model = start(budget, name == "translator", len(tokenizer), entries)
    held = {source: [items[n] for n in range(len(items))] for source, items in dev.items()}
    history, budgets = fit(model, mix, held, entries, budget, checkpoint)
    finish(name, model, budget, history, budgets, pairs(), written_pairs())


def finish(
    name: TranslatorName,
    model: TranslatorGRU,
    budget: TranslationBudget,
    history: list[dict[str, float]],
    budgets: list[dict[str, Any]],
    found: list[Pair],
    written: list[Pair],
) -> None:
    """Look at the test sets, once; write weights and card to ``RUNS`` for ``install``."""
    tokenizer = store.tokenizer()
    reader = TranslatorModel(name, model, tokenizer, {})
    rows = joined_tests(found)
    tests = {s: [p for p in found if p.part == "test" and p.source == s] for s in TESTED}
    held = [p for s in ("tatoeba", "massive") for p in tests[s]] + rows["joined"]
    counts = Counter(f"{p.source} ({p.part})" for p in found)
    measured = {s: quality(reader, tests[s]) for s in ("tatoeba", "massive")}
    measured["joined"] = quality(reader, rows["joined"], JOINED_LENGTHS)
    measured |= {s: quality(reader, tests[s]) for s in TESTED if s not in measured}
    measured["joined_everyday"] = quality(reader, rows["joined_everyday"], JOINED_LENGTHS)
    card: dict[str, Any] = {
        "model": name,
        "task": "Korean to English, " + ("with attention" if model.attention else "one vector c"),
        "width": budget.width,
        "embedded": budget.embedded,
        "vocabulary": len(tokenizer),
        "parameters": _trained(model),
        "quality": measured,
        "loss_by_length": loss_by_length(reader, held, [as_ids(p, tokenizer) for p in held]),
        "pairs": dict(sorted(counts.items())) | {"written by the grammar": len(written)},
        "mix": {"corpora": CORPORA, "written": WRITTEN, "settling": SETTLING},
        "known_source_ids": known_source_ids(
            [p.korean for p in found if p.part == "train"] + [p.korean for p in written[:200_000]],
            tokenizer,
        ),
        "embeddings": "from nothing; no test or dev sentence was read in training, by either side",
        "chosen": "the weights with the lowest mean loss on the dev sets "
        + ", ".join(CHOSEN_BY)
        + "; the losses in history are those of the dev sets",
        "test_sets_used": 1,
        "steps": history[-1]["step"],
        "budget": asdict(budget),
        "budgets": budgets,
        "seed": budget.seed,
        "history": [
            {k: row[k] for k in ("step", "training", "tatoeba", "massive")} for row in history
        ],
        "dev": [{k: row[k] for k in ("step", *CHOSEN_BY)} for row in history],
        "trained_with": f"torch {torch.__version__}, cpu",
        "date": datetime.date.today().isoformat(),
    }
    folder = RUNS / name
    store.save(name, model, card, folder)
    outputs = {
        s: [(p.korean, p.english, reader.translate(p.korean, beam=4)) for p in tests[s]]
        for s in ("own", "everyday", "tatoeba")
    }
    (folder / "outputs.json").write_text(json.dumps(outputs, ensure_ascii=False, indent=0))
    for source, scores in measured.items():
        print(source, scores["all"], flush=True)


def _trained(model: TranslatorGRU) -> int:
    """How many numbers were trained: all but the second biases of the GRUs, which are 0."""
    seconds = {key for key, _ in model.named_parameters() if "bias_hh" in key}
    return sum(p.numel() for key, p in model.named_parameters() if key not in seconds)


def install(name: str, options: Options) -> None:
    """Take both trained translators from ``RUNS`` into the app, if they are better there.

    Better: on the everyday test, and not worse on Tatoeba's, than those that are there now, by
    their cards; a card that was never measured on the everyday test counts as 0 there.
    """
    names = store.names("translator")
    cards = {one: json.loads((RUNS / one / f"{one}.json").read_text("utf-8")) for one in names}
    if len({card["steps"] for card in cards.values()}) > 1:
        raise ValueError("the two translators were not trained for the same number of steps")
    for one, card in cards.items():
        there = json.loads((store.WEIGHTS / f"{one}.json").read_text("utf-8"))["quality"]
        for test in ("own", "tatoeba"):
            now = card["quality"][test]["all"]["chrf"]
            before = there.get(test, {"all": {"chrf": 0.0}})["all"]["chrf"]
            print(f"{one} on {test}: chrF {before} before, {now} now")
            if now < before and not options.force:
                raise ValueError(f"{one} is worse on {test}; --force to install it all the same")
    for one in names:
        for suffix in ("safetensors", "json"):
            file = f"{one}.{suffix}"
            (store.WEIGHTS / file).unlink(missing_ok=True)  # as in store.save
            (store.WEIGHTS / file).write_bytes((RUNS / one / file).read_bytes())
