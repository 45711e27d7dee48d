"""Training the read-back probes: ``python -m models.training probes``, minutes on one core.

For each model and each distance k, softmax regression from h_t to the token k steps back, on a
sample of the training documents; measured on held-out documents. See ``models.probes``.
"""

from __future__ import annotations

import datetime
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, NoReturn, cast

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from tqdm import tqdm

from models import store
from models.analysis.probes import Probes, save_probes
from models.arrays import FloatArray, IntArray
from models.recurrent import LAYERS, RecurrentLM
from models.training.corpora import Document, documents
from models.training.loop import PAD, batches, sequences, split, tokenized
from models.training.options import Options
from models.training.precision import HALF

#: The entry that closes a sequence. Nobody types it, so no probe is asked for it.
END_OF_TEXT = 0
LANGUAGES = ("ko", "en")


@dataclass(frozen=True)
class ProbeBudget:
    """positions: states trained on, half in each language. measured: held-out states, likewise.

    furthest: K. Held-out states stand at least K tokens into their sequence, so that every
    distance is measured on the same states.
    """

    positions: int = 75_000
    measured: int = 10_000
    furthest: int = 20
    epochs: int = 3
    rows: int = 512
    peak_rate: float = 1e-2
    seed: int = 20260


@dataclass(frozen=True)
class States:
    """States of one model and what stood before them. N states.

    hidden: float32 (N, H), h_t. back: int64 (N, K + 1), the token k steps back, or ``PAD`` where
    the text had not begun.
    """

    hidden: Tensor
    back: Tensor


def sample(docs: Sequence[Document], positions: int, rng: np.random.Generator) -> list[IntArray]:
    """Sequences of at least ``positions`` tokens (if there are as many) from random documents."""
    encode = store.tokenizer().encode
    found: list[IntArray] = []
    count = 0
    for i in rng.permutation(len(docs)):
        if count >= positions:
            break
        seqs = sequences(tokenized([docs[int(i)]], encode))
        found += seqs
        count += sum(map(len, seqs))
    return found


def held_out_sequences(docs: Sequence[Document]) -> dict[str, list[IntArray]]:
    """All held-out documents as sequences, by language."""
    held_out = [d for d in docs if d.held_out]
    return split(held_out, tokenized(held_out, store.tokenizer().encode))[1]


@torch.inference_mode()
def states(model: RecurrentLM, seqs: list[IntArray], furthest: int, least: int = 0) -> States:
    """Read ``seqs`` and keep the state after each token, from step ``least`` (from 0) on."""
    hidden: list[Tensor] = []
    back: list[Tensor] = []
    for batch in batches(seqs, 4096):
        ids = torch.as_tensor(batch)
        keep = (ids != PAD) & (ids != END_OF_TEXT)
        keep[:, :least] = False
        before = torch.full((*ids.shape, furthest + 1), PAD)
        for k in range(min(furthest + 1, ids.shape[1])):
            before[:, k:, k] = ids[:, : ids.shape[1] - k]
        hidden.append(model.features(ids.clamp_min(0))[keep])
        back.append(before[keep])
    return States(torch.cat(hidden).clone(), torch.cat(back))


class FrozenSoftmax:
    """Softmax cross-entropy over W_hy and log f, which stay as they are: gives ∂loss/∂features.

    Products in ``precision.HALF``, the same memory for every batch, as in ``models.training.loss``.
    """

    def __init__(self, w_hy: Tensor, log_frequency: Tensor, rows: int):
        self.w, self.b = w_hy.to(HALF), log_frequency.to(HALF)
        self.logits = torch.empty(rows, len(w_hy), dtype=HALF)
        self.p = torch.empty_like(self.logits)

    def gradient(self, features: Tensor, targets: Tensor) -> Tensor:
        """features (n, H), targets (n,) -> gradient of the mean loss (n, H)."""
        n = len(targets)
        torch.addmm(self.b, features.to(HALF), self.w.T, out=self.logits[:n])
        torch.softmax(self.logits[:n], dim=-1, out=self.p[:n])
        self.p[torch.arange(n), targets] -= 1.0
        return (self.p[:n] @ self.w).float() / n


def train_map(
    data: States, distance: int, head: FrozenSoftmax, budget: ProbeBudget, bar: tqdm[NoReturn]
) -> tuple[FloatArray, int]:
    """The probe of one distance, (H, H + 1), and the number of steps it was trained for."""
    known = data.back[:, distance] != PAD
    hidden, targets = data.hidden[known], data.back[known, distance]
    mean, spread = hidden.mean(0), hidden.std(0).clamp_min(1e-6)
    inputs = (hidden - mean) / spread
    width = hidden.shape[1]
    matrix = torch.zeros(width, width, requires_grad=True)
    shift = torch.zeros(width, requires_grad=True)
    adam = torch.optim.Adam([matrix, shift], lr=budget.peak_rate)
    optimizer = cast(torch.optim.Optimizer, adam)
    steps = budget.epochs * math.ceil(len(inputs) / budget.rows)
    generator = torch.Generator().manual_seed(budget.seed + distance)
    at = 0
    for _ in range(budget.epochs):
        for chosen in torch.split(torch.randperm(len(inputs), generator=generator), budget.rows):
            optimizer.param_groups[0]["lr"] = (
                budget.peak_rate * 0.5 * (1 + math.cos(math.pi * at / steps))
            )
            x = inputs[chosen]
            gradient = head.gradient((x @ matrix.T + shift).detach(), targets[chosen])
            matrix.grad, shift.grad = gradient.T @ x, gradient.sum(0)
            optimizer.step()
            at += 1
            bar.update(len(chosen))
    # (h - mean) / spread is affine too: one matrix and one vector do both.
    folded = matrix.detach() / spread
    offset = shift.detach() - folded @ mean
    return torch.cat([folded, offset[:, None]], dim=1).numpy(), steps


