"""A picture in a notebook is sent what the app's page sends for the same trace."""

from __future__ import annotations

import json

import pytest

from models import load
from tests.widgets.composed import shown
from ui.catalogs import catalogs
from widgets.show import picture_of

ENGLISH = "The cat that I saw sat by the window."
KOREAN = "고양이가 매트 위에 누웠다."

#: Page and what else its link says; model, what is chosen, the component.
CASES = {
    "transformer": ("self_attention", {}, "transformer", {}, "explorer"),
    "another head": (
        "self_attention",
        {"layer": "2", "head": "3"},
        "transformer",
        {"head": "2.3"},
        "explorer",
    ),
    "rnn": ("rnn", {}, "rnn", {}, "unrolled-rnn"),
    "another unit": (
        "rnn",
        {"unit": "5", "order": "similar"},
        "rnn",
        {"cell": "5", "order": "similar"},
        "unrolled-rnn",
    ),
    "lstm": ("gates", {"gates.view": "unit"}, "lstm", {}, "gate-facets"),
    "gru": ("gates", {"gates.view": "unit", "gates.model": "gru"}, "gru", {}, "gate-facets"),
    "translator": ("attention", {}, "translator", {}, "contexts"),
    "translator_fixed": ("seq2seq", {}, "translator_fixed", {}, "encoder-decoder"),
}


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("case", CASES)
def test_it_is_sent_what_the_page_sends(visit, case, language):
    page, parameters, model, chosen, component = CASES[case]
    text = KOREAN if model.startswith("translator") else ENGLISH
    labels = catalogs()[language]  # in a link a choice stands as it is read
    given = {k: labels[f"{k}.{v}"] if "." in k else v for k, v in parameters.items()}
    app = visit(page, language, text, **given)
    protos = [each.proto for each in app.get("bidi_component")]
    sent = next(json.loads(each.json) for each in protos if each.component_name == component)
    picture = picture_of(load(model).trace(text), None, None, language, None)
    assert picture.name == component
    found = shown(picture, **chosen)
    assert found.keys() == sent.keys()
    for name in sent:
        assert found[name] == sent[name], name
