"""What a token leaves, held to PyTorch's own RNN on the text without the token."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from models import load, tokenizer
from models.analysis.omission import omission

TEXT = "The cat sat by the warm window and slept."


def states(ids: np.ndarray) -> np.ndarray:
    """h_1 … h_T of ``torch.nn.RNN``, (T, H) in float64."""
    module = load("rnn").module
    layer = torch.nn.RNN(module.layer.input_size, module.layer.hidden_size, batch_first=True)
    layer.load_state_dict(module.layer.state_dict())
    with torch.no_grad():
        x = module.embedding.weight[torch.tensor(ids)].double()
        return layer.double()(x[None])[0][0].numpy()


@settings(max_examples=15, deadline=None)
@given(st.text(min_size=1, max_size=30), st.data())
def test_the_distance_is_that_of_two_readings(text: str, data: st.DataObject):
    read = tokenizer().encode(text, 24)
    if not len(read):
        return
    found, whole = omission(load("rnn"), read), states(read.ids)
    k = data.draw(st.integers(0, len(read) - 1))
    without = states(np.delete(read.ids, k)) if len(read) > 1 else np.zeros((0, whole.shape[1]))
    other = np.concatenate([np.zeros((1, whole.shape[1])), without])[k:]  # h_k−1, then on
    wanted = np.linalg.norm(whole[k:] - other, axis=1)
    np.testing.assert_allclose(found.distance[k:, k], wanted, atol=1e-9)
    assert np.isnan(found.distance[:k, k]).all()


def test_a_part_of_what_a_word_left_fades():
    left = omission(load("rnn"), tokenizer().encode(TEXT)).left
    assert (np.diag(left) == 1).all()
    assert (np.diff(left[1:9, 1]) < 0).all(), "‘cat’ up to ‘slept’"
    assert left[8, 1] < 0.1


def test_a_text_without_tokens_leaves_nothing():
    assert omission(load("rnn"), tokenizer().encode("")).left.shape == (0, 0)


def test_other_models_keep_more_than_h():
    with pytest.raises(ValueError, match="gru keeps more than h"):
        omission(load("gru"), tokenizer().encode(TEXT))


def test_nobody_writes_to_it():
    found = omission(load("rnn"), tokenizer().encode(TEXT))
    with pytest.raises(ValueError, match="read-only"):
        found.distance[0, 0] = 0
