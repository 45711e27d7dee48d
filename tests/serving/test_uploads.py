"""No page takes a file, so neither does the server: from nobody, in no size."""

from __future__ import annotations

import http.client

import pytest
import websockets
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from benchmarks.server import Server, serve
from benchmarks.visitor import bytes_of
from tests.serving.test_startup import apart

MEGABYTE = 2**20


@pytest.fixture(scope="module")
def server():
    with serve() as server:
        yield server


def ask(server: Server, method: str, path: str, body: bytes, headers: dict[str, str]) -> int:
    connection = http.client.HTTPConnection(server.address, timeout=60)
    connection.request(method, path, body, headers)
    return connection.getresponse().status


def token(server: Server) -> str:
    """What Streamlit gives a browser against requests in its name."""
    connection = http.client.HTTPConnection(server.address, timeout=60)
    connection.request("GET", "/_stcore/health")
    cookies = connection.getresponse().headers.get_all("set-cookie") or []
    (found,) = [each for each in cookies if each.startswith("_streamlit_xsrf=")]
    return found.split(";")[0].partition("=")[2]


def test_a_file_is_refused_with_and_without_what_a_browser_has(server):
    async def put() -> list[int]:
        url = f"ws://{server.address}/_stcore/stream"
        async with websockets.connect(url, subprotocols=[Subprotocol("streamlit")]) as socket:
            opening = BackMsg()
            opening.rerun_script.query_string = ""
            await socket.send(opening.SerializeToString())
            session = ""
            while not session:
                message = ForwardMsg.FromString(bytes_of(await socket.recv()))
                session = message.new_session.initialize.session_id
            path = f"/_stcore/upload_file/{session}/file"
            xsrf = token(server)
            own = {"X-Xsrftoken": xsrf, "Cookie": f"_streamlit_xsrf={xsrf}"}
            return [
                ask(server, "PUT", path, b"x" * MEGABYTE, own),
                ask(server, "PUT", path, b"x" * MEGABYTE, {}),
                ask(server, "PUT", path, b"x" * MEGABYTE, {**own, "Origin": "http://evil.example"}),
            ]

    assert apart(put()) == [413, 403, 403]


def test_a_message_that_is_too_large_ends_its_own_connection_only(server):
    async def send(size: int) -> int:
        url = f"ws://{server.address}/_stcore/stream"
        async with websockets.connect(url, subprotocols=[Subprotocol("streamlit")]) as socket:
            try:
                await socket.send(b"\x00" * size)
                while True:
                    await socket.recv()
            except ConnectionClosed as closed:
                return closed.rcvd.code if closed.rcvd else 0

    assert apart(send(9 * MEGABYTE)) == 1009  # "message too big", from .streamlit/config.toml
    assert ask(server, "GET", "/healthz", b"", {}) == 200
