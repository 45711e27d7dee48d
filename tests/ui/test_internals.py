"""What is used of Streamlit's inside stands in one file, and does what the pages rely on."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from urllib.parse import parse_qs

import pytest
from streamlit.testing.v1 import AppTest
from streamlit.web.server.starlette.starlette_app_utils import generate_xsrf_token_string

from ui import internals

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("serving", "ui", "pages", "charts", "models", "classroom")
INTERNALS = Path(internals.__file__)


def private(source: str) -> Iterator[str]:
    """What the code takes from a module within Streamlit: ``st`` itself is public."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names if each.name.startswith("streamlit."))
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("streamlit"):
            inside = node.module != "streamlit"
            yield from (each.name for each in node.names if inside or each.name == "runtime")
        elif isinstance(node, ast.Attribute) and ast.unparse(node.value) == "st":
            yield from (name for name in [node.attr] if name == "runtime" or name[0] == "_")


def test_streamlits_inside_is_used_in_one_file():
    files = [ROOT / "app.py", *(path for name in FOLDERS for path in (ROOT / name).rglob("*.py"))]
    found = {
        path.relative_to(ROOT).as_posix(): used
        for path in files
        if path != INTERNALS and (used := list(private(path.read_text(encoding="utf-8"))))
    }
    assert found == {}
    assert list(private(INTERNALS.read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    "source",
    [
        "import streamlit.runtime",
        "from streamlit import runtime",
        "from streamlit.runtime.scriptrunner import get_script_run_ctx",
        "def late():\n    from streamlit.delta_generator import DeltaGenerator",
        "import streamlit as st\nst.runtime.exists()",
        "import streamlit as st\nst._config.get_option('x')",
    ],
)
def test_private_names_are_seen(source):
    assert len(list(private(source))) == 1


def test_public_names_are_none():
    source = "import streamlit as st\nfrom streamlit import session_state\nst.title('x')"
    assert list(private(source)) == []


def test_outside_a_run_there_is_no_visitor():
    assert not internals.in_a_run()
    assert internals.restored_query() is None
    assert internals.given_parameters() == {}
    internals.drop_parameters(["x"])
    internals.restores_as("x", "1")
    internals.refresh_parameters()
    with internals.on_every_page():
        pass
    assert internals.still_connected()()


def test_a_dropped_parameter_sets_no_widget():
    def script():
        import streamlit as st

        from ui.internals import drop_parameters, given_parameters, in_a_run, restored_query

        st.text(f"{in_a_run()} {restored_query()} {given_parameters()}")
        drop_parameters(["n"])
        st.number_input("n", 0, 9, 1, key="n", bind="query-params")
        st.number_input("m", 0, 9, 1, key="m", bind="query-params")

    app = AppTest.from_function(script)
    app.query_params.update({"n": "3", "m": "4"})
    app.run()
    assert app.text[0].value == "True None {'n': ['3'], 'm': ['4']}"
    assert [each.value for each in app.number_input] == [1, 4]
    assert "n" not in app.query_params


def test_what_a_widget_wrote_in_the_browser_outlives_a_message_about_the_address():
    def script():
        import streamlit as st
        from streamlit.runtime.scriptrunner import get_script_run_ctx

        from ui.internals import refresh_parameters

        context = get_script_run_ctx()
        assert context is not None
        context.query_string = "n=5&stray=1"  # as the browser shows it, where a widget wrote n
        refresh_parameters()
        st.number_input("n", 0, 9, 1, key="n", bind="query-params")
        st.query_params["note"] = "written"
        st.text(context.query_string)

    app = AppTest.from_function(script)
    app.run()
    app.number_input[0].set_value(5).run()
    assert parse_qs(app.text[0].value) == {"n": ["5"], "note": ["written"]}


def choices():
    """The address says what ``view`` and ``heads`` are chosen; each run says what it is after."""
    import streamlit as st
    from streamlit.runtime.scriptrunner import get_script_run_ctx

    from ui.internals import refresh_parameters

    context = get_script_run_ctx()
    assert context is not None
    context.query_string = st.session_state.get("said", "")
    refresh_parameters()
    options = ["none", "one", "two"]
    st.segmented_control("view", options, default="none", key="view", bind="query-params")
    st.pills(
        "heads", options, selection_mode="multi", default=options, key="heads", bind="query-params"
    )
    st.text(context.query_string)


@pytest.mark.parametrize("said", ["view=one&stray=1", "view=two&stray=1"])
def test_the_address_follows_a_choice_that_the_browser_did_not_write(said):
    app = AppTest.from_function(choices)
    app.run()
    app.session_state["said"] = said
    app.button_group[0].set_value("two").run()
    assert parse_qs(app.text[0].value)["view"] == ["two"]


@pytest.mark.parametrize("said", ["heads=", "heads=one&heads=two"])
def test_nothing_chosen_is_a_choice_in_the_address_too(said):
    app = AppTest.from_function(choices)
    app.run()
    app.session_state["said"] = said
    app.button_group[1].set_value([]).run()
    assert parse_qs(app.text[0].value, keep_blank_values=True)["heads"] == [""]


def test_a_browser_is_one_client_however_its_cookie_is_masked(monkeypatch: pytest.MonkeyPatch):
    def client_with(cookies: dict[str, str], address: str | None = None) -> str:
        seen = SimpleNamespace(cookies=cookies, ip_address=address)
        monkeypatch.setattr(internals, "st", SimpleNamespace(context=seen))
        return internals.client()

    one, other = b"1" * 16, b"2" * 16
    masked = [generate_xsrf_token_string(token, 1) for token in (one, one, other)]
    assert masked[0] != masked[1]
    found = [client_with({"_streamlit_xsrf": cookie}) for cookie in masked]
    assert found[0] == found[1] != found[2]
    assert client_with({"_streamlit_xsrf": "2|x|y"}, "10.0.0.1") == "10.0.0.1"
    assert client_with({}) == client_with({})
