"""What /tasks says: each branch for an answer, a loss or a state that takes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from charts.facts import Fact, Listed
from models import load
from models.analysis.losses import logit_losses
from models.analysis.nonlinearity import NonlinearityTrace
from models.decoding.generation import write
from models.decoding.sampling import Settings
from pages.tasks import facts

TEXT = "The *film* was good."


@pytest.fixture(scope="module")
def trace() -> Any:
    return load("sentiment").trace(TEXT)


@pytest.mark.parametrize(
    ("p", "key", "share"),
    [
        (0.8, "label.positive", "80%"),
        (0.2, "label.negative", "80%"),
        (0.5, "label.negative", "50%"),
        (0.996, "label.positive", "99.6%"),
    ],
)
def test_an_answer_is_the_likelier_label(complete, trace, p, key, share):
    said = facts.answer_with_probability(replace(trace, verdicts=np.full(len(trace), p)))
    assert complete("tasks", [said]) == ["answer"]
    assert said.values["label"] == facts.answer(p)
    assert facts.answer(p).key == key
    assert said.values["share"] == share


@pytest.mark.parametrize("label", [0, 1])
def test_the_loss_is_for_the_true_label(complete, trace, label):
    gradients = np.zeros_like(trace.gradients)
    gradients[trace.tokens.index(" good")] = 3 / np.sqrt(gradients.shape[1])
    pulled = replace(trace, gradients=gradients)
    said = facts.sentiment(pulled, logit_losses(-2.0, label))
    assert complete("tasks", said) == ["say_verdict", "say_loss", "say_pull"]
    verdict, loss, pull = (each.values for each in said)
    assert verdict["answer"] == facts.answer(float(trace.verdicts[-1]))
    assert loss["label"] == facts.label(bool(label))
    assert loss["bits"] == {1: "3.07", 0: "0.18"}[label]
    assert pull["norm"] == "3.00"
    assert pull["token"] == "good"


def test_a_token_of_the_readers_is_no_markdown(trace):
    gradients = np.zeros_like(trace.gradients)
    gradients[trace.tokens.index("*")] = 1
    (*_, pull) = facts.sentiment(replace(trace, gradients=gradients), logit_losses(0.0, 1))
    assert pull.values["token"] != "*"


@pytest.mark.parametrize("logit", [-800.0, 800.0])
def test_a_loss_far_from_zero_is_still_a_number(trace, logit):
    said = [facts.sentiment(trace, logit_losses(logit, label))[1] for label in (0, 1)]
    assert {each.values["bits"] for each in said} == {"0.00", "1154.16"}


@pytest.mark.parametrize(("ended", "key"), [(True, "say_ended"), (False, "say_stopped")])
def test_a_continuation_ends_or_is_stopped(complete, ended, key):
    model: Any = load("gru")
    trace = model.trace(TEXT)
    written = replace(write(model, [int(trace.ids[0])], Settings(top_k=1), 1, 3), ended=ended)
    said = facts.continuation(trace, replace(written, own=np.array([0.1, 0.4, 0.2])))
    assert complete("tasks", said) == ["say_written", key]
    assert said[0].values["count"] == 3
    assert said[0].values["p"] == "20%"


def test_the_loss_of_a_sequence_is_a_mean(complete):
    said = facts.step_losses(np.array([1.0, 2.5]))
    assert complete("tasks", said) == ["say_step_loss"]
    assert dict(said[0].values) == {"steps": 2, "bits": "1.75"}


def test_a_translation_counts_both_sides(complete):
    model: Any = load("translator")
    trace = replace(model.trace("나는 밥을 먹었다."), probabilities=np.array([0.5, 0.0]))
    said = facts.translation(trace)
    assert complete("tasks", said) == ["say_translated"]
    assert said[0].values["source"] == len(trace)
    assert said[0].values["target"] == len(trace.target_tokens)
    assert said[0].values["bits"] == f"{(1 + 300 * np.log2(10)) / 2:.2f}"


@pytest.mark.parametrize(
    ("shape", "korean", "key"),
    [
        ("one-to-one", False, "note.one-to-one"),
        ("one-to-many", True, "note.one-to-many"),
        ("many-to-one", False, "note.many-to-one"),
        ("in-step", False, "note.in-step"),
        ("encoder-decoder", True, "note.encoder-decoder"),
        ("encoder-decoder", False, "note.not_korean"),
    ],
)
def test_only_the_translator_needs_korean(complete, shape, korean, key):
    assert complete("tasks", [facts.note(shape, korean)]) == [key]


@pytest.mark.parametrize(
    ("z", "y", "key", "times"),
    [
        (-5.0, 1, "say_wrong", "150"),
        (-0.1, 1, "say_wrong", "4.0"),
        (3.0, 0, "say_wrong", "22"),
        (3.0, 1, "say_right", "22"),
        (-3.0, 0, "say_right", "22"),
        (0.0, 0, "say_wrong", "4.0"),
        (0.0, 1, "say_right", "4.0"),
    ],
)
def test_a_mistake_is_told_from_a_right_answer(complete, z, y, key, times):
    said = facts.losses(logit_losses(z, y))
    assert complete("tasks", said) == [key, "say_linear"]
    assert said[0].values["times"] == times
    assert said[0].values["z"] == f"{z:.1f}".replace("-", "−")
    assert said[1].values["slope"] == f"{z - y:.1f}".replace("-", "−")
    assert ("−" in str(said[0].values["cross"])) == (y == 1)


@pytest.mark.parametrize(
    ("relu", "key"), [([1.0, 11.4], "say_grows"), ([20.0, 11.3], "say_holds"), ([0.5], "say_holds")]
)
@pytest.mark.parametrize("network", ["trained", "start"])
def test_a_state_runs_away_where_it_ends_beyond_the_bound(complete, trace, relu, key, network):
    norms = {"relu": np.array(relu), "tanh": np.full(len(relu), 4.25)}
    slopes = {"relu": np.full(len(relu), 0.5), "tanh": np.full(len(relu), 0.875)}
    found = NonlinearityTrace(
        text=trace.text,
        tokens=trace.tokens,
        ids=trace.ids,
        spans=trace.spans,
        total=trace.total,
        norms=norms,
        slopes=slopes,
        radius=1.0,
        bound=float(np.sqrt(128)),
    )
    said = facts.growth(network, found)
    assert complete("tasks", [said]) == [key]
    assert said.values["net"] == facts.fact(f"this.{network}")
    assert said.values["steps"] == facts.counted("steps", len(relu))
    assert (said.values["tanh"], said.values["bound"]) == ("4.25", "11.3")
    assert (said.values["tanh_slope"], said.values["relu_slope"]) == ("0.88", "0.50")


def listed(said: Fact) -> list[Mapping[str, Any]]:
    each = said.values["each"]
    assert isinstance(each, Listed)
    return [one.values for one in each.facts]


def test_the_card_says_where_a_linear_model_is_better(complete):
    card = {
        "accuracy": {
            "nsmc": {"accuracy": 0.9, "linear_baseline": 0.8},
            "rtpolarity": {"accuracy": 0.75, "linear_baseline": 0.8},
            "proscons": {"accuracy": 0.75, "linear_baseline": 0.7501},
            "everyday_ko": {"accuracy": 0.5, "linear_baseline": 0.5},
        },
        "test_sets_used": {"nsmc": 2, "rtpolarity": 3},
    }
    said = facts.against_linear(card)
    assert complete("tasks", said) == ["say_behind", "say_ahead", "say_level", "say_used"]
    behind, ahead, level = (listed(each) for each in said[:3])
    assert [each["set"].key for each in behind] == ["card.rtpolarity", "card.proscons"]
    assert (behind[0]["model"], behind[0]["linear"]) == ("75.0%", "80.0%")
    assert [each["set"].key for each in ahead] == ["card.nsmc"]
    assert [each["set"].key for each in level] == ["card.everyday_ko"]
    assert said[-1].values == {"used": 3}
    once = facts.against_linear(card | {"test_sets_used": {"nsmc": 1}})
    assert complete("tasks", once)[-1] == "say_used.one"
