"""The layers of the house: which folder may import what, how long a file may be, what it is named.

The table is the one of the design; the checker is tried on a house that breaks every rule.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LONGEST = 400
NAMELESS = {"utils.py", "common.py", "helpers.py", "misc.py"}
CODE = ("models", "charts", "ui", "pages", "assets", "tests", "benchmarks")

#: Folder to the top-level packages that nothing in it imports.
FORBIDDEN = {
    "models": {"streamlit", "plotly", "altair", "charts", "ui", "pages"},
    "charts": {"torch", "streamlit", "pages", "ui"},
    "ui": {"torch", "pages"},
    "pages": {"torch", "pages"},
}


def imports(source: str) -> Iterator[tuple[int, str]]:
    """(line, top-level package) of every import, also inside functions and of ``import_module``.

    What stands under ``if TYPE_CHECKING:`` is never executed and does not count.
    """
    tree = ast.parse(source)
    unreal = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING")
        for child in node.body
        for inner in ast.walk(child)
    }
    for node in ast.walk(tree):
        if id(node) in unreal:
            continue
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name.split(".")[0]
        elif isinstance(node, ast.ImportFrom):
            yield node.lineno, (node.module or "").split(".")[0] if not node.level else "."
        elif (
            isinstance(node, ast.Call)
            and ast.unparse(node.func).split(".")[-1] in ("import_module", "__import__")
            and node.args
            and isinstance(node.args[0], ast.Constant)
        ):
            yield node.lineno, str(node.args[0].value).split(".")[0]


def wrong_imports(root: Path) -> list[str]:
    """Every import that its folder may not make, as "folder/file.py:line imports package"."""
    found = []
    for folder, banned in FORBIDDEN.items():
        for path in sorted((root / folder).rglob("*.py")):
            siblings = {p.stem for p in path.parent.glob("*.py")} if folder == "pages" else set()
            for line, package in imports(path.read_text(encoding="utf-8")):
                if (
                    package in banned
                    or package in siblings
                    or (folder == "pages" and package == ".")
                ):
                    found.append(f"{path.relative_to(root).as_posix()}:{line} imports {package}")
    return found


def sources(root: Path) -> list[Path]:
    """The Python and JavaScript files of the house."""
    found = [path for folder in CODE for path in (root / folder).rglob("*")]
    found += root.glob("*.py")
    return sorted(path for path in found if path.suffix in (".py", ".js") and path.is_file())


def too_long(root: Path) -> list[str]:
    """Files of more than LONGEST lines."""
    return [
        path.relative_to(root).as_posix()
        for path in sources(root)
        if len(path.read_text(encoding="utf-8").splitlines()) > LONGEST
    ]


def nameless(root: Path) -> list[str]:
    """Files whose name does not say what is in them."""
    return [p.relative_to(root).as_posix() for p in sources(root) if p.name in NAMELESS]


def test_the_house_keeps_its_layers():
    assert wrong_imports(ROOT) == []


def test_no_file_is_too_long():
    assert too_long(ROOT) == []


def test_every_file_has_a_name_of_its_own():
    assert nameless(ROOT) == []


def test_the_checker_looks_at_something():
    checked = {path.relative_to(ROOT).as_posix() for path in sources(ROOT)}
    assert {"app.py", "models/store.py", "charts/palette.py", "ui/site.py"} <= checked
    assert {"pages/home.py", "tests/test_layers.py"} <= checked
    assert any(path.endswith(".js") for path in checked)
    assert all((ROOT / folder).is_dir() for folder in FORBIDDEN)


def test_the_entry_point_is_short():
    assert len((ROOT / "app.py").read_text(encoding="utf-8").splitlines()) < 60


# --- the checker itself -----------------------------------------------------------------------


def write(root: Path, name: str, text: str) -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("folder", "package"),
    [(folder, package) for folder, banned in FORBIDDEN.items() for package in sorted(banned)],
)
@pytest.mark.parametrize(
    "statement",
    [
        "import {0}",
        "import {0}.inner as x",
        "import json, {0}",
        "from {0} import x",
        "from {0}.inner import x",
        "def late():\n    import {0}",
        "try:\n    import {0}\nexcept ImportError:\n    pass",
        "import importlib\nx = importlib.import_module('{0}.inner')",
    ],
)
def test_a_forbidden_import_is_found(tmp_path, folder, package, statement):
    write(tmp_path, f"{folder}/deep/bad.py", statement.format(package))
    found = wrong_imports(tmp_path)
    assert len(found) == 1
    assert found[0].startswith(f"{folder}/deep/bad.py:")
    assert found[0].endswith(f"imports {package}")


@pytest.mark.parametrize(
    "statement", ["import one", "from one import x", "from . import one", "from .one import x"]
)
def test_a_page_may_not_import_a_page(tmp_path, statement):
    write(tmp_path, "pages/one.py", "x = 1\n")
    write(tmp_path, "pages/two.py", statement)
    assert len(wrong_imports(tmp_path)) == 1


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("models/good.py", "import torch\nfrom models import load\nfrom .store import x\n"),
        ("charts/good.py", "import plotly\nimport streamlitish\n# import torch\ns = 'import ui'\n"),
        (
            "charts/typed.py",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import torch\n",
        ),
        ("ui/good.py", "import streamlit as st\nfrom models import load\nfrom charts import x\n"),
        ("pages/good.py", "import streamlit\nfrom ui.words import word\nfrom models import load\n"),
    ],
)
def test_what_is_allowed_passes(tmp_path, name, text):
    write(tmp_path, name, text)
    assert wrong_imports(tmp_path) == []


def test_long_and_nameless_files_are_found(tmp_path):
    write(tmp_path, "ui/fits.py", "x = 1\n" * LONGEST)
    write(tmp_path, "ui/long.py", "x = 1\n" * (LONGEST + 1))
    write(tmp_path, "assets/reader/long.js", "let x\n" * (LONGEST + 1))
    write(tmp_path, "charts/utils.py", "")
    write(tmp_path, "models/common.py", "")
    assert too_long(tmp_path) == ["assets/reader/long.js", "ui/long.py"]
    assert nameless(tmp_path) == ["charts/utils.py", "models/common.py"]
