"""A tiny model with random weights, to try /your-model with: it has learned nothing.

python -m models.hugging_face.example FOLDER --kind decoder
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, get_args

import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors, trainers

from models.hugging_face.errors import ModelError
from models.hugging_face.recorder import transformers
from models.hugging_face.traces import Kind

#: Entries of the vocabulary; the first are special.
ENTRIES = 320
SPECIAL = ("<pad>", "<s>", "</s>", "<unk>", "<mask>")
#: What the tokenizer is learned on: English only, so a syllable of Hangul is several tokens.
LEARNED = "The old cat sat by the warm window and slept."

_SIZES = {
    "vocab_size": ENTRIES,
    "hidden_size": 64,
    "intermediate_size": 128,
    "num_hidden_layers": 4,
    "num_attention_heads": 4,
    "max_position_embeddings": 128,
    "pad_token_id": 0,
    "bos_token_id": 1,
    "eos_token_id": 2,
}
#: Of each kind one family: its config, its sizes, and the table its network is in.
CHOICES: dict[Kind, tuple[str, dict[str, Any], str]] = {
    "decoder": (
        "LlamaConfig",
        _SIZES | {"num_key_value_heads": 2},
        "MODEL_FOR_CAUSAL_LM_MAPPING",
    ),
    "encoder": ("BertConfig", _SIZES, "MODEL_FOR_MASKED_LM_MAPPING"),
    "encoder-decoder": (
        "T5Config",
        {
            "vocab_size": ENTRIES,
            "d_model": 64,
            "d_kv": 16,
            "d_ff": 128,
            "num_layers": 4,
            "num_heads": 4,
            "pad_token_id": 0,
            "eos_token_id": 2,
            "decoder_start_token_id": 0,
        },
        "MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING",
    ),
}
#: How far its matrices are drawn from 0: softmax tells one key from another.
SPREAD = 0.3


def byte_tokenizer(added: bool) -> Any:
    """Byte-level BPE of ``ENTRIES`` entries. added: whether a text gets a token at each end."""
    inner: Any = Tokenizer(models.BPE())
    inner.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    inner.decoder = decoders.ByteLevel()
    trainer: Any = trainers.BpeTrainer(
        vocab_size=ENTRIES,
        special_tokens=list(SPECIAL),
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    inner.train_from_iterator([LEARNED] * 3, trainer)
    if added:
        inner.post_processor = processors.TemplateProcessing(
            single="<s> $A </s>", special_tokens=[("<s>", 1), ("</s>", 2)]
        )
    names = ("pad_token", "bos_token", "eos_token", "unk_token", "mask_token")
    return transformers().PreTrainedTokenizerFast(
        tokenizer_object=inner, **dict(zip(names, SPECIAL, strict=True))
    )


@torch.no_grad()
def draw_weights(module: Any, seed: int) -> None:
    """Matrices from a normal distribution, far enough from 0 for the heads to tell keys apart."""
    drawn = torch.Generator().manual_seed(seed)
    for parameter in module.parameters():
        if parameter.dim() > 1:
            parameter.copy_(torch.randn(parameter.shape, generator=drawn) * SPREAD)


def write_example(folder: Path, kind: Kind = "decoder", seed: int = 0) -> Path:
    """Write a model of this kind as ``save_pretrained`` leaves it, with its tokenizer.

    ModelError where transformers is not installed; OSError where the folder cannot be written.
    """
    package = transformers()
    name, sizes, table = CHOICES[kind]
    config = getattr(package, name)(**sizes)
    module = getattr(package, table)[type(config)](config).eval()
    draw_weights(module, seed)
    module.save_pretrained(folder)
    byte_tokenizer(added=kind != "decoder").save_pretrained(folder)
    return folder


def main(arguments: Sequence[str] | None = None) -> int:
    """0 where the model is written, 1 with one sentence where it is not."""
    parser = argparse.ArgumentParser(
        prog="python -m models.hugging_face.example", description=__doc__
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--kind", choices=get_args(Kind), default="decoder")
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args(arguments)
    folder: Path = given.folder
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        print(f"{folder} is there already and not empty.", file=sys.stderr)
        return 1
    try:
        write_example(folder, given.kind, given.seed)
    except (ModelError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{folder.resolve()} holds a model that has learned nothing. Open it on /your-model.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
