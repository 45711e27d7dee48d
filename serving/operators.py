"""What whoever runs the server asks it: whether it lives, whether it is warm, what it counts."""

from __future__ import annotations

import threading

from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

#: Set while every model is loaded and the server means to go on.
warm = threading.Event()


async def healthz(_: Request) -> Response:
    """200: the process answers."""
    return PlainTextResponse("alive")


async def readyz(_: Request) -> Response:
    """200 where the models are loaded, 503 before that, without them, and while it ends."""
    ready = warm.is_set()
    return PlainTextResponse("warm" if ready else "not warm", 200 if ready else 503)


async def metrics(_: Request) -> Response:
    """What ``ui/measured.py`` counts, in the text format of Prometheus."""
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)


ROUTES = [
    Route("/healthz", healthz),
    Route("/readyz", readyz),
    Route("/metrics", metrics),
]
