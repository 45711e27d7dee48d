"""The JavaScript's own tests, and the committed bundles held to their source: npm, from here.

Node is in requirements-dev.txt. Types and lint are ``make js-check``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ui.component import bundle

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent


def run(script: str) -> str:
    """What a script of package.json prints; skipped without Node, but not in CI."""
    path = os.pathsep.join((str(BIN), os.environ["PATH"]))
    npm = shutil.which("npm", path=path)
    if npm is None or not (ROOT / "node_modules").is_dir():
        missing = "Node or node_modules/ is missing here; run make js."
        if os.environ.get("CI") == "true":
            pytest.fail(missing)
        pytest.skip(missing)
    done = subprocess.run(
        [npm, "run", "--silent", script],
        cwd=ROOT,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_unit_tests_of_the_components_pass():
    printed = run("test")
    assert "fail 0" in printed
    assert "pass 0" not in printed


def test_every_bundle_is_what_its_source_makes():
    assert "bundles are what their sources make" in run("bundles")


@pytest.mark.parametrize(
    "file", sorted(path.name for path in (ROOT / "assets/components/dist").iterdir())
)
def test_every_bundle_has_a_source_and_streamlit_takes_it_for_no_path(file: str):
    assert (ROOT / "assets" / "components" / Path(file).stem).is_dir()
    assert "\n" in bundle(file).strip()
