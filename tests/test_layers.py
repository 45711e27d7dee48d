"""The layers of the house, the length of its files and their names.

The layers are the contracts of ``[tool.importlinter]`` in pyproject.toml, which ``lint-imports``
holds; they are tried here on a house that breaks every one of them.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LONGEST = 300
NAMELESS = {"utils", "common", "helpers", "misc"}
CODE = ("seq2see", "serving", "widgets", "offline", "models", "charts", "classroom", "ui", "pages")
CODE += ("assets", "tests", "benchmarks", "templates", "deploy")
#: What is built from files that are looked at themselves.
BUILT = "dist"
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"][
    "importlinter"
]["contracts"]


def lint_imports(folder: Path) -> tuple[int, str]:
    """Exit code and report of the contracts on the house in ``folder``."""
    code = "import sys; from importlinter.cli import lint_imports_command as run; sys.exit(run())"
    found = subprocess.run(
        [sys.executable, "-c", code, "--no-cache"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(folder), "PATH": "", "COLUMNS": "200"},
    )
    return found.returncode, found.stdout + found.stderr


def sources(root: Path) -> list[Path]:
    """The Python, JavaScript and TypeScript files of the house."""
    found = [path for folder in CODE for path in (root / folder).rglob("*")]
    found += root.glob("*.py")
    return sorted(
        path
        for path in found
        if path.suffix in (".py", ".js", ".ts") and BUILT not in path.parts and path.is_file()
    )


def too_long(root: Path) -> list[str]:
    """Files of more than LONGEST lines."""
    return [
        path.relative_to(root).as_posix()
        for path in sources(root)
        if len(path.read_text(encoding="utf-8").splitlines()) > LONGEST
    ]


def nameless(root: Path) -> list[str]:
    """Files whose name does not say what is in them."""
    return [p.relative_to(root).as_posix() for p in sources(root) if p.stem in NAMELESS]


def test_the_house_keeps_its_layers():
    code, report = lint_imports(ROOT)
    assert code == 0, report


def test_no_file_is_too_long():
    assert too_long(ROOT) == []


def test_every_file_has_a_name_of_its_own():
    assert nameless(ROOT) == []


def test_the_checker_looks_at_something():
    checked = {path.relative_to(ROOT).as_posix() for path in sources(ROOT)}
    assert {"app.py", "models/store.py", "charts/palette.py", "ui/site.py"} <= checked
    assert {"pages/home/page.py", "tests/test_layers.py"} <= checked
    assert any(path.endswith((".js", ".ts")) for path in checked)


def test_the_entry_point_is_short():
    assert len((ROOT / "app.py").read_text(encoding="utf-8").splitlines()) < 80


# --- the checkers themselves ------------------------------------------------------------------


def write(root: Path, name: str, text: str) -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    for folder in path.relative_to(root).parents:
        if path.suffix == ".py" and folder != Path():
            (root / folder / "__init__.py").touch()
    path.write_text(text, encoding="utf-8")


#: A house that keeps every contract, near their edges.
HOUSE = {
    "seq2see/export.py": "from ui import words\n",
    "serving/startup.py": "from ui import words\n",
    "offline/page.py": "import models.store\nfrom pages.one import facts\n",
    "widgets/show.py": "import anywidget\nfrom models import store\n"
    "from pages.one.figures import bars\n"
    "from pages.two import figures\nfrom ui import texts\n",
    "models/store.py": "import torch\n",
    "models/traces.py": "import numpy\n",
    "models/deep/inner.py": "from models import store\n",
    "charts/bars.py": "import plotly\nfrom models.traces import x\n# import torch\n",
    "charts/typed.py": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import torch\n",
    "classroom/rooms.py": "import json\n",
    "ui/texts.py": "import json\nfrom classroom import rooms\n",
    "ui/words.py": "import streamlit\nfrom models import store\nfrom charts import bars\n",
    "pages/one/page.py": "import streamlit\nfrom ui import words\nfrom models import store\n"
    "from pages.one.figures import bars\nfrom pages.one import facts\n",
    "pages/one/figures/bars.py": "from charts import bars\nfrom models.traces import x\n",
    "pages/one/facts.py": "from models.traces import x\n",
    "pages/two/page.py": "import pages.two.figures\n",
    "pages/two/figures.py": "import charts.bars\n",
}
#: A file that breaks a contract, and which.
BREACHES = {
    "models/bad.py": [
        ("import streamlit", "models"),
        ("def late():\n    import plotly", "models"),
        ("import json, charts.bars", "house"),
        ("from ui.words import x", "house"),
    ],
    "charts/bad.py": [
        ("from torch import x", "pictures"),
        ("try:\n    import streamlit\nexcept ImportError:\n    pass", "pictures"),
        ("from models import store", "pictures"),
        ("import ui.words", "house"),
    ],
    "classroom/bad.py": [
        ("import streamlit", "rooms"),
        ("from starlette import x", "rooms"),
        ("import ui.words", "house"),
        ("from charts import bars", "house"),
        ("from classroom import worse", "circles"),
    ],
    "serving/bad.py": [("from offline import page", "house")],
    "widgets/bad.py": [
        ("import torch", "torch"),
        ("import streamlit", "notebooks"),
        ("from ui import words", "notebooks"),
        ("from serving import startup", "house"),
    ],
    "ui/bad.py": [
        ("import offline.page", "house"),
        ("import torch", "torch"),
        ("from pages.one import page", "house"),
        ("from ui import worse", "circles"),
    ],
    "pages/two/bad.py": [
        ("import torch.nn", "torch"),
        ("from pages.one import page", "lessons"),
        ("from ..one import facts", "lessons"),
        ("from pages.two import worse", "circles"),
    ],
    "pages/one/figures/bad.py": [
        ("import streamlit", "pictures"),
        ("from models.deep import inner", "pictures"),
    ],
    "pages/two/facts.py": [("import torch", "pictures"), ("import ui.words", "pictures")],
}


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small house under the contracts of this one."""
    root = tmp_path_factory.mktemp("house")
    shutil.copy(ROOT / "pyproject.toml", root)
    for name, text in HOUSE.items():
        write(root, name, text)
    return root


