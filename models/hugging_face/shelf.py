"""The models that are open on this server: few at a time, loaded in threads of their own."""

from __future__ import annotations

import os
import threading
from typing import Literal

from models.hugging_face.errors import Cancelled, ModelError
from models.hugging_face.model import OwnModel
from models.hugging_face.opening import open_model
from models.hugging_face.sources import Source

#: How many models may be in memory at once.
VARIABLE = "SEQ2SEE_MODELS_KEPT"


class Loading:
    """One model being loaded. share: of its weights that is read, from 0 to 1."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.share = 0.0
        self.state: Literal["loading", "ready", "failed", "cancelled"] = "loading"
        self.error: ModelError | None = None
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def progress(self, share: float) -> None:
        self.share = share


class Shelf:
    """Open models by where they are. The one that was asked for longest ago goes first."""

    def __init__(self, places: int = 1) -> None:
        self.places = places
        self._lock = threading.Lock()
        self._turn = threading.Lock()  # one model is read at a time
        self._open: dict[Source, OwnModel] = {}
        self._loading: dict[Source, Loading] = {}

    def find(self, source: Source) -> OwnModel | None:
        """The model, if it is open."""
        with self._lock:
            found = self._open.pop(source, None)
            if found is not None:
                self._open[source] = found
            return found

    def loading(self, source: Source) -> Loading | None:
        """Its last loading: going on, failed or cancelled; None where there was none."""
        with self._lock:
            return self._loading.get(source)

    def load(self, source: Source) -> Loading:
        """Begin to load it, or join who is loading it already."""
        with self._lock:
            before = self._loading.get(source)
            if before is not None and before.state == "loading" and not before.cancelled:
                return before
            loading = self._loading[source] = Loading(source)
        threading.Thread(target=self._read, args=(loading,), name="model", daemon=True).start()
        return loading

    def _read(self, loading: Loading) -> None:
        with self._turn:
            try:
                self._make_room(loading.source)
                model = open_model(loading.source, loading.progress, lambda: loading.cancelled)
                with self._lock:
                    self._open[loading.source] = model
                loading.state = "ready"
            except Cancelled:
                loading.state = "cancelled"
            except ModelError as error:
                loading.error = error
                loading.state = "failed"

    def _make_room(self, source: Source) -> None:
        """Let go of what was asked for longest ago; whoever still reads with it may finish."""
        with self._lock:
            self._open.pop(source, None)
            while len(self._open) >= self.places:
                del self._open[next(iter(self._open))]


def places(value: str | None = None) -> int:
    """How many models may be open: what the environment says, 1 where it says no number."""
    given = os.environ.get(VARIABLE, "") if value is None else value
    return int(given) if given.strip().isdecimal() and 1 <= int(given) <= 99 else 1


_creating = threading.Lock()
_shelf: Shelf | None = None


def server_shelf() -> Shelf:
    """The one shelf of this process, from any thread."""
    global _shelf
    with _creating:
        if _shelf is None:
            _shelf = Shelf(places())
        return _shelf
