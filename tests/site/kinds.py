"""One page of every kind, and what tests of all of them share."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

QUESTION = "two-heads-in-a-row"
TOPIC = "topics/probability/"
PAGES = {
    "home": "",
    "topic": TOPIC,
    "all questions": "questions/",
    "core": "core/",
    "tags": "tags/",
    "sources": "sources/",
    "coverage": "coverage/",
    "contribute": "contributing/",
    "develop": "developers/",
    "benchmarks": "benchmarks/",
    "about": "about/",
    "not found": "404.html",
}
MOVED = f"q/{QUESTION}.html"
"""The kind that nobody stays on: a permanent address, which leads on at once."""
WIDTHS = (390, 1280)
THEMES = ("light", "dark")

each_page = pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())
each_width = pytest.mark.parametrize("width", WIDTHS)
each_theme = pytest.mark.parametrize("theme", THEMES)


def open_everything(page: Page) -> None:
    page.evaluate("document.querySelectorAll('details').forEach((part) => (part.open = true))")
    page.wait_for_timeout(200)
