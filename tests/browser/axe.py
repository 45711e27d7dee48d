"""What axe-core finds on a page: nothing against WCAG 2.1 AA."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from playwright.sync_api import Page

AXE = Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js"
RUN = """async (within) => {
    const found = await axe.run(within ? { fromShadowDom: within } : document, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"],
        resultTypes: ["violations"],
    })
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
        `${id}: ${target.flat().join(" ")}: ${failureSummary.replace(/\\s+/g, " ")}`))
}"""


@cache
def _source() -> str:
    """axe-core, which package-lock.json pins; ``make js`` and ``make test`` fetch it."""
    return AXE.read_text(encoding="utf-8")


def violations(page: Page, within: Sequence[str] | None = None) -> list[str]:
    """The rules that a page breaks as it is shown now, with the elements that break them.

    within: the selectors of a host and of what is looked at in its shadow tree; None for all.

    Evaluated, not added as a script: the app's Content-Security-Policy would refuse that.
    """
    page.evaluate(_source())
    return page.evaluate(RUN, within)
