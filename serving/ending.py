"""The end: what still runs is given some seconds, and no more."""

from __future__ import annotations

import asyncio
import signal

import uvicorn

#: Seconds that answers in the middle have after SIGTERM. Of ten in all, three are the balancer's.
GRACE = 5
#: Seconds between two looks whether the end has begun; uvicorn itself looks as often.
LOOK = 0.1


def server() -> uvicorn.Server | None:
    """The uvicorn that serves this process, where one does.

    ``streamlit run`` makes it and hands it to nobody, but who listens to SIGTERM is known.
    """
    found = getattr(signal.getsignal(signal.SIGTERM), "__self__", None)
    return found if isinstance(found, uvicorn.Server) else None


async def until_the_end() -> None:
    """Until the server is told to end: streams that never end by themselves have to stop then.

    Without a server, for ever.
    """
    found = server()
    while found is None or not found.should_exit:
        await asyncio.sleep(LOOK if found else 3600)


def bound_the_end(seconds: int = GRACE) -> bool:
    """Let the uvicorn that serves this process cut off what is not done by then.

    By itself it waits for ever, for a visitor who no longer takes a download for example, and
    ``streamlit run`` has no option for that. Returns whether it was found.
    """
    found = server()
    if found is None:
        return False
    if found.config.timeout_graceful_shutdown is None:
        found.config.timeout_graceful_shutdown = seconds
    return True
