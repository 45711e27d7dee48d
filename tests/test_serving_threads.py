"""A rerun is a thread; its arithmetic starts no other threads."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
RERUNS = """
import os, sys, threading, time
import app
assert "torch" not in sys.modules
import torch
torch.set_num_threads(1)
a = torch.randn(64, 64, dtype=torch.double)
running = lambda: len(os.listdir("/proc/self/task"))
before, during = running(), []
def rerun():
    a @ a
    during.append(running())
for _ in range(5):
    thread = threading.Thread(target=rerun)
    thread.start()
    thread.join()
    late = time.monotonic() + 20
    while running() > before and time.monotonic() < late:  # /proc names one that has just ended
        time.sleep(0.01)
print(max(during) - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the threads are counted in /proc")
def test_the_products_of_a_rerun_start_no_threads_beside_it():
    plain = {key: value for key, value in os.environ.items() if key != "OMP_NUM_THREADS"}
    found = subprocess.run(
        [sys.executable, "-c", RERUNS], cwd=ROOT, env=plain, capture_output=True, text=True
    )
    assert found.returncode == 0, found.stderr
    assert int(found.stdout) == 1  # the rerun itself
