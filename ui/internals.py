"""What seq2see uses of Streamlit beyond its public interface. No other module does.

A new version of Streamlit may change any of this: tests/ui/test_internals.py says what has to hold.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from urllib.parse import parse_qs

import streamlit as st
from streamlit import runtime
from streamlit.components.v2 import component as register_component
from streamlit.delta_generator import DeltaGenerator
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.web.server.starlette.starlette_app_utils import decode_xsrf_token_string

__all__ = [
    "BackMsg",
    "DeltaGenerator",
    "client",
    "drop_parameters",
    "given_parameters",
    "in_a_run",
    "listen_once_started",
    "on_every_page",
    "page_hash",
    "refresh_parameters",
    "register_component",
    "restored_query",
    "restores_as",
    "session",
    "still_connected",
    "visits",
]

#: What Streamlit calls the values of a widget with options.
CHOICES = "string_array_value"


def in_a_run() -> bool:
    """Whether a page is being run in this thread."""
    return get_script_run_ctx(suppress_warning=True) is not None


def restored_query() -> str | None:
    """The query of the address that Back or Forward led to; None in any other run.

    ``st.query_params`` lacks, in such a run, what belonged to the widgets of the page before.
    """
    context = get_script_run_ctx()
    if context is None or not context.is_history_navigation:
        return None
    return context.query_string


def restores_as(name: str, value: str) -> None:
    """Let the widget bound to ``name`` say ``value`` where Back or Forward leads to no word of it.

    Streamlit would empty it in such a run, whatever the session says.
    """
    context = get_script_run_ctx()
    if context is None or not context.is_history_navigation:
        return
    with context.session_state.query_params() as parameters:
        parameters._initial_query_params.setdefault(name, [value])


@contextmanager
def on_every_page() -> Iterator[None]:
    """What is drawn in here belongs to all pages, as if ``ui/site.py`` had drawn it.

    A widget of one page loses its value and its parameter when Back leads to another page.
    """
    context = get_script_run_ctx()
    if context is None:
        yield
        return
    with context.run_with_active_hash(context.pages_manager.main_script_hash):
        yield


def session() -> str:
    """What Streamlit calls the visit whose page is being run in this thread; "" outside of one."""
    context = get_script_run_ctx(suppress_warning=True)
    return context.session_id if context else ""


def client() -> str:
    """Whose visit this is: the browser's, whichever of its tabs, or else the address's.

    Streamlit gives each browser a cookie, masked anew each time it is sent.
    """
    token, _ = decode_xsrf_token_string(st.context.cookies.get("_streamlit_xsrf", ""))
    return token.hex() if token else st.context.ip_address or "this machine"


def page_hash() -> str:
    """What Streamlit calls the page that is being run in this thread; "" outside of a run."""
    context = get_script_run_ctx(suppress_warning=True)
    return context.page_script_hash if context else ""


def still_connected() -> Callable[[], bool]:
    """Whether this visitor's browser is still connected, to be asked from any thread."""
    asked = session()

    def connected() -> bool:
        return not runtime.exists() or runtime.get_instance().is_active_session(asked)

    return connected


def refresh_parameters() -> None:
    """Let the address and the session agree when a run begins.

    A widget that is bound to a parameter writes it in the browser. The session does not hear of
    it, and its next message about the address would take the parameter away again. And the browser
    does not write what is chosen in a widget that the last run has moved on the page: then the
    address says an older choice than the widget, whose own is written from here.
    """
    context = get_script_run_ctx()
    if context is None or context.is_history_navigation:
        return
    shown = parse_qs(context.query_string or "", keep_blank_values=True)
    widgets = context.session_state._state._new_widget_state
    with context.session_state.query_params() as parameters:
        for name, values in shown.items():
            if parameters.is_bound(name):
                parameters._query_params[name] = values if len(values) > 1 else values[-1]
        for name, binding in parameters._bindings_by_param.items():
            chosen = widgets.get_serialized(binding.widget_id)
            if name in shown and chosen is not None and binding.value_type == CHOICES:
                said = list(chosen.string_array_value.data) or [""]  # the browser's word for none
                if said != shown[name]:
                    parameters.set_corrected_value(name, said, CHOICES)


def visits() -> int:
    """How many browser tabs are connected; 0 outside of a server."""
    return runtime.get_instance()._session_mgr.num_active_sessions() if runtime.exists() else 0


def given_parameters() -> dict[str, list[str]]:
    """The parameters of the address, those from which widgets are still to be set as well."""
    context = get_script_run_ctx()
    if context is None:
        return {}
    with context.session_state.query_params() as parameters:
        now = {
            name: list(value) if isinstance(value, list) else [value]
            for name, value in parameters._query_params.items()
        }
        return {**parameters._initial_query_params, **now}


def drop_parameters(names: Iterable[str]) -> None:
    """Take parameters out of the address, also where a widget is bound to them."""
    context = get_script_run_ctx()
    if context is None:
        return
    with context.session_state.query_params() as parameters:
        for name in names:
            parameters._initial_query_params.pop(name, None)
            parameters.remove_param(name)


def listen_once_started() -> None:
    """Let ``streamlit run`` take its port at once, but nobody's connection before it has started.

    It listens first and starts then. For the seconds between, a connection is neither refused nor
    answered, and whoever stands before several replicas sends people where nobody serves yet.
    uvicorn listens by itself as soon as the app has started.
    """
    from streamlit.web.server.starlette import starlette_server

    def bound(address: str, port: int, _: int) -> socket.socket:
        taken = socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET)
        try:
            if os.name != "nt":
                taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if taken.family == socket.AF_INET6:
                taken.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
            taken.bind((address, port))
            taken.setblocking(False)
        except BaseException:
            taken.close()
            raise
        return taken

    starlette_server._bind_socket = bound
