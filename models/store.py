"""Trained models on disk: weights as safetensors, a JSON card beside each, one tokenizer.

``load`` is what everything else uses. It never unpickles: safetensors only.
"""

from __future__ import annotations

import hashlib
import json
import threading
from functools import lru_cache
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load as read_safetensors
from safetensors.torch import save as write_safetensors

from models.recurrent import LAYERS, RecurrentLM, RecurrentReader
from models.sentiment import SentimentGRU, SentimentReader
from models.tokenizer import Tokenizer
from models.transformer import TransformerLM, TransformerReader
from models.translator import TranslatorGRU, TranslatorReader

ASSETS = Path(__file__).resolve().parents[1] / "assets"
WEIGHTS = ASSETS / "weights"
TOKENIZER = ASSETS / "tokenizer" / "subword.json"
#: The models that score each token of the vocabulary as the next one, trained on the same data.
LANGUAGE_MODELS = (*LAYERS, "transformer")
TRANSLATORS = ("translator", "translator_fixed")

Reader = RecurrentReader | TransformerReader | SentimentReader | TranslatorReader

_loading = threading.Lock()


class WeightsError(Exception):
    """A model cannot be loaded. ``str()`` is one sentence that names the file, as ``file`` does."""

    def __init__(self, file: Path, why: str):
        self.file = file.name
        super().__init__(f"The file {file.name} {why}.")


def names() -> tuple[str, ...]:
    """The models that ``load`` knows."""
    return (*LANGUAGE_MODELS, "sentiment", *TRANSLATORS)


def load(name: str) -> Reader:
    """The trained model of this name, read once per process and shared by all threads.

    Raises KeyError for an unknown name and WeightsError when a file of the model is missing,
    truncated, or not the one its card was written for.
    """
    if name not in names():
        raise KeyError(f"no model is called {name!r}; there are {', '.join(names())}")
    with _loading:  # lru_cache alone would let two threads read the same file at once
        return _read(name, WEIGHTS)


def tokenizer() -> Tokenizer:
    """The one tokenizer of all models. Raises WeightsError like ``load``."""
    with _loading:
        return _tokenizer(TOKENIZER)


@lru_cache(maxsize=4)
def _tokenizer(path: Path) -> Tokenizer:
    try:
        return Tokenizer(path)
    except FileNotFoundError:
        raise WeightsError(path, "is missing") from None
    except Exception:  # tokenizers raises bare Exception for a file that it cannot parse
        raise WeightsError(path, "cannot be read as a tokenizer") from None


@lru_cache(maxsize=16)
def _read(name: str, folder: Path) -> Reader:
    path, card_path = folder / f"{name}.safetensors", folder / f"{name}.json"
    try:
        card = json.loads(card_path.read_text(encoding="utf-8"))
        expected, width = card["sha256"], int(card["width"])
        embedded = int(card.get("embedded", width))
    except FileNotFoundError:
        raise WeightsError(card_path, "is missing") from None
    except (ValueError, KeyError, TypeError):
        raise WeightsError(card_path, "cannot be read as a model card") from None
    try:
        data = path.read_bytes()
    except OSError:
        raise WeightsError(path, "is missing") from None
    if hashlib.sha256(data).hexdigest() != expected:
        raise WeightsError(path, "is damaged or is not the one its card describes")
    words = _tokenizer(TOKENIZER)
    model, reader = _untrained(name, len(words), embedded, width)
    try:
        model.load_state_dict(read_safetensors(data))
    except (SafetensorError, RuntimeError):
        raise WeightsError(path, "does not fit the model of this name") from None
    return reader(name, model, words, card)


def _untrained(
    name: str, vocabulary: int, embedded: int, width: int
) -> tuple[torch.nn.Module, type[Reader]]:
    """The module whose weights a file of this name holds, and who reads text with it."""
    if name == "transformer":
        return TransformerLM(vocabulary, width), TransformerReader
    if name == "sentiment":
        return SentimentGRU(vocabulary, embedded, width), SentimentReader
    if name in TRANSLATORS:
        return TranslatorGRU(vocabulary, name == "translator", embedded, width), TranslatorReader
    return RecurrentLM(name, vocabulary, width), RecurrentReader


def save(name: str, model: torch.nn.Module, card: dict, folder: Path = WEIGHTS) -> None:
    """Write weights and card; the card carries the checksum of the weights."""
    folder.mkdir(parents=True, exist_ok=True)
    data = write_safetensors({k: v.cpu().contiguous() for k, v in model.state_dict().items()})
    (folder / f"{name}.safetensors").write_bytes(data)
    card = card | {"sha256": hashlib.sha256(data).hexdigest()}
    text = json.dumps(card, ensure_ascii=False, indent=2) + "\n"
    (folder / f"{name}.json").write_text(text, encoding="utf-8")


def warm_up() -> None:
    """Load every model and read one sentence with each, on one thread; skip what cannot be read.

    Serving is many small products: a second thread costs more than it gives.
    """
    torch.set_num_threads(1)
    for name in names():
        try:
            load(name).trace("고양이가 매트 위에 누웠다. The cat sat on the mat.")
        except WeightsError:
            continue
