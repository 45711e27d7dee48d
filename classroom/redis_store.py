"""Rooms in Redis, so that every replica serves everybody: changes that nobody loses, and push.

A room is one hash, its version beside it, that expires when the room ends. Who changes it read a
version, and writes only if it is still that one. Steps that wait in this process are taken
together: 300 votes at once are a few writes.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Callable, Generator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from typing import Any

from redis.asyncio import BlockingConnectionPool, Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from classroom.limits import ROOMS
from classroom.packed import pack, unpack
from classroom.refusals import Refused, Unreachable
from classroom.rooms import Room
from classroom.steps import Step
from classroom.store import Changed

#: Seconds after which Redis does not answer, and connections that ask it at once.
PATIENCE = 2.0
CONNECTIONS = 16
#: So often is a change tried while other processes are faster.
TRIES = 100

# KEYS: all rooms' codes by their ends, the room. ARGV: now, code, ends, how many, version, room.
_ADD = """
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', ARGV[1])
if redis.call('EXISTS', KEYS[2]) == 1 then return 0 end
if redis.call('ZCARD', KEYS[1]) >= tonumber(ARGV[4]) then return -1 end
redis.call('HSET', KEYS[2], 'version', ARGV[5], 'room', ARGV[6])
redis.call('PEXPIREAT', KEYS[2], ARGV[3])
redis.call('ZADD', KEYS[1], ARGV[3], ARGV[2])
redis.call('PEXPIREAT', KEYS[1], redis.call('ZRANGE', KEYS[1], -1, -1, 'WITHSCORES')[2])
return 1
"""
# KEYS: the room. ARGV: its version before and after, the room, its channel.
_CHANGE = """
if redis.call('HGET', KEYS[1], 'version') ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'version', ARGV[2], 'room', ARGV[3])
redis.call('PUBLISH', ARGV[4], ARGV[2])
return 1
"""
# KEYS: all rooms, the room. ARGV: its code, its channel.
_REMOVE = """
redis.call('DEL', KEYS[2])
redis.call('ZREM', KEYS[1], ARGV[1])
redis.call('PUBLISH', ARGV[2], 'ended')
return 1
"""


@dataclass(frozen=True)
class _Waiting:
    """A step that is to be taken, and who waits for the room after it."""

    step: Step
    done: asyncio.Future[Room]


class RedisStore:
    """The rooms of all who name the same Redis and prefix. now: seconds since 1970.

    url: redis://host:6379/0, rediss:// or unix://; ValueError for another.
    """

    def __init__(
        self, url: str, prefix: str = "seq2see", now: Callable[[], float] = time.time
    ) -> None:
        self._now, self._prefix = now, prefix
        once: dict[str, Any] = {
            "socket_timeout": PATIENCE,
            "socket_connect_timeout": PATIENCE,
            "retry": Retry(NoBackoff(), 1),  # a connection that was idle may have been cut
            "decode_responses": True,
        }
        pool = BlockingConnectionPool.from_url(  # pyright: ignore[reportUnknownMemberType]
            url, max_connections=CONNECTIONS, timeout=PATIENCE, **once
        )
        self._redis = Redis(connection_pool=pool)
        # Those who listen hold theirs for as long as they do.
        self._listening = Redis.from_url(url, **once)  # pyright: ignore[reportUnknownMemberType]
        self._add, self._change, self._remove = (
            self._redis.register_script(each) for each in (_ADD, _CHANGE, _REMOVE)
        )
        self._waiting: dict[str, list[_Waiting]] = {}
        self._taking: dict[str, asyncio.Task[None]] = {}

    def _key(self, code: str) -> str:
        return f"{self._prefix}:room:{code}"

    def _channel(self, code: str) -> str:
        return f"{self._prefix}:changed:{code}"

    @property
    def _all(self) -> str:
        return f"{self._prefix}:rooms"

    async def add(self, room: Room) -> bool:
        """As ``Store``."""
        ends, now = int(room.ends * 1000), int(self._now() * 1000)
        more = [now, room.code, ends, ROOMS, room.version, pack(room)]
        with _reached():
            said = await self._add(keys=[self._all, self._key(room.code)], args=more)
        if said == -1:
            raise Refused("full")
        return said == 1

    async def find(self, code: str) -> Room | None:
        """As ``Store``."""
        with _reached():
            text = await self._redis.hget(self._key(code), "room")
        try:
            room = unpack(str(text)) if text else None
        except ValueError as error:  # of another version of the app
            raise Unreachable("no room as this app knows it") from error
        return room if room and room.ends > self._now() else None

    async def change(self, code: str, step: Step) -> Room:
        """As ``Store``."""
        done: asyncio.Future[Room] = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(code, []).append(_Waiting(step, done))
        if code not in self._taking:
            self._taking[code] = asyncio.create_task(self._take_all(code))
        return await done

    async def _take_all(self, code: str) -> None:
        """Take the steps that wait, and those that have come meanwhile, until none is left."""
        try:
            while together := self._waiting.pop(code, None):
                try:
                    await self._take(code, together)
                except Exception as error:  # whoever waits hears of it
                    for each in together:
                        if not each.done.done():
                            each.done.set_exception(error)
        finally:
            del self._taking[code]

    async def _take(self, code: str, together: Sequence[_Waiting]) -> None:
        for _ in range(TRIES):
            before = await self.find(code)
            if before is None:
                raise Refused("no_room")
            after, said = before, list[Room | Exception]()
            for each in together:
                try:
                    after = each.step(after)
                    said.append(after)
                except Exception as error:  # of this step alone
                    said.append(error)
            if after is before or await self._swap(before, after):
                for each, found in zip(together, said, strict=True):
                    if each.done.done():  # has gone away
                        continue
                    if isinstance(found, Exception):
                        each.done.set_exception(found)
                    else:
                        each.done.set_result(found)
                return
        raise Unreachable("others were always faster")

    async def _swap(self, before: Room, after: Room) -> bool:
        more = [before.version, after.version, pack(after), self._channel(after.code)]
        with _reached():
            return await self._change(keys=[self._key(after.code)], args=more) == 1

    async def remove(self, code: str) -> None:
        """As ``Store``."""
        with _reached():
            keys = [self._all, self._key(code)]
            await self._remove(keys=keys, args=[code, self._channel(code)])

    @asynccontextmanager
    async def watch(self, code: str) -> AsyncGenerator[Changed]:
        """As ``Store``."""
        heard = self._listening.pubsub()  # pyright: ignore[reportUnknownMemberType]

        async def changed(seconds: float) -> None:
            with _reached():
                # After a cut it subscribes anew, and says so: something may have been missed.
                wait = seconds
                while await heard.get_message(timeout=wait) is not None:
                    wait = 0.0

        try:
            with _reached():
                await heard.subscribe(self._channel(code))
            yield changed
        finally:
            await heard.aclose()

    async def close(self) -> None:
        """Let go of the connections."""
        for each in (self._redis, self._listening):
            await each.aclose()


@contextmanager
def _reached() -> Generator[None]:
    try:
        yield
    except (RedisError, OSError) as error:
        raise Unreachable(type(error).__name__) from error
