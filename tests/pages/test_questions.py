"""What each lesson asks of a sentence: the answer is the model's, a poor question is not asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from charts.chips import label
from charts.question import MOST, Question
from models import load, tokenizer
from models.analysis.forgetting import twins
from models.analysis.looks import head_looks, load_looks
from models.decoding.expectations import expectations
from models.text.cutters import tokenize
from models.text.twin_words import Exchange
from models.traces import RecurrentTrace
from pages.attention.question import source_question
from pages.attention.telling import telling_step
from pages.comeback.facts.units import opening
from pages.comeback.question import weight_question
from pages.dot_product.question import FIRST, product_question, vector
from pages.forgetting.question import twins_question
from pages.gates.facts import direct_factors, reaching
from pages.gates.question import path_question
from pages.gradients.question import reach_question
from pages.next_token.question import next_question
from pages.rnn.question import surprise_question
from pages.self_attention.question import look_question
from pages.seq2seq.question import unsure_question, written_question
from pages.tasks.question import verdict_question
from pages.tokens.question import count_question
from pages.train_vs_test.decoded import exposure
from pages.train_vs_test.question import unsure_question as unsure_of_the_truth
from pages.transformer.question import surest_question
from ui.read import gradients

TEXT = "The cat sat by the warm window and slept."
SOURCE = "나는 내일 학교에 갈 것이다."
LONG_SOURCE = "어제 저녁에 친구와 함께 도서관에서 늦게까지 공부하고 집에 돌아왔다."


def chosen(question: Question | None) -> str:
    """What the true choice is called."""
    assert question is not None
    return str(question.choices[question.answer].name)


def questions_of(text: str) -> Iterator[tuple[str, Question | None]]:
    """What the lessons on the reader's own sentence ask of it."""
    rnn, transformer = load("rnn").trace(text), load("transformer").trace(text)
    yield "rnn", surprise_question(rnn)
    yield "transformer", surest_question(transformer)
    looks = head_looks(transformer, load_looks())
    yield "self_attention", look_question(looks[0], transformer)
    step = max(1, len(transformer) - 1)
    read = transformer.tokens[step - 1]
    likely, entry = expectations(transformer), tokenizer().entry
    yield "next_token", next_question(likely, step, read, "RNN", 3, entry)
    yield "tasks", verdict_question(load("sentiment").trace(text))
    found = {name: tokenize(name, text) for name in ("word", "subword", "character", "jamo")}
    yield "tokens", count_question(found)
    yield "gates", path_question(left_of(text), rnn)
    mingru = load("mingru").trace(text)
    yield "comeback", weight_question(mingru, mingru.shares, opening(mingru.shares))


def left_of(text: str) -> dict[str, np.ndarray]:
    traces: dict[str, RecurrentTrace] = {m: load(m).trace(text) for m in ("rnn", "lstm", "gru")}
    return {
        name: reaching(direct_factors(trace, load(trace.model).weights()["W_hh"]))
        for name, trace in traces.items()
    }


@given(text=st.text(min_size=1, max_size=24).filter(lambda text: text.strip().isprintable()))
@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.filter_too_much],
)
def test_whatever_is_asked_can_be_answered(text, complete: Callable[..., list[str]]):
    if not text.strip():
        return
    for lesson, question in questions_of(text):
        if question is None:
            continue
        assert 2 <= len(question.choices) <= MOST
        assert 0 <= question.answer < len(question.choices)
        assert np.isfinite(question.number)
        assert all(choice.spot for choice in question.choices)
        names = [(str(choice.name), choice.spot) for choice in question.choices]
        assert len(set(names)) == len(names)
        complete(lesson, [question.ask, question.why, *(c.told for c in question.choices)])


@pytest.mark.parametrize("text", [TEXT, "고양이가 따뜻한 창가에서 잠을 잔다."])
def test_each_lesson_asks_of_a_usual_sentence(text, complete: Callable[..., list[str]]):
    for lesson, question in questions_of(text):
        assert question is not None, lesson
        complete(lesson, [question.ask, question.why, *(c.told for c in question.choices)])


