"""The end: within ten seconds of SIGTERM, whatever is in the middle."""

from __future__ import annotations

import signal
import socket
import time
from pathlib import Path

import streamlit
import uvicorn

from benchmarks.server import serve
from benchmarks.visitor import Visitor
from serving.ending import GRACE, bound_the_end
from tests.serving.test_startup import apart

SCRIPTS = Path(streamlit.__file__).parent / "static" / "static" / "js"


def hang_on(address: str) -> socket.socket:
    """Begin to take the largest file there is, and take no more."""
    host, port = address.split(":")
    largest = max(SCRIPTS.glob("*.js"), key=lambda path: path.stat().st_size)
    held = socket.socket()
    held.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    held.connect((host, int(port)))
    held.sendall(f"GET /static/js/{largest.name} HTTP/1.1\r\nHost: {address}\r\n\r\n".encode())
    assert held.recv(15) == b"HTTP/1.1 200 OK"
    return held


def test_it_ends_in_the_middle_of_a_run_and_of_a_download():
    with serve() as server, hang_on(server.address):

        async def ends() -> float:
            async with Visitor(server.address, "lab", "en", {"lab.steps": "3000"}) as visitor:
                await visitor.press("lab-start")
                began = time.monotonic()
                server.process.send_signal(signal.SIGTERM)
                await visitor._socket.wait_closed()
                assert visitor._socket.close_code == 1012  # "service restart": it comes back
                return began

        began = apart(ends())
        server.process.wait(timeout=60)
        assert time.monotonic() - began < 10


def test_only_a_server_is_bounded_and_its_owners_choice_stays(monkeypatch):
    assert not bound_the_end()  # these tests are no server

    def bounded(seconds: int | None) -> int | None:
        server = uvicorn.Server(uvicorn.Config("app:app", timeout_graceful_shutdown=seconds))
        monkeypatch.setattr(signal, "getsignal", lambda _: server.handle_exit)
        assert bound_the_end()
        return server.config.timeout_graceful_shutdown

    assert bounded(None) == GRACE
    assert bounded(2) == 2
