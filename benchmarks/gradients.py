"""The gradients of /gradients, beside one backward pass a timestep and the bare passes.

64 tokens at the trained width, one thread. ``python -m benchmarks.gradients`` prints the table.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import torch

from models import load, tokenizer
from models.analysis.gradients import gradients, influence
from models.recurrent import LAYERS, RecurrentModel
from models.traces import TokenTrace

TEXT = "When it rains the road gets wet, and we walk slowly. 비가 오면 길이 젖는다. " * 6
KINDS = ("rnn", "lstm", "gru")
STEPS = 64


def tokens(text: str) -> TokenTrace:
    return tokenizer().encode(text, 64)


def _best(work: Callable[[], object], times: int = 10) -> float:
    """Milliseconds of the fastest of some runs, after one to warm up."""
    work()
    found = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        found.append(time.perf_counter() - start)
    return 1000 * min(found)


def _bare(model: RecurrentModel) -> None:
    """One forward and one backward pass of PyTorch's own layer; only ∂L/∂W."""
    hidden, weights, ids = _layer_states(model)
    logits = hidden[0, -2:-1] @ weights.T
    torch.nn.functional.cross_entropy(logits, ids[-1:]).backward()


def _layer_states(model: RecurrentModel) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    ids = torch.tensor(model.tokenizer.encode(TEXT, STEPS).ids)
    own = model.module.layer
    layer = LAYERS[model.name](own.input_size, own.hidden_size, batch_first=True)
    layer.load_state_dict(own.state_dict())
    weights = model.module.embedding.weight
    return layer(weights[ids][None])[0], weights, ids


def _naive(model: RecurrentModel) -> None:
    """‖∂h_t/∂h_k‖ by one (batched) backward pass a timestep, then a decomposition of each pair."""
    weights = {k: torch.tensor(v) for k, v in model.weights().items()}
    ids = torch.tensor(model.tokenizer.encode(TEXT, STEPS).ids)
    kinds = {"rnn": torch.nn.RNNCell, "lstm": torch.nn.LSTMCell, "gru": torch.nn.GRUCell}
    width = weights["W_hh"].shape[1]
    cell = kinds[model.name](width, width)
    with torch.no_grad():
        cell.weight_ih.copy_(weights["W_xh"])
        cell.weight_hh.copy_(weights["W_hh"])
        cell.bias_ih.copy_(weights["b"])
        cell.bias_hh.zero_()
    state = torch.zeros(1, width)
    memory = torch.zeros(1, width)
    states = []
    for x in weights["W_hy"][ids]:
        if model.name == "lstm":
            state, memory = cell(x[None], (state, memory))
        else:
            state = cell(x[None], state)
        states.append(state)
    rows = torch.eye(width)[:, None]
    for t in range(1, len(states)):
        found = torch.autograd.grad(
            states[t], states[:t], rows, retain_graph=True, is_grads_batched=True
        )
        torch.linalg.matrix_norm(torch.stack(found)[:, :, 0], ord=2)


def table() -> str:
    """A Markdown table of milliseconds."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        rows = []
        for kind in KINDS:  # as in the running app, where every model has been used before
            influence(load(kind), tokens(TEXT))
        for kind in KINDS:
            model = load(kind)
            bare = _best(lambda r=model: _bare(r))
            one = _best(lambda r=model: gradients(r, tokens(TEXT)))
            pairs = _best(lambda r=model: influence(r, tokens(TEXT)))
            naive = _best(lambda r=model: _naive(r), times=1)
            rows.append((kind.upper(), bare, one, pairs, one + pairs, naive))
    finally:
        torch.set_num_threads(threads)
    rows.append(("all three", *(sum(column) for column in list(zip(*rows, strict=True))[1:])))
    lines = [
        f"{STEPS} tokens, width 128, one thread, milliseconds (best of 10).",
        "",
        "| model | bare forward and backward | ∂L/∂h_t, parts, check | every pair ‖∂h_t/∂h_k‖ "
        "| together | one backward pass a timestep |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    lines += [
        f"| {name} | " + " | ".join(f"{x:.1f}" for x in found) + " |" for name, *found in rows
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    print(table())
