"""The visitor's own sentence at the end of a longer and longer chain of clauses."""

from __future__ import annotations

import streamlit as st

from models import load
from ui.choose import as_label
from ui.say import counted
from ui.sentence import KEY, LIMIT
from ui.translations import HANGUL, attempt_translation
from ui.words import catalogs, word

#: How many clauses go before the sentence.
CHAINS = (0, 1, 2, 4, 6)


def clauses() -> list[str]:
    """Korean clauses that end in a connective: any sentence may follow each."""
    return [catalogs()["ko"][f"seq2seq.clause.{n}"] for n in range(1, CHAINS[-1] + 1)]


def own_sentence(text: str) -> str:
    """``text`` without the clauses that this page has put before it; an example if not Korean."""
    text = " ".join(text.split())
    for clause in clauses():
        if not text.startswith(f"{clause} "):
            break
        text = text.removeprefix(f"{clause} ")
    return text if HANGUL.search(text) else catalogs()["ko"]["translation.example.1"]


def chained(text: str, count: int) -> str:
    """The visitor's sentence after ``count`` clauses."""
    return " ".join([*clauses()[:count], own_sentence(text)])


def chain_buttons(text: str) -> None:
    """One click for each length: the sentence bar takes the longer sentence."""
    with st.container(horizontal=True, key="seq2seq-chains", gap="small"):
        for count in CHAINS:
            longer = chained(text, count)
            if len(longer) > LIMIT:
                break
            st.button(
                _name(count),
                key=f"chain-{count}",
                type="primary" if longer == " ".join(text.split()) else "secondary",
                on_click=_take,
                args=(longer,),
            )


def _name(count: int) -> str:
    if count < 2:
        return word("seq2seq.chain_one" if count else "seq2seq.chain_none")
    return word("seq2seq.chain", n=count)


def _take(text: str) -> None:
    st.session_state[KEY] = text


def show_chains(text: str) -> None:
    """Both translations of each chain, from short to long."""
    for count in CHAINS:
        longer = chained(text, count)
        if len(longer) > LIMIT:
            break
        traces = {
            name: attempt_translation(longer, name) for name in ("translator_fixed", "translator")
        }
        if None in traces.values():
            return
        with st.container(border=True, key=f"chained-{count}", gap="xsmall"):
            source = traces["translator"]
            st.markdown(
                f"**{counted('seq2seq.tokens', len(source))}** · {as_label(longer)}",
            )
            columns = st.columns(2, gap="medium")
            for column, (name, trace) in zip(columns, traces.items(), strict=True):
                with column:
                    st.caption(word(f"seq2seq.{name}"))
                    st.text(written(name, trace.target_ids) or word("seq2seq.nothing"))


def written(name: str, ids) -> str:
    """Target ids as text, without the end entry."""
    return load(name).tokenizer.decode([int(i) for i in ids if i]).strip()
