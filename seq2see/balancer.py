"""nginx before the replicas, with the configuration of ``deploy/nginx/``."""

from __future__ import annotations

import os
import shutil
import socket
from collections.abc import Sequence
from pathlib import Path

CONFIGURATION = Path(__file__).resolve().parent.parent / "deploy" / "nginx" / "nginx.conf"
#: Debian has it where only root's PATH leads.
PLACES = ("/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx")


def nginx() -> str | None:
    """The nginx of this machine: $NGINX first, then the one on the PATH."""
    named = os.environ.get("NGINX")
    found = [shutil.which(name) for name in (named, "nginx", *PLACES) if name]
    return next((place for place in found if place), None)


def listening(address: str | None, port: int) -> str:
    """The lines of ``listen.conf``. address: None for every address of this machine."""
    if address:
        place = f"[{address}]" if ":" in address else address
        return f"listen {place}:{port};\n"
    both = f"listen [::]:{port};\n" if socket.has_dualstack_ipv6() else ""
    return f"listen {port};\n{both}"


def configure(
    folder: Path, ports: Sequence[int], address: str | None, port: int, shared: bool = False
) -> None:
    """Write into ``folder`` all that nginx reads, for replicas on these ports of the loopback.

    shared: whether they share the rooms of classes in Redis; else the first one has them all. The
    folder has to be one that nginx's own user may enter.
    """
    # Here a port without a process refuses at once: none need be left out for a while, and while
    # one is renewed after the other, the last one back is not.
    servers = [f"server 127.0.0.1:{each} max_fails=0;\n" for each in ports]
    (folder / "nginx.conf").write_bytes(CONFIGURATION.read_bytes())
    rooms = servers if shared else servers[:1]
    (folder / "replicas.conf").write_text("".join(servers), encoding="ascii")
    (folder / "rooms.conf").write_text("".join(rooms), encoding="ascii")
    (folder / "listen.conf").write_text(listening(address, port), encoding="ascii")


def command(place: str, folder: Path, *more: str) -> list[str]:
    """What starts the nginx at ``place`` with the configuration in ``folder``."""
    file = str(folder / "nginx.conf")
    return [place, "-e", "stderr", "-p", str(folder), "-c", file, *more]
