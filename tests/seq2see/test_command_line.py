"""The command line: what each verb starts, what an export asks for, what is said of bad input."""

from __future__ import annotations

import builtins
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import parse_qs

import pytest

from seq2see import __main__ as command_line
from seq2see import browser, export
from ui.sentence import LIMIT

HOSTILE = '</script><img src=x onerror="alert(1)"> 그리고 🐈'


@pytest.mark.parametrize(
    ("verb", "module"),
    [("serve", "streamlit"), ("train", "models.training"), ("bench", "benchmarks")],
)
def test_a_verb_hands_its_arguments_on(monkeypatch, verb, module):
    started: list[list[str]] = []
    monkeypatch.setattr(subprocess, "call", lambda command, cwd: started.append(command) or 3)
    assert command_line.main([verb, "--flag", "a b"]) == 3
    (command,) = started
    assert command[:3] == [sys.executable, "-m", module]
    assert command[-2:] == ["--flag", "a b"]


def test_help_names_the_verbs_and_the_lessons(capsys):
    assert command_line.main([]) == 0
    said = capsys.readouterr().out
    assert all(verb in said for verb in ("serve", "train", "bench", "export"))
    with pytest.raises(SystemExit) as ended:
        command_line.main(["export", "--help"])
    assert ended.value.code == 0
    said = capsys.readouterr().out
    assert all(lesson in said for lesson in ("self-attention", "gradients", "next-token"))


def test_an_unknown_verb_is_one_sentence(capsys):
    assert command_line.main(["sing"]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_the_address_carries_text_language_and_choices(tmp_path):
    file = tmp_path / "cat.html"
    arguments = ["self-attention", HOSTILE, "--lang", "ko", "--set", "layer=2", "--set", "head=1"]
    asked = export.wish([*arguments, "-o", str(file)])
    path, _, query = asked.address.partition("?")
    assert path == "self-attention"
    assert parse_qs(query) == {"lang": ["ko"], "text": [HOSTILE], "layer": ["2"], "head": ["1"]}
    assert (asked.format, asked.theme, asked.file) == ("html", "light", file)
    translated = export.wish(["attention", "나는 갔다.", "--format", "png"])
    assert parse_qs(translated.address)["source"] == ["나는 갔다."]
    assert translated.file == Path("attention.png")


BAD = {
    "lesson": (["selfattention", "a", "-o", "a.svg"], "self-attention"),
    "no main picture": (["glossary", "a", "-o", "a.svg"], "rnn"),
    "no text": (["rnn", "", "-o", "a.svg"], "nothing to read"),
    "blank": (["rnn", " \n", "-o", "a.svg"], "nothing to read"),
    "long": (["rnn", "a" * (LIMIT + 1), "-o", "a.svg"], "2,001 characters"),
    "language": (["rnn", "a", "--lang", "fr", "-o", "a.svg"], "ko"),
    "theme": (["rnn", "a", "--theme", "pink", "-o", "a.svg"], "dark"),
    "format": (["rnn", "a", "-o", "a.pdf"], "'pdf'"),
    "neither": (["rnn", "a"], "format"),
    "mismatch": (["rnn", "a", "--format", "png", "-o", "a.svg"], "does not end in .png"),
    "folder": (["rnn", "a", "-o", "nowhere/a.svg"], "no folder nowhere"),
    "choice": (["rnn", "a", "-o", "a.svg", "--set", "unit"], "NAME=VALUE"),
    "own": (["rnn", "a", "-o", "a.svg", "--set", "lang=ko"], "lang"),
    "translated": (["seq2seq", "The cat", "-o", "a.svg"], "Korean"),
    "option": (["rnn", "a", "-o", "a.svg", "--colour", "red"], "--colour"),
    "missing": (["rnn"], "text"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_one_sentence_and_leaves_no_file(monkeypatch, tmp_path, capsys, name):
    arguments, part = BAD[name]
    monkeypatch.chdir(tmp_path)
    assert command_line.main(["export", *arguments]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert part in said.err
    assert said.err.count("\n") == 1
    assert said.err.endswith(".\n")
    assert list(tmp_path.iterdir()) == []


@contextmanager
def _no_app(_: str):
    yield "http://127.0.0.1:1"


def test_without_a_browser_it_says_how_to_get_one(monkeypatch, tmp_path, capsys):
    real = builtins.__import__

    def without(name: str, *others):
        if name.startswith("playwright"):
            raise ImportError(name)
        return real(name, *others)

    monkeypatch.setattr(builtins, "__import__", without)
    file = tmp_path / "cat.html"
    assert export.main(["rnn", "a", "-o", str(file)]) == 2
    assert "pip install playwright" in capsys.readouterr().err
    assert not file.exists()


def test_a_file_is_written_whole_or_not_at_all(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(export, "running_app", _no_app)
    monkeypatch.setattr(export, "required", lambda: "chromium")
    monkeypatch.setattr(export, "picture_of", lambda *_: b"picture")
    file = tmp_path / "cat.svg"
    file.write_bytes(b"before")

    def full(*_):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(Path, "replace", full)
        assert export.main(["rnn", "a", "-o", str(file)]) == 2
    assert "No space left" in capsys.readouterr().err
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [
        ("cat.svg", b"before")
    ]
    assert export.main(["rnn", "a", "-o", str(file)]) == 0
    assert [each.read_bytes() for each in tmp_path.iterdir()] == [b"picture"]


def test_a_chromium_may_be_named(monkeypatch):
    monkeypatch.setenv("CHROMIUM", sys.executable)
    assert browser.chromium() == sys.executable
