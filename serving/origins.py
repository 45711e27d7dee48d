"""Requests that another site's page sends in a visitor's name are refused here.

Streamlit would look up this machine's address at an outside service before it refuses a foreign
Origin: a request to another host, and two seconds in which everybody waits.
"""

from __future__ import annotations

import os
from urllib.parse import urlsplit

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

#: Origins besides the app's own that may talk to it, separated by commas.
ORIGINS = "SEQ2SEE_ORIGINS"
READING = ("GET", "HEAD", "OPTIONS")


def header(scope: Scope, name: bytes) -> str | None:
    """The first header of this name, in lower case, as text."""
    return next((v.decode("latin-1") for k, v in scope["headers"] if k.lower() == name), None)


def is_own(origin: str, host: str | None, allowed: frozenset[str]) -> bool:
    """Whether ``origin`` is the host that was asked, or one of ``allowed``."""
    if origin.lower().rstrip("/") in allowed:
        return True
    try:
        parts = urlsplit(origin)
    except ValueError:
        return False
    return bool(host) and parts.scheme in ("http", "https") and parts.netloc.lower() == host.lower()


class OwnOrigin:
    """ASGI middleware: a websocket or a write from a foreign Origin is refused.

    A foreign page may read what anybody may read, but without its Origin the answer carries no
    permission for that page to see it.
    """

    def __init__(self, app: ASGIApp, allowed: tuple[str, ...] | None = None) -> None:
        self._app = app
        if allowed is None:
            allowed = tuple(os.environ.get(ORIGINS, "").split(","))
        self._allowed = frozenset(each.strip().lower().rstrip("/") for each in allowed if each)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        origin = header(scope, b"origin")
        if origin is None or is_own(origin, header(scope, b"host"), self._allowed):
            await self._app(scope, receive, send)
        elif scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": 1008, "reason": "foreign origin"})
        elif scope["method"] in READING:
            kept = [(k, v) for k, v in scope["headers"] if k.lower() != b"origin"]
            await self._app({**scope, "headers": kept}, receive, send)
        else:
            refused = PlainTextResponse("This origin may not write here.", 403)
            await refused(scope, receive, send)