def test_a_word_looks_most_where_its_weight_is_largest():
    trace = load("transformer").trace(TEXT)
    found = head_looks(trace, load_looks())[0]
    question = look_question(found, trace)
    assert chosen(question) == "cat"
    assert question is not None
    row = trace.weights[3, 0, 8]
    assert question.number == row.max()
    assert trace.tokens[int(row.argmax())] == " cat"
    assert question.why.values["score"] == f"{trace.scaled[3, 0, 8, 1]:.2f}"
    assert {str(choice.name) for choice in question.choices} == {
        label(trace.tokens[j]) for j in np.argsort(-row)[:MOST]
    }


def test_the_most_surprising_word_had_the_smallest_chance():
    trace = load("rnn").trace(TEXT)
    logits = trace.logits[:-1].astype(np.float64)
    p = np.exp(logits - np.log(np.exp(logits).sum(1, keepdims=True)))
    chances = p[np.arange(len(p)), trace.ids[1:]]
    question = surprise_question(trace)
    assert chosen(question) == label(trace.tokens[1 + int(chances.argmin())])
    assert question is not None
    assert np.isclose(2.0**-question.number, chances.min(), rtol=1e-4)


def test_the_next_token_is_the_likeliest():
    trace = load("transformer").trace(TEXT)
    question = next_question(expectations(trace), 9, " slept", "RNN", 3, tokenizer().entry)
    assert chosen(question) == label(trace.guesses[8][0].token)
    assert question is not None
    assert np.isclose(question.number, trace.guesses[8][0].probability, rtol=1e-5)


def test_the_verdict_is_that_of_the_last_state():
    trace = load("sentiment").trace("This movie was great.")
    question = verdict_question(trace)
    assert question is not None
    logit = float(trace.hidden[-1] @ load("sentiment").module.output.weight[0].detach().numpy())
    logit += trace.bias
    assert question.answer == int(logit > 0)
    assert np.isclose(question.number, 1 / (1 + np.exp(-abs(logit))), rtol=1e-5)


def test_the_number_of_subwords_is_counted():
    found = {name: tokenize(name, TEXT) for name in ("word", "subword", "character", "jamo")}
    assert chosen(count_question(found)) == str(len(load("rnn").trace(TEXT)))
    alike = {name: tokenize(name, "a") for name in ("word", "subword", "character", "jamo")}
    assert count_question(alike) is None


def test_the_network_that_holds_longest_has_the_largest_product():
    traces = {name: load(name).trace(TEXT) for name in ("lstm", "gru")}
    kept = {
        "LSTM": traces["lstm"].gates["forget"][1:].astype(float).prod(axis=0).max(),
        "GRU": traces["gru"].gates["update"][1:].astype(float).prod(axis=0).max(),
    }
    question = path_question(left_of(TEXT), load("rnn").trace(TEXT))
    assert chosen(question) == max(kept, key=lambda name: kept[name])
    assert question is not None
    assert np.isclose(question.number, max(kept.values()))


def test_what_of_the_gradient_arrives_is_its_share():
    trace = gradients("rnn", "trained", TEXT, 9, False)
    question = reach_question(trace)
    assert question is not None
    share = trace.hidden_norms[0] / trace.hidden_norms[8]
    assert question.number == share
    spot = question.choices[question.answer].spot
    assert spot is not None
    assert spot.n <= share < spot.to
    assert reach_question(gradients("rnn", "trained", TEXT, 1, False)) is None


