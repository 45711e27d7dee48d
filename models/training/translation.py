"""Trains the two translators on the same pairs and measures both on the same held-out ones.

Pairs are scarce. So a third translator, from English to Korean, first writes Korean sides for
English sentences that have none (back-translation: Sennrich et al. 2016), and the two read those
too, in the first part of their training.
"""

from __future__ import annotations

import datetime
import json
import math
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from tqdm import tqdm

from models import store
from models.tokenizer import END_ID, Tokenizer
from models.training.corpora import fingerprint, sentences, table, tidy
from models.training.language_filter import fit_for_class
from models.training.loss import next_token_loss
from models.translator import TranslatorGRU, TranslatorReader

#: Tatoeba: one English sentence in this many is held out, with all its Korean sides.
HELD_OUT_ONE_IN = 12
#: Longest source and target that are trained on, in tokens.
LONGEST = 40
PAD = -1
#: A source token that stands fewer times in the Korean sides of the pairs is hardly known.
KNOWN_FROM = 15
#: Source lengths in words: quality is reported for each.
LENGTHS = ((1, 3), (4, 6), (7, 9), (10, 99))


#: Ids of a source and of its target, each int64 (S,) and (T,), without the end entry.
Item = tuple[np.ndarray, np.ndarray]


@dataclass(frozen=True)
class TranslationBudget:
    epochs: int = 24
    epochs_with_written: int = 16
    tokens_per_batch: int = 1500
    peak_rate: float = 2e-3
    warmup_steps: int = 300
    weight_decay: float = 0.02
    clip: float = 1.0
    dropout: float = 0.3
    token_dropout: float = 0.08
    smoothing: float = 0.1
    tatoeba_repeats: int = 3
    copied: int = 6_000
    written: int = 24_000
    embedded: int = 128
    width: int = 256
    seed: int = 20262


@dataclass(frozen=True)
class Pair:
    """A Korean sentence and its English. part: "train" or "test"."""

    source: str
    part: str
    korean: str
    english: str


def held_out(english: str) -> bool:
    """Whether a Tatoeba sentence is held out: the same answer for every spelling of it."""
    import hashlib

    digest = hashlib.sha256(f"tatoeba/{fingerprint(english)}".encode()).digest()
    return int.from_bytes(digest[:4], "big") % HELD_OUT_ONE_IN == 0


def pairs(root: Path | None = None) -> list[Pair]:
    """Every sentence pair. No English sentence of a test set is trained on from elsewhere."""
    found = []

    def add(source: str, part: str, korean: str, english: str) -> None:
        korean, english = tidy(korean), tidy(english)
        if korean and english and fit_for_class(korean) and fit_for_class(english):
            found.append(Pair(source, part, korean, english))

    for row in table("par_koen_tatoeba.tsv", root):
        add("tatoeba", "test" if held_out(row["en"]) else "train", row["ko"], row["en"])
    for row in table("par_koen_massive.tsv", root):
        if row["named_slot"] == "0":
            add("massive", "test" if row["split"] == "test" else "train", row["ko"], row["en"])
    for row in table("par_koen_xpersona.tsv", root):
        add("xpersona", "train", row["ko"], row["en"])
    for row in table("par_koen_storybooks.tsv", root):
        add("storybooks", "train", row["ko"], row["en"])
    tested = {fingerprint(p.english) for p in found if p.part == "test"}
    tested |= {fingerprint(p.korean) for p in found if p.part == "test"}
    return [
        p
        for p in found
        if p.part == "test"
        or (fingerprint(p.english) not in tested and fingerprint(p.korean) not in tested)
    ]


def known_source_ids(found: list[Pair], words: Tokenizer) -> list[int]:
    """Entries that stand at least ``KNOWN_FROM`` times in the Korean sides that are trained on."""
    counts = np.zeros(len(words), np.int64)
    for pair in found:
        if pair.part == "train":
            np.add.at(counts, words.encode(pair.korean).ids, 1)
    return np.flatnonzero(counts >= KNOWN_FROM).tolist()


def english_alone(tested: set[str], root: Path | None = None) -> list[str]:
    """Everyday English sentences that stand in no test set, in a fixed random order."""
    lines = [row["en"] for row in table("lm_en_tatoeba.tsv", root)]
    lines += sentences("lm_en_commonvoice.txt", root)
    clean = [tidy(line) for line in lines]
    fit = [t for t in clean if 2 <= len(t.split()) <= 12 and fit_for_class(t)]
    fresh = sorted({t for t in fit if fingerprint(t) not in tested})
    order = np.random.default_rng(0).permutation(len(fresh))
    return [fresh[i] for i in order]


