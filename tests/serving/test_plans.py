"""The plans that come with the app are given by name and language, and nothing else is."""

from __future__ import annotations

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from serving.plans import ROUTES
from ui.plan import PLANS, SHIPPED, plan_file
from ui.texts import codes


@pytest.fixture(scope="module")
def client():
    with TestClient(Starlette(routes=ROUTES)) as client:
        yield client


@pytest.mark.parametrize("name", SHIPPED)
@pytest.mark.parametrize("code", codes())
def test_a_plan_is_given_as_it_is(client, name, code):
    answer = client.get(f"/plans/{name}.{code}.json")
    assert answer.status_code == 200
    assert answer.content == (PLANS / f"{name}.{code}.json").read_bytes()


@pytest.mark.parametrize(
    "file", ["nothing.en.json", "attention", ".en.json", "..%2f..%2fapp.py", "a%2fb.en.json"]
)
def test_no_other_file_is_given(client, file):
    assert client.get(f"/plans/{file}").status_code == 404


def test_a_language_without_the_plan_has_another_ones(client):
    english = (PLANS / "attention.en.json").read_bytes()
    for code in ("fr", "..", "../en", ""):
        assert client.get(f"/plans/attention.{code}.json").content in (english, b"Not Found")
    assert plan_file("attention", "fr") == PLANS / "attention.en.json"
    assert plan_file("attention", "../../secrets/attention.en") == PLANS / "attention.en.json"
