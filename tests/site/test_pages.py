"""What holds for every kind of page, at both widths and in both themes."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.site.conftest import Visitor

PAGES = {
    "home": "",
    "topic": "topics/probability/",
    "contribute": "contributing/",
    "about": "about/",
    "missing": "404.html",
}
QUESTION = "two-heads-in-a-row"
WIDTHS = (390, 1280)
THEMES = ("light", "dark")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

pytestmark = pytest.mark.browser


def open_everything(page: Page) -> None:
    page.evaluate("document.querySelectorAll('details').forEach((part) => (part.open = true))")
    page.wait_for_timeout(200)


def barriers(page: Page) -> list[str]:
    """What axe-core finds wrong with the page as it is now."""
    results = Axe().run(page, options={"runOnly": RULES, "resultTypes": ["violations"]})
    return [
        f"{violation['id']}: {node['html'][:200]} {node['failureSummary']}"
        for violation in results.response["violations"]
        for node in violation["nodes"][:5]
    ]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())
def test_no_barriers(visitor: Visitor, path: str, width: int, theme: str) -> None:
    page = visitor.visit(path, width=width, theme=theme)
    open_everything(page)
    # Formulas and code are nine tenths of a topic's elements, and each is like the other: one answer in full is enough.
    # What takes their place is short, because the page does not expect its text to grow.
    page.evaluate(
        """() => document.querySelectorAll('.katex, .code').forEach((part) => {
            part.textContent = (part.querySelector('annotation') ?? part).textContent.slice(0, 8);
        })"""
    )
    assert barriers(page) == []


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_no_barriers_in_an_answer_with_maths_and_code(visitor: Visitor, width: int, theme: str) -> None:
    page = visitor.visit(f"topics/probability/#{QUESTION}", width=width, theme=theme)
    page.evaluate(f"document.querySelectorAll('.q:not(:has(#{QUESTION}))').forEach((part) => part.remove())")
    open_everything(page)
    assert barriers(page) == []


@pytest.mark.parametrize("width", (*WIDTHS, 320))
@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())
def test_no_sideways_scrolling(visitor: Visitor, path: str, width: int) -> None:
    page = visitor.visit(path, width=width)
    open_everything(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    wide = page.evaluate(
        """width => [...document.querySelectorAll('.md-content *')]
            .filter((part) => part.getBoundingClientRect().right > width + 1)
            .filter((part) => !part.parentElement.closest('.wide, pre, .katex, .katex-display'))
            .map((part) => part.outerHTML.slice(0, 120))""",
        width,
    )
    assert wide == []


@pytest.mark.parametrize("theme", THEMES)
def test_theme_follows_the_system(visitor: Visitor, theme: str) -> None:
    page = visitor.visit("topics/probability/", theme=theme)
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert ground == {"light": "rgb(253, 252, 249)", "dark": "rgb(20, 23, 27)"}[theme]


def test_theme_can_be_chosen_and_is_remembered(visitor: Visitor) -> None:
    page = visitor.visit("topics/probability/", theme="light")
    for name in ("Switch to light colors", "Switch to dark colors"):
        page.get_by_title(name).click()
    page.reload()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(20, 23, 27)"


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())
def test_targets_are_large_enough_to_touch(visitor: Visitor, path: str) -> None:
    page = visitor.visit(path, width=390)
    open_everything(page)
    small = page.evaluate(
        """() => [...document.querySelectorAll('.md-content button, .md-content summary, .q .foot a, .q .meta a, .q .refs a')]
            .map((part) => [part.textContent.trim(), part.getBoundingClientRect().height])
            .filter(([, height]) => height < 44)"""
    )
    assert small == []