def accuracy(probes: Probes, held: States, w_hy: FloatArray) -> list[float]:
    """For each distance the share of held-out states whose likeliest token is the true one."""
    found: list[float] = []
    for k in range(len(probes.maps)):
        right = 0
        for start in range(0, len(held.hidden), 1000):
            part = slice(start, start + 1000)
            z = probes.scores(held.hidden[part].numpy(), k, w_hy)
            right += int((z.argmax(axis=1) == held.back[part, k].numpy()).sum())
        found.append(round(right / len(held.hidden), 4))
    return found


def measured_states(
    model: RecurrentLM, held_out: dict[str, list[IntArray]], budget: ProbeBudget
) -> States:
    """The held-out states that accuracy is measured on: as many of each language, at random."""
    parts: list[States] = []
    for seqs in held_out.values():
        every = states(model, seqs, budget.furthest, least=budget.furthest)
        generator = torch.Generator().manual_seed(budget.seed)
        chosen = torch.randperm(len(every.hidden), generator=generator)
        chosen = chosen[: budget.measured // len(held_out)]
        parts.append(States(every.hidden[chosen], every.back[chosen]))
    return States(torch.cat([p.hidden for p in parts]), torch.cat([p.back for p in parts]))


def train(name: str, options: Options) -> None:
    """Train, measure and write the probes of all recurrent models."""
    budget = replace(ProbeBudget(), **options.budget())
    torch.set_num_threads(1)
    rng = np.random.default_rng(budget.seed)
    docs = documents()
    seqs: list[IntArray] = []
    for language in LANGUAGES:
        known = [d for d in docs if d.language == language and not d.held_out]
        seqs += sample(known, budget.positions // len(LANGUAGES), rng)
    held_out = held_out_sequences(docs)
    vocabulary = len(store.tokenizer())
    counts = np.bincount(np.concatenate(seqs), minlength=vocabulary) + 0.1
    counts[END_OF_TEXT] = 0.1
    log_frequency = np.log(counts / counts.sum()).astype(np.float16)

    maps: dict[str, NDArray[np.float16]] = {}
    entries: dict[str, dict[str, Any]] = {}
    distances, chance, measured = range(budget.furthest + 1), 0.0, 0
    real = [len(s) - (s[-1] == END_OF_TEXT) for s in seqs]
    pairs = int(sum(max(0, n - k) for n in real for k in distances))
    with tqdm(total=pairs * budget.epochs * len(LAYERS), unit_scale=True, mininterval=2) as bar:
        for name in LAYERS:
            model = store.load(name)
            data = states(model.module, seqs, budget.furthest)
            held = measured_states(model.module, held_out, budget)
            measured = len(held.hidden)
            chance = float((held.back == int(counts.argmax())).double().mean())
            head = FrozenSoftmax(
                model.module.embedding.weight, torch.as_tensor(log_frequency).float(), budget.rows
            )
            trained: list[tuple[FloatArray, int]] = []
            for k in distances:
                bar.set_description(f"{name}, {k} back")
                trained.append(train_map(data, k, head, budget, bar))
            maps[name] = np.stack([m for m, _ in trained]).astype(np.float16)
            shipped = Probes(  # measured as they are shipped, rounded to float16
                name,
                maps[name].astype(np.float32),
                log_frequency.astype(np.float32),
                np.zeros(0),
                {},
            )
            entries[name] = {
                "weights_sha256": model.card["sha256"],
                "steps": [steps for _, steps in trained],
                "accuracy": accuracy(shipped, held, model.weights()["W_hy"]),
            }
            bar.write(f"{name} {entries[name]['accuracy']}")
    card: dict[str, Any] = {
        "task": "name the token k steps back from h_t, k = 0 … K",
        "probe": "softmax(W_hy (M_k h_t + m_k) + log f), one M_k and m_k for each distance k",
        "distances": list(distances),
        "chance": round(chance, 4),
        "chance_is": "the share of held-out tokens that are the training sample's most frequent",
        "trained_on": {
            "states": int(sum(real)),
            "documents": "not held out, half ko, half en",
        },
        "measured_on": {
            "states": measured,
            "documents": "held out, half ko, half en; states at least K tokens into their text",
        },
        "budget": asdict(budget),
        "seed": budget.seed,
        "models": entries,
        "trained_with": f"torch {torch.__version__}, cpu, 1 thread",
        "date": datetime.date.today().isoformat(),
    }
    save_probes(maps, log_frequency, card)
    print(f"written to {store.WEIGHTS / 'probes.safetensors'}")
