"""A visitor without a browser: Streamlit's own websocket and its own protobuf messages."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar
from urllib.parse import urlencode

import websockets
from streamlit.proto.Alert_pb2 import Alert
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

#: Seconds until a page that does not answer is given up.
PATIENCE = 120


@dataclass(frozen=True)
class Run:
    """One run of a page: seconds from question to last answer, errors on the page, bytes sent."""

    seconds: float
    errors: int
    size: int


class Visitor:
    """One session on one page of the app.

    >>> async with Visitor("127.0.0.1:8501", "rnn") as visitor:
    ...     await visitor.type("The cat sat on the mat.")
    """

    #: More of the link that the page is opened with.
    choices: ClassVar[dict[str, str]] = {}

    def __init__(self, address: str, page: str, language: str = "ko"):
        self._url = f"ws://{address}/_stcore/stream"
        self._page = page
        self._language = language
        self._bar = ""
        self._script = ""

    async def __aenter__(self) -> Visitor:
        self._socket = await websockets.connect(
            self._url, subprotocols=["streamlit"], max_size=None, compression=None
        )
        self.opened = await self._run(None)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._socket.close()

    @property
    def has_bar(self) -> bool:
        """Whether the page has shown a sentence bar."""
        return bool(self._bar)

    async def type(self, sentence: str) -> Run:
        """Put ``sentence`` into the sentence bar and wait until the page has run.

        TimeoutError after PATIENCE seconds without an end.
        """
        if not self.has_bar:
            raise RuntimeError(f"the page {self._page!r} has no sentence bar")
        return await self._run(sentence)

    async def _run(self, sentence: str | None) -> Run:
        async with asyncio.timeout(PATIENCE):
            return await self._ask(sentence)

    async def _ask(self, sentence: str | None) -> Run:
        message = BackMsg()
        state = message.rerun_script
        state.page_name = "" if self._script else self._page
        state.page_script_hash = self._script
        state.context_info.locale = self._language
        query = {"lang": self._language} | self.choices
        if sentence is not None:
            query["text"] = sentence
            widget = state.widget_states.widgets.add()
            widget.id, widget.string_value = self._bar, sentence
        state.query_string = urlencode(query)
        started = time.perf_counter()
        await self._socket.send(message.SerializeToString())
        errors = size = 0
        while True:
            data = await self._socket.recv()
            size += len(data)
            answer = ForwardMsg.FromString(data)
            kind = answer.WhichOneof("type")
            if kind == "navigation":
                self._script = answer.navigation.page_script_hash
            elif kind == "delta":
                errors += self._look_at(answer)
            elif kind == "page_not_found":
                errors += 1
            elif kind == "script_finished":
                if answer.script_finished == ForwardMsg.FINISHED_EARLY_FOR_RERUN:
                    continue
                return Run(time.perf_counter() - started, errors, size)

    def _look_at(self, answer: ForwardMsg) -> int:
        """Remember the sentence bar; count what a visitor would see as an error."""
        if answer.delta.WhichOneof("type") != "new_element":
            return 0
        element = answer.delta.new_element
        kind = element.WhichOneof("type")
        if kind == "text_input" and "-text" in element.text_input.id:
            self._bar = element.text_input.id
        failed = kind == "alert" and element.alert.format == Alert.ERROR
        return int(kind == "exception" or failed)


def percentile(values: Iterable[float], share: float) -> float:
    """The smallest value that at least ``share`` of all values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
