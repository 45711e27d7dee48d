"""Both stores, and a Redis for those who need it."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from classroom.redis_store import RedisStore
from classroom.store import MemoryStore, Store
from tests.classroom.redis_server import RedisServer, running

_number = itertools.count()


@pytest.fixture(scope="session")
def redis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    """One for all tests that leave it alone."""
    with running(tmp_path_factory.mktemp("redis")) as server:
        yield server


@pytest.fixture
def own_redis(tmp_path: Path) -> Iterator[RedisServer]:
    """One for a test that stops it."""
    with running(tmp_path) as server:
        yield server


#: Makes a store; within a test those in Redis share their rooms. now: seconds since 1970.
MakeStore = Callable[..., Store]


@pytest.fixture(params=["memory", "redis"])
def make_store(request: pytest.FixtureRequest) -> MakeStore:
    if request.param == "memory":
        return MemoryStore
    url = request.getfixturevalue("redis").url
    return partial(RedisStore, url, prefix=f"test{next(_number)}-{time.monotonic_ns()}")
