"""Reading a topic's page: anchors, opening and closing, the keyboard, filters, without scripts, on paper."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.site.conftest import Visitor

TOPIC = "topics/probability/"
QUESTION = "two-heads-in-a-row"

pytestmark = pytest.mark.browser


def card(page: Page, question: str = QUESTION) -> Locator:
    return page.locator(f".q:has(> h2#{question})")


def answer(page: Page, question: str = QUESTION) -> Locator:
    return card(page, question).locator("> details")


def top(part: Locator) -> float:
    box = part.bounding_box()
    assert box is not None
    return box["y"]


def test_answers_are_closed_at_first(visitor: Visitor) -> None:
    page = visitor.visit(TOPIC)
    assert page.locator(".q details[open]").count() == 0
    expect(card(page).locator(".short")).to_be_hidden()


@pytest.mark.parametrize("width", (390, 1280))
def test_address_of_a_question_opens_it(visitor: Visitor, width: int) -> None:
    question = "two-sons"
    page = visitor.visit(f"{TOPIC}#{question}", width=width)
    expect(card(page, question).locator(".short")).to_be_visible()
    expect(card(page, question).locator(".deep")).to_be_hidden()
    heading = card(page, question).locator("h2")
    expect(heading).to_be_in_viewport()
    header = page.locator(".md-header").bounding_box()
    assert header is not None
    assert header["height"] <= top(heading) < header["height"] + 60


def test_following_a_link_to_a_question_opens_it(visitor: Visitor) -> None:
    page = visitor.visit(TOPIC)
    page.evaluate(f"location.hash = '{QUESTION}'")
    expect(card(page).locator(".short")).to_be_visible()


def test_heading_is_the_permanent_link_and_opens_again(visitor: Visitor) -> None:
    page = visitor.visit(f"{TOPIC}#{QUESTION}")
    answer(page).evaluate("part => (part.open = false)")
    card(page).locator("h2 a").click()
    expect(card(page).locator(".short")).to_be_visible()


def test_link_to_the_code_opens_everything_around_it(visitor: Visitor) -> None:
    page = visitor.visit(TOPIC)
    card(page).get_by_role("link", name="checked by code").click()
    expect(card(page).locator(".proof pre")).to_be_visible()
    expect(card(page).locator(".proof summary")).to_be_in_viewport()


def test_address_of_a_question_that_moved_leads_to_it(visitor: Visitor) -> None:
    page = visitor.visit(TOPIC)
    page.route("**/q/an-older-id.html", lambda route: route.fulfill(status=200, body="<title>Moved</title>"))
    page.evaluate("location.hash = 'an-older-id'")
    page.wait_for_url("**/q/an-older-id.html")


def test_address_of_nothing_leaves_the_page(visitor: Visitor) -> None:
    page = visitor.visit(TOPIC)
    with page.expect_response("**/q/never-was-one.html"):
        page.evaluate("location.hash = 'never-was-one'")
    expect(page.locator("h1")).to_have_text("Probability")
    visitor.complaints.clear()  # the browser reports the 404 that was asked for


def test_keyboard_alone_opens_answer_and_depth(visitor: Visitor) -> None:
    page = visitor.visit(TOPIC)
    card(page).locator("h2 a").focus()
    for _ in range(6):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.tagName") == "SUMMARY":
            break
    summary = answer(page).locator("> summary")
    expect(summary).to_be_focused()
    assert summary.evaluate("part => getComputedStyle(part).outlineStyle") == "solid"
    page.keyboard.press("Enter")
    expect(card(page).locator(".short")).to_be_visible()
    page.keyboard.press("Tab")
    while page.evaluate("document.activeElement.tagName") != "SUMMARY":
        page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(card(page).locator(".deep")).to_be_visible()


def test_expand_all_is_remembered_and_taken_back(visitor: Visitor) -> None:
    page = visitor.visit(TOPIC)
    page.get_by_role("button", name="Expand all").click()
    assert page.locator(".q details:not([open])").count() == 0
    page.reload()
    assert page.locator(".q details:not([open])").count() == 0
    page.get_by_role("button", name="Collapse all").click()
    page.reload()
    assert page.locator(".q details[open]").count() == 0


def test_address_is_found_also_when_all_is_expanded(visitor: Visitor) -> None:
    page = visitor.visit(TOPIC)
    page.get_by_role("button", name="Expand all").click()
    page.goto(f"{visitor.address}{TOPIC}?again#{QUESTION}")
    expect(card(page).locator("h2")).to_be_in_viewport()


def test_storage_that_throws_stops_nothing(visitor: Visitor) -> None:
    page = visitor.visit("about/")
    page.context.add_init_script(
        "for (const name of ['getItem', 'setItem']) {"
        " const real = Storage.prototype[name];"
        " Storage.prototype[name] = function (key, ...rest) {"
        "  if (key.startsWith('atlas.')) throw new DOMException('forbidden', 'SecurityError');"
        "  return real.call(this, key, ...rest); }; }"
    )
    page.goto(f"{visitor.address}{TOPIC}#{QUESTION}")
    page.get_by_role("button", name="Expand all").click()
    expect(card(page).locator(".deep")).to_be_visible()


def test_filters_count_and_combine(visitor: Visitor) -> None:
    page = visitor.visit(TOPIC)
    tools = page.locator(".tools")
    total = page.locator(".q").count()
    hard = page.locator(".q[data-difficulty=hard]").count()
    core = page.locator(".q[data-difficulty=hard][data-core]").count()
    assert 0 < core < hard < total
    tools.get_by_role("button", name="Hard").click()
    expect(page.locator(".q:visible")).to_have_count(hard)
    expect(tools.get_by_role("status")).to_have_text(f"{hard} of {total} shown")
    tools.get_by_role("button", name="Core").click()
    expect(page.locator(".q:visible")).to_have_count(core)
    tools.get_by_role("button", name=f"All {total}").click()
    expect(page.locator(".q:visible")).to_have_count(total)


def test_numbers_on_the_chips_are_right(visitor: Visitor) -> None:
    page = visitor.visit(TOPIC)
    for chip in page.locator("button[data-facet]").all():
        facet, value = chip.get_attribute("data-facet"), chip.get_attribute("data-value")
        assert chip.inner_text().split()[-1] == str(page.locator(f'.q[data-{facet}="{value}"]').count())


def test_filters_let_go_of_a_question_that_is_addressed(visitor: Visitor) -> None:
    page = visitor.visit(TOPIC)
    page.locator(".tools").get_by_role("button", name="Easy").click()
    expect(card(page)).to_be_hidden()
    page.evaluate(f"location.hash = '{QUESTION}'")
    expect(card(page).locator(".short")).to_be_visible()


def test_copy_link(visitor: Visitor) -> None:
    page = visitor.visit(f"{TOPIC}#{QUESTION}", permissions=["clipboard-read", "clipboard-write"])
    copy = card(page).locator(".copy")
    copy.click()
    expect(copy).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == f"{visitor.address}{TOPIC}#{QUESTION}"
    expect(copy).to_have_text("Copy link")


def test_report_is_filled_in(visitor: Visitor) -> None:
    page = visitor.visit(f"{TOPIC}#{QUESTION}")
    href = card(page).get_by_role("link", name="Report a problem").get_attribute("href") or ""
    assert f"question={QUESTION}" in href
    assert "page=https%3A%2F%2Fsomeone.github.io%2Frepo%2Ftopics%2Fprobability%2F%23two-heads-in-a-row" in href


def test_without_scripts_everything_can_be_read(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(f"{address}{TOPIC}")
    expect(page.locator(".tools")).to_be_hidden()
    answer(page).locator("> summary").click()
    expect(card(page).locator(".short")).to_be_visible()
    card(page).locator(".deeper > summary").click()
    expect(card(page).locator(".deep")).to_be_visible()
    expect(card(page).locator(".deep .katex").first).to_be_visible()
    assert page.locator(".deep table").first.bounding_box() is not None
    context.close()


def test_paper_shows_everything(visitor: Visitor) -> None:
    page = visitor.visit(TOPIC)
    page.emulate_media(media="print")
    expect(card(page).locator(".deep")).to_be_visible()
    expect(card(page).locator(".proof pre")).to_be_visible()
    expect(page.locator(".tools")).to_be_hidden()
    unseen = page.evaluate(
        """() => [...document.querySelectorAll('.q .short, .q .deep, .q details > :not(summary)')]
            .filter((part) => !part.matches('.foot') && !(part.checkVisibility() && part.getBoundingClientRect().height > 0))
            .map((part) => part.outerHTML.slice(0, 120))"""
    )
    assert page.locator(".q .short").count() == page.locator(".q").count() > 0
    assert unseen == []


def test_printing_opens_and_closes_again(visitor: Visitor) -> None:
    page = visitor.visit(f"{TOPIC}#{QUESTION}")
    before = page.locator(".q details[open]").count()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator(".q details:not([open])").count() == 0
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator(".q details[open]").count() == before


def test_wide_parts_are_reached_by_keyboard_only_where_they_scroll(visitor: Visitor) -> None:
    page = visitor.visit(TOPIC, width=390)
    page.get_by_role("button", name="Expand all").click()
    page.wait_for_timeout(200)
    page.evaluate("document.fonts.ready.then(() => new Promise(requestAnimationFrame))")
    wrong = page.evaluate(
        """() => [...document.querySelectorAll('.wide, .katex-display, .code, pre > code')]
            .filter((part) => (part.scrollWidth > part.clientWidth) !== (part.tabIndex === 0))
            .map((part) => part.outerHTML.slice(0, 120))"""
    )
    assert wrong == []


def test_random_question_opens_one(visitor: Visitor) -> None:
    page = visitor.visit("")
    page.get_by_role("button", name="Random question").click()
    page.wait_for_url("**/topics/*/#*")
    expect(page.locator(".q details[open] .short").first).to_be_visible()


def test_items_of_a_source_list_lead_to_our_question(visitor: Visitor) -> None:
    page = visitor.visit("sources/#ml-interviews-book-probability-25")
    item = page.locator("[id='ml-interviews-book-probability-25']")
    item.get_by_role("link").click()
    page.wait_for_url(f"**/topics/probability/#{QUESTION}")
    expect(card(page).locator(".short")).to_be_visible()
