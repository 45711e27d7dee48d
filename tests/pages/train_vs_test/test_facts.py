"""What the views of /train-vs-test say: every branch of meaning, on made-up and on real traces."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from charts.facts import Fact, Listed
from models import load
from models.analysis.dropout_passes import DropoutPasses
from models.decoding.decoder import Decoded, Exposure, exposure, score
from models.training.log import TrainingLog
from pages.train_vs_test.facts import (
    RISEN,
    dropout_facts,
    end_facts,
    fed_fact,
    forcing_facts,
    loss_facts,
    mean_bits,
    search_facts,
)

END = "<end>"


def decoded(
    words: str,
    p_end: Sequence[float] = (),
    p: Sequence[float] = (),
    log_p: float = -1.0,
    firsts: Sequence[bool] = (),
) -> Decoded:
    """A translation of these words, <end> among them; p = 0.5 where nothing is said."""
    tokens = tuple(words.split())
    n = len(tokens)
    ids = [0 if token == END else 1 + sum(map(ord, token)) for token in tokens]
    return Decoded(
        ids=np.array(ids, np.int64),
        tokens=tokens,
        text=words.removesuffix(END),
        p=np.array(p or [0.5] * n, np.float64),
        p_end=np.array(p_end or [0.1] * n, np.float64),
        firsts=np.array(firsts or [True] * n, bool),
        states=np.zeros((n, 2), np.float32),
        log_p=log_p,
        score=score(log_p, n),
    )


def flat(facts: Sequence[Fact | Listed]) -> dict[str, Fact]:
    """Facts by their key."""
    each = [f for fact in facts for f in (fact.facts if isinstance(fact, Listed) else (fact,))]
    return {fact.key: fact for fact in each}


# --- fed the truth, fed itself ----------------------------------------------------------------


def exposed(truth: str, own: str, apart: Sequence[float], typical: float = 2.0) -> Exposure:
    a, b = decoded(truth), decoded(own)
    n = min(len(a), len(b))
    differs = [t for t in range(n) if a.ids[t] != b.ids[t]]
    return Exposure(
        truth=a,
        own=b,
        p_truth=np.full(n, 0.25),
        p_own=np.full(n, 0.125),
        apart=np.array(apart, np.float64),
        parted=differs[0] if differs else None,
        typical=typical,
    )


def test_two_that_never_part(complete):
    found = forcing_facts(exposed("I go <end>", "I go <end>", [0, 0, 0]))
    assert complete("train_vs_test", found) == ["say_same", "say_same_bits"]
    said = flat(found)
    assert said["say_same"].values["steps"] == Fact("steps", {"n": 3})
    assert said["say_same_bits"].values["bits"] == "2.0"


def test_two_that_part_at_the_last_step(complete):
    found = forcing_facts(exposed("I go", "I <end>", [0, 0]))
    assert complete("train_vs_test", found) == ["say_parted", "say_nothing_after"]
    parted = flat(found)["say_parted"].values
    assert (parted["step"], parted["own"]) == (2, Fact("token.end"))


@pytest.mark.parametrize("typical", [2.0, math.nan])
def test_how_the_error_grows(complete, typical):
    found = forcing_facts(exposed("I go home now", "I went a way", [0, 0, 0.5, 0.25], typical))
    keys = ["say_parted", "say_growth", *(["say_typical"] if typical == typical else [])]
    assert complete("train_vs_test", found) == keys
    assert len(found) == 2, "the growth and what is typical are one point"
    grown = flat(found)["say_growth"].values
    assert dict(grown) == {
        "truth": "2.0", "own": "3.0", "first": "0.50", "most": "0.50", "step": 3, "last": "0.25",
        "end": 4,
    }  # fmt: skip
    later = flat(forcing_facts(exposed("I go home now", "I went a way", [0, 0, 0.5, 0.75])))
    assert later["say_growth"].values["step"] == 4


def test_the_bits_are_those_of_the_model():
    found = exposure(load("translator_fixed"), "나는 집에 갔다.", "We swam in the sea.")
    t = found.parted
    assert t is not None
    bits = -np.log2(found.p_own[t + 1 :]).mean()
    assert flat(forcing_facts(found))["say_growth"].values["own"] == f"{bits:.1f}"
    assert mean_bits(np.array([0.5, 0.125])) == 2


# --- the end ----------------------------------------------------------------------------------

FREE = decoded("I go <end>", p_end=[0.1, 0.3, 0.9], p=[0.5, 0.5, 0.9])


def test_an_end_of_its_own(complete):
    found = end_facts("free", FREE, FREE)
    assert complete("train_vs_test", found) == ["say_ended", "say_early"]
    said = flat(found)
    assert said["say_ended"].values == {"steps": Fact("tokens", {"n": 3}), "p": "90%"}
    assert said["say_early"].values == {"p": "30%", "step": 2}
    alone = end_facts("free", decoded(END), decoded(END))
    assert complete("train_vs_test", alone) == ["say_ended", "say_no_early"]


@pytest.mark.parametrize("rule", ["free", "forbidden"])
def test_no_end_at_all(complete, rule):
    endless = decoded("go go go")
    found = end_facts(rule, endless, endless)
    assert complete("train_vs_test", found) == ["say_never_ended", "say_early"]
    assert found[0].values["most"] == 3


def test_an_end_that_is_forbidden(complete):
    longer = decoded(
        "I go on and on", p_end=[0.1, 0.3, 0.9, 0.6, 0.2], p=[0.5, 0.5, 0.05, 0.6, 0.1]
    )
    found = end_facts("forbidden", longer, FREE)
    assert complete("train_vs_test", found) == ["say_forbidden", "say_extra"]
    assert found[0].values == {"step": 3, "p": "90%", "more": Fact("tokens", {"n": 3})}
    assert found[1].values == {"wanted": 2, "of": 3, "repeated": 1}


def test_a_length_that_is_cut(complete):
    found = end_facts("cut", decoded("I go"), FREE)
    assert complete("train_vs_test", found) == ["say_cut", "say_cut_wanted"]
    assert found[0].values == {"kept": Fact("tokens", {"n": 2}), "lost": Fact("tokens.one")}
    assert found[1].values == {"p": "90%"}
    late = end_facts("cut", FREE, FREE)
    assert complete("train_vs_test", late) == ["say_cut_late", "say_early"]


# --- greedy, beam, sampling -------------------------------------------------------------------

GREEDY = decoded("I go <end>", log_p=-3.0)


@pytest.mark.parametrize(
    ("best", "key"),
    [
        (decoded("I go <end>", log_p=-3.0), "say_beam_same"),
        (decoded("I went <end>", log_p=-2.0), "say_beam_more"),
        (decoded("I went to the sea <end>", log_p=-3.5), "say_beam_less"),
        (decoded("I went <end>", log_p=-4.0), "say_beam_lost"),
    ],
)
def test_what_beam_search_finds(complete, best, key):
    found = search_facts(GREEDY, [best], GREEDY)
    assert complete("train_vs_test", found) == [key, "say_sampled_same"]
    if key == "say_beam_more":
        assert flat(found)[key].values["factor"] == "2.72"


def test_the_likeliest_beam_may_stand_lower(complete):
    kept = [decoded("I went to the sea <end>", log_p=-3.5), decoded("Go <end>", log_p=-3.2)]
    found = search_facts(GREEDY, kept, GREEDY)
    assert complete("train_vs_test", found) == ["say_beam_less", "say_top", "say_sampled_same"]
    assert flat(found)["say_top"].values == {"n": 2, "log_p": "−3.20"}
    assert len(found) == 2


@pytest.mark.parametrize(
    ("log_p", "key", "factor"),
    [(-4.0, "say_sampled_less", "2.72"), (-2.0, "say_sampled_more", "2.72")],
)
def test_what_sampling_paid(complete, log_p, key, factor):
    drawn = decoded("I ran <end>", log_p=log_p, firsts=[True, False, True])
    found = search_facts(GREEDY, [GREEDY], drawn)
    assert complete("train_vs_test", found) == ["say_beam_same", key]
    values = flat(found)[key].values
    assert (values["second"], values["of"], values["factor"]) == (1, 3, factor)
    endless = replace(drawn, log_p=-5000.0)
    assert flat(search_facts(GREEDY, [GREEDY], endless))["say_sampled_less"].values["factor"]


# --- dropout ----------------------------------------------------------------------------------


def passes(on_bits: float, off_bits: float) -> DropoutPasses:
    return DropoutPasses(
        rate=0.2,
        tokens=(" cat", END),
        off=np.array([0.6, 0.1]),
        on=np.array([[0.5, 0.2], [0.1, 0.7], [0.4, 0.0]]),
        first=np.array([0, 1, -1]),
        bits_off=off_bits,
        bits_on=np.full(3, on_bits),
    )


@pytest.mark.parametrize(("on", "key"), [(3.5, "say_noise"), (2.5, "say_quiet"), (3, "say_quiet")])
def test_what_noise_costs(complete, on, key):
    found = dropout_facts(passes(on, 3.0), 0.2)
    assert complete("train_vs_test", found) == ["say_spread", key, "say_rate"]
    assert len(found) == 2
    assert flat(found)["say_spread"].values == {
        "token": "cat", "off": "60%", "low": "10%", "high": "50%", "others": 2, "passes": 3,
    }  # fmt: skip


def test_one_token_surprises_nobody(complete):
    assert complete("train_vs_test", dropout_facts(passes(math.nan, math.nan), 0.2)) == [
        "say_spread"
    ]


# --- losses -----------------------------------------------------------------------------------


def log(
    training: Sequence[float],
    mean: Sequence[float],
    smoothing: float = 0.0,
    left_out: int = 0,
    joined: int = 0,
) -> TrainingLog:
    return TrainingLog(
        steps=np.arange(1.0, 1 + len(mean)),
        training=np.array(training, np.float64),
        held_out={"ko": np.array(mean) + 0.1, "en": np.array(mean) - 0.1},
        dropout=0.2,
        smoothing=smoothing,
        floor=1.25 if smoothing else 0.0,
        left_out=left_out,
        joined=joined,
    )


def test_losses_above_and_below(complete):
    above = loss_facts(log([4, 3.5], [3.25, 3]))
    assert complete("train_vs_test", above) == ["say_loss_above", "say_measured", "say_best_last"]
    assert len(above) == 2
    values = flat(above)["say_loss_above"].values
    assert (values["training"], values["gap"]) == ("3.50", "0.50")
    assert isinstance(values["each"], Listed)
    assert [each.values["loss"] for each in values["each"].facts] == ["3.10", "2.90"]
    below = loss_facts(log([4, 2.5], [3.25, 3], smoothing=0.1))
    assert complete("train_vs_test", below) == ["say_loss_below", "say_smoothing", "say_best_last"]
    said = flat(below)["say_smoothing"].values
    assert said == {"dropout": "20%", "smoothing": "0.1", "floor": "1.25"}


@pytest.mark.parametrize(
    ("last", "key"),
    [(2.9, "say_best_last"), (3 + RISEN / 2, "say_best_flat"), (3 + 2 * RISEN, "say_best_early")],
)
def test_where_the_held_out_loss_was_lowest(complete, last, key):
    found = loss_facts(log([4, 3, 2], [3.5, 3, last]))
    assert complete("train_vs_test", found)[2:] == [key]
    values = flat(found)[key].values
    assert (values["epoch"], values["of"]) == (3 if last < 3 else 2, 3)


def test_other_texts_make_a_step(complete):
    found = loss_facts(log([4, 3, 3.5], [3, 2, 1], left_out=1, joined=2))
    keys = complete("train_vs_test", found)
    assert keys[2:] == ["say_best_last", "say_left_out", "say_joined"]
    assert flat(found)["say_left_out"].values["epoch"] == 1
    falling = loss_facts(log([4, 3, 2.5], [3, 2, 1], joined=2))
    assert complete("train_vs_test", falling)[2:] == ["say_best_last"]


def test_the_tokens_that_training_took_away_are_said(complete):
    said = fed_fact(0.08)
    assert complete("train_vs_test", [said]) == ["say_dropped"]
    assert said.values == {"share": "8%"}
