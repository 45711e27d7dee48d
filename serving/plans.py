"""The lesson plans that come with the app: what the plan's panel asks for when one is opened."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route


async def plan(request: Request) -> Response:
    """``<name>.<language>.json``: a plan, in another language where it lacks that one; or 404."""
    from ui.plan import (
        plan_file,
    )  # it imports the models, which the server does once it has started

    name, _, code = request.path_params["file"].removesuffix(".json").rpartition(".")
    path = plan_file(name, code)
    if path is None:
        raise HTTPException(404)
    return FileResponse(path, headers={"Cache-Control": "no-cache"})


ROUTES = [Route("/plans/{file}", plan)]
