"""What /gradients says, against the traces it speaks of: every branch, on real and made traces."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from charts.facts import Fact, Listed
from charts.text import fixed, number, percent, small_share
from models import load, tokenizer
from models.analysis.gradients import gradients
from models.analysis.start_values import default_start
from models.traces import TokenTrace
from pages.gradients.facts.parts import check_fact, part_facts, part_shares, parts
from pages.gradients.facts.reach import FAINT, alone_facts, lasts, reach, reach_facts
from pages.gradients.figures.table import reach_table

TEXT = "The cat sat by the warm window and slept."
MODELS = ("rnn", "lstm", "gru")
#: Spectral radius and largest singular value of W_hh.
SIZES = {"trained": (1.456, 3.21), "start": (0.578, 1.13)}


def tokens(text: str) -> TokenTrace:
    return tokenizer().encode(text, 64)


def texts(listed: object, name: str = "value") -> list[object]:
    """One value of each fact within a value."""
    assert isinstance(listed, Listed)
    return [each.values[name] for each in listed.facts]


@pytest.fixture(scope="module")
def traces():
    return {model: gradients(load(model), tokens(TEXT)) for model in MODELS}


def made(trace, arriving: float):
    """``trace`` as if this share of what reaches the last state reached the first token."""
    read = len(trace) - 2
    norms = np.zeros(len(trace))
    norms[: read + 1] = arriving ** (1 - np.arange(read + 1) / read)
    cell = norms * 0.5 if len(trace.cell_norms) else trace.cell_norms
    return replace(trace, hidden_norms=norms, cell_norms=cell)


# --- the visitor's own tokens alone ---------------------------------------------------------------


@pytest.mark.parametrize(("arriving", "key"), [(0.12, "say_alone_short"), (0.002, "say_alone")])
def test_what_the_typed_tokens_alone_show(traces, complete, arriving, key):
    found = traces | {"rnn": made(traces["rnn"], arriving)}
    facts = alone_facts(found)
    assert complete("gradients", facts) == [key]
    assert texts(facts[0].values["each"])[0] == small_share(arriving)
    assert lasts(found["rnn"]) == (key == "say_alone_short")


def test_a_sum_of_losses_does_not_say_how_far_one_reaches():
    assert not lasts(gradients(load("rnn"), tokens("The cat sat"), None))
    assert lasts(gradients(load("rnn"), tokens("The cat sat")))


# --- how far it reaches back ----------------------------------------------------------------------


@pytest.mark.parametrize("model", MODELS)
def test_reach(model):
    trace = gradients(default_start(model), tokens(TEXT * 3))
    found = reach(trace)
    norms = trace.hidden_norms
    assert found.read == len(trace) - 2
    assert norms[found.read + 1] == 0
    assert found.share == pytest.approx(norms[0] / norms[found.read])
    assert found.a_step**found.read == pytest.approx(found.share)
    assert found.faint is not None
    at = found.read - found.faint
    assert norms[at] < FAINT * norms[found.read]
    assert (norms[at + 1 : found.read + 1] >= FAINT * norms[found.read]).all()


def test_reach_of_the_cell_and_of_a_loss_at_the_first_state():
    trace = gradients(load("lstm"), tokens(TEXT))
    cell = reach(trace, of_cell=True)
    assert cell.share == pytest.approx(trace.cell_norms[0] / trace.cell_norms[cell.read])
    first = reach(gradients(load("rnn"), tokens(TEXT), 1))
    assert (first.read, first.share) == (0, 1.0)
    assert np.isnan(first.a_step)
    assert first.faint is None


def test_a_gradient_of_0_has_no_share():
    trace = gradients(load("rnn"), tokens(TEXT))
    found = reach(replace(trace, hidden_norms=np.zeros(len(trace))))
    assert np.isnan(found.share)
    assert found.faint is None


def test_each_model_says_what_reaches_the_first_token(traces, complete):
    said = reach_facts(traces, "trained", SIZES)
    assert complete("gradients", said)[:2] == ["say_reach", "say_steps"]
    first = said[0]
    assert isinstance(first, Fact)
    assert first.values["first"] == "The"
    assert first.values["back"] == Fact("steps", {"n": len(traces["rnn"]) - 2})
    rnn, lstm, gru = texts(first.values["each"])
    assert rnn == small_share(reach(traces["rnn"]).share)
    assert gru == small_share(reach(traces["gru"]).share)
    assert isinstance(lstm, Fact)
    assert lstm.key == "with_cell"
    assert lstm.values["cell"] == small_share(reach(traces["lstm"], of_cell=True).share)


@pytest.mark.parametrize(
    ("shares", "weights", "keys"),
    [
        ((0.001, 0.5, 0.5), "trained", ["say_faint", "say_textbook"]),
        ((0.2, 0.5, 0.5), "trained", ["say_no_faint", "say_short"]),
        ((0.2, 0.001, 0.5), "trained", ["say_faint", "say_not_textbook"]),
        ((0.001, 0.5, 0.0001), "trained", ["say_faint", "say_not_textbook"]),
        ((1.5, 0.5, 0.5), "trained", ["say_no_faint", "say_grows"]),
        ((0.001, 0.5, 0.5), "start", ["say_faint", "say_start"]),
    ],
)
def test_the_verdict_follows_from_the_shares(traces, complete, shares, weights, keys):
    found = {m: made(traces[m], share) for m, share in zip(MODELS, shares, strict=True)}
    said = reach_facts(found, weights, SIZES)
    assert complete("gradients", said) == ["say_reach", "say_steps", *keys]
    verdict = said[-1]
    assert isinstance(verdict, Fact)
    assert verdict.values["radius"] == fixed(SIZES[weights][0], 2)
    if keys[-1] == "say_start":
        assert verdict.values["trained"] == fixed(SIZES["trained"][0], 2)
    if keys[-1] == "say_not_textbook":
        below = [share < shares[0] for share in shares]
        names = [m for m, less in zip(("RNN", "LSTM", "GRU"), below, strict=True) if less]
        assert verdict.values["models"] == ", ".join(names)


def test_what_the_cell_brings_back_counts_for_the_lstm(traces):
    found = {m: made(traces[m], share) for m, share in zip(MODELS, (0.2, 0.1, 0.5), strict=True)}
    found["lstm"] = replace(found["lstm"], cell_norms=made(traces["rnn"], 0.3).hidden_norms)
    assert reach_facts(found, "trained", SIZES)[-1] == Fact("say_short", {"radius": "1.46"})


def test_the_first_step_below_the_limit_is_said_model_by_model(traces):
    found = {m: made(traces[m], s) for m, s in zip(MODELS, (1e-4, 0.5, 0.5), strict=True)}
    said = reach_facts(found, "trained", SIZES)[1]
    assert isinstance(said, Listed)
    rnn, lstm, gru = texts(said.facts[1].values["faint"])
    # 10⁻⁴ over all the steps: 10⁻² at half of them, so the first below is the next one.
    steps = (len(traces["rnn"]) - 2) // 2 + 1
    assert rnn == Fact("steps_back", {"steps": Fact("steps", {"n": steps})})
    assert gru == Fact("never")
    assert isinstance(lstm, Fact)
    assert lstm.values["state"] == Fact("never")
    assert said.facts[1].values["limit"] == percent(FAINT)


def test_a_sum_of_losses_and_a_loss_at_the_first_state_have_sentences_of_their_own(complete):
    whole = {m: gradients(load(m), tokens(TEXT), None) for m in MODELS}
    said = reach_facts(whole, "trained", SIZES)
    assert complete("gradients", said) == ["say_reach_sum"]
    assert isinstance(said[0], Fact)
    assert said[0].values["count"] == len(whole["rnn"]) - 1
    at_first = {m: gradients(load(m), tokens(TEXT), 1) for m in MODELS}
    assert complete("gradients", reach_facts(at_first, "trained", {})) == ["say_reach_none"]


@pytest.mark.parametrize("missing", MODELS)
def test_without_one_model_the_others_speak(traces, complete, missing):
    left = {m: trace for m, trace in traces.items() if m != missing}
    said = reach_facts(left, "trained", SIZES if missing != "rnn" else {})
    keys = complete("gradients", said)
    assert len(keys) == (3 if missing == "rnn" else 4)  # a verdict only beside the RNN
    assert isinstance(said[0], Fact)
    assert len(texts(said[0].values["each"])) == 2


# --- the sum --------------------------------------------------------------------------------------


@pytest.mark.parametrize("target", [-1, None])
def test_parts(target):
    trace = gradients(load("gru"), tokens(TEXT), target)
    shares, found = part_shares(trace), parts(trace)
    assert shares.sum() == pytest.approx(1)
    assert found.largest == np.abs(shares).argmax()
    assert found.against == tuple(t for t in range(len(trace)) if shares[t] < 0)
    lengths = sorted(trace.part_norms, reverse=True)
    assert sum(lengths[: found.half]) >= sum(lengths) / 2 > sum(lengths[: found.half - 1])


def test_with_two_tokens_no_part_is_there(complete):
    trace = gradients(load("rnn"), tokens("고양이가"[:3] + " 잔다"), 1)
    assert not part_shares(trace).any()
    assert parts(trace).half == 0
    said = part_facts({"rnn": trace})
    assert complete("gradients", said) == ["say_no_parts", "say_first_part"]


def test_the_largest_part_and_those_against_the_sum_are_said(traces, complete):
    trace = traces["rnn"]
    along = np.zeros(len(trace))
    along[2], along[4], along[5] = 0.9, 0.3, -0.2
    found = replace(trace, part_along=along, part_norms=np.abs(along), total_norm=1.0)
    said = part_facts({"rnn": found})
    assert complete("gradients", said) == ["say_parts", "say_against", "say_first_part"]
    pair = said[0]
    assert isinstance(pair, Listed)
    largest, against = pair.facts
    assert largest.values["step"] == 3
    assert largest.values["token"] == "sat"
    assert largest.values["share"] == "90%"
    assert (largest.values["half"], largest.values["steps"]) == (1, 3)
    assert against.values == {"against": 1}
    toward = replace(found, part_along=np.abs(along))
    assert complete("gradients", part_facts({"rnn": toward})) == ["say_parts", "say_first_part"]


def test_the_check_names_every_models_difference(traces, complete):
    check = check_fact(traces)
    assert complete("gradients", [check]) == ["check"]
    for said, trace in zip(texts(check.values["each"]), traces.values(), strict=True):
        assert isinstance(said, Fact)
        assert said.values["value"] == number(trace.difference)
        assert said.values["largest"] == number(trace.largest)


# --- the table ------------------------------------------------------------------------------------


def test_the_table_holds_every_number(traces):
    shown = [traces["rnn"], traces["lstm"]]
    table = reach_table(shown)
    assert {len(column) for column in table.values()} == {len(shown[0])}
    np.testing.assert_array_equal(table["RNN ‖∂L/∂h_t‖"], shown[0].hidden_norms)
    np.testing.assert_array_equal(table["LSTM ‖∂L/∂c_t‖"], shown[1].cell_norms)
    np.testing.assert_array_equal(table["LSTM ‖P_t‖"], shown[1].part_norms)
    assert "RNN ‖∂L/∂c_t‖" not in table
