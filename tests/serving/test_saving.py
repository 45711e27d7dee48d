"""What the server gives a page that saves its picture: built files, and numbers of any text."""

from __future__ import annotations

import base64
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from charts.packing import BITS, MIDDLE
from models import WeightsError, load
from models.transformer import WhatIf
from serving import rests
from serving.saving import BUILT, ROUTES

TEXT = "The cat sat by the warm window. 나는 잤다 🐈"
NAMES = ("q", "k", "v")


@pytest.fixture(scope="module")
def client():
    with TestClient(Starlette(routes=ROUTES)) as client:
        yield client


def unrounded(found: dict, width: int) -> np.ndarray:
    """Rows of numbers as ``shared/rounding.ts`` reads them."""
    data = base64.b85decode(found["digits"].translate(str.maketrans(",.", "<&")))
    count = len(found["largest"]) * width
    bits = np.unpackbits(np.frombuffer(data, np.uint8), bitorder="little")[: count * BITS]
    whole = bits.reshape(count, BITS) @ (1 << np.arange(BITS))
    rows = (whole - MIDDLE).reshape(-1, width) / (MIDDLE - 1)
    return rows * np.array(found["largest"])[:, None]


@pytest.mark.parametrize("file", ["explorer.js", "explorer.css", "saved.js", "plot.js"])
def test_a_built_file_is_given_as_it_is(client, file):
    answer = client.get(f"/saved/bundle/{file}")
    assert answer.status_code == 200
    assert answer.content == (BUILT / file).read_bytes()
    again = client.get(f"/saved/bundle/{file}", headers={"If-None-Match": answer.headers["etag"]})
    assert again.headers["etag"] == answer.headers["etag"]


@pytest.mark.parametrize(
    "path",
    ["nothing.js", "..", "..%2fbuild.ts", "%2e%2e%2f%2e%2e%2f%2e%2e%2fapp.py", "a%2f..%2fb.js"],
)
def test_no_other_file_is_given(client, path):
    assert client.get(f"/saved/bundle/{path}").status_code == 404


def test_every_head_has_the_numbers_of_the_trace(client):
    given = {"text": TEXT, "mask": "0", "temperature": "0.5"}
    found = client.get("/saved/rest/explorer", params=given).json()
    trace = load("transformer").trace(TEXT, what_if=WhatIf(mask=False, temperature=0.5))
    layers, heads, steps, d = trace.q.shape
    assert (found["layers"], found["heads"]) == (layers, heads)
    assert found["tokens"] == list(trace.tokens)
    for name in NAMES:
        exact = getattr(trace, name).reshape(layers * heads, -1)
        seen = unrounded(found[name], steps * d)
        largest = np.abs(exact).max(axis=1, keepdims=True)
        assert (np.abs(seen - exact) <= 3e-7 * largest).all()
    q, k = (unrounded(found[name], steps * d).reshape(trace.q.shape) for name in ("q", "k"))
    dots = np.einsum("lhid,lhjd->lhij", q, k)
    assert np.abs(dots - trace.dots).max() <= 1e-5 * np.abs(trace.dots).max()
    starts = [start for row in found["starts"] for start in row]
    assert len(starts) == layers * heads
    assert any(starts)


def test_every_unit_has_the_weights_of_the_model(client):
    found = client.get("/saved/rest/unrolled-rnn", params={"text": TEXT}).json()
    weights, trace = load("rnn").weights(), load("rnn").trace(TEXT)
    exact = {"fromInput": weights["W_xh"], "fromHidden": weights["W_hh"], "inputs": trace.inputs}
    for name, rows in exact.items():
        seen = unrounded(found[name], rows.shape[1])
        assert (np.abs(seen - rows) <= 3e-7 * np.abs(rows).max(axis=1, keepdims=True)).all()
    assert sorted(found["rows"]["similar"]) == sorted(found["rows"]["trained"])


@pytest.mark.parametrize(
    "query",
    [
        "explorer",
        "explorer?text=",
        "explorer?text=%20",
        "explorer?text=a&temperature=3",
        "film?text=a",
    ],
)
def test_what_is_not_known_is_not_found(client, query):
    assert client.get(f"/saved/rest/{query}").status_code == 404


def test_without_its_weights_it_says_so(client, monkeypatch):
    def missing(*_):
        raise WeightsError(Path("rnn.safetensors"), "is missing")

    monkeypatch.setattr(rests, "read", missing)
    assert client.get("/saved/rest/unrolled-rnn?text=a").status_code == 503


def test_one_is_computed_at_a_time(client, monkeypatch):
    at_once, most = 0, 0

    def slow(picture: str, given: dict[str, str]) -> dict[str, str]:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        time.sleep(0.02)
        at_once -= 1
        return {"picture": picture}

    monkeypatch.setattr(rests, "rest", slow)
    with ThreadPoolExecutor(6) as askers:
        paths = [f"/saved/rest/explorer?text={n}" for n in range(12)]
        assert [each.status_code for each in askers.map(client.get, paths)] == [200] * 12
    assert most == 1


def test_a_long_text_is_read_as_far_as_the_page_reads_it(client):
    found = client.get("/saved/rest/explorer", params={"text": "cat " * 5_000}).json()
    assert len(found["tokens"]) == 64
