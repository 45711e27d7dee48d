"""Security headers on every answer."""

from __future__ import annotations

import os

from starlette.types import ASGIApp, Message, Receive, Scope, Send

#: Who may show the app in a frame, as in Content-Security-Policy: "'self' https://lms.example".
FRAMES = "SEQ2SEE_FRAME_ANCESTORS"


def content_security_policy(frame_ancestors: str = "'self'") -> str:
    """What the app lives with: nothing from any other host.

    Streamlit's pages, Plotly and Vega write styles into the page and compile expressions, and a
    component's code arrives as a blob; so 'unsafe-inline', 'unsafe-eval' and blob: stay.
    """
    rules = {
        "default-src": "'self'",
        "script-src": "'self' 'unsafe-inline' 'unsafe-eval' blob:",
        "style-src": "'self' 'unsafe-inline'",
        "img-src": "'self' data: blob:",
        "font-src": "'self' data:",
        "connect-src": "'self' blob: data:",
        "worker-src": "'self' blob:",
        "frame-src": "'self' blob: data:",
        "object-src": "'none'",
        "base-uri": "'self'",
        "form-action": "'self'",
        "frame-ancestors": frame_ancestors,
    }
    return "; ".join(f"{name} {sources}" for name, sources in rules.items())


class SecurityHeaders:
    """ASGI middleware that adds the headers; one that is there already stays."""

    def __init__(self, app: ASGIApp, frame_ancestors: str | None = None) -> None:
        self._app = app
        allowed = frame_ancestors or os.environ.get(FRAMES, "").strip() or "'self'"
        headers = {
            "content-security-policy": content_security_policy(allowed),
            "x-content-type-options": "nosniff",
            "referrer-policy": "same-origin",
            "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        }
        self._headers = [(name.encode(), value.encode()) for name, value in headers.items()]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def answer(message: Message) -> None:
            if message["type"] == "http.response.start":
                given = list(message.get("headers", ()))
                names = {name.lower() for name, _ in given}
                given += [header for header in self._headers if header[0] not in names]
                message = {**message, "headers": given}
            await send(message)

        await self._app(scope, receive, answer)
