"""Kiwi in a process of its own: a text in, its morphemes out, one line of JSON each.

Run as a file by ``models.text.analyser``, so that nothing else is imported. Loading Kiwi keeps the
interpreter to itself for about a second, in which no page would be drawn; here it is nobody else's.
"""

from __future__ import annotations

import importlib
import json
import signal
import sys
from typing import Any


def main() -> None:
    """Answer until the questions end: a JSON string with [[form, tag, start, length], …]."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the server ends by it, and with it the questions
    kiwipiepy: Any = importlib.import_module("kiwipiepy")
    kiwi = kiwipiepy.Kiwi(num_workers=1, load_multi_dict=False, load_typo_dict=False)
    for line in sys.stdin:
        found = kiwi.tokenize(json.loads(line))
        print(json.dumps([[each.form, each.tag, each.start, each.len] for each in found]))
        sys.stdout.flush()


if __name__ == "__main__":
    main()
