"""What a server offers: what its owner lists, and no path of it."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from models.hugging_face.sources import Source, listed, named, typed


def model(folder: Path) -> Path:
    folder.mkdir(parents=True)
    (folder / "config.json").write_text("{}")
    return folder


def test_a_folder_a_folder_of_folders_and_a_name(tmp_path):
    one = model(tmp_path / "one")
    many = tmp_path / "many"
    model(many / "b")
    model(many / "a")
    (many / "notes").mkdir()
    found = listed(f" {one} , {many},klue/bert-base,, ")
    assert [each.label for each in found] == ["one", "a", "b", "klue/bert-base"]
    assert found[0] == Source("one", one, one)
    assert found[1] == Source("a", many / "a", many)
    assert found[3] == Source("klue/bert-base", None)
    assert named("b", found) == found[2]
    assert named("../b", found) is None


def test_two_of_one_name_are_told_apart(tmp_path):
    one, two = model(tmp_path / "x" / "bert"), model(tmp_path / "y" / "bert")
    assert [each.label for each in listed(f"{one},{two}")] == ["bert", "y/bert"]


def test_a_listed_folder_that_is_not_there_is_offered_and_says_so_when_it_is_opened(tmp_path):
    (found,) = listed(str(tmp_path / "gone"))
    assert (found.label, found.folder) == ("gone", tmp_path / "gone")


def test_the_environment_is_read(monkeypatch, tmp_path):
    monkeypatch.setenv("SEQ2SEE_MODELS", str(model(tmp_path / "one")))
    assert [each.label for each in listed()] == ["one"]
    monkeypatch.delenv("SEQ2SEE_MODELS")
    assert listed() == ()


def test_what_is_typed_is_a_folder_or_a_name(tmp_path):
    folder = model(tmp_path / "one")
    assert typed(f" {folder} ") == Source("one", folder)
    assert typed("owner/name") == Source("owner/name", None)
    assert typed("/no/where") == Source("/no/where", Path("/no/where"))
    assert typed("   ") is None


@given(st.text(max_size=40))
def test_anything_may_be_typed(text):
    found = typed(text.replace("\0", ""))
    assert found is None or found.label
