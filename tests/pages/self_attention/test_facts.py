"""What /self-attention says of a head and of a change, branch by branch."""

from __future__ import annotations

import pytest

from charts.facts import fact
from charts.text import percent
from models import load
from models.analysis.head_roles import ROLES, HeadRole
from models.analysis.looks import head_looks, load_looks
from models.transformer import WhatIf
from pages.self_attention.facts import change_facts, head_fact, look_fact

TEXT = "The old cat sat."


@pytest.mark.parametrize("role", [*ROLES, "mixed"])
def test_each_role_has_its_sentence(role, complete):
    shares = {"self": 0.3, "previous": 0.2, "first": 0.05}
    said = head_fact(HeadRole(role, 0.43, 0.21, shares, 2.25), 1, 2)
    assert complete("self_attention", [said]) == ["head_does"]
    assert said.values["head"] == fact("head", layer=2, head=3)
    assert said.values["does"] == fact(f"role.{role}", share="43%", usual="21%")
    written = [said.values[name] for name in ("own", "previous", "first", "reach")]
    assert written == ["30%", "20%", "5%", "2.3"]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("The cat sat by the warm window and slept.", "look"),
        ("When it rains the road gets wet, and we walk slowly.", "look_none"),
        ("Hello.", "look_few"),
    ],
)
def test_the_look_that_a_text_opens_on_is_said(text, key, complete):
    trace = load("transformer").trace(text)
    found = head_looks(trace, load_looks())[0]
    said = look_fact(found, trace)
    assert complete("self_attention", [said]) == [key]
    if key == "look":
        named = {name: said.values[name] for name in ("asks", "answers", "share")}
        assert named == {"asks": "slept", "answers": "cat", "share": "50%"}
        colder = load("transformer").trace(text, what_if=WhatIf(temperature=0.25))
        weight = colder.weights[3, 0, 8, 1]
        assert look_fact(found, colder).values["share"] == percent(weight)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (WhatIf(), []),
        (WhatIf(mask=False), ["note_mask", "note_largest"]),
        (WhatIf(scale=False), ["note_scale", "note_largest"]),
        (WhatIf(temperature=0.25), ["note_sharp", "note_largest"]),
        (WhatIf(temperature=2.0), ["note_soft", "note_largest"]),
        (
            WhatIf(mask=False, scale=False, temperature=4.0),
            ["note_mask", "note_scale", "note_soft", "note_largest"],
        ),
    ],
)
def test_a_change_is_named_and_measured(change, said, complete):
    model = load("transformer")
    trained, trace = model.trace(TEXT), model.trace(TEXT, what_if=change)
    facts = change_facts(change, trace, trained)
    assert complete("self_attention", facts) == said
    if facts:
        means = [f"{each.weights.max(-1).mean():.2f}" for each in (trained, trace)]
        assert facts[-1].values == {"trained": means[0], "now": means[1]}
    for each in facts:
        if each.key == "note_scale":
            assert each.values == {"root": "5.66"}  # √32


def test_what_is_said_of_heads_is_of_the_trained_network_which_looks_back():
    for row in load_looks().roles:
        assert all(role.reach > 0 for role in row)
