"""``make lesson``: what it writes, what it refuses, and that a new lesson's own tests pass."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from templates.__main__ import plan

ROOT = Path(__file__).resolve().parents[2]
LEFT_OUT = shutil.ignore_patterns(
    ".git", ".venv", "node_modules", "runs", "__pycache__", ".*_cache", ".hypothesis", "browser"
)
#: Files of tests/ui that hold every lesson to something.
OF_ALL_LESSONS = ("catalog_keys", "glossary", "practice", "prose", "road", "symbols", "words")


@pytest.mark.parametrize("name", ["", "My-Lesson", "a_b", "a b", "../x", "-a", "a--b", "1a"])
def test_a_name_that_is_no_address_is_refused(name):
    with pytest.raises(ValueError, match="URL path"):
        plan(name)


def test_a_name_that_is_taken_is_refused():
    with pytest.raises(FileExistsError, match="pages/rnn"):
        plan("rnn")


def test_a_new_lesson_passes_its_tests(tmp_path):
    tree = tmp_path / "tree"
    shutil.copytree(ROOT, tree, ignore=LEFT_OUT)
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": "1"}

    def run(*command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", *command],
            cwd=tree,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )

    made = run("templates", "word-length")
    assert made.returncode == 0, made.stderr
    assert "pages/word_length/page.py" in made.stdout.replace("\\", "/")
    own = ["tests/pages/word_length", *(f"tests/ui/test_{name}.py" for name in OF_ALL_LESSONS)]
    done = run("pytest", "-q", "-p", "no:cacheprovider", *own)
    assert done.returncode == 0, done.stdout[-3000:]
    assert run("ruff", "check", "pages/word_length", "tests/pages/word_length").returncode == 0
    again = run("templates", "word-length")
    assert again.returncode == 1
    assert "exists already" in again.stderr
