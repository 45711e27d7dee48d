"""What a picture in a notebook is made of, before there is a widget: what the browser is sent."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from charts.palette import DARK, LIGHT, Palette, flat
from ui.catalogs import Catalog, catalogs

if TYPE_CHECKING:
    from widgets.view import View

#: marimo shows no output of more than 8 MB, and a picture is one.
MOST = 7_000_000


@dataclass(frozen=True)
class Choice:
    """What somebody can choose in the picture; all options are sent, so that no kernel is asked.

    by: the fields of what the picture reports that name an option, joined by "."; none: what it
    reports is the name. options: name → what it changes of the data.
    """

    by: tuple[str, ...]
    options: Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True)
class Picture:
    """name: of the component in ``assets/components/``. height: in pixels.

    data: as the page of the app sends them, without what follows. themes: what depends on the
    theme. choices: by the name under which the component reports. chosen: name → option.
    """

    name: str
    data: Mapping[str, Any]
    height: int
    themes: Mapping[str, Mapping[str, Any]]
    choices: Mapping[str, Choice] = field(default_factory=dict[str, Choice])
    chosen: Mapping[str, str] = field(default_factory=dict[str, str])

    def sent(self) -> dict[str, Any]:
        """The fields of ``widgets.view.View``. ValueError where they are too large to be sent."""
        fields = {
            "name": self.name,
            "data": dict(self.data),
            "height": self.height,
            "themes": {name: dict(each) for name, each in self.themes.items()},
            "choices": {
                name: {"by": list(choice.by), "options": dict(choice.options)}
                for name, choice in self.choices.items()
            },
            "chosen": dict(self.chosen),
        }
        size = len(json.dumps(fields))
        if size > MOST:
            raise ValueError(
                f"This picture would be {size / 1e6:.1f} MB; a notebook shows at most "
                f"{MOST / 1e6:.0f} MB: show fewer tokens, layers or heads"
            )
        return fields


def themes(of: Callable[[Palette], dict[str, Any]] = lambda _: {}) -> dict[str, dict[str, Any]]:
    """The palette of each theme, and what ``of`` makes with it."""
    return {each.name: {"palette": flat(each)} | of(each) for each in (LIGHT, DARK)}


def difference(base: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """What of ``other`` is not the same in ``base``."""
    return {name: value for name, value in other.items() if base.get(name) != value}


def catalog(lang: str) -> Catalog:
    """The labels of a language; ValueError where there is none of that name."""
    known = catalogs()
    if lang not in known:
        raise ValueError(f"lang is one of {', '.join(sorted(known))}, not {lang!r}")
    return known[lang]


def widget(picture: Picture) -> View:
    """The picture as a widget. ValueError as ``Picture.sent``; ImportError without anywidget."""
    fields = picture.sent()
    try:
        from widgets.view import View
    except ModuleNotFoundError as error:
        if error.name != "anywidget":
            raise
        needed = "A picture in a notebook needs anywidget: pip install -r requirements-notebook.txt"
        raise ModuleNotFoundError(needed, name=error.name) from error
    return View(**fields)
