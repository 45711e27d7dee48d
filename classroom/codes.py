"""Codes, keys, tokens and names: drawn at random, and kept as hashes where they open something."""

from __future__ import annotations

import hashlib
import random
import secrets
from collections.abc import Collection

from classroom.limits import WORDS

#: Read aloud or off a projector none is taken for another; without A, E, I, O, U they make no word.
ALPHABET = "CDFGHJKLMNPQRTVWXY34679"
LENGTH = 6


def new_code() -> str:
    """A code of ``LENGTH`` characters; whether it is free is for the store to say."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def is_code(said: str) -> bool:
    """Whether ``said`` can be the code of a room.

    >>> is_code("CDFG34"), is_code("cdfg34"), is_code("CDFG3")
    (True, False, False)
    """
    return len(said) == LENGTH and all(each in ALPHABET for each in said)


def new_secret() -> str:
    """A key or a token: 128 bits that nobody guesses, as text for a header."""
    return secrets.token_urlsafe(16)


def kept(secret: str) -> str:
    """What is kept of a secret: whoever reads the store cannot speak for anybody."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def new_name(taken: Collection[tuple[int, int]]) -> tuple[int, int]:
    """Two places in the lists of words, a pair that is not ``taken``. ValueError where all are."""
    free = [n for n in range(WORDS * WORDS) if divmod(n, WORDS) not in taken]
    if not free:
        raise ValueError("all names are taken")
    return divmod(random.choice(free), WORDS)
