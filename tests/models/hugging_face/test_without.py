"""Without transformers nothing else is missing, and nothing waits for it."""

from __future__ import annotations

import subprocess
import sys

import pytest

from models.hugging_face.errors import SENTENCES, ModelError


def test_it_is_not_imported_before_a_model_is_opened():
    code = (
        "import sys, models, models.hugging_face.opening\n"
        "from serving.startup import import_everything\n"
        "import_everything()\n"
        "assert 'transformers' not in sys.modules and 'huggingface_hub' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize("reason", SENTENCES)
def test_each_reason_is_one_sentence(reason):
    names = ("name", "file", "kind", "needed", "free", "tokens", "context", "error")
    said = str(ModelError(reason, **dict.fromkeys(names, "X")))
    assert said.endswith(".")
    assert ". " not in said
    assert "{" not in said
