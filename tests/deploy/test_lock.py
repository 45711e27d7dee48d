"""What is locked is what is asked for, with all that it asks for, each with its hashes."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[2]
PIN = re.compile(r"^([a-z0-9-]+)==(\S+) \\\n((?: +--hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", re.M)
#: Where the lock is installed.
PLACE = {"python_version": "3.11", "python_full_version": "3.11.9", "sys_platform": "linux"}
PLACE |= {"platform_system": "Linux", "platform_machine": "x86_64", "os_name": "posix"}
PLACE |= {"implementation_name": "cpython", "platform_python_implementation": "CPython"}


def lock() -> str:
    return (ROOT / "requirements.lock").read_text(encoding="utf-8")


def pinned() -> dict[str, Version]:
    return {name: Version(version) for name, version, _ in PIN.findall(lock())}


def asked(file: str) -> list[Requirement]:
    lines = (ROOT / file).read_text(encoding="utf-8").splitlines()
    return [Requirement(line) for line in lines if line and line[0] not in "#-"]


def test_every_line_of_the_lock_is_a_pin_with_hashes():
    rest = PIN.sub("", lock()).splitlines()
    assert [
        line for line in rest if line and not line.startswith(("#", "--extra-index-url "))
    ] == []


def test_the_lock_satisfies_the_requirements():
    found, wanted = pinned(), asked("requirements.txt")
    assert len(wanted) > 10
    for each in wanted:
        name = canonicalize_name(each.name)
        assert name in found, f"{name} is not locked: make lock"
        assert each.specifier.contains(found[name]), f"{each} is not {found[name]}: make lock"


def test_torch_is_the_one_without_cuda():
    assert pinned()["torch"].local == "cpu"
    assert not [name for name in pinned() if name.startswith(("nvidia", "triton"))]
    (wheel,) = [each for each in asked("deploy/streamlit_cloud/requirements.txt") if each.url]
    assert wheel.url is not None
    assert str(pinned()["torch"]).replace("+", "%2B") in wheel.url


def is_here(name: str, pin: Version) -> bool:
    try:
        return Version(version(name)) == pin
    except PackageNotFoundError:
        return False


def test_what_is_locked_asks_for_nothing_that_is_not():
    """As far as the environment of the tests has the same versions, which say what they ask for."""
    found = pinned()
    known = [name for name, pin in found.items() if is_here(name, pin)]
    assert "streamlit" in known
    missing = [
        (name, each.name)
        for name in known
        for each in map(Requirement, requires(name) or ())
        if (each.marker is None or each.marker.evaluate({**PLACE, "extra": ""}))
        and canonicalize_name(each.name) not in found
    ]
    assert missing == []
