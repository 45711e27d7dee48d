"""``attention_view``: whatever holds attention is drawn as it is, and what is none is refused."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from tests.widgets.composed import shown, unpacked
from widgets import arrays, attention_view
from widgets.attention import attention_picture

TOKENS = ["the", "cat", "sat"]


def random(*shape: int, seed: int = 0) -> np.ndarray:
    """Weights: float32, positive, each row adds up to 1."""
    scores = np.random.default_rng(seed).normal(size=shape)
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return (powers / powers.sum(axis=-1, keepdims=True)).astype(np.float32)


def drawn(tokens, weights, **options) -> np.ndarray:
    """The weights (layers, heads, S, T) that the picture of these would show, head by head."""
    picture = attention_picture(tokens, weights, **options)
    sides = len(picture.data["queries"]), len(picture.data["keys"])
    if not picture.choices:
        return unpacked(picture.data["weights"]).reshape(1, 1, *sides)
    options = picture.choices["head"].options
    found = [unpacked(shown(picture, head=name)["weights"]) for name in options]
    layers = int(list(options)[-1].split(".")[0])
    return np.reshape(found, (layers, -1, *sides))


#: The same weights, (2, 3, 4, 4), as people have them.
def _hugging_face(weights):
    return tuple(torch.tensor(layer[None], requires_grad=True) for layer in weights)


FORMS = {
    "numpy": lambda w: w,
    "double": lambda w: w.astype(np.float64),
    "lists": lambda w: w.tolist(),
    "torch": torch.tensor,
    "with a gradient": lambda w: torch.tensor(w, requires_grad=True) * 1,
    "a list of tensors": lambda w: [torch.tensor(layer) for layer in w],
    "as Hugging Face": _hugging_face,
    "layers, batch, heads": lambda w: w[:, None],
}


@pytest.mark.parametrize("form", FORMS)
def test_the_numbers_are_drawn_whoever_holds_them(form):
    weights = random(2, 3, 4, 4)
    np.testing.assert_array_equal(drawn(list("abcd"), FORMS[form](weights)), weights)


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float64])
def test_other_precisions_are_drawn_as_they_are(dtype):
    weights = torch.tensor(random(2, 3, 4, 4)).to(dtype).requires_grad_()
    found = drawn(list("abcd"), weights)
    np.testing.assert_array_equal(found, weights.detach().float().numpy())


class OnAnotherDevice:
    """A tensor that, like torch's, gives itself to numpy only from the processor."""

    def __init__(self, values: np.ndarray, steps: tuple[str, ...] = ()):
        self.values, self.steps = values, steps

    def detach(self):
        return OnAnotherDevice(self.values, (*self.steps, "detach"))

    def cpu(self):
        return OnAnotherDevice(self.values, (*self.steps, "cpu"))

    def numpy(self):
        if set(self.steps) != {"detach", "cpu"}:
            raise TypeError("can't convert cuda:0 device type tensor to numpy")
        return self.values


def test_a_tensor_is_fetched_from_its_device():
    weights = random(3, 3)
    np.testing.assert_array_equal(drawn(TOKENS, OnAnotherDevice(weights))[0, 0], weights)


@given(
    axes=st.lists(st.integers(1, 3), max_size=2),
    sides=st.tuples(st.integers(1, 6), st.integers(1, 6)),
    seed=st.integers(0, 99),
)
def test_any_shape_of_two_to_four_axes_is_drawn(axes, sides, seed):
    s, t = sides
    weights = random(*axes, s, t, seed=seed)
    found = drawn([f"q{i}" for i in range(s)], weights, keys=[f"k{j}" for j in range(t)])
    np.testing.assert_array_equal(found, weights.reshape(found.shape))


def test_it_opens_where_it_is_told_and_says_where():
    picture = attention_picture(TOKENS, random(2, 4, 3, 3), layer=1, head=2)
    sent = shown(picture)
    assert (sent["heads"]["layer"], sent["heads"]["head"]) == (1, 2)
    assert sent == shown(picture, head="2.3")
    assert np.shape(sent["heads"]["rows"]) == (2, 4)
    assert shown(attention_picture(TOKENS, random(3, 3)))["heads"] is None
    light, dark = (shown(picture, theme)["heads"]["rows"] for theme in ("light", "dark"))
    assert light[0][0]["image"] != dark[0][0]["image"]


def test_a_mask_is_seen_where_no_head_looks_ahead():
    lower = np.tril(random(2, 3, 3))
    lower /= lower.sum(axis=-1, keepdims=True)
    assert attention_picture(TOKENS, lower).data["causal"]
    assert not attention_picture(TOKENS, random(2, 3, 3)).data["causal"]
    assert not attention_picture(TOKENS, lower, keys=TOKENS).data["causal"]


