"""``python -m seq2see.replica``: one process of the app among several, listening once it can serve.

``streamlit run`` listens first and loads then: for the seconds between, whoever is sent here waits,
though another replica could answer. Its arguments are those of ``streamlit run``.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: Sequence[str]) -> None:
    """Load what takes long, then be ``streamlit run app.py``. Ends the process."""
    os.environ.setdefault("OMP_NUM_THREADS", "1")  # as in app.py, before PyTorch is imported
    os.chdir(ROOT)
    sys.path.insert(0, str(ROOT))
    from serving.startup import load

    load()
    from streamlit.web.cli import main as streamlit

    streamlit(["run", "app.py", "--server.headless=true", *arguments], prog_name="streamlit")


if __name__ == "__main__":
    main(sys.argv[1:])
