"""Who listens hears each change, soon, and not more often than they can look."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import aclosing
from typing import Any

import pytest

from classroom import live, steps
from classroom.limits import STREAMS
from classroom.live import GAP, Live, Told
from classroom.refusals import Refused, Unreachable
from classroom.store import MemoryStore, Store
from tests.classroom.conftest import MakeStore
from tests.classroom.room_server import PATIENCE
from tests.classroom.rooms_made import CODE, PRESENTER, room, student, there


async def within(wanted: Awaitable[Any]) -> Any:
    async with asyncio.timeout(PATIENCE):
        return await wanted


async def until(holds: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not await holds():
            await asyncio.sleep(0.01)


async def listening(listeners: Live, by: str) -> Any:
    await listeners.admit(CODE, by)
    return listeners.listen(CODE, by)


async def view(store: Store, url: str) -> None:
    await store.change(CODE, lambda room: steps.show_view(room, PRESENTER, url))


def test_all_hear_the_last_of_many_changes_and_not_each_of_them(make_store: MakeStore):
    async def hears() -> None:
        store = make_store()
        await store.add(room(students=3))
        heard: dict[str, list[Any]] = {}
        listeners = Live(store)

        async def hear(by: str) -> None:
            async with aclosing(await listening(listeners, by)) as states:
                async for state in states:
                    heard.setdefault(by, []).append(state)
                    if state["view"] == "/last":
                        return

        people = [PRESENTER, *map(student, range(3))]
        tasks = [asyncio.create_task(hear(by)) for by in people]
        await until(lambda: _true(len(heard) == 4))
        before, began = {by: len(states) for by, states in heard.items()}, time.monotonic()
        for n in range(50):
            await view(store, f"/{n}")
        await view(store, "/last")
        await within(asyncio.gather(*tasks))
        most = 2 + (time.monotonic() - began) / GAP
        for by in people:
            assert len(heard[by]) - before[by] <= most
            versions = [state["version"] for state in heard[by]]
            assert versions == sorted(set(versions))
        assert listeners.rooms() == listeners.listeners() == 0
        await until(lambda: _nobody_here(store))
        await store.close()

    asyncio.run(hears())


async def _rest(states: AsyncIterator[Any]) -> list[Any]:
    return [each async for each in states]


async def _true(holds: bool) -> bool:
    return holds


async def _nobody_here(store: Store) -> bool:
    return not any(each.stream for each in (await there(store)).students.values())


def test_a_presenter_who_comes_back_sees_what_has_happened(make_store: MakeStore):
    async def returns() -> None:
        store, listeners = make_store(), None
        await store.add(room(students=2, asked=True))
        listeners = Live(store)
        async with aclosing(await listening(listeners, PRESENTER)) as states:
            assert (await within(anext(states)))["question"]["votes"] == 0
        await store.change(CODE, lambda room: steps.vote(room, student(1), 0, 2))
        async with aclosing(await listening(listeners, PRESENTER)) as states:
            assert (await within(anext(states)))["question"]["rounds"] == [{"counts": (0, 0, 1)}]
        await store.close()

    asyncio.run(returns())


@pytest.mark.parametrize("over", [False, True])
def test_the_end_of_a_room_is_told_whether_it_is_ended_or_over(
    make_store: MakeStore, monkeypatch: pytest.MonkeyPatch, over: bool
):
    monkeypatch.setattr(live, "BEAT", 0.05)

    async def ends() -> None:
        later = [0.0]
        store = make_store(now=lambda: time.time() + later[0])
        await store.add(room(students=1))
        listeners = Live(store)
        async with aclosing(await listening(listeners, student(0))) as states:
            assert (await within(anext(states)))["here"] == 1
            if over:
                later[0] = 3601
            else:
                await store.remove(CODE)
            rest = await within(_rest(states))
            assert rest[-1] is Told.ENDED
            assert rest.count(Told.ENDED) == 1
        with pytest.raises(Refused, match="no_room"):
            await listeners.admit(CODE, student(0))
        await store.close()

    asyncio.run(ends())


def test_while_nothing_happens_the_connection_is_kept_alive(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(live, "BEAT", 0.02)

    async def waits() -> None:
        store = MemoryStore()
        await store.add(room())
        async with aclosing(await listening(Live(store), PRESENTER)) as states:
            assert (await within(anext(states)))["role"] == "presenter"
            assert await within(anext(states)) is Told.BEAT
            await view(store, "/rnn")
            while (said := await within(anext(states))) is Told.BEAT:
                pass
            assert said["view"] == "/rnn"

    asyncio.run(waits())


def test_one_person_holds_so_many_streams_and_is_here_with_the_newest():
    async def holds() -> None:
        store = MemoryStore()
        await store.add(room(students=2))
        listeners = Live(store)
        streams = [await listening(listeners, student(0)) for _ in range(STREAMS)]
        for each in streams:
            await within(anext(each))
        assert listeners.listeners() == STREAMS
        with pytest.raises(Refused, match="slow_down"):
            await listeners.admit(CODE, student(0))
        await listeners.admit(CODE, student(1))
        for each in streams[:-1]:
            await each.aclose()
        assert (await there(store)).students[student(0)].stream
        await streams[-1].aclose()
        await until(lambda: _away(store))

    async def _away(store: Store) -> bool:
        return not (await there(store)).students[student(0)].stream

    asyncio.run(holds())


def test_when_the_server_or_the_store_goes_away_all_streams_stop_without_an_end():
    class Lost(MemoryStore):
        lost = False

        async def find(self, code: str):
            if self.lost:
                raise Unreachable
            return await super().find(code)

    async def stops(server: bool) -> None:
        store = Lost()
        await store.add(room(students=1))
        listeners = Live(store)
        streams = [await listening(listeners, by) for by in (PRESENTER, student(0))]
        for each in streams:
            await within(anext(each))
        if server:
            await listeners.close()
        else:
            store.lost = True
            store._tell(CODE)
        for each in streams:
            assert Told.ENDED not in await within(_rest(each))
        assert listeners.rooms() == 0

    asyncio.run(stops(server=True))
    asyncio.run(stops(server=False))


@pytest.mark.parametrize("later", [0.05, 1000])
def test_students_hear_a_little_later_of_what_is_only_counted(
    monkeypatch: pytest.MonkeyPatch, later: float
):
    monkeypatch.setattr(live, "LATER", later)

    async def vote(store: Store, n: int) -> None:
        await store.change(CODE, lambda room: steps.vote(room, student(n), 0, 2))

    async def counts() -> None:
        store = MemoryStore()
        await store.add(room(students=4, asked=True))
        listeners = Live(store)
        async with (
            aclosing(await listening(listeners, PRESENTER)) as stage,
            aclosing(await listening(listeners, student(0))) as phone,
        ):
            await within(anext(stage))
            await within(anext(phone))
            for n in (1, 2):
                await vote(store, n)
                while (await within(anext(stage)))["question"]["votes"] < n:
                    pass
            if later < 1:
                while (await within(anext(phone)))["question"]["votes"] < 2:
                    pass
            await vote(store, 0)
            while (heard := await within(anext(phone)))["mine"]["choices"] == [None]:
                assert later < 1
            assert heard["question"]["votes"] == 3
            await vote(store, 3)
            await store.change(CODE, lambda room: steps.reveal(room, PRESENTER))
            while not (heard := await within(anext(phone)))["question"]["revealed"]:
                assert later < 1
            assert heard["question"]["rounds"] == [{"counts": (0, 0, 4)}]

    asyncio.run(counts())
