"""The files of the snapshots: equal cases of a chart are stored once."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent


def load(path: Path) -> dict[str, Any]:
    """The cases of a chart."""
    if not path.is_file():
        return {}
    kept = json.loads(path.read_text(encoding="utf-8"))
    return {
        case: kept[value[2:]] if isinstance(value, str) and value.startswith("= ") else value
        for case, value in kept.items()
    }


def save(path: Path, cases: dict[str, Any]) -> None:
    """Write the cases of a chart. What two cases share is written once."""
    if not cases:
        path.unlink(missing_ok=True)
        return
    lines, first = [], {}
    for case, value in sorted(cases.items()):
        told = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        same = first.setdefault(told, case)
        told = told if same == case else json.dumps(f"= {same}")
        lines.append(f"{json.dumps(case)}: {told}")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
