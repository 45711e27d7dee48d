"""What every store holds to, in memory and in Redis."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace

import pytest

from classroom import steps, tally
from classroom.limits import ROOMS
from classroom.refusals import Refused
from classroom.rooms import Room
from classroom.store import Store
from tests.classroom.conftest import MakeStore
from tests.classroom.room_server import PATIENCE
from tests.classroom.rooms_made import CODE, PRESENTER, on_stage, room, student, there

STUDENTS = 120


async def refused(store: Store, step: steps.Step, code: str = CODE) -> str:
    with pytest.raises(Refused) as refusal:
        await store.change(code, step)
    return refusal.value.reason


def test_a_room_is_found_as_it_was_kept_until_it_is_removed(make_store: MakeStore):
    async def lives() -> None:
        store, kept = make_store(), room(students=3, asked=True)
        kept = steps.vote(kept, student(1), 0, 2)
        kept = steps.open_wall(steps.again(kept, PRESENTER), PRESENTER, True)
        kept = steps.write(kept, student(0), "id", "나는 잤다 🐈 \u2028")
        kept = steps.show_view(
            steps.ask(kept, PRESENTER, on_stage(kept).question), PRESENTER, "/rnn"
        )
        assert await store.find(CODE) is None
        assert await store.add(kept)
        assert not await store.add(replace(kept, presenter="another"))
        assert await store.find(CODE) == kept
        await store.remove(CODE)
        assert await store.find(CODE) is None
        assert await refused(store, lambda room: room) == "no_room"
        assert await store.add(kept)
        await store.close()

    asyncio.run(lives())


def test_so_many_rooms_and_no_more_until_one_has_ended(make_store: MakeStore):
    async def fills() -> None:
        hours = [0.0]
        store = make_store(now=lambda: time.time() + hours[0] * 3600)
        codes = [f"CDFG{n // 10}{n % 10}" for n in range(ROOMS + 1)]
        for n, code in enumerate(codes[:-1]):
            ends = time.time() + 3600 * (2 if n else 1)
            assert await store.add(replace(room(ends=ends), code=code))
        with pytest.raises(Refused, match="full"):
            await store.add(replace(room(), code=codes[-1]))
        hours[0] = 1.5
        assert await store.find(codes[0]) is None
        assert await refused(store, lambda room: room, codes[0]) == "no_room"
        assert await store.find(codes[1])
        assert await store.add(replace(room(ends=time.time() + 7200), code=codes[-1]))
        with pytest.raises(Refused, match="full"):
            await store.add(replace(room(ends=time.time() + 7200), code="MMMMMM"))
        await store.close()

    asyncio.run(fills())


def test_votes_that_come_at_once_are_all_counted_and_a_refusal_is_for_one_alone(
    make_store: MakeStore,
):
    async def votes() -> None:
        store = make_store()
        await store.add(room(students=STUDENTS, asked=True))

        async def vote(n: int) -> str:
            try:
                await store.change(CODE, lambda room: steps.vote(room, student(n), 0, n % 3))
            except Refused as refusal:
                return refusal.reason
            return "counted"

        twice = [n for n in range(STUDENTS) for _ in range(2)]
        said = await asyncio.gather(*(vote(n) for n in [*twice, STUDENTS]))
        assert said.count("counted") == said.count("already_voted") == STUDENTS
        assert said[-1] == "no_room"  # who is not in the room learns no more
        kept = await there(store)
        assert tally.distributions(on_stage(kept)) == ((STUDENTS // 3,) * 3,)
        await store.close()

    asyncio.run(votes())


def test_a_step_that_fails_fails_alone_and_one_that_changes_nothing_writes_nothing(
    make_store: MakeStore,
):
    def breaks(_: Room) -> Room:
        raise ZeroDivisionError

    async def fails() -> None:
        store = make_store()
        await store.add(before := room(students=1))
        joining = store.change(CODE, lambda room: steps.join(room, student(1)))
        said = await asyncio.gather(store.change(CODE, breaks), joining, return_exceptions=True)
        assert isinstance(said[0], ZeroDivisionError)
        assert isinstance(said[1], Room)
        assert said[1].version == before.version + 1
        same = await store.change(CODE, lambda room: steps.follow(room, student(0), True))
        assert same.version == before.version + 1
        assert (await there(store)).version == before.version + 1
        await store.close()

    asyncio.run(fails())


def test_whoever_watches_misses_no_change(make_store: MakeStore):
    async def watches() -> None:
        watched = make_store()
        other = watched if hasattr(watched, "_rooms") else make_store()
        await other.add(room())
        async with watched.watch(CODE) as changed, watched.watch(CODE) as beside:
            for url in ("/rnn", "/attention"):
                await other.change(
                    CODE, lambda room, url=url: steps.show_view(room, PRESENTER, url)
                )
                for each in (changed, beside):
                    while (await there(watched)).view != url:
                        await each(PATIENCE)
            began = time.monotonic()
            while time.monotonic() - began < 0.3:  # nothing happens, and it says so in time
                await changed(0.3)
            assert time.monotonic() - began < PATIENCE / 2
            await other.remove(CODE)
            while await watched.find(CODE) is not None:
                await changed(PATIENCE)
        for each in {watched, other}:
            await each.close()

    asyncio.run(watches())


def test_whoever_no_longer_waits_does_not_hold_up_the_others(make_store: MakeStore):
    async def goes() -> None:
        store = make_store()
        await store.add(room())
        joins = [
            asyncio.create_task(store.change(CODE, lambda room, n=n: steps.join(room, student(n))))
            for n in range(3)
        ]
        await asyncio.sleep(0)
        joins[0].cancel()
        assert len((await joins[2]).students) >= 2
        await store.close()

    asyncio.run(goes())
