"""The number type of the products in training: the fastest that this machine multiplies itself."""

from __future__ import annotations

from typing import Any, cast

import torch


def _multiplies_bfloat16() -> bool:
    """Whether the CPU has instructions for it; without, PyTorch's products are ten times slower."""
    cpu = cast(Any, torch.cpu)
    return cpu._is_amx_tile_supported() or cpu._is_avx512_bf16_supported()


#: Mixed precision (Micikevicius et al. 2018): products in bfloat16, sums in float32.
HALF = torch.bfloat16 if _multiplies_bfloat16() else torch.float32
