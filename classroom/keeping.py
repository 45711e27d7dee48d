"""Which store keeps the rooms of this server."""

from __future__ import annotations

import os

from classroom.store import MemoryStore, Store

#: redis://host:6379/0, or rediss:// with TLS: rooms that several replicas share.
SETTING = "SEQ2SEE_REDIS_URL"


def store() -> Store:
    """Redis where the owner names one, else this process's memory. ValueError for no such URL."""
    url = os.environ.get(SETTING, "").strip()
    if not url:
        return MemoryStore()
    # Not at the top: an app without Redis does not pay for its client.
    from classroom.redis_store import RedisStore

    return RedisStore(url)