def test_what_is_allowed_passes(house: Path):
    code, report = lint_imports(house)
    assert code == 0, report


@pytest.mark.parametrize("name", BREACHES)
def test_a_breach_is_found(house: Path, tmp_path: Path, name: str):
    titles = {contract["id"]: contract["name"] for contract in CONTRACTS}
    root = shutil.copytree(house, tmp_path / "house")
    for statement, contract in BREACHES[name]:
        write(root, name, statement)
        if contract == "circles":
            write(root, str(Path(name).with_name("worse.py")), f"import {_module(name)}")
        code, report = lint_imports(root)
        broken = report.partition("Broken contracts")[2]
        assert code == 1, (statement, report)
        assert titles[contract] in broken, (statement, report)


def _module(name: str) -> str:
    return name.removesuffix(".py").replace("/", ".")


def test_every_contract_is_tried():
    tried = {contract for breaches in BREACHES.values() for _, contract in breaches}
    assert tried == {contract["id"] for contract in CONTRACTS}


def test_long_and_nameless_files_are_found(tmp_path: Path):
    write(tmp_path, "ui/fits.py", "x = 1\n" * LONGEST)
    write(tmp_path, "ui/long.py", "x = 1\n" * (LONGEST + 1))
    write(tmp_path, "assets/components/rows/long.ts", "let x\n" * (LONGEST + 1))
    write(tmp_path, "assets/components/dist/rows.js", "let x\n" * (LONGEST + 1))
    write(tmp_path, "charts/utils.py", "")
    write(tmp_path, "models/common.py", "")
    assert too_long(tmp_path) == ["assets/components/rows/long.ts", "ui/long.py"]
    assert nameless(tmp_path) == ["charts/utils.py", "models/common.py"]
