"""What only Redis can do, and what only there can go wrong."""

from __future__ import annotations

import asyncio
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classroom import keeping, steps, tally
from classroom.packed import pack, unpack
from classroom.redis_store import PATIENCE as ANSWERS_WITHIN
from classroom.redis_store import RedisStore
from classroom.refusals import Unreachable
from classroom.rooms import Sentence, Wall
from classroom.store import MemoryStore
from tests.classroom.redis_server import RedisServer
from tests.classroom.rooms_made import CODE, PRESENTER, on_stage, room, student, there

STUDENTS = 100


def test_the_owner_says_where_rooms_are_kept(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv(keeping.SETTING, raising=False)
    assert isinstance(keeping.store(), MemoryStore)
    monkeypatch.setenv(keeping.SETTING, "redis://rooms.example:6379/0")
    assert isinstance(keeping.store(), RedisStore)
    monkeypatch.setenv(keeping.SETTING, "http://rooms.example")
    with pytest.raises(ValueError, match="scheme"):
        keeping.store()


def test_two_replicas_lose_no_vote_of_each_other(redis: RedisServer):
    async def votes() -> None:
        stores = [RedisStore(redis.url, "replicas") for _ in range(2)]
        await stores[0].add(room(students=STUDENTS, asked=True))

        async def vote(n: int) -> None:
            await asyncio.sleep(n % 7 / 1000)
            await stores[n % 2].change(CODE, lambda room: steps.vote(room, student(n), 0, n % 2))

        await asyncio.gather(*(vote(n) for n in range(STUDENTS)))
        for each in stores:
            kept = await there(each)
            assert tally.distributions(on_stage(kept)) == ((STUDENTS // 2, STUDENTS // 2, 0),)
            assert kept.version == room(students=STUDENTS, asked=True).version + STUDENTS
            await each.close()

    asyncio.run(votes())


def test_a_room_ends_in_redis_too_and_leaves_nothing(redis: RedisServer):
    async def ends() -> None:
        store = RedisStore(redis.url, "ending")
        await store.add(room(ends=time.time() + 100))
        await store.change(CODE, lambda room: steps.join(room, student(0)))
        for key in redis.client.keys("ending:*"):
            assert 0 < redis.client.pttl(key) <= 100_000
        await store.remove(CODE)
        assert redis.client.keys("ending:*") == []
        await store.close()

    asyncio.run(ends())


def test_a_redis_that_goes_away_is_said_so_and_one_that_comes_back_is_used(
    own_redis: RedisServer,
):
    async def goes() -> None:
        store = RedisStore(own_redis.url)
        await store.add(room())
        async with store.watch(CODE) as changed:
            own_redis.stop()
            for asked in (
                store.find(CODE),
                store.change(CODE, lambda room: room),
                store.add(room()),
                store.remove(CODE),
            ):
                with pytest.raises(Unreachable):
                    await asked
            with pytest.raises(Unreachable):
                await changed(1)
        own_redis.start()
        assert await store.find(CODE) is None
        assert await store.add(room())
        assert (await store.change(CODE, lambda room: steps.join(room, student(0)))).students
        await store.close()

    asyncio.run(goes())


def test_a_redis_that_hangs_does_not_hold_up_the_app(own_redis: RedisServer):
    async def hangs() -> None:
        store = RedisStore(own_redis.url)
        await store.add(room())
        own_redis.pause(True)
        began = time.monotonic()
        with pytest.raises(Unreachable):
            await store.find(CODE)
        assert time.monotonic() - began < 4 * ANSWERS_WITHIN
        own_redis.pause(False)
        assert await store.find(CODE)
        await store.close()

    asyncio.run(hangs())


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"code": 1}', '{"students": 3}'])
def test_what_another_version_wrote_breaks_nothing(redis: RedisServer, text: str):
    async def reads() -> None:
        store = RedisStore(redis.url, "other")
        redis.client.hset(f"other:room:{CODE}", mapping={"version": 1, "room": text or " "})
        with pytest.raises(Unreachable):
            await store.find(CODE)
        await store.close()

    asyncio.run(reads())


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200), st.booleans())
def test_whatever_is_written_comes_back_as_it_was(text: str, hidden: bool):
    wall = Wall(True, {student(0): Sentence("id", text, hidden)})
    kept = steps.show_view(room(students=2, asked=True), PRESENTER, "/")
    kept = steps._next(kept, wall=wall)
    assert unpack(pack(kept)) == kept
