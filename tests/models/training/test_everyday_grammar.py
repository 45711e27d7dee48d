"""The grammar that writes pairs: every word inflects, no frame fails, a seed decides it all."""

from __future__ import annotations

import random
import re

import pytest

pytest.importorskip("kiwipiepy")
pytest.importorskip("lemminflect")

from models.training.corpora import fingerprint
from models.training.everyday_grammar import english, korean, lexicon, write
from models.training.everyday_grammar.frames import FRAMES
from models.training.everyday_grammar.words import Writer
from models.training.language_filter import fit_for_class

MANY = 4_000


@pytest.fixture(scope="module")
def pairs() -> list[tuple[str, str]]:
    return list(write(MANY, seed=3))


def stems() -> list[tuple[str, str]]:
    found = {frame.stem for frame in lexicon.verbs()}
    found |= {frame.honorific for frame in lexicon.verbs() if frame.honorific}
    found |= {adjective.stem for adjective in lexicon.adjectives()}
    for name in ("states.tsv", "events.tsv"):
        found |= {lexicon.morph(row["ko"].split(" ")[-1]) for row in lexicon.rows(name)}
    return sorted(found)


@pytest.mark.parametrize(
    "ending", ["었/EP 다/EF", "어요/EF", "ᆯ/ETM", "으면/EC", "고/EC", "습니다/EF", "니/EF"]
)
def test_every_stem_conjugates(ending):
    for stem in stems():
        surface = korean.conjugated((stem, *korean.endings(ending)))
        assert re.fullmatch(r"[가-힣 ]+", surface), (stem, ending, surface)
        assert "하아" not in surface
        assert "되어요" not in surface


@pytest.mark.parametrize(
    ("stem", "ending", "surface"),
    [
        ("듣/VV-I", "으면/EC", "들으면"),
        ("춥/VA-I", "어요/EF", "추워요"),
        ("굽/VV-I", "었/EP 다/EF", "구웠다"),
        ("만들/VV", "는/ETM", "만드는"),
        ("모르/VV", "어요/EF", "몰라요"),
        ("하/VV", "고/EC 싶/VX 다/EF", "하고 싶다"),
        ("먹/VV", "지/EC 마세요/EF", "먹지 마세요"),
        ("하/VV", "어야/EC 하/VX ᆫ다/EF", "해야 한다"),
        ("읽/VV", "으시/EP 어요/EF", "읽으세요"),
        ("먹/VV", "었/EP 니/EF", "먹었니"),
        ("듣/VV-I", "니/EF", "듣니"),
        ("가/VV", "어도/EC 되/VX 어요/EF", "가도 돼요"),
        ("마시/VV", "어요/EF", "마셔요"),
        ("드시/VV", "어요/EF", "드세요"),
        ("닫/VV-R", "어요/EF", "닫아요"),
        ("못하/VX", "었/EP 다/EF", "못했다"),
    ],
)
def test_conjugation_is_that_of_the_rules(stem, ending, surface):
    assert korean.conjugated(korean.endings(f"{stem} {ending}")) == surface


@pytest.mark.parametrize(
    ("word", "particle", "surface"),
    [
        ("물", "을", "물을"),
        ("커피", "을", "커피를"),
        ("서울", "으로", "서울로"),
        ("집", "으로", "집으로"),
    ],
)
def test_particles_follow_the_last_sound(word, particle, surface):
    assert korean.with_particle(word, particle) == surface


def test_every_english_verb_and_noun_inflects():
    for frame in lexicon.verbs():
        verb = frame.en.removeprefix("not ").split(" ")[0]
        if verb == "be":
            continue
        for tag in ("VBZ", "VBD", "VBG", "VBN"):
            assert english.form(verb, tag).isalpha(), (verb, tag)
    for words in lexicon.nouns().values():
        for noun in words:
            if noun.form == "c" and "~" not in noun.en:
                assert english.plural(noun.en)


@pytest.mark.parametrize(
    ("phrase", "tense", "person", "negative", "expected"),
    [
        ("be sick", "past", "1s", False, "I was sick"),
        ("not have time", "present", "1s", False, "I don't have time"),
        ("can swim", "past", "1s", True, "I couldn't swim"),
        ("have to go", "present", "1s", True, "I don't have to go"),
        ("lie to him", "past", "1s", False, "I lied to him"),
        ("can't sleep", "present", "1s", False, "I can't sleep"),
    ],
)
def test_english_clauses(phrase, tense, person, negative, expected):
    assert english.clause("I", phrase, tense, person, negative) == expected


@pytest.mark.parametrize("name", sorted(FRAMES))
def test_a_frame_writes_whole_sentences(name):
    w = Writer(random.Random(name))
    for _ in range(25):
        w.new_level()
        ko, en = FRAMES[name][1](w)
        for side in (ko, en):
            assert side.endswith((".", "?"))
            assert not re.search(r"[{}~*/_]|None|\d", side), (name, side)
        assert re.search(r"[가-힣]", ko)
        assert en.isascii(), (name, en)
        assert en[0].isupper()
        assert (ko[-1] == "?") == (en[-1] == "?")


def test_the_same_seed_writes_the_same_pairs(pairs):
    assert list(write(200, seed=3)) == pairs[:200]
    assert list(write(200, seed=4)) != pairs[:200]


def test_all_pairs_differ_and_fit_a_class(pairs):
    assert len(set(pairs)) == MANY
    assert all(fit_for_class(side) for pair in pairs for side in pair)


def test_what_is_tested_is_not_written(pairs):
    held = {fingerprint(pairs[7][0]), fingerprint(pairs[9][1])}
    again = list(write(500, seed=3, held=held))
    assert not any({fingerprint(ko), fingerprint(en)} & held for ko, en in again)


def test_the_lexicon_is_large_and_every_row_is_used():
    words = {noun.ko for words in lexicon.nouns().values() for noun in words}
    assert len(words) >= 1_400
    assert len(lexicon.verbs()) >= 600
    assert len(FRAMES) >= 150
    for row in lexicon.rows("causes.tsv"):
        Writer(random.Random(0)).effect(row["effect"])
