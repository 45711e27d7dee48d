"""A sentence of the wall as a small picture: what the models compute, and bounds."""

from __future__ import annotations

import numpy as np
import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from classroom.limits import BODY
from models import WeightsError, load
from serving.small_pictures import ROUTES

TEXT = "음식이 맛있다 <b>x</b> 🐈"


@pytest.fixture(scope="module")
def client():
    with TestClient(Starlette(routes=ROUTES)) as client:
        yield client


@pytest.mark.parametrize("text", [TEXT, "가", "The film was a joy."])
def test_it_is_what_the_models_compute(client, text):
    found = client.post("/small-picture", json={"text": text})
    assert found.status_code == 200
    assert found.headers["cache-control"] == "no-store"
    picture, trace = found.json(), load("gru").trace(text)
    assert picture["tokens"] == list(trace.tokens)
    assert picture["bits"][0] is None
    np.testing.assert_allclose(picture["bits"][1:], trace.surprisal[1:], atol=0.006)
    assert picture["positive"] == pytest.approx(
        load("sentiment").trace(text).verdicts[-1], abs=1e-4
    )


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 422),
        (b"[]", 422),
        (b'{"text": ""}', 422),
        (b'{"text": 3}', 422),
        (b"x" * (BODY + 1), 413),
    ],
)
def test_what_is_no_sentence_is_refused(client, body, status):
    assert client.post("/small-picture", content=body).status_code == status
    assert client.post("/small-picture", json={"text": "a" * 10_000}).status_code == 413


def test_an_address_has_no_text_in_it(client):
    assert client.get("/small-picture?text=secret").status_code == 405


def test_without_a_models_file_there_is_no_picture(client, monkeypatch, tmp_path):
    def broken(name: str) -> None:
        raise WeightsError(tmp_path / name, "is missing")

    monkeypatch.setattr("models.load", broken)
    answer = client.post("/small-picture", json={"text": TEXT})
    assert (answer.status_code, answer.json()) == (503, {"error": "unreachable"})
