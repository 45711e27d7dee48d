"""``python -m deploy.tree FOLDER``: the files of the image, as deploy/Containerfile copies them.

``--space`` makes a Hugging Face Space of them, whose image is built there.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CONTAINERFILE = ROOT / "deploy" / "Containerfile"
SPACE = """
# A Space stands in a frame of huggingface.co, behind a proxy that says who asks.
ENV SEQ2SEE_FRAME_ANCESTORS="'self' https://huggingface.co" FORWARDED_ALLOW_IPS=*
"""


def copied(containerfile: str) -> list[tuple[str, str]]:
    """(source, target) of each COPY from the repository into /app, as relative paths."""
    last = containerfile[containerfile.rindex("\nFROM ") :]
    found: list[tuple[str, str]] = []
    for line in last.splitlines():
        words = line.split()
        if words[:1] == ["COPY"] and not words[1].startswith("--"):
            *sources, target = words[1:]
            inside = target.endswith("/")
            for source in sources:
                found.append((source, f"{target}{Path(source).name}" if inside else target))
    return found


def lay(folder: Path) -> None:
    """Copy into ``folder`` what lies in the image's /app."""
    for source, target in copied(CONTAINERFILE.read_text(encoding="utf-8")):
        place = folder / target
        place.parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / source).is_dir():
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(ROOT / source, place, ignore=ignored, dirs_exist_ok=True)
        else:
            shutil.copy2(ROOT / source, place)


def lay_space(folder: Path) -> None:
    """Copy into ``folder`` what a Space needs: the same files, its Dockerfile, its card."""
    lay(folder)
    shutil.copy2(ROOT / "requirements.lock", folder)
    shutil.copy2(ROOT / "deploy" / "huggingface" / "README.md", folder)
    file = CONTAINERFILE.read_text(encoding="utf-8")
    (folder / "Dockerfile").write_text(file + SPACE, encoding="utf-8")


def main(arguments: Sequence[str]) -> None:
    """Write the tree."""
    parser = argparse.ArgumentParser(prog="python -m deploy.tree", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--space", action="store_true", help="with Dockerfile and card")
    given = parser.parse_args(arguments)
    (lay_space if given.space else lay)(given.folder)


if __name__ == "__main__":
    main(sys.argv[1:])
