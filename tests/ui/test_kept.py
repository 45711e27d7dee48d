"""Results are kept by their bytes, once for everybody, and never beyond the bound."""

from __future__ import annotations

import gc
import random
import threading
import tracemalloc
from dataclasses import dataclass

import numpy as np
import pytest

from models import load
from models.arrays import ReadOnly, compact, size_in_bytes
from models.decoding.expectations import expectations
from models.text.bpe_learning import learn
from models.text.cutters import tokenize
from ui import kept as module
from ui.kept import ARRAY, OVERHEAD, Kept, entry_in_bytes
from ui.read import read, read_transformer

TEXT = "나는 어제 친구와 밥을 먹었다. " * 12


@dataclass(frozen=True)
class Pair(ReadOnly):
    left: np.ndarray
    right: np.ndarray


def test_a_small_view_does_not_keep_the_whole():
    whole = np.zeros((1000, 1000))
    pair = Pair(whole[:, 0], whole[:3])
    assert size_in_bytes(pair) == (1000 + 3000) * 8
    assert compact(whole[:600]).base is whole  # most of it: no copy


def test_a_buffer_counts_once_and_weights_do_not_count():
    whole = np.zeros(100)
    assert size_in_bytes([whole, whole, {"a": (whole,)}]) == 800
    trace = load("transformer").trace("The cat sat.")
    assert trace.w_hy.nbytes > 5_000_000
    assert size_in_bytes(trace) < 1_000_000


def test_an_entry_is_counted_as_what_it_takes_of_memory():
    """Held to what Python's allocator says of a hundred such results, the arrays' buffers too."""
    draw = random.Random(1)
    texts = ["".join(chr(draw.randrange(0xAC00, 0xD7A4)) for _ in range(2_000)) for _ in range(10)]
    for make in (learn, lambda text: tokenize("jamo", text), load("rnn").trace):
        make("처음")  # what is loaded once belongs to no entry
        gc.collect()
        tracemalloc.start()
        results = [make(text) for text in texts]
        gc.collect()
        taken = tracemalloc.get_traced_memory()[0] / len(results)
        tracemalloc.stop()
        counted = sum(map(entry_in_bytes, results)) / len(results)
        assert taken < 1.25 * counted, (taken, counted)


def test_an_entry_of_expectations_holds_kilobytes():
    found = expectations(load("rnn").trace(TEXT, limit=64))
    assert len(found) == 64
    assert size_in_bytes(found) < 20_000


@pytest.mark.parametrize("name", ["rnn", "lstm", "gru"])
def test_a_trace_holds_what_the_comment_says(name):
    assert size_in_bytes(load(name).trace(TEXT, limit=64)) < 3_500_000


def test_a_trace_of_the_transformer_holds_what_the_comment_says():
    assert size_in_bytes(load("transformer").trace(TEXT, limit=64)) < 7_000_000


def test_the_bound_is_kept_and_the_oldest_goes():
    calls: list[int] = []

    def numbers(n: int) -> np.ndarray:
        calls.append(n)
        return np.zeros(25_000)  # 200 kB

    cached = Kept(numbers, megabytes=1)
    for n in range(50):
        cached(n)
    assert cached.cache.currsize <= 2**20
    assert len(cached.cache) == 2**20 // (200_000 + ARRAY + OVERHEAD)
    cached(49)
    assert calls.count(49) == 1
    cached(0)
    assert calls.count(0) == 2


def test_what_is_larger_than_the_bound_is_not_kept():
    cached = Kept(lambda: np.zeros(2**18), megabytes=1)
    assert len(cached()) == 2**18
    assert len(cached.cache) == 0


def test_what_is_larger_than_the_bound_may_be_kept_alone():
    calls: list[int] = []

    def numbers(n: int) -> np.ndarray:
        calls.append(n)
        return np.zeros(2**18 if n else 10)  # 2 MB, or next to nothing

    cached = Kept(numbers, megabytes=1, alone=True)
    assert not cached.holds(0)
    cached(0)
    assert cached.holds(0)
    cached(1)
    assert cached.holds(1), "twice the bound"
    assert not cached.holds(0), "nothing beside it"
    cached(1)
    assert calls == [0, 1]
    cached(2)
    assert (cached.holds(1), cached.holds(2)) == (False, True)
    cached(0)
    assert len(cached.cache) == 1


def test_two_visitors_who_ask_at_once_wait_for_one_computation():
    calls: list[str] = []
    begun, go = threading.Event(), threading.Event()

    def slow(text: str) -> str:
        calls.append(text)
        begun.set()
        go.wait(20)
        return text

    cached = Kept(slow, megabytes=1)
    threads = [threading.Thread(target=cached, args=("x",)) for _ in range(4)]
    for thread in threads:
        thread.start()
    assert begun.wait(20)
    go.set()
    for thread in threads:
        thread.join(20)
    assert calls == ["x"]


def test_an_error_is_not_kept():
    calls: list[int] = []

    def fails() -> None:
        calls.append(1)
        raise ValueError("no")

    cached = Kept(fails, megabytes=1)
    for _ in range(2):
        with pytest.raises(ValueError, match="no"):
            cached()
    assert len(calls) == 2


def test_arguments_with_an_underscore_do_not_tell_results_apart():
    cached = Kept(lambda text, _trace: (text, _trace), megabytes=1)
    assert cached("a", 1) == cached("a", _trace=2) == ("a", 1)


def test_all_bounds_together_leave_room_in_a_gigabyte():
    assert read in module.ALL
    assert read_transformer("가") is read_transformer("가")
    assert sum(each.cache.maxsize for each in module.ALL) <= 300 * module.MEGABYTE
