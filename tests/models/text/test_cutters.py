"""Five tokenizers: places, ids, what is unknown and what comes back."""

from __future__ import annotations

import unicodedata

import numpy as np
import pytest

from models import WeightsError, load, normalize, tokenizer
from models.text import analyser, cutters
from models.text.analyser import KiwiMissing
from models.text.code_points import code_points, without_nfc
from models.text.cutters import CUTTERS, UNKNOWN, known_entries, measures, tokenize

TEXTS = (
    "고양이가 따뜻한 창가에서 잠을 잤다.",
    "The cat sat by  the window\nand slept.",
    "👩‍👩‍👧 뷁 e\u0301 \x00 zzz",
    unicodedata.normalize("NFD", "나는 밥을 먹었다"),
    "",
)
ALONE = [name for name in CUTTERS if name != "morpheme"]


@pytest.fixture
def with_kiwi():
    if not analyser.installed():
        pytest.skip("kiwipiepy is not installed")


@pytest.mark.parametrize("name", ALONE)
@pytest.mark.parametrize("text", TEXTS)
def test_tokens_stand_where_their_spans_say(name, text):
    found = tokenize(name, text)
    assert found.text == normalize(text)
    assert len(found.tokens) == len(found.ids) == len(found.forms) == len(found.kinds)
    assert len(found) == found.total
    for token, (start, end) in zip(found.tokens, found.spans, strict=True):
        assert token == found.text[start:end]
    starts = found.spans[:, 0] if len(found) else np.array([])
    assert (np.diff(starts) >= 0).all()


@pytest.mark.parametrize("name", ["word", "character", "jamo"])
@pytest.mark.parametrize("text", TEXTS)
def test_ids_are_places_in_the_vocabulary_and_0_is_unknown(name, text):
    entries = known_entries(name)
    names = {id: entry for entry, id in entries.items()}
    assert sorted(names) == list(range(len(entries)))
    assert names[0] == UNKNOWN
    found = tokenize(name, text)
    for form, id, known in zip(found.forms, found.ids, found.known, strict=True):
        assert known == (id != 0) == (form in entries)
        assert not known or names[id] == form


@pytest.mark.parametrize("text", TEXTS)
def test_subwords_are_the_models_own(text):
    found = tokenize("subword", text)
    assert found.ids.tolist() == load("rnn").tokenizer.encode(text).ids.tolist()
    assert found.known.all()
    assert found.decoded == found.text


def test_what_comes_back_from_the_ids_alone():
    assert tokenize("word", "the  cat").decoded == "the cat"
    assert tokenize("word", "the catnappish").decoded == f"the {UNKNOWN}"
    assert tokenize("character", "뷁 나").decoded == f"{UNKNOWN} 나"
    for name in ("jamo", "subword"):
        assert tokenize(name, "뷁 나는 밥을 먹었다").decoded == "뷁 나는 밥을 먹었다"


def test_jamo_are_those_of_unicode():
    found = tokenize("jamo", "한 a")
    assert "".join(found.forms) == unicodedata.normalize("NFD", "한 a")
    assert found.spans.tolist() == [[0, 1]] * 3 + [[1, 2], [2, 3]]


@pytest.mark.usefixtures("with_kiwi")
def test_morphemes_of_a_sentence():
    found = tokenize("morpheme", "고양이가 잠을 잤다.")
    assert found.forms == ("고양이", "가", "잠", "을", "자", "었", "다", ".")
    assert found.tokens[4:6] == ("잤", "잤")
    kinds = ("noun", "particle", "noun", "particle", "verb", "ending", "ending", "mark")
    assert found.kinds == kinds
    assert "slept" in tokenize("morpheme", "The cat slept well.").forms


def test_without_kiwi_the_others_go_on(monkeypatch):
    monkeypatch.setattr(analyser, "installed", lambda: False)
    with pytest.raises(KiwiMissing):
        tokenize("morpheme", "나")
    assert tokenize("word", "나").forms == ("나",)


def test_the_measures_are_of_these_vocabularies():
    assert set(measures()) == set(CUTTERS)
    for name, by_language in measures().items():
        for measure in by_language.values():
            assert measure.per_100 == round(100 * measure.tokens / measure.characters, 2)
            assert measure.unknown_share == round(measure.unknown / measure.tokens, 5)
            if name == "character":
                assert measure.tokens == measure.characters
    held_out = load("rnn").card["held_out"]
    subwords = measures()["subword"]
    # Held-out loss counts the guesses of the same texts: the first token of each is not guessed.
    assert subwords["ko"].tokens == pytest.approx(held_out["ko"]["tokens"], rel=0.05)
    assert subwords["en"].tokens == pytest.approx(held_out["en"]["tokens"], rel=0.05)


# --- code points ------------------------------------------------------------------------------


@pytest.mark.parametrize("text", TEXTS)
def test_code_points_are_counted_as_unicode_counts_them(text):
    points = code_points(text)
    composed = normalize(text)
    assert points.given == len(text)
    assert points.composed == len(composed)
    assert points.apart == len(unicodedata.normalize("NFD", composed))
    assert points.utf8 == len(composed.encode())
    assert len(points.characters) <= 10
    assert {each.text for each in points.characters} <= set(composed)


def test_a_rare_character_is_its_bytes():
    rare = {each.text: each for each in code_points("가 뷁😀").characters}
    assert rare["가"].known
    assert not rare["뷁"].known
    entries = [tokenizer().entry(id) for id in rare["😀"].ids]
    assert entries == [f"<0x{byte:02X}>" for byte in "😀".encode()]


def test_a_character_that_becomes_one_token_with_its_neighbour_is_in_the_vocabulary_too():
    """가서 and 가을 are one token each."""
    ids = {each.text: each.ids for each in code_points("가을에 가서").characters}
    for character in "을서":
        assert [tokenizer().entry(id) for id in ids[character]] == [character]


@pytest.mark.parametrize("text", TEXTS)
def test_without_nfc_the_tokenizer_would_read_this(text):
    apart = without_nfc(text)
    taken_apart = unicodedata.normalize("NFD", normalize(text))
    raw = tokenizer()._inner.encode(" " + taken_apart).ids if text else []
    expected = [tokenizer().entry(id) for id in raw]
    assert list(apart.forms) in (expected, expected[1:])
    for start, end in apart.spans:
        assert 0 <= start < end <= len(apart.text)
    if text == TEXTS[1]:
        assert apart.ids.tolist() == tokenize("subword", text).ids.tolist()


def test_a_vocabulary_that_was_cut_is_named(monkeypatch, tmp_path):
    whole = (cutters.VOCABULARIES / "word.txt").read_text(encoding="utf-8")
    monkeypatch.setattr(cutters, "VOCABULARIES", tmp_path)
    for cut in (whole[:1000], "".join(whole.splitlines(keepends=True)[:-1]), ""):
        (tmp_path / "word.txt").write_text(cut, encoding="utf-8")
        known_entries.cache_clear()
        with pytest.raises(WeightsError, match=r"word\.txt"):
            known_entries("word")
    (tmp_path / "word.txt").write_text(whole, encoding="utf-8")
    assert len(known_entries("word")) == cutters.ENTRIES
    known_entries.cache_clear()
