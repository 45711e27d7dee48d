"""The cases of /train-vs-test about learning itself: dropout, and the losses of the log."""

from __future__ import annotations

import math

import numpy as np
import streamlit as st

from charts.gradient_facts import percent
from charts.testing_figures import dropout_figure, loss_figure
from models import load
from models.dropout_passes import DropoutPasses, dropout_passes, trained_rate
from models.training_log import training_log
from ui.choose import choose
from ui.say import entry, said
from ui.sentence import tokens_notice
from ui.theme import colours
from ui.traces import read
from ui.words import word

PLOT = {"displayModeBar": False}
MODEL = "gru"
PASSES = 30
#: From so many nats above its lowest on, a held-out loss has risen.
RISEN = 0.01
MODELS = ("gru", "rnn", "lstm", "transformer", "translator_fixed", "translator")


@st.cache_resource(max_entries=96, show_spinner=False)
def _passes(text: str, rate: float) -> DropoutPasses:
    return dropout_passes(load(MODEL), text, rate, seeds=range(1, PASSES + 1))


def show_dropout(text: str) -> None:
    """The next token after the reader's text, with dropout on many times and off once."""
    tokens_notice(read(MODEL, text))
    trained = trained_rate(load(MODEL))
    share = st.slider(
        word("testing.rate"),
        0,
        80,
        round(100 * trained),
        5,
        format="%d%%",
        key="testing.rate",
        bind="query-params",
    )
    found = _passes(text, share / 100)
    words = {key: word(f"testing.dropout.{key}") for key in ("on", "off", "p")}
    words |= {"end": word("reader.end")}
    st.plotly_chart(dropout_figure(found, colours(), words), key="dropout", config=PLOT)
    say_dropout(found, trained)


def say_dropout(found: DropoutPasses, trained: float) -> None:
    """How far the passes spread, and what the noise costs."""
    winners = found.first[found.first >= 0]
    others = len(found.first) - int((winners == 0).sum())
    lines = [
        word(
            "testing.say_spread",
            token=entry(found.tokens[0]),
            off=percent(float(found.off[0])),
            low=percent(float(found.on[:, 0].min())),
            high=percent(float(found.on[:, 0].max())),
            others=others,
            passes=len(found.on),
        )
    ]
    if math.isfinite(found.bits_off):
        key = "testing.say_noise" if found.bits_on.mean() > found.bits_off else "testing.say_quiet"
        lines.append(
            word(key, off=f"{found.bits_off:.2f}", on=f"{found.bits_on.mean():.2f}")
            + " "
            + word("testing.say_rate", rate=percent(trained))
        )
    said(*lines)


def show_loss() -> None:
    """The losses of a training as its log has them."""
    model = choose("testing.model", MODELS)
    log = training_log(load(model).card)
    words = {key: word(f"testing.loss.{key}") for key in ("training", "step", "loss")}
    words |= {name: word(f"testing.loss.{name}") for name in log.held_out}
    words["floor"] = word("testing.loss.floor", floor=f"{log.floor:.2f}")
    st.plotly_chart(loss_figure(log, colours(), words), key="losses", config=PLOT)
    last, mean = float(log.training[-1]), float(log.mean[-1])
    line = word(
        "testing.say_loss_above" if last > mean else "testing.say_loss_below",
        training=f"{last:.2f}",
        each=", ".join(
            f"{word(f'testing.loss.{name}')} {losses[-1]:.2f}"
            for name, losses in log.held_out.items()
        ),
        gap=f"{abs(last - mean):.2f}",
    )
    best = int(np.argmin(log.mean))
    rise = mean - float(log.mean[best])
    key = "early" if rise >= RISEN else "flat" if rise > 0 else "last"
    lowest = word(
        f"testing.say_best_{key}",
        epoch=best + 1,
        of=len(log.mean),
        best=f"{log.mean[best]:.3f}",
        last=f"{mean:.3f}",
    )
    if log.left_out:
        lowest += " " + word("testing.say_left_out", epoch=log.left_out)
    if log.joined and log.training[log.joined] > log.training[log.joined - 1]:
        lowest += " " + word("testing.say_joined", epoch=log.joined)
    if log.smoothing:
        why = word(
            "testing.say_smoothing",
            dropout=percent(log.dropout),
            smoothing=f"{log.smoothing:g}",
            floor=f"{log.floor:.2f}",
        )
    else:
        why = word("testing.say_measured", dropout=percent(log.dropout))
    said(f"{line} {why}", lowest)
