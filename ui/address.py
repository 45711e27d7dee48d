"""What only the browser can do: keep the address bar complete, and tell of a change of theme.

The address bar always says the language and the sentence, so that it can be passed on.

Streamlit writes a bound parameter only when the visitor changes it, drops one that equals its
default and takes unbound ones away when another page is opened. Writing them from Python would
help, but each write is a new entry in the browser's history, and Back would lead to the same page
again and again. So what is missing is put into the current entry, in the browser.

The theme menu changes the page's colours without a rerun, but charts are drawn in colours chosen
here: one rerun is asked for when the page looks other than it was drawn.
"""

from __future__ import annotations

import streamlit as st

from ui.link import carried

_KEEPER = st.components.v2.component(
    "seq2see_address",
    js="""
let asked = null

export default function ({ data, setTriggerValue }) {
  const address = new URL(window.location.href)
  const before = address.search
  address.searchParams.set("lang", data.lang)
  // While the sentence is being typed its own widget is ahead of the server: leave it alone.
  if (!address.searchParams.has("text")) address.searchParams.set("text", data.text)
  if (address.search !== before) window.history.replaceState(window.history.state, "", address)

  const app = document.querySelector("[data-testid=stApp]")
  const theme = app ? getComputedStyle(app).colorScheme : ""
  if (theme === data.theme) asked = null
  else if (["light", "dark"].includes(theme) && data.theme && asked !== theme) {
    asked = theme
    setTriggerValue("theme", theme)
  }
}
""",
)


def keep_address(page: str) -> None:
    """Complete the address of ``page``, and remember which page is open. Draws nothing."""
    st.session_state.page = page
    runs = st.session_state.get("address_runs", 0) + 1
    st.session_state.address_runs = runs
    # The count makes each run's data new, and new data is what makes the component run.
    with st.container(key="address"):
        _KEEPER(
            key="address-keeper",
            data={**carried(), "page": page, "run": runs, "theme": st.context.theme.type},
            on_theme_change=lambda: None,
            height=1,
        )
