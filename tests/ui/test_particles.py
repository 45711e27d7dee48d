"""Particles follow the way a value is read."""

from __future__ import annotations

import re

import pytest

from ui.particles import FORMS, fill
from ui.words import catalogs


@pytest.mark.parametrize(
    ("label", "value", "said"),
    [
        ("‘{x}’을(를)", "고양이", "‘고양이’를"),
        ("‘{x}’을(를)", "잠", "‘잠’을"),
        ("{x}(으)로", "5.66", "5.66으로"),
        ("{x}(으)로", "0.8", "0.8로"),
        ("{x}(으)로", "길", "길로"),
        ("{x}과(와)", "10⁻³", "10⁻³과"),
        ("**{x}**이(가)", "12%", "**12%**가"),
        ("{x}이었(였)습니다", "0.07", "0.07이었습니다"),
        ("‘{x}’({n})은(는)", "물", "‘물’(3)은"),
        ("‘{x}’을(를)", "cat", "‘cat’을"),
        ("‘{x}’을(를)", "road", "‘road’를"),
        ("‘{x}’과(와)", "K", "‘K’와"),
        ("‘{x}’과(와)", "RNN", "‘RNN’과"),
        ("{x}은(는)", "GRU", "GRU는"),
        ("‘{x}’(으)로", "school", "‘school’로"),
        ("‘{x}’(으)로", "home", "‘home’으로"),
        ("‘{x}’은(는)", "the", "‘the’는"),
        ("‘{x}’이(가)", "night", "‘night’가"),
        ("‘{x}’이(가)", "book", "‘book’이"),
        ("‘{x}’이(가)", "morning", "‘morning’이"),
        ("‘{x}’을(를)", "\\.\u2060", "‘\\.\u2060’를"),
        ("‘{x}’을(를)", "뷁☃", "‘뷁☃’을(를)"),
        ("{x}", "물을(를)", "물을(를)"),
        ("{{x}} {x:.1f}을(를)", 2.04, "{x} 2.0을"),
    ],
)
def test_the_form_that_fits_is_chosen(label, value, said):
    assert fill(label, {"x": value, "n": 3}) == said


def test_both_forms_stand_only_where_a_value_decides():
    forms = "|".join(re.escape(form) for form in FORMS)
    for key, label in catalogs()["ko"].items():
        for found in re.finditer(rf"(.?)({forms})", label):
            before = label[: found.start(2)].rstrip("’”'\"*$)]_")
            assert before.endswith("}") or found[1] == ")", key
    for key, label in catalogs()["en"].items():
        assert not re.search(forms, label), key