@pytest.mark.parametrize("causal", [False, True])
@pytest.mark.parametrize("divisor", [8**0.5, 1.0])
def test_with_vectors_the_arithmetic_is_that_of_the_weights(causal, divisor):
    q, k, v = torch.randn(3, 2, 3, 3, 8, generator=torch.Generator().manual_seed(1))
    dots = q @ k.transpose(-1, -2)
    scores = dots / divisor
    if causal:
        scores = scores.masked_fill(torch.ones(3, 3).triu(1).bool(), -torch.inf)
    weights = scores.softmax(-1)
    sent = shown(attention_picture(TOKENS, weights, vectors=(q, k, v)), head="2.3")
    assert (sent["d"], sent["causal"], sent["scaled"]) == (8, causal, divisor != 1)
    np.testing.assert_array_equal(unpacked(sent["v"]), v[1, 2].flatten())
    np.testing.assert_allclose(unpacked(sent["dots"]), dots[1, 2].flatten(), rtol=1e-5, atol=1e-6)
    np.testing.assert_allclose(
        unpacked(sent["z"]), (weights @ v)[1, 2].flatten(), rtol=1e-5, atol=1e-6
    )


def test_weights_alone_show_no_score_that_nobody_knows():
    sent = shown(attention_picture(TOKENS, random(3, 3)))
    assert sent["d"] == 0
    assert {sent[name] for name in ("q", "k", "v", "z", "dots")} == {""}


SQUARE = random(3, 3)
VECTOR = np.ones((3, 4), np.float32)


def _with(value: float) -> np.ndarray:
    changed = random(2, 3, 3)
    changed[1, 2, 0] = value
    return changed


#: What is given, and what is said of it.
WRONG = {
    "a text": (("the cat", SQUARE), {}, "tokens is a list of tokens, each a str, not str"),
    "ids": (([1, 2, 3], SQUARE), {}, "there is a int among them"),
    "no token": (([], np.zeros((0, 0))), {}, "tokens has 0 tokens"),
    "a long text": ((["a"] * 257, SQUARE), {}, "tokens has 257 tokens; a picture has 1 to 256"),
    "other tokens": ((TOKENS[:2], SQUARE), {}, "3 queries on 3 keys, but 2 tokens ask and 2 are"),
    "other keys": ((TOKENS, SQUARE), {"keys": TOKENS * 2}, "but 3 tokens ask and 6 are asked"),
    "one axis": ((TOKENS, SQUARE[0]), {}, r"weights has the shape \(3,\); it is \(S, T\)"),
    "six axes": ((TOKENS, SQUARE[None, None, None, None]), {}, "weights has the shape"),
    "a batch": ((TOKENS, random(2, 5, 1, 3, 3)), {}, "a batch of 5 texts"),
    "no head": ((TOKENS, np.zeros((0, 3, 3))), {}, "no layer or no head"),
    "ragged": ((TOKENS, [[1.0], [0.5, 0.5]]), {}, "weights is no array of numbers"),
    "words": ((TOKENS, [["a"]]), {}, "weights is no array of numbers"),
    "NaN": ((TOKENS, _with(np.nan)), {}, r"NaN or infinity \(layer 0, head 1, row 2, column 0"),
    "below 0": ((TOKENS, _with(-0.1)), {}, r"below 0 \(layer 0, head 1, row 2, column 0"),
    "a sum": ((TOKENS, _with(3.0)), {}, r"not to 1 \(layer 0, head 1, row 2, from 0\)"),
    "columns": ((TOKENS, random(3, 3).T), {}, "is it transposed"),
    "too much": ((["a"] * 200, np.full((30, 200, 200), 1 / 200)), {}, "more than a notebook"),
    "no layer": ((TOKENS, SQUARE), {"layer": 1}, r"layer is 0 … 0, not 1"),
    "no such head": ((TOKENS, SQUARE), {"head": -1}, r"head is 0 … 0, not -1"),
    "no language": ((TOKENS, SQUARE), {"lang": "fr"}, "lang is one of en, ko, not 'fr'"),
    "q alone": ((TOKENS, SQUARE), {"q": VECTOR}, "all three or not at all"),
    "short k": (
        (TOKENS, SQUARE),
        {"q": VECTOR, "k": VECTOR[:2], "v": VECTOR},
        r"q \(1, 1, 3, 4\), k \(1, 1, 2, 4\)",
    ),
    "others": (
        (TOKENS, random(3, 3)),
        {"q": VECTOR, "k": VECTOR, "v": VECTOR},
        "is not these weights: a weight differs by",
    ),
    "NaN in v": (
        (TOKENS, SQUARE),
        {"q": VECTOR, "k": VECTOR, "v": VECTOR * np.nan},
        "v holds NaN",
    ),
}


@pytest.mark.parametrize("case", WRONG)
def test_what_is_wrong_is_one_sentence(case):
    given_, options, said = WRONG[case]
    with pytest.raises(ValueError, match=said):
        attention_view(*given_, **options)


def test_as_much_as_is_allowed_can_be_sent():
    heads = arrays.MOST_NUMBERS // 83**2
    picture = attention_picture(["a"] * 83, random(1, heads, 83, 83))
    assert len(picture.sent()["choices"]["head"]["options"]) == heads
