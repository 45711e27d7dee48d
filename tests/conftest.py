"""One thread for PyTorch, as when serving: on two cores a second one waits more than it works."""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")
