"""Where rooms are kept: the protocol, and a server's own memory."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from typing import Protocol

from classroom.limits import ROOMS
from classroom.refusals import Refused
from classroom.rooms import Room
from classroom.steps import Step

#: Waits until the room has changed since it was asked last, or so many seconds.
Changed = Callable[[float], Awaitable[None]]


class Store(Protocol):
    """Every method may raise Unreachable. A room that has ended is not there."""

    async def add(self, room: Room) -> bool:
        """Keep a new room. False where its code is taken. Refused: full."""
        ...

    async def find(self, code: str) -> Room | None:
        """The room of this code, None where there is none."""
        ...

    async def change(self, code: str, step: Step) -> Room:
        """Take a step in the room, as if nobody else took one. Refused: no_room, or as the step.

        The step may be taken again where somebody else was faster, so it only computes.
        """
        ...

    async def remove(self, code: str) -> None:
        """End a room; nothing is left of it."""
        ...

    def watch(self, code: str) -> AbstractAsyncContextManager[Changed]:
        """Within the block no change is missed; a room that is removed has changed too."""
        ...

    async def close(self) -> None:
        """Let go of what it holds on to; rooms stay where they are kept."""
        ...


class MemoryStore:
    """The rooms of one server: they end with it. now: seconds since 1970."""

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        self._now = now
        self._rooms: dict[str, Room] = {}
        self._watched: dict[str, set[asyncio.Event]] = {}

    async def add(self, room: Room) -> bool:
        for code, each in list(self._rooms.items()):
            if each.ends <= self._now():
                self._forget(code)
        if room.code in self._rooms:
            return False
        if len(self._rooms) >= ROOMS:
            raise Refused("full")
        self._rooms[room.code] = room
        return True

    async def find(self, code: str) -> Room | None:
        room = self._rooms.get(code)
        if room is not None and room.ends <= self._now():
            self._forget(code)
            return None
        return room

    async def change(self, code: str, step: Step) -> Room:
        room = await self.find(code)
        if room is None:
            raise Refused("no_room")
        after = step(room)
        if after is not room:
            self._rooms[code] = after
            self._tell(code)
        return after

    async def remove(self, code: str) -> None:
        self._forget(code)

    def _forget(self, code: str) -> None:
        self._rooms.pop(code, None)
        self._tell(code)

    def _tell(self, code: str) -> None:
        for each in self._watched.get(code, ()):
            each.set()

    @asynccontextmanager
    async def watch(self, code: str) -> AsyncGenerator[Changed]:
        event = asyncio.Event()

        async def changed(seconds: float) -> None:
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await event.wait()
            event.clear()

        watching = self._watched.setdefault(code, set())
        watching.add(event)
        try:
            yield changed
        finally:
            watching.discard(event)
            if not watching:
                self._watched.pop(code, None)

    async def close(self) -> None:
        """Nothing is held."""