def test_what_of_a_word_is_left_is_the_distance_at_the_end():
    read = load("rnn").tokenizer.encode(TEXT)
    dog = load("rnn").tokenizer.encode("The dog").ids[1]
    found = twins("rnn", read, Exchange(1, 2, (int(dog),), "dog"))
    question = twins_question(found, powers=True)
    assert question is not None
    assert question.number == found.distance[-1] / found.typical
    assert question.ask.values == {"old": "cat", "new": "dog", "steps": len(read) - 2}
    last = twins("rnn", read, Exchange(len(read) - 1, len(read), (int(dog),), "dog"))
    assert twins_question(last, powers=True) is None


def test_the_surest_guess_is_the_largest_of_the_largest():
    trace = load("transformer").trace(TEXT)
    logits = trace.logits.astype(np.float64)
    p = np.exp(logits - logits.max(1, keepdims=True))
    best = (p / p.sum(1, keepdims=True)).max(1)[:-1]
    question = surest_question(trace)
    assert chosen(question) == label(trace.tokens[int(best.argmax())])
    assert question is not None
    assert np.isclose(question.number, best.max(), rtol=1e-4)


def test_a_step_looks_where_its_score_is_largest(complete: Callable[..., list[str]]):
    trace = load("translator").trace(SOURCE)
    step = telling_step(trace).step
    question = source_question(trace, step)
    assert question is not None
    assert trace.scores is not None
    j = int((trace.decoder_states[step] @ trace.encoder_states.T).argmax())
    assert chosen(question) == label(trace.tokens[j])
    complete("attention", [question.ask, question.why, *(c.told for c in question.choices)])
    assert source_question(trace, len(trace.target_tokens) - 1) is None  # the end


def test_of_two_translations_the_one_through_the_vector_is_asked_for(complete):
    fixed, other = (load(name).trace(LONG_SOURCE) for name in ("translator_fixed", "translator"))
    texts = [
        tokenizer().decode([int(i) for i in t.target_ids if i]).strip() for t in (fixed, other)
    ]
    assert texts[0] != texts[1]
    question = written_question(fixed, other, *texts)
    assert chosen(question) == texts[0]
    assert question is not None
    complete("seq2seq", [question.ask, question.why, *(c.told for c in question.choices)])


def test_where_both_translate_alike_the_weakest_word_is_asked_for(complete):
    trace = load("translator_fixed").trace(SOURCE)
    question = written_question(trace, trace, "same", "same")
    assert question == unsure_question(trace)
    assert question is not None
    words = [t for t, token in enumerate(trace.target_tokens) if token != "<end>"]
    weakest = min(words, key=lambda t: trace.probabilities[t])
    assert chosen(question) == label(trace.target_tokens[weakest])
    complete("seq2seq", [question.ask, question.why, *(c.told for c in question.choices)])


def test_the_decoder_is_least_sure_where_the_truth_has_the_smallest_chance(complete):
    found = exposure(SOURCE, "I will go to school tomorrow.")
    question = unsure_of_the_truth(found)
    assert question is not None
    words = [t for t in range(len(found.p_truth)) if found.truth.tokens[t] != "<end>"]
    assert question.number == -min(found.p_truth[t] for t in words)
    complete("train_vs_test", [question.ask, question.why, *(c.told for c in question.choices)])


COORDINATE = st.integers(-10, 10).map(float)


@given(*[st.tuples(COORDINATE, COORDINATE)] * 2)
def test_a_dot_product_is_asked_for(a, b):
    question = product_question(a, b)
    if question is None:
        return
    assert question.number == np.dot(a, b)
    assert len({str(choice.name) for choice in question.choices}) == len(question.choices)


def test_the_arrows_are_those_of_the_address(complete):
    assert vector("4,1", FIRST[1]) == (4, 1)
    for odd in ("", "4", "4,", "x,y", "99,1", "1e3,1", "0,0", "nan,1", "4,1,2"):
        assert vector(odd, FIRST[1]) == FIRST[1], odd
    question = product_question(*FIRST)
    assert chosen(question) == "11"
    assert question is not None
    complete("dot_product", [question.ask, question.why, *(c.told for c in question.choices)])
