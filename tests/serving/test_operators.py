"""What whoever runs the server may ask it, of a server that runs."""

from __future__ import annotations

import re
import urllib.error
import urllib.request

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from benchmarks.server import serve
from benchmarks.visitor import Visitor
from serving import operators
from tests.serving.test_startup import apart

SECRET = "Zebras juggle marmalade quietly."


@pytest.fixture(scope="module")
def server():
    with serve() as server:
        yield server


def get(url: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(url, timeout=60) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def test_a_server_that_answers_is_alive_and_warm(server):
    assert get(f"{server.url}/healthz") == (200, "alive")
    assert get(f"{server.url}/readyz") == (200, "warm")


def test_it_counts_pages_and_visits_and_tells_nothing_of_what_was_typed(server):
    async def visit() -> str:
        async with Visitor(server.address, "rnn") as visitor:
            await visitor.type(SECRET)
            return get(f"{server.url}/metrics")[1]

    counted = apart(visit())
    drawn = re.search(r'seq2see_page_seconds_count\{page="rnn"\} (\S+)', counted)
    assert drawn
    assert float(drawn[1]) >= 2
    assert "seq2see_visits 1.0" in counted
    assert "seq2see_lab_runs 0.0" in counted
    assert "process_resident_memory_bytes" in counted
    assert not any(word in counted for word in SECRET.strip(".").split())


def test_before_the_models_are_loaded_it_is_not_ready():
    with TestClient(Starlette(routes=operators.ROUTES)) as client:
        before = operators.warm.is_set()
        operators.warm.clear()
        assert client.get("/readyz").status_code == 503
        assert client.get("/healthz").status_code == 200
        if before:
            operators.warm.set()
