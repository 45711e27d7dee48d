"""What a writer keeps instead of reading all again changes no number."""

import pytest

from models import load
from models.decoding.writers import (
    CachedTransformerWriter,
    MinGRUWriter,
    RecurrentWriter,
    TransformerWriter,
)
from tests.closeness import close

TEXT = "The cat that I saw yesterday sat on the mat, because it was tired. 고양이가 잔다."
WRITERS = {
    "gru": lambda: RecurrentWriter(load("gru")),
    "lstm": lambda: RecurrentWriter(load("lstm")),
    "mingru": lambda: MinGRUWriter(load("mingru")),
    "transformer": lambda: TransformerWriter(load("transformer")),
    "cached": lambda: CachedTransformerWriter(load("transformer")),
}


@pytest.mark.parametrize("name", WRITERS)
def test_after_each_token_the_logits_are_those_of_the_trace(name):
    trace = load("transformer" if name == "cached" else name).trace(TEXT)
    one_by_one, at_once, in_parts = (WRITERS[name]() for _ in range(3))
    ids = trace.ids.tolist()
    for t, id in enumerate(ids):
        close(one_by_one.read([id]), trace.logits[t])
    close(at_once.read(ids), trace.logits[-1])
    in_parts.read(ids[:5])
    close(in_parts.read(ids[5:]), trace.logits[-1])


def test_the_cache_holds_the_keys_and_values_of_the_trace():
    trace = load("transformer").trace(TEXT)
    writing = CachedTransformerWriter(load("transformer"))
    writing.read(trace.ids[:7].tolist())
    writing.read(trace.ids[7:].tolist())
    assert len(writing) == len(trace)
    for n, (k, v) in enumerate(writing.cache):
        close(k, trace.k[n])
        close(v, trace.v[n])


def test_a_state_never_grows_and_a_cache_grows_by_the_same_with_each_token():
    ids = load("gru").trace(TEXT).ids.tolist()
    kept = {name: [] for name in WRITERS}
    for name, make in WRITERS.items():
        writing = make()
        for id in ids:
            writing.read([id])
            kept[name].append(writing.kept)
    width, layers = load("gru").card["width"], len(load("transformer").module.blocks)
    assert set(kept["gru"]) == {4 * width}
    assert set(kept["lstm"]) == {2 * 4 * width}
    assert set(kept["mingru"]) == {load("mingru").card["layers"] * 4 * width}
    each = 2 * layers * width * 4  # K and V, float32
    assert kept["cached"] == [each * (t + 1) for t in range(len(ids))]


def test_without_a_window_the_transformer_keeps_all():
    ids = [5] * 70
    writing, cached = TransformerWriter(load("transformer"), window=None), WRITERS["cached"]()
    close(writing.read(ids), cached.read(ids))
    assert writing.kept == 70 * 8
