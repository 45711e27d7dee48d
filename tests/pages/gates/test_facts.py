"""What /gates says, against the traces it speaks of: every branch, on real and made traces."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from charts.facts import Fact, Listed, counted
from charts.text import fixed, number, percent, signed, small_share
from models import load, tokenizer
from models.analysis.gradients import influence
from models.traces import RecurrentName
from pages.gates.facts import (
    KEEPER,
    direct_factors,
    gate_facts,
    gate_use,
    ledger_fact,
    path_facts,
    reaching,
)
from pages.gates.figures.ledger import ledger
from ui.words import catalogs

GATED: tuple[RecurrentName, ...] = ("lstm", "gru")
MODELS: tuple[RecurrentName, ...] = ("rnn", *GATED)
TEXTS = ("The cat sat <b>by</b> the window.", "고양이가 창가에서 잔다.", "가")


def texts(listed: object) -> list[object]:
    """What is said of each model."""
    assert isinstance(listed, Listed)
    return [each.values["value"] for each in listed.facts]


# --- numbers --------------------------------------------------------------------------------------


@pytest.mark.parametrize("model", GATED)
@pytest.mark.parametrize("text", TEXTS)
def test_the_extremes_are_where_the_numbers_are(model, text):
    trace = load(model).trace(text)
    found = gate_use(trace)
    gate = trace.gates["forget" if model == "lstm" else "update"]
    state = trace.gates["cell"] if model == "lstm" else trace.hidden
    assert abs(state[found.largest_step, found.largest_unit]) == np.abs(state).max()
    np.testing.assert_allclose(found.keep, gate.astype(float).mean(axis=1))
    if len(trace) > 1:
        later = found.keep[1:].tolist()
        assert found.most_kept == 1 + later.index(max(later))
        assert found.least_kept == 1 + later.index(min(later))
    else:
        assert found.most_kept is None
        assert found.least_kept is None


def test_the_direct_path_of_a_gru_is_its_update_gate():
    """Held to h_t = z_t h_{t-1} + (1 - z_t) n_t, in which no other gate stands beside h_{t-1}."""
    trace = load("gru").trace(TEXTS[0])
    factors = direct_factors(trace, load("gru").weights()["W_hh"])
    before = np.concatenate([trace.initial[None], trace.hidden[:-1]])
    held = factors * before + (1 - factors) * trace.gates["candidate"]
    np.testing.assert_allclose(held, trace.hidden, atol=1e-6)
    np.testing.assert_array_equal(factors, trace.gates["update"])
    assert not np.allclose(trace.gates["reset"], trace.gates["update"], atol=0.1)


def test_the_direct_path_of_an_lstm_is_its_forget_gate():
    """Held to c_t = f_t c_{t-1} + i_t g_t."""
    trace = load("lstm").trace(TEXTS[0])
    cell, gates = trace.gates["cell"], trace.gates
    factors = direct_factors(trace, load("lstm").weights()["W_hh"])
    before = np.concatenate([np.zeros_like(cell[:1]), cell[:-1]])
    held = factors * before + gates["input"] * gates["candidate"]
    np.testing.assert_allclose(held, cell, atol=1e-5)
    np.testing.assert_array_equal(factors, gates["forget"])


@pytest.mark.parametrize("model", MODELS)
def test_the_direct_path_multiplies_what_comes_after(model):
    trace = load(model).trace(TEXTS[0])
    w_hh = load(model).weights()["W_hh"]
    factors = direct_factors(trace, w_hh)
    left = reaching(factors)
    assert (left[-1] == 1).all()
    for t in range(len(trace)):
        np.testing.assert_allclose(left[t], np.abs(np.prod(factors[t + 1 :], axis=0)), rtol=1e-9)
    if model == "rnn":
        slope = 1 - trace.hidden[1, 3].astype(float) ** 2
        assert factors[1, 3] == pytest.approx(slope * w_hh[3, 3])


# --- sentences ------------------------------------------------------------------------------------


@pytest.mark.parametrize("model", GATED)
def test_the_gate_that_keeps_is_named_with_its_shares(complete, model):
    trace = load(model).trace(TEXTS[0])
    gate = np.full_like(trace.hidden, 0.5)
    gate[:, :32], gate[:, 32:48] = 0.92, 0.08  # of 128 units
    gate[2], gate[4] = 0.95, 0.05
    made = replace(trace, gates=trace.gates | {KEEPER[model]: gate})
    said = gate_facts(made)
    assert complete("gates", said) == ["say_open", "say_kept", f"say_largest_{model}"]
    steps = len(trace)
    assert said[0].values["gate"] == Fact(f"panel.{KEEPER[model]}")
    assert said[0].values["open"] == percent(((steps - 2) * 32 / 128 + 1) / steps)
    assert said[0].values["shut"] == percent(((steps - 2) * 16 / 128 + 1) / steps)
    assert said[1].values["most_share"] == "95%"
    assert said[1].values["least_share"] == "5%"
    assert said[1].values["most"] == trace.tokens[2].strip()
    found = gate_use(made)
    assert said[2].values["largest"] == fixed(found.largest, 2)
    assert said[2].values["unit"] == found.largest_unit + 1


@pytest.mark.parametrize("code", sorted(catalogs()))
def test_the_sentence_names_the_limits_of_open_and_shut(code):
    sentence = catalogs()[code]["gates.say_open"]
    assert "0.9" in sentence
    assert "0.1" in sentence


@pytest.mark.parametrize("model", GATED)
def test_one_token_keeps_nothing(complete, model):
    trace = load(model).trace("가")
    assert complete("gates", gate_facts(trace)) == ["say_open", f"say_largest_{model}"]
    entry = ledger(trace, 3, 0)
    said = ledger_fact(entry, trace, 0)
    assert complete("gates", [said]) == ["say_first"]
    assert said.values == {"written": signed(entry.written, 3), "after": fixed(entry.after, 3)}


@pytest.mark.parametrize("model", GATED)
def test_a_later_step_says_what_it_keeps_and_writes(complete, model):
    trace = load(model).trace(TEXTS[0])
    entry = ledger(trace, 5, 3)
    said = ledger_fact(entry, trace, 3)
    assert complete("gates", [said]) == ["say_ledger"]
    assert said.values["keeps"] == percent(trace.gates[KEEPER[model]][3, 5])
    memory = trace.gates["cell"] if model == "lstm" else trace.hidden
    assert said.values["before"] == fixed(memory[2, 5], 3)
    assert said.values["after"] == fixed(memory[3, 5], 3)


@pytest.fixture(scope="module")
def trace():
    return load("rnn").trace(TEXTS[0])


def made_factors(trace, **factors: float):
    """Every unit of a model multiplies by the same factor at each step."""
    return {model: np.full((len(trace), 4), factor) for model, factor in factors.items()}


@pytest.mark.parametrize(
    ("factors", "whole", "keys", "named"),
    [
        ((0.5, 0.9, 0.8), (0.1, 0.2, 0.3), ["say_path_ahead", "say_whole"], None),
        ((0.5, 0.4, 0.8), (0.1, 0.2, 0.3), ["say_path_behind", "say_whole"], "LSTM"),
        ((0.5, 0.4, 0.5), (0.1, 0.2, 0.3), ["say_path_behind", "say_whole"], "LSTM, GRU"),
        ((0.5, 0.9, 0.8), (0.3, 0.2, 0.3), ["say_path_ahead", "say_whole", "say_whole_more"], None),
    ],
)
def test_who_keeps_more_is_said(trace, complete, factors, whole, keys, named):
    found = made_factors(trace, **dict(zip(MODELS, factors, strict=True)))
    said = path_facts(trace, found, dict(zip(MODELS, whole, strict=True)))
    assert complete("gates", said) == ["say_longest", "say_factor", "say_path", *keys]
    steps = len(trace) - 1
    best = [
        each.values["share"] for each in texts(said[0].values["each"]) if isinstance(each, Fact)
    ]
    assert best == [small_share(factor**steps) for factor in factors]
    assert texts(said[1].values["each"]) == [fixed(factor, 2) for factor in factors]
    assert texts(said[2].values["median"]) == [percent(factor**steps) for factor in factors]
    assert said[2].values["steps"] == counted("steps", steps)
    assert texts(said[4].values["each"]) == [number(norm) for norm in whole]
    if named:
        assert said[3].values["models"] == named
    if "say_whole_more" in keys:
        assert said[-1].values["models"] == "LSTM"


def test_the_first_factor_is_not_on_the_way_and_signs_do_not_count(trace):
    found = made_factors(trace, rnn=-0.5, lstm=0.9, gru=0.9)
    found["rnn"][0] = 100.0
    said = path_facts(trace, found, dict.fromkeys(MODELS, 1.0))
    assert texts(said[1].values["each"])[0] == "0.50"
    assert texts(said[2].values["median"])[0] == percent(0.5 ** (len(trace) - 1))


def test_the_upper_tenth_is_that_of_the_units(trace):
    found = made_factors(trace, rnn=0.5, lstm=0.5, gru=0.5)
    rows = np.full((len(trace), 11), 0.1)
    rows[:, :2] = 1.0
    said = path_facts(trace, found | {"lstm": rows}, dict.fromkeys(MODELS, 1.0))
    assert texts(said[2].values["top"])[1] == "100%"
    assert said[3] == Fact("say_path_behind", {"models": "GRU"})


def test_one_token_has_no_way(complete):
    one = load("rnn").trace("가")
    assert complete("gates", path_facts(one, {}, {})) == ["say_path_short"]


def test_real_sentences_are_said_whole(complete):
    tokens = tokenizer().encode(TEXTS[0])
    traces = {model: load(model).trace(tokens) for model in MODELS}
    factors = {m: direct_factors(it, load(it.model).weights()["W_hh"]) for m, it in traces.items()}
    whole = {model: influence(load(model), tokens).norms[-1, 0] for model in MODELS}
    keys = complete("gates", path_facts(traces["rnn"], factors, whole))
    assert keys[:3] == ["say_longest", "say_factor", "say_path"]
