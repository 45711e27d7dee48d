"""Training: the data, the loss, the baseline, and going on after a stop."""

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from models.recurrent import RecurrentLM
from models.training import corpora, loop
from models.training.language_filter import fit_for_class
from models.training.loop import Budget, TokenizedDocument, batches, fit, sequences
from models.training.loss import next_token_loss


@pytest.fixture
def small_corpora(tmp_path):
    """Every corpus file with a few lines in it, stories and books among them."""
    tables = {
        "conv_ko_chatbot.tsv": ["question\tanswer\tlabel"]
        + [f"질문 {i}번입니다\t대답 {i}번이에요\t0" for i in range(300)]
        + ["이런 씨발\t그러지 마세요\t0"],
        "par_koen_tatoeba.tsv": ["ko\ten\tattribution"]
        + [f"문장 {i}.\tSentence {i}.\tx" for i in range(300)],
        "par_koen_xpersona.tsv": ["ko\ten"] + [f"말 {i}\tsay {i}" for i in range(200)],
        "par_koen_massive.tsv": ["ko\ten"] + [f"불 {i} 켜\tlight {i} on" for i in range(200)],
        "lm_en_gutenberg_children.tsv": ["book\tparagraph"]
        + [f"Book{i // 300}\tParagraph {i} of a book." for i in range(900)],
        "lm_ko_storybooks.tsv": ["story\tlicense\ttext"]
        + [f"{i // 5:04}\tCC-BY\t이야기 {i}쪽" for i in range(200)],
        "lm_en_storybooks.tsv": ["story\tauthor\ttext"]
        + [f"{i // 5:04}\tA\tPage {i} of a story" for i in range(1000)],
        "lm_en_tatoeba.tsv": ["en\tattribution"] + [f"Sentence {i}.\tx" for i in range(400)],
        "lm_ko_nsmc_neutral.txt": [f"영화 {i}편ㅋㅋㅋ" for i in range(300)],
        "lm_ko_questionpair.txt": [f"물음 {i}" for i in range(300)],
        "lm_ko_commonvoice.txt": [f"목소리 {i}" for i in range(300)],
        "lm_en_personachat.txt": [f"i am number {i}." for i in range(300)],
        "lm_en_commonvoice.txt": [f"A voice, {i}." for i in range(300)] + ["What the fuck."],
        "MANIFEST.tsv": ["file"],
    }
    for name, lines in tables.items():
        (tmp_path / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return tmp_path


def test_whole_stories_are_held_out(small_corpora):
    docs = corpora.documents(small_corpora)
    stories = [d for d in docs if d.source == "lm_en_storybooks"]
    held, trained = [{d.key for d in stories if d.held_out is flag} for flag in (True, False)]
    assert held
    assert trained
    assert not held & trained
    assert all(len(d.lines) == 5 for d in stories), "a story was cut"


def test_no_held_out_line_is_trained_on(small_corpora):
    docs = corpora.documents(small_corpora)
    marks = [
        {corpora.fingerprint(line) for d in docs if d.held_out is flag for line in d.lines}
        for flag in (False, True)
    ]
    assert marks[0]
    assert marks[1]
    assert not marks[0] & marks[1]


def test_a_held_out_line_is_trained_on_through_no_other_corpus(small_corpora):
    held = [d for d in corpora.documents(small_corpora) if d.held_out]
    story = next(d for d in held if d.source == "lm_en_storybooks")
    # A line alone is held out by its own hash, here by none: only that it was seen keeps it out.
    leaking = [line for line in story.lines if not corpora.is_held_out(corpora.fingerprint(line))]
    assert len(leaking) > 2
    path = small_corpora / "lm_en_commonvoice.txt"
    alone = [line.upper() + "!" for line in leaking]  # another spelling is the same line
    path.write_text("\n".join([path.read_text(encoding="utf-8"), *alone]), encoding="utf-8")
    docs = corpora.documents(small_corpora)
    copies = {corpora.fingerprint(line) for line in leaking}
    where = [d for d in docs if copies & {corpora.fingerprint(line) for line in d.lines}]
    assert [(d.source, d.held_out) for d in where] == [("lm_en_storybooks", True)]
    assert where[0].lines == story.lines


def test_a_training_story_gives_up_the_line_that_is_held_out_elsewhere(small_corpora):
    docs = corpora.documents(small_corpora)
    alone = next(d.lines[0] for d in docs if d.source == "lm_en_commonvoice" and d.held_out)
    story = next(d for d in docs if d.source == "lm_en_storybooks" and not d.held_out)
    path = small_corpora / "lm_en_storybooks.tsv"
    text = path.read_text(encoding="utf-8").replace(f"\t{story.lines[2]}\n", f"\t{alone}\n")
    path.write_text(text, encoding="utf-8")
    again = corpora.documents(small_corpora)
    (cut,) = [d for d in again if d.source == story.source and d.key == story.key]
    assert cut.lines == (*story.lines[:2], *story.lines[3:])
    (kept,) = [d for d in again if alone in d.lines]
    assert kept.held_out


def test_the_same_words_of_two_languages_are_two_lines(small_corpora):
    for name in ("lm_ko_commonvoice.txt", "lm_en_commonvoice.txt"):
        with (small_corpora / name).open("a", encoding="utf-8") as file:
            file.write("OK 2026\n")
    docs = corpora.documents(small_corpora)
    assert sorted(d.language for d in docs if "OK 2026" in d.lines) == ["en", "ko"]


def test_slang_is_left_out_and_chat_marks_are_cut_off(small_corpora):
    lines = {line for d in corpora.documents(small_corpora) for line in d.lines}
    assert not any("씨발" in line or "fuck" in line for line in lines)
    assert "영화 3편" in lines


def test_missing_corpora_are_said_so(tmp_path, monkeypatch):
    monkeypatch.setenv("SEQ2SEE_CORPORA", str(tmp_path))
    with pytest.raises(FileNotFoundError, match="SEQ2SEE_CORPORA"):
        corpora.documents()


@pytest.mark.parametrize(
    "line",
    ["The grass in the glass class passed.", "소년이 학교에 가야 한다.", "작년이 더 추웠다."],
)
def test_harmless_lines_are_kept(line):
    assert fit_for_class(line)


@pytest.mark.parametrize(
    "line", ["You ASSHOLE!", "kill yourself", "이 병신아", "ㅋㅋㅋ", "hell no"]
)
def test_unfit_lines_are_not(line):
    assert not fit_for_class(line)


@pytest.mark.parametrize("rows", [1, 700])
def test_the_chunked_loss_is_the_plain_loss(rows):
    torch.manual_seed(0)
    features = torch.randn(rows, 32, requires_grad=True)
    weight = (torch.randn(900, 32) * 0.2).requires_grad_()
    bias = torch.randn(900).requires_grad_()
    targets = torch.randint(0, 900, (rows,))
    ours = next_token_loss(features, weight, bias, targets)
    plain = F.cross_entropy(F.linear(features, weight, bias), targets)
    assert abs(ours.item() - plain.item()) < 0.01  # products in bfloat16
    for a, b in zip(
        torch.autograd.grad(ours, (features, weight, bias)),
        torch.autograd.grad(plain, (features, weight, bias)),
        strict=True,
    ):
        assert ((a - b).norm() / b.norm()).item() < 0.01


def documents_of_ids(n=60):
    rng = np.random.default_rng(3)
    return [
        TokenizedDocument("ko" if i % 2 else "en", tuple(rng.integers(1, 40, 7) for _ in range(3)))
        for i in range(n)
    ]


def test_sequences_keep_every_token_and_close_each_document():
    docs = [*documents_of_ids(5), TokenizedDocument("en", (np.arange(1, 250),))]
    seqs = sequences(docs)
    assert max(map(len, seqs)) <= loop.LONGEST + 1
    joined = np.concatenate(seqs)
    assert (joined == 0).sum() == len(docs)
    np.testing.assert_array_equal(
        joined[joined > 0], np.concatenate([line for d in docs for line in d.lines])
    )


def test_batches_hold_each_sequence_once():
    seqs = sequences(documents_of_ids(40))
    rows = [tuple(r[r >= 0]) for b in batches(seqs, 100, np.random.default_rng(0)) for r in b]
    assert sorted(rows) == sorted(tuple(s) for s in seqs)


def weights_after(tmp_path, budget, monkeypatch=None, stop_at=None):
    torch.manual_seed(budget.seed)
    model = RecurrentLM("gru", 40, width=8, dropout=0.2)
    docs = documents_of_ids()
    held = {"ko": sequences(docs[:4])}
    if stop_at is not None:
        assert monkeypatch is not None
        calls = iter(range(stop_at))
        plain = loop.loss_of

        def until(model, batch):
            next(calls)  # raises StopIteration as a kill would
            return plain(model, batch)

        monkeypatch.setattr(loop, "loss_of", until)
        with pytest.raises(StopIteration):
            fit(model, docs, held, budget, tmp_path / "c.pt")
        monkeypatch.setattr(loop, "loss_of", plain)
        torch.manual_seed(999)  # a new process knows nothing of the old one's random numbers
        model = RecurrentLM("gru", 40, width=8, dropout=0.2)
    history = fit(model, docs, held, budget, tmp_path / "c.pt")
    return model.state_dict(), history


def test_training_goes_on_as_if_it_had_never_stopped(tmp_path, monkeypatch):
    monkeypatch.setattr(loop, "SAVE_EVERY", 3)
    budget = Budget(epochs=3, tokens_per_batch=200, warmup_steps=4, dropout=0.2)
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    straight, history = weights_after(tmp_path / "a", budget)
    resumed, again = weights_after(tmp_path / "b", budget, monkeypatch, stop_at=14)
    for name, value in straight.items():
        torch.testing.assert_close(resumed[name], value, atol=0, rtol=0)
    assert history == again
    assert history[-1]["training"] < history[0]["training"], "it learned nothing"


def test_a_checkpoint_of_another_budget_is_refused(tmp_path):
    weights_after(tmp_path, Budget(epochs=1, tokens_per_batch=400))
    with pytest.raises(ValueError, match="another budget"):
        weights_after(tmp_path, Budget(epochs=2, tokens_per_batch=400))
