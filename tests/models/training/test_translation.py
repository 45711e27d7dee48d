"""How the translators are trained: the split, the order of reading, going on after a stop."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace

import numpy as np
import pytest
import torch

from models.training.corpora import fingerprint
from models.training.translation_fit import (
    NEVER,
    TranslationBudget,
    fit,
    rate_at,
    start,
)
from models.training.translation_mix import DRAW, Items, Mix, batches
from models.training.translation_pairs import Pair, held_out, joined, neighbourhoods, own

PARTS = ("train", "test")


def test_spellings_of_one_sentence_are_held_out_together():
    assert held_out("I'm here.") == held_out("i'm here!")
    assert len({held_out(f"sentence {n}") for n in range(60)}) == 2


def test_batches_hold_every_pair_once():
    items = [(np.arange(1, 2 + n % 7), np.arange(1, 3 + n % 5)) for n in range(90)]
    found = batches(items, 60, np.random.default_rng(0))
    assert sorted(id(item) for batch in found for item in batch) == sorted(map(id, items))
    assert all(max(max(len(s), len(t)) for s, t in b) * len(b) <= 60 for b in found)


def test_what_was_written_to_be_tested_is_whole():
    found = own()
    assert sum(p.part == "test" for p in found) == 300
    assert sum(p.part == "dev" for p in found) == 100
    sides = [fingerprint(side) for p in found for side in (p.korean, p.english)]
    assert len(set(sides)) == 800
    assert all(len(p.korean.split()) <= 10 for p in found)


def test_pairs_that_differ_in_one_word_stay_together():
    sides = [
        ("나는 사과를 먹는다.", "I eat an apple."),
        ("나는 배를 먹는다.", "I eat a pear."),
        ("비가 온다.", "It rains."),
        ("비가 와요.", "It rains!"),
        ("눈이 온다.", "It snows."),
    ]
    one, two, three, four, five = neighbourhoods(sides)
    assert one == two
    assert three == four
    assert len({one, three, five}) == 3


def small_mix() -> Mix:
    rng = np.random.default_rng(5)
    items = [
        (rng.integers(1, 50, rng.integers(2, 9)), rng.integers(1, 50, rng.integers(2, 9)))
        for _ in range(80)
    ]
    sources = {"everyday": Items(items[:50]), "tatoeba": Items(items[50:])}
    return Mix(
        sources,
        ((0, {"everyday": 1.0}, 60), (100, {"everyday": 2, "tatoeba": 1, "joined": 1}, 90)),
        seed=4,
    )


def test_the_mix_goes_on_from_any_step():
    mix = small_mix()
    whole = [batch for batch, _ in zip(mix.stream(0), range(3 * DRAW), strict=False)]
    later = [batch for batch, _ in zip(mix.stream(DRAW + 7), range(DRAW), strict=False)]
    for one, two in zip(whole[DRAW + 7 :], later, strict=False):
        for pair, other in zip(one, two, strict=True):
            for side, same in zip(pair, other, strict=True):
                np.testing.assert_array_equal(side, same)


def test_a_translator_goes_on_as_if_it_had_never_stopped(tmp_path):
    budget = TranslationBudget(
        steps=60,
        settling_steps=30,
        corpora_steps=20,
        embedded=8,
        width=12,
        measure_every=20,
        save_every=10,
    )
    mix, entries = small_mix(), torch.arange(0, 60)
    dev = {"own": [(np.arange(1, 6), np.arange(3, 9))]}

    def trained(name: str, stop_first: bool):
        model = start(budget, True, 60, entries)
        if stop_first:  # the level part of a longer training is the same
            stopping = Stopping(mix.sources, mix.parts, mix.seed, after=30)
            longer = replace(budget, steps=90, settling_steps=30)
            with pytest.raises(Killed):
                fit(model, stopping, dev, entries, longer, tmp_path / name)
            model = start(budget, True, 60, entries)
            torch.manual_seed(99)
        history, budgets = fit(model, mix, dev, entries, budget, tmp_path / name)
        return model.state_dict(), history, budgets

    straight, history, budgets = trained("a.pt", False)
    resumed, again, changed = trained("b.pt", True)
    assert history == again
    assert [b["from"] for b in budgets] == [0]
    assert [b["from"] for b in changed] == [0, 30]
    for name, value in straight.items():
        torch.testing.assert_close(resumed[name], value, atol=0, rtol=0)


class Killed(Exception):
    pass


@dataclass(frozen=True)
class Stopping(Mix):
    """A mix that breaks off, as a kill would."""

    after: int

    def stream(self, step: int):
        for n, batch in enumerate(super().stream(step)):
            if n > self.after:
                raise Killed
            yield batch


def test_the_rate_rises_stays_and_falls_to_nothing():
    budget = TranslationBudget(steps=1000, settling_steps=400, warmup_steps=100)
    rates = [rate_at(step, budget) for step in range(1000)]
    assert rates[0] < rates[50] < rates[99] == rates[599] == budget.peak_rate
    assert all(a >= b for a, b in itertools.pairwise(rates[599:]))
    assert rates[-1] < budget.peak_rate / 1000


def test_an_untrained_translator_writes_english_alone():
    entries = torch.tensor([0, 3, 5])
    model = start(TranslationBudget(embedded=8, width=8), True, 20, entries)
    bias = model.output_bias
    assert (bias == NEVER).sum() == 17
    assert not bias[entries].any()


def test_joined_sentences_are_pairs_in_a_row():
    single = [
        Pair("tatoeba", part, f"{n} 번.", f"Number {n}.") for n in range(30) for part in PARTS
    ]
    single.append(Pair("massive", "test", "불 켜", "lights on"))
    found = joined(single, "test", 40, range(2, 5), seed=1)
    assert {pair.korean.count("번.") for pair in found} == {2, 3, 4}
    for pair in found:
        assert pair.part == "test"
        numbers = [piece.split()[0] for piece in pair.korean.split(". ")]
        assert pair.english == " ".join(f"Number {n}." for n in numbers)
    assert found == joined(single, "test", 40, range(2, 5), seed=1)
