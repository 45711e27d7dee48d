"""``python -m offline [folder]``: a file for each lesson that has one, into ``dist-pages/``."""

from __future__ import annotations

import sys
from pathlib import Path

from offline.data import LESSONS
from offline.page import page

FOLDER = Path("dist-pages")


def write(folder: Path) -> list[Path]:
    """Write the files, and return them."""
    folder.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    for key in LESSONS:
        path = folder / f"{key}.html"
        path.write_text(page(key), encoding="utf-8", newline="\n")
        written.append(path)
    return written


if __name__ == "__main__":
    for path in write(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER):
        print(f"{path}: {path.stat().st_size / 1e6:.1f} MB")
