"""The first part of /tokens: one text under five tokenizers, and a word they have never seen."""

from __future__ import annotations

import re

import streamlit as st

from charts.token_codes import terms_html
from charts.token_rows import rows_figure
from models import tokenizer
from models.cutters import CUTTERS, Cut, cut, known_entries, measures
from models.morphemes import installed
from ui.choose import as_label
from ui.cuts import cuts
from ui.lesson import Lesson
from ui.say import said
from ui.sentence import check
from ui.words import word

#: Characters that are drawn.
SHOWN = 160
#: Characters of the word nobody has seen.
LONGEST = 40
TERMS = ("text", "tokenizing", "tokenizer", "token")
HANGUL = re.compile("[ㄱ-ㅣ가-힣]")


@st.cache_resource(max_entries=256, show_spinner=False)
def _cut(name: str, text: str) -> Cut:
    return cut(name, text)


def name_of(cutter: str) -> str:
    return word(f"cuts.row_{cutter}")


def show_terms(text: str) -> None:
    """Text, tokenizer, token: told apart on the reader's own sentence."""
    words = {each: word(f"tokens.{each}") for name in TERMS for each in (name, f"{name}_is")}
    st.html(terms_html(tokenizer().encode(text, 64), words))


def kiwi_switch() -> bool:
    """Whether the reader has asked for morphemes, and they can be had."""
    if not installed():
        return False
    return st.toggle(word("tokens.kiwi"), key="kiwi", bind="query-params")


def _cuts_of(text: str, kiwi: bool) -> list[Cut]:
    names = [name for name in CUTTERS if kiwi or name != "morpheme"]
    if kiwi:
        with st.spinner(word("tokens.kiwi_loading"), show_time=False):
            _cut("morpheme", text)
    return [_cut(name, text) for name in names]


def _alternative(found: list[Cut]) -> str:
    each = ", ".join(f"{name_of(one.name)} {len(one)}" for one in found)
    return word("tokens.cut_alt", count=len(found), each=each)


def show_cuts(text: str, lesson: Lesson) -> None:
    """The reader's text, cut in five ways side by side."""
    show_terms(text)
    picture = st.container()
    kiwi = kiwi_switch()
    found = _cuts_of(text, kiwi)
    figure = rows_figure(found, SHOWN)
    if not kiwi:
        note = word("tokens.kiwi_off" if installed() else "tokens.kiwi_missing")
        figure["rows"].insert(CUTTERS.index("morpheme"), {"name": "morpheme", "note": note})
    with picture:
        cuts("cuts", figure, "subword", _alternative(found))
    if len(found[0].text) > SHOWN:
        st.caption(word("tokens.only_first", shown=SHOWN))
    if kiwi and not HANGUL.search(text):
        st.caption(word("tokens.kiwi_english"))
    lesson.section("cut")
    show_unseen(lesson, kiwi)
    show_measures()


def show_unseen(lesson: Lesson, kiwi: bool) -> None:
    """A word that the reader makes up, cut in the same ways, and what is left of it."""
    lesson.section("unseen")
    typed = st.text_input(
        word("tokens.new"),
        word("tokens.new_default"),
        key="new",
        bind="query-params",
        live=True,
        max_chars=LONGEST,
        autocomplete="off",
    )
    checked = check((typed or "")[: 4 * LONGEST]).text[:LONGEST]
    if not checked.strip():
        st.info(word("sentence.empty"))
        return
    found = _cuts_of(checked, kiwi)
    cuts("unseen", rows_figure(found, SHOWN), "subword", _alternative(found))
    said(*(_fate(one) for one in found))


def _fate(one: Cut) -> str:
    """What became of a word under one tokenizer, in a sentence."""
    name = as_label(name_of(one.name))
    unknown, spelled = int((~one.known).sum()), one.kinds.count("byte")
    if unknown:
        return word("tokens.say_lost", name=name, unknown=unknown, total=len(one))
    if spelled:
        return word("tokens.say_bytes", name=name, total=len(one), count=spelled)
    return word("tokens.say_kept", name=name, total=len(one))


def show_measures() -> None:
    """The price of each tokenizer on held-out text."""
    try:
        measured = measures()
    except (OSError, ValueError, KeyError, TypeError):
        st.error(word("tokens.file_missing", file="cutters.json"), icon=":material/draft:")
        return
    columns = ("name", "entries", "ko_length", "en_length", "ko_unknown", "en_unknown")
    lines = [
        " | ".join(word(f"tokens.column.{name}") for name in columns),
        "--- | ---: | ---: | ---: | ---: | ---:",
    ]
    for name in CUTTERS:
        ko, en = (measured[name][code] for code in ("ko", "en"))
        lengths, unknown = (
            [f"{each.per_100:.1f}" for each in (ko, en)],
            [share(each.unknown, each.tokens) for each in (ko, en)],
        )
        if name == "morpheme":  # English is not what Kiwi is for
            lengths[1] = unknown[1] = "–"
        lines.append(" | ".join((name_of(name), f"{_entries(name):,}", *lengths, *unknown)))
    st.markdown(f"##### {word('tokens.measured')}", anchors=False)
    with st.container(key="tokens-measured"):
        st.markdown("\n".join(f"| {line} |" for line in lines))
    word_facts = measured["word"]
    counts = {code: f"{word_facts[code].characters:,}" for code in ("ko", "en")}
    st.caption(word("tokens.measured_note", entries=f"{_entries('word'):,}", **counts))


def _entries(name: str) -> int:
    return len(tokenizer()) if name == "subword" else len(known_entries(name))


def share(part: int, whole: int) -> str:
    """A share in percent: "0" only where there is none at all."""
    if not part:
        return "0"
    percent = 100 * part / whole
    return f"{percent:.0f} %" if percent >= 9.5 else f"{percent:.2g} %"
