"""Who listens to a room, and what they hear: the room as they may see it, after each change.

A room that is listened to is watched once, however many listen; what has changed within a tenth of
a second is told at once. Students hear every second of what is only counted: while 300 vote, 300
would otherwise be told of each vote.
"""

from __future__ import annotations

import asyncio
import secrets
import time
from collections import Counter
from collections.abc import AsyncGenerator, Callable
from contextlib import suppress
from enum import Enum

from classroom import steps
from classroom.limits import STREAMS
from classroom.refusals import Refused, Unreachable
from classroom.rooms import Room
from classroom.seen import State, seen_by, seen_by_all, without_counts
from classroom.store import Store

#: Seconds between two messages to one listener, at least, and at most.
GAP = 0.1
BEAT = 15.0
#: Seconds between two to a student of whom nothing but counts has changed.
LATER = 1.0


class Told(Enum):
    """BEAT: nothing has changed, and the connection lives. ENDED: the room is no more."""

    BEAT = "beat"
    ENDED = "ended"


class Channel:
    """The newest state of one room in this process, and those who wait for the next one."""

    def __init__(self) -> None:
        self.room: Room | None = None
        self.cut = False
        self.listeners: Counter[str] = Counter()
        self.task: asyncio.Task[None] | None = None
        self.told = asyncio.Event()
        self._common: dict[bool, State] = {}

    def tell(self, room: Room | None) -> None:
        """Wake all who wait. None: the room has ended."""
        self.room = room
        self._common.clear()
        self._wake()

    def break_off(self) -> None:
        """Let all who listen go, to come back later or elsewhere."""
        self.cut = True
        self._wake()

    def _wake(self) -> None:
        waiting, self.told = self.told, asyncio.Event()
        waiting.set()

    def seen_by(self, room: Room, by: str) -> State:
        """As ``seen.seen_by``; what all see alike is made once."""
        presenter = steps.is_presenter(room, by)
        if presenter not in self._common:
            self._common[presenter] = seen_by_all(room, presenter)
        return seen_by(room, by, self._common[presenter])


class Live:
    """All who listen in this process. now: seconds since 1970."""

    def __init__(self, store: Store, now: Callable[[], float] = time.time) -> None:
        self._store, self.now = store, now
        self._channels: dict[str, Channel] = {}
        self._leaving: set[asyncio.Task[None]] = set()

    def rooms(self) -> int:
        """Rooms that somebody listens to in this process."""
        return len(self._channels)

    def listeners(self) -> int:
        """Event streams that are open in this process."""
        return sum(each.listeners.total() for each in self._channels.values())

    async def admit(self, code: str, by: str) -> None:
        """Whether they may listen. Refused: no_room, slow_down (too many streams). Unreachable."""
        channel = self._channels.get(code)
        if channel is not None and channel.listeners[by] >= STREAMS:
            raise Refused("slow_down")
        room = await self._store.find(code)
        if room is None:
            raise Refused("no_room")
        steps.is_presenter(room, by)

    async def listen(self, code: str, by: str) -> AsyncGenerator[State | Told]:
        """The room's state at once and after each change, a BEAT where there is none, ENDED.

        Without ENDED it stops where the store or the server goes away. Only for who was admitted.
        """
        stream = secrets.token_urlsafe(6)
        channel = self._channels.get(code)
        if channel is None:
            channel = self._channels[code] = Channel()
            channel.task = asyncio.create_task(self._keep(code, channel))
        channel.listeners[by] += 1
        try:
            room = await self._arrive(code, by, stream)
            async for each in self._hear(channel, room, by):
                yield each
        except Unreachable:
            return
        finally:
            channel.listeners[by] -= 1
            if not +channel.listeners:
                self._drop(code, channel)
            # Whoever is cut off has no time left to say so.
            task = asyncio.create_task(self._leave(code, by, stream))
            self._leaving.add(task)
            task.add_done_callback(self._leaving.discard)

    async def _arrive(self, code: str, by: str, stream: str) -> Room | None:
        """The room now, which the channel may not know yet; None where it has just ended."""
        try:
            return await self._store.change(code, lambda room: steps.arrive(room, by, stream))
        except Refused:
            return None

    async def _hear(
        self, channel: Channel, room: Room | None, by: str
    ) -> AsyncGenerator[State | Told]:
        version, known, due = 0, State(), 0.0
        while not channel.cut:
            told, wait = channel.told, BEAT
            if room is None:
                yield Told.ENDED
                return
            if room.version > version:
                state = channel.seen_by(room, by) if room is channel.room else seen_by(room, by)
                rest, now = without_counts(state), time.monotonic()
                if steps.is_presenter(room, by) or rest != known or now >= due:
                    version, known, due = room.version, rest, now + LATER
                    yield state
                else:
                    wait = due - now
            if told is channel.told:
                try:
                    async with asyncio.timeout(wait):
                        await told.wait()
                except TimeoutError:
                    if wait == BEAT:
                        yield Told.BEAT
                    continue
            room = channel.room

    async def _keep(self, code: str, channel: Channel) -> None:
        """Tell the channel of each change, until the room has ended or the store is gone."""
        ended = False
        try:
            async with self._store.watch(code) as changed:
                while True:
                    room = await self._store.find(code)
                    if channel.room is None or room is None or room.version != channel.room.version:
                        channel.tell(room)
                    if room is None:
                        ended = True
                        return
                    await asyncio.sleep(GAP)
                    await changed(min(BEAT, max(0.0, room.ends - self.now())))
        except Unreachable:
            pass
        finally:
            if not ended:
                channel.break_off()
            if self._channels.get(code) is channel:
                del self._channels[code]

    def _drop(self, code: str, channel: Channel) -> None:
        if self._channels.get(code) is channel:
            del self._channels[code]
        if channel.task is not None:
            channel.task.cancel()

    async def _leave(self, code: str, by: str, stream: str) -> None:
        with suppress(Refused, Unreachable):
            await self._store.change(code, lambda room: steps.leave(room, by, stream))

    async def close(self) -> None:
        """The server ends: all streams stop, and browsers come back to whoever serves then."""
        channels = list(self._channels.values())
        for each in channels:
            each.break_off()
            if each.task is not None:
                each.task.cancel()
        self._channels.clear()
