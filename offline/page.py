"""The HTML of a file: its style, script and data, and a policy that lets nothing else in."""

from __future__ import annotations

import base64
import hashlib
import html
import tomllib
from pathlib import Path
from string import Template

from charts.palette import DARK, LIGHT, Palette
from offline.data import LESSONS, as_json, contents
from offline.weights import Format
from ui.component import flat
from ui.lesson import sections
from ui.texts import ASSETS, ROOT

TEMPLATE = Path(__file__).with_name("page.html")
DIST = ASSETS / "offline" / "dist"


def page(key: str, form: Format = "float16") -> str:
    """The file of a lesson. KeyError for a lesson without one; WeightsError like ``load``.

    ValueError where a bundle holds what would end its element.
    """
    kind = LESSONS[key]
    held = contents(key, form)
    styles = {
        name: _style(ASSETS / "components" / "dist" / f"{name}.css") for name in kind.pictures
    }
    style = _variables() + _style(DIST / "page.css")
    script = _bundle(DIST / f"{key}.js", "</script", "<!--")
    main, *below = (_place(name, style) for name, style in styles.items())
    return Template(TEMPLATE.read_text(encoding="utf-8")).substitute(
        policy=html.escape(policy(script, [style, *styles.values()])),
        title=html.escape(sections(key, "en")["title"]),
        icon=_icon(),
        style=style,
        unable=_unable(held.data["words"]),
        main=main,
        below="\n".join(below),
        licences=html.escape(_licences()),
        data=as_json(held.data),
        weights=held.weights,
        script=script,
    )


def policy(script: str, styles: list[str]) -> str:
    """Nothing is asked for; what runs and what colours it is known by its hash."""
    allowed = " ".join(map(_hash, styles))
    return (
        f"default-src 'none'; script-src {_hash(script)}; style-src {allowed}; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"


def _bundle(path: Path, *ends: str) -> str:
    text = path.read_text(encoding="utf-8")
    if any(end in text.lower() for end in ends):
        raise ValueError(f"{path.name} would end the element that holds it")
    return text


def _style(path: Path) -> str:
    return _bundle(path, "</style")


def _place(name: str, style: str) -> str:
    """Where a picture is mounted, and what its tree begins with."""
    root = f'<style>{style}</style><div class="{name}"></div>'
    return f'<div data-picture="{name}"><template>{root}</template></div>'


def _unable(words: dict[str, dict[str, str]]) -> str:
    said = (
        f'<p lang="{code}">{html.escape(catalog["offline.unable"])}</p>'
        for code, catalog in words.items()
    )
    return "".join(said)


def _variables() -> str:
    """The palette and the font of the app as CSS variables."""
    config = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    light, dark = (_declared(palette) for palette in (LIGHT, DARK))
    return (
        f":root{{--st-font:{config['theme']['font']};{light}}}"
        f"@media(prefers-color-scheme:dark){{:root{{{dark}}}}}\n"
    )


def _declared(palette: Palette) -> str:
    colours = {name: value for name, value in flat(palette).items() if str(value).startswith("#")}
    return "".join(f"--{name}:{value};" for name, value in colours.items())


def _icon() -> str:
    data = base64.b64encode((ASSETS / "favicon.svg").read_bytes()).decode("ascii")
    return f"data:image/svg+xml;base64,{data}"


def _licences() -> str:
    return "\n\n".join((ROOT / name).read_text(encoding="utf-8") for name in ("LICENSE", "NOTICE"))
