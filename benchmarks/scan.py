"""One training step of a recurrent layer on long texts: step after step, and as a parallel scan.

Forward and backward through one layer of 128 units, 8 texts of T tokens, two threads: the minGRU's
recurrence by its scan and by a loop over the steps, the GRU by the loop that reads like its
equations and by PyTorch's own layer, whose loop is compiled. ``python -m benchmarks.scan`` prints
the table.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import torch
from torch import Tensor, nn

from models.mingru import MinGRULayer
from models.scan import scan_in_steps

WIDTH, ROWS = 128, 8
LENGTHS = (64, 128, 256, 512)
THREADS = 2


def _gru_loop(layer: nn.GRU) -> Callable[[Tensor], Tensor]:
    """The GRU's equations over all rows at once, a step after the other."""
    w_xh, w_hh = layer.get_parameter("weight_ih_l0"), layer.get_parameter("weight_hh_l0")

    def run(x: Tensor) -> Tensor:
        h, states = x.new_zeros(len(x), WIDTH), list[Tensor]()
        for from_x in (x @ w_xh.T).unbind(1):
            x_r, x_z, x_n = from_x.chunk(3, -1)
            h_r, h_z, h_n = (h @ w_hh.T).chunk(3, -1)
            z = torch.sigmoid(x_z + h_z)
            h = (1 - z) * torch.tanh(x_n + torch.sigmoid(x_r + h_r) * h_n) + z * h
            states.append(h)
        return torch.stack(states, 1)

    return run


def _mingru_loop(layer: MinGRULayer) -> Callable[[Tensor], Tensor]:
    def run(x: Tensor) -> Tensor:
        z, candidate = layer.steps(x)
        return scan_in_steps(1 - z, z * candidate)

    return run


def _milliseconds(run: Callable[[Tensor], Tensor], length: int, times: int = 5) -> float:
    """The fastest of some training steps, after one to warm up."""
    x = torch.randn(ROWS, length, WIDTH, generator=torch.Generator().manual_seed(length))
    found: list[float] = []
    for _ in range(times + 1):
        begun = time.perf_counter()
        run(x.requires_grad_()).square().mean().backward()
        found.append(1000 * (time.perf_counter() - begun))
    return min(found[1:])


def table() -> str:
    """A row for each way, a column for each length, and how often the scan fits into it."""
    before = torch.get_num_threads()
    torch.set_num_threads(THREADS)
    layer, gru = MinGRULayer(WIDTH), nn.GRU(WIDTH, WIDTH, batch_first=True)
    ways: dict[str, Callable[[Tensor], Tensor]] = {
        "minGRU, parallel scan": layer,
        "minGRU, step after step": _mingru_loop(layer),
        "GRU, step after step": _gru_loop(gru),
        "GRU, PyTorch's own layer": lambda x: gru(x)[0],
    }
    rows = ["| T | " + " | ".join(map(str, LENGTHS)) + " | times the scan |"]
    rows.append("| --- |" + " ---: |" * (len(LENGTHS) + 1))
    scan: list[float] = []
    try:
        for name, run in ways.items():
            taken = [_milliseconds(run, length) for length in LENGTHS]
            scan = scan or taken
            numbers = " | ".join(f"{each:.1f} ms" for each in taken)
            rows.append(f"| {name} | {numbers} | {taken[-1] / scan[-1]:.1f} |")
    finally:
        torch.set_num_threads(before)
    return "\n".join(rows)


if __name__ == "__main__":
    print(table())
