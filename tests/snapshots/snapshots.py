"""What the app shows as small, comparable JSON: normalizing, comparing, one file a chart.

Numbers are compared with a tolerance, so that another CPU gives the same; texts exactly. Long
arrays are kept as their size, range and projections; long texts as their beginning and a digest.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import io
import json
import math
import re
from functools import cache
from html.parser import HTMLParser
from typing import Any

import numpy as np
from PIL import Image

#: Arrays of more numbers, and lists of more texts, are summarised.
LONG = 24
#: Texts of more characters are kept as their beginning and a digest.
LONG_TEXT = 160
RELATIVE, ABSOLUTE = 2e-4, 2e-5
#: The least scale of a number that stands alone or beside texts: it may have been rounded.
ALONE = 0.1
#: Fields of a payload that hold labels by their key; the reader sees only the labels.
LABELS = ("words", "labels")
#: Streamlit's own theme and ids; chosen by Streamlit, not by the app.
MASKED = ("template", "uid", "uirevision", "id")
#: The ticks of a scale, as many as the numbers on it ask for.
TICKS = ("ticktext", "tickvals")
#: What rounding leaves of a zero in double precision: another number on another CPU.
LEFT_OF_ZERO = re.compile(r"\d[\d.]* × 10⁻¹[⁵⁶⁷⁸⁹]")
#: What single precision leaves of the last digits: others on another CPU.
SMALL = re.compile(r"(\d)[\d.]*( × 10⁻[⁶⁷⁸⁹])")
EXACT = re.compile(r"\d{2,}\.\d{4}(?!\d)")
PNG = "data:image/png;base64,"
BASE64 = re.compile(r"[A-Za-z0-9+/]{16,}={0,2}")
NUMBER = re.compile(r"(?<![\w.])-?\d+(?:[.,]\d+)*(?:e[-+]?\d+)?")


# Normalizing


def normalized(value: Any, shapes_only: bool = False) -> Any:
    """``value`` (JSON) as it is kept. shapes_only: without its numbers, where chance makes them."""
    if isinstance(value, dict):
        if "bdata" in value:
            return _packed(value, shapes_only)
        return {
            key: _field(key, each, shapes_only)
            for key, each in sorted(value.items())
            if key not in MASKED and not (shapes_only and key in TICKS)
        }
    if isinstance(value, list):
        return _list(value, shapes_only)
    if isinstance(value, str) and value.startswith(PNG):
        return _picture(value)
    if isinstance(value, str):
        floats = _floats(value)
        if floats is not None:
            return summary(floats, shapes_only)
        return re.sub(r"[-\d.,e%]*\d[-\d.,e%]*", "#", value) if shapes_only else text(value)
    if isinstance(value, float):
        return "number" if shapes_only else _number(value)
    if isinstance(value, int) and not isinstance(value, bool) and shapes_only:
        return "number"
    return value


def _field(key: str, value: Any, shapes_only: bool) -> Any:
    if key == "palette":
        colours = sorted(json.dumps(each) for each in value.values())
        return digest(*colours)
    if key in LABELS and isinstance(value, dict):
        found = sorted(str(each) for each in _leaves(value))
        return {"n": len(found), "digest": digest(*found)} if len(found) > LONG else found
    return normalized(value, shapes_only)


def _number(value: float) -> float | str:
    return float(f"{value:.7g}") if math.isfinite(value) else str(value)


def _packed(value: dict, shapes_only: bool) -> Any:
    """Plotly's typed array."""
    numbers = np.frombuffer(base64.b64decode(value["bdata"]), np.dtype(value["dtype"]))
    found = summary(numbers, shapes_only)
    return {"shape": value["shape"], **found} if "shape" in value else found


def _picture(value: str) -> dict[str, Any]:
    """A thumbnail: its size and its pixels, compared to within one level of its palette."""
    image = Image.open(io.BytesIO(base64.b64decode(value.removeprefix(PNG))))
    return {"size": list(image.size), "levels": summary(np.asarray(image))}


def _floats(value: str) -> np.ndarray | None:
    """The float32 values of a base64 text of a component's payload, None for any other text."""
    if not BASE64.fullmatch(value) or len(value) % 4:
        return None
    try:
        raw = base64.b64decode(value, validate=True)
    except binascii.Error:
        return None
    if len(raw) % 4:
        return None
    numbers = np.frombuffer(raw, "<f4")
    sizes = np.abs(numbers[np.isfinite(numbers)])
    return numbers if not len(sizes) or sizes.max() < 1e12 else None


def _leaves(value: Any) -> list:
    if isinstance(value, dict):
        if "bdata" in value:
            return np.frombuffer(
                base64.b64decode(value["bdata"]), np.dtype(value["dtype"])
            ).tolist()
        return [leaf for _, each in sorted(value.items()) for leaf in _leaves(each)]
    if isinstance(value, list):
        return [leaf for each in value for leaf in _leaves(each)]
    return [value]


def _has_objects(value: list) -> bool:
    return any(isinstance(e, dict) or (isinstance(e, list) and _has_objects(e)) for e in value)


def _list(value: list, shapes_only: bool) -> Any:
    leaves = _leaves(value)
    if len(value) <= LONG and (len(leaves) <= LONG or _has_objects(value)):
        return [normalized(each, shapes_only) for each in value]
    found: dict[str, Any] = {"items": len(value)}
    numbers, texts = [], []
    for leaf in leaves:
        if leaf is None or isinstance(leaf, int | float):
            numbers.append(float("nan") if leaf is None else float(leaf))
        else:
            texts.append(leaf)
    if numbers:
        found |= summary(np.array(numbers), shapes_only)
    if texts:
        found["texts"] = {"n": len(texts)}
        if not shapes_only:
            ends = {"first": text(str(texts[0])), "last": text(str(texts[-1]))}
            found["texts"] |= ends | {"digest": digest(*(steady(str(each)) for each in texts))}
    return found


