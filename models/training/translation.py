"""Trains the two translators on the same pairs and measures both on the same held-out ones."""

from __future__ import annotations

import datetime
import math
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from tqdm import tqdm

from models import store
from models.tokenizer import END_ID
from models.training.corpora import fingerprint, sentences, table, tidy
from models.training.language_filter import fit_for_class
from models.training.loss import next_token_loss
from models.translator import TranslatorGRU, TranslatorReader

#: Tatoeba: one English sentence in this many is held out, with all its Korean sides.
HELD_OUT_ONE_IN = 12
#: Longest source and target that are trained on, in tokens.
LONGEST = 40
PAD = -1
SAVE_EVERY = 100
#: Source lengths in words: quality is reported for each.
LENGTHS = ((1, 3), (4, 6), (7, 9), (10, 99))


@dataclass(frozen=True)
class TranslationBudget:
    epochs: int = 24
    tokens_per_batch: int = 1500
    peak_rate: float = 2e-3
    warmup_steps: int = 300
    weight_decay: float = 0.02
    clip: float = 1.0
    dropout: float = 0.3
    token_dropout: float = 0.08
    smoothing: float = 0.1
    tatoeba_repeats: int = 3
    copied: int = 12_000
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


def copied(count: int, tested: set[str], root: Path | None = None) -> list[str]:
    """English sentences to be copied as they are (Currey et al. 2017): names, numbers, fluency."""
    lines = [row["en"] for row in table("lm_en_tatoeba.tsv", root)]
    lines += sentences("lm_en_commonvoice.txt", root)
    clean = [tidy(line) for line in lines]
    fit = [t for t in clean if 2 <= len(t.split()) <= 12 and fit_for_class(t)]
    fresh = sorted({t for t in fit if fingerprint(t) not in tested})
    order = np.random.default_rng(0).permutation(len(fresh))[:count]
    return [fresh[i] for i in order]


def batches(
    items: list[tuple[np.ndarray, np.ndarray]], tokens: int, rng: np.random.Generator
) -> list[list[tuple[np.ndarray, np.ndarray]]]:
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


def train_translator(name: str, budget: TranslationBudget | None = None) -> None:
    """Train "translator" or "translator_fixed", measure it, write weights and card."""
    budget = budget or TranslationBudget()
    torch.manual_seed(budget.seed)
    words = store.tokenizer()
    found = pairs()
    tested = {fingerprint(p.english) for p in found if p.part == "test"}

    def read(korean: str, english: str) -> tuple[np.ndarray, np.ndarray]:
        return words.encode(korean).ids, words.encode(english).ids

    training, tests = [], {"tatoeba": [], "massive": []}
    for pair in found:
        item = read(pair.korean, pair.english)
        if pair.part == "test":
            tests[pair.source].append(item)
        elif all(0 < len(side) <= LONGEST for side in item):
            repeats = budget.tatoeba_repeats if pair.source == "tatoeba" else 1
            training += [item] * repeats
    training += [read(line, line) for line in copied(budget.copied, tested)]

    model = TranslatorGRU(
        len(words), name == "translator", budget.embedded, budget.width, budget.dropout
    )
    # What the tokens mean was learned from more text than there are pairs.
    model.embedding.weight.data.copy_(store.load("gru").model.embedding.weight)
    optimizer = torch.optim.AdamW(
        [p for p in model.parameters() if p.requires_grad],
        lr=budget.peak_rate,
        weight_decay=budget.weight_decay,
        fused=True,
    )
    per_epoch = len(batches(training, budget.tokens_per_batch, np.random.default_rng(0)))
    steps, step, history = budget.epochs * per_epoch, 0, []
    best, kept = math.inf, None
    with tqdm(total=steps, unit="step", mininterval=5) as bar:
        for epoch in range(budget.epochs):
            rng = np.random.default_rng([budget.seed, epoch])
            losses = []
            for batch in batches(training, budget.tokens_per_batch, rng):
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
            now = row["tatoeba"] + row["massive"]
            if now < best:
                best = now
                kept = {k: v.clone() for k, v in model.state_dict().items()}
    assert kept is not None
    model.load_state_dict(kept)
    reader = TranslatorReader(name, model, words, {})
    card = {
        "model": name,
        "task": "Korean to English, " + ("with attention" if model.attention else "one vector c"),
        "width": budget.width,
        "embedded": budget.embedded,
        "vocabulary": len(words),
        "parameters": sum(p.numel() for p in model.parameters() if p.requires_grad),
        "quality": {
            source: quality(reader, [p for p in found if p.part == "test" and p.source == source])
            for source in tests
        },
        "pairs": {
            f"{source} ({part})": sum(p.source == source and p.part == part for p in found)
            for source in ("tatoeba", "massive", "xpersona", "storybooks")
            for part in ("train", "test")
        },
        "embeddings": "those of the language model gru at the start, which has read single "
        "sentences of these corpora, never pairs",
        "steps": step,
        "budget": asdict(budget),
        "seed": budget.seed,
        "history": history,
        "trained_with": f"torch {torch.__version__}, cpu",
        "date": datetime.date.today().isoformat(),
    }
    for source, measured in card["quality"].items():
        print(source, measured)
    store.save(name, model, card)
