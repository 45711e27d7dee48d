"""What stands between the app and the network: headers, origins, messages."""

from __future__ import annotations

import asyncio
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route, WebSocketRoute
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect
from streamlit.proto.BackMsg_pb2 import BackMsg

from serving.headers import FRAMES, SecurityHeaders
from serving.hosts import HOSTS, WATCHED, AllowedHosts, is_allowed
from serving.messages import BoundedMessages, Bucket, refused
from serving.origins import OwnOrigin, is_own


async def hello(request):
    return PlainTextResponse(request.headers.get("origin", "none"))


async def echo(websocket):
    await websocket.accept()
    try:
        while True:
            await websocket.send_bytes(await websocket.receive_bytes())
    except WebSocketDisconnect:
        pass


def site(*layers) -> TestClient:
    app = Starlette(
        routes=[
            Route("/", hello, methods=["GET", "POST"]),
            *(Route(path, hello) for path in WATCHED),
            WebSocketRoute("/ws", echo),
        ]
    )
    for layer, options in layers:
        app.add_middleware(layer, **options)
    return TestClient(app, base_url="http://class.example")


def rerun() -> bytes:
    message = BackMsg()
    message.rerun_script.query_string = "text=x"
    return message.SerializeToString()


def clear() -> bytes:
    message = BackMsg()
    message.clear_cache = True
    return message.SerializeToString()


def test_every_answer_has_the_headers():
    headers = site((SecurityHeaders, {})).get("/").headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    policy = headers["content-security-policy"]
    assert "default-src 'self'" in policy
    assert "frame-ancestors 'self'" in policy
    assert "http" not in policy.replace("'self'", "")  # no other host is named


def test_the_owner_says_who_may_frame_the_app(monkeypatch):
    monkeypatch.setenv(FRAMES, "'self' https://lms.example")
    policy = site((SecurityHeaders, {})).get("/").headers["content-security-policy"]
    assert policy.endswith("frame-ancestors 'self' https://lms.example")


@pytest.mark.parametrize(
    ("origin", "host", "own"),
    [
        ("http://class.example", "class.example", True),
        ("https://Class.Example", "class.example", True),
        ("http://class.example:8501", "class.example:8501", True),
        ("http://class.example:8501", "class.example", False),
        ("http://evil.example", "class.example", False),
        ("http://class.example.evil.example", "class.example", False),
        ("null", "class.example", False),
        ("", "", False),
        ("file://class.example", "class.example", False),
        ("http://[", "class.example", False),
        ("https://lms.example", "class.example", True),
        ("https://lms.example/", "class.example", True),
    ],
)
def test_an_origin_is_own_or_not(origin, host, own):
    assert is_own(origin, host, frozenset({"https://lms.example"})) is own


@given(st.text(), st.text())
def test_no_origin_breaks_the_check(origin, host):
    assert is_own(origin, host, frozenset()) in (True, False)


def test_a_foreign_page_may_not_write_and_learns_nothing_by_reading():
    client = site((OwnOrigin, {"allowed": ()}))
    assert client.post("/", headers={"origin": "http://evil.example"}).status_code == 403
    assert client.post("/", headers={"origin": "http://class.example"}).status_code == 200
    assert client.post("/").status_code == 200
    assert client.get("/", headers={"origin": "http://evil.example"}).text == "none"


def test_a_foreign_websocket_is_refused_before_it_opens():
    client = site((OwnOrigin, {"allowed": ()}))
    with (
        pytest.raises(WebSocketDisconnect) as refusal,
        client.websocket_connect("/ws", headers={"origin": "http://evil.example"}),
    ):
        pass
    assert refusal.value.code == 1008
    with client.websocket_connect("/ws", headers={"origin": "http://testserver"}) as socket:
        socket.send_bytes(b"x")
        assert socket.receive_bytes() == b"x"


@pytest.mark.parametrize(
    ("host", "allowed"),
    [
        ("class.example", True),
        ("Class.Example:8501", True),
        ("a.school.example", True),
        ("a.b.school.example:80", True),
        ("school.example", False),
        ("evilschool.example", False),
        ("class.example.evil.example", False),
        ("evil.example", False),
        ("[::1]:8501", True),
        ("[", False),
        ("", False),
        (None, False),
    ],
)
def test_a_host_is_allowed_or_not(host, allowed):
    names = frozenset({"class.example", "*.school.example", "::1"})
    assert is_allowed(host, names) is allowed


@given(st.text())
def test_no_host_breaks_the_check(host):
    assert is_allowed(host, frozenset({"class.example"})) in (True, False)


def test_the_owner_says_for_which_hosts_the_app_answers(monkeypatch):
    monkeypatch.setenv(HOSTS, "class.example, *.school.example")
    client = site((AllowedHosts, {}))
    assert client.get("/").status_code == 200
    assert client.get("/", headers={"host": "evil.example"}).status_code == 421
    for path in WATCHED:
        assert client.get(path, headers={"host": "10.0.0.7:8501"}).status_code == 200
    with (
        pytest.raises(WebSocketDisconnect) as refusal,
        client.websocket_connect("/ws", headers={"host": "evil.example"}),
    ):
        pass
    assert refusal.value.code == 1008
    with client.websocket_connect("/ws", headers={"host": "a.school.example"}) as socket:
        socket.send_bytes(b"x")
        assert socket.receive_bytes() == b"x"


def test_without_a_word_of_the_owner_the_app_answers_for_any_host(monkeypatch):
    monkeypatch.delenv(HOSTS, raising=False)
    assert site((AllowedHosts, {})).get("/", headers={"host": "any"}).status_code == 200


def test_nobody_empties_the_caches():
    assert refused(clear())
    assert not refused(rerun())
    assert not refused(b"\xff\xff no protobuf")
    with site((BoundedMessages, {})).websocket_connect("/ws") as socket:
        socket.send_bytes(clear())
        socket.send_bytes(rerun())
        assert socket.receive_bytes() == rerun()


def test_a_bucket_lets_a_person_through_and_slows_a_flood(monkeypatch):
    now = 0.0
    monkeypatch.setattr(time, "monotonic", lambda: now)
    bucket = Bucket(rate=10, burst=5)
    assert [bucket.wait() for _ in range(5)] == [0.0] * 5
    assert bucket.wait() == pytest.approx(0.1)
    assert bucket.wait() == pytest.approx(0.2)
    now = 10.0
    assert bucket.wait() == 0.0


def test_a_flood_is_read_no_faster_than_the_rate(monkeypatch):
    pauses: list[float] = []
    real = asyncio.sleep

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)
        await real(0)

    monkeypatch.setattr("serving.messages.asyncio.sleep", sleep)
    with site((BoundedMessages, {"rate": 1.0, "burst": 3.0})).websocket_connect("/ws") as socket:
        for _ in range(6):
            socket.send_bytes(rerun())
            socket.receive_bytes()
    assert len(pauses) == 3
    assert pauses == sorted(pauses)


def test_an_address_has_so_many_websockets_and_no_more():
    client = site((BoundedMessages, {"per_address": 2}))
    with client.websocket_connect("/ws"), client.websocket_connect("/ws"):
        with pytest.raises(WebSocketDisconnect) as refusal, client.websocket_connect("/ws"):
            pass
        assert refusal.value.code == 1013
    with client.websocket_connect("/ws"):
        pass  # those that left count no more
