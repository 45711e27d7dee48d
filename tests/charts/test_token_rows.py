"""What /tokens sends to the browser: rows of tokens, merges, rows of the embedding, code points."""

from __future__ import annotations

import base64
import unicodedata

import numpy as np
import pytest

from charts.token_codes import codes_html, terms_html
from charts.token_embeddings import embeddings_figure
from charts.token_merges import ladders_figure, learning_figure
from charts.token_rows import as_letter, place_of, row, rows_figure, seen
from models import load, tokenizer
from models.bpe_learning import learn
from models.code_points import code_points
from models.cutters import cut
from models.own_merges import count, ladder

HOSTILE = "<i>x</i> <script>"


def test_conjoining_jamo_are_shown_as_letters():
    assert as_letter(unicodedata.normalize("NFD", "값")) == "ㄱㅏㅄ"
    assert [place_of(c) for c in unicodedata.normalize("NFD", "한")] == ["first", "vowel", "last"]
    assert as_letter("가a1ㅋ") == "가a1ㅋ"
    assert place_of("a") == place_of("가나") == place_of("") == ""


def test_what_draws_nothing_is_written_as_its_code_point():
    assert seen("\u200d") == "U+200D"
    assert seen("\u0301") == "U+0301"
    assert seen("가") == "가"


@pytest.mark.parametrize("name", ["word", "subword", "character", "jamo"])
def test_a_row_says_what_its_tokenizer_did(name):
    text = "뷁이 나는  the catnappish 😀"
    found = cut(name, text)
    sent = row(found, 1_000)
    assert sent["total"] == len(sent["tokens"]) == len(found)
    assert sent["unknown"] == sum(not known for *_, known, _ in sent["tokens"])
    assert sent["exact"] == (found.decoded == text)
    assert [id for _, id, *_ in sent["tokens"]] == found.ids.tolist()
    assert [[start, end] for _, _, start, end, *_ in sent["tokens"]] == found.spans.tolist()


def test_a_long_text_is_counted_whole_and_drawn_in_part():
    figure = rows_figure([cut("character", "가나 " * 200), cut("word", "가나 " * 200)], shown=10)
    assert figure["text"] == "가나 가나 가나 가"
    assert [len(each["tokens"]) for each in figure["rows"]] == [10, 4]
    assert [each["total"] for each in figure["rows"]] == [600, 200]


def test_bytes_are_two_hexadecimal_digits():
    tokens = row(cut("subword", "뷁"), 10)["tokens"]
    assert [form for form, *_ in tokens] == ["EB", "B7", "81"]
    assert {kind for *_, kind in tokens} == {"byte"}


def test_the_rows_of_the_embedding_are_those_of_the_ids():
    matrix = load("rnn").weights()["W_hy"]
    trace = tokenizer().encode("the cat and the dog and the cat")
    figure = embeddings_figure(trace, matrix, [""] * len(trace))
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
    words = dict.fromkeys(
        [
            f"{name}{end}"
            for name in ("text", "tokenizer", "tokenizing", "token")
            for end in ("", "_is")
        ],
        "w",
    )
    picture = terms_html(tokenizer().encode(HOSTILE), words)
    assert "<i>" not in picture
    assert "<script" not in picture
    assert "&lt;i&gt;x" in picture
    names = ("caption", "character", "code", "apart", "utf8", "token")
    table = codes_html(
        code_points("<&뷁é\u200d"), dict.fromkeys(names, "w") | {"one": "{id}", "bytes": "{count}"}
    )
    assert "&lt;</th>" in table
    assert "&amp;</th>" in table
    assert "U+200D" in table
    assert "EB B7 81" in table
    assert "U+0065 U+0301" in table
