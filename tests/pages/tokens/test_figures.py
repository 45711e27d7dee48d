"""What /tokens sends to the browser: rows of tokens, merges, rows of the embedding, code points."""

from __future__ import annotations

import base64
import unicodedata

import numpy as np
import pytest

from models import load, tokenizer
from models.text.bpe_learning import learn
from models.text.code_points import code_points
from models.text.cutters import tokenize
from models.text.own_merges import count, ladder
from pages.tokens.figures.characters import alone, as_letter, place_in_syllable
from pages.tokens.figures.code_points import CodePointLabels, code_points_html
from pages.tokens.figures.embedding import embedding_figure
from pages.tokens.figures.merges import ladders_figure, learning_figure
from pages.tokens.figures.terms import TermLabels, terms_html
from pages.tokens.figures.token_rows import token_row, token_rows_figure

HOSTILE = "<i>x</i> <script>"


def test_conjoining_jamo_are_shown_as_letters():
    assert as_letter(unicodedata.normalize("NFD", "값")) == "ㄱㅏㅄ"
    places = [place_in_syllable(c) for c in unicodedata.normalize("NFD", "한")]
    assert places == ["first", "vowel", "last"]
    assert as_letter("가a1ㅋ") == "가a1ㅋ"
    assert {place_in_syllable(form) for form in ("a", "가나", "")} == {""}


def test_what_draws_nothing_is_written_as_its_code_point():
    assert alone("\u200d") == "U+200D"
    assert alone("\u0301") == "U+0301"
    assert alone("가") == "가"


@pytest.mark.parametrize("name", ["word", "subword", "character", "jamo"])
def test_a_row_says_what_its_tokenizer_did(name):
    text = "뷁이 나는  the catnappish 😀"
    found = tokenize(name, text)
    sent = token_row(found, 1_000, name)
    assert sent["total"] == len(sent["tokens"]) == len(found)
    assert sent["unknown"] == sum(not known for *_, known, _ in sent["tokens"])
    assert sent["exact"] == (found.decoded == text)
    assert [id for _, id, *_ in sent["tokens"]] == found.ids.tolist()
    assert [[start, end] for _, _, start, end, *_ in sent["tokens"]] == found.spans.tolist()


def test_a_long_text_is_counted_whole_and_drawn_in_part():
    rows = {name: tokenize(name, "가나 " * 200) for name in ("character", "word")}
    figure = token_rows_figure(rows, shown=10)
    assert figure["text"] == "가나 가나 가나 가"
    assert [len(each["tokens"]) for each in figure["rows"]] == [10, 4]
    assert [each["total"] for each in figure["rows"]] == [600, 200]


def test_a_row_that_is_empty_says_why_and_one_of_another_name_is_not_judged():
    composed = tokenize("subword", "cat")
    figure = token_rows_figure({"morpheme": "not installed", "subword": composed, "nfc": composed})
    empty, own, other = figure["rows"]
    assert empty == {"name": "morpheme", "note": "not installed"}
    assert (own["exact"], other["exact"]) == (True, None)
    assert own["tokens"] == other["tokens"]


def test_bytes_are_two_hexadecimal_digits():
    tokens = token_row(tokenize("subword", "뷁"), 10, "subword")["tokens"]
    assert [form for form, *_ in tokens] == ["EB", "B7", "81"]
    assert {kind for *_, kind in tokens} == {"byte"}


def test_the_rows_of_the_embedding_are_those_of_the_ids():
    matrix = load("rnn").weights()["W_hy"]
    trace = tokenizer().encode("the cat and the dog and the cat")
    figure = embedding_figure(trace, matrix, [""] * len(trace))
    rows = np.frombuffer(base64.b64decode(figure["rows"]), "<f4").reshape(-1, figure["width"])
    assert len(rows) == len(set(trace.ids.tolist()))
    np.testing.assert_array_equal(rows[figure["row"]], matrix[trace.ids])
    assert figure["limit"] == pytest.approx(np.abs(matrix[trace.ids]).max())
    assert figure["ids"] == trace.ids.tolist()


def test_merges_are_sent_as_they_were_learned():
    learned = learn("low low lower")
    figure = learning_figure(learned)
    assert [tuple(each) for each in figure["merges"]] == list(learned.merges)
    assert [each[0] for each in figure["rivals"]] == figure["merges"]
    assert len(figure["tokens"]) == len(figure["merges"]) + 1
    steps = ladders_figure({" cat": ladder(" cat")}, count())["steps"][0]
    assert steps[0] == [None, "", "", [" ", "c", "a", "t"]]
    assert steps[-1][3] == [" cat"]


def test_what_was_typed_is_escaped():
    picture = terms_html(tokenizer().encode(HOSTILE), TermLabels(*["w"] * 8))
    assert "<i>" not in picture
    assert "<script" not in picture
    assert "&lt;i&gt;x" in picture
    labels = CodePointLabels(*["w"] * 6, one="{id}", bytes="{count}")
    table = code_points_html(code_points("<&뷁é\u200d"), labels)
    assert "&lt;</th>" in table
    assert "&amp;</th>" in table
    assert "U+200D" in table
    assert "EB B7 81" in table
    assert "U+0065 U+0301" in table