@cache
def _directions(n: int) -> np.ndarray:
    """Four fixed unit vectors, from whole numbers only, so that no library can change them."""
    rows = np.arange(1, 5, dtype=np.uint64)[:, None]
    mixed = (np.arange(n, dtype=np.uint64)[None] + np.uint64(1)) * np.uint64(2654435761)
    mixed = mixed ^ (rows * np.uint64(40503) * np.uint64(97))
    for _ in range(3):
        mixed = (mixed * np.uint64(6364136223846793005)) ^ (mixed >> np.uint64(29))
    vectors = (mixed >> np.uint64(11)).astype(float) / 2**53 - 0.5
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def summary(numbers: np.ndarray, shapes_only: bool = False) -> dict[str, Any]:
    """Numbers as they are where they are few, else their size, range and four projections."""
    flat = np.asarray(numbers, float).ravel()
    if shapes_only:
        return {"n": len(flat)}
    if len(flat) <= LONG:
        return {"n": len(flat), "values": [_number(each) for each in flat.tolist()]}
    known = np.isfinite(flat)
    found: dict[str, Any] = {"n": len(flat)}
    if not known.all():
        found["missing"] = int((~known).sum())
    if known.any():
        held = np.where(known, flat, 0.0)
        found["min"], found["max"] = _number(flat[known].min()), _number(flat[known].max())
        found["projections"] = [_number(each) for each in (_directions(len(flat)) @ held).tolist()]
    return found


def text(value: str) -> str:
    """A text as it is, or where it is long, its beginning and a digest."""
    value = steady(value)
    if len(value) <= LONG_TEXT:
        return value
    return f"{value[: LONG_TEXT // 2]}… {len(value)} {digest(value)}"


def steady(value: str) -> str:
    """A text with those digits of its numbers that are the same on every CPU."""
    value = SMALL.sub(r"\1\2", LEFT_OF_ZERO.sub("0", value))
    return EXACT.sub(lambda found: f"{float(found[0]):.2f}", value)


def digest(*texts: str) -> str:
    return hashlib.sha256("\x00".join(texts).encode()).hexdigest()[:12]


class _Seen(HTMLParser):
    """What is seen or read out of a piece of HTML: texts and styles, not tags and classes."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.styles: list[str] = []

    def handle_starttag(self, tag: str, attrs: list) -> None:
        for name, value in attrs:
            if name in ("title", "aria-label", "alt"):
                self.texts.append(value or "")
            elif name == "style":
                self.styles.append(value or "")

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.texts.append(data)


def seen(html: str) -> dict[str, Any]:
    """HTML as the reader has it: its texts, and the numbers of its styles (lengths of bars …)."""
    parser = _Seen()
    parser.feed(html)
    parser.close()
    styles = "; ".join(parser.styles)
    numbers = [float(each.replace(",", "")) for each in NUMBER.findall(styles) if _plain(each)]
    found: dict[str, Any] = {"text": text("·".join(parser.texts))}
    if numbers:
        found["styles"] = summary(np.array(numbers))
    return found


def _plain(number: str) -> bool:
    try:
        float(number.replace(",", ""))
    except ValueError:
        return False
    return True


# Comparing


def differences(old: Any, new: Any, at: str = "", scale: float = ALONE) -> list[str]:
    """What differs between two normalized values, a line each; [] where nothing does."""
    if _is_number(old) and _is_number(new):
        allowed = RELATIVE * max(abs(old), abs(new)) + ABSOLUTE * scale
        if "/levels/" in at:
            allowed = 1.0
        return [] if abs(old - new) <= allowed else [f"{at}: {old!r} → {new!r}"]
    if type(old) is not type(new):
        return [f"{at}: {_short(old)} → {_short(new)}"]
    if isinstance(old, dict):
        found = [f"{at}/{key}: gone" for key in old if key not in new]
        found += [f"{at}/{key}: new" for key in new if key not in old]
        if "projections" in old:
            scale = max(abs(old.get("min", 0)), abs(old.get("max", 0)))
        for key in old:
            if key in new:
                found += differences(old[key], new[key], f"{at}/{key}", scale)
        return found
    if isinstance(old, list):
        if all(isinstance(each, str) for each in (*old, *new)) and len(old) != len(new):
            found = [f"{at}: gone {_short(each)}" for each in old if each not in new]
            found += [f"{at}: new {_short(each)}" for each in new if each not in old]
            return found or [f"{at}: {len(old)} → {len(new)} items"]
        if len(old) != len(new):
            return [f"{at}: {len(old)} → {len(new)} items"]
        if old and not at.endswith("/projections"):
            numbers = [abs(each) for each in old if _is_number(each)]
            scale = max(numbers) if len(numbers) == len(old) > 1 else ALONE
        return [
            line
            for n, (before, after) in enumerate(zip(old, new, strict=True))
            for line in differences(before, after, f"{at}/{n}", scale)
        ]
    return [] if old == new else [f"{at}: {_short(old)} → {_short(new)}"]


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _short(value: Any) -> str:
    return repr(value)[:200]


# Files: one a chart, {"<language>-<length>[-<view>]": payload}
