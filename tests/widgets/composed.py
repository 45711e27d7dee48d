"""What a picture is given in the browser, put together as ``notebook/shown.ts`` does."""

from __future__ import annotations

import base64
import json
from typing import Any

import numpy as np

from widgets.picture import Picture


def shown(picture: Picture, theme: str = "light", **chosen: str) -> dict[str, Any]:
    """The data with those of the theme and of what is chosen, as JSON carries them."""
    data = dict(picture.data)
    options = [picture.choices[name].options[option] for name, option in chosen.items()]
    for over in (picture.themes[theme], *options):
        data = merged(data, over)
    return json.loads(json.dumps(data))


def merged(under: Any, over: Any) -> Any:
    if not isinstance(under, dict) or not isinstance(over, dict):
        return over
    return under | {name: merged(under.get(name), value) for name, value in over.items()}


def unpacked(base64_text: str) -> np.ndarray:
    return np.frombuffer(base64.b64decode(base64_text), "<f4")
