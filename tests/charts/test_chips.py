"""Tokens on chips: whole characters, nothing hidden, nothing taken for markup."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charts.chips import label, literal, runs, visible


@pytest.mark.parametrize(
    ("token", "shown"),
    [
        (" cat", "␣cat"),
        ("고양이", "고양이"),
        ("\n", "↵"),
        ("\t", "⇥"),
        ("\u3000", "␣"),
        ("\x07", "U+0007"),
        ("\u2028", "U+2028"),
        ("👩\u200d🚀", "👩\u200d🚀"),
    ],
)
def test_every_character_can_be_seen(token, shown):
    assert visible(token) == shown


@pytest.mark.parametrize(
    ("token", "shown"), [(" cat", "cat"), (" ", "␣"), ("  ", "␣␣"), ("", ""), ("cat", "cat")]
)
def test_a_label_goes_without_the_space_before_a_word(token, shown):
    assert label(token) == shown


def test_a_label_is_cut_where_it_is_too_long():
    assert label("a" * 14) == "a" * 14
    assert label("a" * 15) == "a" * 13 + "…"


@given(st.text())
def test_what_plotly_reads_back_is_what_was_meant(text):
    safe = literal(text)
    assert "<" not in safe
    assert ">" not in safe
    assert safe.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") == text


def test_an_entity_that_was_typed_stays_an_entity():
    assert literal("&amp;<b>") == "&amp;amp;&lt;b&gt;"


def test_the_bytes_of_a_character_share_one_chip(read):
    trace = read("나 뷁 😀 끝")
    assert len(set(trace.ids[1:8])) > 3  # the premise: these are pieces, not whole entries
    chips = runs(trace)
    assert [trace.tokens[first] for first, length in chips if length > 1] == ["뷁", "😀"]
    for first, length in chips:
        spans = trace.spans[first : first + length]
        assert (spans == spans[0]).all()
        assert length == (len(trace.tokens[first].encode()) if trace.tokens[first] in "뷁😀" else 1)


def test_a_character_that_is_written_twice_gets_two_chips(read):
    assert runs(read("뷁뷁")) == [(0, 3), (3, 3)]


@pytest.mark.parametrize(
    "text", ["고양이가 잔다.", "The cat sat.", "שלום עולם", "👩‍🚀뷁a  b", "가" * 300, "😀" * 40]
)
def test_the_chips_cover_every_token_once(read, text):
    trace = read(text)
    assert [t for first, length in runs(trace) for t in range(first, first + length)] == [
        *range(len(trace))
    ]
    shown = "".join(trace.tokens[first] for first, _ in runs(trace))
    assert shown == text[: len(shown)]
    assert len(shown) == trace.spans[-1, 1]
