"""The names under which the app answers, where its owner says so.

A name that somebody else points at this machine would make the app's pages their own site's.
"""

from __future__ import annotations

import os
from urllib.parse import urlsplit

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from serving.origins import header

#: Hosts, separated by commas: "seq2see.example, *.school.example". None: any host.
HOSTS = "SEQ2SEE_HOSTS"
#: Asked by whoever watches over the container, under its address.
WATCHED = frozenset(("/_stcore/health", "/healthz", "/readyz", "/metrics"))


def is_allowed(host: str | None, allowed: frozenset[str]) -> bool:
    """Whether a Host header names one of ``allowed``, whatever its port.

    "*." at the beginning stands for any name in front, but not for none.
    """
    try:
        name = urlsplit(f"//{host or ''}").hostname or ""
    except ValueError:
        return False
    return name in allowed or any(
        each.startswith("*.") and name.endswith(each[1:]) and name != each[2:] for each in allowed
    )


class AllowedHosts:
    """ASGI middleware: what is asked of another host is refused with 421 (RFC 9110)."""

    def __init__(self, app: ASGIApp, allowed: tuple[str, ...] | None = None) -> None:
        self._app = app
        if allowed is None:
            allowed = tuple(os.environ.get(HOSTS, "").split(","))
        self._allowed = frozenset(each.strip().lower() for each in allowed if each.strip())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        asked = scope["type"] in ("http", "websocket") and scope["path"] not in WATCHED
        if not (self._allowed and asked) or is_allowed(header(scope, b"host"), self._allowed):
            await self._app(scope, receive, send)
        elif scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": 1008, "reason": "another host"})
        else:
            await PlainTextResponse("This server does not answer for that host.", 421)(
                scope, receive, send
            )
