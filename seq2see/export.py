"""``python -m seq2see export``: a lesson's main picture of a text as a file.

The file is made by the page itself, as its menu makes it: the app is started for as long as that
takes, and a Chromium without a window opens the lesson at its address.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn
from urllib.parse import urlencode

from seq2see.browser import Unusable, picture_of, required
from seq2see.running import running_app
from ui.road import ROAD
from ui.sentence import LIMIT, check
from ui.source import is_korean
from ui.words import catalogs

FORMATS = ("svg", "png", "html")
THEMES = ("light", "dark")
#: Lessons that translate what they read from Korean.
TRANSLATED = frozenset({"attention", "seq2seq"})
#: Stops that have no main picture of a text.
WITHOUT = frozenset({"home", "lab", "glossary"})
#: Parameters that have an option or an argument of their own, and that of presenting.
OWN = frozenset({"lang", "text", "source", "present"})


@dataclass(frozen=True)
class Wish:
    """What is to be made of which page. address: path and query, without a slash before it."""

    lesson: str
    address: str
    language: str
    theme: str
    format: str
    file: Path


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence."""

    def error(self, message: str) -> NoReturn:
        raise Unusable(f"{message[:1].upper()}{message[1:]}.")


def lessons() -> dict[str, str]:
    """The lessons by their path, each with its English title."""
    stops = [stop for stop in ROAD if stop.built and stop.key not in WITHOUT]
    return {stop.key: catalogs()["en"][f"{stop.folder}.menu"] for stop in stops}


def parser() -> Parser:
    names = "\n".join(f"  {key:<16} {title}" for key, title in lessons().items())
    found = Parser(
        prog="python -m seq2see export",
        description="A lesson's main picture of a text as a file. Needs Playwright and a Chromium.",
        epilog=f"lessons:\n{names}\n\nexample:\n  python -m seq2see export self-attention "
        '"The cat sat" --lang ko --set layer=2 --set head=1 -o cat.html',
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    found.add_argument("lesson", help="one of those below")
    found.add_argument("text", help=f"the sentence, at most {LIMIT:,} characters")
    found.add_argument("--lang", default="en", help=f"{', '.join(catalogs())}; en without it")
    found.add_argument("--theme", default="light", help="light or dark; light without it")
    found.add_argument("--format", help="svg, png or html; the output's suffix without it")
    found.add_argument("-o", "--output", type=Path, help="the file; <lesson>.<format> without it")
    found.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="a choice of the page, as its address says it; may be given again",
    )
    return found


def wish(arguments: Sequence[str]) -> Wish:
    """What the arguments ask for. Unusable where they ask for what cannot be."""
    given = parser().parse_args(arguments)
    for value, known, what in (
        (given.lesson, lessons(), "lesson"),
        (given.lang, catalogs(), "language"),
        (given.theme, THEMES, "theme"),
    ):
        if value not in known:
            raise Unusable(f"There is no {what} {value!r}; there are {', '.join(known)}.")
    text = _text(given.text, given.lesson)
    kind, file = _file(given.lesson, given.format, given.output)
    query = {"lang": given.lang, "text": text, **_choices(given.set)}
    if given.lesson in TRANSLATED:
        query["source"] = text
    address = f"{given.lesson}?{urlencode(query)}"
    return Wish(given.lesson, address, given.lang, given.theme, kind, file)


def _text(typed: str, lesson: str) -> str:
    checked = check(typed)
    if checked.notice == "sentence.cut":
        raise Unusable(f"The text has {checked.given:,} characters; at most {LIMIT:,} are read.")
    if not checked.text:
        raise Unusable("There is nothing to read in the text.")
    if lesson in TRANSLATED and not is_korean(checked.text):
        raise Unusable(f"The lesson {lesson} translates from Korean, and the text has none.")
    return checked.text


def _file(lesson: str, kind: str | None, output: Path | None) -> tuple[str, Path]:
    """The format and the file. Unusable where they do not fit, or where it cannot be written."""
    suffix = output.suffix.lower().removeprefix(".") if output else ""
    kind = (kind or suffix).lower()
    if kind not in FORMATS:
        said = f"There is no format {kind!r}" if kind else "The format is not said"
        raise Unusable(f"{said}; there are {', '.join(FORMATS)}.")
    if output and suffix != kind:
        raise Unusable(f"The format is {kind}, but {output} does not end in .{kind}.")
    file = output or Path(f"{lesson}.{kind}")
    if file.is_dir():
        raise Unusable(f"{file} is a folder.")
    if not file.parent.is_dir():
        raise Unusable(f"There is no folder {file.parent}.")
    if not os.access(file if file.exists() else file.parent, os.W_OK):
        raise Unusable(f"{file} cannot be written.")
    return kind, file


def _choices(given: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for each in given:
        name, sign, value = each.partition("=")
        if not (name and sign and value):
            raise Unusable(f"--set takes NAME=VALUE, not {each!r}.")
        if name in OWN:
            raise Unusable(f"{name} is not a choice of the page; --set cannot change it.")
        found[name] = value
    return found


def write(file: Path, data: bytes) -> None:
    """All of it or nothing: into a file beside it, which then takes its name.

    Unusable where neither can be.
    """
    beside = None
    try:
        with tempfile.NamedTemporaryFile(dir=file.parent, prefix=".seq2see-", delete=False) as it:
            beside = Path(it.name)
            it.write(data)
        mask = os.umask(0)
        os.umask(mask)
        beside.chmod(0o666 & ~mask)
        beside.replace(file)
    except OSError as error:
        if beside is not None:
            beside.unlink(missing_ok=True)
        raise Unusable(f"{file} cannot be written: {error.strerror}.") from error


def main(arguments: Sequence[str]) -> int:
    """Make the file and say its name. Returns 0, or 2 after a sentence on stderr."""
    try:
        asked = wish(arguments)
        chromium = required()
        with running_app(asked.lesson) as url:
            page = f"{url}/{asked.address}"
            data = picture_of(chromium, page, asked.format, asked.language, asked.theme)
        write(asked.file, data)
    except Unusable as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    print(f"{asked.file}: {len(data):,} bytes")
    return 0
