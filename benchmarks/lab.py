"""The lab: training speed beside a bare loop, and other visitors' pages while two runs go."""

from __future__ import annotations

import asyncio
import gc
import random
import statistics
import time

import plotly.io
import torch
import torch.nn.functional as F
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from torch import nn

from benchmarks.sentences import sentences
from benchmarks.server import Server
from benchmarks.visitor import Run as Rerun
from benchmarks.visitor import Visitor, bytes_of, percentile
from charts.palette import LIGHT
from models.attention import causal_mask
from models.lab.queue import Queue
from models.lab.run import Run
from models.lab.settings import MODELS, ROWS, Settings
from pages.lab.figures.curves import CurvesLabels, curves_figure, loss_figure
from pages.lab.figures.gradients import gradients_figure
from pages.lab.live import TICK

#: Steps of one measurement, and how often the two loops take turns.
STEPS, TURNS = 1200, 6
VISITORS = 10
SECONDS = 30
MEAN_PAUSE = 4.0
PAGES = ("rnn", "gates", "gradients", "forgetting", "")
LABELS = CurvesLabels("", "", "", "")


class Bare(nn.Module):
    """PyTorch's own layer between an embedding and an output layer."""

    def __init__(self, kind: str, settings: Settings):
        super().__init__()
        vocabulary, width = settings.exercise.vocabulary, settings.width
        self.embedding = nn.Embedding(vocabulary, width)
        self.out = nn.Linear(width, vocabulary)
        self.kind = kind
        if kind == "transformer":
            layer = nn.TransformerEncoderLayer(
                width, 1, 2 * width, dropout=0.0, batch_first=True, norm_first=True
            )
            self.layer = nn.TransformerEncoder(layer, 1, enable_nested_tensor=False)
        else:
            kinds = {"rnn": nn.RNN, "lstm": nn.LSTM, "gru": nn.GRU}
            self.layer = kinds[kind](width, width, batch_first=True)

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        x = self.embedding(ids)
        if self.kind == "transformer":
            return self.out(self.layer(x, mask=causal_mask(ids.shape[1]), is_causal=True)[:, -1])
        return self.out(self.layer(x)[0][:, -1])


def bare_seconds(kind: str, settings: Settings) -> float:
    """Seconds for ``STEPS`` steps of the usual loop, batches ready at hand."""
    model = Bare(kind, settings)
    optimizer = torch.optim.AdamW(model.parameters(), lr=settings.rate, fused=True)
    shape = STEPS, ROWS, settings.exercise.steps + 1
    batches = torch.randint(0, settings.exercise.vocabulary, shape)
    started = time.perf_counter()
    for ids in batches:
        loss = F.cross_entropy(model(ids[:, :-1]), ids[:, -1])
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), settings.clip)
        optimizer.step()
        loss.item()
    return time.perf_counter() - started


def lab_seconds(settings: Settings) -> float:
    """Seconds a run trains in the lab's queue, measured and drawn as on the page all the while."""
    run = Run(settings)
    ticket = Queue().ticket(run)
    ticket.go()
    while ticket.active:
        time.sleep(TICK)
        record = run.record()
        for figure in (
            curves_figure(record, LIGHT, LABELS),
            loss_figure(record, LIGHT, LABELS),
            gradients_figure(record, LIGHT, ""),
        ):
            plotly.io.to_json(figure, validate=False)
    return ticket.seconds


def table() -> str:
    """Markdown table of training steps a second, the two loops in turns on the same shapes."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    gc.collect()
    gc.freeze()  # as the app does when it starts
    rows = [
        "| model | bare `torch.nn` loop, steps a second | the lab, pictures on | share |",
        "| --- | ---: | ---: | ---: |",
    ]
    try:
        for kind in MODELS:
            settings = Settings(models=(kind,), steps=STEPS)
            found = [(bare_seconds(kind, settings), lab_seconds(settings)) for _ in range(TURNS)]
            bare, ours = (sum(column) / TURNS for column in zip(*found, strict=True))
            rows.append(f"| {kind} | {STEPS / bare:.0f} | {STEPS / ours:.0f} | {bare / ours:.0%} |")
    finally:
        torch.set_num_threads(threads)
    return "\n".join(rows)


class Trainee(Visitor):
    """A visitor of the lab who presses Start again and again and looks at the live pictures."""

    def __init__(self, address: str):
        super().__init__(address, "lab", choices={"lab.steps": "3000"})

    async def train(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            await self._send(button="lab-start")
            await self._look(min(left, 15))

    async def _send(self, button: str = "", fragment: str = "") -> None:
        message = self._question(None, self._buttons[button] if button else "")
        if fragment:
            state = message.rerun_script
            state.fragment_id, state.is_auto_rerun = fragment, True
        await self._socket.send(message.SerializeToString())

    async def _look(self, seconds: float) -> None:
        """Answer the page's wish to be drawn again, as a browser does."""
        until, fragment, due = time.monotonic() + seconds, "", float("inf")
        while time.monotonic() < until:
            try:
                wait = max(0.01, min(until, due) - time.monotonic())
                data = bytes_of(await asyncio.wait_for(self._socket.recv(), wait))
            except TimeoutError:
                if fragment and time.monotonic() >= due:
                    due = time.monotonic() + TICK
                    await self._send(fragment=fragment)
                continue
            answer = ForwardMsg.FromString(data)
            if answer.WhichOneof("type") == "auto_rerun":
                fragment = answer.auto_rerun.fragment_id
                due = time.monotonic() + answer.auto_rerun.interval
            elif answer.WhichOneof("type") == "delta":
                self._look_at(answer)


async def _type(server: Server, number: int, runs: list[Rerun]) -> None:
    pause = random.Random(number)
    page = PAGES[number % len(PAGES)]
    async with Visitor(server.address, page, "ko" if number % 2 else "en") as visitor:
        until = time.monotonic() + SECONDS
        for text in sentences(1000, start=1000 * (number + 1)):
            await asyncio.sleep(pause.expovariate(1 / MEAN_PAUSE))
            if time.monotonic() > until:
                return
            runs.append(await visitor.type(text))


async def _open(server: Server) -> None:
    """What the first visitor of a page waits for is another matter."""
    for page in (*PAGES, "lab"):
        async with Visitor(server.address, page) as visitor:
            await visitor.type(sentences(1)[0])


async def _visit(server: Server, training: int) -> list[Rerun]:
    runs: list[Rerun] = []
    async with asyncio.TaskGroup() as group:
        for _ in range(training):
            trainee = Trainee(server.address)
            await trainee.__aenter__()
            group.create_task(trainee.train(SECONDS))
        for number in range(VISITORS):
            group.create_task(_type(server, number, runs))
    return runs


def reruns_table(server: Server) -> str:
    """Markdown table of other visitors' reruns without and with two runs in the lab."""
    rows = [
        f"| {VISITORS} visitors, and in the lab | reruns | p50 | p95 | slowest | errors |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    asyncio.run(_open(server))
    for training in (0, 2):
        runs = asyncio.run(_visit(server, training))
        seconds = [run.seconds for run in runs]
        rows.append(
            f"| {training} runs | {len(runs)} | {statistics.median(seconds):.2f} s "
            f"| {percentile(seconds, 0.95):.2f} s | {max(seconds):.2f} s "
            f"| {sum(run.errors for run in runs)} |"
        )
    return "\n".join(rows)


if __name__ == "__main__":
    print(table())
