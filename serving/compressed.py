"""Streamlit's own scripts and styles, compressed once and then from memory.

Streamlit sends them as they are, 23 MB in all, since compressing them again for each visitor costs
more than it gives. Their names change with what is in them: once is enough.
"""

from __future__ import annotations

import asyncio
import gzip
from dataclasses import dataclass

from starlette.concurrency import run_in_threadpool
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from serving.origins import header

PLACE = "/static/"
KINDS = (".js", ".css", ".svg", ".json")
#: Below this a file takes one packet or two anyway.
SMALLEST = 1_000
#: Headers that say what the body is, or of which file: said anew.
OF_THE_BODY = frozenset((b"content-length", b"content-encoding", b"etag", b"accept-ranges"))


@dataclass(frozen=True)
class Kept:
    """An answer with its body compressed."""

    headers: list[tuple[bytes, bytes]]
    body: bytes


class CompressedOnce:
    """ASGI middleware around what lies in ``/static/``."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._kept: dict[str, Kept] = {}
        self._making: dict[str, asyncio.Lock] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if not self._wanted(scope):
            await self._app(scope, receive, send)
            return
        path = scope["path"]
        if path not in self._kept:
            lock = self._making.setdefault(path, asyncio.Lock())
            async with lock:  # a class opens the same page at once
                if path not in self._kept and not await self._make(scope, receive, send):
                    self._making.pop(path, None)
                    return
            self._making.pop(path, None)
        kept = self._kept[path]
        await send({"type": "http.response.start", "status": 200, "headers": kept.headers})
        body = kept.body if scope["method"] == "GET" else b""
        await send({"type": "http.response.body", "body": body})

    @staticmethod
    def _wanted(scope: Scope) -> bool:
        return (
            scope["type"] == "http"
            and scope["method"] in ("GET", "HEAD")
            and scope["path"].startswith(PLACE)
            and scope["path"].endswith(KINDS)
            and accepts_gzip(header(scope, b"accept-encoding"))
            and header(scope, b"range") is None
        )

    async def _make(self, scope: Scope, receive: Receive, send: Send) -> bool:
        """Ask for the whole file and keep it. False where the answer was another, and is sent."""
        whole = [
            (name, value)
            for name, value in scope["headers"]
            if name.lower() not in (b"if-none-match", b"if-modified-since", b"accept-encoding")
        ]
        said: list[Message] = []

        async def note(message: Message) -> None:
            said.append(message)

        await self._app({**scope, "method": "GET", "headers": whole}, receive, note)
        body = b"".join(each.get("body", b"") for each in said[1:])
        lasting = b"immutable" in dict(said[0]["headers"]).get(b"cache-control", b"")
        if said[0]["status"] != 200 or not lasting or len(body) < SMALLEST:
            for message in said:
                await send(message)
            return False
        # Without a time in it, it is the same from every replica.
        small = await run_in_threadpool(gzip.compress, body, 9, mtime=0)
        headers = [each for each in said[0]["headers"] if each[0].lower() not in OF_THE_BODY]
        headers += [(b"content-encoding", b"gzip"), (b"vary", b"Accept-Encoding")]
        headers += [(b"content-length", str(len(small)).encode())]
        self._kept[scope["path"]] = Kept(headers, small)
        return True


def accepts_gzip(said: str | None) -> bool:
    """Whether a header Accept-Encoding has gzip in it, and not at q=0.

    >>> accepts_gzip("br, gzip;q=0.8"), accepts_gzip("gzip;q=0"), accepts_gzip(None)
    (True, False, False)
    """
    for each in (said or "").lower().split(","):
        name, _, weight = each.partition(";")
        if name.strip() == "gzip":
            return weight.replace(" ", "").rstrip("0.") != "q="
    return False
