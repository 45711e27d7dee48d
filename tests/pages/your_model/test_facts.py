"""What /your-model says of a head and of a family, and what its pictures are sent."""

from __future__ import annotations

import base64
from functools import cache

import numpy as np
import pytest

from charts.palette import LIGHT
from models import load, tokenizer
from models.hugging_face.traces import ModelTrace, of_ours
from pages.your_model.facts.heads import (
    cut_fact,
    family_facts,
    look_fact,
    looks,
    opening,
    size_fact,
)
from pages.your_model.figures.heads import cuts_figure, head_figure, heads_figure, runs

TEXT = "The old cat sat by the warm window and slept."
NAMES = ("soft cap", "by distance")


@cache
def ours() -> ModelTrace:
    return of_ours(load("transformer").trace(TEXT))


@cache
def traced(name: str, text: str = TEXT) -> ModelTrace:
    """A tiny model of a family, opened from its folder."""
    pytest.importorskip("transformers")
    from models.hugging_face.model import OwnModel
    from models.hugging_face.recorder import NAME, transformers
    from tests.models.hugging_face import tiny

    transformers()
    family = tiny.FAMILIES[name]
    own = tiny.byte_tokenizer(added=family.head != tiny.CAUSAL)
    return OwnModel(name, tiny.network(family, NAME), own, 1_000).trace(text)


def unpacked(packed: str, shape: tuple[int, ...]) -> np.ndarray:
    return np.frombuffer(base64.b64decode(packed), "<f4").reshape(shape)


def test_it_opens_on_the_hardest_look_from_one_word_to_another():
    trace = ours()
    content = [each for each, token in enumerate(trace.tokens) if token in (" cat", " window")]
    found = looks(trace, "self", (content, content))
    assert len(found) == trace.weights.shape[0] * trace.weights.shape[1]
    best = opening(found)
    assert best.cell == (content[1], content[0]), "the only pair of a decoder"
    assert best.weight == trace.weights[best.layer, best.head][best.cell]
    assert best.weight == trace.weights[:, :, content[1], content[0]].max()


def test_without_words_that_name_something_others_count_and_without_any_it_says_so(complete):
    trace = ours()
    found = opening(looks(trace, "self", ((), ())))
    assert found.cell is not None
    query, key = found.cell
    assert query - key > 1
    assert key > 0
    assert complete("your_model", [look_fact(found, trace, "self")]) == ["look"]
    marks = of_ours(load("transformer").trace("! ?"))
    none = opening(looks(marks, "self", ((), ())))
    assert none.cell is None
    assert complete("your_model", [look_fact(none, marks, "self")]) == ["look_few"]
    faint = found._replace(weight=0.05)
    assert complete("your_model", [look_fact(faint, trace, "self")]) == ["look_none"]


@pytest.mark.parametrize(
    ("name", "part", "keys"),
    [
        ("gpt2", "self", ["mask_causal"]),
        ("llama", "self", ["mask_causal", "grouped"]),
        ("mistral", "self", ["mask_window", "grouped"]),
        ("gemma2", "self", ["mask_window", "grouped", "scale_other", "softcapped"]),
        ("opt", "self", ["mask_causal", "scale_none"]),
        ("bert", "self", ["mask_none", "added"]),
        ("t5", "encoder", ["mask_none", "scale_none", "biased", "added"]),
        ("bart", "decoder", ["mask_causal", "added"]),
        ("bart", "cross", ["mask_cross", "added"]),
    ],
)
def test_what_is_special_about_a_family_is_said(complete, name, part, keys):
    assert complete("your_model", family_facts(traced(name), part, 0, 3)) == keys


def test_a_head_belongs_to_its_group():
    found = {each.key: each.values for each in family_facts(traced("llama"), "self", 0, 2)}
    assert found["grouped"] == {"heads": 4, "groups": 2, "shared": 2, "head": 3, "group": 2}
    (mask,) = family_facts(traced("gpt2", "a"), "self", 0, 0)
    assert mask.key == "mask_causal", "also where there is nothing to close"


