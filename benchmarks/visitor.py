"""A visitor without a browser: Streamlit's own websocket and its own protobuf messages."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

import websockets
from streamlit.proto.Alert_pb2 import Alert
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.typing import Subprotocol

#: Keys of the lines that a page reads: the sentence, or what a translator reads.
BARS = ("text", "source")
#: Seconds until a page that does not answer is given up.
PATIENCE = 120
#: Runs of the page after which a browser forgets a message that did not come again
#: (``global.maxCachedMessageAge``).
FORGOTTEN_AFTER = 2


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

    def __init__(
        self, address: str, page: str, language: str = "ko", choices: Mapping[str, str] = {}
    ):
        """choices: more of the link that the page is opened with."""
        self._url = f"ws://{address}/_stcore/stream"
        self._page = page
        self._language = language
        self.choices = choices
        self._bar = ""
        self._typed: str | None = None
        self._buttons: dict[str, str] = {}
        #: What red boxes said on the page, all in all.
        self.alerts: list[str] = []
        #: What the page's last run wrote as Markdown, captions too.
        self.texts: list[str] = []
        self._script = ""
        #: What a browser keeps of large messages, so that they need not be sent again: by hash,
        #: how many runs ago each was used.
        self._kept: dict[str, int] = {}

    async def __aenter__(self) -> Visitor:
        self._socket = await websockets.connect(
            self._url, subprotocols=[Subprotocol("streamlit")], max_size=None, compression=None
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
        self._typed = sentence
        return await self._run(sentence)

    async def go(self, page: str) -> Run:
        """Follow a link to another page, with the sentence, and wait until it has run."""
        self._page, self._script, self._bar = page, "", ""
        return await self._run(None)

    async def press(self, key: str) -> Run:
        """Press the button with this key and wait. KeyError where the page has shown none."""
        return await self._run(self._typed, self._buttons[key])

    async def _run(self, sentence: str | None, button: str = "") -> Run:
        async with asyncio.timeout(PATIENCE):
            return await self._answered(self._question(sentence, button))

    def _question(self, sentence: str | None, button: str) -> BackMsg:
        message = BackMsg()
        state = message.rerun_script
        state.page_name = "" if self._script else self._page
        state.page_script_hash = self._script
        state.context_info.locale = self._language
        query = {"lang": self._language, **self.choices}
        if sentence is None and self._typed is not None:
            query["text"] = self._typed
        elif sentence is not None:
            query[_key(self._bar)] = sentence
            widget = state.widget_states.widgets.add()
            widget.id, widget.string_value = self._bar, sentence
        if button:
            widget = state.widget_states.widgets.add()
            widget.id, widget.trigger_value = button, True
        state.query_string = urlencode(query)
        state.cached_message_hashes.extend(self._kept)
        return message

    async def _answered(self, message: BackMsg) -> Run:
        started = time.perf_counter()
        await self._socket.send(message.SerializeToString())
        self.texts.clear()
        errors = size = 0
        while True:
            data = bytes_of(await self._socket.recv())
            size += len(data)
            answer = ForwardMsg.FromString(data)
            kind = answer.WhichOneof("type")
            if answer.metadata.cacheable:
                self._kept[answer.hash] = 0
            if kind == "ref_hash":
                self._kept[answer.ref_hash] = 0
            elif kind == "navigation":
                self._script = answer.navigation.page_script_hash
            elif kind == "delta":
                errors += self._look_at(answer)
            elif kind == "page_not_found":
                errors += 1
            elif kind == "script_finished":
                if answer.script_finished == ForwardMsg.FINISHED_EARLY_FOR_RERUN:
                    continue
                ages = {name: age + 1 for name, age in self._kept.items()}
                self._kept = {name: age for name, age in ages.items() if age <= FORGOTTEN_AFTER}
                return Run(time.perf_counter() - started, errors, size)

    def _look_at(self, answer: ForwardMsg) -> int:
        """Remember the sentence bar and the buttons; count what a visitor would see as an error."""
        if answer.delta.WhichOneof("type") != "new_element":
            return 0
        element = answer.delta.new_element
        kind = element.WhichOneof("type")
        if kind == "text_input" and _key(element.text_input.id) in BARS:
            self._bar = element.text_input.id
        if kind == "markdown":
            self.texts.append(element.markdown.body)
        if kind == "button":
            self._buttons[_key(element.button.id)] = element.button.id
        failed = kind == "alert" and element.alert.format == Alert.ERROR
        if failed:
            self.alerts.append(element.alert.body)
        return int(kind == "exception" or failed)


def _key(widget: str) -> str:
    """The key by which a page calls a widget, from the id by which Streamlit does."""
    return widget.split("-", 2)[2]


def bytes_of(data: str | bytes) -> bytes:
    """What Streamlit sends is always binary."""
    if isinstance(data, str):
        raise TypeError("a text frame")
    return data


def percentile(values: Iterable[float], share: float) -> float:
    """The smallest value that at least ``share`` of all values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
