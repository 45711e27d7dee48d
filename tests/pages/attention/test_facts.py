"""What /attention says of a translation, on small traces made by hand, branch by branch."""

from __future__ import annotations

import numpy as np
import pytest

from charts.facts import Listed, fact
from pages.attention.facts import (
    alignment,
    attended,
    comparison_facts,
    contexts_fact,
    crossing_facts,
    move_fact,
    notices,
    source_of,
    step_fact,
    translations_fact,
)

#: As in the translation made by hand, each step at its own place but with weights hardly larger.
FAINT = tuple((j, 0.2) for j in (0, 4, 2, 6, 6))
ONE_WORD = ((6, 0.9), (6, 0.6), (2, 0.5), (6, 0.4), (6, 0.9))


def test_a_verb_at_the_end_crosses_its_object(translation):
    found = alignment(translation())
    assert found.best.tolist() == [0, 4, 2, 6, 6]
    assert found.word_steps == found.placed == (0, 1, 2)  # neither the full stop nor the end
    assert (found.pairs, found.crossed) == (3, 1)
    assert found.crossing == (1, 2)
    assert found.largest == pytest.approx(0.6)
    assert found.even == pytest.approx(1 / 7)
    assert found.clear


def test_what_looks_at_a_mark_is_no_crossing(translation):
    found = alignment(translation(((6, 0.9), (2, 0.6), (2, 0.5), (6, 0.4), (6, 0.9))))
    assert found.word_steps == (0, 1, 2)
    assert found.placed == (1, 2)
    assert (found.pairs, found.crossed, found.crossing) == (0, 0, None)


def test_nearly_even_weights_are_not_clear(translation):
    assert not alignment(translation(FAINT)).clear
    assert alignment(translation(((0, 1.0),), ("가",), (".",))).word_steps == ()


def test_the_version_without_attention_has_nothing_to_read(translation):
    with pytest.raises(ValueError, match="no attention weights"):
        attended(translation(attention=False))


@pytest.mark.parametrize(
    ("best", "said"),
    [
        (None, ["together", "alignment.say_clear"]),
        (
            ((0, 0.5), (2, 0.6), (4, 0.7), (6, 0.4), (6, 0.9)),
            ["alignment.say_straight", "alignment.say_clear"],
        ),
        (ONE_WORD, ["alignment.say_one_place", "alignment.say_marks", "alignment.say_clear"]),
        (FAINT, ["together", "alignment.say_even"]),
    ],
)
def test_what_is_said_of_the_order(translation, best, said, complete):
    trace = translation() if best is None else translation(best)
    facts = crossing_facts(trace, alignment(trace))
    assert ["together" if isinstance(each, Listed) else each.key for each in facts] == said
    for each in facts:
        complete("attention", each.facts if isinstance(each, Listed) else [each])


def test_a_crossing_is_named_with_its_places(translation, complete):
    trace = translation()
    crossing = crossing_facts(trace, alignment(trace))[0]
    assert isinstance(crossing, Listed)
    keys = complete("attention", crossing.facts)
    assert keys == ["alignment.say_cross", "alignment.say_counted"]
    names = {"first": "bought", "second": "books", "from": "샀", "other": "책"}
    places = {"t": 2, "u": 3, "j": 5, "i": 3, "weight": "0.60", "weight2": "0.70"}
    assert crossing.facts[0].values == names | places
    assert crossing.facts[1].values == {"pairs": 3, "crossed": 1}


def test_marks_are_counted(translation):
    trace = translation(ONE_WORD)
    marks = crossing_facts(trace, alignment(trace))[1]
    assert marks == fact("alignment.say_marks", marks=2, words=3)


def test_without_words_there_is_no_order(translation, complete):
    trace = translation(((0, 1.0),), ("가",), (".",))
    (said,) = crossing_facts(trace, alignment(trace))
    assert isinstance(said, type(fact("")))
    assert complete("attention", [said]) == ["alignment.no_words"]


@pytest.mark.parametrize(
    ("source", "target", "keys"),
    [
        (("가", "."), ("a", "<end>"), []),
        (("가", "."), ("a", "b"), ["alignment.long"]),
        (("가",), ("a", "<end>"), ["alignment.short"]),
        (("가",), ("a", "b"), ["alignment.long", "alignment.short"]),
    ],
)
def test_what_keeps_a_translation_short_is_noticed(translation, source, target, keys, complete):
    found = notices(translation(((0, 1.0), (0, 0.6)), source, target))
    assert complete("attention", found) == keys


def test_a_step_is_told_with_its_source(translation, complete):
    trace = translation()
    assert [source_of(trace, t) for t in range(5)] == [0, 4, 2, 6, 6]
    said = step_fact(trace, 4)
    assert complete("attention", [said]) == ["alignment.step"]
    values = said.values
    assert (values["step"], values["steps"], values["token"]) == (5, 5, fact("token.end"))
    assert str(values["source"]).startswith("\\.")


def test_what_a_move_of_attention_changes(translation, complete):
    trace = translation()
    other = translation(target=(" I", " sold", " books", ".", "<end>"))
    longer = translation(((0, 0.5),), target=(" I",))
    assert move_fact(trace, trace, {}) == fact("alignment.say_unmoved")
    assert move_fact(trace, trace, {1: 2}) == fact("alignment.say_same")
    assert move_fact(trace, longer, {1: 2}) == fact("alignment.say_same")
    parted = move_fact(trace, other, {1: 2})
    assert parted == fact("alignment.say_parted", step=2, before="bought", after="sold")
    keys = ["alignment.say_unmoved", "alignment.say_same", "alignment.say_parted"]
    assert complete("attention", [fact(keys[0]), fact(keys[1]), parted]) == keys


def card(chrf: float, *measured: str) -> dict:
    return {"quality": {data: {"all": {"sentences": 1200, "chrf": chrf}} for data in measured}}


def test_both_versions_are_compared_on_what_both_were_measured_on(translation, complete):
    trace = translation()
    cards = {"attention": card(50.25, "tatoeba", "massive"), "fixed": card(40.0, "tatoeba")}
    contexts, quality = comparison_facts(trace, cards)
    complete("attention", [contexts, quality])
    unit = trace.contexts / np.linalg.norm(trace.contexts, axis=1, keepdims=True)
    cosines = [unit[t] @ unit[u] for t in range(5) for u in range(t)]
    assert contexts.values == {"cosine": f"{min(cosines):.2f}".replace("-", "−")}
    parts = quality.values["parts"]
    assert isinstance(parts, Listed)
    (part,) = parts.facts
    assert part.values["data"] == fact("alignment.data.tatoeba")
    assert (part.values["count"], part.values["attention"], part.values["fixed"]) == (
        "1,200",
        "50.3",
        "40.0",
    )
    unmeasured = comparison_facts(trace, {"attention": {}, "fixed": card(40.0, "tatoeba")})
    assert [each.key for each in unmeasured] == ["alignment.say_contexts"]


def test_the_alternatives_name_every_step_and_both_translations(translation, complete):
    trace = translation()
    said = contexts_fact(trace)
    assert complete("attention", [said]) == ["alignment.alt"]
    pairs = said.values["pairs"]
    assert isinstance(pairs, Listed)
    assert [each.values["j"] for each in pairs.facts] == [1, 5, 3, 7, 7]
    assert pairs.facts[-1].values["token"] == fact("contexts.end")
    moved = translations_fact(trace, translation(target=(" I", " sold", " it", "!", "<end>")))
    assert complete("attention", [moved]) == ["alignment.move_alt"]
    assert moved.values == {"trained": "‘I bought books.’", "moved": "‘I sold it!’"}
