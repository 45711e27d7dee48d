"""A sentence as a small picture, for the wall of a class: how each token surprised a network, and a
verdict. Asked for by POST, so that no log of addresses has what somebody typed."""

from __future__ import annotations

import asyncio
import math
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from classroom import bodies
from classroom.refusals import Refused
from serving.rooms import STATUS, UNKEPT, read

_one = asyncio.Semaphore(1)


async def small_picture(request: Request) -> Response:
    """Of ``{"text": …}``, as long as a sentence of the wall may be: ``tokens``, ``bits``, the GRU's
    surprise at each (null for the first), and ``positive``, the sentiment model's probability.

    One is computed at a time, in its turn among the pages. 413 and 422 where the text is none, 503
    where a model's files cannot be read.
    """
    try:
        text = bodies.sentence(await read(request))
    except Refused as refused:
        return JSONResponse({"error": refused.reason}, STATUS[refused.reason], UNKEPT)
    async with _one:
        return await run_in_threadpool(_drawn, request, text)


def _drawn(request: Request, text: str) -> Response:
    # They import the models, which the server does once it has started.
    from models import WeightsError, load
    from ui.turns import turn_of

    try:
        with turn_of(request.client.host if request.client else "", "small picture"):
            read_by, judged = load("gru").trace(text), load("sentiment").trace(text)
    except WeightsError:
        return JSONResponse({"error": "unreachable"}, 503, UNKEPT)
    found: dict[str, Any] = {
        "tokens": list(read_by.tokens),
        "bits": [
            None if math.isnan(bits) else round(bits, 2) for bits in read_by.surprisal.tolist()
        ],
        "positive": round(float(judged.verdicts[-1]), 4),
    }
    return JSONResponse(found, headers=UNKEPT)


ROUTES = [Route("/small-picture", small_picture, methods=["POST"])]
