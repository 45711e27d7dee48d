"""The end of ``deploy/rehearse.sh``: the laid tree, served as the image serves it."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from pathlib import Path

from benchmarks.visitor import Visitor
from seq2see.replicas import Replica
from seq2see.serve import free_ports
from ui.road import ROAD

#: The user of the image, where root rehearses.
USER = 1000


def main(folder: Path) -> int:
    """Open every page once. Returns 1 where one showed an error, or where nothing was served."""
    (port,) = free_ports(1)
    before = sorted(path for path in (folder / "app").rglob("*"))
    python = str(folder / "venv" / "bin" / "python")
    command = ["env", "HOME=/tmp", "SEQ2SEE_KIWI=off", python, "-m", "seq2see.replica"]
    if os.getuid() == 0:
        as_user = ["setpriv", f"--reuid={USER}", f"--regid={USER}", "--clear-groups"]
        if subprocess.run([*as_user, "test", "-x", python], check=False).returncode == 0:
            command = [*as_user, *command]
        else:
            print("The interpreter is in root's own folder, so root runs it.")
    replica = Replica(port, (), command, folder / "app")
    replica.begin()
    try:
        if not replica.warm.wait(180):
            print("It did not start.")
            return 1
        errors = asyncio.run(_open_all(f"127.0.0.1:{port}"))
    finally:
        replica.end()
    written = sorted(path for path in (folder / "app").rglob("*")) != before
    print(f"{errors} errors on {len(ROAD)} pages; {'' if written else 'no '}files were written.")
    return int(bool(errors) or written)


async def _open_all(address: str) -> int:
    errors = 0
    for stop in (each for each in ROAD if each.built):
        async with Visitor(address, stop.path, "en") as visitor:
            errors += visitor.opened.errors
    return errors


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
