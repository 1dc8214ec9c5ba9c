"""The search, as a reader uses it: opening, typing, choosing, filters, and what it does with hostile input."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, Route, expect

from tests.site.conftest import Visitor
from tests.site.kinds import PAGES, QUESTION, TOPIC, each_theme, each_width

pytestmark = pytest.mark.browser

DIALOG = "dialog.search"
READY = f"{DIALOG}[data-complete]"
ASKED = "two heads in a row"


def search(page: Page, query: str = "") -> Page:
    """Open the search and type; returns once everything is loaded."""
    page.keyboard.press("/")
    page.locator(READY).wait_for()
    if query:
        page.keyboard.insert_text(query)
        page.locator("a.hit, .search-help p").first.wait_for()
    settled(page)
    return page


def settled(page: Page) -> None:
    """Wait for the results that follow the first ones."""
    page.locator(".search-field:not([data-behind])").wait_for()
    page.locator(".search-hits:not([aria-busy=true])").wait_for(state="attached")


def first(page: Page) -> str:
    return page.locator("a.hit").first.get_attribute("href") or ""


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())
def test_nothing_of_the_search_is_fetched_before_it_is_wanted(visitor: Visitor, path: str) -> None:
    page = visitor.visit(path)
    asked: list[str] = page.evaluate("performance.getEntriesByType('resource').map((entry) => entry.name)")
    assert not [name for name in asked if "/search/" in name or "minisearch" in name or "search.css" in name]
    search(page)
    asked = page.evaluate("performance.getEntriesByType('resource').map((entry) => entry.name)")
    assert sum("/search/first.json" in name for name in asked) == 1
    assert sum("/search/second-" in name for name in asked) == 1


@pytest.mark.parametrize("key", ["/", "Control+k", "Meta+k"])
def test_keys_open_it_and_escape_closes_it(visitor: Visitor, key: str) -> None:
    page = visitor.visit(TOPIC)
    page.keyboard.press(key)
    field = page.get_by_role("combobox", name="Search")
    expect(field).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(DIALOG)).to_be_hidden()
    expect(page.locator("header .find")).to_be_focused()


def test_slash_is_a_letter_where_one_types(visitor: Visitor) -> None:
    page = search(visitor.visit(TOPIC))
    page.keyboard.type("a/b")
    expect(page.get_by_role("combobox", name="Search")).to_have_value("a/b")


@each_width
@each_theme
def test_a_result_opens_the_question_with_its_answer(visitor: Visitor, width: int, theme: str) -> None:
    page = visitor.visit("about/", width=width, theme=theme)
    page.locator("header .find").click()
    page.locator(READY).wait_for()
    page.keyboard.type(ASKED)
    hit = page.locator("a.hit").first
    expect(hit).to_have_attribute("href", re.compile(rf"#{QUESTION}$"))
    expect(hit.locator("mark").first).to_have_text(re.compile("two|heads|row", re.IGNORECASE))
    expect(hit.locator(".hit-short")).to_contain_text("Six")
    expect(hit).to_contain_text("Probability")
    expect(hit).to_contain_text("checked")
    hit.click()
    page.wait_for_url(f"**/{TOPIC}#{QUESTION}")
    expect(page.locator(f".q:has(> h2#{QUESTION}) .short")).to_be_visible()


def test_arrows_choose_and_enter_opens(visitor: Visitor) -> None:
    page = search(visitor.visit(""), "coin")
    field = page.get_by_role("combobox", name="Search")
    hits = page.locator("a.hit")
    expect(hits.nth(0)).to_have_attribute("aria-selected", "true")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    expect(hits.nth(1)).to_have_attribute("aria-selected", "true")
    expect(hits.nth(0)).to_have_attribute("aria-selected", "false")
    expect(field).to_have_attribute("aria-activedescendant", hits.nth(1).get_attribute("id") or "")
    address = hits.nth(1).get_attribute("href") or ""
    page.keyboard.press("Enter")
    page.wait_for_url(address)


def test_arrows_reach_results_that_were_still_to_come(visitor: Visitor) -> None:
    page = search(visitor.visit(""))
    chosen = page.evaluate(
        """() => {
            const field = document.querySelector('.search-field');
            field.value = 'regression';
            field.dispatchEvent(new InputEvent('input'));
            return new Promise((done) => requestAnimationFrame(() => {
                const first = document.querySelectorAll('a.hit').length;
                for (let at = 0; at < 20; at += 1) field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown' }));
                done([first, [...document.querySelectorAll('a.hit')].findIndex((hit) => hit.ariaSelected === 'true')]);
            }));
        }"""
    )
    assert chosen == [8, 20]


def test_enter_right_after_typing_opens_what_was_typed(visitor: Visitor) -> None:
    page = search(visitor.visit(""))
    page.evaluate(
        """(query) => {
            const field = document.querySelector('.search-field');
            field.value = query;
            field.dispatchEvent(new InputEvent('input'));
            field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
        }""",
        ASKED,
    )
    page.wait_for_url(f"**#{QUESTION}")


def test_a_result_on_the_same_page_opens_again(visitor: Visitor) -> None:
    page = visitor.visit(f"{TOPIC}#{QUESTION}")
    answer = page.locator(f".q:has(> h2#{QUESTION}) > details")
    expect(answer).to_have_attribute("open", "")
    answer.evaluate("part => (part.open = false)")
    search(page, ASKED)
    page.keyboard.press("Enter")
    expect(answer).to_have_attribute("open", "")
    expect(page.locator(DIALOG)).to_be_hidden()


def test_a_follow_up_opens_under_its_question(visitor: Visitor) -> None:
    page = search(visitor.visit(""), "is the wait for HT also six")
    hit = page.locator(f"a.hit[href$='#{QUESTION}']")
    expect(hit.locator(".hit-ask")).to_contain_text("HT")
    hit.click()
    page.wait_for_url(f"**/{TOPIC}#{QUESTION}")
    part = page.locator(f".q:has(> h2#{QUESTION}) .next > details[open]")
    expect(part).to_contain_text("Is the wait for HT also six?")
    expect(part).to_be_in_viewport()


def test_filters_narrow_the_results(visitor: Visitor) -> None:
    page = search(visitor.visit(""), "regression")
    before = page.locator("a.hit").count()
    page.get_by_label("Difficulty", exact=True).select_option("hard")
    settled(page)
    levels = page.locator("a.hit .level").all_text_contents()
    assert levels and set(levels) == {"Hard"} and len(levels) < before
    page.get_by_label("Difficulty", exact=True).select_option("")
    page.get_by_label("Topic", exact=True).select_option("linear-models")
    assert all("topics/linear-models/" in (hit.get_attribute("href") or "") for hit in page.locator("a.hit").all())
    page.get_by_role("button", name="Core", exact=True).click()
    expect(page.locator("a.hit").first).to_contain_text("core")
    page.get_by_label("Kind", exact=True).select_option("coding")
    page.get_by_role("button", name="Look among all questions").click()
    settled(page)
    assert page.locator("a.hit").count() == before


def test_a_filter_alone_lists_what_passes(visitor: Visitor) -> None:
    page = search(visitor.visit(""))
    page.get_by_label("Tag", exact=True).select_option("markov-chain")
    expect(page.locator(f"a.hit[href$='#{QUESTION}']")).to_be_visible()


def test_recent_queries_come_back_and_can_be_forgotten(visitor: Visitor) -> None:
    page = search(visitor.visit(""), ASKED)
    page.keyboard.press("Enter")
    page.wait_for_url(f"**#{QUESTION}")
    search(page)
    page.get_by_role("button", name=ASKED).click()
    assert first(page).endswith(f"#{QUESTION}")
    page.keyboard.press("Control+a")
    page.keyboard.press("Delete")
    page.get_by_role("button", name="Forget these").click()
    expect(page.get_by_role("button", name=ASKED)).to_be_hidden()


@pytest.mark.parametrize("stored", ["not json", '{"a": 1}', "[1, null, {}]", '["' + "x" * 100_000 + '"]'])
def test_a_broken_store_does_no_harm(visitor: Visitor, stored: str) -> None:
    page = visitor.visit("about/")
    page.evaluate("value => localStorage.setItem('atlas.searches', value)", stored)
    search(page, ASKED)
    assert first(page).endswith(f"#{QUESTION}")


def test_what_is_not_there_can_be_asked_for(visitor: Visitor) -> None:
    page = search(visitor.visit(""), "zzqx wvvkj")
    expect(page.locator("a.hit")).to_have_count(0)
    expect(page.locator(".search-count")).to_have_text("Nothing fits")
    address = page.get_by_role("link", name="Ask for this question").get_attribute("href") or ""
    assert "template=missing-question.yml" in address
    assert "question=zzqx+wvvkj" in address


HOSTILE = [
    "<img src=x onerror=alert(1)>",
    "\"'><script>window.ran = 1</script>",
    "heads " * 2_000,
    "x" * 10_000,
    "🎲🪙 two heads",
    "\u202eowt sdaeh",
    "שתי עצים",
    ".*+?^${}()|[]\\/",
    "__proto__ constructor toString hasOwnProperty",
    "\x00\ufffd\ud83d",
    "{{ 7 * 7 }} {% raw %}",
]


@pytest.mark.parametrize("query", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_input_neither_breaks_nor_injects(visitor: Visitor, query: str) -> None:
    page = search(visitor.visit("about/"))
    page.evaluate(
        """(query) => {
            const field = document.querySelector('.search-field');
            field.value = query;
            field.dispatchEvent(new InputEvent('input'));
        }""",
        query,
    )
    page.wait_for_timeout(300)
    assert page.evaluate("window.ran") is None
    assert page.locator(f"{DIALOG} :is(img, script, iframe)").count() == 0
    page.get_by_role("combobox", name="Search").fill(ASKED)
    expect(page.locator("a.hit").first).to_have_attribute("href", re.compile(rf"#{QUESTION}$"))


def test_without_scripts_it_leads_to_all_questions(visitor: Visitor) -> None:
    page = visitor.visit("about/", java_script_enabled=False)
    page.locator("header .find").click()
    page.wait_for_url("**/questions/")
    assert page.locator(".rows li a").count() > 100


def test_where_it_cannot_be_loaded_it_says_so(visitor: Visitor) -> None:
    page = visitor.visit("about/")
    broken = re.compile(r"/search/first\.json")

    def refuse(route: Route) -> None:
        route.fulfill(status=503, body="")

    page.route(broken, refuse)
    page.keyboard.press("/")
    expect(page.locator(".search-count")).to_contain_text("could not be loaded")
    page.unroute(broken)
    page.keyboard.press("Escape")
    expect(page.locator(DIALOG)).to_be_hidden()
    assert search(page, ASKED)
    assert first(page).endswith(f"#{QUESTION}")
    assert all("503" in complaint for complaint in visitor.complaints)
    visitor.complaints.clear()
