"""What holds for every kind of page, at both widths and in both themes."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, Route, expect

from tests.site.conftest import Visitor
from tests.site.kinds import MOVED, PAGES, QUESTION, TOPIC, each_page, each_theme, each_width, open_everything

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

pytestmark = pytest.mark.browser


def barriers(page: Page) -> list[str]:
    """What axe-core finds wrong with the page as it is now."""
    results = Axe().run(page, options={"runOnly": RULES, "resultTypes": ["violations"]})
    return [
        f"{violation['id']}: {node['html'][:200]} {node['failureSummary']}"
        for violation in results.response["violations"]
        for node in violation["nodes"][:5]
    ]


@each_theme
@each_width
@each_page
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


@each_theme
@each_width
def test_no_barriers_in_an_answer_with_maths_and_code(visitor: Visitor, width: int, theme: str) -> None:
    page = visitor.visit(f"{TOPIC}#{QUESTION}", width=width, theme=theme)
    page.evaluate(f"document.querySelectorAll('.q:not(:has(#{QUESTION}))').forEach((part) => part.remove())")
    open_everything(page)
    assert barriers(page) == []


@each_theme
def test_no_barriers_on_the_page_of_a_permanent_address(visitor: Visitor, theme: str) -> None:
    page = visitor.visit("about/", width=390, theme=theme)

    def stay(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, body=re.sub('<meta http-equiv="refresh"[^>]*>', "", answer.text()))

    page.route(f"**/{MOVED}", stay)
    page.goto(visitor.address + MOVED)
    expect(page.get_by_role("link")).to_be_visible()
    assert barriers(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


@pytest.mark.parametrize("width", (320, 390, 1280))
@each_page
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


@each_theme
def test_theme_follows_the_system(visitor: Visitor, theme: str) -> None:
    page = visitor.visit(TOPIC, theme=theme)
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert ground == {"light": "rgb(253, 252, 249)", "dark": "rgb(20, 23, 27)"}[theme]


def test_theme_can_be_chosen_and_is_remembered(visitor: Visitor) -> None:
    page = visitor.visit(TOPIC, theme="light")
    for name in ("Switch to light colors", "Switch to dark colors"):
        page.get_by_title(name).click()
    page.reload()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(20, 23, 27)"


SMALL = """() => {
    // Links in running text keep its line height (WCAG 2.2, 2.5.5 and 2.5.8).
    const inSentence = (part) => {
        if (part.tagName !== 'A' || getComputedStyle(part).display !== 'inline') return false;
        const block = part.parentElement.closest('p, li, dd, td, div').cloneNode(true);
        block.querySelectorAll('a').forEach((link) => link.remove());
        return /\\p{L}/u.test(block.textContent);
    };
    return [...document.querySelectorAll('a[href], button, summary, label, input, select, [role=button]')]
        .filter((part) => part.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        .filter((part) => !part.matches('.md-skip, .md-overlay') && !inSentence(part))
        // What is pressed for a check box is also the label around it.
        .map((part) => (part.matches('input') && part.closest('label')) || part)
        .map((part) => [part, part.getBoundingClientRect()])
        .filter(([, box]) => box.width > 1 && box.right > 0 && box.left < innerWidth)
        .filter(([, box]) => Math.round(box.width) < 44 || Math.round(box.height) < 44)
        .map(([part, box]) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${part.outerHTML.slice(0, 160)}`);
}"""
"""What can be pressed on the page as it is now and is smaller than 44 by 44 pixels."""


@each_page
def test_targets_are_large_enough_to_touch(visitor: Visitor, path: str) -> None:
    page = visitor.visit(path, width=390)
    open_everything(page)
    assert page.evaluate("matchMedia('(pointer: coarse)').matches")
    assert page.evaluate(SMALL) == []


@pytest.mark.parametrize("path", ["", TOPIC, "contributing/"])
def test_targets_of_the_menu_are_large_enough_to_touch(visitor: Visitor, path: str) -> None:
    page = visitor.visit(path, width=390)
    menu(page)
    assert page.evaluate(SMALL) == []


def test_targets_of_the_search_are_large_enough_to_touch(visitor: Visitor) -> None:
    page = visitor.visit("about/", width=390)
    page.locator("header .find").click()
    page.locator("dialog.search[data-complete]").wait_for()
    page.keyboard.type("two heads")
    page.locator("a.hit").first.wait_for()
    assert page.evaluate(SMALL) == []


def menu(page: Page) -> None:
    """Open the menu of a narrow screen."""
    page.locator("label.md-header__button[for=__drawer]").click()
    page.wait_for_timeout(500)


ON_TOP = """part => {
    const box = part.getBoundingClientRect();
    const there = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return box.height > 0 && there !== null && part.contains(there);
}"""
"""Whether a finger would meet it."""


def test_the_menu_reaches_what_the_header_of_a_wide_screen_does(visitor: Visitor) -> None:
    links = visitor.visit("about/").locator(".links a").all()
    addresses = [str(link.evaluate("link => link.href")) for link in links]
    assert len(addresses) == 5
    for address in addresses:
        page = visitor.visit("about/", width=390)
        expect(page.locator(".links")).to_be_hidden()
        menu(page)
        entries = page.locator(".md-nav--primary a.md-nav__link").all()
        index = [entry.evaluate("link => link.href") for entry in entries].index(address)
        if not entries[index].evaluate(ON_TOP):
            # The menu shows the part in which the page stands: back, then into the part that holds the address.
            for way in (".md-nav__title", "label.md-nav__link"):
                parts = page.locator(f".md-nav--primary .md-nav__item--nested:has(a[href]) {way}").all()
                for part in parts:
                    if part.evaluate(ON_TOP) and not entries[index].evaluate(ON_TOP):
                        holds = part.evaluate(
                            "(part, address) => [...part.closest('li').querySelectorAll('a')].some((link) => link.href === address)",
                            address,
                        )
                        if way == ".md-nav__title" or holds:
                            part.click()
                            page.wait_for_timeout(500)
        entries[index].click()
        page.wait_for_url(address)


@each_width
def test_search_stands_on_the_home_page_once(visitor: Visitor, width: int) -> None:
    in_header = "header .find"
    seen = "part => part.checkVisibility({ opacityProperty: true, visibilityProperty: true })"
    assert visitor.visit("about/", width=width).locator(in_header).evaluate(seen)
    page = visitor.visit("", width=width)
    box = page.get_by_role("button", name="Search", exact=False)
    expect(box).to_be_visible()
    assert not page.locator(in_header).evaluate(seen)
    box.click()
    expect(page.get_by_role("combobox", name="Search")).to_be_focused()


@pytest.mark.parametrize("path", ["nothing", "topics/nothing/", "a/b/c/nothing.html", "q/never-was-one.html"])
def test_what_is_not_there_is_a_page_that_leads_on(visitor: Visitor, path: str) -> None:
    for name in ("Home", "Probability", "Search"):
        page = visitor.visit(path, width=390)
        expect(page.locator("h1")).to_have_text("This page is not here")
        content = page.locator(".md-content")
        if name == "Search":
            report = content.get_by_role("link", name="Report it").get_attribute("href") or ""
            assert f"page={visitor.address}{path}" in report.replace("%3A", ":").replace("%2F", "/")
            content.get_by_role("button", name="Search").click()
            page.locator("dialog.search[data-complete]").wait_for()
            page.keyboard.type("two heads in a row")
            page.locator(f"a.hit[href$='#{QUESTION}']").first.click()
            page.wait_for_url(f"**/{TOPIC}*#{QUESTION}")
        else:
            content.get_by_role("link", name=name, exact=True).click()
            page.wait_for_url(visitor.address + (TOPIC if name == "Probability" else ""))
        expect(page.locator("h1")).not_to_have_text("This page is not here")
    assert all("404" in complaint for complaint in visitor.complaints)
    visitor.complaints.clear()  # the browser reports the pages that were asked for and are not there


@pytest.mark.parametrize("path", [*PAGES.values(), MOVED], ids=[*PAGES, "moved"])
@each_theme
def test_nothing_offends_against_the_policy(visitor: Visitor, path: str, theme: str) -> None:
    """Every visitor complains about that; this one looks at every kind of page, and uses what scripts add to it."""
    page = visitor.visit(path, theme=theme)
    if path == MOVED:
        page.wait_for_url(f"**/{TOPIC}#{QUESTION}")
    open_everything(page)
    for button in page.locator(".md-content button:visible:not([data-random])").all()[:12]:
        button.click()
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    page.locator("dialog.search[data-complete]").wait_for()
    page.keyboard.type("heads")
    page.locator("a.hit").first.wait_for()
    page.keyboard.press("Escape")
    assert urlsplit(page.url).netloc == urlsplit(visitor.address).netloc


@each_page
def test_the_policy_stops_what_is_not_the_page_s_own(visitor: Visitor, path: str) -> None:
    page = visitor.visit(path)
    assert visitor.complaints == []
    page.evaluate(
        """() => {
            const add = (name, values) => document.body.append(Object.assign(document.createElement(name), values));
            add('script', { textContent: 'window.ran = "inline"' });
            add('script', { src: 'https://elsewhere.invalid/script.js' });
            add('div', { innerHTML: '<img src="data:," onerror="window.ran = \\'handler\\'">' });
        }"""
    )
    page.wait_for_timeout(300)
    assert page.evaluate("window.ran") is None
    stopped = sorted(complaint.split()[-1] for complaint in visitor.complaints if complaint.startswith("policy"))
    assert stopped == ["https://elsewhere.invalid/script.js", "inline", "inline"]
    visitor.complaints.clear()
