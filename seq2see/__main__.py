"""``python -m seq2see serve|train|bench|export``: start the app, train, measure, or make a file."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
#: What a verb starts, to which its further arguments go.
STARTED = {
    "serve": ("streamlit", "run", "app.py"),
    "train": ("models.training",),
    "bench": ("benchmarks",),
}
HELP = """usage: python -m seq2see serve|train|bench|export ...

  serve    the app in the browser; further arguments as for `streamlit run`.
           --workers N, or auto: processes behind one port, with nginx before them
  train    a model again; arguments as for `python -m models.training`
  bench    measure the app; arguments as for `python -m benchmarks`
  export   a lesson's picture of a text as a file: svg, png or html

`python -m seq2see export --help` lists the lessons."""


def start(*module: str) -> int:
    """Run a module of Python with arguments. Returns its exit code."""
    try:
        return subprocess.call([sys.executable, "-m", *module], cwd=ROOT)
    except KeyboardInterrupt:  # it has ended what was started, too
        return 130


def main(arguments: Sequence[str]) -> int:
    """Do what the first argument says with the others. Returns the exit code; 2 for bad input."""
    verb, *others = arguments or ("--help",)
    if verb in ("-h", "--help"):
        print(HELP)
        return 0
    if verb == "export":
        from seq2see.export import main as export  # takes a second; the other verbs need nothing

        return export(others)
    if verb == "serve" and any(each.split("=")[0] == "--workers" for each in others):
        from seq2see.serve import main as serve

        return serve(others)
    if verb not in STARTED:
        known = ", ".join((*STARTED, "export"))
        print(f"There is no verb {verb!r}; there are {known}.", file=sys.stderr)
        return 2
    return start(*STARTED[verb], *others)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
