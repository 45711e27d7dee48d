"""The end: what still runs is given some seconds, and no more."""

from __future__ import annotations

import signal

import uvicorn

#: Seconds that answers in the middle have after SIGTERM. Of ten in all, three are the balancer's.
GRACE = 5


def bound_the_end(seconds: int = GRACE) -> bool:
    """Let the uvicorn that serves this process cut off what is not done by then.

    By itself it waits for ever, for a visitor who no longer takes a download for example.
    ``streamlit run`` makes it and has no option for that, but who listens to SIGTERM is known.
    Returns whether it was found.
    """
    server = getattr(signal.getsignal(signal.SIGTERM), "__self__", None)
    if not isinstance(server, uvicorn.Server):
        return False
    if server.config.timeout_graceful_shutdown is None:
        server.config.timeout_graceful_shutdown = seconds
    return True
