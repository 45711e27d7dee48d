"""How much memory processes may still take."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

#: Where Linux tells what a group of processes, a container for example, may use and uses, and what
#: of that are files it would let go of: the old way and the new one.
GROUPS = {
    "memory": ("memory", "memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file"),
    "": ("", "memory.max", "memory.current", "inactive_file"),
}
MEGABYTE = 2**20


def free_megabytes(root: Path = Path("/")) -> float | None:
    """What processes may still take, by the system and by each limit set for this one.

    None where neither is told, which is so on macOS and on Windows.
    """
    return min((*_free_in_all(root), *_free_in_groups(root)), default=None)


def _numbers(path: Path) -> dict[str, int]:
    """The lines ``name number`` of a file by their names; a number alone has the name ""."""
    try:
        lines = path.read_text(encoding="ascii").splitlines()
        parts = [line.rpartition(" ") for line in lines]
        return {name: int(number) for name, _, number in parts}
    except (OSError, ValueError):  # no such file, or "max"
        return {}


def _free_in_all(root: Path) -> Iterator[float]:
    try:
        lines = (root / "proc/meminfo").read_text(encoding="ascii").splitlines()
    except OSError:
        return
    yield from (int(line.split()[1]) / 1024 for line in lines if line.startswith("MemAvailable:"))


def _free_in_groups(root: Path) -> Iterator[float]:
    """A process is in one group of a kind, and that in others; each may have a limit."""
    try:
        lines = (root / "proc/self/cgroup").read_text(encoding="utf-8").splitlines()
    except OSError:
        return
    for _, kind, name in (line.split(":", 2) for line in lines):
        if kind not in GROUPS:
            continue
        folder, most, used, files = GROUPS[kind]
        top = root / "sys/fs/cgroup" / folder
        own = top / name.strip("/")
        for group in (own, *own.parents):
            limit, now = _numbers(group / most), _numbers(group / used)
            if limit and now:
                spare = _numbers(group / "memory.stat").get(files, 0)
                yield (limit[""] - now[""] + spare) / MEGABYTE
            if group == top:
                break
