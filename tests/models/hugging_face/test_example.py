"""The command that writes a tiny model to try the page with."""

from __future__ import annotations

import numpy as np
import pytest

from models import open_model
from models.hugging_face.example import CHOICES, main

pytest.importorskip("transformers")


@pytest.mark.parametrize("kind", CHOICES)
def test_it_writes_a_model_that_opens(tmp_path, capsys, kind):
    folder = tmp_path / "mine"
    assert main([str(folder), "--kind", kind]) == 0
    assert str(folder) in capsys.readouterr().out
    model = open_model(folder)
    assert model.kind == kind
    trace = model.trace("The old 고양이 sat.")
    assert np.isfinite(trace.weights).all()
    assert trace.weights.max() > 1.5 / len(trace), "its heads tell keys apart"
    assert (folder / "model.safetensors").stat().st_size < 4_000_000


def test_it_leaves_alone_what_is_there(tmp_path, capsys):
    kept = tmp_path / "file"
    kept.write_text("mine")
    assert main([str(tmp_path)]) == 1
    assert main([str(kept)]) == 1
    assert "not empty" in capsys.readouterr().err
    assert kept.read_text() == "mine"


def test_a_seed_makes_the_same_model(tmp_path):
    for name, seed in (("a", "3"), ("b", "3"), ("c", "4")):
        assert main([str(tmp_path / name), "--seed", seed]) == 0
    a, b, c = (open_model(tmp_path / name).trace("a cat").logits for name in ("a", "b", "c"))
    np.testing.assert_array_equal(a, b)
    assert np.abs(a - c).max() > 0.1
