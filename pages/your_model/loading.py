"""A model that is chosen but not in memory yet: load it, see how far it is, cancel."""

from __future__ import annotations

import streamlit as st

from charts.chips import in_markdown
from models.hugging_face.errors import ModelError
from models.hugging_face.model import OwnModel
from models.hugging_face.shelf import Loading, server_shelf
from models.hugging_face.sources import Source
from ui.words import word

#: Seconds between two looks at how far it is.
TICK = 0.4


def opened(source: Source) -> OwnModel | None:
    """The model, if it is in memory; else its loading is drawn, or the button that begins it."""
    model = server_shelf().find(source)
    if model is not None:
        return model
    loading = server_shelf().loading(source)
    with st.container(key="your-model-loading"):
        if loading is not None and loading.state == "loading":
            st.fragment(_show, run_every=TICK)(loading)
        else:
            _offer(source, None if loading is None else loading.error)
    return None


def _offer(source: Source, error: ModelError | None) -> None:
    """The button, under the sentence on why it failed before."""
    if error is not None:
        explain(error)
    name = in_markdown(source.label)
    st.button(
        word("your_model.load" if error is None else "your_model.again", name=name),
        key="your-model-load",
        type="primary",
        icon=":material/download:",
        on_click=_load,
        args=(source,),
    )


def _show(loading: Loading) -> None:
    """How far it is. Once it has ended the page is drawn anew."""
    if loading.state != "loading":
        st.rerun()
    name = in_markdown(loading.source.label)
    st.progress(loading.share, text=word("your_model.loading", name=name))
    st.button(word("your_model.cancel"), key="your-model-cancel", on_click=loading.cancel)


def _load(source: Source) -> None:
    server_shelf().load(source)


def explain(error: ModelError) -> None:
    """One sentence on why a model is not shown; the rest of the page goes on."""
    values = {name: in_markdown(value) for name, value in error.values.items()}
    st.error(word(f"your_model.error.{error.reason}", **values), icon=":material/error:")
