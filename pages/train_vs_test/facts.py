"""What the numbers of each view of /train-vs-test say of this sentence."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from charts.facts import Fact, Listed, counted, entry, fact, together
from charts.text import fixed, number, percent

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.analysis.dropout_passes import DropoutPasses
    from models.decoding.decoder import Decoded, Exposure
    from models.training.log import TrainingLog

#: From so many nats above its lowest on, a held-out loss has risen.
RISEN = 0.01
#: Two log-probabilities so far apart are as far apart as a number can say.
FURTHEST = 600


def mean_bits(p: NDArray[np.float64]) -> float:
    """The mean surprise at tokens of these probabilities (n,), in bits: the mean of -log2 p."""
    return float(-np.log2(np.maximum(p, 1e-300)).mean())


def forcing_facts(found: Exposure) -> list[Fact | Listed]:
    """Where the truth and the decoder's own words part, and how the error grows from there."""
    t = found.parted
    if t is None:
        return [
            fact("say_same", steps=counted("steps", len(found.truth))),
            fact("say_same_bits", bits=fixed(mean_bits(found.p_truth), 1)),
        ]
    parting = fact(
        "say_parted",
        step=t + 1,
        truth=entry(found.truth.tokens[t]),
        own=entry(found.own.tokens[t]),
        p_truth=percent(float(found.p_truth[t])),
        p_own=percent(float(found.own.p[t])),
    )
    after = found.apart[t + 1 :]
    if not len(after):
        return [parting, fact("say_nothing_after")]
    furthest = int(after.argmax())
    growth = fact(
        "say_growth",
        truth=fixed(mean_bits(found.p_truth[t + 1 :]), 1),
        own=fixed(mean_bits(found.p_own[t + 1 :]), 1),
        first=fixed(after[0], 2),
        most=fixed(after[furthest], 2),
        step=t + 2 + furthest,
        last=fixed(after[-1], 2),
        end=len(found.apart),
    )
    if not math.isfinite(found.typical):
        return [parting, growth]
    return [parting, together(growth, fact("say_typical", typical=fixed(found.typical, 2)))]


def fed_fact(dropped: float) -> Fact:
    """That training did not always feed the truth. dropped: the part of tokens it took away."""
    return fact("say_dropped", share=percent(dropped))


def end_facts(rule: str, found: Decoded, free: Decoded) -> list[Fact]:
    """What becomes of a translation whose end is its own, forbidden or cut.

    rule: "free", "forbidden" or "cut". found: under this rule. free: as the decoder likes.
    """
    if rule == "cut":
        return _cut_facts(found, free)
    if not free.ended:
        return [fact("say_never_ended", most=len(free)), _early_fact(free)]
    if rule == "forbidden":
        return _forbidden_facts(found, free)
    ended = fact("say_ended", steps=counted("tokens", len(free)), p=percent(float(free.p_end[-1])))
    return [ended, _early_fact(free)]


def _forbidden_facts(found: Decoded, free: Decoded) -> list[Fact]:
    """found goes on where free has ended."""
    ending = len(free) - 1
    p_end, p, added = found.p_end[ending:], found.p[ending:], found.ids[ending:].tolist()
    return [
        fact(
            "say_forbidden",
            step=ending + 1,
            p=percent(float(p_end[0])),
            more=counted("tokens", len(added)),
        ),
        fact(
            "say_extra",
            wanted=int((p_end > p).sum()),
            of=len(added),
            repeated=len(added) - len(set(added)),
        ),
    ]


def _cut_facts(found: Decoded, free: Decoded) -> list[Fact]:
    if len(found) == len(free) and free.ended:
        return [fact("say_cut_late", steps=counted("tokens", len(free))), _early_fact(free)]
    kept, lost = len(found), len(free) - len(found)
    cut = fact("say_cut", kept=counted("tokens", kept), lost=counted("tokens", lost))
    if not lost:
        return [cut, _early_fact(found)]
    return [cut, fact("say_cut_wanted", p=percent(float(free.p_end[kept])))]


def _early_fact(found: Decoded) -> Fact:
    """The highest p(<end>) before the last step."""
    before = found.p_end[:-1]
    if not len(before):
        return fact("say_no_early")
    t = int(before.argmax())
    return fact("say_early", p=percent(float(before[t])), step=t + 1)