@pytest.mark.parametrize(
    ("name", "part"), [("gemma2", "self"), ("t5", "encoder"), ("t5", "decoder"), ("bart", "cross")]
)
def test_the_explorer_is_sent_what_makes_the_weights(name, part):
    """From what it is sent: dots ÷ √root, cap, bias, mask, softmax."""
    trace = traced(name)
    look = opening(looks(trace, part, ((), ())))
    figure = head_figure(trace, part, look, NAMES)
    shape = (len(figure["queries"]), len(figure["keys"]))
    d = figure["d"]
    q, k = unpacked(figure["q"], (shape[0], d)), unpacked(figure["k"], (shape[1], d))
    np.testing.assert_allclose(unpacked(figure["dots"], shape), q @ k.T, atol=1e-4)
    scores = unpacked(figure["dots"], shape)
    if figure["scaled"]:
        scores = scores / np.sqrt(figure.get("root", d))
    if cap := figure.get("softcap"):
        scores = cap["cap"] * np.tanh(scores / cap["cap"])
    if bias := figure.get("bias"):
        scores = scores + unpacked(bias["values"], shape)
    if "shut" in figure:
        shut = unpacked(figure["shut"], shape) > 0
    else:
        shut = np.triu(np.ones(shape, bool), 1) if figure["causal"] else np.zeros(shape, bool)
    scores = np.where(shut, -np.inf, scores)
    powers = np.exp(scores - scores.max(-1, keepdims=True))
    expected = powers / powers.sum(-1, keepdims=True)
    np.testing.assert_allclose(unpacked(figure["weights"], shape), expected, atol=1e-4)
    assert ("softcap" in figure) == (name == "gemma2")
    assert ("bias" in figure) == (name == "t5")


def test_of_a_plain_model_nothing_more_is_sent_than_of_ours():
    figure = head_figure(
        traced("gpt2"), "self", opening(looks(traced("gpt2"), "self", ((), ()))), NAMES
    )
    assert not figure.keys() & {"root", "shut", "softcap", "bias"}
    window = head_figure(
        traced("mistral"), "self", looks(traced("mistral"), "self", ((), ()))[0], NAMES
    )
    assert "shut" in window


def test_small_pictures_are_of_one_layer():
    trace = traced("llama")
    found = heads_figure(trace, "self", 1, 2, ["", "", "group 2", "group 2"], LIGHT)
    assert [len(row) for row in found["rows"]] == [0, 4]
    assert found["rows"][1][2]["title"] == "group 2"
    assert found["alone"]
    assert (found["layer"], found["head"]) == (1, 2)


def test_pieces_of_one_character_share_a_chip_and_added_tokens_do_not():
    trace = traced("bert", "양")
    assert trace.special == (True, False, False, False, True)
    assert runs(trace) == [(0, 1), (1, 3), (4, 1)]


def test_two_cuts_of_one_text():
    trace, own = traced("bert", "a cat"), tokenizer().encode("a cat")
    found = cuts_figure(trace, own, (320, 4096))
    assert [row["name"] for row in found["rows"]] == ["own", "ours"]
    kept = [token for token, added in zip(trace.tokens, trace.special, strict=True) if not added]
    assert [token[0] for token in found["rows"][0]["tokens"]] == kept
    assert found["rows"][0]["total"] == len(kept)
    assert [token[0] for token in found["rows"][1]["tokens"]] == list(own.tokens)
    said = cut_fact(trace, own, "<b>*x*")
    assert (said.values["own"], said.values["ours"]) == (str(len(kept)), str(len(own)))
    assert "*x*" not in str(said.values["model"]), "taken literally"


def test_how_large_a_model_is(complete):
    said = size_fact(22_713_728, 6, 12)
    assert said.values["millions"] == "22.7"
    assert complete("your_model", [said, cut_fact(ours(), tokenizer().encode("a"), "x")])
