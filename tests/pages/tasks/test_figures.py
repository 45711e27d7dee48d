"""Where something goes in and comes out in each shape of a task."""

from __future__ import annotations

import pytest

from models.analysis.losses import logit_losses
from pages.tasks.figures.shapes import (
    Shape,
    encoder_decoder,
    in_step,
    many_to_one,
    one_to_many,
    shapes_html,
    shortened,
    steps_html,
)
from pages.tasks.formulas import sentiment_formula, sequence_formula, tex


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


def test_a_shortened_shape_keeps_its_ends_and_the_numbers_of_its_states():
    steps = encoder_decoder([f"x{n}" for n in range(9)], ["a", "b", "c", "d"], "end")
    short = shortened(steps, 3)
    assert [each.given for each in short] == ["x0", "", "x8", "end", "", "c"]
    assert [each.left_out for each in short] == [0, 7, 0, 0, 2, 0]
    drawn = shapes_html([Shape("<b>", "one & two", short)], "all")
    assert "<i>h</i><sub>9</sub>" in drawn
    assert "<i>s</i><sub>4</sub>" in drawn
    assert "&lt;b&gt;" in drawn
    assert "one &amp; two" in drawn
    assert shortened(steps, 9) == steps


@pytest.mark.parametrize(
    ("x", "written"),
    [
        (0.0, "0"),
        (-0.9933, "-0.993"),
        (1234.5, "1235"),
        (12345.0, r"1.23\times 10^{4}"),
        (-4.56e-17, r"-4.56\times 10^{-17}"),
    ],
)
def test_numbers_in_a_formula_keep_three_digits(x, written):
    assert tex(x) == written


def test_the_formulas_carry_the_loss():
    assert r"\mathbf{3}" in sequence_formula([0.25, 0.5], mean=False)
    assert r"\mathbf{1.5}" in sequence_formula([0.25, 0.5], mean=True)
    wrong = sentiment_formula(logit_losses(-1.0, 1))
    assert "z = -1" in wrong
    assert r"\log_2 0.269" in wrong
    assert r"\mathbf{1.89}" in wrong
    right = sentiment_formula(logit_losses(-1.0, 0))
    assert r"\log_2 (1 - 0.269)" in right
    assert r"\mathbf{0.452}" in right
