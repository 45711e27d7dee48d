"""Text in, tokens out, and back again."""

import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from models import normalize, tokenizer

ANY_TEXT = st.text(st.characters(), max_size=80)
#: Strategies of hypothesis leave half surrogates out unless asked.
SURROGATES = st.text(st.characters(categories=["Cs", "Lo", "Zs"]), max_size=20)


@pytest.fixture(scope="module")
def words():
    return tokenizer()


@given(ANY_TEXT | SURROGATES)
@settings(max_examples=400, deadline=None)
@example("")
@example(" ")
@example("  두 칸\r\n\t탭")
@example(" \n")
@example(" 😀")
@example("<end><0x41><pad>")
@example("\x00\x1b[31m‮")
def test_any_text_goes_back_to_itself(text):
    words = tokenizer()
    assert words.decode(words.encode(text).ids) == normalize(text)


@given(ANY_TEXT)
@settings(max_examples=300, deadline=None)
@example("  두 칸")
@example("뷁 😀👍🏽")
def test_spans_cover_the_text_in_order_and_name_the_tokens(text):
    read = tokenizer().encode(text)
    at = 0
    for i, (start, end) in enumerate(read.spans.tolist()):
        assert read.tokens[i] == read.text[start:end] != ""
        again = i > 0 and (start, end) == tuple(read.spans[i - 1].tolist())
        assert again or start == at, "a gap or an overlap"
        at = end
    assert at == len(read.text)
    assert len(read) == read.total == len(read.ids)


@given(ANY_TEXT)
@settings(max_examples=200, deadline=None)
def test_pieces_of_one_character_are_bytes_and_are_never_shown_in_pieces(text):
    words = tokenizer()
    read = words.encode(text)
    for i in range(1, len(read)):
        if (read.spans[i] == read.spans[i - 1]).all():
            assert words.entry(read.ids[i]).startswith("<0x")
            assert len(read.tokens[i]) == 1
    assert not any(0xD800 <= ord(c) < 0xE000 for token in read.tokens for c in token)


@given(ANY_TEXT, st.integers(0, 12))
@settings(max_examples=200, deadline=None)
def test_a_limit_keeps_whole_characters_and_says_how_many_there_were(text, limit):
    words = tokenizer()
    whole, cut = words.encode(text), words.encode(text, limit)
    n = len(cut)
    assert n <= limit
    assert cut.total == whole.total
    assert cut.tokens == whole.tokens[:n]
    if 0 < n < whole.total:
        assert (whole.spans[n] != whole.spans[n - 1]).any(), "cut inside a character"


def test_every_hangul_syllable_has_tokens_of_its_own(words):
    syllables = [chr(code) for code in range(0xAC00, 0xD7A4)]
    for syllable in syllables:
        read = words.encode(syllable)
        assert set(read.tokens) == {syllable}
        assert words.decode(read.ids) == syllable


def test_hangul_typed_on_macos_reads_the_same(words):
    text = "고양이가 매트 위에 누웠다."
    assert words.encode(unicodedata.normalize("NFD", text)).tokens == words.encode(text).tokens


@pytest.mark.parametrize(
    ("text", "particle"),
    [
        ("고양이가 잔다", "가"),
        ("친구와 놀았다", "와"),
        ("선생님이 오셨다", "이"),
        ("도서관에서 책을 읽었다", "에서"),
        ("강아지는 귀엽다", "는"),
        ("물고기를 잡았다", "를"),
        ("서울에서 부산까지 갔다", "까지"),
        ("동생이 우유를 마신다", "이"),
        ("하늘을 날고 있다", "을"),
        ("엄마가 웃는다", "가"),
    ],
)
def test_a_particle_comes_apart_from_its_noun(words, text, particle):
    first_word = text.split()[0]
    read = words.encode(text)
    end = len(first_word)
    assert (end - len(particle), end) in [tuple(span) for span in read.spans.tolist()]


def test_a_word_is_the_same_token_at_the_start_and_in_the_middle(words):
    start, middle = words.encode("cat sat"), words.encode("the cat sat")
    assert start.ids[0] == middle.ids[1]
    assert (start.tokens[0], middle.tokens[1]) == ("cat", " cat")


def test_what_a_person_types_never_becomes_the_end_of_text(words):
    assert 0 not in words.encode("<end> </s> <|endoftext|>").ids
