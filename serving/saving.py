"""What a page needs from the server to save its picture as a file: the picture's own code, and the
numbers that it would otherwise ask for one at a time."""

from __future__ import annotations

import asyncio

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import Route

from ui.texts import ASSETS

BUILT = ASSETS / "components" / "dist"
_one = asyncio.Semaphore(1)


async def bundle(request: Request) -> Response:
    """A file that was built from ``assets/components/``; 404 where there is none of that name."""
    path = BUILT / request.path_params["file"]
    if path.parent != BUILT or path.suffix not in (".js", ".css") or not path.is_file():
        raise HTTPException(404)
    # Asked for once for each page that is saved; after an update of the app it is another file.
    return FileResponse(path, headers={"Cache-Control": "no-cache"})


async def rest(request: Request) -> Response:
    """All that a picture may be asked for: ``?text=``, and how the network was changed.

    404 where nothing is known of that picture, 503 where the model's files cannot be read. One is
    computed at a time, in its turn among the pages.
    """
    async with _one:
        return await run_in_threadpool(_rest, request)


def _rest(request: Request) -> Response:
    # They import the models, which the server does once it has started.
    from serving import rests
    from ui.turns import turn_of

    picture = request.path_params["picture"]
    try:
        with turn_of(request.client.host if request.client else "", picture):
            found = rests.rest(picture, request.query_params)
    except KeyError as error:
        raise HTTPException(404) from error
    except rests.WeightsError as error:
        raise HTTPException(503) from error
    return JSONResponse(found, headers={"Cache-Control": "no-store"})


ROUTES = [
    Route("/saved/bundle/{file}", bundle),
    Route("/saved/rest/{picture}", rest),
]
