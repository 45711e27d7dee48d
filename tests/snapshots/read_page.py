"""A page of AppTest, read: what it shows by kind, and its choices by their place."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import plotly.graph_objects as go
import pyarrow
from google.protobuf.json_format import MessageToDict
from streamlit.runtime.state.common import TESTING_KEY
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Block, Node

from tests.snapshots import snapshots

#: Kinds of elements of Streamlit's tree.
KINDS = {
    "plotly_chart": "figure",
    "arrow_vega_lite_chart": "vega",
    "vega_lite_chart": "vega",
    "bidi_component": "component",
    "html": "html",
    "arrow_data_frame": "table",
    "dataframe": "table",
    "arrow_table": "table",
    "table": "table",
    **dict.fromkeys(
        (
            "title",
            "header",
            "subheader",
            "markdown",
            "caption",
            "latex",
            "text",
            "info",
            "warning",
            "error",
            "success",
            "metric",
            "code",
        ),
        "text",
    ),
}
#: Components that are no picture of a page: the address, presenting, a class, plan, share, a
#: question about a picture, what saves or scrolls.
UNSEEN = ("address", "present", "room", "plan", "share", "predict", "exports", "into-sight")


def elements(block: Block) -> Iterator[Node]:
    for each in block.children.values():
        if isinstance(each, Block):
            yield from elements(each)
        else:
            yield each


def shown(app: AppTest, shapes_only: bool = False) -> dict[str, list[Any]]:
    """What a page shows, normalized, by kind and in order. shapes_only: without numbers."""
    found: dict[str, list[Any]] = {kind: [] for kind in KINDS.values()}
    for each in elements(app.main):
        kind = KINDS.get(each.type)
        if kind is None:  # a button, a slider …: its label, and what it offers
            assert not each.type.endswith(("chart", "component", "imgs", "iframe")), each.type
            label = str(getattr(each.proto, "label", ""))
            offered = [str(option) for option in getattr(each, "options", ())]
            found["text"].append(snapshots.text(" · ".join([label, *offered])))
        elif kind == "figure":
            go.Figure(json.loads(each.proto.spec))  # raises where Plotly knows no such property
            figure = json.loads(each.proto.spec) | {"alt": getattr(each.proto, "alt", "")}
            found[kind].append(snapshots.normalized(figure, shapes_only))
        elif kind == "vega":
            sets = {d.name: table(d.data.data) for d in each.proto.datasets}
            if each.proto.data.data:
                sets[""] = table(each.proto.data.data)
            payload = {"spec": json.loads(each.proto.spec), "data": list(sets.values())}
            found[kind].append(snapshots.normalized(payload))
        elif kind == "component":
            if each.proto.component_name not in UNSEEN:
                assert each.proto.WhichOneof("data") == "json"
                found[kind].append(snapshots.normalized(json.loads(each.proto.json), shapes_only))
        elif kind == "html":
            if not each.proto.body.startswith(("<style", "<nav class=lesson-links")):
                found[kind].append(snapshots.seen(each.proto.body))
        elif kind == "table":
            columns = json.loads(getattr(each.proto, "columns", "") or "{}")
            names = [c.get("label") for c in columns.values() if c.get("label")]
            value: Any = getattr(each, "value")  # noqa: B009
            cells = json.loads(value.to_json(orient="split", force_ascii=False))
            payload = {"columns": list(map(list, zip(*cells["data"], strict=True)))}
            found[kind].append(snapshots.normalized(payload | {"names": sorted(names)}))
        else:
            found[kind].append(snapshots.text(said(each)))
    return found


def said(element: Node) -> str:
    value = getattr(element, "value", None)
    return value if isinstance(value, str) else str(MessageToDict(element.proto))


def table(data: bytes) -> list[dict]:
    return json.loads(pyarrow.ipc.open_stream(data).read_pandas().to_json(orient="records"))


def choices(app: AppTest) -> list:
    """The single choices of a page in order, the language left out."""
    return [
        each
        for each in app.segmented_control
        if each._is_single_select and "English" not in each.options
    ]


def chooser(app: AppTest, views: tuple[str, ...]) -> int | None:
    """The place of the control that chooses the view, None where a page has one view."""
    sizes = [len(each.options) for each in choices(app)]
    return sizes.index(len(views)) if len(views) > 1 else None


def pick(app: AppTest, control: int, option: int) -> None:
    """Choose an option by its place, whatever it is called."""
    group = choices(app)[control]
    # AppTest sends an option's label, which it makes of the option; here it has the label.
    group.root.session_state[TESTING_KEY][group.id] = str
    group.set_value(group.options[option]).run()
    assert not app.exception, app.exception[0].value


def flip(app: AppTest, toggle: int) -> None:
    each = app.main.toggle[toggle]
    each.set_value(not each.value).run()
    assert not app.exception, app.exception[0].value
