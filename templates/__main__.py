"""``python -m templates my-lesson``: the folder of a new lesson, its tests, its line on the road.

Only names are filled in: ``NAME`` becomes the URL path, ``FOLDER`` the folder. Nothing is
written when the name is taken or does not fit an address.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HERE = Path(__file__).resolve().parent
FITS = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
#: The line of the road before which a new lesson is put.
BEFORE = '    Stop("lab",'


def plan(name: str, root: Path = ROOT) -> dict[Path, str]:
    """Path to content of every file that a lesson of this name needs.

    ValueError where the name does not fit an address; FileExistsError where it is taken.
    """
    if not FITS.fullmatch(name):
        raise ValueError(f"{name!r} is no URL path: small letters and digits, joined by '-'.")
    folder = name.replace("-", "_")
    files: dict[Path, str] = {}
    for source, target in ((HERE / "lesson", "pages"), (HERE / "tests", "tests/pages")):
        for path in sorted(source.iterdir()):
            if path.suffix in (".md", ".json", ".txt"):
                text = path.read_text(encoding="utf-8")
                text = text.replace("NAME", name).replace("FOLDER", folder)
                files[root / target / folder / path.name.removesuffix(".txt")] = text
    for path in files:
        if path.parent.exists():
            raise FileExistsError(f"{path.parent.relative_to(root)} exists already.")
    road = root / "ui" / "road.py"
    text = road.read_text(encoding="utf-8")
    if text.count(BEFORE) != 1:
        raise ValueError(f"ui/road.py has no single line that begins with {BEFORE.strip()!r}.")
    line = f'    Stop("{name}", "transformer", "school"),\n'
    files[road] = text.replace(BEFORE, line + BEFORE)
    return files


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m templates", description=__doc__)
    parser.add_argument("name", help="the URL path of the lesson, as in my-lesson")
    try:
        files = plan(parser.parse_args().name)
    except (ValueError, FileExistsError) as error:
        print(error, file=sys.stderr)
        return 1
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        print(path.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
