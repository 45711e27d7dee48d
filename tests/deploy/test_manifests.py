"""Container file, compose file and manifests: held to their schemas, and to each other."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import jsonschema
import kubernetes_validate
import pytest
import yaml

DEPLOY = Path(__file__).resolve().parents[2] / "deploy"
HERE = Path(__file__).resolve().parent
COMPOSE = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))
#: Of compose-spec/compose-spec (NOTICE).
SCHEMA = json.loads((HERE / "compose-spec.json").read_text(encoding="utf-8"))
KUBERNETES = DEPLOY / "kubernetes"
MANIFESTS = sorted(set(KUBERNETES.glob("*.yaml")) - {KUBERNETES / "kustomization.yaml"})
LONGEST_END = 10


def manifest(name: str) -> Any:
    return yaml.safe_load((KUBERNETES / f"{name}.yaml").read_text(encoding="utf-8"))


def test_hadolint_finds_nothing():
    tool = Path(sys.executable).with_name("hadolint")
    found = subprocess.run(
        [tool, DEPLOY / "Containerfile"], capture_output=True, text=True, check=False
    )
    assert (found.returncode, found.stdout) == (0, ""), found.stdout + found.stderr


def test_the_compose_file_is_one():
    jsonschema.Draft7Validator(SCHEMA).validate(COMPOSE)
    broken = {**COMPOSE, "services": {"app": {"imag": "seq2see"}}}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft7Validator(SCHEMA).validate(broken)


@pytest.mark.parametrize("path", MANIFESTS, ids=lambda path: path.stem)
def test_a_manifest_is_one(path: Path):
    kubernetes_validate.validate(yaml.safe_load(path.read_text(encoding="utf-8")), "1.37", True)


def test_a_mistake_in_a_manifest_is_found():
    broken = manifest("deployment")
    broken["spec"]["template"]["spec"]["containers"][0]["readinesProbe"] = {}
    with pytest.raises(kubernetes_validate.ValidationError):
        kubernetes_validate.validate(broken, "1.37", True)


def test_every_manifest_is_applied():
    assert sorted(manifest("kustomization")["resources"]) == [path.name for path in MANIFESTS]


def test_who_selects_whom_by_which_port():
    pod = manifest("deployment")["spec"]["template"]
    labels, (app,) = pod["metadata"]["labels"], pod["spec"]["containers"]
    for name, place in (("service", "selector"), ("deployment", "selector")):
        selector = manifest(name)["spec"][place]
        assert selector.get("matchLabels", selector) == labels
    assert manifest("disruption")["spec"]["selector"]["matchLabels"] == labels
    assert manifest("networkpolicy")["spec"]["podSelector"]["matchLabels"] == labels
    (port,) = app["ports"]
    assert manifest("service")["spec"]["ports"][0]["targetPort"] == port["name"]
    assert manifest("autoscaler")["spec"]["scaleTargetRef"]["name"] == "seq2see"
    assert f"--server.port={port['containerPort']}" in (DEPLOY / "Containerfile").read_text()


def test_nothing_runs_as_root_or_writes_into_its_image():
    pod = manifest("deployment")["spec"]["template"]["spec"]
    assert pod["securityContext"]["runAsNonRoot"] is True
    assert pod["containers"][0]["securityContext"]["readOnlyRootFilesystem"] is True
    user = re.search(r"^USER (\d+):\d+$", (DEPLOY / "Containerfile").read_text(), re.M)
    assert user
    assert int(user[1]) == pod["securityContext"]["runAsUser"] > 0
    for service in COMPOSE["services"].values():
        assert service["read_only"] is True
        assert service["cap_drop"] == ["ALL"]


def test_they_wait_for_warm_models_and_for_the_end_as_long_as_it_may_take():
    pod = manifest("deployment")["spec"]["template"]["spec"]
    assert pod["containers"][0]["readinessProbe"]["httpGet"]["path"] == "/readyz"
    assert pod["terminationGracePeriodSeconds"] == LONGEST_END
    assert COMPOSE["services"]["app"]["stop_grace_period"] == f"{LONGEST_END}s"
    assert "/readyz" in (DEPLOY / "Containerfile").read_text()


def test_compose_hands_nginx_the_folder_that_its_command_reads():
    nginx = COMPOSE["services"]["nginx"]
    (mounted,) = nginx["volumes"]
    source, target, _ = mounted.split(":")
    read = nginx["entrypoint"][nginx["entrypoint"].index("-c") + 1]
    assert Path(read).parent == Path(target)
    folder = (DEPLOY / source).resolve()
    included = re.findall(r"^\s*include (\S+);", (folder / Path(read).name).read_text(), re.M)
    assert sorted(included) == ["listen.conf", "replicas.conf", "rooms.conf"]
    assert all((folder / name).is_file() for name in included)
    assert f"listen {nginx['ports'][0].rpartition(':')[2]};" in (folder / "listen.conf").read_text()


def test_replicas_find_the_redis_that_has_their_rooms():
    """By its name and port, past the policies of both; it is asked by nobody else."""
    url = urlsplit(COMPOSE["services"]["app"]["environment"]["SEQ2SEE_REDIS_URL"])
    assert COMPOSE["services"][url.hostname]["expose"] == [str(url.port)]
    (settings,) = manifest("kustomization")["configMapGenerator"]
    set_to = dict(each.split("=", 1) for each in settings["literals"])
    url, service = urlsplit(set_to["SEQ2SEE_REDIS_URL"]), manifest("redis-service")
    pod = manifest("redis")["spec"]["template"]
    labels, (port,) = pod["metadata"]["labels"], pod["spec"]["containers"][0]["ports"]
    assert (url.hostname, url.port) == (
        service["metadata"]["name"],
        service["spec"]["ports"][0]["port"],
    )
    assert service["spec"]["selector"] == labels
    assert service["spec"]["ports"][0]["targetPort"] == port["name"]
    policy, app = manifest("redis-networkpolicy")["spec"], manifest("networkpolicy")["spec"]
    assert policy["podSelector"]["matchLabels"] == labels
    (asks,) = policy["ingress"]
    assert asks["from"] == [{"podSelector": app["podSelector"]}]
    assert app["egress"][0]["to"] == [{"podSelector": {"matchLabels": labels}}]
    assert "egress" not in policy