def batches(items: list[Item], tokens: int, rng: np.random.Generator) -> list[list[Item]]:
    """Pairs of like length, about ``tokens`` padded tokens of both sides each, in random order."""
    noise = rng.random(len(items))
    order = sorted(range(len(items)), key=lambda i: (len(items[i][1]), len(items[i][0]) + noise[i]))
    result, at = [], 0
    while at < len(order):
        chosen, widest = [], 0
        while at < len(order):
            source, target = items[order[at]]
            widest = max(widest, len(source), len(target))
            if chosen and widest * (len(chosen) + 1) > tokens:
                break
            chosen.append(items[order[at]])
            at += 1
        result.append(chosen)
    rng.shuffle(result)
    return result


def padded(rows: list[np.ndarray], fill: int) -> Tensor:
    width = max(len(row) for row in rows)
    batch = np.full((len(rows), width), fill, np.int64)
    for n, row in enumerate(rows):
        batch[n, : len(row)] = row
    return torch.from_numpy(batch)


def loss_of(model: TranslatorGRU, batch: list, smoothing: float, token_dropout: float) -> Tensor:
    """Mean cross-entropy in nats of each target token and the end entry, under teacher forcing.

    smoothing (Szegedy et al. 2016): that part of each target goes to all entries alike.
    """
    sources, targets = zip(*batch, strict=True)
    source = padded(list(sources), END_ID)
    lengths = torch.tensor([len(one) for one in sources])
    target = padded([np.append(one, END_ID) for one in targets], PAD)
    previous = torch.cat([torch.full((len(target), 1), END_ID), target[:, :-1]], dim=1)
    previous = previous.clamp_min(0)
    if token_dropout:
        source = source.masked_fill(torch.rand(source.shape) < token_dropout, END_ID)
        previous = previous.masked_fill(torch.rand(previous.shape) < token_dropout, END_ID)
    features = model.features(source, lengths, previous)
    real = target != PAD
    features, goal = features[real], target[real]
    weight, bias = model.embedding.weight, model.output_bias
    loss = next_token_loss(features, weight, bias, goal)
    if not smoothing:
        return loss
    # Mean over the vocabulary of -log p, without a second pass over all logits: the mean logit is
    # linear in the features, and the normaliser is that of the loss itself.
    own = (features * weight[goal]).sum(-1) + bias[goal]
    mean = features @ weight.mean(0) + bias.mean()
    return loss + smoothing * (own - mean).mean()


@torch.inference_mode()
def held_out_loss(model: TranslatorGRU, items: list) -> float:
    """Mean cross-entropy in nats of each target token and the end entry, without dropout."""
    model.eval()
    total = count = 0
    for batch in batches(items, 4000, np.random.default_rng(0)):
        size = sum(len(target) + 1 for _, target in batch)
        total += loss_of(model, batch, 0.0, 0.0).item() * size
        count += size
    model.train()
    return total / count


def quality(reader: TranslatorReader, tests: list[Pair], beam: int = 4) -> dict:
    """chrF and BLEU (sacrebleu) of beam search, over all and by source length in words."""
    import sacrebleu

    by_source: dict[str, list[str]] = {}
    for pair in tests:
        by_source.setdefault(pair.korean, []).append(pair.english)
    written = {korean: reader.translate(korean, beam=beam) for korean in tqdm(by_source)}

    def measured(chosen: list[str]) -> dict:
        most = max(len(by_source[k]) for k in chosen)
        references = [
            [by_source[k][min(n, len(by_source[k]) - 1)] for k in chosen] for n in range(most)
        ]
        outputs = [written[k] for k in chosen]
        return {
            "sentences": len(chosen),
            "chrf": round(sacrebleu.corpus_chrf(outputs, references).score, 2),
            "bleu": round(sacrebleu.corpus_bleu(outputs, references).score, 2),
        }

    result = {"all": measured(list(by_source))}
    for low, high in LENGTHS:
        chosen = [k for k in by_source if low <= len(k.split()) <= high]
        if chosen:
            result[f"{low}-{high} words"] = measured(chosen)
    return result


def start(budget: TranslationBudget, attention: bool, vocabulary: int) -> TranslatorGRU:
    """An untrained translator, which knows what the tokens mean from the language model gru."""
    torch.manual_seed(budget.seed)
    model = TranslatorGRU(vocabulary, attention, budget.embedded, budget.width, budget.dropout)
    model.embedding.weight.data.copy_(store.load("gru").model.embedding.weight)
    return model


