"""What /tokens says of a text: under each tokenizer, as merges, as rows, as code points."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from charts.chips import in_markdown, token_in_markdown
from charts.facts import Fact, Listed, fact
from charts.text import fixed

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.text.analyser import State
    from models.text.bpe_learning import Learning
    from models.text.code_points import CodePoints
    from models.text.cutters import Tokenization
    from models.traces import TokenTrace

HANGUL = re.compile("[ㄱ-ㅣ가-힣]")


def token_counts(found: Mapping[str, Tokenization]) -> Fact:
    """The picture of the tokenizers in words. found: by the name of the tokenizer."""
    counts = (fact("count", name=_name(each), count=len(found[each])) for each in found)
    return fact("rows_alt", count=len(found), each=Listed(tuple(counts)))


def no_morphemes(state: State) -> Fact:
    """Why the row of the morphemes is empty. state: of the analyser; ready: it has not answered."""
    return fact("kiwi_loading" if state == "ready" else f"kiwi_{state}")


def notes(text: str, shown: int, morphemes: bool, megabytes: int) -> list[Fact]:
    """What the picture leaves out: characters after the first ``shown``, words not Korean.

    morphemes: whether there are any; then also what finds them, and the megabytes that it takes.
    """
    found = [fact("only_first", shown=shown)] if len(text) > shown else []
    if morphemes:
        found.append(fact("kiwi_takes", megabytes=megabytes))
        if not HANGUL.search(text):
            found.append(fact("kiwi_english"))
    return found


def unseen_word(found: Mapping[str, Tokenization]) -> list[Fact]:
    """What became of one word under each tokenizer: lost in part, spelled in bytes, or kept."""
    return [_fate(name, cut) for name, cut in found.items()]


def _fate(name: str, cut: Tokenization) -> Fact:
    unknown, spelled = int((~cut.known).sum()), cut.kinds.count("byte")
    values = {"name": _name(name), "total": len(cut)}
    if unknown:
        return fact("say_lost", unknown=unknown, **values)
    if spelled:
        return fact("say_bytes", count=spelled, **values)
    return fact("say_kept", **values)


def _name(tokenizer: str) -> Fact:
    return fact(f"token_rows.row_{tokenizer}")


def learned_merges(learning: Learning) -> Fact:
    """The merges learned on a text in words, or that there was nothing to merge."""
    if not len(learning):
        return fact("learn_nothing")
    first = learning.merges[0]
    return fact(
        "learn_alt",
        merges=len(learning),
        left=first.left,
        right=first.right,
        count=first.times,
        before=learning.tokens[0],
        after=learning.tokens[-1],
    )


def picked_rows(trace: TokenTrace, matrix: NDArray) -> Fact:
    """The rows of ``matrix`` (V, E) that the ids pick, in words. At least one token."""
    rows = matrix[trace.ids]
    return fact(
        "embedding_alt",
        count=len(trace),
        width=matrix.shape[1],
        low=fixed(rows.min(), 2),
        high=fixed(rows.max(), 2),
    )


def tokens_of_forms(composed: int, apart: int) -> Fact:
    """The picture of the code points in words. composed, apart: tokens in NFC and in NFD."""
    return fact("code_points_alt", composed=composed, apart=apart)


def code_points(points: CodePoints, composed: int, apart: int) -> list[Fact]:
    """How many code points there are, whether NFC changed them, whether NFD would change tokens.

    composed, apart: tokens in NFC and in NFD.
    """
    changed = points.given != points.composed
    differs = apart != composed
    return [
        fact("say_codes", composed=points.composed, apart=points.apart, utf8=points.utf8),
        fact(
            "say_given_other" if changed else "say_given_nfc",
            given=points.given,
            composed=points.composed,
        ),
        fact("say_nfd" if differs else "say_nfd_same", composed=composed, apart=apart),
    ]


# --- answers to what there is to try --------------------------------------------------------------


def longest_word(found: Mapping[str, Tokenization], word: str) -> list[Fact]:
    """How many tokens one word is under each tokenizer. found: of the word alone, by tokenizer."""
    counts = (fact("count", name=_name(each), count=len(found[each])) for each in found)
    return [fact("answer_word", word=in_markdown(word), each=Listed(tuple(counts)))]


def repeated_word(learning: Learning) -> list[Fact]:
    """At which merge the word that occurs most often becomes one token, if it does."""
    if not len(learning) or max(learning.counts) < 2:
        return [fact("answer_no_word_twice")]
    place = learning.counts.index(max(learning.counts))
    word, times = learning.words[place], learning.counts[place]
    symbols, values = list(word), {"word": in_markdown(word.strip()), "times": times}
    for k, (left, right, _) in enumerate(learning.merges, 1):
        symbols = _joined(symbols, left, right)
        if len(symbols) == 1:
            return [fact("answer_merge", k=k, most=len(learning), **values)]
    return [fact("answer_no_merge", most=len(learning), **values)]


def _joined(symbols: list[str], left: str, right: str) -> list[str]:
    """Every occurrence of the pair joined, from left to right."""
    joined: list[str] = []
    at = 0
    while at < len(symbols):
        pair = symbols[at : at + 2] == [left, right]
        joined.append(left + right if pair else symbols[at])
        at += 2 if pair else 1
    return joined


def same_rows(trace: TokenTrace, matrix: NDArray) -> list[Fact]:
    """A token that occurs more than once, and how far its rows of ``matrix`` (V, E) differ."""
    for step, found in enumerate(trace.ids):
        places = (trace.ids == found).nonzero()[0]
        if len(places) > 1:
            rows = matrix[trace.ids[places]]
            values = {"token": token_in_markdown(trace, step), "id": int(found)}
            apart = fixed(abs(rows - rows[0]).max(), 4)
            return [fact("answer_same_row", count=len(places), apart=apart, **values)]
    return [fact("answer_no_token_twice")]
