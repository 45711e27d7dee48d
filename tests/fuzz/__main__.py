"""``python -m tests.fuzz``: so many hostile texts and visits of this seed, and what went wrong."""

from __future__ import annotations

import argparse
import itertools
import logging
import sys
import time
import warnings
from collections.abc import Callable, Iterable, Sequence

import torch

from tests.fuzz import on_models, on_pages
from tests.fuzz.texts import texts


def _each(name: str, given: Iterable[object], wrong: Callable[..., object], count: int) -> int:
    failed, begun = 0, time.monotonic()
    for number, each in enumerate(itertools.islice(given, count), 1):
        if found := wrong(each):
            failed += 1
            print(f"{each!a}\n  {found!a}", flush=True)
        if number % max(1, count // 20) == 0 or number == count:
            spent = time.monotonic() - begun
            print(f"{number:,} {name}, {failed} with an error, {spent:.0f} s", flush=True)
    return failed


def main(arguments: Sequence[str]) -> int:
    """Returns 1 where anything went wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--texts", type=int, default=10_000)
    parser.add_argument("--visits", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=20)
    given = parser.parse_args(arguments)
    torch.set_num_threads(1)
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    failed = _each("texts", texts(given.seed), on_models.wrong, given.texts)
    failed += _each("visits", on_pages.visits(given.seed), on_pages.wrong, given.visits)
    return min(1, failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
