"""Open a model of one's own: its folder is checked, its weights are read, its attention is ours."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor, nn

from models.hugging_face import hub
from models.hugging_face.errors import Cancelled, ModelError
from models.hugging_face.files import Files, check_memory, checked
from models.hugging_face.model import OwnModel
from models.hugging_face.recorder import NAME, transformers
from models.hugging_face.sources import Source, typed

log = logging.getLogger("seq2see")


def nothing(_: float) -> None:
    """Who does not want to hear how far it is."""


def open_model(
    model: str | Path | Source,
    progress: Callable[[float], object] = nothing,
    cancelled: Callable[[], bool] = lambda: False,
) -> OwnModel:
    """A Hugging Face model from a folder, the local cache or the hub.

    >>> open_model("path/or/name").trace("The cat sat").weights.shape
    (12, 12, 3, 3)

    model: a folder or a name; safetensors only, and no code of the folder is run. progress: called
    with the share of the weights that is read. cancelled: asked meanwhile. Raises ModelError where
    it cannot be opened, Cancelled where ``cancelled`` said so.
    """
    source = model if isinstance(model, Source) else typed(str(model))
    if source is None:
        raise ModelError("no_folder", name=str(model))
    folder, root = source.folder, source.root
    if folder is None:
        folder = hub.snapshot(source.label, cancelled)
        root = folder.parents[1]  # the files of a snapshot are links to the cache beside it
    files = checked(source.label, folder, root)
    check_memory(files)
    try:
        return _opened(files, progress, cancelled)
    except (ModelError, Cancelled):
        raise
    except Exception as error:  # a library's errors about files that somebody else has written
        log.exception("A model could not be opened.")
        kind = type(error).__name__
        raise ModelError("broken", name=files.name, error=kind) from None


def _opened(
    files: Files, progress: Callable[[float], object], cancelled: Callable[[], bool]
) -> OwnModel:
    package = transformers()
    kind = str(files.config.get("model_type", ""))
    if kind not in package.CONFIG_MAPPING:
        raise ModelError("unknown_kind", name=files.name, kind=kind or "?")
    local = {"local_files_only": True, "trust_remote_code": False}
    config: Any = package.AutoConfig.from_pretrained(str(files.folder), **local)
    if config.is_encoder_decoder is False:
        config.use_cache = False
    tokenizer = _tokenizer(package, files, local)
    weights = dict(_read(files, progress, cancelled))
    return OwnModel(
        files.name, _module(package, files, config, weights), tokenizer, files.parameters
    )


def _tokenizer(package: Any, files: Files, local: dict[str, bool]) -> Any:
    try:
        found: Any = package.AutoTokenizer.from_pretrained(str(files.folder), **local)
    except Exception:  # whatever a library says of files that it cannot make a tokenizer of
        log.info("No tokenizer.", exc_info=True)
        raise ModelError("no_fast_tokenizer", name=files.name) from None
    if not found.is_fast:
        raise ModelError("no_fast_tokenizer", name=files.name)
    return found


def _read(
    files: Files, progress: Callable[[float], object], cancelled: Callable[[], bool]
) -> Iterator[tuple[str, Tensor]]:
    """The weights by name, as float32."""
    done = 0
    for path in files.weights:
        try:
            opened: Any = safe_open(path, "pt")
            with opened as file:
                for name in file.keys():  # noqa: SIM118
                    if cancelled():
                        raise Cancelled
                    tensor: Tensor = file.get_tensor(name)
                    whole = tensor.is_floating_point()
                    yield name, tensor.to(torch.float32, copy=True) if whole else tensor.clone()
                    done += tensor.numel()
                    progress(done / max(files.parameters, 1))
        except SafetensorError:
            raise ModelError("half", name=files.name, file=path.name) from None


def _module(package: Any, files: Files, config: Any, weights: dict[str, Tensor]) -> nn.Module:
    """The network with the head that its card names, or without one, with nothing left out.

    transformers fills what a file lacks with random numbers: that is no model to look at. The layer
    that pools a text for a classifier is not looked at, and may be lacking.
    """
    missing: list[str] = []
    for table in _tables(package, config):
        if type(config) not in table:
            continue
        try:
            module, report = table[type(config)].from_pretrained(
                None,
                config=config,
                state_dict=dict(weights),
                dtype=torch.float32,
                attn_implementation=NAME,
                output_loading_info=True,
            )
        except (KeyError, ValueError):  # it looks for this name in a table of its own
            log.info("No attention of ours.", exc_info=True)
            raise ModelError("no_interface", name=files.name, kind=str(config.model_type)) from None
        missing = sorted(name for name in report["missing_keys"] if "pooler" not in name)
        if not missing:
            return module.eval().requires_grad_(False)
    if not missing:
        raise ModelError("unknown_kind", name=files.name, kind=str(config.model_type))
    raise ModelError("half", name=files.name, file=missing[0])


def _tables(package: Any, config: Any) -> list[Any]:
    """The classes to try, by the name of the one that was saved."""
    saved = str((getattr(config, "architectures", None) or [""])[0])
    if config.is_encoder_decoder:
        return [package.MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING]
    scores: list[Any] = []
    if saved.endswith(("ForCausalLM", "LMHeadModel")):
        scores = [package.MODEL_FOR_CAUSAL_LM_MAPPING]
    elif saved.endswith(("ForMaskedLM", "ForPreTraining")):
        # ELECTRA's ForPreTraining tells exchanged words, and scores none.
        scores = [package.MODEL_FOR_MASKED_LM_MAPPING]
    return [*scores, package.MODEL_MAPPING]
