"""A class over HTTP: /rooms. Writes are POSTs with a token, the state comes as an event stream.

Errors are ``{"error": "<word>"}``; the words are ``STATUS``, and "unreachable".
Whoever has no right key or token learns nothing: not even whether there is such a room.
"""

from __future__ import annotations

import functools
import json
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from classroom import bodies, steps
from classroom.codes import is_code, kept, new_code, new_secret
from classroom.limits import BODY, LIFE
from classroom.live import Live, Told
from classroom.record import record
from classroom.refusals import Refused, Unreachable
from classroom.rooms import Room
from classroom.seen import State
from classroom.store import Store
from serving.guesses import Allowance

STATUS = {
    "no_token": 401,
    "not_presenter": 403,
    "not_student": 403,
    "no_room": 404,
    "closed": 409,
    "revealed": 409,
    "already_voted": 409,
    "full": 409,
    "too_long": 413,
    "bad_request": 422,
    "slow_down": 429,
}
#: Kept nowhere on the way, and sent on at once (nginx heeds the second).
UNKEPT = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}

Body = dict[str, Any]
Endpoint = Callable[[Request], Awaitable[Response]]


class EventStream(StreamingResponse):
    """Server-sent events. Whatever ends it, those who listen are let go at once."""

    media_type = "text/event-stream"

    def __init__(self, events: AsyncGenerator[str]) -> None:
        super().__init__(events, headers=UNKEPT)
        self._events = events

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async with aclosing(self._events):
            await super().__call__(scope, receive, send)


async def events(heard: AsyncGenerator[State | Told]) -> AsyncGenerator[str]:
    """What is heard, as the text of an event stream."""
    async with aclosing(heard):
        async for each in heard:
            if each is Told.BEAT:
                yield ": still here\n\n"
            elif each is Told.ENDED:
                yield "event: ended\ndata: {}\n\n"
            else:
                data = json.dumps(each, ensure_ascii=False, separators=(",", ":"))
                yield f"event: state\ndata: {data}\n\n"


