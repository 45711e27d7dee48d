"""One sentence wherever a model cannot be opened, and nothing of it that could do harm is read."""

from __future__ import annotations

import importlib
import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from safetensors.torch import load_file, save_file

from models import open_model
from models.hugging_face import files, hub, opening, recorder
from models.hugging_face.errors import Cancelled, ModelError, Reason
from models.hugging_face.sources import Source
from tests.models.hugging_face.tiny import OWN_WAYS

TEXT = "The old cat sat."

pytest.importorskip("transformers")


@pytest.fixture
def copied(made, tmp_path) -> Callable[[str], Path]:
    return lambda name: Path(shutil.copytree(made(name), tmp_path / name))


def refused(model: Path | Source | str) -> ModelError:
    with pytest.raises(ModelError) as found:
        open_model(model)
    return found.value


@pytest.mark.parametrize("name", OWN_WAYS)
def test_a_family_that_does_not_go_through_the_interface_is_refused(made, name: str):
    error = refused(made(name))
    assert error.reason == "no_interface"
    assert name in error.values["kind"].replace("-", "_")


def test_a_folder_that_is_none(tmp_path):
    assert refused(tmp_path / "nowhere").reason in ("no_folder", "no_such_name")
    assert refused(str(tmp_path / "no where")).reason == "no_folder"
    assert refused("x y" * 5_000).reason == refused("/a\0").reason == "no_folder"
    assert refused(tmp_path).reason == "no_config"
    (tmp_path / "config.json").write_text("[1]")
    assert refused(tmp_path).reason == "no_config"


def _shorten(folder: Path) -> None:
    path = folder / files.WEIGHTS
    path.write_bytes(path.read_bytes()[:-100])


def _without_shard(folder: Path) -> None:
    weights = load_file(folder / files.WEIGHTS)
    (folder / files.WEIGHTS).unlink()
    first, *rest = sorted(weights)
    save_file({first: weights[first]}, folder / "one.safetensors")
    index = {first: "one.safetensors"} | dict.fromkeys(rest, "two.safetensors")
    (folder / files.INDEX).write_text(json.dumps({"weight_map": index}))


def _without_layer(folder: Path) -> None:
    weights = load_file(folder / files.WEIGHTS)
    kept = {name: each for name, each in weights.items() if "layers.1" not in name}
    save_file(kept, folder / files.WEIGHTS, metadata={"format": "pt"})


def _pickle(folder: Path) -> None:
    (folder / files.WEIGHTS).unlink()
    (folder / "pytorch_model.bin").write_bytes(b"\x80\x04")


def _code(folder: Path) -> None:
    config = json.loads((folder / files.CONFIG).read_text())
    config |= {"model_type": "mine", "auto_map": {"AutoConfig": "mine.Config"}}
    (folder / files.CONFIG).write_text(json.dumps(config))
    (folder / "mine.py").write_text("raise SystemExit('code of a folder was run')")


def _quantize(folder: Path) -> None:
    config = json.loads((folder / files.CONFIG).read_text())
    (folder / files.CONFIG).write_text(json.dumps(config | {"quantization_config": {"bits": 4}}))


@pytest.mark.parametrize(
    ("harm", "reason"),
    [
        (_shorten, "half"),
        (_without_shard, "half"),
        (_without_layer, "half"),
        (_pickle, "pickles"),
        (_code, "unknown_kind"),
        (_quantize, "packed"),
        (lambda folder: (folder / files.WEIGHTS).unlink(), "no_weights"),
        (lambda folder: (folder / files.WEIGHTS).write_bytes(b"\xff" * 50), "half"),
        (lambda folder: (folder / "tokenizer.json").unlink(), "no_fast_tokenizer"),
        (lambda folder: (folder / "tokenizer.json").write_text("{}"), "no_fast_tokenizer"),
    ],
)
def test_a_folder_that_is_not_whole_or_not_safe(copied, harm, reason: Reason):
    folder = copied("llama")
    harm(folder)
    error = refused(folder)
    assert error.reason == reason
    assert "{" not in str(error)


def test_weights_in_several_files_are_read(copied):
    folder = copied("llama")
    expected = open_model(folder).trace(TEXT)
    weights = load_file(folder / files.WEIGHTS)
    (folder / files.WEIGHTS).unlink()
    names = sorted(weights)
    index = {}
    for n, part in enumerate((names[::2], names[1::2])):
        save_file({name: weights[name] for name in part}, folder / f"{n}.safetensors")
        index |= dict.fromkeys(part, f"{n}.safetensors")
    (folder / files.INDEX).write_text(json.dumps({"weight_map": index}))
    np.testing.assert_array_equal(open_model(folder).trace(TEXT).logits, expected.logits)


def test_nothing_leads_out_of_a_listed_folder(copied, tmp_path):
    folder = copied("llama")
    assert open_model(Source("llama", folder, folder)).family == "llama"
    inside, outside = folder / files.WEIGHTS, tmp_path / "elsewhere.safetensors"
    inside.rename(outside)
    inside.symlink_to(outside)
    error = refused(Source("llama", folder, folder))
    assert (error.reason, error.values["file"]) == ("outside", files.WEIGHTS)
    assert open_model(Source("llama", folder)).family == "llama", "one's own machine"
    inside.unlink()
    index = {"weight_map": {"a": "../elsewhere.safetensors"}}
    (folder / files.INDEX).write_text(json.dumps(index))
    assert refused(Source("llama", folder, folder)).reason == "outside"
    assert refused(Source("x", tmp_path, folder)).reason == "outside"


def test_what_does_not_fit_into_memory_is_not_read(made, monkeypatch):
    monkeypatch.setattr(files, "free_megabytes", lambda: 200.0)
    monkeypatch.setattr(opening, "_opened", lambda *_: pytest.fail("it was read"))
    error = refused(made("llama"))
    assert error.reason == "no_memory"
    assert error.values["free"] == "200"
    monkeypatch.setattr(files, "free_megabytes", lambda: None)
    monkeypatch.setattr(opening, "_opened", lambda *_: "opened")
    assert open_model(made("llama")) == "opened", "a system that does not tell"


def test_without_transformers_one_sentence_says_how_to_get_it(made, monkeypatch):
    folder = made("llama")
    recorder.transformers.cache_clear()
    monkeypatch.setitem(sys.modules, "transformers", None)
    error = refused(folder)
    assert error.reason == "not_installed"
    assert "pip install -r requirements-hf.txt" in str(error)


def test_the_hub_is_asked_for_what_is_needed_and_no_more(made, monkeypatch):
    package = importlib.import_module("huggingface_hub")
    errors = importlib.import_module("huggingface_hub.errors")
    asked: dict = {}

    def found(name, **options):
        asked.update(options, name=name)
        return str(made("llama"))

    monkeypatch.setattr(package, "snapshot_download", found)
    assert open_model("somebody/tiny").family == "llama"
    assert asked["name"] == "somebody/tiny"
    assert not any(pattern.endswith((".bin", ".py", ".pt")) for pattern in asked["allow_patterns"])
    bar = asked["tqdm_class"](total=3)
    bar.update(1)
    with pytest.raises(Cancelled):
        hub._watched(package.utils.tqdm, lambda: True)(total=3).update(1)
    for raised, reason in (
        (errors.LocalEntryNotFoundError("x"), "no_network"),
        (ConnectionError("x"), "no_network"),
        (errors.HFValidationError("x"), "no_such_name"),
    ):

        def fails(*_, raised=raised, **__):
            raise raised

        monkeypatch.setattr(package, "snapshot_download", fails)
        assert refused("somebody/tiny").reason == reason
