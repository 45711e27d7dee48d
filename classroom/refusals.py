"""Why something is not done, in one word that the browser has a sentence for."""

from __future__ import annotations

from typing import Literal

Reason = Literal[
    "no_token",
    "not_presenter",
    "not_student",
    "no_room",
    "closed",
    "revealed",
    "already_voted",
    "full",
    "too_long",
    "bad_request",
    "slow_down",
]


class Refused(Exception):
    """What was asked is not allowed, or not any more. reason: the word for it."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason: Reason = reason


class Unreachable(Exception):
    """Where the rooms are kept does not answer."""
