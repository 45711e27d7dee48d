"""Trained models on disk: weights as safetensors, a JSON card beside each, one tokenizer.

``MODELS`` has a row a model. ``load`` is what everything else uses.
It never unpickles: safetensors only.
"""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, overload

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file as map_safetensors  # pyright: ignore[reportUnknownVariableType]
from safetensors.torch import save as write_safetensors
from torch import nn

from models.arrays import not_counted
from models.language_models import LanguageModel
from models.mingru import MinGRULM, MinGRUModel
from models.model import Card, Model
from models.recurrent import RecurrentLM, RecurrentModel
from models.sentiment import SentimentGRU, SentimentModel
from models.text.tokenizer import Tokenizer
from models.traces import LanguageModelName, ModelName, RecurrentName, TranslatorName
from models.transformer import TransformerLM, TransformerModel
from models.translator import TranslatorGRU, TranslatorModel

ASSETS = Path(__file__).resolve().parents[1] / "assets"
WEIGHTS = ASSETS / "weights"
TOKENIZER = ASSETS / "tokenizer" / "subword.json"

#: What a model is one of. The language models score each token of the vocabulary as the next one
#: and were trained on the same data; the recurrent ones are those among them that have an h_t.
Family = Literal["language model", "recurrent", "classifier", "translator"]
LANGUAGE_MODEL: tuple[Family, ...] = ("language model",)
RECURRENT: tuple[Family, ...] = ("language model", "recurrent")


@dataclass(frozen=True)
class Row:
    """One model.

    families: those it belongs to. sizes: the fields of its card that ``module`` is made from.
    module: an untrained module, from V, the entries of the vocabulary, and these sizes. model:
    what ``load`` returns. training: "package.module:function" that trains it again; called with
    its name and ``models.training.options.Options``.
    """

    families: tuple[Family, ...]
    sizes: tuple[str, ...]
    module: Callable[[int, Mapping[str, int]], nn.Module]
    model: type[Model[Any, Any]]
    training: str


def _recurrent(kind: RecurrentName) -> Row:
    return Row(
        families=RECURRENT,
        sizes=("width",),
        module=lambda entries, sizes: RecurrentLM(kind, entries, width=sizes["width"]),
        model=RecurrentModel,
        training="models.training.language_model:train",
    )


def _translator(attention: bool) -> Row:
    return Row(
        families=("translator",),
        sizes=("embedded", "width"),
        module=lambda entries, sizes: TranslatorGRU(entries, attention, **sizes),
        model=TranslatorModel,
        training="models.training.translation:train",
    )


MODELS: dict[ModelName, Row] = {
    "rnn": _recurrent("rnn"),
    "lstm": _recurrent("lstm"),
    "gru": _recurrent("gru"),
    "mingru": Row(
        families=LANGUAGE_MODEL,
        sizes=("width", "layers"),
        module=lambda entries, sizes: MinGRULM(entries, sizes["width"], sizes["layers"]),
        model=MinGRUModel,
        training="models.training.language_model:train",
    ),
    "transformer": Row(
        families=LANGUAGE_MODEL,
        sizes=("width",),
        module=lambda entries, sizes: TransformerLM(entries, width=sizes["width"]),
        model=TransformerModel,
        training="models.training.language_model:train",
    ),
    "sentiment": Row(
        families=("classifier",),
        sizes=("embedded", "width"),
        module=lambda entries, sizes: SentimentGRU(entries, **sizes),
        model=SentimentModel,
        training="models.training.sentiment:train",
    ),
    "translator": _translator(attention=True),
    "translator_fixed": _translator(attention=False),
}


@overload
def names() -> tuple[ModelName, ...]: ...
@overload
def names(family: Literal["language model"]) -> tuple[LanguageModelName, ...]: ...
@overload
def names(family: Literal["recurrent"]) -> tuple[RecurrentName, ...]: ...
@overload
def names(family: Literal["translator"]) -> tuple[TranslatorName, ...]: ...


def names(family: Family | None = None) -> tuple[str, ...]:
    """The models that ``load`` knows; those of one family if given."""
    return tuple(name for name, row in MODELS.items() if family in (None, *row.families))


LANGUAGE_MODELS = names("language model")

_loading = threading.Lock()


class WeightsError(Exception):
    """A model cannot be loaded. ``str()`` is one sentence that names the file, as ``file`` does."""

    def __init__(self, file: Path, why: str):
        self.file = file.name
        super().__init__(f"The file {file.name} {why}.")


