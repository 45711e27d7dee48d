"""Where something goes in and comes out in each shape of a task."""

from __future__ import annotations

import pytest
import torch

from charts.task_bars import binary_cross_entropy
from charts.task_columns import encoder_decoder, in_step, many_to_one, one_to_many, steps_html


def test_only_the_last_state_answers():
    columns = many_to_one(["a", "b", "c"], "yes")
    assert [each.given for each in columns] == ["a", "b", "c"]
    assert [each.out for each in columns] == ["", "", "yes"]


def test_what_comes_out_goes_in_again():
    columns = one_to_many("a", ["b", "c"])
    assert [(each.given, each.out, each.own) for each in columns] == [
        ("a", "b", False),
        ("b", "c", True),
    ]


def test_in_step_needs_an_output_for_each_input():
    assert [each.out for each in in_step(["a", "b"], ["x", "y"])] == ["x", "y"]
    with pytest.raises(ValueError, match="shorter"):
        in_step(["a", "b"], ["x"])


def test_the_decoder_starts_after_the_source_and_reads_its_own_words():
    columns = encoder_decoder(["a", "b"], ["x", "y"], "end")
    assert [each.state for each in columns] == ["h", "h", "s", "s"]
    assert [each.given for each in columns] == ["a", "b", "end", "x"]
    assert [each.out for each in columns] == ["", "", "x", "y"]


def test_the_picture_takes_text_as_text_and_numbers_its_states():
    drawn = steps_html(encoder_decoder(["<b>", "b"], ["<i>x"], "end"), 'say "it"')
    assert "&lt;b&gt;" in drawn
    assert "&lt;i&gt;x" in drawn
    assert 'aria-label="say &quot;it&quot;"' in drawn
    assert "<i>h</i><sub>2</sub>" in drawn
    assert "<i>s</i><sub>1</sub>" in drawn


@pytest.mark.parametrize("logit", [-800.0, -2.0, 0.0, 3.5, 800.0])
@pytest.mark.parametrize("positive", [True, False])
def test_binary_cross_entropy_is_pytorchs_in_bits(logit, positive):
    expected = torch.nn.functional.binary_cross_entropy_with_logits(
        torch.tensor(logit, dtype=torch.float64),
        torch.tensor(float(positive), dtype=torch.float64),
    )
    found = binary_cross_entropy(logit, positive)
    assert found == pytest.approx(float(expected) / 0.6931471805599453, rel=1e-9)