def search_facts(
    greedy: Decoded, beams: Sequence[Decoded], sampled: Decoded
) -> list[Fact | Listed]:
    """Which translation the model itself finds likeliest, and what sampling paid for its luck.

    beams: the best by their score first, at least one.
    """
    best = beams[0]
    if np.array_equal(best.ids, greedy.ids):
        compared = fact("say_beam_same", log_p=fixed(greedy.log_p, 2))
    else:
        lower = "less" if best.score >= greedy.score else "lost"
        compared = fact(
            f"say_beam_{'more' if best.log_p > greedy.log_p else lower}",
            beam=fixed(best.log_p, 2),
            greedy=fixed(greedy.log_p, 2),
            factor=_times(best.log_p - greedy.log_p),
            score=fixed(best.score, 2),
            other=fixed(greedy.score, 2),
        )
    top = int(np.argmax([each.log_p for each in beams]))
    luck = _luck_fact(greedy, sampled)
    if not top:
        return [compared, luck]
    highest = fact("say_top", n=top + 1, log_p=fixed(beams[top].log_p, 2))
    return [together(compared, highest), luck]


def _luck_fact(greedy: Decoded, sampled: Decoded) -> Fact:
    if np.array_equal(sampled.ids, greedy.ids):
        return fact("say_sampled_same")
    lead = sampled.log_p - greedy.log_p
    return fact(
        "say_sampled_less" if lead < 0 else "say_sampled_more",
        second=int((~sampled.firsts).sum()),
        of=len(sampled),
        log_p=fixed(sampled.log_p, 2),
        factor=_times(lead),
    )


def _times(log_ratio: float) -> str:
    """How many times as likely: always 1 or more."""
    return number(math.exp(min(abs(log_ratio), FURTHEST)))


def dropout_facts(found: DropoutPasses, trained: float) -> list[Fact | Listed]:
    """How far the passes spread, and what the noise costs. trained: the rate it learned with."""
    others = int((found.first != 0).sum())
    spread = fact(
        "say_spread",
        token=entry(found.tokens[0]),
        off=percent(float(found.off[0])),
        low=percent(float(found.on[:, 0].min())),
        high=percent(float(found.on[:, 0].max())),
        others=others,
        passes=len(found.on),
    )
    if not math.isfinite(found.bits_off):
        return [spread]
    noisy = float(found.bits_on.mean())
    cost = fact(
        "say_noise" if noisy > found.bits_off else "say_quiet",
        off=fixed(found.bits_off, 2),
        on=fixed(noisy, 2),
    )
    return [spread, together(cost, fact("say_rate", rate=percent(trained)))]


def loss_facts(log: TrainingLog) -> list[Listed]:
    """How the training loss lies to the held-out ones and why, and whether these still fell."""
    last, mean = float(log.training[-1]), float(log.mean[-1])
    names = (
        fact("say_loss_of", name=fact(f"loss.{name}"), loss=fixed(losses[-1], 2))
        for name, losses in log.held_out.items()
    )
    gap = fact(
        "say_loss_above" if last > mean else "say_loss_below",
        training=fixed(last, 2),
        each=Listed(tuple(names)),
        gap=fixed(abs(last - mean), 2),
    )
    if log.smoothing:
        why = fact(
            "say_smoothing",
            dropout=percent(log.dropout),
            smoothing=f"{log.smoothing:g}",
            floor=fixed(log.floor, 2),
        )
    else:
        why = fact("say_measured", dropout=percent(log.dropout))
    return [together(gap, why), together(*_course_facts(log))]


def _course_facts(log: TrainingLog) -> list[Fact]:
    """Where the mean held-out loss was lowest, and what else shows in the curves."""
    best = int(np.argmin(log.mean))
    lowest, last = float(log.mean[best]), float(log.mean[-1])
    rise = last - lowest
    found = [
        fact(
            f"say_best_{'early' if rise >= RISEN else 'flat' if rise > 0 else 'last'}",
            epoch=best + 1,
            of=len(log.mean),
            best=fixed(lowest, 3),
            last=fixed(last, 3),
        )
    ]
    if log.left_out:
        found.append(fact("say_left_out", epoch=log.left_out))
    if log.joined and log.training[log.joined] > log.training[log.joined - 1]:
        found.append(fact("say_joined", epoch=log.joined))
    return found
