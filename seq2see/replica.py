"""``python -m seq2see.replica``: one process of the app among several, listening once it is warm.

Its arguments are those of ``streamlit run``.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: Sequence[str]) -> None:
    """Be ``streamlit run app.py``, but refuse connections before it can serve. Ends the process."""
    os.environ.setdefault("OMP_NUM_THREADS", "1")  # as in app.py, before PyTorch is imported
    os.chdir(ROOT)
    sys.path.insert(0, str(ROOT))
    from streamlit.web.cli import main as streamlit

    from ui.internals import listen_once_started

    listen_once_started()
    streamlit(["run", "app.py", "--server.headless=true", *arguments], prog_name="streamlit")


if __name__ == "__main__":
    main(sys.argv[1:])
