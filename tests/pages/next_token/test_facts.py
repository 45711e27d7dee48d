"""What /next-token says: each branch for a text, a draw or a suggestion that takes it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from charts.facts import Fact, Listed, by_model, fact
from models.decoding.generation import Continuation
from models.decoding.sampling import Settings, truncate
from models.text.tokenizer import END_ID
from models.traces import TokenTrace
from pages.next_token import facts

ENTRIES = ["<end>", "*b*", " c", " d", "e"]
LOGITS = np.log([0.05, 0.5, 0.25, 0.15, 0.05])
BITS = {
    "rnn": np.array([np.nan, 4.0, 1.0, 2.0]),
    "gru": np.array([np.nan, 3.0, 1.5, 5.0]),
}
PERPLEXITIES = {"rnn": 1234.56, "gru": 9.0}
HELD_OUT = {
    "ko": {"rnn": 100.0, "gru": 90.0, "trigram": 120.0, "trigram_alone": 95.0},
    "en": {"rnn": 80.0, "gru": 1070.04, "trigram": 200.0, "trigram_alone": 79.0},
}


def a_trace() -> TokenTrace:
    tokens = ("a", " *b*", " c", " d")
    spans = np.array([[0, 1], [1, 5], [5, 7], [7, 9]])
    return TokenTrace("a *b* c d", tokens, np.array([4, 1, 2, 3]), spans, 4)


def entry_of(id: int) -> str:
    return ENTRIES[id]


def a_continuation(settings: Settings, ids: tuple[int, ...]) -> Continuation:
    """Draws of ``ids``, all from one distribution."""
    found = truncate(LOGITS, settings)
    ranks = [found.rank(id) for id in ids]
    return Continuation(
        ids=np.array(ids, np.int64),
        chances=found.drawn_from[ranks],
        own=found.own[ranks],
        kept=np.full(len(ids), found.kept),
        firsts=np.array([rank == 0 for rank in ranks], bool),
        numbers=np.full(len(ids), 0.25),
        ended=bool(ids) and ids[-1] == END_ID,
        cut=found,
    )


def _listed(*models: str) -> Listed:
    return Listed(tuple(fact("say_model", model=model) for model in models))


def test_several_models_are_compared(complete):
    said = facts.surprise(a_trace(), BITS, PERPLEXITIES, 1024, HELD_OUT)
    assert complete("next_token", said) == [
        "say_means",
        "say_best",
        "say_most",
        "say_apart",
        "say_uniform",
        "say_held_out_ko",
        "say_trigram_told",
        "say_held_out_en",
        "say_trigram_ahead",
    ]
    alone = [each for each in said if isinstance(each, Fact)]
    pairs = [each.facts for each in said if isinstance(each, Listed)]
    means, best, most, apart, uniform = (each.values for each in alone)
    (korean, told), (english, ahead) = ([each.values for each in pair] for pair in pairs)
    assert means["each"] == by_model({"rnn": "2.33", "gru": "3.17"})
    assert (best["best"], best["low"], best["worst"], best["high"]) == (
        "GRU",
        "9.0",
        "RNN",
        "1,234.6",
    )
    assert (most["n"], most["bits"], most["easy_n"], most["easy_bits"]) == (2, "3.5", 3, "1.3")
    assert most["token"] != "*b*", "a mark of the reader's would be Markdown"
    assert (apart["n"], apart["low_model"], apart["low"]) == (4, "RNN", "2.0")
    assert (apart["high_model"], apart["high"]) == ("GRU", "5.0")
    assert (uniform["count"], uniform["bits"]) == ("1,024", "10.0")
    assert korean["each"] == by_model({"rnn": "100.0", "gru": "90.0"})
    assert english["each"] == by_model({"rnn": "80.0", "gru": "1,070.0"})
    assert told == {"trigram": "120.0", "trigram_alone": "95.0", "told": _listed("RNN")}
    assert (ahead["models"], ahead["told"]) == (_listed("GRU"), _listed("RNN", "GRU"))


@pytest.mark.parametrize(
    ("trigram", "alone", "key"),
    [(70.0, 65.0, "say_trigram_same"), (90.0, 85.0, "say_trigram_behind")],
)
def test_a_trigram_is_ahead_of_all_or_of_none(complete, trigram, alone, key):
    measured = {"rnn": 80.0, "gru": 75.0, "trigram": trigram, "trigram_alone": alone}
    said = facts.surprise(a_trace(), BITS, PERPLEXITIES, 1024, {"en": measured})
    assert complete("next_token", said)[-1] == key


def test_one_model_is_compared_with_nothing(complete):
    bits, perplexities = {"rnn": BITS["rnn"]}, {"rnn": 9.0}
    said = facts.surprise(
        a_trace(),
        bits,
        perplexities,
        1024,
        {"en": {"rnn": 80.0, "trigram": 90.0, "trigram_alone": 85.0}},
    )
    keys = ["say_means", "say_most", "say_uniform", "say_held_out_en", "say_trigram_behind"]
    assert complete("next_token", said) == keys


@pytest.mark.parametrize(
    ("settings", "keys"),
    [
        (Settings(), ["say_own", "say_uncut"]),
        (Settings(0.5), ["say_warm", "say_uncut"]),
        (Settings(1, 3), ["say_own", "say_cut"]),
        (Settings(1, 0, 0.6), ["say_own", "say_cut"]),
        (Settings(1, 3, 0.7), ["say_own", "say_cut", "say_who"]),
        (Settings(1, 1), ["say_own", "say_cut", "say_greedy"]),
        (Settings(2, 4, 0.1), ["say_warm", "say_cut", "say_who", "say_greedy"]),
    ],
)
def test_how_the_distribution_was_shaped(complete, settings, keys):
    said = facts.drawing(a_continuation(settings, ()), settings, None, entry_of, 40)
    assert complete("next_token", said) == [*keys, "say_wait"]
    assert said[0].values["first"] != "*b*"
    assert said[0].values["own"] == "50%"


def test_what_a_cut_leaves_and_takes():
    settings = Settings(1, 3, 0.7)
    said = facts.drawing(a_continuation(settings, ()), settings, None, entry_of, 40)
    assert dict(said[1].values) == {
        "count": "5",
        "kept": "2",
        "lost": "3",
        "mass": "25%",
        "factor": "1.33",
    }
    assert dict(said[2].values) == {"by_k": 3, "kept": 2}


@pytest.mark.parametrize(
    ("ids", "last"),
    [((1, 2), []), ((1, 2, 3), ["say_most_written"]), ((1, 2, END_ID), ["say_ended"])],
)
def test_what_was_drawn_and_whether_it_goes_on(complete, ids, last):
    written = a_continuation(Settings(), ids)
    drawn = written.cut.rank(ids[-1])
    said = facts.drawing(written, Settings(), drawn, entry_of, 3)
    assert complete("next_token", said) == ["say_own", "say_uncut", "say_draw", "say_mean", *last]
    draw, mean = said[2].values, said[3].values
    assert (draw["n"], draw["u"], draw["rank"]) == (len(ids), "0.250", f"{drawn + 1}")
    assert draw["share"] == {2: "25%", 3: "15%", END_ID: "5%"}[ids[-1]]
    assert (mean["count"], mean["firsts"]) == (len(ids), 1)
    assert mean["bits"] == f"{-np.log2(written.own).mean():.1f}"


def test_the_end_has_a_name():
    written = replace(a_continuation(Settings(), (END_ID,)), ended=True)
    said = facts.drawing(written, Settings(), written.cut.rank(END_ID), entry_of, 3)
    assert said[2].values["token"] == said[-1].values["end"] != "<end>"


def test_only_what_is_beyond_the_window_is_out_of_sight(complete):
    assert facts.forgotten(64, 64) == []
    assert complete("next_token", facts.forgotten(65, 64)) == ["say_far"]


@pytest.mark.parametrize(("end", "over"), [(0.5, []), (0.51, ["say_over"])])
def test_suggestions_share_what_the_end_leaves(complete, end, over):
    said = facts.autocompletion([0.2, 0.1, 0.05], end, 7)
    keys = ["say_suggested", "say_suggested_end", "say_recut"]
    assert complete("next_token", said) == [*over, *keys]
    values = said[len(over)].values
    assert (values["sum"], values["rest"]) == ("35%", "65%")
