"""What a file computes, and what its pictures are sent, is what PyTorch makes of its weights."""

from __future__ import annotations

import base64
import io
import json

import numpy as np
import pytest
from PIL import Image

from charts.explorer import explorer_figure, head_attention, matrix_fact, thumbnails
from charts.heatmap import hidden_states_fact
from charts.palette import LIGHT
from charts.units import liveliest_unit
from models.analysis.looks import head_looks, load_looks
from models.transformer import WhatIf
from offline.weights import measured
from pages.rnn.figures.unrolled import below_figure, unrolled_figure
from pages.self_attention.facts import change_facts, look_fact
from pages.self_attention.figures import strip_figure
from tests.closeness import close
from tests.offline.node import compute, rnn, transformer, unpacked, written
from tests.offline.texts import SIMPLE
from ui.catalogs import catalogs, spoken

LONG = "The cat that I saw sat on the mat because it was tired, and we let it sleep. " * 4
TEXTS = [
    *SIMPLE,
    "가",
    "a b",
    "책과 tea 🙂 뷁",
    "<b>x</b> ![](http://127.0.0.1:9/x.png)",
    LONG,
]
FORMATS = ("float16", "float32")


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("offline")
    return {
        (lesson, form): written(folder, lesson, form)
        for lesson in ("rnn", "self-attention")
        for form in FORMATS
    }


def same(ours, theirs, within: float = 2e-6) -> None:
    """Equal, numbers within ``within`` of the larger."""
    if isinstance(theirs, dict):
        assert set(ours) == set(theirs)
        for key in theirs:
            same(ours[key], theirs[key], within)
    elif isinstance(theirs, list | tuple):
        assert len(ours) == len(theirs)
        for one, other in zip(ours, theirs, strict=True):
            same(one, other, within)
    elif isinstance(theirs, float):
        assert ours == pytest.approx(theirs, rel=1e-4, abs=within)
    else:
        assert ours == theirs


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("order", ["trained", "similar"])
def test_the_picture_of_the_rnn_is_the_apps(files, form, order):
    answers = compute("rnn", files["rnn", form], TEXTS, "ko", rnn={"order": order})
    weights = rnn(form).weights()
    for text, answer in zip(TEXTS, answers, strict=True):
        trace = rnn(form).trace(text)
        t, (v, h) = len(trace), weights["W_hy"].shape
        close(unpacked(answer["logits"], t, v), trace.logits)
        ours, theirs = answer["figure"], unrolled_figure(trace, weights, order=order)
        for name, array in (
            ("hidden", trace.hidden),
            ("fromInput", trace.from_input),
            ("fromHidden", trace.from_hidden),
        ):
            close(unpacked(ours.pop(name), t, h), array)
            theirs.pop(name)
        close(unpacked(ours.pop("bias"), h), trace.bias)
        theirs.pop("bias")
        if order == "similar" and t == 1:  # on a line many orders are as short
            line = trace.hidden[0]
            walks = [np.abs(np.diff(line[figure.pop("rows")])).sum() for figure in (ours, theirs)]
            assert walks[0] == pytest.approx(walks[1], abs=1e-5)
        bits, expected = ours.pop("bits"), theirs.pop("bits")
        assert bits[0] is expected[0] is None
        assert bits[1:] == pytest.approx(expected[1:], abs=2e-4)
        same(ours, theirs)
        assert answer["alternative"] == spoken(catalogs()["ko"], "rnn", hidden_states_fact(trace))
        same(answer["below"], below_figure(trace), 1e-5)


@pytest.mark.parametrize("unit", [5, 127])
def test_another_unit_brings_its_own_products(files, unit):
    (answer,) = compute("rnn", files["rnn", "float16"], TEXTS[:1], rnn={"unit": unit})
    trace = rnn("float16").trace(TEXTS[0])
    theirs = unrolled_figure(trace, rnn("float16").weights(), unit)
    assert answer["figure"]["unit"] == unit
    same(answer["figure"]["parts"], theirs["parts"])


def test_a_longer_text_goes_on_where_a_shorter_one_was_read(files):
    texts = ["The", "The cat", "The cat sat", "The dog sat", "dog", TEXTS[0], TEXTS[1]]
    together = compute("rnn", files["rnn", "float16"], texts)
    # A text that shares no token lies between each two of them: every one is read from its start.
    apart = [each for text in texts for each in ("뷁", text)]
    alone = compute("rnn", files["rnn", "float16"], apart)[1::2]
    assert json.dumps(together) == json.dumps(alone)


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("code", ["ko", "en"])
def test_the_explorer_opens_as_in_the_app(files, form, code):
    usual = load_looks()
    answers = compute("attention", files["self-attention", form], TEXTS, code)
    for text, answer in zip(TEXTS, answers, strict=True):
        trace = transformer(form).trace(text)
        close(unpacked(answer["hidden"], *trace.hidden.shape), trace.hidden)
        close(unpacked(answer["logits"], *trace.logits.shape), trace.logits)
        found = head_looks(trace, usual)
        opening, figure = found[0], answer["figure"]
        place = opening.layer, opening.head
        cell = [opening.best.query.token, opening.best.key.token] if opening.best else None
        assert (figure["heads"]["layer"], figure["heads"]["head"]) == place
        assert figure["start"] == cell
        assert figure["story"] == {
            "layer": opening.layer,
            "head": opening.head,
            "cell": cell,
            "text": spoken(catalogs()[code], "self_attention", look_fact(opening, trace)),
        }
        assert figure["heads"]["ranking"] == [[each.layer, each.head] for each in found]
        expected = matrix_fact(trace.tokens, trace.weights[place])
        assert figure["alternative"] == spoken(catalogs()[code], "self_attention", expected)


