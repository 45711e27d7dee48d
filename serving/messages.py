"""What a visitor's browser may send over its websocket, and how fast.

``clear_cache`` is refused: it would empty everybody's caches. Reruns are bounded: a client that
asks for more than a person can is read more slowly, and the others do not notice.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ui.internals import BackMsg

#: Messages a second that one websocket may send in the long run, and at once.
RATE, BURST = 15.0, 60.0
#: Websockets from one address: a whole school sits behind one.
PER_ADDRESS = 600
REFUSED = frozenset({"clear_cache", "load_git_info"})


class Bucket:
    """A token bucket: ``rate`` a second, ``burst`` at once."""

    def __init__(self, rate: float = RATE, burst: float = BURST) -> None:
        self._rate, self._burst = rate, burst
        self._left, self._at = burst, time.monotonic()

    def wait(self) -> float:
        """Take one; the seconds to wait until it is there, 0 as long as some are left."""
        now = time.monotonic()
        self._left = min(self._burst, self._left + (now - self._at) * self._rate)
        self._at = now
        self._left -= 1
        return max(0.0, -self._left / self._rate)


def refused(data: bytes) -> bool:
    """Whether a frame is a message that no visitor may send. Streamlit ends broken frames."""
    try:
        return BackMsg.FromString(data).WhichOneof("type") in REFUSED
    except Exception:  # protobuf raises an error of its implementation
        return False


class BoundedMessages:
    """ASGI middleware around the websockets."""

    def __init__(
        self,
        app: ASGIApp,
        rate: float = RATE,
        burst: float = BURST,
        per_address: int = PER_ADDRESS,
    ) -> None:
        self._app = app
        self._rate, self._burst, self._per_address = rate, burst, per_address
        self._open: Counter[str] = Counter()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "websocket":
            await self._app(scope, receive, send)
            return
        address = (scope.get("client") or ("", 0))[0]
        if self._open[address] >= self._per_address:
            await receive()
            await send({"type": "websocket.close", "code": 1013, "reason": "too many"})
            return
        bucket = Bucket(self._rate, self._burst)

        async def bounded() -> Message:
            while True:
                message = await receive()
                data = message.get("bytes")
                if message["type"] != "websocket.receive" or not data:
                    return message
                if pause := bucket.wait():
                    await asyncio.sleep(pause)
                if not refused(data):
                    return message

        self._open[address] += 1
        try:
            await self._app(scope, bounded, send)
        finally:
            self._open[address] -= 1
            if not self._open[address]:
                del self._open[address]
