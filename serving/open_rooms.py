"""The rooms of this server: their store, who listens, what is counted of them, and their end."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from prometheus_client import Gauge

from classroom import keeping
from classroom.live import Live
from serving.ending import until_the_end
from serving.rooms import Rooms

_store = keeping.store()
_live = Live(_store)

_ROOMS = Gauge("seq2see_rooms", "Rooms that somebody listens to at this server")
_LISTENING = Gauge("seq2see_room_listeners", "Event streams of rooms that are open")
_ROOMS.set_function(_live.rooms)
_LISTENING.set_function(_live.listeners)

ROUTES = Rooms(_store, _live).routes()


@asynccontextmanager
async def rooms() -> AsyncIterator[None]:
    """Let those who listen go when the server is told to end; it waits for them otherwise."""

    async def close_in_time() -> None:
        await until_the_end()
        await _live.close()

    closing = asyncio.create_task(close_in_time())
    try:
        yield
    finally:
        closing.cancel()
        await _live.close()
        await _store.close()
