"""The image has all that the app needs, and the app writes nothing into it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.server import Server
from benchmarks.visitor import Visitor
from deploy import tree
from seq2see.replicas import Replica
from seq2see.serve import free_ports
from tests.serving.test_startup import apart
from ui.road import ROAD

ROOT = Path(__file__).resolve().parents[2]
FILE = tree.CONTAINERFILE.read_text(encoding="utf-8")


def files(folder: Path) -> dict[str, int]:
    return {
        path.relative_to(folder).as_posix(): path.stat().st_mtime_ns
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("image")
    tree.lay(folder)
    return folder


def test_what_is_copied_is_there_and_is_sent_to_whoever_builds():
    sent = [line[1:] for line in lines(ROOT / ".dockerignore") if line.startswith("!")]
    copied = [source for source, _ in tree.copied(FILE)]
    assert {"app.py", "assets", "ui", ".streamlit/config.toml"} <= set(copied)
    assert all((ROOT / source).exists() for source in copied)
    assert sorted(sent) == sorted([*copied, "requirements.lock"])


def lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def test_the_image_has_the_weights_and_no_tests(image: Path):
    found = files(image)
    assert "assets/weights/transformer.safetensors" in found
    assert not [name for name in found if name.startswith(("tests", "docs", "benchmarks"))]


def test_every_page_opens_from_the_files_of_the_image_and_none_is_written(
    image: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("SEQ2SEE_KIWI", "off")
    before = files(image)
    (port,) = free_ports(1)
    replica = Replica(port, (), (sys.executable, "-B", "-m", "seq2see.replica"), image)
    replica.begin()
    try:
        assert replica.warm.wait(120)
        assert replica.process is not None
        server = Server(replica.process, f"127.0.0.1:{port}")

        async def open_all() -> dict[str, int]:
            errors: dict[str, int] = {}
            for stop in (each for each in ROAD if each.built):
                async with Visitor(server.address, stop.path, "en") as visitor:
                    errors[stop.path] = visitor.opened.errors
            return errors

        assert set(apart(open_all()).values()) == {0}
    finally:
        replica.end()
    assert files(image) == before


def test_a_space_has_its_dockerfile_and_its_card(tmp_path: Path):
    subprocess.run(
        [sys.executable, "-m", "deploy.tree", str(tmp_path), "--space"], cwd=ROOT, check=True
    )
    card = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert card.startswith("---\ntitle: seq2see\n")
    assert "sdk: docker\napp_port: 8501\n" in card
    assert (tmp_path / "Dockerfile").read_text(encoding="utf-8") == FILE + tree.SPACE
    assert (tmp_path / "requirements.lock").is_file()


def test_the_entry_for_streamlits_cloud_serves_every_part():
    """Run as its server does: from the root of the repository, by the file's name."""
    (port,) = free_ports(1)
    entry = "deploy/streamlit_cloud/streamlit_app.py"
    command = [sys.executable, "-m", "streamlit", "run", entry, "--server.headless=true"]
    replica = Replica(port, (), command)
    replica.begin()
    try:
        assert replica.warm.wait(120)  # /readyz: its routes and its lifespan

        async def open_one() -> int:
            async with Visitor(f"127.0.0.1:{port}", "tokens", "en") as visitor:
                return visitor.opened.errors

        assert apart(open_one()) == 0
    finally:
        replica.end()
