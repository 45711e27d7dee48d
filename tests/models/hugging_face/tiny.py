"""Small models of every family, made here from their configs with a fixed seed, untrained."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import torch

from models.hugging_face.example import ENTRIES, byte_tokenizer, draw_weights

_PLAIN = {
    "vocab_size": ENTRIES,
    "hidden_size": 32,
    "intermediate_size": 48,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "max_position_embeddings": 64,
    "pad_token_id": 0,
    "bos_token_id": 1,
    "eos_token_id": 2,
}
_GROUPED = _PLAIN | {"num_key_value_heads": 2}
_BOTH = {
    "vocab_size": ENTRIES,
    "d_model": 32,
    "encoder_layers": 2,
    "decoder_layers": 2,
    "encoder_attention_heads": 4,
    "decoder_attention_heads": 4,
    "encoder_ffn_dim": 48,
    "decoder_ffn_dim": 48,
    "max_position_embeddings": 64,
    "pad_token_id": 0,
    "bos_token_id": 1,
    "eos_token_id": 2,
    "decoder_start_token_id": 2,
    "forced_eos_token_id": None,
}


class Family(NamedTuple):
    """head: which of transformers' tables its network is in. config: the name of its class."""

    head: str
    config: str
    sizes: dict[str, Any]


CAUSAL, MASKED, BOTH = (
    "MODEL_FOR_CAUSAL_LM_MAPPING",
    "MODEL_FOR_MASKED_LM_MAPPING",
    "MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING",
)
FAMILIES = {
    "gpt2": Family(
        CAUSAL,
        "GPT2Config",
        {
            "vocab_size": ENTRIES,
            "n_embd": 32,
            "n_layer": 2,
            "n_head": 4,
            "n_positions": 64,
            "bos_token_id": 1,
            "eos_token_id": 2,
        },
    ),
    "gpt_neox": Family(CAUSAL, "GPTNeoXConfig", _PLAIN),
    "opt": Family(
        CAUSAL,
        "OPTConfig",
        {
            **{k: v for k, v in _PLAIN.items() if k != "intermediate_size"},
            "ffn_dim": 48,
            "word_embed_proj_dim": 32,
        },
    ),
    "llama": Family(CAUSAL, "LlamaConfig", _GROUPED),
    "mistral": Family(CAUSAL, "MistralConfig", _GROUPED | {"sliding_window": 8}),
    "qwen2": Family(CAUSAL, "Qwen2Config", _GROUPED),
    "qwen3": Family(CAUSAL, "Qwen3Config", _GROUPED | {"head_dim": 16}),
    "gemma": Family(CAUSAL, "GemmaConfig", _GROUPED | {"head_dim": 16}),
    "gemma2": Family(
        CAUSAL,
        "Gemma2Config",
        _GROUPED | {"head_dim": 16, "sliding_window": 8, "attn_logit_softcapping": 2.0},
    ),
    "gemma3": Family(CAUSAL, "Gemma3TextConfig", _GROUPED | {"head_dim": 16, "sliding_window": 8}),
    "exaone4": Family(
        CAUSAL, "Exaone4Config", _GROUPED | {"sliding_window": 8, "sliding_window_pattern": 2}
    ),
    "bert": Family(MASKED, "BertConfig", _PLAIN),
    "roberta": Family(MASKED, "RobertaConfig", _PLAIN),
    "electra": Family(MASKED, "ElectraConfig", _PLAIN | {"embedding_size": 16}),
    "distilbert": Family(
        MASKED,
        "DistilBertConfig",
        {
            "vocab_size": ENTRIES,
            "dim": 32,
            "hidden_dim": 48,
            "n_layers": 2,
            "n_heads": 4,
            "max_position_embeddings": 64,
        },
    ),
    "albert": Family(MASKED, "AlbertConfig", _PLAIN | {"embedding_size": 16}),
    "bart": Family(BOTH, "BartConfig", _BOTH),
    "marian": Family(BOTH, "MarianConfig", _BOTH),
    "t5": Family(
        BOTH,
        "T5Config",
        {
            "vocab_size": ENTRIES,
            "d_model": 32,
            "d_kv": 8,
            "d_ff": 48,
            "num_layers": 2,
            "num_heads": 4,
            "pad_token_id": 0,
            "eos_token_id": 2,
            "decoder_start_token_id": 0,
        },
    ),
}
#: Families whose attention does not go through the interface.
OWN_WAYS = {
    "gpt_neo": Family(
        CAUSAL,
        "GPTNeoConfig",
        {
            "vocab_size": ENTRIES,
            "hidden_size": 32,
            "num_layers": 2,
            "num_heads": 4,
            "attention_types": [[["global", "local"], 1]],
            "max_position_embeddings": 64,
        },
    ),
    "bloom": Family(
        CAUSAL, "BloomConfig", {"vocab_size": ENTRIES, "hidden_size": 32, "n_layer": 2, "n_head": 4}
    ),
    "deberta_v2": Family(MASKED, "DebertaV2Config", _PLAIN),
}


def network(family: Family, attention: str, **changes: Any) -> Any:
    """An untrained network of a family; the same seed makes the same weights for any attention.

    Its matrices are larger than they start at, so that softmax tells one key from another.
    """
    package = importlib.import_module("transformers")
    config = getattr(package, family.config)(**family.sizes | changes)
    config._attn_implementation = attention
    torch.manual_seed(0)
    module = getattr(package, family.head)[type(config)](config).eval()
    draw_weights(module, 0)
    return module.requires_grad_(False)


def folder(path: Path, family: Family, **changes: Any) -> Path:
    """A tiny model as ``save_pretrained`` leaves it, with its tokenizer."""
    module = network(family, "eager", **changes)
    module.config._attn_implementation = None
    module.save_pretrained(path)
    byte_tokenizer(added=family.head != CAUSAL).save_pretrained(path)
    return path


def eager_of(path: Path, family: Family) -> Any:
    """The network of a folder with transformers' own "eager" attention.

    Not ``network``: what a file leaves out, such as Marian's positions, is made when it is read.
    """
    package = importlib.import_module("transformers")
    kind = getattr(package, family.head)[getattr(package, family.config)]
    return kind.from_pretrained(path, attn_implementation="eager").eval()


Maker = Callable[..., Path]
