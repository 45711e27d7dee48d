"""A page that shows the widgets of an executed notebook as anywidget does, without a kernel.

It reads what Jupyter saves: ``application/vnd.jupyter.widget-state+json``. Of the outputs it shows
the widgets alone, in the order of the cells, each in an element ``#view-1`` …
"""

from __future__ import annotations

from typing import Any

from nbformat import NotebookNode
from playwright.sync_api import Locator, Page, expect

VIEW = "application/vnd.jupyter.widget-view+json"
STATE = "application/vnd.jupyter.widget-state+json"

#: A notebook's page: its own style sheet, and places that are not on the page when they are drawn.
HTML = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>notebook</title><style>
  body { margin: 0; padding: 16px; font: 11px/1 monospace; color: #222; background: #fff; }
  body.dark { color: #ddd; background: #111; }
  div { letter-spacing: 3px; }
  button, span { color: red !important; text-transform: uppercase; }
  .output { max-width: var(--width, 940px); margin: 0 0 24px 60px; }
</style></head><body></body></html>"""

#: anywidget's model, as far as a widget uses it: what is set is kept, and whoever listens is told.
SHOW = """async ([states, dark]) => {
  document.body.classList.toggle("dark", dark)
  window.models = states.map((state) => {
    const heard = {}
    return {
      state, saved: 0,
      get: (name) => state[name],
      set(name, value) {
        state[name] = value
        for (const act of heard[`change:${name}`] ?? []) act()
      },
      save_changes() { this.saved += 1 },
      on: (event, act) => (heard[event] ??= new Set()).add(act),
      off: (event, act) => heard[event]?.delete(act),
      listening: () => Object.values(heard).reduce((count, { size }) => count + size, 0),
    }
  })
  window.closing = []
  for (const [n, model] of window.models.entries()) {
    const code = new Blob([model.get("_esm")], { type: "text/javascript" })
    const { default: widget } = await import(URL.createObjectURL(code))
    const place = document.createElement("div")
    place.id = `view-${n + 1}`
    place.className = "output"
    window.closing.push(await widget.render({ model, el: place }))
    document.body.append(place)
  }
}"""

#: What a picture says that it shows (shared/pictures.ts).
SHOWN = "root => root[Symbol.for('seq2see.picture')].data"


def saved_widgets(notebook: NotebookNode) -> list[dict[str, Any]]:
    """The state of each widget that an output shows, in the order of the cells."""
    states = notebook.metadata.widgets[STATE]["state"]
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    views = [output.data[VIEW] for output in outputs if VIEW in output.get("data", {})]
    return [states[view["model_id"]]["state"] for view in views]


def open_widgets(page: Page, states: list[dict[str, Any]], dark: bool = False) -> list[Locator]:
    """The pictures of these widgets, drawn."""
    page.route("**/notebook", lambda route: route.fulfill(body=HTML, content_type="text/html"))
    page.goto("http://127.0.0.1:9/notebook")
    page.evaluate(SHOW, [states, dark])
    pictures = [page.locator(f"#view-{n + 1} .{state['name']}") for n, state in enumerate(states)]
    for picture in pictures:
        expect(picture).to_be_visible()
        picture.evaluate(
            """root => new Promise((done) => {
                const look = () => root[Symbol.for("seq2see.picture")] ? done() : setTimeout(look)
                look()
            })"""
        )
    return pictures