@overload
def load(name: RecurrentName) -> RecurrentModel: ...
@overload
def load(name: Literal["mingru"]) -> MinGRUModel: ...
@overload
def load(name: Literal["transformer"]) -> TransformerModel: ...
@overload
def load(name: Literal["sentiment"]) -> SentimentModel: ...
@overload
def load(name: TranslatorName) -> TranslatorModel: ...
@overload
def load(name: LanguageModelName) -> LanguageModel: ...
@overload
def load(name: str) -> LanguageModel | SentimentModel | TranslatorModel: ...


def load(name: str) -> Model[Any, Any]:
    """The trained model of this name, read once per process and shared by all threads.

    Raises KeyError for an unknown name and WeightsError when a file of the model is missing,
    truncated, or not the one its card was written for.
    """
    if name not in MODELS:
        raise KeyError(f"no model is called {name!r}; there are {', '.join(MODELS)}")
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


def merges() -> tuple[tuple[str, str], ...]:
    """The pairs that the tokenizer joins, in the order in which it learned to."""
    return _merges(TOKENIZER)


@lru_cache(maxsize=1)
def _merges(path: Path) -> tuple[tuple[str, str], ...]:
    try:
        learned = json.loads(path.read_text(encoding="utf-8"))["model"]["merges"]
        return tuple((first, second) for first, second in learned)
    except (OSError, ValueError, KeyError, TypeError):
        raise WeightsError(path, "is missing or cannot be read as a tokenizer") from None


def checked_bytes(path: Path, sha256: str) -> bytes:
    """What is in a file. WeightsError where it is missing or is not what its card describes."""
    try:
        data = path.read_bytes()
    except OSError:
        raise WeightsError(path, "is missing") from None
    if hashlib.sha256(data).hexdigest() != sha256:
        raise WeightsError(path, "is damaged or is not the one its card describes")
    return data


@lru_cache(maxsize=16)
@torch.inference_mode(False)  # whoever asks first: weights made under it could have no gradients
def _read(name: ModelName, folder: Path) -> Model[Any, Any]:
    row, path, card_path = MODELS[name], folder / f"{name}.safetensors", folder / f"{name}.json"
    try:
        card: Card = json.loads(card_path.read_text(encoding="utf-8"))
        expected, sizes = card["sha256"], {size: int(card[size]) for size in row.sizes}
    except FileNotFoundError:
        raise WeightsError(card_path, "is missing") from None
    except (ValueError, KeyError, TypeError):
        raise WeightsError(card_path, "cannot be read as a model card") from None
    checked_bytes(path, expected)
    tokenizer = _tokenizer(TOKENIZER)
    module = row.module(len(tokenizer), sizes)
    try:
        # The file's own pages, which processes side by side share.
        module.load_state_dict(map_safetensors(path), assign=True)
    except (SafetensorError, RuntimeError):
        raise WeightsError(path, "does not fit the model of this name") from None
    for parameter in module.parameters():
        not_counted(parameter.detach().numpy(), parameter)
    return row.model(name, module, tokenizer, card)


def save(name: str, module: nn.Module, card: Card, folder: Path = WEIGHTS) -> None:
    """Write weights and card; the card carries the checksum of the weights."""
    folder.mkdir(parents=True, exist_ok=True)
    data = write_safetensors({k: v.cpu().contiguous() for k, v in module.state_dict().items()})
    path = folder / f"{name}.safetensors"
    path.unlink(missing_ok=True)  # whoever has loaded the old ones reads them from their file
    path.write_bytes(data)
    _write_card(name, {**card, "sha256": hashlib.sha256(data).hexdigest()}, folder)


def amend(name: str, fields: Card, folder: Path = WEIGHTS) -> None:
    """Give the card of ``name`` these fields, in place of those that it had; the weights stay."""
    card: Card = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    _write_card(name, {**card, **fields, "sha256": card["sha256"]}, folder)


def _write_card(name: str, card: Card, folder: Path) -> None:
    text = json.dumps(card, ensure_ascii=False, indent=2) + "\n"
    (folder / f"{name}.json").write_text(text, encoding="utf-8")


def warm_up() -> None:
    """Load every model and read one sentence with each, on one thread; skip what cannot be read.

    Serving is many small products: a second thread costs more than it gives.
    """
    torch.set_num_threads(1)
    for name in MODELS:
        try:
            load(name).trace("고양이가 매트 위에 누웠다. The cat sat on the mat.")
        except WeightsError:
            continue
