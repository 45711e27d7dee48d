"""Streamlit's scripts go out compressed, made once and the same for everybody."""

from __future__ import annotations

import gzip
import http.client
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import streamlit
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.testclient import TestClient

from benchmarks.server import serve
from serving.compressed import CompressedOnce, accepts_gzip

SCRIPT = "let word = 'attention';\n" * 500
LASTING = "public, immutable, max-age=31536000"


@pytest.fixture
def asked() -> Counter[str]:
    """How often the app itself was asked for each path."""
    return Counter()


@pytest.fixture
def site(asked: Counter[str]) -> TestClient:
    async def script(request) -> Response:
        asked[request.url.path] += 1
        name = request.path_params["name"]
        if name == "none.js":
            return PlainTextResponse("x" * 5_000, 404, {"cache-control": LASTING})
        text = "let x" if name == "short.js" else SCRIPT
        lasting = "no-cache" if name == "changing.js" else LASTING
        return PlainTextResponse(text, headers={"cache-control": lasting, "etag": '"1"'})

    return TestClient(
        Starlette(
            routes=[Route("/static/{name}", script), Route("/other/{name}", script)],
            middleware=[Middleware(CompressedOnce)],
        )
    )


def test_a_script_is_asked_for_once_and_sent_compressed(site, asked):
    for _ in range(3):
        answer = site.get("/static/a.js", headers={"Accept-Encoding": "gzip, br"})
        assert answer.text == SCRIPT
        assert answer.headers["content-encoding"] == "gzip"
        assert int(answer.headers["content-length"]) < len(SCRIPT) / 10
        assert answer.headers["cache-control"] == LASTING
        assert answer.headers["vary"] == "Accept-Encoding"
        assert "etag" not in answer.headers
    assert asked["/static/a.js"] == 1


def test_forty_at_once_are_one_question(site, asked):
    with site, ThreadPoolExecutor(40) as class_:
        found = list(class_.map(lambda _: site.get("/static/b.js").text, range(40)))
    assert found == [SCRIPT] * 40
    assert asked["/static/b.js"] == 1


@pytest.mark.parametrize(
    ("path", "headers"),
    [
        ("/static/a.js", {"Accept-Encoding": "identity"}),
        ("/static/a.js", {"Accept-Encoding": "gzip", "Range": "bytes=0-10"}),
        ("/static/short.js", {"Accept-Encoding": "gzip"}),
        ("/static/changing.js", {"Accept-Encoding": "gzip"}),
        ("/static/none.js", {"Accept-Encoding": "gzip"}),
        ("/static/a.png", {"Accept-Encoding": "gzip"}),
        ("/other/a.js", {"Accept-Encoding": "gzip"}),
    ],
)
def test_everything_else_is_as_it_was_and_is_not_kept(site, asked, path, headers):
    for times in (1, 2):
        answer = site.get(path, headers=headers)
        assert answer.status_code == (404 if "none" in path else 200)
        assert "content-encoding" not in answer.headers
        assert asked[path] == times


def test_who_only_asks_gets_the_headers(site):
    answer = site.head("/static/a.js", headers={"Accept-Encoding": "gzip"})
    assert answer.content == b""
    assert int(answer.headers["content-length"]) > 0


@pytest.mark.parametrize(
    ("said", "takes"),
    [
        ("gzip", True),
        ("br;q=1, GZIP ; q=0.5", True),
        ("gzip;q=0", False),
        ("gzip; q=0.00", False),
        ("gzip;q=1.0", True),
        ("br", False),
        ("x-gzip-not", False),
        ("", False),
        (None, False),
    ],
)
def test_who_takes_gzip(said, takes):
    assert accepts_gzip(said) is takes


def test_the_server_sends_streamlits_largest_script_so():
    folder = Path(streamlit.__file__).parent / "static" / "static" / "js"
    largest = max(folder.glob("*.js"), key=lambda path: path.stat().st_size)
    with serve() as server:
        connection = http.client.HTTPConnection(server.address, timeout=60)
        connection.request("GET", f"/static/js/{largest.name}", headers={"Accept-Encoding": "gzip"})
        answer = connection.getresponse()
        body = answer.read()
        assert gzip.decompress(body) == largest.read_bytes()
        assert len(body) < largest.stat().st_size / 3
        assert "immutable" in (answer.headers["cache-control"] or "")
        assert answer.headers["x-content-type-options"] == "nosniff"
        connection.request("GET", "/static/js/none.js", headers={"Accept-Encoding": "gzip"})
        assert connection.getresponse().headers["content-encoding"] is None
