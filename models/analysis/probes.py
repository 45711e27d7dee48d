"""What can still be read from a hidden state: a linear probe for each distance.

The probe of distance k names the token k steps back from h_t. It is linear: a matrix M_k and a
vector m_k take the state to a place among the model's own embeddings, and each token scores by its
embedding there, on top of how frequent it is:

    z_t = W_hy (M_k h_t + m_k) + log f,   p(token k back) = softmax(z_t)

So one probe is H × (H + 1) numbers instead of V × H, and a state that tells it nothing leaves the
bare frequencies f. The weights come from ``models.training.probes``.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load as read_safetensors
from safetensors.numpy import save as write_safetensors
from scipy.special import softmax

from models import store
from models.arrays import DoubleArray, FloatArray, IntArray, ReadOnly
from models.model import Card
from models.recurrent import RecurrentModel

FILE = "probes.safetensors"


@dataclass(frozen=True)
class ReadBack(ReadOnly):
    """What the probes of one model read from one state h_t. K + 1 is the number of distances tried.

    chance: float64 (K + 1,), the probability that probe k gives to the token that truly stood k
        steps back.
    rank: int64 (K + 1,), how many tokens of the vocabulary that probe finds likelier.
    guess: length K + 1, the token that it finds likeliest, as the vocabulary writes it.
    """

    chance: DoubleArray
    rank: IntArray
    guess: tuple[str, ...]


@dataclass(frozen=True)
class Probes(ReadOnly):
    """The probes of one model. maps: float32 (K + 1, H, H + 1), M_k and m_k side by side.

    log_frequency: float32 (V,). accuracy: float64 (K + 1,), the share of held-out positions at
    which the token found likeliest is the true one. card: how that was measured, and on what.
    """

    model: str
    maps: FloatArray
    log_frequency: FloatArray
    accuracy: DoubleArray
    card: Card

    @property
    def furthest(self) -> int:
        """K, the greatest distance."""
        return len(self.maps) - 1

    def scores(self, states: FloatArray, distance: int, w_hy: FloatArray) -> FloatArray:
        """z: states (N, H), W_hy (V, H) -> (N, V)."""
        matrix, shift = self.maps[distance, :, :-1], self.maps[distance, :, -1]
        z = (states @ matrix.T + shift) @ w_hy.T + self.log_frequency
        return z.astype(np.float32, copy=False)

    def read_back(self, state: FloatArray, ids: IntArray, model: RecurrentModel) -> ReadBack:
        """Read the tokens ``ids`` back from ``state`` (H,), the state after the last of them.

        Entry k of the answer is about ``ids[-1 - k]``; there are min(len(ids), K + 1) entries.
        """
        back = ids[::-1][: len(self.maps)]
        maps = self.maps[: len(back)]
        places = maps[:, :, :-1] @ state + maps[:, :, -1]  # (K + 1, H)
        z = places @ model.weights()["W_hy"].T + self.log_frequency
        z = z.astype(np.float64)
        p = softmax(z, axis=1)
        rows = np.arange(len(back))
        return ReadBack(
            chance=p[rows, back],
            rank=(z > z[rows, back][:, None]).sum(axis=1),
            guess=tuple(model.tokenizer.entry(i) for i in z.argmax(axis=1)),
        )


def load_probes(name: str, folder: Path | None = None) -> Probes:
    """The probes of the model ``name``.

    Raises WeightsError when a file is missing or damaged, or when the model has been trained
    again since the probes were.
    """
    folder = folder or store.WEIGHTS
    expected = store.load(name).card["sha256"]
    return _read(name, folder, expected)


@lru_cache(maxsize=8)
def _read(name: str, folder: Path, expected: str) -> Probes:
    path = folder / FILE
    card_path = path.with_suffix(".json")
    try:
        card = json.loads(card_path.read_text(encoding="utf-8"))
        checksum, entry = card["sha256"], card["models"][name]
        accuracy = np.array(entry["accuracy"], np.float64)
    except FileNotFoundError:
        raise store.WeightsError(card_path, "is missing") from None
    except (ValueError, KeyError, TypeError):
        raise store.WeightsError(card_path, "cannot be read as a card of probes") from None
    if entry["weights_sha256"] != expected:
        raise store.WeightsError(path, f"was trained for other weights of {name}")
    data = store.checked_bytes(path, checksum)
    try:
        tensors = read_safetensors(data)
        maps = tensors[f"{name}.maps"].astype(np.float32)
        log_frequency = tensors["log_frequency"].astype(np.float32)
    except (SafetensorError, KeyError):
        raise store.WeightsError(path, f"has no probes of {name}") from None
    return Probes(name, maps, log_frequency, accuracy, card)


def save_probes(
    maps: Mapping[str, NDArray[np.floating]],
    log_frequency: NDArray[np.floating],
    card: Card,
    folder: Path | None = None,
) -> None:
    """Write the probes of all models, in float16, and their card with the checksum."""
    folder = folder or store.WEIGHTS
    folder.mkdir(parents=True, exist_ok=True)
    tensors = {f"{name}.maps": array.astype(np.float16) for name, array in maps.items()}
    tensors["log_frequency"] = log_frequency.astype(np.float16)
    data = write_safetensors(tensors)
    (folder / FILE).write_bytes(data)
    whole = {**card, "sha256": hashlib.sha256(data).hexdigest()}
    text = json.dumps(whole, ensure_ascii=False, indent=2) + "\n"
    (folder / FILE).with_suffix(".json").write_text(text, encoding="utf-8")
