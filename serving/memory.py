"""Memory that was used for one page goes back to the system."""

from __future__ import annotations

import ctypes
import sys

#: Names of glibc's ``mallopt`` (malloc.h) and what they are set to: two arenas instead of eight a
#: core, and an array of a megabyte or more has pages of its own, which go back when it goes. By
#: itself the threshold rises to 32 MB with the first large array that is freed, and what was freed
#: stays: 120 MB of 810 after 100 long texts.
M_MMAP_THRESHOLD, M_ARENA_MAX = -3, -8
SETTINGS = {M_ARENA_MAX: 2, M_MMAP_THRESHOLD: 2**20}


def give_back_memory() -> bool:
    """Set it so, where the C library is glibc. Returns whether it was."""
    if sys.platform != "linux":
        return False
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # musl has none
    return mallopt is not None and all(mallopt(name, value) for name, value in SETTINGS.items())
