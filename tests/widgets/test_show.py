"""``show``: which picture a trace has, in which language; and what needs what."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from models import load, tokenizer
from models.transformer import WhatIf
from tests.widgets.composed import shown, unpacked
from widgets import attention_view, picture, show
from widgets.show import picture_of
from widgets.transformer import change_of

ROOT = Path(__file__).resolve().parents[2]
TEXT = "The cat that I saw sat by the window."


@pytest.mark.parametrize(
    ("model", "component"),
    [
        ("transformer", "explorer"),
        ("rnn", "unrolled-rnn"),
        ("lstm", "gate-facets"),
        ("gru", "gate-facets"),
        ("translator", "contexts"),
        ("translator_fixed", "encoder-decoder"),
    ],
)
def test_every_trace_of_a_text_has_its_picture(model, component):
    view = show(load(model).trace(TEXT), height=500)
    assert (view.name, view.height) == (component, 500)
    assert view.script
    assert f".{component}" in view.style
    assert repr(view) == f"{component}: {view.data['alternative']}"


def test_the_language_is_the_one_asked_for():
    trace = load("transformer").trace(TEXT)
    english, korean = (show(trace, lang=lang) for lang in ("en", "ko"))
    assert (english.data["words"]["pin"], korean.data["words"]["pin"]) == ("Pin", "고정")
    assert "고정" not in repr(english)


def test_a_head_that_is_asked_for_is_opened():
    trace = load("transformer").trace(TEXT)
    found = picture_of(trace, 1, 2, "en", None)
    weights = trace.weights[1, 2].ravel()
    np.testing.assert_array_equal(unpacked(found.data["weights"]), weights)
    assert shown(found)["heads"]["layer"] == 1
    with pytest.raises(ValueError, match=r"layer is 0 … 3, not 4"):
        show(trace, layer=4)


@pytest.mark.parametrize(
    "change",
    [WhatIf(), WhatIf(mask=False), WhatIf(scale=False), WhatIf(temperature=0.5)],
    ids=str,
)
def test_a_changed_network_is_shown_as_it_was(change):
    trace = load("transformer").trace(TEXT, what_if=change)
    assert change_of(trace) == change
    sent = picture_of(trace, None, None, "en", None).data
    assert (sent["causal"], sent["scaled"]) == (change.mask, change.scale)


def test_what_has_no_picture_is_told_what_has_one():
    for other in (tokenizer().encode(TEXT), "a text", None):
        with pytest.raises(TypeError, match=r"has no picture\. show\(\) draws"):
            show(other)  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize("model", ["transformer", "rnn", "translator"])
def test_a_trace_of_nothing_is_refused(model):
    with pytest.raises(ValueError, match="nothing to draw"):
        show(load(model).trace(""))


def test_a_head_is_of_a_transformer_only():
    with pytest.raises(ValueError, match="of a Transformer"):
        show(load("rnn").trace(TEXT), head=1)


@pytest.mark.parametrize("model", ["rnn", "gru"])
def test_a_trace_of_other_weights_is_refused(model):
    trace = load(model).trace(TEXT)
    with pytest.raises(ValueError, match="other weights than the stored"):
        show(replace(trace, from_hidden=trace.from_hidden + 0.1))
    with pytest.raises(ValueError, match="other weights than the stored"):
        show(replace(trace, from_hidden=trace.from_hidden[:, 1:]))


def test_a_trace_of_another_transformer_is_for_attention_view():
    trace = load("transformer").trace(TEXT)
    names = ("q", "k", "v", "weights", "dots", "scaled", "scores", "z")
    half = replace(trace, **{name: getattr(trace, name)[:2] for name in names})
    with pytest.raises(ValueError, match="attention_view"):
        show(half)
    view = attention_view(half.tokens, half.weights, q=half.q, k=half.k, v=half.v)
    assert (view.data["d"], view.data["causal"], view.data["scaled"]) == (32, True, True)


def test_too_much_for_a_notebook_is_refused():
    trace = load("rnn").trace("a b c d e f g h " * 200, limit=None)
    with pytest.raises(ValueError, match=r"would be \d+\.\d MB"):
        show(trace)


def python(code: str) -> str:
    found = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert found.returncode == 0, found.stderr
    return found.stdout.strip()


def test_weights_are_drawn_without_torch_and_without_streamlit():
    assert python(
        "import sys, widgets\n"
        "widgets.attention_view(['a', 'b'], [[1, 0], [0.5, 0.5]])\n"
        "print([name for name in ('torch', 'streamlit', 'plotly') if name in sys.modules])"
    ) in ("[]", "['plotly']")


def test_without_anywidget_one_sentence_says_what_to_install(monkeypatch):
    monkeypatch.delitem(sys.modules, "widgets.view", raising=False)
    monkeypatch.setitem(sys.modules, "anywidget", None)
    found = picture.Picture("explorer", {}, 100, {})
    with pytest.raises(ModuleNotFoundError, match=r"needs anywidget: pip install -r requirements"):
        picture.widget(found)
