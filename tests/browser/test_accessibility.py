"""What axe-core finds on every page: nothing against WCAG 2.1 AA, in both themes."""

from __future__ import annotations

from itertools import pairwise

import pytest
from axe import violations
from waiting import settled

from ui.road import ROAD

TEXT = "The old cat sat by the warm window and slept."


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("lesson", ROAD, ids=lambda stop: stop.key)
def test_a_page_breaks_no_rule_of_wcag(open_page, lesson, theme):
    page = open_page(f"/{lesson.path}", language="en", text=TEXT, theme=theme)
    assert violations(page) == [], f"{lesson.key}, {theme}"


@pytest.mark.parametrize("lesson", ROAD, ids=lambda stop: stop.key)
def test_headings_are_in_order(open_page, lesson):
    """One h1, and no level is left out on the way down."""
    page = settled(open_page(f"/{lesson.path}", language="ko", text=TEXT))
    levels = page.locator("[data-testid=stMain]").evaluate(
        """main => [...main.querySelectorAll("h1, h2, h3, h4, h5, h6")]
            .filter((each) => each.checkVisibility()).map((each) => Number(each.tagName[1]))"""
    )
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(now <= before + 1 for before, now in pairwise(levels)), levels
