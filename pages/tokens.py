"""Tokens: the same text cut in five ways, subwords learned merge by merge, ids and their rows."""

from __future__ import annotations

import streamlit as st

from charts.chips import label
from charts.token_codes import codes_html
from charts.token_embeddings import embeddings_figure
from charts.token_merges import WORDS, ladders_figure, learning_figure
from charts.token_rows import row
from models import WeightsError, load, tokenizer
from models.bpe_learning import Learning, learn, split_words
from models.code_points import code_points, without_nfc
from models.cutters import cut
from models.own_merges import count, ladder
from ui.choose import choose, go_on
from ui.cuts import cuts
from ui.embedding_rows import embedding_rows
from ui.lesson import Lesson
from ui.merges import ladders, learning
from ui.say import said
from ui.sentence import KEY, LIMIT, sentence_bar, tokens_notice
from ui.token_cuts import SHOWN, show_cuts
from ui.words import word

VIEWS = ("cut", "merge", "rows", "codes")
#: Tokens whose rows are drawn.
ROWS = 24


@st.cache_resource(max_entries=128, show_spinner=False)
def learned(text: str) -> Learning:
    return learn(text)


def show_merges(text: str) -> None:
    """Byte-pair encoding on the reader's text, then the models' own merges on its words."""
    lesson.section("learn")
    found = learned(text)
    if len(found):
        first = found.merges[0]
        alternative = word(
            "tokens.learn_alt",
            merges=len(found),
            left=first.left,
            right=first.right,
            count=first.count,
            before=found.tokens[0],
            after=found.tokens[-1],
        )
        learning(learning_figure(found), alternative)
    else:
        st.info(word("tokens.learn_nothing"))
    lesson.section("apply")
    words = list(dict.fromkeys(split_words(text)))[:WORDS]
    figure = ladders_figure({each: ladder(each) for each in words}, count())
    ladders(figure, word("tokens.ladder_alt"))


def show_rows(text: str) -> None:
    """The row of the RNN's embedding that each id picks."""
    lesson.section("rows")
    trace = tokenizer().encode(text, ROWS)
    tokens_notice(trace)
    try:
        matrix = load("rnn").weights()["W_hy"]
    except WeightsError as error:
        st.error(word("error.weights", file=str(error.file)), icon=":material/draft:")
        return
    entries = [tokenizer().entry(int(id)) for id in trace.ids]
    figure = embeddings_figure(trace, matrix, entries)
    low, high = matrix[trace.ids].min(), matrix[trace.ids].max()
    values = {"count": len(trace), "width": matrix.shape[1]}
    embedding_rows(figure, word("tokens.rows_alt", low=f"{low:.2f}", high=f"{high:.2f}", **values))
    with st.expander(word("tokens.rows_table"), icon=":material/table_rows:"):
        table = {"token": [label(token) for token in trace.tokens], "id": trace.ids}
        table |= {str(n + 1): matrix[trace.ids, n] for n in range(matrix.shape[1])}
        names = {name: word(f"rows.{name}") for name in ("token", "id")}
        st.dataframe(table, column_config=names, hide_index=True)


def show_codes(text: str) -> None:
    """Code points, composed and apart, and what the tokenizer would do with each."""
    lesson.section("codes")
    typed = str(st.session_state.get(KEY, text))[:LIMIT]
    points = code_points(typed)
    composed, apart = cut("subword", text), without_nfc(text)
    sizes = {"composed": len(composed), "apart": len(apart)}
    figure = {
        "text": composed.text[:SHOWN],
        "rows": [row(composed, SHOWN, "nfc"), row(apart, SHOWN, "nfd")],
    }
    cuts("codes", figure, "nfc", word("tokens.codes_alt", **sizes))
    as_it_came = "tokens.say_given_nfc"
    if points.given != points.composed:
        as_it_came = "tokens.say_given_other"
    said(
        word("tokens.say_codes", composed=points.composed, apart=points.apart, utf8=points.utf8),
        word(as_it_came, given=points.given, composed=points.composed),
        word(
            "tokens.say_nfd" if sizes["apart"] != sizes["composed"] else "tokens.say_nfd_same",
            **sizes,
        ),
    )
    names = ("caption", "character", "code", "apart", "utf8", "token", "one", "bytes")
    st.html(codes_html(points, {name: word(f"tokens.codes.{name}") for name in names}))


lesson = Lesson("tokens")
lesson.head()
view = choose("tokens.view", VIEWS)
text = sentence_bar()
if text:
    try:
        if view == "cut":
            show_cuts(text, lesson)
        elif view == "merge":
            show_merges(text)
        elif view == "rows":
            show_rows(text)
        else:
            show_codes(text)
    except WeightsError as error:
        st.error(word("error.weights", file=str(error.file)), icon=":material/draft:")
    except FileNotFoundError as error:
        st.error(word("tokens.file_missing", file=str(error.filename)), icon=":material/draft:")
following = VIEWS[VIEWS.index(view) + 1 :]
if following:
    go_on("tokens.view", following[0], word(f"tokens.on_{following[0]}"))
lesson.section("try")
lesson.foot()
