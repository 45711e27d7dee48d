"""What models keep while they read, and that each is timed on the same tokens; never how long."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from models import load
from models.analysis import writing_times as module
from models.analysis.writing_times import TOKENS, kept_while_reading, writing_times
from models.decoding.writers import CachedTransformerWriter, TransformerWriter, writer

IDS = load("rnn").trace("The cat sat by the window.").ids.tolist()


def test_a_cache_grows_by_two_rows_a_layer_and_a_state_does_not():
    model = load("transformer")
    layers, _, width = model.weights()["W_1"].shape
    kept = kept_while_reading(CachedTransformerWriter(model), IDS)
    each = 2 * layers * width * 4
    np.testing.assert_array_equal(kept, each * np.arange(1, len(IDS) + 1))
    mingru = load("mingru").trace("The cat").update.shape
    states = (
        (load("rnn"), 1),
        (load("lstm"), 2),
        (load("gru"), 1),
        (load("mingru"), mingru[0]),
    )
    for each, count in states:
        kept = kept_while_reading(writer(each), IDS)
        np.testing.assert_array_equal(kept, [4 * 128 * count] * len(IDS))


class Noted:
    """A writer that notes what it reads."""

    def __init__(self) -> None:
        self.read_ids: list[int] = []

    def read(self, ids: Sequence[int]) -> np.ndarray:
        self.read_ids += ids
        return np.zeros(1, np.float32)

    @property
    def kept(self) -> int:
        return len(self.read_ids)


def test_every_writer_goes_on_from_the_same_tokens_one_by_one():
    made: dict[str, list[Noted]] = {"one": [], "other": []}

    def begin(name: str) -> Callable[[], Noted]:
        def begun() -> Noted:
            made[name].append(Noted())
            return made[name][-1]

        return begun

    times = writing_times({name: begin(name) for name in made}, 100, (3, 8))
    np.testing.assert_array_equal(times.lengths, [3, 8])
    for one, other in zip(made["one"], made["other"], strict=True):
        assert one.read_ids == other.read_ids
    for name in made:
        assert [len(each.read_ids) for each in made[name]] == [3 + TOKENS, 8 + TOKENS]
        np.testing.assert_array_equal(times.kept[name], [3, 8])
        low, high = times.spread[name]
        assert ((low <= times.seconds[name]) & (times.seconds[name] <= high)).all()


def test_on_a_busy_machine_the_longest_texts_are_left_out(monkeypatch):
    clock = iter(range(10**6))
    monkeypatch.setattr(module.time, "perf_counter", lambda: float(next(clock)))
    times = writing_times({"one": Noted}, 100, (2, 3, 4), seconds=1.0)
    np.testing.assert_array_equal(times.lengths, [2])


def test_the_cache_changes_no_prediction():
    model = load("transformer")
    cached, again = CachedTransformerWriter(model), TransformerWriter(model, window=None)
    for each in IDS:
        expected = again.read([each])
        largest = np.abs(expected).max()
        assert np.abs(cached.read([each]) - expected).max() <= 1e-5 * largest
