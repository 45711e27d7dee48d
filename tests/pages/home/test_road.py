"""The map of the road, as HTML."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from pages.home.figures.road import Group, RoadLabels, Station, road_html

NASTY = '<img src="http://x" onerror=alert(1)> & "quoted"'
LABELS = RoadLabels(solved="Solved", limit="Limit", soon="Soon")
NAME = "The road"


class Seen(HTMLParser):
    """Tags with their attributes, and the text between them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict]] = []
        self.words: list[str] = []
        self.open: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)

    def of(self, name):
        return [attributes for tag, attributes in self.tags if tag == name]


def test_stations_come_in_order_and_say_what_they_solved_and_left():
    groups = [
        Group("First", [Station("A", "a+", "a-", "./a"), Station("B", "b+", "b-", None)]),
        Group("Second", [Station("C", "c+", "c-", "./c?lang=ko&text=x")]),
    ]
    seen = Seen(road_html(groups, LABELS, NAME))
    assert not seen.open
    text = " ".join(seen.words)
    expected = "First A Solved a+ Limit a- B Soon Solved b+ Limit b- Second C Solved c+ Limit c-"
    assert text == expected


def test_only_built_stations_are_links():
    groups = [Group("L", [Station("A", "", "", "./a?x=1&text=y"), Station("B", "", "", None)])]
    html = road_html(groups, LABELS, NAME)
    seen = Seen(html)
    assert [link["href"] for link in seen.of("a")] == ["./a?x=1&text=y"]
    unbuilt = html[html.index(">B<") :]
    assert "<a" not in unbuilt
    assert "href" not in unbuilt
    assert len(re.findall("Soon", html)) == 1


def test_nothing_that_was_said_becomes_a_tag():
    for href in (None, f"./a?text={NASTY}"):
        station = Station(NASTY, NASTY, NASTY, href)
        html = road_html([Group(NASTY, [station])], RoadLabels(NASTY, NASTY, NASTY), NASTY)
        seen = Seen(html)
        assert not seen.of("img")
        assert not any(name.startswith("on") for _, given in seen.tags for name in given)
        assert set(seen.words) == {NASTY}
        assert [link["href"] for link in seen.of("a")] == ([href] if href else [])
        assert seen.of("ol")[0]["aria-label"] == NASTY