@pytest.mark.parametrize(
    ("form", "change"),
    [
        ("float16", WhatIf()),
        ("float32", WhatIf()),
        ("float16", WhatIf(mask=False, scale=False, temperature=2.0)),
    ],
)
def test_every_head_is_the_apps(files, form, change):
    texts = [TEXTS[0], TEXTS[1], "뷁", LONG]
    options = {"mask": change.mask, "scale": change.scale, "temperature": change.temperature}
    for layer, head in ((0, 3), (3, 1)):
        chosen = {"layer": layer, "head": head, "change": options}
        answers = compute("attention", files["self-attention", form], texts, attention=chosen)
        for text, answer in zip(texts, answers, strict=True):
            trace = transformer(form).trace(text, what_if=change)
            ours = answer["figure"]
            theirs = explorer_figure(
                head_attention(trace, layer, head), change.mask, change.scale, change.temperature
            )
            for name in ("q", "k", "v", "z", "dots", "weights"):
                array = getattr(trace, name)[layer, head]
                close(unpacked(ours[name], *array.shape), array)
            for name in ("queries", "keys", "queryRuns", "keyRuns", "d", "symbols"):
                same(ours[name], theirs[name])
            for name in ("causal", "scaled", "temperature"):
                assert ours[name] == theirs[name]


def pixels(address: str) -> np.ndarray:
    """A data: address as colours, (rows, columns, 3)."""
    image = Image.open(io.BytesIO(base64.b64decode(address.split(",")[1])))
    return np.asarray(image.convert("RGB"), int)


def same_pixels(ours: str, theirs: str) -> None:
    """A number on the edge of two of the 64 colours may fall to either side."""
    apart = np.abs(pixels(ours) - pixels(theirs)).max(-1)
    assert (apart > 1).mean() < 0.005
    assert apart.max() <= 12


@pytest.mark.parametrize("text", [TEXTS[0], "가", LONG])
def test_thumbnails_have_the_apps_pixels(files, text):
    (answer,) = compute("attention", files["self-attention", "float16"], [text])
    roles = load_looks().roles
    titles = [[catalogs()["en"][f"head_role.{role.role}"] for role in row] for row in roles]
    theirs = thumbnails(transformer("float16").trace(text).weights, titles, 0, 0, LIGHT)
    ours = answer["figure"]["heads"]["rows"]
    for row, expected in zip(ours, theirs["rows"], strict=True):
        for one, other in zip(row, expected, strict=True):
            assert one["title"] == other["title"]
            same_pixels(one["image"], other["image"])


@pytest.mark.parametrize("change", [WhatIf(), WhatIf(mask=False, scale=False, temperature=0.5)])
@pytest.mark.parametrize("text", [TEXTS[1], "가"])
def test_the_strip_and_what_is_said_of_a_change_are_the_apps(files, text, change):
    options = {"mask": change.mask, "scale": change.scale, "temperature": change.temperature}
    chosen = {"layer": 1, "head": 2, "change": options}
    file = files["self-attention", "float16"]
    (answer,) = compute("attention", file, [text], "ko", attention=chosen)
    model = transformer("float16")
    trace, trained = model.trace(text, what_if=change), model.trace(text)
    theirs = strip_figure(trace, model.weights(), 1, 2, LIGHT)
    ours = answer["strip"]
    assert (ours["tokens"], ours["d"]) == (theirs["tokens"], theirs["d"])
    for one, other in zip(ours["blocks"], theirs["blocks"], strict=True):
        same_pixels(one.pop("image"), other.pop("image"))
        same(one, other, 1e-4)
    said = (
        spoken(catalogs()["ko"], "self_attention", each)
        for each in change_facts(change, trace, trained)
    )
    assert answer["said"] == " ".join(said)


@pytest.mark.parametrize(("name", "lesson"), [("rnn", "rnn"), ("transformer", "self-attention")])
def test_rounding_costs_what_was_measured(files, name, lesson):
    exact = rnn("float32") if name == "rnn" else transformer("float32")
    job = "rnn" if name == "rnn" else "attention"
    cost = measured(name)["float16"]
    answers = compute(job, files[lesson, "float16"], SIMPLE)
    moved = []
    for text, answer in zip(SIMPLE, answers, strict=True):
        trace = exact.trace(text)
        packed = answer["figure"]["hidden"] if name == "rnn" else answer["hidden"]
        moved.append(np.abs(unpacked(packed, *trace.hidden.shape) - trace.hidden).ravel())
    assert np.concatenate(moved).mean() < 2 * cost["hidden"]
    assert np.concatenate(moved).max() <= cost["hidden_most"]
    assert cost["perplexity_ko"] == pytest.approx(
        exact.card["held_out"]["ko"]["perplexity"], abs=0.01
    )
    assert cost["perplexity_en"] == pytest.approx(
        exact.card["held_out"]["en"]["perplexity"], abs=0.01
    )


@pytest.mark.parametrize("code", ["ko", "en"])
@pytest.mark.parametrize("number", [1, 2, 3])
def test_with_rounded_weights_an_example_opens_where_the_app_does(code, number):
    text = catalogs()[code][f"example.{number}"]
    file, app = (head_looks(transformer(form).trace(text), load_looks())[0] for form in FORMATS)
    assert (file.layer, file.head) == (app.layer, app.head)
    assert file.best is not None
    assert app.best is not None
    assert (file.best.query, file.best.key) == (app.best.query, app.best.key)
    units = [liveliest_unit(rnn(form).trace(text).hidden) for form in FORMATS]
    assert units[0] == units[1]
