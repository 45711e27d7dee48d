"""The widget: a component's bundle and its data, which ``assets/components/notebook/`` shows."""

from __future__ import annotations

from typing import Any

import anywidget
import traitlets

from ui.texts import ASSETS

DIST = ASSETS / "components" / "dist"


class View(anywidget.AnyWidget):
    """A picture of seq2see. Its fields are those of ``widgets.picture.Picture``.

    script, style: the bundle. chosen: what is chosen in the picture now, ``{"head": "2.1"}``
    (from 1, as it is written on the screen); setting it chooses.
    """

    _esm = (DIST / "notebook.js").read_text(encoding="utf-8")
    name = traitlets.Unicode().tag(sync=True)
    script = traitlets.Unicode().tag(sync=True)
    style = traitlets.Unicode().tag(sync=True)
    height = traitlets.Int().tag(sync=True)
    data = traitlets.Dict().tag(sync=True)
    themes = traitlets.Dict().tag(sync=True)
    choices = traitlets.Dict().tag(sync=True)
    chosen = traitlets.Dict().tag(sync=True)

    def __init__(self, name: str, **fields: Any) -> None:
        """name: of the component. fields: all others but the bundle."""
        script = (DIST / f"{name}.js").read_text(encoding="utf-8")
        style = (DIST / f"{name}.css").read_text(encoding="utf-8")
        super().__init__(name=name, script=script, style=style, **fields)

    def __repr__(self) -> str:
        """What stands where no widget is drawn: the picture in words."""
        return f"{self.name}: {self.data['alternative']}"