def fit(
    model: TranslatorGRU,
    epochs: list[list[Item]],
    tests: dict[str, list[Item]],
    budget: TranslationBudget,
) -> list[dict]:
    """Train ``model`` on the pairs of each epoch in turn; keep the weights of the best epoch.

    Best: the lowest sum of the held-out losses. Returns one row an epoch: step, training loss with
    dropout and smoothing, held-out losses without, in nats a token.
    """
    optimizer = torch.optim.AdamW(
        [p for p in model.parameters() if p.requires_grad],
        lr=budget.peak_rate,
        weight_decay=budget.weight_decay,
        fused=True,
    )

    def cut(epoch: int) -> list[list[Item]]:
        rng = np.random.default_rng([budget.seed, epoch])
        return batches(epochs[epoch], budget.tokens_per_batch, rng)

    steps, step, history = sum(len(cut(epoch)) for epoch in range(len(epochs))), 0, []
    best, kept = math.inf, None
    with tqdm(total=steps, unit="step", mininterval=5) as bar:
        for epoch in range(len(epochs)):
            losses = []
            for batch in cut(epoch):
                warm = min(1.0, (step + 1) / budget.warmup_steps)
                rate = budget.peak_rate * warm * 0.5 * (1 + math.cos(math.pi * step / steps))
                for group in optimizer.param_groups:
                    group["lr"] = rate
                loss = loss_of(model, batch, budget.smoothing, budget.token_dropout)
                optimizer.zero_grad()
                loss.backward()
                nn.utils.clip_grad_norm_(model.parameters(), budget.clip)
                optimizer.step()
                losses.append(loss.item())
                step += 1
                bar.update()
            row = {"step": step, "training": round(float(np.mean(losses)), 4)}
            row |= {k: round(held_out_loss(model, v), 4) for k, v in tests.items()}
            history.append(row)
            bar.write(str(row))
            now = sum(row[source] for source in tests)
            if now < best:
                best = now
                kept = {k: v.clone() for k, v in model.state_dict().items()}
    assert kept is not None
    model.load_state_dict(kept)
    return history


@torch.inference_mode()
def written_by(model: TranslatorGRU, sources: list[np.ndarray], size: int = 256) -> list[list[int]]:
    """Greedy translations of many sources at once, as ids without the end entry."""
    model.eval()
    result: list[list[int]] = [[] for _ in sources]
    order = sorted(range(len(sources)), key=lambda i: len(sources[i]))
    for at in tqdm(range(0, len(order), size), unit="batch"):
        chosen = order[at : at + size]
        lengths = torch.tensor([len(sources[i]) for i in chosen])
        h, _ = model.encoder(model.embedding(padded([sources[i] for i in chosen], END_ID)))
        s = h[torch.arange(len(h)), lengths - 1][None]  # (1, B, H)
        beyond = torch.arange(h.shape[1])[None, :] >= lengths[:, None]  # (B, S)
        previous, going = torch.full((len(chosen),), END_ID), torch.ones(len(chosen), dtype=bool)
        for _ in range(LONGEST):
            _, s = model.decoder(model.embedding(previous)[:, None], s)
            scores = (h @ s[0][:, :, None])[:, :, 0] / math.sqrt(h.shape[-1])  # (B, S)
            weights = scores.masked_fill(beyond, -math.inf).softmax(-1)
            c = (weights[:, None] @ h)[:, 0]
            o = torch.tanh(model.combine(torch.cat([s[0], c], dim=-1)))
            previous = (o @ model.embedding.weight.T + model.output_bias).argmax(-1)
            going &= previous != END_ID
            if not going.any():
                break
            for row in going.nonzero()[:, 0].tolist():
                result[chosen[row]].append(int(previous[row]))
    return result


def back_translated(
    training: list[Item], tests: dict[str, list[Item]], english: list[np.ndarray], budget
) -> list[Item]:
    """(Korean as written by a translator from English, the English) pairs; kept in ``runs/``."""
    kept = Path("runs") / "back_translated.json"
    if not kept.exists():
        model = start(replace(budget, seed=budget.seed + 1), True, len(store.tokenizer()))
        turned = [(target, source) for source, target in training]
        fit(
            model,
            [turned] * (budget.epochs // 2),
            {k: [(t, s) for s, t in v] for k, v in tests.items()},
            budget,
        )
        kept.parent.mkdir(exist_ok=True)
        kept.write_text(json.dumps(written_by(model, english)))
    korean = [np.array(ids, np.int64) for ids in json.loads(kept.read_text())]
    return [
        (source, target)
        for source, target in zip(korean, english, strict=True)
        if 0 < len(source) < LONGEST and len(source) < 3 * len(target) + 4
    ]


def train_translator(name: str, budget: TranslationBudget | None = None) -> None:
    """Train "translator" or "translator_fixed", measure it, write weights and card."""
    budget = budget or TranslationBudget()
    words = store.tokenizer()
    found = pairs()
    tested = {fingerprint(p.english) for p in found if p.part == "test"}

    def read(korean: str, english: str) -> Item:
        return words.encode(korean).ids, words.encode(english).ids

    training, tests = [], {"tatoeba": [], "massive": []}
    for pair in found:
        item = read(pair.korean, pair.english)
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
    parameters = sum(p.numel() for p in model.parameters() if p.requires_grad)
    reader = TranslatorReader(name, model, words, {})
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
        },
        "pairs": {
            f"{source} ({part})": sum(p.source == source and p.part == part for p in found)
            for source in ("tatoeba", "massive", "xpersona", "storybooks")
            for part in ("train", "test")
        }
        | {"back-translated": len(written), "copied": budget.copied},
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
