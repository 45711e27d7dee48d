"""What an entry of each cache takes, on the longest text that is read, beside the cache's bound."""

from __future__ import annotations

import random

import numpy as np
import pytest

from models.decoding.sampling import Settings
from models.hugging_face.masked import Masked
from models.hugging_face.turning import Turning
from pages.comeback import memory
from pages.dot_product import nearest_words
from pages.forgetting import tanh, twins
from pages.next_token import autocomplete, predict, write
from pages.tasks import many_to_one, nonlinearity, one_to_many
from pages.tokens import merges, tokenizers
from pages.train_vs_test import decoded, dropout
from pages.transformer import changes, lens
from pages.your_model import computed
from serving.startup import import_everything
from ui import kept, read

_DRAW = random.Random(1)
#: As many characters as the sentence bar takes, and more than 64 tokens.
TEXT = "".join(chr(_DRAW.randrange(0xAC00, 0xD7A4)) for _ in range(2_000))
IDS = tuple(range(1, 65))
#: Each cache, what it is asked for, and the most that an entry takes, in kB.
ENTRIES = (
    (read.tokens, (TEXT,), 16),
    (read.read, ("lstm", TEXT), 3_500),
    (read._transformer, (TEXT, True, True, 1.0, True, (), None), 6_000),
    (read.read_mingru, (TEXT,), 4_000),
    (read._translation, ("translator", TEXT, None, 1, ()), 300),
    (read.gradients, ("lstm", "trained", TEXT, None), 24),
    (read.influence, ("lstm", "trained", TEXT), 100),
    (read.end_to_end, ("lstm", "trained", TEXT), 4),
    (read.radius_sweep, ("trained", TEXT, (0.5, 1.0, 2.0), None), 32),
    (nearest_words._nearness, (500,), 300),
    (tanh._rnn, (TEXT, "trained"), 3_200),
    (twins._twins, (TEXT, 0, 1, (7,), "x", "trained"), 24),
    (autocomplete._suggestions, ("transformer", TEXT), 24),
    (predict._expected, ("rnn", TEXT), 24),
    (write._written, ("transformer", IDS, Settings(), 1, 40), 320),
    (many_to_one.sentiment, (TEXT,), 180),
    (nonlinearity._nonlinearity, (TEXT, True, 4, 1.0), 24),
    (one_to_many.continued, (7, False, 1), 320),
    (tokenizers.tokenized, ("jamo", TEXT), 1_500),
    (merges.learned, (TEXT,), 450),
    (decoded.exposure, (TEXT, "The cat sat. " * 20), 130),
    (decoded.greedy, (TEXT, True), 70),
    (decoded.beams, (TEXT, 8), 450),
    (decoded.sampled, (TEXT, 1.0, 1), 60),
    (dropout._passes, (TEXT, 0.2), 8),
    (memory.kept_bytes, (TEXT,), 5),
    (changes.order_effect, (TEXT, 1), 24),
    (changes.switch_off, (TEXT, ((0, 0),), 5), 8),
    (changes.head_effects, (TEXT, 5), 4),
    (lens.lens_of, (TEXT,), 150),
    (computed.traced, (0, TEXT, (), None), 6_000),
    (computed.written, (0, TEXT[:20], Settings(), 1, 24, None), 320),
    (computed.hidden, (1, TEXT, 0, object()), 6),
    (computed.depths, (0, TEXT, None), 150),
    (computed.attributed, (0, TEXT, 63, None, (), "transformer", None), 6),
    (computed.turned, (1, TEXT, object()), 5_200),
)


def zeros(*shape: int) -> np.ndarray:
    return np.zeros(shape, np.float32)


@pytest.fixture(autouse=True)
def _own(monkeypatch: pytest.MonkeyPatch) -> None:
    """What 64 tokens leave of a model of twelve layers of twelve heads that somebody has opened."""
    monkeypatch.setattr(
        computed,
        "masked",
        lambda *_: Masked(0, np.arange(10), np.zeros(10), ("x" * 20,) * 10, "x", 0.1, 3),
    )
    monkeypatch.setattr(
        computed,
        "turning",
        lambda *_: Turning(
            np.arange(12),
            *(zeros(12, 12, 64, 64) for _ in "qk"),
            *(zeros(12, 64, 32) for _ in "cs"),
        ),
    )


def test_every_cache_is_measured():
    import_everything()
    assert {id(each) for each in kept.ALL} == {id(cache) for cache, *_ in ENTRIES}


@pytest.mark.parametrize(("cache", "asked", "most"), ENTRIES)
def test_an_entry_takes_so_much_and_fits(cache, asked, most):
    if cache is predict._expected:
        asked = (*asked, read.read(*asked))
    taken = kept.entry_in_bytes(cache(*asked))
    assert taken <= most * 1_000
    assert taken < cache.cache.maxsize
    assert len(cache.cache)