class Rooms:
    """The routes over one store."""

    def __init__(self, store: Store, live: Live) -> None:
        self._store, self._live = store, live
        # A school stands behind one address: all its classes may mistype their codes.
        self._wrong = Allowance(rate=2, burst=300)
        self._opened = Allowance(rate=1 / 60, burst=20)
        self._written = Allowance(rate=20, burst=60)

    def routes(self) -> list[Route]:
        """For ``st.App``."""
        room, post, get = "/rooms/{code}", ["POST"], ["GET"]
        by_presenter = {
            "view": lambda by, body: _step(steps.show_view, by, bodies.address(body)),
            "ask": lambda by, body: _step(steps.ask, by, bodies.question(body)),
            "show": lambda by, _: _step(steps.show, by),
            "again": lambda by, _: _step(steps.again, by),
            "reveal": lambda by, _: _step(steps.reveal, by),
            "close": lambda by, _: _step(steps.close, by),
            "wall": lambda by, body: _step(steps.open_wall, by, bodies.truth(body, "open")),
            "hide": lambda by, body: _step(steps.hide, by, bodies.text(body, "id", 40)),
        }
        by_student = {
            "follow": lambda by, body: _step(steps.follow, by, bodies.truth(body, "following")),
            "vote": _vote,
            "sentence": _write,
        }
        writes = {**by_presenter, **by_student}
        return [
            Route("/rooms", self._guard(self.open), methods=post),
            Route(room, self._guard(self.end), methods=["DELETE"]),
            Route(f"{room}/join", self._guard(self.join), methods=post),
            Route(f"{room}/events", self._guard(self.events), methods=get),
            Route(f"{room}/record.csv", self._guard(self.record), methods=get),
            *(
                Route(f"{room}/{name}", self._guard(self._writing(make)), methods=post)
                for name, make in writes.items()
            ),
        ]

    def _guard(self, endpoint: Endpoint) -> Endpoint:
        """Turn what is refused into its answer; a wrong code counts against the address."""

        @functools.wraps(endpoint)
        async def guarded(request: Request) -> Response:
            try:
                return await endpoint(request)
            except Refused as refused:
                reason = refused.reason
                if reason == "no_room" and not self._wrong.take(address(request)):
                    reason = "slow_down"
                return JSONResponse({"error": reason}, STATUS[reason], UNKEPT)
            except Unreachable:
                return JSONResponse({"error": "unreachable"}, 503, UNKEPT)

        return guarded

    async def open(self, request: Request) -> Response:
        """A new room. The key is said this once."""
        await read(request)
        if not self._opened.take(address(request)):
            raise Refused("slow_down")
        key, ends = new_secret(), self._live.now() + LIFE
        while not await self._store.add(room := Room(new_code(), kept(key), ends)):
            pass
        return _made({"code": room.code, "key": key, "ends": ends})

    async def join(self, request: Request) -> Response:
        """A token and a made-up name; what is sent is not looked at.

        While an address has guessed too often, nobody there comes in: else it could guess on.
        """
        await read(request)
        if not self._wrong.left(address(request)):
            raise Refused("slow_down")
        token = new_secret()
        room = await self._store.change(code(request), _step(steps.join, kept(token)))
        return _made({"token": token, "name": room.students[kept(token)].name})

    async def events(self, request: Request) -> Response:
        """The event stream of whoever has the token."""
        by, named = self._by(request), code(request)
        if request.method == "HEAD":
            return Response(media_type=EventStream.media_type, headers=UNKEPT)
        await self._live.admit(named, by)
        return EventStream(events(self._live.listen(named, by)))

    async def record(self, request: Request) -> Response:
        """What the class did, as a file. Its first character tells spreadsheets: UTF-8."""
        by, room = self._by(request), await self._store.find(code(request))
        if room is None:
            raise Refused("no_room")
        steps.end(room, by)
        headers = {**UNKEPT, "Content-Disposition": 'attachment; filename="seq2see-class.csv"'}
        return Response("\ufeff" + record(room), media_type="text/csv", headers=headers)

    async def end(self, request: Request) -> Response:
        """The presenter ends the room."""
        by, named = self._by(request), code(request)
        await self._store.change(named, _step(steps.end, by))
        await self._store.remove(named)
        return Response(status_code=204, headers=UNKEPT)

    def _writing(self, make: Callable[[str, Body], steps.Step]) -> Endpoint:
        async def endpoint(request: Request) -> Response:
            by = self._by(request)
            body = await read(request)
            room = await self._store.change(code(request), make(by, body))
            return JSONResponse({"version": room.version}, headers=UNKEPT)

        return endpoint

    def _by(self, request: Request) -> str:
        by = bearer(request)
        if not self._written.take(by):
            raise Refused("slow_down")
        return by


def _step(step: Callable[..., Room], by: str, *more: object) -> steps.Step:
    return lambda room: step(room, by, *more)


def _vote(by: str, body: Body) -> steps.Step:
    question = bodies.number(body, "question") if "question" in body else None
    round, choice = bodies.number(body, "round"), bodies.number(body, "choice")
    return _step(steps.vote, by, round, choice, question)


def _write(by: str, body: Body) -> steps.Step:
    return _step(steps.write, by, new_secret(), bodies.sentence(body))


def _made(said: Body) -> Response:
    return JSONResponse(said, 201, UNKEPT)


def address(request: Request) -> str:
    """Of whoever asks, as the proxy in front says it."""
    return request.client.host if request.client else ""


def code(request: Request) -> str:
    """The room's code, in whichever case it was typed. Refused: no_room, where it can be none."""
    said = request.path_params["code"].upper()
    if not is_code(said):
        raise Refused("no_room")
    return said


def bearer(request: Request) -> str:
    """What is kept of the key or token in the header. Refused: no_token."""
    kind, _, secret = request.headers.get("authorization", "").partition(" ")
    if kind.lower() != "bearer" or not secret.strip():
        raise Refused("no_token")
    return kept(secret.strip())


async def read(request: Request) -> Body:
    """The JSON object that was sent, {} where nothing was. Refused: too_long, bad_request."""
    data = b""
    async for chunk in request.stream():
        data += chunk
        if len(data) > BODY:
            raise Refused("too_long")
    if not data.strip():
        return {}
    try:
        said = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise Refused("bad_request") from error
    if not isinstance(said, dict):
        raise Refused("bad_request")
    return said
