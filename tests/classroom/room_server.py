"""The routes of rooms on a free port, and people who use them as browsers do."""

from __future__ import annotations

import asyncio
import http.client
import json
import sys
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import uvicorn
from starlette.applications import Starlette

from classroom.live import Live
from classroom.redis_store import RedisStore
from classroom.store import Store
from seq2see.serve import free_ports
from serving.rooms import Rooms

#: Seconds after which something does not happen any more, on a busy machine.
PATIENCE = 60.0
QUESTION = {
    "lesson": "attention",
    "ask": "Which word does ‘slept’ look at most?",
    "choices": [
        {"label": "cat", "value": "61%", "told": "Right."},
        {"label": "dog", "value": "9%", "told": "52 points off."},
        {"label": "=SUM(A1)", "value": "1%", "told": "60 points off."},
    ],
    "answer": 0,
    "why": "The verb looks for who slept.",
}


class Person:
    """Somebody with a token or a key, or without."""

    def __init__(self, port: int, code: str = "", secret: str = "") -> None:
        self.port, self.code, self.secret = port, code, secret

    def send(self, method: str, path: str, body: object = None, **headers: str) -> tuple[int, Any]:
        """The status and the JSON of the answer, or its text. body: bytes are sent as they are."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        if self.secret:
            headers["Authorization"] = f"Bearer {self.secret}"
        data = body if isinstance(body, bytes) or body is None else json.dumps(body)
        try:
            connection.request(method, path, data, headers)
            answer = connection.getresponse()
            said = answer.read().decode()
        finally:
            connection.close()
        is_json = answer.getheader("content-type") == "application/json"
        return answer.status, json.loads(said) if is_json else said

    def post(self, what: str, body: object = None) -> tuple[int, Any]:
        """A write in the room."""
        return self.send("POST", f"/rooms/{self.code}/{what}", body)

    def join(self, code: str) -> Person:
        """A new student of the room."""
        status, said = self.send("POST", f"/rooms/{code}/join")
        assert status == 201, said
        return Person(self.port, code, said["token"])

    def listen(self, **headers: str) -> Stream:
        """The event stream, opened."""
        return Stream(self, headers)


def open_room(port: int) -> Person:
    """The presenter of a new room."""
    status, said = Person(port).send("POST", "/rooms")
    assert status == 201, said
    return Person(port, said["code"], said["key"])


class Stream:
    """An event stream that is read in the order in which it comes."""

    def __init__(self, person: Person, more: dict[str, str]) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", person.port, timeout=PATIENCE)
        headers = {"Authorization": f"Bearer {person.secret}", "Accept-Encoding": "gzip", **more}
        self._connection.request("GET", f"/rooms/{person.code}/events", headers=headers)
        self.answer = self._connection.getresponse()

    def next(self) -> tuple[str, Any]:
        """(event, data), ("", comment) for a comment, ("closed", None) at the end."""
        event, data = "", None
        while True:
            line = self.answer.readline().decode()
            name, _, value = line.rstrip("\n").partition(": ")
            if not line:
                return "closed", None
            if line == "\n":
                return event, data
            if name == "event":
                event = value
            elif name == "data":
                data = json.loads(value)
            else:
                data = value

    def until(self, seen: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
        """The first state of which ``seen`` holds."""
        ends = time.monotonic() + PATIENCE
        while time.monotonic() < ends:
            event, data = self.next()
            assert event in ("state", ""), event
            if event == "state" and seen(data):
                return data
        raise TimeoutError

    def close(self) -> None:
        """Go away, as a phone does."""
        self.answer.close()
        self._connection.close()


def server_of(store: Store, port: int, **more: Any) -> uvicorn.Server:
    """The routes over ``store``, to be run. more: for ``Starlette``."""
    live = Live(store)

    async def close_in_time() -> None:  # as serving/open_rooms.py does in the app
        while not server.should_exit:
            await asyncio.sleep(0.05)
        await live.close()

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        closing = asyncio.create_task(close_in_time())
        yield
        await closing
        await store.close()

    app = Starlette(routes=Rooms(store, live).routes(), lifespan=lifespan, **more)
    server = uvicorn.Server(uvicorn.Config(app, "127.0.0.1", port, log_level="warning"))
    return server


@contextmanager
def serving(store: Store, **more: Any) -> Iterator[int]:
    """The routes over ``store``, on the port that is given."""
    (port,) = free_ports(1)
    server = server_of(store, port, **more)
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        while not server.started:
            assert thread.is_alive()
            time.sleep(0.01)
        yield port
    finally:
        server.should_exit = True
        thread.join()


if __name__ == "__main__":
    server_of(RedisStore(sys.argv[2]), int(sys.argv[1])).run()
