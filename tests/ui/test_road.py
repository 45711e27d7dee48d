"""The road: every page that exists is on it, each stop knows the next."""

from __future__ import annotations

import re

import pytest

from ui import road
from ui.road import PAGES, ROAD, Stop, after, grouped, stop
from ui.words import catalogs


def test_every_page_is_a_stop_and_in_the_navigation():
    files = set(PAGES.glob("*/page.py"))
    assert files
    assert {each.file for each in ROAD if each.built} == files
    assert [each for stops in grouped().values() for each in stops] == [
        each for each in ROAD if each.built
    ]


def test_only_what_is_built_is_in_the_navigation(tmp_path, monkeypatch):
    monkeypatch.setattr(road, "PAGES", tmp_path)
    assert grouped() == {}
    for folder in ("next_token", "rnn"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "page.py").touch()
    assert [[each.key for each in stops] for stops in grouped().values()] == [
        ["next-token"],
        ["rnn"],
    ]


def test_a_group_of_the_road_is_one_stretch():
    groups = [each.group for each in ROAD]
    stretches = [group for i, group in enumerate(groups) if i == 0 or groups[i - 1] != group]
    assert len(stretches) == len(set(stretches))


def test_keys_are_unique_and_fit_an_address():
    keys = [each.key for each in ROAD]
    assert len(set(keys)) == len(keys)
    assert all(re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", key) for key in keys)


def test_after_walks_the_whole_road_once():
    walked, here = [], ROAD[0]
    while here is not None:
        walked.append(here)
        here = after(here.key)
    assert walked == list(ROAD)


@pytest.mark.parametrize("key", ["", "no-such-page", "/rnn"])
def test_a_stop_that_the_road_lacks(key):
    with pytest.raises(KeyError):
        stop(key)
    with pytest.raises(ValueError, match="not in"):
        after(key)


def test_home_is_the_root_and_the_others_have_a_path():
    assert stop("home").path == ""
    assert all(each.path == each.key for each in ROAD if each.key != "home")
    assert Stop("train-vs-test", "limits", "x").file == PAGES / "train_vs_test" / "page.py"


@pytest.mark.parametrize("code", sorted(catalogs()))
def test_what_is_built_has_its_text(code):
    for each in ROAD:
        if each.built and each.key != "glossary":
            assert (PAGES / each.folder / f"{code}.md").is_file()
